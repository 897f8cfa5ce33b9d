/** Which comment was a tweet that is gone: it has no text to compare, but an author, a time and a thread. */
import { type Left, type Right, sameHandleOf, type TweetSide, toLeft, toRight } from './match-sides.ts';
import { type Edge, groupBy, type KnownThreads, type Ledger, pairIslands } from './pair-sides.ts';
import type { ReadTicket } from './read-tickets.ts';

/** Once all that X shows is matched: what its author wrote within the lag, first in the tweet's own thread, then to make a ticket. */
export function pairGone(
  ledger: Ledger,
  inbound: readonly TweetSide[],
  outbound: readonly TweetSide[],
  tickets: readonly ReadTicket[],
  threads: KnownThreads,
  lagMs: number,
): void {
  const all = inbound.filter(({ tweet }) => tweet.gone).map(toLeft);
  if (all.length === 0) return;
  const talkOf = new Map(inbound.map(({ tweet }) => [tweet.id, tweet.conversationId]));
  for (const { tweetId, ticketId } of ledger.matches) threads.learn(ticketId, talkOf.get(tweetId) ?? '');
  const isInTime: Edge = (a, b) => a.ms <= b.ms && b.ms - a.ms <= lagMs;
  const gone = groupBy(all, (a) => a.side.author);
  const comments = tickets
    .filter((t) => !t.fromLike)
    .flatMap((t) => t.comments.filter((c) => c.direction === 'inbound').map((c) => toRight(c, t)));
  const byAuthor = groupBy(comments, (b) => b.author);
  const isSameThread: Edge = (a, b) => threads.knows(b.ticket.id, a.side.tweet.conversationId);
  const madeIt: Edge = (_, b) => b.ticket.comments[0]?.id === b.id;
  for (const [author, tweets] of gone) {
    const theirs = byAuthor.get(author) ?? [];
    const pair = (right: readonly Right[], fits: Edge): void => {
      for (const likely of [isSameThread, madeIt, () => true])
        pairIslands(ledger, tweets, right, (a, b) => likely(a, b) && fits(a, b), 'author and time');
    };
    for (const handle of new Set(theirs.map((b) => b.handle ?? ''))) {
      const here = theirs.filter((b) => (b.handle ?? '') === handle);
      const isFree: Edge = (a, b) => ledger.isFreeTweet(a, handle) && ledger.isFreeComment(b);
      pair(here, (a, b) => isFree(a, b) && sameHandleOf(a, b) && isInTime(a, b));
    }
    // The handle that a comment names may be another than the one that the tweet names.
    pair(theirs, (a, b) => ledger.isUnmatched(a) && ledger.isFreeComment(b) && isInTime(a, b));
  }
  pairLinked(ledger, all, outbound, comments, isInTime);
}

/** A ticket that names nobody (an integration's) is of the one tweet that was answered by a reply which its notes link. */
function pairLinked(
  ledger: Ledger,
  gone: readonly Left[],
  outbound: readonly TweetSide[],
  comments: readonly Right[],
  isInTime: Edge,
): void {
  const byId = new Map(gone.map((a) => [a.id, a]));
  const answered = new Map(outbound.map(({ tweet }) => [tweet.id, byId.get(tweet.record.repliedTo ?? '')]));
  for (const b of comments) {
    if (b.author !== undefined || b.ticket.comments[0]?.id !== b.id || !ledger.isFreeComment(b)) continue;
    const linked = new Set(b.ticket.noteLinks.flatMap(({ tweetId }) => answered.get(tweetId) ?? []));
    const [a] = linked;
    if (a !== undefined && linked.size === 1 && ledger.isFreeTweet(a, b.handle ?? '') && isInTime(a, b))
      ledger.pair(a, b, 'link');
  }
}
