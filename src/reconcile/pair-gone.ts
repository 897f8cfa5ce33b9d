/** Which comment was a tweet that is gone: it has no text to compare, but an author, a time and a thread. */
import { sameHandleOf, type TweetSide, toLeft, toRight } from './match-sides.ts';
import { type Edge, groupBy, type KnownThreads, type Ledger, pairIslands } from './pair-sides.ts';
import type { ReadTicket } from './read-tickets.ts';

/** Once all that X shows is matched: what its author wrote within the lag, in the tweet's own thread, or to make the ticket. */
export function pairGone(
  ledger: Ledger,
  inbound: readonly TweetSide[],
  tickets: readonly ReadTicket[],
  threads: KnownThreads,
  lagMs: number,
): void {
  const gone = groupBy(inbound.filter(({ tweet }) => tweet.gone).map(toLeft), (a) => a.side.author);
  if (gone.size === 0) return;
  const comments = tickets
    .filter((t) => !t.fromLike)
    .flatMap((t) => t.comments.filter((c) => c.direction === 'inbound').map((c) => toRight(c, t)));
  const byAuthor = groupBy(comments, (b) => b.author);
  for (const [author, tweets] of gone) {
    const theirs = byAuthor.get(author) ?? [];
    for (const handle of new Set(theirs.map((b) => b.handle ?? ''))) {
      const fits: Edge = (a, b) =>
        ledger.isFreeTweet(a, handle) &&
        ledger.isFreeComment(b) &&
        sameHandleOf(a, b) &&
        a.ms <= b.ms &&
        b.ms - a.ms <= lagMs;
      const isSameThread: Edge = (a, b) => threads.knows(b.ticket.id, a.side.tweet.conversationId);
      const madeIt: Edge = (_, b) => b.ticket.comments[0]?.id === b.id;
      const here = theirs.filter((b) => (b.handle ?? '') === handle);
      pairIslands(ledger, tweets, here, (a, b) => isSameThread(a, b) && fits(a, b), 'author and time');
      pairIslands(ledger, tweets, here, (a, b) => madeIt(a, b) && fits(a, b), 'author and time');
    }
  }
}
