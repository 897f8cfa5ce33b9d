/** What a support conversation turns on: a problem, the instance it happened on, and where a reply sends its reader. */
import type { WordLists } from '../model/policy.ts';
import { findFailure } from './find-availability.ts';
import { linksIn } from './links-in.ts';
import { findListed } from './own-words.ts';
import type { ReadTweet } from './read-tweets.ts';

/** The word by which a text reports a problem; undefined where it has none. */
export function findProblem(text: string, words: WordLists): string | undefined {
  return findFailure(text, words);
}

/** The word by which one of the texts names a kind of instance; undefined where none does. */
export function findInstance(texts: readonly string[], words: WordLists): string | undefined {
  return texts.map((t) => findListed(t, words.instance)).find((w) => w !== undefined);
}

const places: readonly [place: string, address: RegExp][] = [
  ['the forum', /^https?:\/\/(?:forum|community|discuss)\./iu],
  ['the documentation', /^https?:\/\/(?:docs?\.|[^/]+\/(?:docs|help)(?:\/|$))/iu],
  ['support', /^https?:\/\/(?:support\.|[^/]+\/support(?:\/|$)|[^/]+\.zendesk\.com)/iu],
  ['the issue tracker', /^https?:\/\/[^/]+\/\S*\/(?:issues|work_items)(?:\/|$)/iu],
];

/** Where these tweets link to: forum, documentation, issue tracker or support; undefined where to none of them. */
export function findPointer(tweets: readonly ReadTweet[]): string | undefined {
  const links = linksIn(tweets);
  return places.find(([, address]) => links.some((link) => address.test(link)))?.[0];
}
