/**
 * Writes the table of points (src/reconcile/outage-points.ts) from the labelled tweets of this folder, and what leaving out
 * one writer after the other tells of it (cross-validation.json). The same tweets, the same files.
 */
import { writeFileSync } from 'node:fs';
import { allowanceFor } from '../../src/reconcile/count-points.ts';
import { countPoints, type Example, fitPoints, type Points } from './fit-points.ts';
import { readLearnt } from './read-tweets.ts';
import { exampleOf, linesOf, shorten } from './table.ts';

interface Counted {
  readonly points: number;
  readonly yes: boolean;
}

const count = (examples: readonly Example[], points: Points): readonly Counted[] =>
  examples.map(({ phrases, yes }) => ({
    points: countPoints(phrases, points) - allowanceFor(new Set(phrases)),
    yes,
  }));

/** So many points are needed that as many tweets are wrongly called "yes" as are missed. */
function breakEven(counted: readonly Counted[]): number {
  const most = counted.filter(({ yes }) => yes).length;
  return counted.map(({ points }) => points).toSorted((a, b) => b - a)[most - 1] ?? 0;
}

function tally(counted: readonly Counted[], needed: number) {
  const called = counted.filter(({ points }) => points >= needed);
  return {
    tweets: counted.length,
    yes: counted.filter(({ yes }) => yes).length,
    called: called.length,
    right: called.filter(({ yes }) => yes).length,
  };
}

function writeTable(points: Points, needed: number): string {
  return `/** How many points each phrase is worth. Written by \`npm run learn:availability\`; do not edit it by hand. */

/** What every text has before its phrases are counted. */
export const startingPoints = ${(points.start - needed).toFixed(2)};

export const outagePoints = \`
${linesOf(points).join('\n')}
\`;
`;
}

const writers = readLearnt().map(({ name, tweets }) => ({
  name,
  examples: tweets.map(exampleOf),
}));
const unseen = writers.map(({ name, examples }) => {
  const others = writers.filter((w) => w.name !== name).flatMap((w) => w.examples);
  return { name, counted: count(examples, shorten(fitPoints(others))) };
});
const needed = breakEven(unseen.flatMap(({ counted }) => counted));
const learnt = shorten(fitPoints(writers.flatMap(({ examples }) => examples)));
writeFileSync(new URL('../../src/reconcile/outage-points.ts', import.meta.url), writeTable(learnt, needed));

const shares = unseen.map(({ name, counted }) => ({ writer: name, ...tally(counted, needed) }));
writeFileSync(new URL('cross-validation.json', import.meta.url), `${JSON.stringify(shares, null, 2)}\n`);
const all = tally(
  unseen.flatMap(({ counted }) => counted),
  needed,
);
console.log(
  `${learnt.byPhrase.size} phrases are worth points, from ${all.tweets} tweets of ${writers.length} writers.`,
);
for (const { writer, tweets, yes, called, right } of [...shares, { writer: 'all', ...all }])
  console.log(
    `${writer}: ${tweets} tweets, precision ${(right / called).toFixed(3)}, recall ${(right / yes).toFixed(3)} from the other writers' tweets`,
  );
