/** Parts of one answer are one reply: a self-thread, or tweets that count themselves ("1/2", "2/2") (rules.md, Reconcile 9). */
import { handleKey } from '../model/handle.ts';
import { secondsBetween } from '../model/instant.ts';
import type { OfficialAct } from './read-replies.ts';
import { inTime, type ReadTweet } from './read-tweets.ts';

export interface AnswerParts {
  readonly first: OfficialAct;
  readonly rest: readonly OfficialAct[];
}

interface PartNumber {
  readonly index: number;
  readonly of: number;
}

const count = String.raw`[([]?(\d{1,2})(?:\/| of )(\d{1,2})?[)\]]?`;
const atTheBeginning = new RegExp(`^${count}[:.]?(?=\\s|$)`, 'iu');
const atTheEnd = new RegExp(`(?:^|\\s)${count}$`, 'iu');

/** "1/2", "(2/3)", "2 of 2", or an open "1/" at the beginning or the end of a text. */
export function readPartNumber(text: string): PartNumber | undefined {
  const plain = text
    .replace(/\s*https?:\/\/\S+/gu, '')
    .replace(/\s[\^~*-]\s?[A-Za-z]{1,3}$/u, '')
    .trim();
  const own = plain.replace(/^(?:@\w+\s+)+/u, '');
  for (const pattern of [atTheBeginning, atTheEnd]) {
    const match = pattern.exec(own);
    const index = Number(match?.[1]);
    const of = match?.[2] === undefined ? 0 : Number(match[2]);
    if (match !== null && index >= 1 && (of === 0 || (of >= index && of <= 20))) return { index, of };
  }
  return undefined;
}

const partsWithinSeconds = 1800;

/** Whether `next` goes on counting where `last` stopped, without the author speaking in between. */
function countsOn(last: OfficialAct, next: OfficialAct): boolean {
  if (handleKey(last.tweet.official?.name ?? '') !== handleKey(next.tweet.official?.name ?? '-')) return false;
  if (secondsBetween(last.tweet.at, next.tweet.at) > partsWithinSeconds) return false;
  const a = readPartNumber(last.tweet.text);
  const b = readPartNumber(next.tweet.text);
  return a !== undefined && b !== undefined && b.index === a.index + 1 && (a.of === b.of || a.of === 0 || b.of === 0);
}

function lastPartOf({ first, rest }: AnswerParts): OfficialAct {
  return rest[rest.length - 1] ?? first;
}

/** Acts in time order, with the author's tweets of the same conversation, into answers with their parts. */
export function groupAnswers(acts: readonly OfficialAct[], authorTweets: readonly ReadTweet[]): AnswerParts[] {
  const answers: { first: OfficialAct; rest: OfficialAct[] }[] = [];
  const homeOf = new Map<string, { first: OfficialAct; rest: OfficialAct[] }>();
  for (const act of acts) {
    const continued = act.continues === undefined ? undefined : homeOf.get(act.continues.id);
    // Somebody else's answer may have come between two parts.
    const home = continued ?? answers.findLast((answer) => countsOn(lastPartOf(answer), act));
    // What follows the author's next word is an answer to that, even when it hangs below our own tweet.
    const spokenSince =
      home !== undefined && authorTweets.some((m) => inTime(lastPartOf(home).tweet, m) < 0 && inTime(m, act.tweet) < 0);
    if (home !== undefined && !spokenSince) {
      home.rest.push(act);
      homeOf.set(act.tweet.id, home);
      continue;
    }
    const answer = { first: act, rest: [] };
    answers.push(answer);
    homeOf.set(act.tweet.id, answer);
  }
  return answers;
}
