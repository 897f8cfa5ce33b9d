/** The rules on mutated evidence, and the proof that the runner sees a rule that is broken, strict, blind or untried. */
import { describe, expect, test } from 'vitest';
import type { Ground, Mutation } from '../../scripts/verify-rules/trial.ts';
import { trials } from '../../scripts/verify-rules/trials.ts';
import { type Trials, type Verification, verifyRules } from '../../scripts/verify-rules/verify.ts';
import { catalogue } from '../../src/audit/catalogue.ts';
import type { JudgedSubject, Rule, RuleContext } from '../../src/audit/define-rule.ts';
import type { PolicyRevision } from '../../src/model/policy.ts';
import type { RuleId } from '../../src/model/rule-ids.ts';
import { builtInRevision } from '../../src/policy/built-in.ts';
import { sealPolicy } from '../../src/policy/seal-policy.ts';

/** The catalogue, with one rule that judges otherwise. */
function catalogueWith(
  id: RuleId,
  rejudge: (judged: readonly JudgedSubject[], context: RuleContext) => readonly JudgedSubject[],
): readonly Rule[] {
  return catalogue.map((rule) =>
    rule.meta.id === id ? { ...rule, judge: (context) => rejudge(rule.judge(context), context) } : rule,
  );
}

const kept = (judged: JudgedSubject): JudgedSubject => ({ ...judged, verdict: { verdict: 'kept', because: 'always' } });

function holesOf(rules: readonly Rule[], given: Trials = trials): readonly string[] {
  return verifyRules(rules, given).holes.map(({ at, what }) => `${at}: ${what}`);
}

/** The trials of these names only. */
function only(...names: readonly string[]): Trials {
  return {
    grounds: trials.grounds,
    mutations: trials.mutations.filter((m) => names.includes(m.name)),
    noOps: trials.noOps.filter((n) => names.includes(n.name)),
  };
}

describe('the catalogue', () => {
  const verification: Verification = verifyRules(catalogue, trials);

  test('leaves no hole', () => {
    expect(verification.holes).toEqual([]);
  });

  test('is tried on enough', () => {
    expect(verification.rows.length).toBeGreaterThanOrEqual(25);
    expect(verification.noOps.length).toBeGreaterThanOrEqual(8);
    expect(verification.rows.filter((r) => r.mutation.changes.length === 0).length).toBeGreaterThanOrEqual(8);
    expect([...verification.populations.keys()]).toEqual(catalogue.map((r) => r.meta.id));
  });
});

/** What this rule alone is tried on. */
function about(id: RuleId): Trials {
  const own = (m: Mutation): Mutation => ({ ...m, changes: m.changes.filter((c) => c.rule === id) });
  return { ...trials, mutations: trials.mutations.map(own).filter((m) => m.changes.length > 0), noOps: [] };
}

function alone(id: RuleId, rejudge: (judged: JudgedSubject) => readonly JudgedSubject[]): readonly Rule[] {
  return catalogueWith(id, (judged) => judged.flatMap(rejudge)).filter((rule) => rule.meta.id === id);
}

describe('every rule of the catalogue', () => {
  test.each(catalogue.map((r) => r.meta.id))(
    '%s leaves no hole by itself, and some once it is blind or silent',
    (id) => {
      const broken = trials.grounds.flatMap((g) => g.broken).filter((key) => !key.startsWith(`${id} `));
      const promised = broken.map((key) => expect.stringContaining(`: ${key} should be broken from the start`));
      expect(
        holesOf(
          alone(id, (judged) => [judged]),
          about(id),
        ),
      ).toEqual(promised);
      expect(
        holesOf(
          alone(id, (judged) => [kept(judged)]),
          about(id),
        ),
      ).toContain(`${id}: no mutation breaks it`);
      expect(
        holesOf(
          alone(id, () => []),
          about(id),
        ),
      ).toContain(`${id}: no clean day has a subject for it`);
    },
  );
});

/** The same trials, under a policy that differs in one number. */
function underPolicy(change: (revision: PolicyRevision) => Partial<PolicyRevision>): Trials {
  const changed = (ground: Ground): Ground => {
    const [first, ...later] = ground.policy.revisions;
    const edit = (r: PolicyRevision): PolicyRevision => ({ ...r, ...change(r) });
    return { ...ground, policy: sealPolicy([edit(first), ...later.map(edit)]) };
  };
  return {
    grounds: trials.grounds.map(changed),
    mutations: trials.mutations.map((m) => ({ ...m, ground: changed(m.ground) })),
    noOps: [],
  };
}

describe('every number of the policy that a rule reads is pinned from both sides', () => {
  test.each([
    'targetSeconds',
    'playHoldSeconds',
    'duplicateWithinSeconds',
    'ingestionLagSeconds',
    'burstSeconds',
    'noteWithinDays',
    'unansweredAfterDays',
  ] as const)('%s', (name) => {
    for (const step of [-1, 1]) {
      if (builtInRevision[name] + step < 1) continue; // business days are counted from one on
      expect(
        holesOf(
          catalogue,
          underPolicy((r) => ({ [name]: r[name] + step })),
        ),
        `${name} ${step}`,
      ).not.toEqual([]);
    }
  });

  test('the time zone', () => {
    const inUtc = underPolicy((r) => ({ timeZone: 'UTC', businessHours: { ...r.businessHours, timeZone: 'UTC' } }));
    const at = new Set(verifyRules(catalogue, inUtc).holes.map((h) => h.at));
    for (const name of ['clock-back-a-second-late', 'clock-back-at-midnight', 'clock-back-at-the-deadline'])
      expect(at).toContain(name);
  });
});

describe('the runner reports', () => {
  test('a rule that ignores handles: its mutations survive', () => {
    const holes = holesOf(
      alone('wrong-handle', (judged) => [kept(judged)]),
      about('wrong-handle'),
    );
    expect(holes).toContain('wrong-handle: no mutation breaks it');
    expect(
      holes.filter((h) => h.startsWith('answer-from-status-handle: survived: wrong-handle on tweet/')),
    ).toHaveLength(1);
  });

  test('a target that is a second too generous, by the mutation at its edge', () => {
    const generous = alone('first-reply-sla', (judged) => {
      const details = 'details' in judged.verdict ? judged.verdict.details : undefined;
      const over = Number(details?.waitedSeconds) - Number(details?.targetSeconds);
      return [over === 1 ? kept(judged) : judged];
    });
    const survivors = holesOf(generous, about('first-reply-sla')).filter((h) => h.includes('survived'));
    const found = survivors.map((h) => h.split(':')[0]);
    expect(new Set(found)).toEqual(
      new Set([
        'answer-a-second-late',
        'asked-a-second-earlier',
        'overnight-a-second-late',
        'clock-back-a-second-late',
        'handle-with-a-shorter-target',
      ]),
    );
  });

  test('a rule of another severity than declared', () => {
    const milder = catalogue.map((rule) =>
      rule.meta.id === 'wrong-handle' ? { ...rule, meta: { ...rule.meta, severity: 'warning' as const } } : rule,
    );
    const holes = holesOf(milder, only('answer-from-status-handle'));
    expect(holes.some((h) => h.includes('undeclared: wrong-handle') && h.includes('kept -> broken warning'))).toBe(
      true,
    );
  });

  test('a rule that changes its mind on what is not its own', () => {
    const nosy = catalogueWith('official-retweet', (judged, { day }) =>
      day.tickets.some((t) => t.skips.length > 0) ? judged.slice(1) : judged,
    );
    const holes = holesOf(nosy, only('skip-record'));
    expect(holes.filter((h) => h.startsWith('skip-record: '))).toEqual([
      expect.stringMatching(/^skip-record: undeclared: official-retweet on tweet\/\d+: kept -> absent$/),
    ]);
  });

  test('a rule that heeds the order of the records, in reason or verdict', () => {
    const fickle = catalogueWith('cross-assignment', (judged, { day }) =>
      judged.map((j) => ({ ...j, verdict: { verdict: 'kept', because: `of ${day.coverage[0]?.kind ?? 'nothing'}` } })),
    );
    const holes = holesOf(fickle, only('backwards')).filter((h) => h.startsWith('backwards: '));
    expect(holes.some((h) => h.startsWith('backwards: not said any more: cross-assignment'))).toBe(true);
    expect(holes.some((h) => h.startsWith('backwards: said instead: cross-assignment'))).toBe(true);
  });

  test('a rule that throws, or judges a subject twice', () => {
    const throwing = catalogueWith('wrong-handle', () => {
      throw new Error('lost the thread');
    });
    expect(holesOf(throwing, only())).toContain('clean-day: wrong-handle errored: lost the thread');
    const stuttering = catalogueWith('wrong-handle', (judged) => judged.flatMap((j) => [j, j]));
    expect(holesOf(stuttering, only()).some((h) => /^clean-day: wrong-handle \S+ is judged twice$/.test(h))).toBe(true);
  });

  test('a day that is not clean, and a fault that is not there', () => {
    const strict = catalogueWith('official-retweet', (judged) =>
      judged.map((j) => ({
        ...j,
        verdict: { verdict: 'broken', message: 'x', because: 'x', cause: 'unknown', evidence: [] },
      })),
    );
    const holes = holesOf(strict, only());
    expect(holes.some((h) => /^clean-day: official-retweet \S+ is broken on a clean day$/.test(h))).toBe(true);
    const promised = trials.grounds.map((g) => ({ ...g, broken: ['wrong-handle tweet/1'] }));
    expect(holesOf(catalogue, { ...only(), grounds: promised })).toContain(
      'clean-day: wrong-handle tweet/1 should be broken from the start',
    );
  });

  test('a rule that nothing tries', () => {
    const untried = { ...trials, mutations: trials.mutations.filter((m) => !m.name.includes('retweets')) };
    const others = untried.mutations.filter((m) => !m.name.startsWith('quotes-a'));
    expect(holesOf(catalogue, { ...untried, mutations: others })).toEqual(['official-retweet: no mutation breaks it']);
    const blind = catalogueWith('missing-tweetdeck-note', () => []);
    expect(holesOf(blind, only())).toContain('missing-tweetdeck-note: no clean day has a subject for it');
  });

  test('a trial that tries nothing, declares nonsense, or is named like another', () => {
    const [mutation] = trials.mutations;
    const [noOp] = trials.noOps;
    if (mutation === undefined || noOp === undefined) throw new RangeError('no trials');
    const { edit: _, tell: __, policy: _____, ...idle } = { ...mutation, name: 'idle', changes: [] };
    const { edit: ___, tell: ____, ...idleNoOp } = { ...noOp, name: 'idle' };
    const holes = holesOf(catalogue.slice(1), {
      ...trials,
      mutations: [idle, { ...mutation, name: 'of-no-rule', changes: [...mutation.changes, ...mutation.changes] }],
      noOps: [idleNoOp],
    });
    expect(holes).toContain('idle: another trial is called so too');
    expect(holes.filter((h) => h === 'idle: it changes nothing')).toHaveLength(2);
    expect(holes).toContain(`of-no-rule: no rule of the catalogue is called ${catalogue[0]?.meta.id}`);
    expect(holes).toContain('of-no-rule: it declares a change twice');
  });
});
