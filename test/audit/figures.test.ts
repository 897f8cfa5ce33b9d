import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureCompleteness } from '../../src/audit/audit.ts';
import { waitQuantile } from '../../src/measure/kaplan-meier.ts';
import { addSeconds, instant } from '../../src/model/instant.ts';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { tellDemoDay } from '../../src/scenario/demo-day.ts';
import { Story } from '../../src/scenario/story.ts';

const waits = fc.array(fc.record({ seconds: fc.nat(10_000), answered: fc.boolean() }), { minLength: 1, maxLength: 40 });

describe('waiting times', () => {
  test('a textbook case: 6 MP patients of Freireich, median 23', () => {
    const data = [6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35];
    const rows = data.map((d) => ({ seconds: Math.abs(d), answered: d > 0 }));
    expect(waitQuantile(rows, 0.5)).toBe(23);
  });

  test('without anybody waiting it is the plain quantile', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { minLength: 1, maxLength: 40 }), (seconds) => {
        const sorted = [...seconds].sort((a, b) => a - b);
        const median = sorted[Math.ceil(sorted.length / 2) - 1];
        expect(
          waitQuantile(
            seconds.map((s) => ({ seconds: s, answered: true })),
            0.5,
          ),
        ).toBe(median);
      }),
    );
  });

  test('somebody more who never gets an answer improves no figure', () => {
    fc.assert(
      fc.property(waits, fc.nat(20_000), fc.constantFrom(0.5, 0.9), (list, seconds, quantile) => {
        const before = waitQuantile(list, quantile) ?? Number.POSITIVE_INFINITY;
        const after = waitQuantile([...list, { seconds, answered: false }], quantile) ?? Number.POSITIVE_INFINITY;
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  test('nobody answered: no figure', () => {
    expect(waitQuantile([{ seconds: 5, answered: false }], 0.5)).toBe(null);
    expect(waitQuantile([], 0.5)).toBe(null);
  });
});

describe('completeness', () => {
  const window = { start: instant('2026-11-18T00:00:00Z'), end: instant('2026-11-19T00:00:00Z') };

  test('each side sums to its ledger', () => {
    const { x, zendesk, share } = measureCompleteness(reconcile(tellDemoDay().capture(), builtInPolicy).items, window);
    expect(x.matched + x.xOnly + x.unknown).toBe(x.items);
    expect(zendesk.matched + zendesk.zendeskOnly + zendesk.notDelivered + zendesk.removed + zendesk.unknown).toBe(
      zendesk.items,
    );
    expect(share).toBe(1);
  });

  test('what could not be read is unknown, and lowers the share', () => {
    const story = new Story();
    story.mention('09:00', { lag: null });
    story.replyInZendesk('10:00', story.mention('09:30', { by: '@bo_builds' }));
    const capture = story.capture();
    const { share, x } = measureCompleteness(
      reconcile({ ...capture, coverage: capture.coverage.filter((c) => c.source === 'x') }, builtInPolicy).items,
      window,
    );
    expect(x.unknown).toBe(1);
    expect(share).toBeLessThan(1);
    expect(measureCompleteness([], { start: window.end, end: addSeconds(window.end, 1) }).share).toBe(1);
  });
});
