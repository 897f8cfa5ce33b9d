/** Skips of several days, and what would have been in time had nobody skipped: never more than was late, never worse for a skip more. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/audit/catalogue.ts';
import { judge } from '../../src/commands/judge.ts';
import type { Miss } from '../../src/measure/late-replies.ts';
import { skipsOf, sumSkips } from '../../src/measure/skips.ts';
import { withoutSkips } from '../../src/measure/without-skips.ts';
import type { JudgedDay } from '../../src/model/history.ts';
import { addSeconds, instant } from '../../src/model/instant.ts';
import type { LinkedSkip } from '../../src/model/skips.ts';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import { Story } from '../../src/scenario/story.ts';
import { finding, next, rich, skip } from '../report/rich-result.ts';
import { rollUpOf } from './history-of.ts';

const start = instant('2026-11-16T08:00:00Z');
const target = 25_200;

function missOf(ticket: string, lateSeconds: number): Miss {
  const evidence = [{ kind: 'ticket' as const, id: ticket, at: start, by: null, url: null, what: 'its ticket' }];
  const details = { replied: true, waitedSeconds: target + lateSeconds, targetSeconds: target };
  const found = finding(1, { rule: 'first-reply-sla', evidence, details });
  return { finding: found, date: '2026-11-16', answered: true, targetSeconds: target, parts: null };
}

const lateSkip = (ticket: string, late: number, from: number, until: number): LinkedSkip =>
  skip(1, {
    ticket,
    at: addSeconds(start, from),
    owed: true,
    next: next('answered', { inTime: false, marginSeconds: -late }),
    leftUntil: addSeconds(start, until),
    leftSeconds: until - from,
  });

describe('had nobody skipped', () => {
  test('a late reply is met where the time after the skips makes up for its lateness', () => {
    const misses = [missOf('1', 3600), missOf('2', 3600), missOf('3', 3600)];
    const skips = [lateSkip('1', 3600, 0, 3600), lateSkip('2', 3600, 0, 3599)];
    expect(withoutSkips(misses, skips).map(({ isMet }) => isMet)).toEqual([true, false]);
  });

  test('two skips before the same touch are one stretch, two before different ones are two', () => {
    const saved = (...skips: readonly LinkedSkip[]): number | undefined =>
      withoutSkips([missOf('1', 60)], skips)[0]?.savedSeconds;
    expect(saved(lateSkip('1', 60, 0, 1000), lateSkip('1', 60, 400, 1000))).toBe(1000);
    expect(saved(lateSkip('1', 60, 0, 300), lateSkip('1', 60, 400, 1000))).toBe(900);
  });

  test('nothing is said where ledger and finding speak of different waits, or it is not known how long it lay', () => {
    const { leftUntil: _, ...known } = lateSkip('1', 60, 0, 1000);
    expect(withoutSkips([missOf('1', 61)], [lateSkip('1', 60, 0, 1000)])).toEqual([]);
    expect(withoutSkips([missOf('1', 60)], [{ ...known, leftUntil: null, leftSeconds: null }])).toEqual([]);
    expect(withoutSkips([missOf('1', 60)], [{ ...lateSkip('1', 60, 0, 1000), owed: false }])).toEqual([]);
  });

  const spans = fc.array(fc.tuple(fc.nat(9), fc.nat(9000), fc.nat(9000)), { maxLength: 12 });
  test('never exceeds the misses, and one skip more never makes it worse', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9000), { maxLength: 10 }), spans, (lates, given) => {
        const misses = lates.map((late, i) => missOf(String(i), late + 1));
        const skips = given.map(([i, from, left]) => lateSkip(String(i), (lates[i] ?? 0) + 1, from, from + left));
        const met = (of: readonly LinkedSkip[]): number => withoutSkips(misses, of).filter((m) => m.isMet).length;
        expect(withoutSkips(misses, skips).length).toBeLessThanOrEqual(misses.length);
        expect(met(skips)).toBeGreaterThanOrEqual(met(skips.slice(1)));
        for (const { savedSeconds } of withoutSkips(misses, skips)) expect(savedSeconds).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('in a week as it is judged: skipped at ten, taken up seven hours later, and late', () => {
    const date = '2026-11-17';
    const story = new Story({ date, takenAt: instant('2026-11-19T05:00:00Z') });
    const question = story.mention('09:00', { by: '@ada_writes' });
    story.skip('10:00', question, { by: 'Ana' });
    story.replyInZendesk('17:00', question, { by: 'Ben' });
    const window = { start: instant(`${date}T00:00:00Z`), end: instant('2026-11-18T00:00:00Z'), timeZone: 'UTC', date };
    const run = { trigger: null, pipeline: null, job: null, commit: null };
    const options = { window, run, rules: catalogue, decisions: [], toolVersion: '0.1.0' };
    const { result, judgements } = judge(story.capture(), builtInPolicy, options).audited;
    const judged: JudgedDay = { date, settled: true, result, judgements, rowsKept: true, decisions: [] };
    const { misses, skips } = rollUpOf({ team: 'a', days: [judged], unreadable: [] });
    expect(misses).toMatchObject({ misses: 1, skipped: 1, metWithoutSkips: 1 });
    expect(skips.ledger).toMatchObject({ owed: 1, elsewhere: 0, fates: { 'answered late': 1 } });
  });
});

describe('skips of several days', () => {
  const dayOf = (date: string, takenAt: string, entries: readonly LinkedSkip[]): JudgedDay => ({
    date,
    settled: true,
    result: { ...rich, takenAt: instant(takenAt), skips: { entries, unread: [] } },
    judgements: [],
    rowsKept: true,
    decisions: [],
  });

  test('are each counted once, with what was known last', () => {
    const early = dayOf('2026-11-16', '2026-11-17T05:00:00Z', [skip(1, { next: next('open') })]);
    const late = dayOf('2026-11-17', '2026-11-18T05:00:00Z', [skip(1, { next: next('answered', { inTime: true }) })]);
    for (const days of [
      [early, late],
      [late, early],
    ])
      expect(sumSkips(skipsOf(days))).toMatchObject({ owed: 1, fates: { 'answered in time': 1, 'still open': 0 } });
  });

  test('their fates sum to them', () => {
    const { owed, fates } = sumSkips(rich.skips.entries);
    expect(Object.values(fates).reduce((sum, count) => sum + count, 0)).toBe(owed);
  });
});
