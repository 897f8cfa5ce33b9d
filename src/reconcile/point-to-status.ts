/** Whether a tweet leads its reader to news about an outage: the status page, a status tweet, or the status handle. */
import type { Capture } from '../model/capture.ts';
import { sameHandle, showHandle } from '../model/handle.ts';
import type { HandlePolicy } from '../model/policy.ts';
import type { ReadTweet, Tweets } from './read-tweets.ts';
import { findStatusLinks } from './status-links.ts';

const host = /(?<![\w@.-])(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?=[/:?#]|[^a-z0-9-]|$)/giu;

/** Whether a text or an address names a host that is called status, or the configured page's. */
function namesStatusPage(text: string, capture: Pick<Capture, 'statusPageUrl'>): boolean {
  const own = capture.statusPageUrl === undefined ? undefined : new URL(capture.statusPageUrl).hostname;
  return [...text.matchAll(host)].some(([, name = '']) => {
    const lower = name.toLowerCase();
    return lower.startsWith('status.') || lower === own;
  });
}

/** In a few words; undefined where it does not. A handle that X merely carried along in the head does not count. */
export function pointToStatus(
  tweet: ReadTweet,
  handles: readonly HandlePolicy[],
  tweets: Tweets,
  capture: Pick<Capture, 'statusPageUrl'>,
): string | undefined {
  const isStatus = (name: string): boolean => handles.some((h) => h.role === 'status' && sameHandle(h.name, name));
  const said = [tweet.text, ...tweet.record.links.map(({ url, expanded }) => expanded ?? url)].join('\n');
  if (namesStatusPage(said, capture)) return 'links the status page';
  const isStatusTweet = (id: string, handle?: string): boolean =>
    (handle !== undefined && isStatus(handle)) || tweets.byId.get(id)?.official?.role === 'status';
  if (findStatusLinks(said).some(({ tweetId, handle }) => isStatusTweet(tweetId, handle)))
    return 'links a status tweet';
  if (tweet.record.quoted !== undefined && isStatusTweet(tweet.record.quoted)) return 'quotes a status tweet';
  const named = tweet.typed.find(isStatus);
  return named === undefined ? undefined : `names ${showHandle(named)}`;
}
