import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byHandle } from '../../src/measure/by-handle.ts';
import { byRule } from '../../src/measure/by-rule.ts';
import { hourByWeekday } from '../../src/measure/heat-map.ts';
import { countBeside, findingRate } from '../../src/measure/rates.ts';
import type { MeasuredRow } from '../../src/measure/rows.ts';
import { findingTrend, slaTrend } from '../../src/measure/trend.ts';
import { classEdges, classifyWaits } from '../../src/measure/wait-classes.ts';
import { byWeek } from '../../src/measure/weeks.ts';
import { instant } from '../../src/model/instant.ts';

const date = fc.integer({ min: 0, max: 3000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));

const row: fc.Arbitrary<MeasuredRow> = fc.record({
  rule: fc.constantFrom('first-reply-sla', 'wrong-handle', 'skipped-ticket'),
  subject: fc.string(),
  verdict: fc.constantFrom('kept', 'broken', 'excused', 'pending', 'unknown'),
  at: fc
    .integer({ min: 0, max: 2_000_000_000 })
    .map((s) => instant(`${new Date(s * 1000).toISOString().slice(0, 19)}Z`)),
  handle: fc.constantFrom('GitLab', 'GitLabStatus', null),
  person: fc.constant(null),
  cause: fc.constant(null),
  doneBy: fc.constant(null),
  waitedSeconds: fc.option(fc.nat(100_000)),
  waitingSeconds: fc.constant(null),
  because: fc.constant(''),
  date,
  severity: fc.constant(null),
  conversation: fc.constant(null),
  decision: fc.constantFrom(null, 'waived', 'disputed', 'accepted', 'rejected'),
});
// A decision is about a finding, and no other row has one.
const rows = fc
  .array(row, { maxLength: 60 })
  .map((all) => all.map((one) => (one.verdict === 'broken' ? one : { ...one, decision: null })));

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

test('every row is in one half of the rate or beside it, with its reason', () => {
  fc.assert(
    fc.property(rows, (some) => {
      expect(findingRate(some).of + sum(Object.values(countBeside(some)))).toBe(some.length);
    }),
  );
});

test('rules and handles part the rows: nothing is lost and nothing counted twice', () => {
  fc.assert(
    fc.property(rows, (some) => {
      const whole = findingRate(some);
      for (const parts of [byRule(some).map(({ rate }) => rate), byHandle(some).map(({ findings }) => findings)]) {
        expect(sum(parts.map(({ of }) => of))).toBe(whole.of);
        expect(sum(parts.map(({ count }) => count))).toBe(whole.count);
      }
    }),
  );
});

test('so do weeks, which begin on Mondays', () => {
  fc.assert(
    fc.property(rows, (some) => {
      expect(sum(findingTrend(some).map(({ share }) => share.of))).toBe(findingRate(some).of);
      for (const { week, members } of byWeek(some)) {
        expect(new Date(`${week}T00:00:00Z`).getUTCDay()).toBe(1);
        for (const one of members) {
          const days = (Date.parse(one.date) - Date.parse(week)) / 86_400_000;
          expect(days).toBeGreaterThanOrEqual(0);
          expect(days).toBeLessThan(7);
        }
      }
      expect(slaTrend(some).every(({ share }) => share.of > 0)).toBe(true);
    }),
  );
});

describe('hour by weekday', () => {
  test('has each mention in one cell, whatever the zone', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('UTC', 'Asia/Kolkata', 'America/New_York', 'no such zone'), (some, zone) => {
        const cells = hourByWeekday(some, zone);
        expect(cells).toHaveLength(168);
        expect(sum(cells.map(({ mentions }) => mentions))).toBe(
          some.filter(({ rule }) => rule === 'first-reply-sla').length,
        );
      }),
    );
  });

  test('reads the clock of the zone, on both sides of a change to winter time', () => {
    const sample = fc.sample(row, 1)[0];
    if (sample === undefined) throw new RangeError('no row');
    const placeOf = (at: string): string => {
      const cells = hourByWeekday([{ ...sample, rule: 'first-reply-sla', at: instant(at) }], 'Europe/Belgrade');
      const cell = cells.find(({ mentions }) => mentions === 1);
      return `${cell?.weekday} ${cell?.hour}`;
    };
    expect(placeOf('2026-10-23T21:59:59Z')).toBe('fri 23');
    expect(placeOf('2026-10-23T22:00:00Z')).toBe('sat 0');
    expect(placeOf('2026-10-30T22:59:59Z')).toBe('fri 23');
    expect(placeOf('2026-10-30T23:00:00Z')).toBe('sat 0');
  });
});

describe('classes of waits', () => {
  const waits = fc.array(fc.record({ seconds: fc.nat(2_000_000), answered: fc.boolean() }), { maxLength: 60 });

  test('take each wait once, and keep those in time before the target', () => {
    fc.assert(
      fc.property(waits, fc.integer({ min: 60, max: 500_000 }), (some, target) => {
        const classes = classifyWaits(some, classEdges(target));
        const count = (of: typeof classes): number => sum(of.map((c) => c.answered + c.waiting));
        expect(count(classes)).toBe(some.length);
        const late = classes.filter(({ from }) => from >= target);
        expect(count(late)).toBe(some.filter(({ seconds }) => seconds > target).length);
      }),
    );
  });

  test('have the target among their rising edges', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 500_000 }), (target) => {
        const edges = classEdges(target);
        expect(edges).toContain(target);
        expect(new Set(edges).size).toBe(edges.length);
        expect(edges).toEqual([...edges].sort((a, b) => a - b));
      }),
    );
  });
});
