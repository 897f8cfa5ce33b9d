/** Ends of waivers: which step is announced when, whatever runs were missed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decision } from '../../src/model/decision.ts';
import { addSeconds, type Instant, instant } from '../../src/model/instant.ts';
import type { Policy } from '../../src/model/policy.ts';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import { dueLapses, lapseSteps } from '../../src/review/due-lapses.ts';

const day = 86_400;
const given = instant('2026-11-16T09:00:00Z');

/** Holds for so many dates after the one on which it is given. */
function waiver(dates: number, changes: Partial<Decision> = {}): Decision {
  return {
    kind: 'waive',
    target: { fingerprint: '0123456789ab' },
    claim: null,
    reason: 'of the fair',
    by: 'mira_manages',
    at: given,
    until: addSeconds(instant('2026-11-17T00:00:00Z'), dates * day),
    noteId: '1001',
    date: '2026-11-15',
    ...changes,
  };
}

const onDay = (number: number, hour = 5): Instant =>
  addSeconds(instant('2026-11-16T00:00:00Z'), number * day + hour * 3600);

function stepsOf(decisions: readonly Decision[], now: Instant, policy: Policy = builtInPolicy): readonly number[] {
  return dueLapses(decisions, policy, now).map((one) => one.step);
}

describe('a waiver that holds for twenty more days', () => {
  test.each([
    [5, []],
    [6, [14]],
    [12, [14]],
    [13, [7]],
    [18, [7]],
    [19, [1]],
    [20, [0]],
    [21, [0]],
    [30, [0]],
    [45, []],
  ])('on day %i the newest step is %j', (number, steps) => {
    expect(stepsOf([waiver(20)], onDay(number))).toEqual(steps);
  });

  test('is over once its last date has ended', () => {
    expect(dueLapses([waiver(20)], builtInPolicy, onDay(20, 23))).toMatchObject([
      { isOver: false, lastDate: '2026-12-06' },
    ]);
    expect(dueLapses([waiver(20)], builtInPolicy, onDay(21, 0))).toMatchObject([
      { isOver: true, lastDate: '2026-12-06' },
    ]);
  });
});

test('a step that lies before the waiver is none', () => {
  expect(stepsOf([waiver(5)], onDay(1))).toEqual([]);
  expect(stepsOf([waiver(5)], onDay(4))).toEqual([1]);
  expect(stepsOf([waiver(7)], onDay(0, 10))).toEqual([7]);
});

test('dates are those of the policy’s time zone', () => {
  const [revision] = builtInPolicy.revisions;
  const berlin: Policy = { ...builtInPolicy, revisions: [{ ...revision, timeZone: 'Europe/Berlin' }] };
  const one = waiver(0, { until: instant('2026-11-30T23:00:00Z') });
  expect(stepsOf([one], instant('2026-11-28T23:30:00Z'), berlin)).toEqual([1]);
  expect(dueLapses([one], berlin, instant('2026-11-29T23:30:00Z'))).toMatchObject([
    { step: 0, lastDate: '2026-11-30' },
  ]);
});

test('what was decided otherwise since does not lapse, and of two waivers the later one does', () => {
  const reopened: Decision = { ...waiver(0), kind: 'reopen', until: null, at: addSeconds(given, 60), noteId: '1002' };
  expect(stepsOf([waiver(7), reopened], onDay(6))).toEqual([]);
  const longer = waiver(60, { at: addSeconds(given, 60), noteId: '1003' });
  expect(stepsOf([waiver(7), longer], onDay(6))).toEqual([]);
});

test('the policy’s exceptions, and waivers that had ended when they were given, are not announced', () => {
  const span = { start: instant('2026-11-10T00:00:00Z'), end: instant('2026-11-16T00:00:00Z') };
  const rule = { rules: ['wrong-handle'], handles: [], notOf: [], span };
  expect(stepsOf([waiver(0, { target: rule, until: null })], onDay(0))).toEqual([]);
  const later = { ...rule, span: { ...span, end: onDay(3, 0) } };
  expect(stepsOf([waiver(0, { target: later, until: null })], onDay(2))).toEqual([0]);
  expect(stepsOf([waiver(0, { target: later, until: null, noteId: null })], onDay(2))).toEqual([]);
});

test('what one note waives to one date is one announcement', () => {
  const other = waiver(7, { target: { fingerprint: 'ba9876543210' } });
  expect(dueLapses([other, waiver(7)], builtInPolicy, onDay(6))).toMatchObject([
    { step: 1, waived: ['0123456789ab', 'ba9876543210'] },
  ]);
});

test('whichever runs are missed, steps only fall, each is the newest due, and daily runs say every one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40 }), fc.uniqueArray(fc.nat(60), { maxLength: 30 }), (dates, ran) => {
      const days = [...ran].sort((a, b) => a - b);
      const said = days.flatMap((number) => stepsOf([waiver(dates)], onDay(number)));
      expect(said).toEqual([...said].sort((a, b) => b - a));
      const daily = Array.from({ length: dates + 5 }, (_, i) => stepsOf([waiver(dates)], onDay(i, 10))).flat();
      expect([...new Set(daily)]).toEqual(lapseSteps.filter((step) => step <= dates));
    }),
  );
});
