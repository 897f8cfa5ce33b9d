import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stillWaiting, waitQuantile } from '../../src/measure/kaplan-meier.ts';

const waits = fc.array(fc.record({ seconds: fc.nat(1000), answered: fc.boolean() }), { maxLength: 60 });

test('the share still waiting only falls, and stays between 0 and 1', () => {
  fc.assert(
    fc.property(waits, (some) => {
      let before = 1;
      let at = -1;
      for (const step of stillWaiting(some)) {
        expect(step.share).toBeLessThan(before);
        expect(step.share).toBeGreaterThanOrEqual(0);
        expect(step.seconds).toBeGreaterThan(at);
        before = step.share;
        at = step.seconds;
      }
    }),
  );
});

test('with nobody waiting, it is the plain share of those who waited longer', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 60 }), (seconds) => {
      for (const step of stillWaiting(seconds.map((s) => ({ seconds: s, answered: true })))) {
        expect(step.share).toBeCloseTo(seconds.filter((s) => s > step.seconds).length / seconds.length, 9);
      }
    }),
  );
});

test('somebody who is never answered improves no quantile', () => {
  fc.assert(
    fc.property(waits, fc.constantFrom(0.5, 0.9), fc.nat(1000), (some, quantile, seconds) => {
      const before = waitQuantile(some, quantile) ?? Number.POSITIVE_INFINITY;
      const longest = Math.max(seconds, ...some.map((w) => w.seconds));
      const after = waitQuantile([...some, { seconds: longest, answered: false }], quantile);
      expect(after ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(before);
    }),
  );
});
