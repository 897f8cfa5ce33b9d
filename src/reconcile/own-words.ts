/** What an author says in a tweet besides handles and links, and the plain word lists held against it. */
import { decodeEntities, withoutLinks } from './normalise-text.ts';

const handles = /[@＠][A-Za-z0-9_]{1,20}/gu;

/** The author's own words: no handles, no links, one kind of apostrophe, lower case. */
export function ownWords(text: string): string {
  return withoutLinks(decodeEntities(text).normalize('NFC'))
    .replace(handles, ' ')
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** No letter and no number outside handles and links. */
export function isWordless(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(ownWords(text));
}

export function escapeForPattern(literal: string): string {
  return literal.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** Around whole words; numbers of issues and the like (`#502`) are none. */
const wordStart = '(?<![\\p{L}\\p{N}#!$&])';
const wordEnd = '(?![\\p{L}\\p{N}])';

interface Entry {
  readonly entry: string;
  readonly pattern: RegExp;
}

// The same lists are asked for every mention; the patterns follow from the words alone.
const compiled = new WeakMap<readonly string[], readonly Entry[]>();

function patternsOf(listed: readonly string[]): readonly Entry[] {
  const known = compiled.get(listed);
  if (known !== undefined) return known;
  const entries = listed.map((entry) => {
    const literal = escapeForPattern(entry.normalize('NFC').toLowerCase());
    return { entry, pattern: new RegExp(`${wordStart}${literal}${wordEnd}`, 'u') };
  });
  compiled.set(listed, entries);
  return entries;
}

/** The first listed word or phrase that stands in the text as whole words. */
export function findListed(text: string, listed: readonly string[]): string | undefined {
  const words = ownWords(text);
  return patternsOf(listed).find(({ pattern }) => pattern.test(words))?.entry;
}
