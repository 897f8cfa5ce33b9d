/** The two sides of a match: a tweet, and a comment with its ticket, made comparable. */
import { handleKey } from '../model/handle.ts';
import { millisOf } from '../model/instant.ts';
import { isSameText, type NormalText, normaliseText } from './normalise-text.ts';
import type { ReadComment, ReadTicket } from './read-tickets.ts';
import type { ReadTweet } from './read-tweets.ts';

export type MatchBasis = 'link' | 'field' | 'same text' | 'similar text' | 'author and time';

export interface Match {
  readonly tweetId: string;
  readonly commentId: string;
  readonly ticketId: string;
  readonly basis: MatchBasis;
}

export interface Matches {
  readonly matches: readonly Match[];
  /** Tweet ids and comment ids with equally good partners on different tickets, and why. */
  readonly ambiguousTweets: ReadonlyMap<string, string>;
  readonly ambiguousComments: ReadonlyMap<string, string>;
}

/** A tweet as one side of a pair: its own handle, and the other party. */
export interface TweetSide {
  readonly tweet: ReadTweet;
  /** Official handles it could belong to: those named, or its own. Lower case, no sign. */
  readonly handles: ReadonlySet<string>;
  /** The outside author's handle, lower case; undefined when unknown. */
  readonly author?: string;
}

export interface Left {
  readonly id: string;
  readonly ms: number;
  readonly side: TweetSide;
  /** The newest version's text, then those of earlier ones; none of a tweet that is gone. */
  readonly texts: readonly NormalText[];
}

export interface Right {
  readonly id: string;
  readonly ms: number;
  readonly comment: ReadComment;
  readonly ticket: ReadTicket;
  readonly text: NormalText;
  readonly author?: string;
  readonly handle?: string;
}

export function toRight(comment: ReadComment, ticket: ReadTicket): Right {
  const via =
    comment.direction === 'outbound' ? eventComment(comment)?.from?.handle : eventComment(comment)?.to?.handle;
  const handle = via ?? ticket.handle ?? ticket.record.to?.handle;
  const author =
    (comment.direction === 'inbound' ? eventComment(comment)?.from?.handle : undefined) ?? ticket.requesterHandle;
  return {
    id: comment.id,
    ms: millisOf(comment.at),
    comment,
    ticket,
    text: normaliseText(comment.text),
    ...(author === undefined ? {} : { author: handleKey(author) }),
    ...(handle === undefined ? {} : { handle: handleKey(handle) }),
  };
}

function eventComment(comment: ReadComment) {
  return comment.event.comments.find((c) => c.id === comment.id);
}

export function sameParty(a: Left, b: Right): boolean {
  return a.side.author !== undefined && a.side.author === b.author;
}

export function saysTheSame(a: Left, b: Right): boolean {
  return a.texts.some((text) => isSameText(text, b.text));
}

export function sameHandleOf(a: Left, b: Right): boolean {
  return b.handle === undefined || a.side.handles.has(b.handle);
}

export function toLeft(side: TweetSide): Left {
  return {
    id: side.tweet.id,
    ms: millisOf(side.tweet.at),
    side,
    texts: side.tweet.gone ? [] : [side.tweet.text, ...side.tweet.olderTexts].map(normaliseText),
  };
}
