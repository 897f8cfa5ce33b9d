/** A tweet that X does not show any more may have been answered: the reply still says to what, when that was sent, and to whom. */
import { handleKey } from '../model/handle.ts';
import { instantOfSnowflake } from '../model/ids.ts';
import { type Instant, secondsBetween } from '../model/instant.ts';
import type { Matches } from './match-sides.ts';
import type { OfficialAct } from './read-replies.ts';
import type { ReadTicket } from './read-tickets.ts';
import type { Tweets } from './read-tweets.ts';
import type { WhoIsWho } from './who-is-who.ts';

interface UnseenParent {
  readonly id: string;
  readonly at: Instant;
  readonly author: string;
  readonly act: OfficialAct;
}

function findUnseenParents(acts: readonly OfficialAct[], tweets: Tweets, who: WhoIsWho): UnseenParent[] {
  const found = new Map<string, UnseenParent>();
  for (const act of acts) {
    const id = act.tweet.record.repliedTo;
    const author = act.authorId === undefined ? undefined : who.handleOf(act.authorId);
    if (act.kind !== 'reply' || id === undefined || author === undefined || tweets.byId.has(id)) continue;
    const at = instantOfSnowflake(id);
    if (at !== undefined && !found.has(id)) found.set(id, { id, at, author: handleKey(author), act });
  }
  return [...found.values()];
}

interface Fit {
  readonly ticket: ReadTicket;
  readonly parent: UnseenParent;
  readonly lag: number;
}

/** Not both can be true; a tweet that names several handles makes a ticket for each. */
function areRivals(a: Fit, b: Fit): boolean {
  if (a === b) return false;
  return a.ticket === b.ticket || (a.parent === b.parent && a.ticket.handle === b.ticket.handle);
}

export interface AnsweredTicket {
  readonly ticketId: string;
  /** A reply to the tweet that made the ticket. */
  readonly act: OfficialAct;
}

/** Tickets that such a tweet made: of its author, within the lag after it; of several that fit, those nearest in time. */
export function findAnsweredTickets(
  acts: readonly OfficialAct[],
  tickets: readonly ReadTicket[],
  { matches, ambiguousComments }: Matches,
  tweets: Tweets,
  who: WhoIsWho,
  lagSeconds: number,
): AnsweredTicket[] {
  const parents = findUnseenParents(acts, tweets, who);
  if (parents.length === 0) return [];
  const matched = new Set(matches.map((m) => m.commentId));
  const fits: Fit[] = tickets.flatMap((ticket) => {
    const { comments, requesterHandle } = ticket;
    const [first] = comments;
    if (first?.direction !== 'inbound' || requesterHandle === undefined) return [];
    if (matched.has(first.id) || ambiguousComments.has(first.id)) return [];
    return parents.flatMap((parent) => {
      const lag = secondsBetween(parent.at, first.at);
      // Ids tell the time to a second.
      const isOf = parent.author === handleKey(requesterHandle) && lag >= -1 && lag <= lagSeconds;
      return isOf ? [{ ticket, parent, lag }] : [];
    });
  });
  return fits
    .filter((fit) => !fits.some((other) => areRivals(fit, other) && other.lag <= fit.lag))
    .map(({ ticket, parent }) => ({ ticketId: ticket.id, act: parent.act }));
}
