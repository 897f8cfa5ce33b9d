/** What can be counted of a ticket that may have made it hard; no judgement, and no text. */
import type { TicketHistory } from '../model/day.ts';
import type { Difficulty } from '../model/skips.ts';
import { decodeEntities, normaliseText } from './normalise-text.ts';
import type { ReadTicket } from './read-tickets.ts';
import type { Tweets } from './read-tweets.ts';

const words = new Intl.Segmenter('en', { granularity: 'word' });
const links = /\b(?:https?:\/\/|t\.co\/)\S+/giu;

/** Words of a text without links and the handles that open it; those of scripts without spaces, too. */
function countWords(text: string): number {
  return [...words.segment(normaliseText(text).words)].filter((s) => s.isWordLike === true).length;
}

function countLinks(text: string): number {
  return [...decodeEntities(text).matchAll(links)].length;
}

/** By requester, when their Twitter tickets were made. */
export function knowAuthors(tickets: readonly ReadTicket[]): (ticket: TicketHistory) => number {
  const requesterOf = new Map(tickets.map((t) => [t.id, t.record.requesterId]));
  const made = Map.groupBy(tickets, (t) => t.record.requesterId);
  return ({ id, createdAt }) =>
    (made.get(requesterOf.get(id) ?? '') ?? []).filter((t) => t.id !== id && t.record.createdAt < createdAt).length;
}

/** `tweetId`: of the mention that the ticket is of, where X showed it; Zendesk's own copy stands in for it otherwise. */
export function measureDifficulty(
  read: ReadTicket | undefined,
  tweetId: string | undefined,
  tweets: Tweets,
  earlierTickets: number,
): Difficulty {
  const tweet = tweetId === undefined ? undefined : tweets.byId.get(tweetId);
  if (tweet !== undefined && tweet.text !== '')
    return {
      words: countWords(tweet.text),
      links: Math.max(tweet.record.links.length, countLinks(tweet.text)),
      earlierTickets,
    };
  const text = read?.comments.find((c) => c.direction === 'inbound')?.text ?? '';
  if (text === '') return { words: null, links: null, earlierTickets };
  return { words: countWords(text), links: countLinks(text), earlierTickets };
}
