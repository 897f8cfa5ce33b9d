/** Is a conversation about the availability of the service? (rules.md, Availability) */
import type { Availability } from '../model/day.ts';
import type { WordLists } from '../model/policy.ts';
import { findAvailability, quote } from './find-availability.ts';
import { isWordless, ownWords } from './own-words.ts';

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
  /** What they said first is gone, and no ticket holds its words. */
  readonly firstLost?: boolean;
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
  const strong = facts.texts.map((t) => findAvailability(t, words).strong).find((w) => w !== undefined);
  if (strong !== undefined) reasons.push(`says ${quote(strong)}`);
  const found = facts.nearIncident.map((t) => findAvailability(t, words).weak).find((w) => w !== undefined);
  if (found !== undefined) reasons.push(`says ${quote(found)} around an incident on the status page`);
  if (reasons.length > 0) return { about: 'yes', reasons };
  const weak = facts.texts.map((t) => findAvailability(t, words).weak).find((w) => w !== undefined);
  if (weak !== undefined) return { about: 'unclear', reasons: [`says ${quote(weak)}, which may mean availability`] };
  if (facts.nearIncident.some(isWordless))
    return { about: 'unclear', reasons: ['without words, around an incident on the status page'] };
  if (facts.firstLost === true)
    return { about: 'unclear', reasons: ['X does not show the first mention any more, and no ticket holds its words'] };
  return { about: 'no', reasons: ['no availability tag or word'] };
}
