/** Whether a tweet leads its reader to news about an outage: the status page, a status tweet, or the status handle. */
import type { Capture } from '../model/capture.ts';
import { sameHandle, showHandle } from '../model/handle.ts';
import type { HandlePolicy } from '../model/policy.ts';
import { namesStatusPage } from './names-status-page.ts';
import type { ReadTweet, Tweets } from './read-tweets.ts';
import { findStatusLinks } from './status-links.ts';

/** In a few words; undefined where it does not. A handle that X merely carried along in the head does not count. */
export function pointToStatus(
  tweet: ReadTweet,
  handles: readonly HandlePolicy[],
  tweets: Tweets,
  capture: Pick<Capture, 'statusPageUrl'>,
): string | undefined {
  const isStatus = (name: string): boolean => handles.some((h) => h.role === 'status' && sameHandle(h.name, name));
  const said = [tweet.text, ...tweet.record.links.map(({ url, expanded }) => expanded ?? url)].join('\n');
  if (namesStatusPage(tweet, capture.statusPageUrl)) return 'links the status page';
  const isStatusTweet = (id: string, handle?: string): boolean =>
    (handle !== undefined && isStatus(handle)) || tweets.byId.get(id)?.official?.role === 'status';
  if (findStatusLinks(said).some(({ tweetId, handle }) => isStatusTweet(tweetId, handle)))
    return 'links a status tweet';
  if (tweet.record.quoted !== undefined && isStatusTweet(tweet.record.quoted)) return 'quotes a status tweet';
  const named = tweet.typed.find(isStatus);
  return named === undefined ? undefined : `names ${showHandle(named)}`;
}
