/** Recent search (7 days), and full-archive search for apps that may. */
import { instant, instantFromMillis } from '../../model/instant.ts';
import type { JsonObject } from '../http.ts';
import { listingParameters, listTweets } from './listing.ts';
import { invalidRequest, notEnrolled } from './problems.ts';
import type { XCall, XRoute } from './route.ts';
import { readSearchQuery } from './search-query.ts';
import { shownBy } from './shelf.ts';

const recentMs = 7 * 86_400_000;

function search(call: XCall, scope: 'recent' | 'all'): JsonObject {
  const { query, options, shelf, nowMs } = call;
  const text = query.get('query') ?? '';
  const asked = readSearchQuery(text, shelf);
  if (asked === undefined) {
    throw invalidRequest('query', text, `the sandbox cannot search for [${text}]`, options.fieldStyle);
  }
  const isRecent = scope === 'recent';
  const since = instantFromMillis(nowMs - recentMs);
  const found = shownBy(shelf.tweets, shelf, nowMs)
    .filter(asked.test)
    .filter((tweet) => !isRecent || tweet.sentAt >= since)
    // Since May 2026 a search by keyword in recent tweets gives no retweets.
    .filter((tweet) => !(isRecent && asked.isByKeyword && tweet.retweeted !== undefined));
  const earliest = isRecent ? since : instant('2006-03-26T00:00:00Z');
  return listTweets(found, { least: 10, most: isRecent ? 100 : 500, earliest }, call);
}

const parameters = [...listingParameters, 'query', 'next_token', 'sort_order'];

export const searchRoutes: readonly XRoute[] = [
  {
    method: 'GET',
    path: '/2/tweets/search/recent',
    parameters,
    limited: 'search/recent',
    answer: (call) => search(call, 'recent'),
  },
  {
    method: 'GET',
    path: '/2/tweets/search/all',
    parameters,
    limited: 'search/all',
    answer(call) {
      if (!call.options.xAccess?.searchAll) throw notEnrolled(call.options.fieldStyle);
      return search(call, 'all');
    },
  },
];
