/** Records as evidence, with permalinks; no text of anybody's. */
import type { SupportTicket } from '../model/capture.ts';
import type { CommentRef, DirectConversation, Mention, ReconciledDay, Reply, TweetRef } from '../model/day.ts';
import { showHandle } from '../model/handle.ts';
import type { Instant } from '../model/instant.ts';
import type { Details, Evidence } from '../model/verdict.ts';

function tweetUrl(tweet: TweetRef): string {
  const by = tweet.by !== undefined && /^[A-Za-z0-9_]{1,20}$/.test(tweet.by) ? tweet.by : 'i/web';
  return `https://x.com/${by}/status/${encodeURIComponent(tweet.id)}`;
}

export function ticketUrl(day: ReconciledDay, ticketId: string): string | null {
  return day.zendeskUrl === undefined ? null : `${day.zendeskUrl}/agent/tickets/${encodeURIComponent(ticketId)}`;
}

export function showTweet(tweet: TweetRef, what: string): Evidence {
  return {
    kind: 'tweet',
    id: tweet.id,
    at: tweet.at,
    by: tweet.by === undefined ? null : showHandle(tweet.by),
    url: tweetUrl(tweet),
    what,
  };
}

export function showTicket(
  day: ReconciledDay,
  ticketId: string,
  at: Instant,
  what: string,
  by: string | null = null,
): Evidence {
  return { kind: 'ticket', id: ticketId, at, by, url: ticketUrl(day, ticketId), what };
}

export function showComment(day: ReconciledDay, comment: CommentRef, kind: 'comment' | 'note', what: string): Evidence {
  return {
    kind,
    id: comment.id,
    at: comment.at,
    by: comment.person?.name ?? null,
    url: ticketUrl(day, comment.ticketId),
    what,
  };
}

export function showEvent(
  day: ReconciledDay,
  ticketId: string,
  id: string,
  at: Instant,
  by: string | null,
  what: string,
): Evidence {
  return { kind: 'event', id, at, by, url: ticketUrl(day, ticketId), what };
}

/** That it was sent; nobody but the two sees it, so that there is no link. */
export function showFirstMessage({ handle, first }: DirectConversation, what: string): Evidence {
  return { kind: 'message', id: first.id, at: first.at, by: showHandle(handle.name), url: null, what };
}

export function showMention(day: ReconciledDay, mention: Mention, what = 'the mention'): Evidence[] {
  const ticketId = mention.ticketIds[0];
  return [
    ...(mention.tweet === undefined ? [] : [showTweet(mention.tweet, what)]),
    ...(ticketId === undefined ? [] : [showTicket(day, ticketId, mention.at, 'its ticket')]),
  ];
}

export function showReply(day: ReconciledDay, reply: Reply, what: string): Evidence[] {
  return [
    showTweet(reply.tweet, what),
    ...(reply.comment === undefined
      ? []
      : [showComment(day, reply.comment, 'comment', 'the comment it was sent from')]),
  ];
}

/** Who is behind a reply: the agent of its comment, or the author of the note that links it; nobody otherwise. */
export function personOf(reply: Reply): string | undefined {
  return reply.comment?.person?.name ?? reply.linkedBy[0]?.person?.name;
}

function stateOf({ status, hidden }: SupportTicket): string {
  if (hidden) return 'not shown to us';
  return status ?? 'no such ticket';
}

/** A ticket of the Support team by its number, with its state and link where they are known. */
export function tellCitedTicket(day: ReconciledDay, number: string): string {
  const ticket = day.supportTickets?.find((t) => t.id === number);
  if (ticket === undefined) return `${number} (not looked up)`;
  const link = ticket.status === undefined ? '' : `, ${ticket.url}`;
  return `${number} (${stateOf(ticket)}${link})`;
}

/** Number, state and link of cited Support tickets; never what they say. */
export function showCitedTickets(day: ReconciledDay, numbers: readonly string[]): Evidence[] {
  return [...new Set(numbers)].flatMap((number) => {
    const ticket = day.supportTickets?.find((t) => t.id === number);
    if (ticket === undefined) return [];
    return [
      {
        kind: 'support-ticket' as const,
        id: number,
        at: ticket.updatedAt ?? ticket.observedAt,
        by: null,
        url: ticket.status === undefined ? null : ticket.url,
        what: `the cited Support ticket ${number}: ${stateOf(ticket)}`,
      },
    ];
  });
}

/** What may help to answer it; nothing where nothing was found. */
export function helpFor({ mayHelp }: Mention): Details {
  return mayHelp === undefined ? {} : { mayHelp };
}
