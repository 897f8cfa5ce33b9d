/** A world's X side, indexed once: what is shown, newest first, and what is a tombstone. */
import type { Account, Capture, Tombstone, Tweet } from '../../model/capture.ts';
import { handleKey } from '../../model/handle.ts';
import { compareIds } from '../../model/ids.ts';
import { type Instant, instantFromMillis } from '../../model/instant.ts';
import type { ToldLike, ToldMessage, World } from '../../scenario/world.ts';

export interface Shelf {
  readonly capture: Capture;
  /** Newest first. */
  readonly likes: readonly ToldLike[];
  /** Newest first. */
  readonly messages: readonly ToldMessage[];
  /** Newest first, without tombstones. */
  readonly tweets: readonly Tweet[];
  readonly byId: ReadonlyMap<string, Tweet>;
  readonly byAuthor: ReadonlyMap<string, readonly Tweet[]>;
  /** By handle key: every tweet that names it. */
  readonly byMention: ReadonlyMap<string, readonly Tweet[]>;
  readonly tombstones: ReadonlyMap<string, Tombstone>;
  readonly accountById: ReadonlyMap<string, Account>;
  readonly accountByKey: ReadonlyMap<string, Account>;
  /** When an edit took a version's place on timelines, by id. */
  readonly replacedAt: ReadonlyMap<string, Instant>;
}

function newestFirst(a: Tweet, b: Tweet): number {
  return a.sentAt > b.sentAt ? -1 : a.sentAt < b.sentAt ? 1 : compareIds(b.id, a.id);
}

function readReplacements(tweets: readonly Tweet[]): Map<string, Instant> {
  const replacedAt = new Map<string, Instant>();
  for (const tweet of tweets) {
    for (const earlier of tweet.editHistory.slice(0, Math.max(0, tweet.editHistory.indexOf(tweet.id)))) {
      const known = replacedAt.get(earlier);
      if (known === undefined || tweet.sentAt < known) replacedAt.set(earlier, tweet.sentAt);
    }
  }
  return replacedAt;
}

export function readShelf(world: World): Shelf {
  const { capture } = world;
  const tombstones = new Map(capture.tombstones.map((tombstone) => [tombstone.id, tombstone]));
  const tweets = capture.tweets.filter((tweet) => !tombstones.has(tweet.id)).sort(newestFirst);
  const byMention = new Map<string, Tweet[]>();
  for (const tweet of tweets) {
    for (const key of new Set(tweet.mentions.map((mention) => handleKey(mention.handle)))) {
      const named = byMention.get(key) ?? [];
      named.push(tweet);
      byMention.set(key, named);
    }
  }
  return {
    capture,
    likes: [...(world.likes ?? [])].sort((a, b) => (a.at > b.at ? -1 : a.at < b.at ? 1 : 0)),
    messages: [...(world.directMessages ?? [])].sort((a, b) => compareIds(b.id, a.id)),
    tweets,
    byId: new Map(tweets.map((tweet) => [tweet.id, tweet])),
    byAuthor: Map.groupBy(tweets, (tweet) => tweet.authorId),
    byMention,
    tombstones,
    accountById: new Map(capture.accounts.map((account) => [account.id, account])),
    accountByKey: new Map(capture.accounts.map((account) => [handleKey(account.handle), account])),
    replacedAt: readReplacements(tweets),
  };
}

/** What listings show by then: nothing of later, and of an edited tweet its newest version only. */
export function shownBy(tweets: readonly Tweet[], shelf: Shelf, nowMs: number): readonly Tweet[] {
  const now = instantFromMillis(nowMs);
  return tweets.filter((tweet) => {
    const replaced = shelf.replacedAt.get(tweet.id);
    return tweet.sentAt <= now && (replaced === undefined || replaced > now);
  });
}
