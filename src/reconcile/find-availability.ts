/** The words on availability that a text holds: listed in the policy, or worth points together (docs/availability.md). */
import type { WordLists } from '../model/policy.ts';
import { countPoints, type Points } from './count-points.ts';
import { escapeForPattern, findListed, isWordless } from './own-words.ts';

/** So many points and more, and it may be about availability. */
const mayBe = -1.2;
/** A weak word counts from here on: with fewer points, what stands around it gives it another sense. */
const weakCounts = -2;

export interface AvailabilityWords {
  /** Phrases that mean availability by themselves: a listed one, or those that are worth most points. */
  readonly strong?: readonly string[];
  /** Phrases that mean it around an incident, and else may mean it. */
  readonly weak?: readonly string[];
}

interface Known {
  readonly words: Map<string, AvailabilityWords>;
  readonly strike: RegExp | undefined;
}

// A day is reconciled several times, and a text asked for by several rules.
const asked = new WeakMap<WordLists, Known>();

function toStrike(listed: readonly string[]): RegExp | undefined {
  if (listed.length === 0) return undefined;
  const phrases = listed
    .map((entry) => entry.normalize('NFC').toLowerCase())
    .sort((a, b) => b.length - a.length)
    .map(escapeForPattern);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

function knownOf(words: WordLists): Known {
  const known = asked.get(words) ?? { words: new Map(), strike: toStrike(words.availabilityNot) };
  asked.set(words, known);
  return known;
}

function judgeWords(text: string, words: WordLists, { points, speaks, told }: Points): AvailabilityWords {
  const strong = findListed(text, words.availabilityStrong);
  if (strong !== undefined) return { strong: [strong] };
  const weak = findListed(text, words.availabilityWeak);
  if (points >= 0 && told.length > 0) return { strong: told, ...(weak === undefined ? {} : { weak: [weak] }) };
  if (weak !== undefined && points >= weakCounts) return { weak: [weak] };
  return speaks && points >= mayBe && told.length > 0 ? { weak: told } : {};
}

/** The words on availability that count in a text. */
export function findAvailability(text: string, words: WordLists): AvailabilityWords {
  const known = knownOf(words);
  const before = known.words.get(text);
  if (before !== undefined) return before;
  const left = known.strike === undefined ? text : text.replaceAll('’', "'").replace(known.strike, ' . ');
  const found = isWordless(left) ? {} : judgeWords(left, words, countPoints(left, words.service));
  known.words.set(text, found);
  return found;
}

/** How reasons cite them: `"down", "right now"`. */
export function quote(phrases: readonly string[]): string {
  return phrases.map((phrase) => `"${phrase}"`).join(', ');
}

/** The phrase by which a text reports that something fails, for one person or for all. */
export function findFailure(text: string, words: WordLists): string | undefined {
  return findListed(text, words.availabilityWeak) ?? findAvailability(text, words).strong?.[0];
}
