/** Whether a tweet of ours speaks of the availability of the service (rules.md, status-handle-misuse). */
import type { WordLists } from '../model/policy.ts';
import { findAvailability, quote } from './find-availability.ts';
import { namesStatusPage } from './names-status-page.ts';
import { findListed } from './own-words.ts';
import type { ReadTweet } from './read-tweets.ts';

/** In a few words; undefined where it does not. */
export function tellOfStatus(
  tweet: ReadTweet,
  words: WordLists,
  statusPageUrl: string | undefined,
): string | undefined {
  if (namesStatusPage(tweet, statusPageUrl)) return 'links a status page';
  const { strong, weak } = findAvailability(tweet.text, words);
  const listed = findListed(tweet.text, words.statusUpdate);
  const phrases = strong ?? weak ?? (listed === undefined ? undefined : [listed]);
  return phrases === undefined ? undefined : `says ${quote(phrases)}`;
}
