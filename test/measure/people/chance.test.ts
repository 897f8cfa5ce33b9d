/** Against whole numbers of any size, which round nothing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  chanceOfFewer,
  chanceOfMore,
  likelyRange,
  type Stratum,
  spreadOf,
} from '../../../src/measure/people/chance.ts';

function choose(n: number, k: number): bigint {
  let ways = 1n;
  for (let i = 0; i < k; i += 1) ways = (ways * BigInt(n - i)) / BigInt(i + 1);
  return ways;
}

/** Of all ways to hand out the misses: those that give the person this many. */
function exactChance({ all, misses, own }: Stratum, count: number): number {
  if (count > own || count > misses || misses - count > all - own) return 0;
  const ways = choose(own, count) * choose(all - own, misses - count);
  return Number((ways * 10n ** 15n) / choose(all, misses)) / 1e15;
}

const stratum: fc.Arbitrary<Stratum> = fc
  .record({ all: fc.integer({ min: 1, max: 400 }), misses: fc.nat(400), own: fc.nat(400) })
  .map(({ all, misses, own }) => ({ all, misses: misses % (all + 1), own: own % (all + 1) }));

test('one kind of work: the share of all ways in which the misses may fall', () => {
  fc.assert(
    fc.property(stratum, (one) => {
      const { least, chances } = spreadOf([one]);
      expect(chances.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
      for (const [i, chance] of chances.entries()) expect(chance).toBeCloseTo(exactChance(one, least + i), 9);
    }),
  );
});

test('two kinds of work: every pair of counts that adds up', () => {
  const small = stratum.filter(({ all }) => all <= 60);
  fc.assert(
    fc.property(small, small, (a, b) => {
      const { least, chances } = spreadOf([a, b]);
      for (const [i, chance] of chances.entries()) {
        let expected = 0;
        for (let k = 0; k <= least + i; k += 1) expected += exactChance(a, k) * exactChance(b, least + i - k);
        expect(chance).toBeCloseTo(expected, 9);
      }
    }),
    { numRuns: 40 },
  );
});

test('what is likelier than the limit is the range, and nothing beside it', () => {
  fc.assert(
    fc.property(stratum, fc.double({ min: 0.0001, max: 0.05, noNaN: true }), (one, limit) => {
      const spread = spreadOf([one]);
      const { least, most } = likelyRange(spread, limit);
      expect(chanceOfMore(spread, most)).toBeGreaterThan(limit);
      expect(chanceOfMore(spread, most + 1)).toBeLessThanOrEqual(limit);
      expect(chanceOfFewer(spread, least)).toBeGreaterThan(limit);
      expect(chanceOfFewer(spread, least - 1)).toBeLessThanOrEqual(limit);
    }),
  );
});

test('thousands of opportunities overflow nothing', () => {
  const spread = spreadOf([{ all: 40_000, misses: 4000, own: 5000 }]);
  const mean = spread.chances.reduce((sum, chance, i) => sum + chance * (spread.least + i), 0);
  expect(mean).toBeCloseTo(500, 6);
});
