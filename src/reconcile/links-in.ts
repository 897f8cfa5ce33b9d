/** The addresses that tweets lead to: what X expanded, and what stands in the text. */
import { decodeEntities } from './normalise-text.ts';
import type { ReadTweet } from './read-tweets.ts';

interface Linking {
  readonly text: string;
  readonly record: Pick<ReadTweet['record'], 'links'>;
}

export function linksIn(tweets: readonly Linking[]): readonly string[] {
  return tweets.flatMap((t) => [
    ...t.record.links.map(({ url, expanded }) => expanded ?? url),
    ...(decodeEntities(t.text).match(/\bhttps?:\/\/\S+/giu) ?? []),
  ]);
}
