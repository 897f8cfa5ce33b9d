/** Tickets made of a tweet that X never showed: who answered it tells its id, its author and its place, and so what else is of its conversation. */
import { handleKey } from '../model/handle.ts';
import { instantOfSnowflake } from '../model/ids.ts';
import { secondsBetween } from '../model/instant.ts';
import type { Matches } from './match-sides.ts';
import type { ReadTicket, Vanished } from './read-tickets.ts';
import type { Tweets } from './read-tweets.ts';
import type { WhoIsWho } from './who-is-who.ts';

interface Answered {
  readonly vanished: Vanished;
  /** Its author's handle, lower case; undefined where no account was read. */
  readonly by?: string;
}

/** Tweets from outside that were not read though somebody answered them. */
function findVanished(tweets: Tweets, who: WhoIsWho): ReadonlyMap<string, Answered> {
  const found = new Map<string, Answered>();
  for (const { at: answeredAt, conversationId, record } of tweets.all) {
    const { repliedTo: id, inReplyToUserId: authorId } = record;
    if (id === undefined || authorId === undefined || tweets.byId.has(id)) continue;
    const at = instantOfSnowflake(id);
    const handle = who.handleOf(authorId);
    if (at === undefined || who.official(authorId, answeredAt) !== undefined) continue;
    if (handle !== undefined && who.isOurHandle(handle, answeredAt)) continue;
    const vanished = { id, at, authorId, conversationId };
    found.set(id, handle === undefined ? { vanished } : { vanished, by: handleKey(handle) });
  }
  return found;
}

/** What a ticket may be of: any tweet of its author; where it names nobody (an integration's), what a reply answers that a note links. */
function readCandidates(
  answered: ReadonlyMap<string, Answered>,
  tweets: Tweets,
): (ticket: ReadTicket) => readonly Answered[] {
  const byAuthor = Map.groupBy(answered.values(), ({ by }) => by);
  return ({ requesterHandle, noteLinks }) => {
    if (requesterHandle !== undefined) return byAuthor.get(handleKey(requesterHandle)) ?? [];
    const linked = noteLinks.flatMap(({ tweetId }) => tweets.byId.get(tweetId) ?? []);
    const parents = linked.flatMap(({ official, record }) => (official === undefined ? [] : (record.repliedTo ?? [])));
    return [...new Set(parents)].flatMap((id) => answered.get(id) ?? []);
  };
}

/** The comment that made a ticket, where no tweet is known for it. */
function openBeginning({ fromLike, givenTweetIds, comments }: ReadTicket, isTaken: (commentId: string) => boolean) {
  const [first] = comments;
  return first?.direction !== 'inbound' || fromLike || givenTweetIds.length > 0 || isTaken(first.id)
    ? undefined
    : first;
}

/** A ticket with a vanished tweet that it can be of. */
interface Fit {
  readonly ticket: ReadTicket;
  readonly vanished: Vanished;
  readonly lag: number;
  /** A tweet that names several handles makes a ticket for each. */
  readonly claim: string;
}

function findFits(
  tickets: readonly ReadTicket[],
  tweets: Tweets,
  { matches, ambiguousComments }: Matches,
  candidatesOf: (ticket: ReadTicket) => readonly Answered[],
  lagSeconds: number,
): Fit[] {
  const matched = new Set(matches.map((m) => m.commentId));
  const placesOf = new Map<string, Set<string>>();
  for (const { ticketId, tweetId } of matches) {
    const place = tweets.byId.get(tweetId)?.conversationId;
    if (place !== undefined) placesOf.set(ticketId, (placesOf.get(ticketId) ?? new Set()).add(place));
  }
  return tickets.flatMap((ticket) => {
    const comment = openBeginning(ticket, (id) => matched.has(id) || ambiguousComments.has(id));
    if (comment === undefined) return [];
    return candidatesOf(ticket).flatMap(({ vanished }) => {
      const lag = secondsBetween(vanished.at, comment.at);
      // What else is on the ticket tells its thread.
      const isHere = placesOf.get(ticket.id)?.has(vanished.conversationId) ?? true;
      const claim = `${vanished.id} ${handleKey(ticket.handle ?? '')}`;
      return isHere && lag >= 0 && lag <= lagSeconds ? [{ ticket, vanished, lag, claim }] : [];
    });
  });
}

/**
 * Each such ticket with the one vanished tweet that it can be of. Of several tickets that one tweet could have made, it
 * is the nearest in time; where two tweets could be of one ticket, it is none (rules.md, Reconcile 5).
 */
export function traceVanished(
  tickets: readonly ReadTicket[],
  tweets: Tweets,
  matches: Matches,
  who: WhoIsWho,
  lagSeconds: number,
): readonly ReadTicket[] {
  const answered = findVanished(tweets, who);
  if (answered.size === 0) return tickets;
  const fits = findFits(tickets, tweets, matches, readCandidates(answered, tweets), lagSeconds);
  const nearest = fits.filter((fit) => !fits.some((other) => other.claim === fit.claim && other.lag < fit.lag));
  const isOnly = (fit: Fit): boolean =>
    nearest.every((other) => other === fit || (other.claim !== fit.claim && other.ticket !== fit.ticket));
  const found = new Map(nearest.filter(isOnly).map(({ ticket, vanished }) => [ticket.id, vanished]));
  return tickets.map((ticket) => {
    const vanished = found.get(ticket.id);
    return vanished === undefined ? ticket : { ...ticket, vanished };
  });
}
