/** Official tweets by what they do, and whom a reply is for (rules.md, Reconcile 1). */
import type { Instant } from '../model/instant.ts';
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

/** Walks up a thread of tweets of ours until somebody outside is answered. */
function firstOutside(tweet: ReadTweet, tweets: Tweets, isOurs: (tweet: ReadTweet) => boolean): string | undefined {
  let current = tweet;
  const seen = new Set<string>();
  for (;;) {
    if (seen.has(current.id)) return undefined;
    seen.add(current.id);
    const parentId = current.record.repliedTo;
    const parent = parentId === undefined ? undefined : tweets.byId.get(parentId);
    if (parent === undefined) {
      const to = current.record.inReplyToUserId;
      // A reply whose parent is gone still says whom it answers; to itself, it says nothing.
      return to === current.authorId ? undefined : to;
    }
    if (!isOurs(parent)) return parent.authorId;
    current = parent;
  }
}

/** An author's place in an X conversation. */
export function placeOf(authorId: string, conversationId: string): string {
  return `${authorId}/${conversationId}`;
}

/** The first tweet from a team member's personal handle to each author in an X conversation. */
export function readExpertAnswers(tweets: Tweets): ReadonlyMap<string, ReadTweet> {
  const answers = new Map<string, ReadTweet>();
  for (const tweet of tweets.all) {
    if (!tweet.team || tweet.record.retweeted !== undefined) continue;
    const authorId = firstOutside(tweet, tweets, (t) => t.team || t.official !== undefined);
    if (authorId === undefined) continue;
    const place = placeOf(authorId, tweet.conversationId);
    if (!answers.has(place)) answers.set(place, tweet);
  }
  return answers;
}

export function readOfficialAct(
  tweet: ReadTweet,
  tweets: Tweets,
  isOfficialAccount: (id: string, at: Instant) => boolean,
): OfficialAct {
  const { record } = tweet;
  if (record.retweeted !== undefined) return { tweet, kind: 'retweet' };
  const isReply = record.repliedTo !== undefined || record.inReplyToUserId !== undefined;
  if (isReply) {
    const parent = record.repliedTo === undefined ? undefined : tweets.byId.get(record.repliedTo);
    const authorId = firstOutside(tweet, tweets, (t) => t.official !== undefined);
    const outside = authorId === undefined || isOfficialAccount(authorId, tweet.at) ? {} : { authorId };
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
