/** The laws of roll-ups, for every history. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareShares } from '../../src/measure/compare-shares.ts';
import { isMetWithout, type SplitMiss, type WaitPart, waitParts } from '../../src/measure/late-replies.ts';
import { rollUpSchema } from '../../src/measure/roll-up-schema.ts';
import { datesOf, stretchBefore, stretchOf } from '../../src/measure/stretch.ts';
import { shareOf } from '../../src/measure/wilson.ts';
import type { Decision } from '../../src/model/decision.ts';
import { instant } from '../../src/model/instant.ts';
import { renderRollUpJson } from '../../src/report/rollup/render-roll-up.ts';
import { dayOf, history, mentions, rollUpOf, week } from './history-of.ts';

const seconds = fc.nat(100_000);
const miss: fc.Arbitrary<SplitMiss> = fc.record({
  targetSeconds: seconds,
  parts: fc.record({ lag: seconds, offHours: seconds, queue: seconds, handover: seconds, advocate: seconds }),
});
const someParts: fc.Arbitrary<WaitPart[]> = fc.subarray([...waitParts]);

describe('what would have met the target', () => {
  test('removing a part never makes the result worse', () => {
    fc.assert(
      fc.property(miss, someParts, someParts, (one, some, more) => {
        if (isMetWithout(one, some)) expect(isMetWithout(one, [...some, ...more])).toBe(true);
      }),
    );
  });

  test('without any part nothing is left to miss', () => {
    fc.assert(
      fc.property(miss, (one) => {
        expect(isMetWithout(one, waitParts)).toBe(true);
      }),
    );
  });

  test('is never more than what was missed, and the parts sum to the whole', () => {
    fc.assert(
      fc.property(history, (given) => {
        const { misses } = rollUpOf(given);
        const met = [...Object.values(misses.metWithout), misses.metByAdvocateAlone];
        for (const count of met) expect(count).toBeLessThanOrEqual(misses.split);
        for (const count of Object.values(misses.metWithout))
          expect(count).toBeLessThanOrEqual(misses.metByAdvocateAlone);
        expect(misses.split + misses.unsplit + misses.unanswered).toBe(misses.misses);
        const { lag, offHours, queue, handover, advocate } = misses.parts;
        expect(lag + offHours + queue + handover + advocate).toBe(misses.seconds);
        const waited = given.days
          .filter(({ date }) => date >= week.first)
          .flatMap(({ result }) => result.findings)
          .filter((f) => (f.decision === null || f.decision === 'rejected') && f.details.replied === true)
          .map((f) => Number(f.details.waitedSeconds));
        expect(misses.seconds).toBe(waited.reduce((a, b) => a + b, 0));
      }),
    );
  });

  test('is not told of parts that do not sum to the wait', () => {
    const day = dayOf('2026-11-18', [], true);
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 99 }), (given, more) => {
        const days = given.days.map((d) => ({
          ...d,
          result: {
            ...d.result,
            findings: d.result.findings.map((f) => ({
              ...f,
              details: { ...f.details, waitedSeconds: Number(f.details.waitedSeconds) + more },
            })),
          },
        }));
        const { misses } = rollUpOf({ ...given, days });
        expect(misses.split).toBe(0);
        expect(misses.unsplit + misses.unanswered).toBe(misses.misses);
      }),
    );
    expect(rollUpOf({ team: 'a', days: [day], unreadable: [] }).misses.misses).toBe(0);
  });
});

describe('a roll-up', () => {
  test('of one day says what the day says', () => {
    fc.assert(
      fc.property(mentions, (some) => {
        const day = dayOf('2026-11-18', some, true);
        const rollUp = rollUpOf({ team: 'a', days: [day], unreadable: [] });
        const { clock, method, seconds: quantiles, answered, waiting } = rollUp.wait;
        expect({ clock, method, seconds: quantiles, answered, waiting }).toEqual(day.result.metrics.customerWait);
        expect(rollUp.completeness).toEqual(day.result.completeness);
        expect(rollUp.attainment.now).toEqual(rollUp.days.find(({ date }) => date === '2026-11-18')?.attainment);
        const open = day.result.findings.filter((f) => f.decision === null || f.decision === 'rejected');
        expect(rollUp.misses.misses).toBe(open.length);
        expect(rollUp.causes.reduce((sum, cause) => sum + cause.findings, 0)).toBe(open.length);
      }),
    );
  });

  test('is the same bytes however its days and their rows are ordered', () => {
    fc.assert(
      fc.property(history, fc.infiniteStream(fc.nat()), (given, chance) => {
        const shuffle = <T>(items: readonly T[]): readonly T[] =>
          items
            .map((item) => ({ item, by: Number(chance.next().value) }))
            .sort((a, b) => a.by - b.by)
            .map(({ item }) => item);
        const days = shuffle(given.days).map((day) => ({
          ...day,
          judgements: shuffle(day.judgements),
          result: { ...day.result, findings: shuffle(day.result.findings) },
        }));
        expect(renderRollUpJson(rollUpOf({ ...given, days }))).toBe(renderRollUpJson(rollUpOf(given)));
      }),
    );
  });

  test('is what its schema promises', () => {
    fc.assert(
      fc.property(history, (given) => {
        const rollUp = rollUpOf(given);
        expect(rollUpSchema.parse(JSON.parse(renderRollUpJson(rollUp)))).toEqual(rollUp);
      }),
      { numRuns: 30 },
    );
  });

  test('has a place for every day, and takes none that is missing for a clean one', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 16, max: 23 }), (given, day) => {
        const today = `2026-11-${day}`;
        const { days, praise } = rollUpOf(given, { today });
        expect(days.map(({ date }) => date)).toEqual(datesOf(week));
        const judged = new Map(given.days.map((one) => [one.date, one]));
        for (const { date, status, clean } of days) {
          const one = judged.get(date);
          const expected =
            one === undefined ? (date < today ? 'missing' : 'ahead') : one.result.complete ? 'whole' : 'incomplete';
          expect(status).toBe(expected);
          if (clean)
            expect(one?.result.findings.every((f) => f.decision !== null && f.decision !== 'rejected')).toBe(true);
          if (clean) expect(status).toBe('whole');
          expect(praise.cleanDays.includes(date)).toBe(clean);
        }
      }),
    );
  });

  test('names a day that cannot be read, and a day without rows, and counts neither as whole', () => {
    const day = { ...dayOf('2026-11-18', [], true), rowsKept: false };
    const { days } = rollUpOf({ team: 'a', days: [day], unreadable: [{ date: '2026-11-17', why: 'it is torn' }] });
    expect(days.slice(1, 3).map(({ status, why }) => [status, why])).toEqual([
      ['unreadable', 'it is torn'],
      ['incomplete', 'its judgement rows were not kept, so that it counts in no rate'],
    ]);
  });

  test('tells which waivers end within thirty days, which have ended, and which permit nothing', () => {
    const waive = (rule: string, end: string): Decision => ({
      kind: 'waive',
      target: {
        rules: [rule],
        handles: [],
        span: { start: instant('2026-11-01T00:00:00Z'), end: instant(end) },
        notOf: [],
      },
      claim: null,
      reason: 'a release',
      by: 'Mira',
      at: instant('2026-11-01T00:00:00Z'),
      until: null,
      noteId: null,
    });
    const days = [
      {
        ...dayOf('2026-11-18', [], true),
        decisions: [waive('wrong-handle', '2026-12-23T00:00:00Z')],
      },
    ];
    const exceptions = [
      waive('first-reply-sla', '2026-11-19T00:00:00Z'),
      waive('wrong-handle', '2026-12-23T00:00:00Z'),
      waive('removed-reply', '2026-12-23T00:00:01Z'),
      waive('official-retweet', '2026-11-10T00:00:00Z'),
    ];
    const { waivers } = rollUpOf({ team: 'a', days, unreadable: [] }, { exceptions });
    expect(waivers.map(({ rules, end, lastDate, matched }) => [rules[0], end, lastDate, matched])).toEqual([
      ['first-reply-sla', 'over', '2026-11-18', 0],
      ['wrong-handle', 'soon', '2026-12-22', 0],
      ['removed-reply', 'later', '2026-12-23', 0],
    ]);
  });
});

describe('weeks and months', () => {
  const date = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  test('hold their date, touch each other, and have their days', () => {
    fc.assert(
      fc.property(date, fc.constantFrom('week' as const, 'month' as const), (at, kind) => {
        const day = at.toISOString().slice(0, 10);
        const stretch = stretchOf(kind, day);
        const dates = datesOf(stretch);
        expect(dates).toContain(day);
        expect(new Set(dates.map((one) => stretchOf(kind, one).name))).toEqual(new Set([stretch.name]));
        if (kind === 'week') expect(dates).toHaveLength(7);
        const before = stretchBefore(stretch);
        expect(Date.parse(stretch.first) - Date.parse(before.last)).toBe(86_400_000);
      }),
    );
  });

  test('have the names that ISO 8601 gives them', () => {
    expect(stretchOf('week', '2027-01-01')).toEqual({
      kind: 'week',
      name: '2026-W53',
      first: '2026-12-28',
      last: '2027-01-03',
    });
    expect(stretchOf('month', '2028-02-10')).toMatchObject({
      name: '2028-02',
      first: '2028-02-01',
      last: '2028-02-29',
    });
  });
});

describe('two shares', () => {
  const share = fc.tuple(fc.nat(60), fc.nat(60)).map(([count, more]) => shareOf(count, count + more));
  test('differ by an interval that holds the difference, and turns round with them', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [there, back] = [compareShares(a, b), compareShares(b, a)];
        if (there === null || back === null) {
          expect(a.of * b.of).toBe(0);
          return;
        }
        expect(there.low).toBeLessThanOrEqual(there.difference + 1e-12);
        expect(there.high).toBeGreaterThanOrEqual(there.difference - 1e-12);
        expect(back.low).toBeCloseTo(-there.high, 12);
        expect(back.beyondChance).toBe(there.beyondChance);
        expect(compareShares(a, a)?.beyondChance).toBe(false);
      }),
    );
  });

  test('of many differ beyond chance where few do not', () => {
    expect(compareShares(shareOf(9, 10), shareOf(7, 10))?.beyondChance).toBe(false);
    expect(compareShares(shareOf(900, 1000), shareOf(700, 1000))?.beyondChance).toBe(true);
  });
});
