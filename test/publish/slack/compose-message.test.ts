import { expect, test } from 'vitest';
import type { AuditResult, Finding } from '../../../src/model/result.ts';
import { composeMessage } from '../../../src/publish/slack/compose-message.ts';
import { hostileTexts, poisoned, tag } from '../../report/hostile.ts';
import { rich as result } from '../../report/rich-result.ts';

const [first] = result.findings;
if (first === undefined) throw new RangeError('the rich result has findings');
const finding = (more: Partial<Finding>): Finding => ({
  ...first,
  state: 'new',
  decision: null,
  severity: 'error',
  ...more,
});
const day = (findings: readonly Finding[], more: Partial<AuditResult> = {}): AuditResult => ({
  ...result,
  window: { ...result.window, date: '2026-11-21' },
  policy: { ...result.policy, team: 'our-team' },
  complete: true,
  gaps: [],
  pending: [],
  findings,
  ...more,
});

test('a clean day, and one with all there is', () => {
  expect(composeMessage(day([]), null)).toBe('*our-team, 2026-11-21*: no findings');
  const findings = [
    finding({ rule: 'wrong-handle' }),
    finding({ rule: 'first-reply-sla' }),
    finding({ rule: 'wrong-handle', severity: 'warning' }),
    finding({ rule: 'like-outside-praise', severity: 'info' }),
    finding({ rule: 'official-retweet', state: 'resolved' }),
    finding({ rule: 'official-retweet', decision: 'waived' }),
    finding({ rule: 'official-retweet', decision: 'accepted' }),
  ];
  const { pending, gaps } = result;
  const told = composeMessage(
    day(findings, { complete: false, gaps: gaps.slice(0, 1), pending: pending.slice(0, 1) }),
    null,
  );
  expect(told.split('\n')[0]).toMatch(/: 2 errors, 1 warning, 1 for information \(.*incomplete, 1 gap\)$/);
  expect(told.split('\n')[1]).toBe('wrong-handle 2, first-reply-sla 1');
});

test('Slack’s own characters are escaped, in a team’s name as in an address', () => {
  const { policy } = result;
  const told = composeMessage(
    day([], { policy: { ...policy, team: '<!channel> & co' } }),
    'https://gitlab.example.com/a?b=1&c=2|<@U1>',
  );
  expect(told).toBe(
    '*&lt;!channel&gt; &amp; co, 2026-11-21*: no findings\n<https://gitlab.example.com/a?b=1&amp;c=2%7C&lt;@U1&gt;|The issue of the day>',
  );
});

test('no name, no text, no id of a finding', () => {
  const told = composeMessage(day([finding({ person: 'Ana Advocate', rule: 'wrong-handle' })]), null);
  for (const hidden of ['Ana', first.fingerprint, first.because, first.subject]) expect(told).not.toContain(hidden);
});

test('is what was agreed on', async () => {
  const told = composeMessage(result, 'https://gitlab.example.com/team/audit/-/issues/7');
  await expect(`${told}\n`).toMatchFileSnapshot('../../golden/report/slack.txt');
});

test('of all that comes from outside it holds the names of team and rules alone, and those cannot come to life', () => {
  for (const text of hostileTexts) {
    const told = composeMessage(poisoned(result, [text]), null);
    const [before = '', ...parts] = told.split(tag);
    expect(parts.length).toBeLessThanOrEqual(1 + result.findings.length);
    expect(before.startsWith('*')).toBe(true);
    expect(told.replaceAll(/&(?:amp|lt|gt);/g, '')).not.toMatch(/[<>&]/);
  }
});
