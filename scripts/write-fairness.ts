/** Writes the simulation's figures into docs/fairness.md, between its two marks; `check:docs` holds them fresh. */
import { readFileSync, writeFileSync } from 'node:fs';
import { builtInRevision } from '../src/policy/built-in.ts';
import { plainTeam, simulate, type Team } from './fairness/simulate.ts';

const page = new URL('../docs/fairness.md', import.meta.url);
const [begin, end] = ['<!-- figures: written by npm run docs -->', '<!-- end of figures -->'];
const terms = builtInRevision.privacy.people;
const runs = 1000;
const seed = 2026;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function told(changes: Partial<Team>): { readonly alike: string; readonly one: string } {
  const team = { ...plainTeam, ...changes };
  return {
    alike: percent(simulate({ ...team, times: 1 }, terms, runs, seed).anybody),
    one: percent(simulate({ ...team, times: 3 }, terms, runs, seed).first),
  };
}

function row(name: string, changes: Partial<Team>): string {
  const { alike, one } = told(changes);
  return `| ${name} | ${alike} | ${one} |`;
}

const head = [
  '| team | alike: a report tells anybody apart | one misses three times as often: is told |',
  '|---|--:|--:|',
];

const figures = [
  `${runs} invented teams a line, ${plainTeam.opportunities} opportunities a person over ${plainTeam.days} days unless said otherwise, seed ${seed}.`,
  '',
  ...head,
  ...[5, 8, 12].flatMap((people) =>
    [0.03, 0.05, 0.1, 0.15, 0.2].map((rate) =>
      row(`${people} people, base rate ${rate * 100} %`, { people, rates: [rate] }),
    ),
  ),
  row('8 people, three rules at 5, 10 and 20 %', { rates: [0.05, 0.1, 0.2] }),
  row('8 people, 5 %, 150 opportunities', { rates: [0.05], opportunities: 150 }),
  row('8 people, 10 %, 20 opportunities', { opportunities: 20 }),
  row('8 people, 10 %, half of all misses come in runs by the day', { runs: 0.5 }),
  row('the same, were runs not allowed for', { runs: 0.5, hideDays: true }),
].join('\n');

const text = readFileSync(page, 'utf8');
const [from, to] = [text.indexOf(begin), text.indexOf(end)];
if (from < 0 || to < from) throw new Error('docs/fairness.md has lost the marks between which the figures stand');
writeFileSync(page, `${text.slice(0, from + begin.length)}\n\n${figures}\n\n${text.slice(to)}`);
