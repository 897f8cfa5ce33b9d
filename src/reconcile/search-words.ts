/** The few words of a text that are worth searching for, and whether what was found by them fits. */
import { mostAttempts } from '../model/lookups.ts';
import type { WordLists } from '../model/policy.ts';
import { ownWords } from './own-words.ts';

/** The workflow asks for short phrases; and a forum finds only what holds all of the words. */
const mostWords = 3;

function wordsOf(text: string, { tooCommon }: Pick<WordLists, 'tooCommon'>): readonly string[] {
  const common = new Set(tooCommon);
  const words = ownWords(text).match(/[\p{L}\p{N}]+(?:['._-][\p{L}\p{N}]+)*/gu) ?? [];
  const telling = words.filter(
    (word) => word.length >= 3 && word.length <= 40 && /\p{L}/u.test(word) && !word.includes("'") && !common.has(word),
  );
  return [...new Set(telling)];
}

/** The words of a text to search by: the longest ones, in the order of the text. */
export function keywordsOf(text: string, words: Pick<WordLists, 'tooCommon'>): readonly string[] {
  return pickLongest(wordsOf(text, words), mostWords);
}

function pickLongest(words: readonly string[], most: number): readonly string[] {
  const longest = new Set([...words].sort((a, b) => b.length - a.length).slice(0, most));
  return words.filter((word) => longest.has(word));
}

/** What to search for, one after the other until something is found: fewer words find more. */
export function attemptsFor(keywords: readonly string[]): readonly (readonly string[])[] {
  if (keywords.length === 0) return [];
  const all = [keywords, ...(keywords.length > 2 ? [pickLongest(keywords, 2)] : [])];
  return all.slice(0, mostAttempts);
}

/** `repository` and `repositories`, `mirror` and `mirroring`. */
function isAkin(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < shorter && a[shared] === b[shared]) shared += 1;
  return shared >= Math.max(4, shorter - 1);
}

/** How many of the words a title holds, in one form or another. */
export function countShared(words: readonly string[], title: string): number {
  const named = ownWords(title).match(/[\p{L}\p{N}]+/gu) ?? [];
  const parts = words.map((word) => word.split(/[._-]/u));
  return parts.filter((part) => part.every((p) => named.some((n) => isAkin(p, n)))).length;
}

/** At least half of the words stand in it. */
export function fits(words: readonly string[], title: string): boolean {
  return countShared(words, title) >= Math.ceil(words.length / 2);
}
