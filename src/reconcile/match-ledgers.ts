/** Finds for each tweet the ticket comment made from it, or that it was made from (rules.md, Reconcile 5). */
import { handleKey } from '../model/handle.ts';
import { compareIds } from '../model/ids.ts';
import {
  type Left,
  type Match,
  type Matches,
  type Right,
  sameHandleOf,
  sameParty,
  saysTheSame,
  type TweetSide,
  toLeft,
  toRight,
} from './match-sides.ts';
import { pairGone } from './pair-gone.ts';
import { type Edge, groupBy, KnownThreads, Ledger, pairIslands, pairLoners, pairSimilar } from './pair-sides.ts';
import type { ReadTicket } from './read-tickets.ts';

export interface MatchLimits {
  /** How far a comment may lie from the tweet that it was sent as, in milliseconds. */
  readonly lagMs: number;
}

function pairGiven(
  ledger: Ledger,
  left: readonly Left[],
  tickets: readonly ReadTicket[],
  rights: ReadonlyMap<string, Right>,
): void {
  const byId = new Map(left.map((a) => [a.id, a]));
  for (const ticket of tickets) {
    const first =
      ticket.comments.find((c) => c.direction === 'inbound') ?? (ticket.selected ? ticket.comments[0] : undefined);
    const right = first === undefined ? undefined : rights.get(first.id);
    if (right === undefined || !ledger.isFreeComment(right)) continue;
    const given = ticket.givenTweetIds.map((id) => byId.get(id)).find((a) => a !== undefined);
    if (given !== undefined) {
      ledger.pair(given, right, 'field');
      continue;
    }
    const linked = ticket.noteLinks
      .map((l) => byId.get(l.tweetId))
      .find(
        (a) => a !== undefined && (right.author === undefined || a.side.author === right.author) && a.ms <= right.ms,
      );
    if (linked !== undefined && ticket.noteLinks.length > 0) {
      // A note may link any of the author's tweets; the first comment belongs to the one with its text, if there is one.
      const exact = left.some((a) => sameParty(a, right) && a.ms <= right.ms && saysTheSame(a, right));
      if (!exact) ledger.pair(linked, right, 'link');
    }
  }
}

/**
 * What a ticket's sent comments and its note links say about the X conversation that it belongs to, as far as they answer its requester.
 * Texts that are the same word for word are told apart by it, where their order alone would guess: the later tweet may get its ticket earlier.
 */
function findKnownThreads(
  sides: readonly TweetSide[],
  sent: readonly Match[],
  tickets: readonly ReadTicket[],
): KnownThreads {
  const sideOf = new Map(sides.map((s) => [s.tweet.id, s]));
  const threads = new KnownThreads();
  for (const match of sent) {
    const side = sideOf.get(match.tweetId);
    if (side !== undefined) threads.learn(match.ticketId, side.tweet.conversationId);
  }
  for (const ticket of tickets) {
    const requester = ticket.requesterHandle === undefined ? undefined : handleKey(ticket.requesterHandle);
    for (const { tweetId } of ticket.noteLinks) {
      const side = sideOf.get(tweetId);
      if (side?.author !== undefined && side.author === requester) threads.learn(ticket.id, side.tweet.conversationId);
    }
  }
  return threads;
}

/** Matches one direction of both ledgers. `mayBe` bounds the time between tweet and comment. */
function matchDirection(
  sides: readonly TweetSide[],
  tickets: readonly ReadTicket[],
  direction: 'inbound' | 'outbound',
  mayBe: (tweetMs: number, commentMs: number) => boolean,
  threads: KnownThreads,
): Ledger {
  const ledger = new Ledger();
  const isSameThread: Edge = (a, b) => threads.knows(b.ticket.id, a.side.tweet.conversationId);
  const left = sides.map(toLeft);
  const right = tickets.flatMap((t) =>
    t.comments.filter((c) => c.direction === direction || t.selected).map((c) => toRight(c, t)),
  );
  const usable = right.filter((b) => b.comment.direction === direction);
  if (direction === 'inbound') {
    pairGiven(ledger, left, tickets, new Map(right.map((b) => [b.id, b])));
  }
  const byAuthor = groupBy(usable, (b) => b.author);
  const leftByAuthor = groupBy(left, (a) => a.side.author);
  for (const [author, comments] of byAuthor) {
    const tweets = leftByAuthor.get(author) ?? [];
    if (tweets.length === 0) continue;
    for (const handle of new Set(comments.map((b) => b.handle ?? ''))) {
      // What is taken stays so: leaving it out beforehand spares comparing it with everything.
      const here = (): Right[] => comments.filter((b) => (b.handle ?? '') === handle && ledger.isFreeComment(b));
      const open = (): Left[] => tweets.filter((a) => ledger.isFreeTweet(a, handle));
      const exact: Edge = (a, b) =>
        ledger.isFreeTweet(a, handle) &&
        ledger.isFreeComment(b) &&
        sameHandleOf(a, b) &&
        mayBe(a.ms, b.ms) &&
        saysTheSame(a, b);
      pairLoners(ledger, open(), here(), exact, threads);
      pairIslands(ledger, open(), here(), (a, b) => isSameThread(a, b) && exact(a, b), 'same text');
      pairIslands(ledger, open(), here(), exact, 'same text');
    }
    // The handle that a comment names may be another than the one that was used: a wrong handle must still be recognised.
    const anyHandle: Edge = (a, b) =>
      ledger.isUnmatched(a) && ledger.isFreeComment(b) && mayBe(a.ms, b.ms) && saysTheSame(a, b);
    const unmatched = (): Left[] => tweets.filter((a) => ledger.isUnmatched(a));
    const free = (): Right[] => comments.filter((b) => ledger.isFreeComment(b));
    pairIslands(ledger, unmatched(), free(), anyHandle, 'same text');
    pairSimilar(
      ledger,
      tweets,
      free(),
      (a, b) =>
        ledger.isFreeTweet(a, b.handle ?? '') && ledger.isFreeComment(b) && sameHandleOf(a, b) && mayBe(a.ms, b.ms),
      isSameThread,
    );
    pairSimilar(
      ledger,
      unmatched(),
      free(),
      (a, b) => ledger.isUnmatched(a) && ledger.isFreeComment(b) && mayBe(a.ms, b.ms),
      isSameThread,
    );
  }
  // Tickets that do not say who wrote (an integration's): the whole text must be the same, and long enough to mean something.
  // What is written there for the public is no tweet: words that suit anybody would make one talk of two authors'.
  const mayBeTweet = (b: Right): boolean => direction === 'inbound' || b.ticket.sendsTweets;
  const nameless = usable.filter((b) => b.author === undefined && mayBeTweet(b) && b.text.words.length >= 20);
  const unknownAuthor = left.filter((a) => a.side.author === undefined && (a.texts[0]?.words.length ?? 0) >= 20);
  const isFree = (b: Right): boolean => ledger.isFreeComment(b);
  // A tweet that names several handles has a ticket of each, some of which may say who wrote and some not.
  for (const handle of new Set(nameless.flatMap((b) => b.handle ?? []))) {
    const isFreeHere = (a: Left): boolean => a.side.handles.has(handle) && ledger.isFreeTweet(a, handle);
    pairIslands(
      ledger,
      left.filter(isFreeHere),
      nameless.filter((b) => b.handle === handle && isFree(b)),
      (a, b) => isFreeHere(a) && isFree(b) && mayBe(a.ms, b.ms) && saysTheSame(a, b),
      'same text',
    );
  }
  const isOpen = (a: Left): boolean => ledger.isUnmatched(a);
  pairIslands(
    ledger,
    left.filter(isOpen),
    nameless.filter(isFree),
    (a, b) => ledger.isUnmatched(a) && ledger.isFreeComment(b) && mayBe(a.ms, b.ms) && saysTheSame(a, b),
    'same text',
  );
  pairIslands(
    ledger,
    unknownAuthor.filter(isOpen),
    usable.filter(isFree),
    (a, b) => ledger.isUnmatched(a) && ledger.isFreeComment(b) && mayBe(a.ms, b.ms) && saysTheSame(a, b),
    'same text',
  );
  return ledger;
}

/** Matches both directions. Inbound comments never precede their tweet; a sent comment lies within the lag of its tweet. */
export function matchLedgers(
  inbound: readonly TweetSide[],
  outbound: readonly TweetSide[],
  tickets: readonly ReadTicket[],
  limits: MatchLimits,
): Matches {
  const sent = matchDirection(
    outbound,
    tickets,
    'outbound',
    (tweet, comment) => Math.abs(tweet - comment) <= limits.lagMs,
    new KnownThreads(),
  );
  const threads = findKnownThreads([...inbound, ...outbound], sent.matches, tickets);
  const received = matchDirection(inbound, tickets, 'inbound', (tweet, comment) => tweet <= comment, threads);
  pairGone(received, inbound, outbound, tickets, threads, limits.lagMs);
  return {
    matches: [...received.matches, ...sent.matches].sort((a, b) => compareIds(a.commentId, b.commentId)),
    ambiguousTweets: new Map([...received.ambiguousTweets, ...sent.ambiguousTweets]),
    ambiguousComments: new Map([...received.ambiguousComments, ...sent.ambiguousComments]),
  };
}
