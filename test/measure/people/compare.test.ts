import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePeople, type FairTerms, type PersonFigures } from '../../../src/measure/people/compare.ts';
import { sortByPerson, type Tally, tallyPeople } from '../../../src/measure/people/tally.ts';
import { isHeldAgainst, isOpportunity, type MeasuredRow } from '../../../src/measure/rows.ts';
import { miss, names, row, someRows } from './arbitrary-rows.ts';

const terms: FairTerms = { minOpportunities: 10, minPeople: 3 };

const figuresOf = (rows: readonly MeasuredRow[], by: FairTerms = terms) =>
  comparePeople(tallyPeople(sortByPerson(rows)), by);

function personOf(rows: readonly MeasuredRow[], name: string, by: FairTerms = terms): PersonFigures {
  const found = figuresOf(rows, by).people.find((person) => person.name === name);
  if (found === undefined) throw new Error(`${name} has no figures`);
  return found;
}

/** Everybody of the team does the same: so many opportunities, so many of them missed. */
function alike(team: readonly string[], opportunities: number, misses: number, from = 0): MeasuredRow[] {
  return team.flatMap((name, person) =>
    Array.from({ length: opportunities }, (_, i) => {
      const number = from + person * 1000 + i;
      return i < misses ? miss(number, name) : row(number, { doneBy: name });
    }),
  );
}

describe('laws', () => {
  test('totals over people are the totals of the rows that name whose work they are', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const named = rows.filter((r) => r.doneBy !== null);
        const { people } = figuresOf(rows);
        const sum = (of: (person: PersonFigures) => number): number => people.reduce((n, person) => n + of(person), 0);
        const { unjudged, decided, notPersonal, ofSomebodyElse, sameConversation } = {
          unjudged: sum((p) => p.setAside.unjudged),
          decided: sum((p) => p.setAside.decided),
          notPersonal: sum((p) => p.setAside.notPersonal),
          ofSomebodyElse: sum((p) => p.setAside.ofSomebodyElse),
          sameConversation: sum((p) => p.setAside.sameConversation),
        };
        const leftOut = notPersonal + ofSomebodyElse + sameConversation;
        expect(sum((p) => p.opportunities) + leftOut).toBe(named.filter(isOpportunity).length);
        expect(sum((p) => p.misses) + leftOut).toBe(named.filter(isHeldAgainst).length);
        expect(sum((p) => p.opportunities) + leftOut + unjudged + decided).toBe(named.length);
        for (const person of people) {
          expect(person.byRule.reduce((n, rule) => n + rule.opportunities, 0)).toBe(person.opportunities);
          expect(person.byRule.reduce((n, rule) => n + rule.misses, 0)).toBe(person.misses);
        }
      }),
    );
  });

  test('other names give the same figures under other names', () => {
    const shift = (name: string | null): string | null =>
      name === null ? null : (names[(names.indexOf(name) + 3) % names.length] ?? name);
    fc.assert(
      fc.property(someRows, (rows) => {
        const renamed = rows.map((r) => ({
          ...r,
          doneBy: shift(r.doneBy),
          person: r.person === 'Zoe' ? 'Zoe' : shift(r.person),
        }));
        const after = figuresOf(renamed).people;
        expect(after).toHaveLength(figuresOf(rows).people.length);
        for (const before of figuresOf(rows).people) {
          const same = after.find((person) => person.name === shift(before.name));
          expect(rounded(same)).toEqual(rounded({ ...before, name: shift(before.name) }));
        }
      }),
    );
  });

  test('the order of the rows changes nothing', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        expect(rounded(figuresOf(rows.toReversed()))).toEqual(rounded(figuresOf(rows)));
      }),
    );
  });

  test('one more opportunity that is kept never makes a person look worse', () => {
    const rank = { fewer: 0, within: 1, more: 2 } as const;
    fc.assert(
      fc.property(
        someRows,
        fc.constantFrom(...names),
        fc.constantFrom('wrong-handle', 'first-reply-sla'),
        (rows, name, rule) => {
          const before = figuresOf(rows).people.find((person) => person.name === name);
          const after = personOf([...rows, row(5000, { doneBy: name, rule })], name);
          expect(after.misses).toBe(before?.misses ?? 0);
          expect(after.opportunities).toBe((before?.opportunities ?? 0) + 1);
          if (before?.comparison.kind !== 'compared') return;
          if (after.comparison.kind !== 'compared') throw new Error('was compared, and is not any more');
          expect(after.comparison.expected).toBeGreaterThanOrEqual(before.comparison.expected - 1e-9);
          expect(after.comparison.ratio?.value ?? 0).toBeLessThanOrEqual(
            (before.comparison.ratio?.value ?? Number.POSITIVE_INFINITY) + 1e-9,
          );
          expect(rank[after.comparison.verdict]).toBeLessThanOrEqual(rank[before.comparison.verdict]);
          expect(after.comparison.most).toBeGreaterThanOrEqual(before.comparison.most);
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** Sums of fractions in another order differ in their last digits. */
function rounded(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, one: unknown) =>
    typeof one === 'number' ? Number(one.toFixed(9)) : one,
  );
}

describe('what is compared', () => {
  const team = names.slice(0, 5);
  const usual: FairTerms = { minOpportunities: 20, minPeople: 5 };

  test('the expected misses are those of the others at the same work, the person left out', () => {
    const rows = [...alike(team.slice(1), 40, 4), ...alike(['Ana'], 60, 3, 9000)];
    const ana = personOf(rows, 'Ana', usual);
    expect(ana.comparison).toMatchObject({ kind: 'compared', misses: 3, opportunities: 60, verdict: 'within' });
    expect(ana.comparison).toHaveProperty('expected', 6);
  });

  test('who does harder work is compared at that work', () => {
    const hard = alike(team, 30, 9).map((r) => ({ ...r, rule: 'duplicate-reply', subject: `${r.subject}/hard` }));
    const easy = alike(team.slice(1), 100, 2, 20_000);
    for (const { comparison } of figuresOf([...hard, ...easy], usual).people) {
      expect(comparison).toMatchObject({ kind: 'compared', verdict: 'within' });
    }
    expect(personOf([...hard, ...easy], 'Ana', usual).comparison).toHaveProperty('expected', 9);
  });

  test('below the minimum there is no rate', () => {
    const rows = [...alike(team.slice(1), 40, 4), ...alike(['Ana'], 19, 19, 9000)];
    expect(personOf(rows, 'Ana', usual).comparison).toEqual({ kind: 'tooFew', opportunities: 19, misses: 19 });
  });

  test('work that few people do is not compared: it would show one colleague’s figures', () => {
    const rows = alike(team.slice(0, 4), 40, 4);
    expect(personOf(rows, 'Ana', usual).comparison).toEqual({ kind: 'tooFewPeople', opportunities: 40, misses: 4 });
    expect(personOf(rows, 'Ana', usual).byRule).toEqual([
      { rule: 'wrong-handle', opportunities: 40, misses: 4, expected: null },
    ]);
  });

  test('three times the rate is told apart, and so is a third of it', () => {
    const rows = [...alike(names.slice(1), 60, 9), ...alike(['Ana'], 60, 27, 9000)];
    expect(personOf(rows, 'Ana', usual).comparison).toMatchObject({ verdict: 'more' });
    expect(personOf(rows, 'Ben', usual).comparison).toMatchObject({ verdict: 'within' });
    const better = [...alike(names.slice(1), 60, 18), ...alike(['Ana'], 60, 4, 9000)];
    expect(personOf(better, 'Ana', usual).comparison).toMatchObject({ verdict: 'fewer' });
  });

  test('a guess at the same work again lies between the own count and the team’s', () => {
    const rows = [...alike(names.slice(1), 60, 9), ...alike(['Ana'], 60, 27, 9000)];
    const { comparison } = personOf(rows, 'Ana', usual);
    if (comparison.kind !== 'compared') throw new Error('not compared');
    expect(comparison.guess).toBeGreaterThan(comparison.expected);
    expect(comparison.guess).toBeLessThan(27);
    const level = personOf(alike(names, 60, 9), 'Ana', usual).comparison;
    expect(level).toHaveProperty('guess', 9);
  });

  test('misses that come in runs widen what chance explains', () => {
    // The same counts: on one day in five everything is missed, or every day a fifth.
    const tally = (name: string, inRuns: boolean): Tally => ({
      name,
      cells: Array.from({ length: 10 }, (_, day) => ({
        rule: 'wrong-handle',
        date: `2026-11-${10 + day}`,
        opportunities: 10,
        misses: inRuns ? (day % 5 === 0 ? 10 : 0) : 2,
      })),
      setAside: { unjudged: 0, decided: 0, notPersonal: 0, ofSomebodyElse: 0, sameConversation: 0 },
    });
    const widthOf = (inRuns: boolean): number => {
      const { people, dispersion } = comparePeople(
        names.map((name) => tally(name, inRuns)),
        usual,
      );
      const [first] = people;
      if (first?.comparison.kind !== 'compared') throw new Error('not compared');
      expect(dispersion > 1).toBe(inRuns);
      return first.comparison.most - first.comparison.least;
    };
    expect(widthOf(true)).toBeGreaterThan(widthOf(false));
  });
});

describe('what counts', () => {
  const count = (rows: readonly MeasuredRow[]) => personOf(rows, 'Ana');

  test('what the organisation of work or a tool caused is in neither half', () => {
    const rows = [
      row(1),
      miss(2, 'Ana', { cause: 'process' }),
      miss(3, 'Ana', { cause: 'tool' }),
      miss(4, 'Ana', { cause: 'unknown' }),
    ];
    expect(count(rows)).toMatchObject({ opportunities: 1, misses: 0, setAside: { notPersonal: 3 } });
  });

  test('waived, disputed and accepted ones are in neither half; a rejected dispute leaves a miss', () => {
    const rows = (['waived', 'disputed', 'accepted', 'rejected'] as const).map((decision, i) =>
      miss(i, 'Ana', { decision }),
    );
    expect(count(rows)).toMatchObject({ opportunities: 1, misses: 1, setAside: { decided: 3 } });
  });

  test('a conversation that went wrong counts once', () => {
    const rows = [1, 2, 3].map((n) =>
      miss(n, 'Ana', { conversation: '9001/1', rule: n === 3 ? 'duplicate-reply' : 'wrong-handle' }),
    );
    expect(count(rows)).toMatchObject({ opportunities: 1, misses: 1, setAside: { sameConversation: 2 } });
  });

  test('a finding that names somebody else is not held against whoever did the work', () => {
    expect(count([row(1), miss(2, 'Ana', { person: 'Ben' })])).toMatchObject({
      misses: 0,
      setAside: { ofSomebodyElse: 1 },
    });
  });
});
