import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgingOf } from '../../src/commands/judge-again.ts';
import { type Change, compareJudgings, type JudgedTwice, type Tally } from '../../src/measure/compare-judgings.ts';
import { builtInRevision } from '../../src/policy/built-in.ts';
import { sealPolicy } from '../../src/policy/seal-policy.ts';
import { dateAfter, judgeStory } from '../history/judged-stories.ts';
import { arbitraryActs, tellActs } from '../reconcile/arbitrary-story.ts';

const arbitraryPolicy = fc
  .record({
    targetSeconds: fc.constantFrom(60, 3600, 7 * 3600, 20 * 3600),
    off: fc.constantFrom('cross-assignment', 'first-reply-sla', 'skipped-ticket', 'none'),
    mild: fc.constantFrom('first-reply-sla', 'wrong-handle', 'official-retweet', 'none'),
  })
  .map(({ targetSeconds, off, mild }) =>
    sealPolicy([
      {
        ...builtInRevision,
        targetSeconds,
        rules: { [mild]: { inForce: true, severity: 'info' }, [off]: { inForce: false } },
      },
    ]),
  );

const arbitraryTwice: fc.Arbitrary<readonly JudgedTwice[]> = fc
  .tuple(fc.array(arbitraryActs, { minLength: 1, maxLength: 3 }), arbitraryPolicy, arbitraryPolicy)
  .map(([stories, one, other]) =>
    stories.map((acts, i) => {
      const story = tellActs(acts);
      const judging = (policy: typeof one) => {
        const audited = judgeStory(story, policy);
        return { ...judgingOf(dateAfter(story.date, i), { audited }) };
      };
      return { before: judging(one), after: judging(other) };
    }),
  );

const sum = (all: readonly Tally[]): Tally => {
  const add = (name: keyof Tally): number => all.reduce((n, tally) => n + tally[name], 0);
  return { before: add('before'), after: add('after'), new: add('new'), gone: add('gone'), severity: add('severity') };
};

test('every way of counting sums to the same, and to what the judgings hold', () => {
  fc.assert(
    fc.property(arbitraryTwice, (days) => {
      const { total, byRule, byWeekday, byHandle, changes } = compareJudgings(days);
      for (const parts of [byRule, byWeekday, byHandle]) expect(sum(parts)).toEqual(total);
      expect(total.before).toBe(days.flatMap((day) => day.before.findings).length);
      expect(total.after).toBe(days.flatMap((day) => day.after.findings).length);
      expect(total.after - total.before).toBe(total.new - total.gone);
      expect(changes).toHaveLength(total.new + total.gone + total.severity);
      for (const { rule, subjects, after } of byRule) expect(subjects.after.broken, rule).toBe(after);
    }),
    { numRuns: 60 },
  );
});

test('the other way round, new ones are gone and gone ones are new', () => {
  fc.assert(
    fc.property(arbitraryTwice, (days) => {
      const there = compareJudgings(days);
      const back = compareJudgings(days.map(({ before, after }) => ({ before: after, after: before })));
      const named = (changes: readonly Change[], kind: Change['kind']) =>
        changes.filter((change) => change.kind === kind).map((change) => `${change.date} ${change.fingerprint}`);
      expect(named(back.changes, 'gone')).toEqual(named(there.changes, 'new'));
      expect(named(back.changes, 'new')).toEqual(named(there.changes, 'gone'));
      expect(named(back.changes, 'severity')).toEqual(named(there.changes, 'severity'));
    }),
    { numRuns: 40 },
  );
});

test('a judging compared with itself has no change; what is over counts on neither side', () => {
  fc.assert(
    fc.property(arbitraryTwice, (days) => {
      const same = compareJudgings(days.map(({ after }) => ({ before: after, after })));
      expect(same.changes).toEqual([]);
      const over = days.map(({ after }) => {
        const findings = after.findings.map((finding) => ({ ...finding, state: 'resolved' as const }));
        return { before: after, after: { ...after, findings } };
      });
      const { total } = compareJudgings(over);
      expect(total).toMatchObject({ after: 0, new: 0, gone: total.before });
    }),
    { numRuns: 30 },
  );
});

test('what a stricter target makes new is exactly what was late by it, and a gone finding says why', () => {
  fc.assert(
    fc.property(arbitraryActs, (acts) => {
      const story = tellActs(acts);
      const strict = judgeStory(story, sealPolicy([{ ...builtInRevision, targetSeconds: 600 }]));
      const mild = judgeStory(story);
      const day = (audited: typeof mild) => judgingOf(story.date, { audited });
      const { changes } = compareJudgings([{ before: day(mild), after: day(strict) }]);
      const isLate = (row: (typeof strict.judgements)[number]): boolean =>
        row.rule === 'first-reply-sla' && row.verdict === 'broken';
      const before = new Set(mild.judgements.filter(isLate).map((row) => row.subject));
      const late = strict.judgements.filter(isLate).map((row) => row.subject);
      const fresh = changes.filter((c) => c.kind === 'new' && c.rule === 'first-reply-sla').map((c) => c.subject);
      expect([...fresh].sort()).toEqual(late.filter((subject) => !before.has(subject)).sort());
      const back = compareJudgings([{ before: day(strict), after: day(mild) }]);
      for (const { kind, because } of back.changes)
        if (kind === 'gone') expect(because).toMatch(/^(kept|excused|pending|unknown): /);
    }),
    { numRuns: 60 },
  );
});
