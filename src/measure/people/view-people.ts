/** All that can fairly be said of people from judged days: the one source of the people page, of a person's own page, and of the roll-up. */
import type { JudgedDay } from '../../model/history.ts';
import { type Policy, revisionAt } from '../../model/policy.ts';
import { rowsOf } from '../rows.ts';
import { type Circumstance, circumstancesOf } from './circumstances.ts';
import { comparePeople, type FairTerms, type PersonFigures } from './compare.ts';
import { type Praise, praiseOf } from './praise.ts';
import { sortByPerson, tallyPeople } from './tally.ts';

export interface PersonView extends PersonFigures {
  readonly circumstances: readonly Circumstance[];
  readonly praise: Praise;
}

export interface PeopleView {
  readonly team: string;
  /** Dates of the days behind it, in order; empty without any. */
  readonly dates: readonly string[];
  /** By name: no order says who did better. */
  readonly people: readonly PersonView[];
  /** How many were looked at at once. */
  readonly compared: number;
  readonly dispersion: number;
  readonly terms: FairTerms;
}

export function viewPeople(days: readonly JudgedDay[], policy: Policy, terms: FairTerms): PeopleView {
  const rows = rowsOf(days);
  const byPerson = sortByPerson(rows);
  const { people, compared, dispersion } = comparePeople(tallyPeople(byPerson), terms);
  const ground = {
    rows,
    findings: days.flatMap((day) => day.result.findings),
    policyAt: (at: Parameters<typeof revisionAt>[1]) => revisionAt(policy, at),
  };
  const last = days.at(-1);
  const timeZone = last === undefined ? 'UTC' : revisionAt(policy, last.result.window.start).timeZone;
  return {
    team: last?.result.policy.team ?? '',
    dates: days.map((day) => day.date).sort(),
    people: people.map((person) => {
      const own = byPerson.get(person.name) ?? [];
      return {
        ...person,
        circumstances: circumstancesOf(own, timeZone),
        praise: praiseOf(person.name, own, ground, terms.minOpportunities),
      };
    }),
    compared,
    dispersion,
    terms,
  };
}
