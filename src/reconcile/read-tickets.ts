/** Zendesk's tickets as reconciling needs them: which are Twitter tickets, their comments by direction, merges, note links. */
import { type Capture, type Ticket, type TicketComment, type TicketEvent, textOf } from '../model/capture.ts';
import type { CommentRef } from '../model/day.ts';
import { handleKey } from '../model/handle.ts';
import { compareIds } from '../model/ids.ts';
import { type Instant, secondsBetween } from '../model/instant.ts';
import type { Person } from '../model/person.ts';
import { type HandlePolicy, type Policy, type PolicyRevision, revisionAt } from '../model/policy.ts';
import { hasChatLink } from './chat-links.ts';
import { findStatusLinks, type StatusLink } from './status-links.ts';
import type { WhoIsWho } from './who-is-who.ts';

export interface ReadComment {
  readonly id: string;
  readonly ticketId: string;
  readonly event: TicketEvent;
  readonly at: Instant;
  readonly text: string;
  readonly direction: 'inbound' | 'outbound';
  /** Who wrote an outbound comment; undefined when a trigger did. */
  readonly person?: Person;
  /** Zendesk recorded that sending it failed. */
  readonly failed: boolean;
}

export interface NoteLink extends StatusLink {
  readonly note: CommentRef;
}

/** A tweet from outside that was never readable, as far as its answers tell of it. */
export interface Vanished {
  readonly id: string;
  readonly at: Instant;
  readonly authorId: string;
  readonly conversationId: string;
}

export interface ReadTicket {
  readonly id: string;
  readonly record: Ticket;
  readonly events: readonly TicketEvent[];
  /** Its public comments go out as tweets. */
  readonly sendsTweets: boolean;
  /** A like by a connected handle made it. */
  readonly fromLike: boolean;
  /** Chosen by the policy's tags, forms, subjects or field, not by its channel. */
  readonly selected: boolean;
  /** Policy's spelling of the official handle it came in for, where known. */
  readonly handle?: string;
  readonly requesterHandle?: string;
  readonly comments: readonly ReadComment[];
  readonly noteLinks: readonly NoteLink[];
  /** Internal notes that link a chat message. */
  readonly chatLinks: readonly CommentRef[];
  /** Tweet ids given by the first comment of a selected ticket, or by a configured field. */
  readonly givenTweetIds: readonly string[];
  /** The tweet that made it, where it was never readable and somebody answered it. */
  readonly vanished?: Vanished;
  readonly mergedInto?: string;
}

const tweetingChannels = new Set(['twitter', 'twitter_favorite']);
const otherInboundChannels = new Set(['email', 'mail', 'sms', 'voice', 'chat', 'twitter_dm', 'facebook', 'mobile_sdk']);
const mergeIntoText = /closed and merged into request #(\d+)/i;
const mergedFromText = /^request #(\d+)\b.*was closed and merged into this request/is;

function isSelected(ticket: Ticket, subject: string, handle: HandlePolicy): boolean {
  const { tags, forms, subjects, idField } = handle.tickets;
  if (tags.some((t) => ticket.tags.includes(t))) return true;
  if (ticket.formId !== undefined && forms.includes(ticket.formId)) return true;
  if (subjects.some((s) => subject.startsWith(s))) return true;
  return idField !== undefined && idsInField(ticket, idField).length > 0;
}

function idsInField(ticket: Ticket, field: string): string[] {
  const value = field === 'external_id' ? ticket.externalId : ticket.customFields[field];
  if (value === undefined) return [];
  const links = findStatusLinks(value).map((l) => l.tweetId);
  if (links.length > 0) return links;
  return /^\d{5,19}$/.test(value.trim()) ? [value.trim()] : [];
}

function isMergeText(text: string): boolean {
  return mergeIntoText.test(text) || mergedFromText.test(text);
}

/** A merge writes a comment on both tickets; neither is anybody's reply (rules.md, Reconcile 10). */
export function isMergeEvent(event: TicketEvent, texts: Readonly<Record<string, string>>): boolean {
  return event.rel === 'merge' || event.comments.some((c) => isMergeText(texts[`comment/${c.id}`] ?? ''));
}

function directionOf(
  comment: TicketComment,
  event: TicketEvent,
  ticket: Ticket,
  who: WhoIsWho,
): ReadComment['direction'] | undefined {
  const channel = comment.channel ?? event.channel;
  if (who.agent(comment.authorId) !== undefined && comment.authorId !== ticket.requesterId) return 'outbound';
  if (comment.authorId === ticket.requesterId || channel === 'twitter' || channel === 'twitter_favorite') {
    return otherInboundChannels.has(channel) ? undefined : 'inbound';
  }
  // Neither requester nor a known agent: a trigger's public comment goes out; a bystander's comes in.
  return channel === 'rule' || channel === 'web' || channel === 'system' ? 'outbound' : 'inbound';
}

const errorWithinSeconds = 600;

function readComments(ticket: Ticket, events: readonly TicketEvent[], capture: Capture, who: WhoIsWho): ReadComment[] {
  const comments: ReadComment[] = [];
  for (const event of events) {
    if (event.sentTweet === 'direct' || isMergeEvent(event, capture.texts)) continue;
    for (const comment of event.comments) {
      if (!comment.public || comment.rel === 'direct_message') continue;
      const direction = directionOf(comment, event, ticket, who);
      if (direction === undefined) continue;
      const person = direction === 'outbound' ? who.actor(event, { ...comment }) : undefined;
      comments.push({
        id: comment.id,
        ticketId: ticket.id,
        event,
        at: event.at,
        text: textOf(capture, `comment/${comment.id}`),
        direction,
        ...(person === undefined ? {} : { person }),
        failed: false,
      });
    }
  }
  const place = new Map(events.map((event, index) => [event.id, index]));
  return comments.map((comment, index) => {
    const next = comments.slice(index + 1).find((c) => c.direction === 'outbound');
    // An error belongs to the last comment before it, whose update may be of the same second as the next one.
    const own = place.get(comment.event.id) ?? 0;
    const end = next === undefined ? events.length : (place.get(next.event.id) ?? 0);
    const failed =
      comment.direction === 'outbound' &&
      events
        .slice(own, Math.max(end, own + 1))
        .some((e) => e.errors.length > 0 && secondsBetween(comment.at, e.at) <= errorWithinSeconds);
    return failed ? { ...comment, failed } : comment;
  });
}

interface ReadNote {
  readonly ref: CommentRef;
  readonly text: string;
}

function readNotes(ticket: Ticket, events: readonly TicketEvent[], capture: Capture, who: WhoIsWho): ReadNote[] {
  return events.flatMap((event) =>
    event.comments
      .filter((c) => !c.public)
      .map((c) => {
        const person = who.agent(c.authorId);
        const ref: CommentRef = {
          id: c.id,
          ticketId: ticket.id,
          eventId: event.id,
          at: event.at,
          ...(person === undefined ? {} : { person }),
        };
        return { ref, text: textOf(capture, `comment/${c.id}`) };
      }),
  );
}

function readMerge(ticket: Ticket, events: readonly TicketEvent[], capture: Capture): string | undefined {
  for (const event of events) {
    for (const comment of event.comments) {
      const target = mergeIntoText.exec(textOf(capture, `comment/${comment.id}`));
      const named = target?.[1];
      if (named !== undefined && !mergedFromText.test(textOf(capture, `comment/${comment.id}`))) return named;
    }
  }
  if (!ticket.tags.includes('closed_by_merge')) return undefined;
  return events
    .filter((e) => e.rel === 'merge')
    .flatMap((e) => e.relatedTickets)
    .find((id) => id !== ticket.id);
}

/** All Twitter tickets of a capture: by channel, or chosen by a handle's selection; private messages are none. */
export function readTickets(capture: Capture, policy: Policy, who: WhoIsWho): readonly ReadTicket[] {
  const eventsOf = new Map<string, TicketEvent[]>();
  for (const event of capture.ticketEvents) {
    const list = eventsOf.get(event.ticketId);
    if (list === undefined) eventsOf.set(event.ticketId, [event]);
    else list.push(event);
  }
  for (const list of eventsOf.values())
    list.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : compareIds(a.id, b.id)));

  return capture.tickets
    .filter((t) => t.rel !== 'direct_message' && t.channel !== 'twitter_dm')
    .flatMap((record) => {
      const revision: PolicyRevision = revisionAt(policy, record.createdAt);
      const subject = textOf(capture, `ticket/${record.id}/subject`);
      const selecting = revision.handles.find((h) => isSelected(record, subject, h));
      const sendsTweets = tweetingChannels.has(record.channel);
      if (!sendsTweets && selecting === undefined) return [];
      const events = eventsOf.get(record.id) ?? [];
      const toKey = record.to?.handle === undefined ? undefined : handleKey(record.to.handle);
      const handle = revision.handles.find((h) => handleKey(h.name) === toKey)?.name ?? selecting?.name;
      const requesterHandle = record.from?.handle ?? who.zendeskHandle(record.requesterId);
      const comments = readComments(record, events, capture, who);
      const fieldIds = revision.handles.flatMap((h) =>
        h.tickets.idField === undefined ? [] : idsInField(record, h.tickets.idField),
      );
      const firstComment = comments[0];
      const linked =
        selecting !== undefined && !sendsTweets && firstComment !== undefined
          ? findStatusLinks(firstComment.text).map((l) => l.tweetId)
          : [];
      const notes = readNotes(record, events, capture, who);
      const mergedInto = readMerge(record, events, capture);
      return [
        {
          id: record.id,
          record,
          events,
          sendsTweets,
          fromLike: record.channel === 'twitter_favorite',
          selected: selecting !== undefined && !sendsTweets,
          ...(handle === undefined ? {} : { handle }),
          ...(requesterHandle === undefined ? {} : { requesterHandle }),
          comments,
          noteLinks: notes.flatMap(({ ref, text }) => findStatusLinks(text).map((link) => ({ ...link, note: ref }))),
          chatLinks: notes.filter(({ text }) => hasChatLink(text)).map(({ ref }) => ref),
          givenTweetIds: [...new Set([...fieldIds, ...linked])],
          ...(mergedInto === undefined ? {} : { mergedInto }),
        } satisfies ReadTicket,
      ];
    })
    .sort((a, b) => compareIds(a.id, b.id));
}
