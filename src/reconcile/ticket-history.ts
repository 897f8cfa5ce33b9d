/** A ticket over time: status, assignee, touches, assignments, from its events (rules.md, Reconcile 10). */
import type { Capture, FieldChange, TicketEvent } from '../model/capture.ts';
import type {
  Assignment,
  CommentRef,
  NoteWithLinks,
  PersonUpdate,
  TicketHistory,
  TicketState,
  Touch,
} from '../model/day.ts';
import { compareIds } from '../model/ids.ts';
import type { Person } from '../model/person.ts';
import type { SkipRecord } from '../model/queue.ts';
import { isMergeEvent, type ReadTicket } from './read-tickets.ts';
import type { WhoIsWho } from './who-is-who.ts';

const solvedStates = new Set(['solved', 'closed']);

function single(value: FieldChange['to']): string | null {
  return typeof value === 'string' ? (value === '' ? null : value) : null;
}

function changesOf(events: readonly TicketEvent[], field: string): { event: TicketEvent; change: FieldChange }[] {
  return events.flatMap((event) => event.changes.filter((c) => c.field === field).map((change) => ({ event, change })));
}

/** The value before the first change that is known; today's value when nothing ever changed. */
function initialValue(events: readonly TicketEvent[], field: string, current: string | null): string | null {
  const first = changesOf(events, field)[0];
  if (first === undefined) return current;
  return first.change.created ? single(first.change.to) : single(first.change.from);
}

function readStates(ticket: ReadTicket): TicketState[] {
  let status = initialValue(ticket.events, 'status', ticket.record.status) ?? 'new';
  let assigneeId = initialValue(ticket.events, 'assignee_id', ticket.record.assigneeId ?? null);
  const states: TicketState[] = [{ from: ticket.record.createdAt, status, assigneeId }];
  for (const event of ticket.events) {
    const before = { status, assigneeId };
    for (const change of event.changes) {
      if (change.field === 'status') status = single(change.to) ?? status;
      if (change.field === 'assignee_id') assigneeId = single(change.to);
    }
    if (before.status !== status || before.assigneeId !== assigneeId)
      states.push({ from: event.at, status, assigneeId });
  }
  return states;
}

/** Every tag that the ticket ever carried. */
export function tagsEverSet(ticket: ReadTicket): Set<string> {
  const tags = new Set(ticket.record.tags);
  for (const { change } of changesOf(ticket.events, 'tags')) {
    for (const value of [change.from, change.to]) {
      if (Array.isArray(value)) for (const tag of value) tags.add(tag);
      else if (typeof value === 'string') for (const tag of value.split(/\s+/)) if (tag !== '') tags.add(tag);
    }
  }
  return tags;
}

function isSolve(change: FieldChange): boolean {
  if (change.field !== 'status') return false;
  return solvedStates.has(single(change.to) ?? '') && !solvedStates.has(single(change.from) ?? '');
}

function personOf(id: string | null, who: WhoIsWho): Person | null {
  return id === null ? null : (who.agent(id) ?? { id, name: `Zendesk user ${id}` });
}

interface Acts {
  readonly touches: Touch[];
  readonly assignments: Assignment[];
  readonly updates: PersonUpdate[];
}

function readActs(ticket: ReadTicket, capture: Capture, who: WhoIsWho): Acts {
  const touches: Touch[] = [];
  const assignments: Assignment[] = [];
  const updates: PersonUpdate[] = [];
  let assigneeId = initialValue(ticket.events, 'assignee_id', ticket.record.assigneeId ?? null);
  for (const event of ticket.events) {
    if (isMergeEvent(event, capture.texts)) {
      for (const c of event.changes) if (c.field === 'assignee_id') assigneeId = single(c.to);
      continue;
    }
    const person = who.actor(event);
    const acts: ('public reply' | 'solve')[] = [];
    let tookIt = false;
    for (const comment of event.comments) {
      const author = who.actor(event, comment);
      if (
        comment.public &&
        author !== undefined &&
        author.id === person?.id &&
        author.id !== ticket.record.requesterId
      ) {
        acts.push('public reply');
      }
    }
    for (const change of event.changes) {
      const by = who.actor(event, change);
      if (isSolve(change) && by !== undefined) acts.push('solve');
      if (change.field !== 'assignee_id') continue;
      const toId = single(change.to);
      const fromId = change.created ? null : single(change.from);
      if (toId !== fromId) {
        assignments.push({
          changeId: change.id,
          at: event.at,
          ...(by === undefined ? {} : { by }),
          to: personOf(toId, who),
          created: change.created,
        });
        tookIt ||= by !== undefined && toId === by.id;
      }
      assigneeId = toId;
    }
    if (person === undefined) continue;
    const distinct = [...new Set(acts)];
    if (distinct.length > 0) {
      updates.push({
        eventId: event.id,
        at: event.at,
        person,
        acts: distinct,
        assigneeAfter: personOf(assigneeId, who),
      });
    }
    if (event.bulk) continue;
    const kind = distinct[0] ?? (tookIt ? 'assignment to self' : undefined);
    if (kind !== undefined) touches.push({ at: event.at, eventId: event.id, person, kind });
  }
  return { touches, assignments, updates };
}

function readSkips(ticketId: string, capture: Capture, who: WhoIsWho): SkipRecord[] {
  return capture.skips
    .filter((s) => s.ticketId === ticketId)
    .map((s) => ({
      id: s.id,
      at: s.at,
      person: who.agent(s.agentId) ?? { id: s.agentId, name: `Zendesk user ${s.agentId}` },
      hasReason: s.hasReason,
    }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : compareIds(a.id, b.id)));
}

function readSentComments(ticket: ReadTicket): CommentRef[] {
  if (!ticket.sendsTweets) return [];
  return ticket.comments.flatMap(({ id, ticketId, event, at, direction, person }) =>
    direction === 'outbound' && person !== undefined ? [{ id, ticketId, eventId: event.id, at, person }] : [],
  );
}

export function readHistory(
  ticket: ReadTicket,
  conversation: string,
  excused: string | undefined,
  tweetLinks: readonly NoteWithLinks[],
  capture: Capture,
  who: WhoIsWho,
): TicketHistory {
  return {
    id: ticket.id,
    createdAt: ticket.record.createdAt,
    sendsTweets: ticket.sendsTweets,
    conversation,
    states: readStates(ticket),
    ...readActs(ticket, capture, who),
    skips: readSkips(ticket.id, capture, who),
    sentComments: readSentComments(ticket),
    tweetLinks,
    chatLinks: ticket.chatLinks,
    ...(ticket.record.replyTime === undefined ? {} : { replyTime: ticket.record.replyTime }),
    ...(ticket.mergedInto === undefined ? {} : { mergedInto: ticket.mergedInto }),
    ...(excused === undefined ? {} : { excused }),
    historyWhole: ticket.record.historyWhole,
  };
}
