import { describe, expect, test } from 'vitest';
import { unsolicitedDirectMessage } from '../../../src/audit/rules/unsolicited-direct-message.ts';
import { runRule } from '../../../src/audit/run-rule.ts';
import { addSeconds, instant } from '../../../src/model/instant.ts';
import { builtInPolicy } from '../../../src/policy/built-in.ts';
import { reconcile } from '../../../src/reconcile/reconcile.ts';
import { Story } from '../../../src/scenario/story.ts';
import { expectVerdicts, judgeStory, withoutCoverage } from '../judge-story.ts';

const rule = 'unsolicited-direct-message';

test('a conversation is one subject, of the day of our first message', () => {
  const story = new Story();
  story.directMessage('09:12', { to: '@carl_codes' });
  story.directMessage('+1 09:12', { to: '@carl_codes' });
  const judged = judgeStory(rule, story);
  expect(judged.map((j) => [j.at, j.subject])).toEqual([
    ['2026-11-18T09:12:00Z', expect.stringMatching(/^dm\/1001-\d+$/)],
  ]);
});

describe('a public conversation before', () => {
  const told = (mentioned: string, by = '@ada_writes') => {
    const story = new Story();
    const said = story.mention(mentioned, { by });
    story.replyInZendesk('12:00', said);
    story.directMessage('09:12', { to: '@ada_writes' });
    return story;
  };

  test('must come before it, to the second, and with that person', () => {
    expectVerdicts(rule, told('09:11:59'), ['kept']);
    expectVerdicts(rule, told('09:12:00'), ['broken']);
    expectVerdicts(rule, told('09:00', '@carl_codes'), ['broken']);
  });

  test('that cannot be known of, because mentions were not read, of whichever handle: unknown', () => {
    expectVerdicts(rule, told('12:00'), ['unknown'], { capture: withoutCoverage('x', 'mentions', 'GitLab') });
    expectVerdicts(rule, told('12:00'), ['unknown'], { capture: withoutCoverage('x', 'mentions', 'GitLabStatus') });
    expectVerdicts(rule, told('09:00'), ['kept'], { capture: withoutCoverage('x', 'mentions', 'GitLab') });
  });
});

test('who wrote first is known only where all before was read', () => {
  const story = new Story();
  story.directMessage('09:12', { to: '@carl_codes' });
  expectVerdicts(rule, story, ['unknown'], { capture: withoutCoverage('direct-messages', 'direct-messages') });
});

test('the person wrote first: the tool’s doing, and information only', () => {
  const story = new Story();
  const said = story.mention('08:00', { by: '@carl_codes' });
  story.replyInZendesk('08:10', said);
  story.directMessage('09:00', { from: '@carl_codes', to: '@GitLab' });
  story.directMessage('09:12', { to: '@carl_codes' });
  expect(judgeStory(rule, story).map((j) => j.verdict)).toMatchObject([
    { verdict: 'broken', severity: 'info', cause: 'tool' },
  ]);
});

test('what we never answered, and what our handles write each other, is nobody’s subject', () => {
  const story = new Story();
  story.directMessage('09:00', { from: '@carl_codes', to: '@GitLab' });
  story.directMessage('09:12', { from: '@GitLab', to: '@GitLabStatus' });
  expectVerdicts(rule, story, []);
});

test('the policy allows people, or anyone', () => {
  const story = new Story();
  story.directMessage('09:12', { to: '@carl_codes' });
  expectVerdicts(rule, story, ['kept'], { policy: { directMessages: { allow: ['Carl_Codes'] } } });
  expectVerdicts(rule, story, ['kept'], { policy: { directMessages: { allow: ['*'] } } });
  expectVerdicts(rule, story, ['broken'], { policy: { directMessages: { allow: ['ada_writes'] } } });
});

test('a group whose members X does not name is unknown', () => {
  const story = new Story();
  story.directMessage('09:12', { to: '@carl_codes' });
  expectVerdicts(rule, story, ['unknown'], {
    capture: (capture) => ({
      ...capture,
      directMessages: capture.directMessages.map((m) => ({ ...m, conversationId: '1991500000000000001' })),
    }),
  });
});

test('evidence holds no address and no text', () => {
  const story = new Story();
  story.directMessage('09:12', { to: '@carl_codes', text: 'a secret' });
  const [judged] = judgeStory(rule, story);
  expect(judged?.verdict).toMatchObject({ evidence: [{ kind: 'message', url: null, by: '@GitLab' }] });
  expect(JSON.stringify([judged, story.capture()])).not.toContain('a secret');
});

test('not configured: not applicable; unreadable: skipped', () => {
  const start = instant('2026-11-18T00:00:00Z');
  const window = { start, end: addSeconds(start, 86_400) };
  const outcome = (story: Story, isDown: boolean) => {
    const capture = story.capture();
    const gap = {
      source: 'direct-messages',
      kind: 'all',
      cause: 'unavailable',
      why: 'X is down',
      lasting: false,
    } as const;
    const gaps = isDown ? [{ ...gap, span: capture.span }] : [];
    return runRule(unsolicitedDirectMessage, reconcile({ ...capture, gaps }, builtInPolicy), builtInPolicy, window)
      .outcome;
  };
  expect(outcome(new Story(), false)).toMatchObject({
    status: 'notApplicable',
    reason: expect.stringMatching(/not configured.*X_ACCESS_TOKEN_<HANDLE>/),
  });
  expect(outcome(new Story({ systems: ['direct-messages'] }), true)).toMatchObject({ status: 'skipped' });
});
