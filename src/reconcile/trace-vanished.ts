/** Tickets made of a tweet that X never showed: who answered it tells its id, its author and its place, and so what else is of its conversation. */
import { handleKey } from '../model/handle.ts';
import { instantOfSnowflake } from '../model/ids.ts';
import { secondsBetween } from '../model/instant.ts';
import type { Matches } from './match-sides.ts';
import type { ReadComment, ReadTicket, Vanished } from './read-tickets.ts';
import type { Tweets } from './read-tweets.ts';
import type { WhoIsWho } from './who-is-who.ts';

/** Tweets from outside that were not read though somebody answered them, by their author's handle. */
function findVanished(tweets: Tweets, who: WhoIsWho): Map<string, Map<string, Vanished>> {
  const byAuthor = new Map<string, Map<string, Vanished>>();
  for (const { at: answeredAt, conversationId, record } of tweets.all) {
    const { repliedTo: id, inReplyToUserId: authorId } = record;
    if (id === undefined || authorId === undefined || tweets.byId.has(id)) continue;
    const at = instantOfSnowflake(id);
    const handle = who.handleOf(authorId);
    if (at === undefined || handle === undefined || who.isOurHandle(handle, answeredAt)) continue;
    const own = byAuthor.get(handleKey(handle)) ?? new Map<string, Vanished>();
    byAuthor.set(handleKey(handle), own.set(id, { id, at, authorId, conversationId }));
  }
  return byAuthor;
}

/** The comment that made a ticket, where no tweet is known for it. */
function openBeginning({ fromLike, givenTweetIds, comments }: ReadTicket, matched: ReadonlySet<string>) {
  const [first] = comments;
  return first?.direction !== 'inbound' || fromLike || givenTweetIds.length > 0 || matched.has(first.id)
    ? undefined
    : first;
}

/** Each such ticket with the one vanished tweet that it can be of; where two could be, it is none (rules.md, Reconcile 5). */
export function traceVanished(
  tickets: readonly ReadTicket[],
  tweets: Tweets,
  { matches }: Matches,
  who: WhoIsWho,
  lagSeconds: number,
): readonly ReadTicket[] {
  const byAuthor = findVanished(tweets, who);
  if (byAuthor.size === 0) return tickets;
  const matched = new Set(matches.map((m) => m.commentId));
  const placesOf = new Map<string, Set<string>>();
  for (const { ticketId, tweetId } of matches) {
    const place = tweets.byId.get(tweetId)?.conversationId;
    if (place !== undefined) placesOf.set(ticketId, (placesOf.get(ticketId) ?? new Set()).add(place));
  }
  const mayBe = (ticket: ReadTicket, comment: ReadComment, { at, conversationId }: Vanished): boolean => {
    const lag = secondsBetween(at, comment.at);
    // What else is on the ticket tells its thread.
    return lag >= 0 && lag <= lagSeconds && (placesOf.get(ticket.id)?.has(conversationId) ?? true);
  };
  const found = new Map<string, Vanished>();
  const claims = new Map<string, number>();
  for (const ticket of tickets) {
    const comment = openBeginning(ticket, matched);
    const own = ticket.requesterHandle === undefined ? undefined : byAuthor.get(handleKey(ticket.requesterHandle));
    if (comment === undefined || own === undefined) continue;
    const fitting = [...own.values()].filter((v) => mayBe(ticket, comment, v));
    for (const { id } of fitting) {
      const claim = `${id} ${handleKey(ticket.handle ?? '')}`;
      claims.set(claim, (claims.get(claim) ?? 0) + 1);
    }
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) found.set(ticket.id, only);
  }
  return tickets.map((ticket) => {
    const vanished = found.get(ticket.id);
    if (vanished === undefined || claims.get(`${vanished.id} ${handleKey(ticket.handle ?? '')}`) !== 1) return ticket;
    return { ...ticket, vanished };
  });
}
