import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareOf } from '../../src/measure/wilson.ts';

test('the interval of 8 of 10, as the formula gives it by hand', () => {
  const { share, low, high } = shareOf(8, 10);
  expect(share).toBe(0.8);
  expect(low).toBeCloseTo(0.4902, 4);
  expect(high).toBeCloseTo(0.9433, 4);
});

test('nothing of nothing is no share, and may be any', () => {
  expect(shareOf(0, 0)).toEqual({ count: 0, of: 0, share: null, low: 0, high: 1 });
});

test('the share lies in its interval, which is narrower for more of the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (of, some) => {
      const count = Math.min(some, of);
      const { share, low, high } = shareOf(count, of);
      const larger = shareOf(count * 4, of * 4);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(share).toBeGreaterThanOrEqual(low);
      expect(share).toBeLessThanOrEqual(high);
      expect(larger.high - larger.low).toBeLessThan(high - low);
    }),
  );
});
