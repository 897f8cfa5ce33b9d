/** The table of points as it is written (src/reconcile/outage-points.ts), from labelled tweets. */
import { builtInWords } from '../../src/policy/built-in-words.ts';
import { phrasesIn } from '../../src/reconcile/outage-words.ts';
import type { Example, Points } from './fit-points.ts';
import type { LabelledTweet } from './read-tweets.ts';

/** Phrases that are worth less are left out, and the rest is rounded to this. */
const leastPoints = 0.06;
const roundTo = 0.02;

export function exampleOf({ text, label }: LabelledTweet): Example {
  return { phrases: [...phrasesIn(text, builtInWords.service).keys()], yes: label === 'yes' };
}

/** Fewer phrases, rounded. */
export function shorten({ byPhrase, start }: Points): Points {
  const kept = [...byPhrase]
    .filter(([, points]) => Math.abs(points) >= leastPoints)
    .map(([phrase, points]) => [phrase, Math.round(points / roundTo) * roundTo] as const);
  return { byPhrase: new Map(kept), start };
}

/** A line of it: so many points, then the phrases that are worth them. */
export function linesOf({ byPhrase }: Points): readonly string[] {
  const byPoints = Map.groupBy([...byPhrase], ([, points]) => points.toFixed(2));
  return [...byPoints]
    .sort(([a], [b]) => Number(b) - Number(a))
    .flatMap(([points, phrases]) => {
      const made: string[] = [];
      for (const phrase of phrases.map(([p]) => p).sort()) {
        const last = made.at(-1);
        if (last !== undefined && last.length + phrase.length < 115) made.splice(-1, 1, `${last}|${phrase}`);
        else made.push(`${points} ${phrase}`);
      }
      return made;
    });
}
