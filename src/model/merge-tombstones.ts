/** Deleted means deleted: a tombstone takes its tweet's record and text away, and keeps the bare facts alone. */
import { canonicalJson } from './canonical-json.ts';
import type { Capture, Tombstone, Tweet, TweetFacts } from './capture.ts';
import { compareText } from './merge-records.ts';

function factsOf({ id: _, links: __, lang: ___, ...facts }: Tweet): TweetFacts {
  return facts;
}

/** Tells records of one tweet from one second apart by their facts alone. */
export function orderOfFacts(tweet: Tweet): string {
  return canonicalJson(factsOf(tweet));
}

function newer(a: TweetFacts | undefined, b: TweetFacts): TweetFacts {
  if (a === undefined) return b;
  const order = compareText(a.observedAt, b.observedAt) || compareText(canonicalJson(a), canonicalJson(b));
  return order < 0 ? b : a;
}

/** Each tombstone with what any of the captures knows of its tweet: of several observations, the newest. */
export function rememberFacts(
  tombstones: readonly Tombstone[],
  captures: readonly Pick<Capture, 'tweets' | 'tombstones'>[],
): readonly Tombstone[] {
  const gone = new Set(tombstones.map(({ id }) => id));
  const known = new Map<string, TweetFacts>();
  for (const { tweets, tombstones: told } of captures) {
    for (const tweet of tweets) if (gone.has(tweet.id)) known.set(tweet.id, newer(known.get(tweet.id), factsOf(tweet)));
    for (const { id, was } of told) if (was !== undefined) known.set(id, newer(known.get(id), was));
  }
  return tombstones.map((tombstone) => {
    const was = known.get(tombstone.id);
    return was === undefined ? tombstone : { ...tombstone, was };
  });
}
