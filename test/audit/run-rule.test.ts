import { expect, test } from 'vitest';
import type { Rule } from '../../src/audit/define-rule.ts';
import { crossAssignment, officialRetweet, skippedTicket } from '../../src/audit/rules/index.ts';
import { runRule } from '../../src/audit/run-rule.ts';
import { instant } from '../../src/model/instant.ts';
import type { PolicyRevision, RuleSetting } from '../../src/model/policy.ts';
import { builtInRevision } from '../../src/policy/built-in.ts';
import { sealPolicy } from '../../src/policy/seal-policy.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { Story } from '../../src/scenario/story.ts';

const window = { start: instant('2026-11-18T00:00:00Z'), end: instant('2026-11-19T00:00:00Z') };

/** Two tickets handed over, one before and one after noon. */
function tellDay(): Story {
  const story = new Story();
  const morning = story.mention('09:00', { by: '@ada_writes' });
  story.assign('09:10', morning, { by: 'Ana', to: 'Ben' });
  const afternoon = story.mention('14:00', { by: '@bo_builds' });
  story.assign('14:10', afternoon, { by: 'Ana', to: 'Ben' });
  return story;
}

function run(rule: Rule, story: Story, revisions: readonly Partial<PolicyRevision>[]) {
  const [first, ...rest] = revisions.map((changes) => ({ ...builtInRevision, ...changes }));
  const policy = sealPolicy([first ?? builtInRevision, ...rest]);
  return runRule(rule, reconcile(story.capture(), policy), policy, window);
}

const from = (time: string, setting: RuleSetting): Partial<PolicyRevision> => ({
  since: instant(`2026-11-18T${time}:00Z`),
  rules: { 'cross-assignment': setting },
});
const off: Partial<PolicyRevision> = { rules: { 'cross-assignment': { inForce: false } } };

test('a rule that is switched off or on at noon judges what happened while it was on', () => {
  const times = (revisions: readonly Partial<PolicyRevision>[]): string[] =>
    run(crossAssignment, tellDay(), revisions).findings.map((f) => f.at.slice(11, 16));
  expect(times([{}])).toEqual(['09:10', '14:10']);
  expect(times([{}, from('12:00', { inForce: false })])).toEqual(['09:10']);
  expect(times([off, from('12:00', { inForce: true })])).toEqual(['14:10']);
  expect(run(crossAssignment, tellDay(), [off]).outcome).toMatchObject({
    status: 'notApplicable',
    reason: 'switched off in the policy',
  });
});

test('each finding has the severity of its instant', () => {
  const { findings } = run(crossAssignment, tellDay(), [{}, from('12:00', { inForce: true, severity: 'warning' })]);
  expect(findings.map((f) => f.severity)).toEqual(['error', 'warning']);
});

test('a milder case of a rule never outranks the severity that the policy gives the rule', () => {
  const story = new Story();
  story.mention('09:00', { by: '@ada_writes' });
  const younger = story.mention('09:05', { by: '@bo_builds' });
  const third = story.mention('09:06', { by: '@carl_codes' });
  story.replyInZendesk('09:30', younger, { by: 'Ana' });
  story.replyInZendesk('09:31', third, { by: 'Ben' });
  const severity = (setting: RuleSetting) =>
    run(skippedTicket, story, [{ rules: { 'skipped-ticket': setting } }]).findings.map((f) => f.severity);
  expect(severity({ inForce: true })).toEqual(['warning']);
  expect(severity({ inForce: true, severity: 'info' })).toEqual(['info']);

  const shared = new Story();
  const stranger = shared.mention('09:00', { by: '@carl_codes', to: null, text: 'pipelines are like cooking' });
  shared.post('10:00', { text: 'so true', quotes: stranger });
  const quoted = (setting: RuleSetting) =>
    run(officialRetweet, shared, [{ rules: { 'official-retweet': setting } }]).findings.map((f) => f.severity);
  expect(quoted({ inForce: true, severity: 'error' })).toEqual(['warning']);
  expect(quoted({ inForce: true, severity: 'info' })).toEqual(['info']);
});
