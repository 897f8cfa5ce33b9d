/** Each person beside what the rest of the team would have missed at the same work; never beside another person. */
import { shareOf } from '../wilson.ts';
import { chanceOfFewer, chanceOfMore, likelyRange, type Stratum, spreadOf } from './chance.ts';
import { type DaySpread, daySpreadOf, dispersionOf } from './dispersion.ts';
import { type Counts, countsByRule, sumOf, type Tally } from './tally.ts';

export interface FairTerms {
  /** Opportunities below which there is no rate. */
  readonly minOpportunities: number;
  /** A kind of work that fewer people do is not compared: its rate would be one colleague's. */
  readonly minPeople: number;
}

/** The chance that a report tells anybody apart from a team of people who are all alike; on each side. */
export const nominalRate = 0.05;

export interface RuleFigures extends Counts {
  readonly rule: string;
  /** What the others' rate would give; null where too few people do this work. */
  readonly expected: number | null;
}

export interface Compared extends Counts {
  readonly kind: 'compared';
  readonly expected: number;
  /** Misses over expected ones, with Wilson's interval of the own rate; null where nothing was expected. */
  readonly ratio: { readonly value: number; readonly low: number; readonly high: number } | null;
  /** What chance explains, the number of people looked at and runs of misses allowed for. */
  readonly least: number;
  readonly most: number;
  readonly verdict: 'within' | 'more' | 'fewer';
  /** What the same work would give again, as far as it can be guessed: between the own count and the team's. */
  readonly guess: number;
}

export type Comparison =
  | Compared
  | ({ readonly kind: 'tooFew' } & Counts)
  | ({ readonly kind: 'tooFewPeople' } & Counts);

export interface PersonFigures extends Counts {
  readonly name: string;
  readonly byRule: readonly RuleFigures[];
  readonly comparison: Comparison;
  readonly setAside: Tally['setAside'];
}

export interface PeopleFigures {
  readonly people: readonly PersonFigures[];
  /** People whose counts were compared at once. */
  readonly compared: number;
  /** How much wider the days spread than chance alone would make them; 1 where they do not. */
  readonly dispersion: number;
}

interface Work {
  readonly tally: Tally;
  readonly byRule: ReadonlyMap<string, Counts>;
  readonly days: DaySpread;
}

interface Share {
  readonly rule: string;
  readonly own: Counts;
  readonly others: Counts;
}

const expectedOf = ({ own, others }: Share): number => (own.opportunities * others.misses) / others.opportunities;

const toStratum = ({ own, others }: Share): Stratum => ({
  all: own.opportunities + others.opportunities,
  misses: own.misses + others.misses,
  own: own.opportunities,
});

/** Kinds of work of the person that enough people do. */
function sharesOf(one: Work, works: readonly Work[], minPeople: number): readonly Share[] {
  return [...one.byRule].flatMap(([rule, own]) => {
    const others = works.flatMap((work) => (work === one ? [] : (work.byRule.get(rule) ?? [])));
    return others.length + 1 < Math.max(2, minPeople) ? [] : [{ rule, own, others: sumOf(others) }];
  });
}

function ratioOf({ misses, opportunities }: Counts, expected: number): Compared['ratio'] {
  if (expected === 0) return null;
  const { low, high } = shareOf(misses, opportunities);
  return { value: misses / expected, low: (low * opportunities) / expected, high: (high * opportunities) / expected };
}

/** How much people differ beyond chance, as the variance of their ratios; by moments, 0 where chance is enough. */
function differenceOf(all: readonly (Counts & { readonly expected: number })[]): number {
  const square = all.reduce((sum, { expected }) => sum + expected ** 2, 0);
  const beyond = all.reduce((sum, { misses, expected }) => sum + (misses - expected) ** 2 - expected, 0);
  return square === 0 ? 0 : Math.max(0, beyond / square);
}

/** The own count drawn towards the team's, the more the less people differ and the less is known of this one. */
function guessOf({ misses }: Counts, expected: number, difference: number): number {
  if (difference === 0) return expected;
  return (expected * (misses * difference + 1)) / (expected * difference + 1);
}

export function comparePeople(tallies: readonly Tally[], terms: FairTerms): PeopleFigures {
  const works = tallies.map((tally): Work => ({ tally, byRule: countsByRule(tally), days: daySpreadOf(tally) }));
  const all = works.map((work) => {
    const shares = sharesOf(work, works, terms.minPeople);
    const counts = sumOf(shares.map((share) => share.own));
    const expected = shares.reduce((sum, share) => sum + expectedOf(share), 0);
    return { work, shares, ...counts, expected };
  });
  const enough = all.filter(({ opportunities }) => opportunities > 0 && opportunities >= terms.minOpportunities);
  const difference = differenceOf(enough);

  function compare({ work, shares, expected, ...counts }: (typeof all)[number]): Comparison {
    const own = { opportunities: counts.opportunities, misses: counts.misses };
    const total = sumOf([...work.byRule.values()]);
    if (total.opportunities < terms.minOpportunities) return { kind: 'tooFew', ...total };
    if (own.opportunities < terms.minOpportunities || own.opportunities === 0)
      return { kind: 'tooFewPeople', ...total };
    const spread = spreadOf(shares.map(toStratum));
    // From the others' days alone: what is added to a person's own work cannot narrow the limits for that person.
    const dispersion = dispersionOf(works.flatMap((other) => (other === work ? [] : other.days)));
    // Bonferroni's share of the nominal rate; its power stretches the limits as runs of misses stretch the spread.
    const limit = (nominalRate / enough.length) ** dispersion;
    const range = likelyRange(spread, limit);
    const verdict =
      chanceOfMore(spread, own.misses) <= limit
        ? 'more'
        : chanceOfFewer(spread, own.misses) <= limit
          ? 'fewer'
          : 'within';
    return {
      kind: 'compared',
      ...own,
      expected,
      ratio: ratioOf(own, expected),
      ...range,
      verdict,
      guess: guessOf(own, expected, difference),
    };
  }

  return {
    people: all.map((one) => ({
      name: one.work.tally.name,
      ...sumOf([...one.work.byRule.values()]),
      byRule: [...one.work.byRule].map(([rule, counts]) => {
        const share = one.shares.find((s) => s.rule === rule);
        return { rule, ...counts, expected: share === undefined ? null : expectedOf(share) };
      }),
      comparison: compare(one),
      setAside: one.work.tally.setAside,
    })),
    compared: enough.length,
    dispersion: dispersionOf(works.map(({ days }) => days)),
  };
}
