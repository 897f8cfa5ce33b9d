/** Is a conversation about the availability of the service? (rules.md, Availability) */
import type { Availability } from '../model/day.ts';
import type { WordLists } from '../model/policy.ts';
import { decodeEntities, withoutLinks } from './normalise-text.ts';

const handles = /[@＠][A-Za-z0-9_]{1,20}/gu;

/** The author's own words: no handles, no links, one kind of apostrophe, lower case. */
export function ownWords(text: string): string {
  return withoutLinks(decodeEntities(text).normalize('NFC'))
    .replace(handles, ' ')
    .replace(/[’ʼ`´]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** No letter and no number outside handles and links. */
export function isWordless(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(ownWords(text));
}

function escapeForPattern(literal: string): string {
  return literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

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
    return { entry, pattern: new RegExp(`(?<![\\p{L}\\p{N}#!$&])${literal}(?![\\p{L}\\p{N}])`, 'u') };
  });
  compiled.set(listed, entries);
  return entries;
}

/** The first listed word or phrase that stands in the text as whole words. */
export function findListed(text: string, listed: readonly string[]): string | undefined {
  const words = ownWords(text);
  return patternsOf(listed).find(({ pattern }) => pattern.test(words))?.entry;
}

/** Only thanks: every word of it is listed, or a name, or an emoji; at least one is listed. */
export function isOnlyThanks(text: string, listed: readonly string[], names: readonly string[]): boolean {
  const known = new Set([...listed, ...names].map((w) => w.normalize('NFC').toLowerCase()));
  let rest = ` ${ownWords(text)
    .replace(/\ufe0f|\p{Emoji_Modifier}/gu, '')
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}' ]/gu, ' ')
    .replace(/(\p{Extended_Pictographic})/gu, ' $1 ')
    .replace(/\s+/gu, ' ')
    .trim()} `;
  let thanked = false;
  const phrases = [...known].sort((a, b) => b.length - a.length);
  for (const phrase of phrases) {
    const plain = phrase.replace(/\ufe0f/gu, '').trim();
    if (plain === '') continue;
    while (rest.includes(` ${plain} `)) {
      rest = rest.replace(` ${plain} `, '  ');
      thanked ||= listed.some((w) => w.normalize('NFC').toLowerCase() === phrase);
    }
  }
  const left = rest.split(' ').filter((w) => w !== '' && !/^\p{Extended_Pictographic}+$/u.test(w));
  return thanked && left.length === 0;
}

export interface AvailabilityFacts {
  /** Texts of the author's mentions. */
  readonly texts: readonly string[];
  readonly tags: ReadonlySet<string>;
  /** Those of them that were written while an incident was open on the status page, or within two hours of it. */
  readonly nearIncident: readonly string[];
  /** The first mention answers a tweet of the status handle. */
  readonly answersStatusHandle: boolean;
}

export function judgeAvailability(
  facts: AvailabilityFacts,
  availabilityTags: readonly string[],
  words: WordLists,
): Availability {
  const reasons: string[] = [];
  const tag = availabilityTags.find((t) => facts.tags.has(t));
  if (tag !== undefined) reasons.push(`ticket tagged ${tag}`);
  if (facts.answersStatusHandle) reasons.push('answers a tweet of the status handle');
  const strong = facts.texts.map((t) => findListed(t, words.availabilityStrong)).find((w) => w !== undefined);
  if (strong !== undefined) reasons.push(`says "${strong}"`);
  const found = facts.nearIncident.map((t) => findListed(t, words.availabilityWeak)).find((w) => w !== undefined);
  if (found !== undefined) reasons.push(`says "${found}" around an incident on the status page`);
  if (reasons.length > 0) return { about: 'yes', reasons };
  const weak = facts.texts.map((t) => findListed(t, words.availabilityWeak)).find((w) => w !== undefined);
  if (weak !== undefined) return { about: 'unclear', reasons: [`says "${weak}", which may mean availability`] };
  if (facts.nearIncident.some(isWordless))
    return { about: 'unclear', reasons: ['without words, around an incident on the status page'] };
  return { about: 'no', reasons: ['no availability tag or word'] };
}
