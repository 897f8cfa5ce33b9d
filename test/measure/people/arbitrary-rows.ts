/** Judged rows of a few people over a few days: fair ones, waived ones, ones that are nobody's, in every mixture. Fictional. */
import fc from 'fast-check';
import type { MeasuredRow } from '../../../src/measure/rows.ts';
import { addSeconds, instant } from '../../../src/model/instant.ts';

export const names = ['Ana', 'Ben', 'Cleo', 'Dan', 'Eve', 'Finn', 'Gus', 'Hal'];
const rules = ['wrong-handle', 'duplicate-reply', 'first-reply-sla'];

export function row(number: number, changes: Partial<MeasuredRow> = {}): MeasuredRow {
  const day = number % 10;
  return {
    rule: 'wrong-handle',
    subject: `tweet/${1000 + number}`,
    verdict: 'kept',
    at: addSeconds(instant('2026-11-02T09:00:00Z'), day * 86_400 + number),
    handle: 'GitLab',
    person: null,
    cause: null,
    doneBy: 'Ana',
    waitedSeconds: null,
    waitingSeconds: null,
    because: 'invented',
    date: `2026-11-${String(2 + day).padStart(2, '0')}`,
    severity: null,
    decision: null,
    conversation: null,
    ...changes,
  };
}

/** A miss of that person, in a conversation of its own. */
export function miss(number: number, doneBy: string, changes: Partial<MeasuredRow> = {}): MeasuredRow {
  return row(number, {
    verdict: 'broken',
    doneBy,
    person: doneBy,
    cause: 'person',
    severity: 'error',
    conversation: `9001/${number}`,
    ...changes,
  });
}

const one = fc.record({
  rule: fc.constantFrom(...rules),
  doneBy: fc.option(fc.constantFrom(...names), { nil: null, freq: 12 }),
  verdict: fc.constantFrom('kept', 'kept', 'kept', 'broken', 'broken', 'excused', 'pending', 'unknown'),
  cause: fc.constantFrom('person', 'person', 'person', 'process', 'tool', 'unknown'),
  names: fc.constantFrom('doer', 'doer', 'nobody', 'another'),
  decision: fc.constantFrom(null, null, null, null, 'waived', 'disputed', 'accepted', 'rejected'),
  conversation: fc.nat(200),
});

export const someRows: fc.Arbitrary<readonly MeasuredRow[]> = fc
  .array(one, { minLength: 1, maxLength: 300, size: 'max' })
  .map((drawn) =>
    drawn.map(({ names: whom, cause, decision, conversation, rule, doneBy, verdict }, i) => {
      const same = { rule, doneBy, verdict } as const;
      if (verdict !== 'broken') return row(i, same);
      const person = whom === 'doer' ? doneBy : whom === 'nobody' ? null : 'Zoe';
      return row(i, { ...same, cause, person, decision, severity: 'error', conversation: `9001/${conversation}` });
    }),
  );
