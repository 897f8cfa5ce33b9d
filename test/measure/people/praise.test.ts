import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { circumstancesOf } from '../../../src/measure/people/circumstances.ts';
import { longestStreak, type PraiseGround, praiseOf } from '../../../src/measure/people/praise.ts';
import { sortByPerson } from '../../../src/measure/people/tally.ts';
import type { MeasuredRow } from '../../../src/measure/rows.ts';
import { addSeconds, instant } from '../../../src/model/instant.ts';
import { builtInRevision } from '../../../src/policy/built-in.ts';
import { finding } from '../../report/rich-result.ts';
import { miss, row, someRows } from './arbitrary-rows.ts';

const rowsOfAna = (rows: readonly MeasuredRow[]) => sortByPerson(rows).get('Ana') ?? [];

/** Five opportunities a day. */
const days = (count: number, missedOn: readonly number[] = []): MeasuredRow[] =>
  Array.from({ length: count * 5 }, (_, i) => {
    const day = i % count;
    const date = `2026-11-${String(day + 1).padStart(2, '0')}`;
    const at = addSeconds(instant(`${date}T09:00:00Z`), i);
    return missedOn.includes(day) && i < count ? miss(i, 'Ana', { date, at }) : row(i, { date, at });
  });

describe('clean streaks', () => {
  test('the longest run of days with work and without a miss', () => {
    const streak = longestStreak(rowsOfAna(days(12, [3])), 20);
    expect(streak).toMatchObject({ days: 8, opportunities: 40, first: '2026-11-05', last: '2026-11-12', goesOn: true });
    expect(longestStreak(rowsOfAna(days(12, [11])), 20)).toMatchObject({ days: 11, goesOn: false });
  });

  test('few days, or few opportunities, are no streak', () => {
    expect(longestStreak(rowsOfAna(days(4)), 20)).toBeNull();
    expect(longestStreak(rowsOfAna(days(6)), 31)).toBeNull();
  });

  test('what the organisation of work caused does not break one', () => {
    const rows = [...days(6), miss(900, 'Ana', { cause: 'process', date: '2026-11-03' })];
    expect(longestStreak(rowsOfAna(rows), 20)).toMatchObject({ days: 6, opportunities: 30 });
  });

  test('no streak holds a day with a miss', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        for (const own of sortByPerson(rows).values()) {
          const streak = longestStreak(own, 1);
          if (streak === null) continue;
          const missed = own.filter((o) => o.class === 'miss').map((o) => o.row.date);
          expect(missed.filter((date) => date >= streak.first && date <= streak.last)).toEqual([]);
        }
      }),
    );
  });
});

describe('recoveries', () => {
  const sla = (number: number, changes: Partial<MeasuredRow>): MeasuredRow =>
    row(number, { rule: 'first-reply-sla', waitedSeconds: 600, ...changes });
  const praise = (rows: readonly MeasuredRow[], findings: PraiseGround['findings'] = []) =>
    praiseOf('Ana', rowsOfAna(rows), { rows, findings, policyAt: () => builtInRevision }, 20).recoveries;

  test('what came while the team was off, answered early', () => {
    const night = instant('2026-11-03T02:00:00Z');
    const rows = [
      sla(1, { at: night }),
      sla(2, { at: night, waitedSeconds: 300 }),
      sla(3, { at: night, waitedSeconds: 3600 }),
      sla(4, { waitedSeconds: 60 }),
    ];
    expect(praise(rows)).toEqual([{ kind: 'overnight', subject: 'tweet/1002', at: night, seconds: 300 }]);
  });

  test('a ticket that somebody else had passed over, and not one’s own', () => {
    const passed = miss(9, 'Ben', { rule: 'skipped-ticket', conversation: '77/1001' });
    expect(praise([sla(1, {}), passed])).toMatchObject([{ kind: 'overtaken', subject: 'tweet/1001', seconds: 600 }]);
    const own = miss(9, 'Ana', { rule: 'skipped-ticket', conversation: '77/1001' });
    expect(praise([sla(1, {}), own])).toEqual([]);
    expect(praise([sla(1, {}), { ...passed, decision: 'waived' }])).toEqual([]);
  });

  test('late to Zendesk, answered soon after', () => {
    const late = sla(1, { verdict: 'broken', cause: 'tool', waitedSeconds: 30_000 });
    const told = (lagSeconds: number) =>
      finding(1, {
        rule: 'first-reply-sla',
        subject: 'tweet/1001',
        cause: 'tool',
        person: null,
        details: { replied: true, calendarSeconds: 30_000, lagSeconds },
      });
    expect(praise([late], [told(29_400)])).toMatchObject([{ kind: 'lateArrival', seconds: 600 }]);
    expect(praise([late], [told(20_000)])).toEqual([]);
    expect(praise([{ ...late, doneBy: 'Ben' }], [told(29_400)])).toEqual([]);
  });

  test('a wrong handle put right', () => {
    expect(praise([row(1, { rule: 'uncorrected-handle' })])).toMatchObject([{ kind: 'corrected', seconds: null }]);
    expect(praise([miss(1, 'Ana', { rule: 'uncorrected-handle' })])).toEqual([]);
  });
});

test('circumstances tell where misses lie, of those that count', () => {
  const evening = instant('2026-11-03T20:00:00Z');
  const rows = [
    row(1, {}),
    miss(2, 'Ana', { at: evening, handle: 'GitLabStatus' }),
    miss(3, 'Ana', { at: evening, handle: 'GitLabStatus' }),
    miss(4, 'Ana', { at: evening, handle: 'GitLab', cause: 'tool' }),
  ];
  expect(circumstancesOf(rowsOfAna(rows), 'UTC')).toEqual([
    { by: 'rule', label: 'wrong-handle', opportunities: 3, misses: 2 },
    { by: 'handle', label: 'GitLabStatus', opportunities: 2, misses: 2 },
    { by: 'hours', label: '18:00 to 24:00', opportunities: 2, misses: 2 },
  ]);
  expect(circumstancesOf(rowsOfAna([row(1)]), 'UTC')).toEqual([]);
});
