/** Puts every item of both ledgers into exactly one class (rules.md, Reconcile 6). */
import type { Capture } from '../model/capture.ts';
import { isCovered } from '../model/coverage.ts';
import type { LedgerItem } from '../model/day.ts';
import { handleKey } from '../model/handle.ts';
import { compareIds, instantOfSnowflake } from '../model/ids.ts';
import { addSeconds, earlier, type Span, secondsBetween } from '../model/instant.ts';
import { type Policy, revisionAt } from '../model/policy.ts';
import type { Match, Matches } from './match-sides.ts';
import type { OfficialAct } from './read-replies.ts';
import type { ReadComment, ReadTicket } from './read-tickets.ts';
import { isMention, isSideMention, type ReadTweet, type Tweets } from './read-tweets.ts';
import type { Threads } from './thread-conversations.ts';
import type { WhoIsWho } from './who-is-who.ts';

export interface Ledgers {
  readonly items: readonly LedgerItem[];
  readonly matchesOfTweet: ReadonlyMap<string, readonly Match[]>;
  readonly matchOfComment: ReadonlyMap<string, Match>;
  readonly itemOf: ReadonlyMap<string, LedgerItem>;
  /** Why it is unknown which comment is a tweet's, or which tweet a comment's own, by their ids. */
  readonly tiedTweets: ReadonlyMap<string, string>;
  readonly tiedComments: ReadonlyMap<string, string>;
  /** A ticket of this author (X account id) whose history was not read: any tweet of theirs may be in it. */
  unreadTicketOf(authorId: string | undefined): string | undefined;
}

/** How long after a comment its tweet may appear, when X is asked whether it ever did. */
const sentWithinSeconds = 600;

export function commentItemId(ticketId: string, commentId: string): string {
  return `ticket/${ticketId}#comment/${commentId}`;
}

/** Zendesk's records of that stretch were read whole: tickets and their histories. */
export function zendeskWasRead(capture: Capture, span: Span): boolean {
  return (
    isCovered(capture.coverage, 'zendesk', 'tickets', undefined, span) &&
    isCovered(capture.coverage, 'zendesk', 'ticket-events', undefined, span)
  );
}

function xWasRead(capture: Capture, kind: 'sent' | 'mentions', handles: readonly string[], span: Span): boolean {
  return handles.length > 0 && handles.every((h) => isCovered(capture.coverage, 'x', kind, h, span));
}

interface Ground {
  readonly capture: Capture;
  readonly policy: Policy;
  readonly who: WhoIsWho;
  readonly tweets: Tweets;
  readonly matches: Matches;
  readonly threads: Threads;
  readonly matchesOfTweet: ReadonlyMap<string, readonly Match[]>;
  readonly matchOfComment: ReadonlyMap<string, Match>;
  readonly unreadTicketOf: Ledgers['unreadTicketOf'];
}

function knowUnreadTickets(tickets: readonly ReadTicket[], who: WhoIsWho): Ledgers['unreadTicketOf'] {
  const unread = new Map<string, string>();
  for (const { id, record, requesterHandle } of tickets) {
    if (!record.historyWhole && record.status !== 'deleted' && requesterHandle !== undefined)
      unread.set(handleKey(requesterHandle), id);
  }
  return (authorId) => {
    const handle = authorId === undefined ? undefined : who.handleOf(authorId);
    return handle === undefined ? undefined : unread.get(handleKey(handle));
  };
}

function classifyTweet(
  ground: Ground,
  { id, at }: ReadTweet,
  kind: 'mention' | 'side mention' | 'reply',
  authorId: string | undefined,
  tickets: readonly ReadTicket[],
): LedgerItem {
  const base = { ledger: 'x', id: `tweet/${id}`, at, kind } as const;
  const conversation = ground.threads.ofTweet.get(id);
  const place = conversation === undefined ? {} : { conversation };
  const found = ground.matchesOfTweet.get(id);
  if (found !== undefined) {
    const partners = found.map((m) => commentItemId(m.ticketId, m.commentId));
    return {
      ...base,
      ...place,
      class: 'matched',
      partners,
      because: [...new Set(found.map((m) => m.basis))].join(', '),
    };
  }
  const tie = ground.matches.ambiguousTweets.get(id);
  if (tie !== undefined) return { ...base, ...place, class: 'unknown', partners: [], because: tie };
  const lag = revisionAt(ground.policy, at).ingestionLagSeconds;
  const start = kind === 'reply' ? addSeconds(at, -lag) : at;
  const wanted: Span = { start, end: addSeconds(at, kind === 'reply' ? 1 : lag) };
  if (!zendeskWasRead(ground.capture, wanted)) {
    return { ...base, ...place, class: 'unknown', partners: [], because: 'Zendesk was not read whole for that time' };
  }
  const unread = tickets.find((t) => !t.record.historyWhole)?.id ?? ground.unreadTicketOf(authorId);
  if (unread !== undefined) {
    const because = `the history of ticket ${unread} was not read whole`;
    return { ...base, ...place, class: 'unknown', partners: [], because };
  }
  return {
    ...base,
    ...place,
    class: 'xOnly',
    partners: [],
    because: 'no ticket comment has its text, author and time',
  };
}

function tombstoneNear(ground: Ground, comment: ReadComment): string | undefined {
  return ground.capture.tombstones.find((t) => {
    if (t.was !== undefined && ground.who.official(t.was.authorId, t.was.sentAt) === undefined) return false;
    const at = t.was?.sentAt ?? instantOfSnowflake(t.id);
    return at !== undefined && secondsBetween(comment.at, at) >= -5 && secondsBetween(comment.at, at) <= 120;
  })?.id;
}

function classifyComment(ground: Ground, comment: ReadComment, ticket: ReadTicket): LedgerItem {
  const { capture, policy, matches } = ground;
  const base = {
    ledger: 'zendesk',
    id: commentItemId(ticket.id, comment.id),
    at: comment.at,
    kind: comment.direction,
  } as const;
  const conversation = ground.threads.ofTicket.get(ticket.id);
  const place = conversation === undefined ? {} : { conversation };
  const nobody: readonly string[] = [];
  const open = { ...base, ...place, partners: nobody };
  const match = ground.matchOfComment.get(comment.id);
  if (match !== undefined) {
    const partners = [`tweet/${match.tweetId}`];
    if (ground.tweets.byId.get(match.tweetId)?.gone)
      return { ...open, class: 'removed', partners, because: `X does not show tweet ${match.tweetId} any more` };
    return { ...open, class: 'matched', partners, because: match.basis };
  }
  const tie = matches.ambiguousComments.get(comment.id);
  if (tie !== undefined) return { ...open, class: 'unknown', because: tie };
  if (comment.failed) return { ...open, class: 'notDelivered', because: 'Zendesk recorded an error when sending it' };

  const revision = revisionAt(policy, comment.at);
  const lag = revision.ingestionLagSeconds;
  const gone = new Set(capture.tombstones.map((t) => t.id));
  if (comment.direction === 'inbound') {
    const isFirst = ticket.comments[0]?.id === comment.id;
    const removed = isFirst ? ticket.givenTweetIds.find((id) => gone.has(id)) : undefined;
    if (removed !== undefined)
      return { ...open, class: 'removed', because: `X does not show tweet ${removed} any more` };
    const handles = ticket.handle === undefined ? revision.handles.map((h) => h.name) : [ticket.handle];
    const span = { start: addSeconds(comment.at, -lag), end: addSeconds(comment.at, 1) };
    if (!xWasRead(capture, 'mentions', handles, span)) {
      return { ...open, class: 'unknown', because: 'X was not read whole for that time' };
    }
    return { ...open, class: 'zendeskOnly', because: 'no tweet on X has its text, author and time' };
  }
  const removed = ticket.sendsTweets ? tombstoneNear(ground, comment) : undefined;
  if (removed !== undefined) return { ...open, class: 'removed', because: `X does not show tweet ${removed} any more` };
  if (!ticket.sendsTweets) return { ...open, class: 'zendeskOnly', because: 'this ticket’s channel sends no tweets' };
  const handles =
    ticket.handle === undefined
      ? revision.handles.filter((h) => h.channel === 'zendesk').map((h) => h.name)
      : [ticket.handle];
  const end = earlier(addSeconds(comment.at, sentWithinSeconds), capture.takenAt);
  if (!xWasRead(capture, 'sent', handles, { start: comment.at, end }) || end <= comment.at) {
    return { ...open, class: 'unknown', because: 'X was not read whole for that time' };
  }
  return { ...open, class: 'zendeskOnly', because: 'no tweet on X has its text and time' };
}

export function classifyItems(
  capture: Capture,
  policy: Policy,
  tweets: Tweets,
  acts: readonly OfficialAct[],
  tickets: readonly ReadTicket[],
  matches: Matches,
  threads: Threads,
  who: WhoIsWho,
): Ledgers {
  const matchesOfTweet = new Map<string, Match[]>();
  for (const match of matches.matches)
    matchesOfTweet.set(match.tweetId, [...(matchesOfTweet.get(match.tweetId) ?? []), match]);
  const matchOfComment = new Map(matches.matches.map((m) => [m.commentId, m]));
  const unreadTicketOf = knowUnreadTickets(tickets, who);
  const ground: Ground = {
    capture,
    policy,
    who,
    tweets,
    matches,
    threads,
    matchesOfTweet,
    matchOfComment,
    unreadTicketOf,
  };
  const ticketsOf = new Map(threads.all.map((t) => [t.id, t.tickets]));

  const items: LedgerItem[] = [];
  for (const tweet of tweets.all) {
    if (isMention(tweet)) items.push(classifyTweet(ground, tweet, 'mention', tweet.authorId, []));
    else if (isSideMention(tweet)) items.push(classifyTweet(ground, tweet, 'side mention', tweet.authorId, []));
  }
  for (const act of acts) {
    if (act.kind !== 'reply') continue;
    const own = ticketsOf.get(threads.ofTweet.get(act.tweet.id) ?? '') ?? [];
    items.push(classifyTweet(ground, act.tweet, 'reply', act.authorId, own));
  }
  for (const ticket of tickets) {
    for (const comment of ticket.comments) items.push(classifyComment(ground, comment, ticket));
  }
  items.sort((a, b) =>
    a.ledger === b.ledger ? (a.at < b.at ? -1 : a.at > b.at ? 1 : compareIds(a.id, b.id)) : a.ledger === 'x' ? -1 : 1,
  );
  return {
    items,
    matchesOfTweet,
    matchOfComment,
    itemOf: new Map(items.map((i) => [i.id, i])),
    tiedTweets: matches.ambiguousTweets,
    tiedComments: matches.ambiguousComments,
    unreadTicketOf,
  };
}
