/** What describing a conversation rests on, and how its records are named. */
import type { Capture } from '../model/capture.ts';
import type { CommentRef, TweetRef } from '../model/day.ts';
import type { Policy } from '../model/policy.ts';
import type { Ledgers } from './classify-items.ts';
import type { HelpDesk } from './help-desk.ts';
import type { OfficialAct } from './read-replies.ts';
import type { ReadComment } from './read-tickets.ts';
import type { ReadTweet, Tweets } from './read-tweets.ts';
import type { WhoIsWho } from './who-is-who.ts';

export interface Ground {
  readonly capture: Capture;
  readonly policy: Policy;
  readonly who: WhoIsWho;
  readonly tweets: Tweets;
  readonly acts: readonly OfficialAct[];
  readonly experts: ReadonlyMap<string, ReadTweet>;
  readonly ledgers: Ledgers;
  readonly desk: HelpDesk;
}

export function refOf(tweet: ReadTweet, who: WhoIsWho): TweetRef {
  const by = tweet.official?.name ?? who.handleOf(tweet.authorId);
  return { id: tweet.id, at: tweet.at, ...(by === undefined ? {} : { by }) };
}

export function commentRef(comment: ReadComment): CommentRef {
  return {
    id: comment.id,
    ticketId: comment.ticketId,
    eventId: comment.event.id,
    at: comment.at,
    ...(comment.person === undefined ? {} : { person: comment.person }),
  };
}
