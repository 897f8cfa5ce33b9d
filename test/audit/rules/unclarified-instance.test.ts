import { expect, test } from 'vitest';
import { unclarifiedInstance } from '../../../src/audit/rules/unclarified-instance.ts';
import { runRule } from '../../../src/audit/run-rule.ts';
import { addSeconds } from '../../../src/model/instant.ts';
import { builtInPolicy, builtInRevision } from '../../../src/policy/built-in.ts';
import { sealPolicy } from '../../../src/policy/seal-policy.ts';
import { reconcile } from '../../../src/reconcile/reconcile.ts';
import { Story } from '../../../src/scenario/story.ts';
import { expectVerdicts } from '../judge-story.ts';

const rule = 'unclarified-instance';

function answered(report: string, reply = 'Have a look at the settings.'): Story {
  const story = new Story();
  story.replyInZendesk('09:10', story.mention('09:00', { text: report }), { text: reply });
  return story;
}

test.each([
  ['my pipeline fails', 'Is that on GitLab.com?', ['kept']],
  ['my pipeline fails', 'Do you run an on-prem version?', ['kept']],
  ['my pipeline fails', 'Have a look at the settings.', ['broken']],
  ['my pipeline fails on GitLab.com', 'Have a look at the settings.', []],
  ['my self-hosted one shows errors', 'Have a look at the settings.', []],
  ['how do I mirror a repository?', 'Have a look at the settings.', []],
  ['is the site down?', 'We are looking into it.', []],
])('%s -> %s', (report, reply, verdicts) => {
  expectVerdicts(rule, answered(report, reply), verdicts);
});

test('later replies, quotes and replies to nobody’s mention are not judged', () => {
  const story = answered('my pipeline fails', 'Is that on GitLab.com?');
  const more = story.mention('09:20', { text: 'my pipeline fails', by: '@bo_builds' });
  story.replyInTweetDeck('09:30', more, { quotes: true });
  expectVerdicts(rule, story, ['kept']);
});

test('it is switched off as shipped, and says so; a policy switches it on, by name or by severity', () => {
  const story = answered('my pipeline fails');
  const window = { start: story.at('00:00'), end: addSeconds(story.at('00:00'), 86_400) };
  const run = (rules: (typeof builtInRevision)['rules']) => {
    const policy = sealPolicy([{ ...builtInRevision, rules }]);
    return runRule(unclarifiedInstance, reconcile(story.capture(), policy), policy, window);
  };
  expect(
    runRule(unclarifiedInstance, reconcile(story.capture(), builtInPolicy), builtInPolicy, window).outcome,
  ).toEqual(
    expect.objectContaining({
      status: 'notApplicable',
      reason: 'switched off; its precision has not been shown on real days',
    }),
  );
  expect(run({ [rule]: { inForce: false } }).outcome.reason).toBe('switched off in the policy');
  expect(run({ [rule]: { inForce: true } }).findings.map((f) => f.severity)).toEqual(['info']);
  expect(run({ [rule]: { inForce: true, severity: 'warning' } }).findings.map((f) => f.severity)).toEqual(['warning']);
});
