/** The form of a command: what is read from it, and what is said about one that is written otherwise. */
import { expect, test } from 'vitest';
import { parseCommand } from '../../src/review/parse-command.ts';

test.each([
  [
    'waive 3F2A9C until 2026-12-31 because the stickers are sold out, because of the fair',
    { verb: 'waive', prefix: '3f2a9c', until: '2026-12-31', reason: 'the stickers are sold out, because of the fair' },
  ],
  [
    'waive first-reply-sla from 2026-11-20T08:00:00Z to 2026-11-20T18:00+01:00 because X was down',
    {
      verb: 'waive-rule',
      rule: 'first-reply-sla',
      span: { start: '2026-11-20T08:00:00Z', end: '2026-11-20T17:00:00Z' },
      reason: 'X was down',
    },
  ],
  [
    'dispute 3f2a9c41d0b7 wrong-person because Ben took it over',
    { verb: 'dispute', prefix: '3f2a9c41d0b7', claim: 'wrong-person', reason: 'Ben took it over' },
  ],
  ['accept 3f2a9c because it is so', { verb: 'accept', prefix: '3f2a9c', reason: 'it is so' }],
  ['Reject 3f2a9c Because no', { verb: 'reject', prefix: '3f2a9c', reason: 'no' }],
  ['reopen 3f2a9c', { verb: 'reopen', prefix: '3f2a9c', reason: '' }],
  ['reopen 3f2a9c because it came again', { verb: 'reopen', prefix: '3f2a9c', reason: 'it came again' }],
])('%s', (line, command) => {
  expect(parseCommand(line)).toEqual(command);
});

test.each([
  ['', 'nothing is no command'],
  ['please waive 3f2a9c', 'please is no command; there are waive'],
  ['waive', 'no reason; write audit: waive FINGERPRINT until YYYY-MM-DD because REASON'],
  ['waive 3f2a9c until 2026-12-31', 'it gives no reason'],
  ['waive 3f2a9c until 2026-12-31 because ', 'it gives no reason'],
  ['waive 3f2a9c because why not', 'a waiver needs an end; write audit: waive FINGERPRINT until'],
  ['waive 3f2a9c until tomorrow because why not', 'tomorrow is no date'],
  ['waive 3f2a9c until 2026-02-30 because why not', '2026-02-30 is no date'],
  ['waive 3f2a9c until 2026-12-31 maybe because why not', 'is no date'],
  ['waive 3f2a9 until 2026-12-31 because short', '3f2a9 is no fingerprint'],
  ['waive 3f2a9c41d0b7a until 2026-12-31 because long', '3f2a9c41d0b7a is no fingerprint'],
  ['waive no-such-rule from 2026-11-20T08:00:00Z to 2026-11-20T09:00:00Z because x', 'there is no rule no-such-rule'],
  ['waive wrong-handle until 2026-12-31 because x', 'a rule is waived from one instant to another'],
  ['waive wrong-handle from 2026-11-20 to 2026-11-21 because x', '2026-11-20 is not an instant with a zone'],
  ['waive wrong-handle from 2026-11-20T09:00:00Z to 2026-11-20T08:00:00Z because x', 'ends before it begins'],
  ['waive wrong-handle from 2026-11-20T09:00:00Z to 2026-11-20T10:00:00Z', 'audit: waive RULE from INSTANT'],
  [
    'dispute 3f2a9c because x',
    'nothing is none of what a dispute may claim; write audit: dispute FINGERPRINT wrong-fact',
  ],
  ['dispute 3f2a9c wrong because x', 'wrong is none of what a dispute may claim'],
  ['dispute because x', 'it does not say which finding'],
  ['accept 3f2a9c b1c2d3 because x', 'b1c2d3 does not belong there'],
  ['reopen', 'it does not say which finding; write audit: reopen FINGERPRINT'],
  [`accept 3f2a9c because ${'x'.repeat(1001)}`, 'longer than 1000 characters'],
])('%s is complained about', (line, said) => {
  const parsed = parseCommand(line);
  if (!('complaint' in parsed)) throw new Error('it was taken');
  expect(`${parsed.complaint}; write ${parsed.form}`).toContain(said);
});
