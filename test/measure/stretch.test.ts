/** Which weeks and months have a page: those that lie whole between the first and the last day. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stretchOf, wholeStretches } from '../../src/measure/stretch.ts';
import { shiftDate } from '../../src/model/calendar.ts';

test('the whole weeks and months between two dates are all of them, in order, and no others', () => {
  fc.assert(
    fc.property(fc.nat(800), fc.nat(120), (from, length) => {
      const first = shiftDate('2025-12-20', from);
      const dates = Array.from({ length: length + 1 }, (_, i) => shiftDate(first, i));
      const last = dates.at(-1) ?? first;
      const wanted = (['week', 'month'] as const).flatMap((kind) => {
        const all = new Map(dates.map((date) => stretchOf(kind, date)).map((one) => [one.name, one]));
        return [...all.values()].filter((one) => one.first >= first && one.last <= last);
      });
      expect(wholeStretches(first, last)).toEqual(wanted);
    }),
  );
});
