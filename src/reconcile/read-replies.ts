/** Official tweets by what they do, and whom a reply is for (rules.md, Reconcile 1). */
import type { ReadTweet, Tweets } from './read-tweets.ts';

export type OfficialKind = 'original' | 'reply' | 'self-thread' | 'quote' | 'retweet';

export interface OfficialAct {
  readonly tweet: ReadTweet;
  readonly kind: OfficialKind;
  /** The outside author that a reply answers, or whose tweet is quoted. */
  readonly authorId?: string;
  /** The tweet that this one continues, for a self-thread. */
  readonly continues?: ReadTweet;
}

/** Walks up a thread of official tweets until somebody outside is answered. */
function firstOutside(tweet: ReadTweet, tweets: Tweets): { authorId?: string; top: ReadTweet } {
  let current = tweet;
  const seen = new Set<string>();
  for (;;) {
    if (seen.has(current.id)) return { top: current };
    seen.add(current.id);
    const parentId = current.record.repliedTo;
    const parent = parentId === undefined ? undefined : tweets.byId.get(parentId);
    if (parent === undefined) {
      const to = current.record.inReplyToUserId;
      // A reply whose parent is gone still says whom it answers; to itself, it says nothing.
      return to === undefined || to === current.authorId ? { top: current } : { authorId: to, top: current };
    }
    if (parent.official === undefined) return { authorId: parent.authorId, top: current };
    current = parent;
  }
}

export function readOfficialAct(
  tweet: ReadTweet,
  tweets: Tweets,
  isOfficialAccount: (id: string) => boolean,
): OfficialAct {
  const { record } = tweet;
  if (record.retweeted !== undefined) return { tweet, kind: 'retweet' };
  const isReply = record.repliedTo !== undefined || record.inReplyToUserId !== undefined;
  if (isReply) {
    const parent = record.repliedTo === undefined ? undefined : tweets.byId.get(record.repliedTo);
    const { authorId } = firstOutside(tweet, tweets);
    const outside = authorId === undefined || isOfficialAccount(authorId) ? {} : { authorId };
    // Another official handle's tweet is no thread of one's own: answering below it is a reply to the same author.
    const ownParent = (parent?.authorId ?? record.inReplyToUserId) === tweet.authorId;
    if (ownParent)
      return { tweet, kind: 'self-thread', ...outside, ...(parent === undefined ? {} : { continues: parent }) };
    return { tweet, kind: 'reply', ...outside };
  }
  if (record.quoted !== undefined) {
    const quoted = tweets.byId.get(record.quoted);
    const outside = quoted !== undefined && quoted.official === undefined ? { authorId: quoted.authorId } : {};
    return { tweet, kind: 'quote', ...outside };
  }
  return { tweet, kind: 'original' };
}
