/** Which comment was a tweet that is gone: it has no text to compare, but an author, a time and a thread. */
import { type Left, type Right, sameHandleOf, type TweetSide, toLeft, toRight } from './match-sides.ts';
import { type Edge, groupBy, type KnownThreads, type Ledger, pairIslands } from './pair-sides.ts';
import type { ReadTicket } from './read-tickets.ts';

/** Once all that X shows is matched: what its author wrote within the lag, in the tweet's own thread, or to make the ticket. */
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
  const isInTime: Edge = (a, b) => a.ms <= b.ms && b.ms - a.ms <= lagMs;
  const gone = groupBy(all, (a) => a.side.author);
  const comments = tickets
    .filter((t) => !t.fromLike)
    .flatMap((t) => t.comments.filter((c) => c.direction === 'inbound').map((c) => toRight(c, t)));
  const byAuthor = groupBy(comments, (b) => b.author);
  for (const [author, tweets] of gone) {
    const theirs = byAuthor.get(author) ?? [];
    for (const handle of new Set(theirs.map((b) => b.handle ?? ''))) {
      const fits: Edge = (a, b) =>
        ledger.isFreeTweet(a, handle) && ledger.isFreeComment(b) && sameHandleOf(a, b) && isInTime(a, b);
      const isSameThread: Edge = (a, b) => threads.knows(b.ticket.id, a.side.tweet.conversationId);
      const madeIt: Edge = (_, b) => b.ticket.comments[0]?.id === b.id;
      const here = theirs.filter((b) => (b.handle ?? '') === handle);
      pairIslands(ledger, tweets, here, (a, b) => isSameThread(a, b) && fits(a, b), 'author and time');
      pairIslands(ledger, tweets, here, (a, b) => madeIt(a, b) && fits(a, b), 'author and time');
    }
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
