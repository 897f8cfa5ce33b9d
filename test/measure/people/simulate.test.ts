/** Thousands of invented teams whose true rates are known: alike ones, and ones in which one person differs. */
import { describe, expect, test } from 'vitest';
import { plainTeam, simulate, type Team } from '../../../scripts/fairness/simulate.ts';
import { nominalRate } from '../../../src/measure/people/compare.ts';
import { builtInRevision } from '../../../src/policy/built-in.ts';

const terms = builtInRevision.privacy.people;
const runs = 800;

/** Three standard errors of a share near that one. */
const dust = (share: number): number => 3 * Math.sqrt((share * (1 - share)) / runs);

const alike: readonly (readonly [string, Partial<Team>])[] = [
  ['a team of five', { people: 5 }],
  ['a team of eight', {}],
  ['a team of twenty', { people: 20 }],
  ['rare misses', { rates: [0.02] }],
  ['frequent misses', { rates: [0.3] }],
  ['every second one', { rates: [0.5] }],
  ['three kinds of work', { rates: [0.02, 0.1, 0.3] }],
  ['just enough opportunities', { opportunities: 20 }],
  ['many opportunities', { opportunities: 400, days: 60 }],
  ['all on one day', { days: 1 }],
  ['misses that come in runs', { runs: 0.5 }],
];

test.each(alike)('identical advocates are told apart no more often than the nominal rate: %s', (_, changes) => {
  const told = simulate({ ...plainTeam, ...changes }, terms, runs, 11);
  expect(told.anybody).toBeLessThanOrEqual(nominalRate + dust(nominalRate) / 3);
  // Somebody is, now and then: a limit that nobody ever passes would pass this test, too.
  if (changes.rates?.[0] !== 0.02) expect(told.anybody).toBeGreaterThan(0);
});

describe('three times the rate at 60 opportunities is told in at least 80 % of runs', () => {
  for (const people of [5, 8, 12, 20]) {
    for (const rate of [0.1, 0.15, 0.2, 0.3]) {
      test(`${people} people, of whom the others miss ${rate * 100} %`, () => {
        const told = simulate({ ...plainTeam, people, rates: [rate], times: 3 }, terms, runs, 23);
        expect(told.first).toBeGreaterThanOrEqual(0.8);
        // The others are not drawn into it.
        expect(told.people * people - told.first).toBeLessThan(nominalRate);
      });
    }
  }

  test('over three kinds of work, too', () => {
    expect(simulate({ ...plainTeam, rates: [0.05, 0.1, 0.2], times: 3 }, terms, runs, 5).first).toBeGreaterThan(0.8);
  });
});

test('at rarer misses 60 opportunities are too few, which more of them heal', () => {
  const few = simulate({ ...plainTeam, rates: [0.05], times: 3 }, terms, runs, 7).first;
  const more = simulate({ ...plainTeam, rates: [0.05], times: 3, opportunities: 150, days: 30 }, terms, runs, 7).first;
  expect(few).toBeLessThan(0.8);
  expect(more).toBeGreaterThan(0.8);
});

test('without allowing for runs of misses, identical advocates would be told apart too often', () => {
  // The same teams, with what hides the runs: every cell on one day of its own has nothing to vary with.
  const told = simulate({ ...plainTeam, runs: 0.5, days: 20, hideDays: true }, terms, runs, 11);
  expect(told.anybody).toBeGreaterThan(nominalRate);
});
