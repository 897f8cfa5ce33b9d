import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawLots } from '../../src/measure/draw-lots.ts';
import { measurePrecision, type RulePrecision, tellPrecision, tellWords } from '../../src/measure/precision.ts';
import { type Decision, disputeClaims } from '../../src/model/decision.ts';
import type { JudgedDay } from '../../src/model/history.ts';
import { addSeconds, instant } from '../../src/model/instant.ts';
import type { DecisionState, Finding } from '../../src/model/result.ts';
import { finding, rich } from '../report/rich-result.ts';

const monday = instant('2026-11-16T08:00:00Z');

/** `words`: said about the finding one after the other. */
function say(words: readonly Decision['kind'][], { fingerprint }: Finding): readonly Decision[] {
  return words.map((kind, i) => ({
    kind,
    target: { fingerprint },
    claim: kind === 'dispute' ? (disputeClaims[i % disputeClaims.length] ?? null) : null,
    reason: 'told in the test',
    by: 'mira_manages',
    at: addSeconds(monday, i),
    until: null,
    noteId: '1',
  }));
}

interface Told {
  readonly words: readonly Decision['kind'][];
  readonly decision: DecisionState | null;
  readonly state: Finding['state'];
}

function dayOf(told: readonly Told[], date = '2026-11-16'): JudgedDay {
  const findings = told.map(({ decision, state }, i) => finding(i, { decision, state }));
  return {
    date,
    settled: true,
    result: { ...rich, findings },
    judgements: [],
    rowsKept: false,
    decisions: told.flatMap(({ words }, i) => say(words, finding(i))),
  };
}

function only(told: readonly Told[], bar: number | null = null): RulePrecision {
  const found = measurePrecision([dayOf(told)], bar).find((one) => one.rule === 'wrong-handle');
  if (found === undefined) throw new Error('the rule is missing');
  return found;
}

const one = (words: readonly Decision['kind'][], decision: DecisionState | null = null): Told => ({
  words,
  decision,
  state: 'known',
});

describe('what people said in the end', () => {
  test.each<[string, Told, keyof RulePrecision]>([
    ['nothing', one([]), 'silent'],
    ['permitted', one(['waive'], 'waived'), 'waived'],
    ['permitted by the policy', one([], 'waived'), 'waived'],
    ['permitted, which has lapsed', one(['waive']), 'silent'],
    ['disputed', one(['dispute'], 'disputed'), 'disputed'],
    ['disputed, then permitted', one(['dispute', 'waive'], 'waived'), 'waived'],
    ['rejected', one(['dispute', 'reject'], 'rejected'), 'confirmed'],
    ['rejected, then permitted', one(['dispute', 'reject', 'waive'], 'waived'), 'confirmed'],
    ['accepted', one(['dispute', 'accept'], 'accepted'), 'accepted'],
    ['rejected, then accepted', one(['dispute', 'reject', 'accept'], 'accepted'), 'accepted'],
    ['accepted, then reopened', one(['dispute', 'accept', 'reopen']), 'silent'],
    ['withdrawn after it was accepted', { ...one(['dispute', 'accept'], 'accepted'), state: 'withdrawn' }, 'accepted'],
  ])('%s', (_, told, where) => {
    expect(only([told])).toMatchObject({
      fired: 1,
      silent: 0,
      waived: 0,
      disputed: 0,
      confirmed: 0,
      accepted: 0,
      [where]: 1,
    });
  });

  test('the claim of the dispute that was accepted is told', () => {
    const told = only([one(['dispute', 'accept'], 'accepted'), one(['dispute', 'reject'], 'rejected'), one([])]);
    expect(told.claims).toMatchObject({ 'wrong-fact': 1, justified: 0 });
    expect(tellWords(told)).toBe('of 3 that fired: 1 confirmed, 1 accepted (1 wrong-fact), 1 silent');
    expect(tellPrecision(told)).toBe('right 50 % (9-91), 2 judged');
  });

  test('nobody said anything: no share, and no bar that it could lie under', () => {
    const told = only([one([]), one(['waive'], 'waived')], 0.9);
    expect(told).toMatchObject({ right: { share: null, of: 0 }, isUnderBar: false });
    expect(tellPrecision(told)).toBe('not judged by anybody, 2 fired');
    expect(tellPrecision(only([]))).toBe('never fired');
  });

  test('a bar counts by the lower end: few rulings are no proof of a good rule', () => {
    const right = one(['dispute', 'reject'], 'rejected');
    expect(only([right], 0.8).isUnderBar).toBe(true);
    expect(
      only(
        Array.from({ length: 40 }, () => right),
        0.8,
      ).isUnderBar,
    ).toBe(false);
    expect(only(Array.from({ length: 40 }, () => right)).isUnderBar).toBe(false);
  });
});

const told = fc.record<Told>({
  words: fc.array(fc.constantFrom<Decision['kind'][]>('waive', 'dispute', 'accept', 'reject', 'reopen'), {
    maxLength: 4,
  }),
  decision: fc.constantFrom<(DecisionState | null)[]>(null, 'waived', 'disputed', 'accepted', 'rejected'),
  state: fc.constantFrom<Finding['state'][]>('new', 'known', 'resolved', 'reopened', 'withdrawn'),
});

test('every finding is in exactly one class, and shares lie in their intervals', () => {
  fc.assert(
    fc.property(fc.array(told, { maxLength: 30 }), (some) => {
      const sum = only(some);
      expect(sum.fired).toBe(some.length);
      expect(sum.confirmed + sum.accepted + sum.disputed + sum.waived + sum.silent).toBe(sum.fired);
      expect(Object.values(sum.claims).reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(sum.accepted);
      for (const { share, low, high } of [sum.right, sum.unrefuted, sum.byLot]) {
        expect(share ?? 0.5).toBeGreaterThanOrEqual(low);
        expect(share ?? 0.5).toBeLessThanOrEqual(high);
      }
    }),
  );
});

test('an accepted dispute makes no figure better, a rejected one none worse', () => {
  fc.assert(
    fc.property(fc.array(told, { maxLength: 30 }), (some) => {
      const before = only(some);
      const after = (kind: 'accept' | 'reject') => only([...some, one(['dispute', kind])]);
      expect(after('accept').right.share ?? 0).toBeLessThanOrEqual(before.right.share ?? 1);
      expect(after('accept').unrefuted.share ?? 0).toBeLessThanOrEqual(before.unrefuted.share ?? 1);
      expect(after('reject').right.share ?? 0).toBeGreaterThanOrEqual(before.right.share ?? 0);
      expect(after('reject').unrefuted.share ?? 0).toBeGreaterThanOrEqual(before.unrefuted.share ?? 0);
    }),
  );
});

test('lots fall the same in every order, and who leaves changes nobody else’s', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(5000), { minLength: 4, maxLength: 40 }), fc.nat(), (numbers, place) => {
      const all = numbers.map((number) => finding(number));
      const drawn = drawLots('team', '2026-11-16', all).map((f) => f.fingerprint);
      expect(drawn).toHaveLength(3);
      expect(drawLots('team', '2026-11-16', all.toReversed()).map((f) => f.fingerprint)).toEqual(drawn);
      const gone = all[place % all.length]?.fingerprint ?? '';
      const rest = all.filter((f) => f.fingerprint !== gone);
      const left = drawLots('team', '2026-11-16', rest).map((f) => f.fingerprint);
      expect(left.slice(0, 2)).toEqual(drawn.filter((f) => f !== gone).slice(0, 2));
    }),
  );
});
