/** Teams whose true rates are known, so that it can be counted how often the figures tell a person apart. */
import { comparePeople, type FairTerms } from '../../src/measure/people/compare.ts';
import { type Cell, sumOf, type Tally } from '../../src/measure/people/tally.ts';

export interface Team {
  readonly people: number;
  readonly opportunities: number;
  /** The team's chance to miss an opportunity, by kind of work; everybody does all kinds alike. */
  readonly rates: readonly number[];
  /** The first person misses so many times as often; 1: all are alike. */
  readonly times: number;
  /** Days over which the work is spread. */
  readonly days: number;
  /** 0: each opportunity stands alone; up to 1: a day's misses come together, with the same rate over all. */
  readonly runs: number;
  /** Only for comparison: all work stands under one date, so that runs cannot be seen. */
  readonly hideDays?: boolean;
}

export const plainTeam: Team = { people: 8, opportunities: 60, rates: [0.1], times: 1, days: 20, runs: 0 };

/** Numbers between 0 and 1 that are the same on every machine (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const nothing = { unjudged: 0, decided: 0, notPersonal: 0, ofSomebodyElse: 0, sameConversation: 0 };

function asOneDay(cells: readonly Cell[]): readonly Cell[] {
  return [...new Set(cells.map((cell) => cell.rule))].map((rule) => ({
    rule,
    date: 'one day',
    ...sumOf(cells.filter((cell) => cell.rule === rule)),
  }));
}

function playPerson(name: string, times: number, team: Team, chance: () => number): Tally {
  const cells: Cell[] = [];
  const ofEach = Math.floor(team.opportunities / team.rates.length);
  for (const [kind, base] of team.rates.entries()) {
    const rate = Math.min(1, base * times);
    for (let day = 0; day < team.days; day += 1) {
      const opportunities = Math.floor(((day + 1) * ofEach) / team.days) - Math.floor((day * ofEach) / team.days);
      if (opportunities === 0) continue;
      // On a bad day everything goes wrong that belongs to the run; such days are as frequent as misses are.
      const badDay = chance() < rate;
      let misses = 0;
      for (let i = 0; i < opportunities; i += 1) {
        if (chance() < team.runs ? badDay : chance() < rate) misses += 1;
      }
      cells.push({ rule: `kind-${kind + 1}`, date: `day ${day + 1}`, opportunities, misses });
    }
  }
  return { name, cells: team.hideDays === true ? asOneDay(cells) : cells, setAside: nothing };
}

export interface Told {
  /** Runs in which anybody is told to miss more than chance explains. */
  readonly anybody: number;
  /** Runs in which the first person is. */
  readonly first: number;
  /** People told so, of all people in all runs. */
  readonly people: number;
}

/** Shares of `runs` teams. */
export function simulate(team: Team, terms: FairTerms, runs: number, seed: number): Told {
  const chance = seeded(seed);
  let anybody = 0;
  let first = 0;
  let people = 0;
  for (let run = 0; run < runs; run += 1) {
    const tallies = Array.from({ length: team.people }, (_, i) =>
      playPerson(`person ${i + 1}`, i === 0 ? team.times : 1, team, chance),
    );
    const told = comparePeople(tallies, terms).people.map(
      ({ comparison }) => comparison.kind === 'compared' && comparison.verdict === 'more',
    );
    const count = told.filter(Boolean).length;
    people += count;
    if (count > 0) anybody += 1;
    if (told[0] === true) first += 1;
  }
  return { anybody: anybody / runs, first: first / runs, people: people / (runs * team.people) };
}
