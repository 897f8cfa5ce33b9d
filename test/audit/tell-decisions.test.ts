/** What a result tells of decisions agrees with how findings are marked, whatever was said in whatever order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decisionOn } from '../../src/audit/apply-decisions.ts';
import { type DecidedDay, tellDecisions } from '../../src/audit/tell-decisions.ts';
import type { Decision, DecisionTarget } from '../../src/model/decision.ts';
import { addSeconds } from '../../src/model/instant.ts';
import type { DecisionState, Finding, ToldDecision } from '../../src/model/result.ts';
import { finding, rich } from '../report/rich-result.ts';

const { window } = rich;
const findings = [0, 1, 2].map((number) => finding(600 + number));
const hour = 3600;
const day = 24 * hour;

function decision(target: DecisionTarget, changes: Partial<Decision> = {}): Decision {
  return {
    kind: 'waive',
    target,
    claim: null,
    reason: 'told in the test',
    by: 'mira_manages',
    at: window.end,
    until: null,
    noteId: '1',
    date: window.date ?? '',
    ...changes,
  };
}

const on = ({ fingerprint }: Finding): DecisionTarget => ({ fingerprint });
const overRule = (rules: readonly string[], hours: number): DecisionTarget => ({
  rules,
  handles: [],
  notOf: [],
  span: { start: window.start, end: addSeconds(window.start, hours * hour) },
});

function dayWith(decisions: readonly Decision[], changes: Partial<DecidedDay> = {}): DecidedDay {
  const now = addSeconds(window.end, 5 * day);
  const marked = findings.map((f) => ({
    ...f,
    decision: decisionOn({ ...f, handle: null }, decisions, changes.now ?? now),
  }));
  return {
    window,
    findings: marked,
    handleOf: () => null,
    decisions,
    now,
    previous: undefined,
    unmatchedBefore: [],
    ...changes,
  };
}

const kinds: Readonly<Record<DecisionState, ToldDecision['kind']>> = {
  waived: 'waive',
  disputed: 'dispute',
  accepted: 'accept',
  rejected: 'reject',
};

const anyDecision = fc
  .record({
    kind: fc.constantFrom<Decision['kind'][]>('waive', 'waive', 'dispute', 'accept', 'reject', 'reopen'),
    about: fc.nat(2),
    isRule: fc.boolean(),
    hours: fc.integer({ min: 1, max: 24 }),
    minute: fc.nat(60),
    lasts: fc.integer({ min: 1, max: 12 }),
  })
  .map(({ kind, about, isRule, hours, minute, lasts }) => {
    const at = addSeconds(window.end, minute * 60);
    if (kind === 'waive' && isRule) return decision(overRule(['wrong-handle'], hours), { at });
    const until = kind === 'waive' ? addSeconds(window.end, lasts * day) : null;
    return decision(on(findings[about] ?? finding(0)), { kind, at, until });
  });

test('every mark has its decision in force, and a finding without a mark is matched by no waiver in force that is its last word', () => {
  fc.assert(
    fc.property(fc.array(anyDecision, { maxLength: 8 }), fc.nat(14), (decisions, days) => {
      const given = dayWith(decisions, { now: addSeconds(window.end, days * day + hour) });
      const told = tellDecisions(given);
      for (const f of given.findings) {
        if (f.decision === null) continue;
        const kind = kinds[f.decision];
        expect(told.decisions.inForce.some((one) => one.kind === kind && one.matched.includes(f.fingerprint))).toBe(
          true,
        );
      }
      for (const one of told.decisions.lapsed) expect(one.until !== null && one.until <= given.now).toBe(true);
      const unmarked = new Set(given.findings.flatMap((f) => (f.decision === null ? [f.fingerprint] : [])));
      const single = told.decisions.inForce.filter((one) => one.fingerprint !== null && unmarked.has(one.fingerprint));
      expect(single).toEqual([]);
      expect(tellDecisions({ ...given, decisions: [...decisions].reverse() }).waiversWithoutMatch.length).toBe(
        told.waiversWithoutMatch.length,
      );
    }),
  );
});

describe('waivers that match nothing', () => {
  const idle = decision(overRule(['official-retweet'], 24), { noteId: null, by: 'Mira Vale' });

  test('are counted from the first of the judged days, as long as nothing matches', () => {
    const first = tellDecisions(dayWith([idle])).waiversWithoutMatch;
    expect(first).toMatchObject([{ rules: ['official-retweet'], since: '2026-11-21', days: 1 }]);
    const before = first.map((one) => ({ ...one, since: '2026-10-23', days: 28 }));
    const next = tellDecisions(dayWith([idle], { unmatchedBefore: before })).waiversWithoutMatch;
    expect(next).toMatchObject([{ since: '2026-10-23', days: 30 }]);
    expect(tellDecisions(dayWith([idle], { unmatchedBefore: next })).waiversWithoutMatch).toEqual(next);
  });

  test('are not those that permit a finding, nor those given on other days', () => {
    const [some = finding(0)] = findings;
    const until = addSeconds(window.end, 9 * day);
    expect(tellDecisions(dayWith([decision(overRule(['wrong-handle'], 24))])).waiversWithoutMatch).toEqual([]);
    expect(tellDecisions(dayWith([decision(on(some), { until })])).waiversWithoutMatch).toEqual([]);
    const elsewhere = decision({ fingerprint: 'ba9876543210' }, { until, date: '2026-11-19' });
    const told = tellDecisions(dayWith([elsewhere]));
    expect(told.waiversWithoutMatch).toEqual([]);
    expect(told.decisions.inForce).toMatchObject([{ date: '2026-11-19', matched: [] }]);
  });

  test('are those whose finding is resolved', () => {
    const [some = finding(0)] = findings;
    const over = dayWith([decision(on(some), { until: addSeconds(window.end, 9 * day) })]);
    const resolved = over.findings.map((f) => ({ ...f, state: 'resolved' as const }));
    expect(tellDecisions({ ...over, findings: resolved }).waiversWithoutMatch).toMatchObject([{ days: 1 }]);
  });
});

test('what was given elsewhere is told within two weeks of its end, and not before', () => {
  const until = addSeconds(window.end, 20 * day);
  expect(tellDecisions(dayWith([decision({ fingerprint: 'ba9876543210' }, { until })])).decisions.inForce).toEqual([]);
});

test('changes since the last run are told by fingerprint', () => {
  const [some = finding(0)] = findings;
  const now = dayWith([decision(on(some), { kind: 'dispute', claim: 'wrong-fact' })], { previous: { findings } });
  expect(tellDecisions(now).decisions.changed).toEqual([
    { fingerprint: some.fingerprint, before: null, now: 'disputed' },
  ]);
  expect(tellDecisions({ ...now, previous: now }).decisions.changed).toEqual([]);
});
