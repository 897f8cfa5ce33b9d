/** Does a text read as if the service were, or had been, out? Its phrases are worth points (docs/availability.md). */
import { outagePoints, startingPoints } from './outage-points.ts';
import { phrasesIn } from './outage-words.ts';

/** A line of the table: so many points, then the phrases that are worth them. */
function readTable(table: string): ReadonlyMap<string, number> {
  return new Map(
    table
      .split('\n')
      .filter((line) => line !== '')
      .flatMap((line) => {
        const space = line.indexOf(' ');
        const points = Number(line.slice(0, space));
        return line
          .slice(space + 1)
          .split('|')
          .map((phrase) => [phrase, points] as const);
      }),
  );
}

const pointsOf = readTable(outagePoints);
const mostTold = 3;
/** Phrases that are worth less tell a reader nothing, while there are others. */
const worthTelling = 0.3;

interface Found {
  readonly said: string;
  readonly points: number;
}

/** Without the ends of sentences. */
const toPlain = (said: string): string =>
  said
    .split(' ')
    .filter((word) => !['<', '>', '.', '?'].includes(word))
    .join(' ');

const rank = ({ said, points }: Found): number => (said.includes('@') ? 1 : 0) + (points < worthTelling ? 2 : 0);

/** The phrases that speak most for it, without those that lie within another one of them; those with a name or of little worth come last. */
function tellWords(found: readonly Found[]): readonly string[] {
  const speaking = found
    .filter(({ said, points }) => points > 0 && /\p{L}|\p{N}/u.test(said))
    .toSorted((a, b) => rank(a) - rank(b) || b.points - a.points);
  const told: string[] = [];
  for (const plain of speaking.map(({ said }) => toPlain(said))) {
    if (told.length === mostTold) break;
    if (!told.some((t) => ` ${t} `.includes(` ${plain} `))) told.push(plain);
  }
  return told;
}

/** Groups whose words speak of an outage, or may. */
const speaking = ['<down>', '<slow>', '<serverError>', '<fails>', '<incident>'];
const hinting = ['<back>', '<unable>', '<requestError>'];

/** What is taken off where no word speaks of an outage: a thank-you and "the same again" are none. */
export function allowanceFor(phrases: { readonly has: (phrase: string) => boolean }): number {
  if (speaking.some((group) => phrases.has(group))) return 0;
  return hinting.some((group) => phrases.has(group)) ? 0.4 : 2;
}

export interface Points {
  /** From 0 on it reads as if the service were out. */
  readonly points: number;
  /** A word in it speaks of an outage. */
  readonly speaks: boolean;
  /** The words that speak most for it, three phrases at most; none where nothing does. */
  readonly told: readonly string[];
}

/** `service`: what people call the hosted service. */
export function countPoints(text: string, service: readonly string[]): Points {
  const phrases = phrasesIn(text, service);
  const found = [...phrases].flatMap(([phrase, said]) => {
    const points = pointsOf.get(phrase);
    return points === undefined ? [] : [{ said, points }];
  });
  const allowance = allowanceFor(phrases);
  const points = found.reduce((sum, phrase) => sum + phrase.points, startingPoints - allowance);
  return { points, speaks: allowance === 0, told: tellWords(found) };
}
