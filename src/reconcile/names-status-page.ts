/** Whether a text or a link leads to a status page: the configured one, a host that is called so, or a vendor of such pages. */

import { decodeEntities } from './normalise-text.ts';
import type { ReadTweet } from './read-tweets.ts';

const host = /(?<![\w@.-])(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?=[/:?#]|[^a-z0-9-]|$)/giu;
const pageHost = /^status\.|\.(?:statuspage|status)\.io$/u;

/** With its port, which tells the services of one machine apart. */
function hostOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).host : undefined;
}

export function namesStatusPage(tweet: ReadTweet, statusPageUrl: string | undefined): boolean {
  const own = statusPageUrl === undefined ? undefined : hostOf(statusPageUrl);
  const links = tweet.record.links.map(({ url, expanded }) => expanded ?? url);
  if (own !== undefined && links.some((link) => hostOf(link) === own)) return true;
  return [decodeEntities(tweet.text), ...links]
    .flatMap((told) => [...told.matchAll(host)])
    .map(([, name = '']) => name.toLowerCase())
    .some((name) => name === own || pageHost.test(name));
}
