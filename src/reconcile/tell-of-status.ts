/** Whether a tweet of ours speaks of the availability of the service (rules.md, status-handle-misuse). */
import type { WordLists } from '../model/policy.ts';
import { findAvailability } from './find-availability.ts';
import { decodeEntities } from './normalise-text.ts';
import { findListed } from './own-words.ts';
import type { ReadTweet } from './read-tweets.ts';

// A status page stands on a host that is called so, or with a vendor of such pages.
const statusPage =
  /(?<![\w@.-])(?:status\.(?:[a-z0-9-]+\.)+[a-z]{2,}|(?:[a-z0-9-]+\.)+(?:statuspage|status)\.io)(?![\w-])/iu;

/** In a few words; undefined where it does not. */
export function tellOfStatus(tweet: ReadTweet, words: WordLists): string | undefined {
  const links = tweet.record.links.map(({ url, expanded }) => expanded ?? url);
  if ([decodeEntities(tweet.text), ...links].some((told) => statusPage.test(told))) return 'links a status page';
  const { strong, weak } = findAvailability(tweet.text, words);
  const word = strong ?? weak ?? findListed(tweet.text, words.statusUpdate);
  return word === undefined ? undefined : `says "${word}"`;
}
