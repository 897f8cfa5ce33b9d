/** What rules judged: a row a rule, a row a subject, and what is still open. */
import type { JudgedDay } from '../../model/history.ts';
import { count, date, defineTable, orNull, place, text } from '../define-table.ts';

export const outcomes = defineTable({
  name: 'outcomes',
  what: 'What a rule came to on a day.',
  columns: {
    date,
    rule: text('its id'),
    status: text('`passed`, `failed`, `notApplicable`, `skipped` (a source could not be read) or `errored`'),
    population: count('subjects that it had to judge'),
    kept: count('subjects that do what the workflow asks'),
    broken: count('subjects that do not: findings'),
    excused: count('of which the workflow asks nothing'),
    pending: count('for which there is still time'),
    unknown: count('that could not be judged; never a pass'),
    waived: count('of the broken ones, permitted'),
    disputed: count('of the broken ones, said to be wrong, without a ruling yet'),
    reason: orNull(text('why it judged nothing; empty where it did')),
  },
  key: ['date', 'rule'],
  ofDay: true,
  rowsOf: ({ date, result }: JudgedDay) =>
    result.outcomes.map(
      ({ rule, status, population, kept, broken, excused, pending, unknown, waived, disputed, reason }) => ({
        date,
        rule,
        status,
        population,
        kept,
        broken,
        excused,
        pending,
        unknown,
        waived,
        disputed,
        reason,
      }),
    ),
});

export const judgements = defineTable({
  name: 'judgements',
  what: 'A verdict: one row a rule and subject. Every rate is made from these.',
  columns: {
    date,
    place,
    rule: text('id of the rule'),
    subject: text('what was judged: `tweet/<id>`, `ticket/<id>`, ...'),
    verdict: text('`kept`, `broken`, `excused`, `pending` or `unknown`'),
    at: text('when it happened, UTC'),
    handle: orNull(text('official handle that it is about, without the sign; empty: none')),
    person: orNull(text('of a broken one, whose it was, as far as is known')),
    cause: orNull(text('of a broken one: `person`, `process`, `tool` or `unknown`')),
    done_by: orNull(text('whose work it is whatever the verdict; empty where rates by person would be unfair')),
    waited_seconds: orNull(count('of a wait that ended: seconds on the SLA’s clock')),
    waiting_seconds: orNull(count('of one that had not: seconds until it was looked at')),
    because: text('why, in words'),
  },
  key: ['date', 'place'],
  ofDay: true,
  index: ['date', 'rule', 'subject'],
  rowsOf: ({ date, judgements }: JudgedDay) =>
    judgements.map((row, i) => ({
      date,
      place: i + 1,
      rule: row.rule,
      subject: row.subject,
      verdict: row.verdict,
      at: row.at,
      handle: row.handle,
      person: row.person,
      cause: row.cause,
      done_by: row.doneBy,
      waited_seconds: row.waitedSeconds,
      waiting_seconds: row.waitingSeconds,
      because: row.because,
    })),
});

export const pending = defineTable({
  name: 'pending',
  what: 'A subject for which there was still time when the day was judged last.',
  columns: {
    date,
    place,
    rule: text('id of the rule'),
    subject: text('what is waited for'),
    due: text('when its time ends, UTC'),
    because: text('why it is open, in words'),
  },
  key: ['date', 'place'],
  ofDay: true,
  rowsOf: ({ date, result }: JudgedDay) =>
    result.pending.map(({ rule, subject, due, because }, i) => ({ date, place: i + 1, rule, subject, due, because })),
});
