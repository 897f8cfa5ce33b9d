/** The incremental exports: tickets by cursor, ticket events by time. Both keep the last minute back. */
import type { Ticket } from '../../model/capture.ts';
import { compareIds } from '../../model/ids.ts';
import { millisOf } from '../../model/instant.ts';
import { fromBase64, toBase64 } from '../cursors.ts';
import type { JsonObject } from '../http.ts';
import { readSize } from './listing.ts';
import { badRequest } from './refusals.ts';
import { renderTicketEvent } from './render-event.ts';
import { renderGroup, renderUser } from './render-people.ts';
import { generatedAt, renderMetricSet, renderTicket } from './render-ticket.ts';
import { splitList, type ZendeskCall, type ZendeskRoute } from './route.ts';

const withheldSeconds = 60;
const mostPerPage = 1000;

function newestSecond(call: ZendeskCall): number {
  return Math.floor(call.nowMs / 1000) - withheldSeconds;
}

function readStartTime(call: ZendeskCall): number {
  const text = call.query.get('start_time') ?? '';
  if (!/^\d{1,12}$/.test(text)) throw badRequest(`start_time must be seconds since 1970: ${text}`);
  const start = Number(text);
  if (start > newestSecond(call)) throw badRequest('Too recent start_time. Use a start_time older than 60 seconds');
  return start;
}

function readIncludes(call: ZendeskCall, known: readonly string[]): readonly string[] {
  const includes = splitList(call.query.get('include'));
  const strange = includes.find((name) => !known.includes(name));
  if (strange !== undefined) throw badRequest(`cannot include ${strange}`);
  return includes;
}

function nextLink(call: ZendeskCall, position: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams({ ...position });
  for (const name of call.options.exportLinks === 'whole' ? ['per_page', 'include'] : []) {
    const value = call.query.get(name);
    if (value !== undefined) query.set(name, value);
  }
  return `${call.url}.json?${query}`;
}

/** Seconds and id of the last ticket given; a cursor for a start time has no id. */
function readCursor(text: string): { seconds: number; id: string | undefined } {
  const [seconds, id] = fromBase64(text) ?? [];
  if (typeof seconds !== 'number' || typeof id === 'number') throw badRequest('cursor is not valid');
  return { seconds, id };
}

function sideloads(tickets: readonly Ticket[], includes: readonly string[], call: ZendeskCall): JsonObject {
  const { capture, userById } = call.ledger;
  const people = tickets.flatMap((t) => [t.requesterId, t.submitterId, t.assigneeId].filter((id) => id !== undefined));
  const users = [...new Set(people)].flatMap((id) => userById.get(id) ?? []);
  const groupIds = new Set(tickets.map((ticket) => ticket.groupId));
  const groups = capture.groups.filter((group) => groupIds.has(group.id));
  return {
    ...(includes.includes('users') ? { users: users.map((user) => renderUser(user, call.origin)) } : {}),
    ...(includes.includes('groups') ? { groups: groups.map((group) => renderGroup(group, call.origin)) } : {}),
  };
}

function ticketsByCursor(call: ZendeskCall): JsonObject {
  const { query, options, ledger } = call;
  const size = readSize(query, 'per_page', mostPerPage, mostPerPage);
  const includes = readIncludes(call, ['users', 'groups', 'metric_sets']);
  const cursor = query.get('cursor');
  if (cursor !== undefined && query.has('start_time')) throw badRequest('either start_time or cursor');
  const from = cursor === undefined ? { seconds: readStartTime(call), id: undefined } : readCursor(cursor);
  const newest = newestSecond(call);
  const waiting = ledger.tickets
    .map((ticket) => ({ ticket, seconds: generatedAt(ticket, options) }))
    .filter(({ ticket, seconds }) => {
      if (seconds > newest) return false;
      if (seconds !== from.seconds || from.id === undefined) return seconds >= from.seconds;
      return compareIds(ticket.id, from.id) > 0;
    })
    .sort((a, b) => a.seconds - b.seconds || compareIds(a.ticket.id, b.ticket.id));
  const given = waiting.slice(0, size);
  const last = given.at(-1);
  const after = last !== undefined ? toBase64([last.seconds, last.ticket.id]) : (cursor ?? toBase64([from.seconds]));
  const tickets = given.map(({ ticket }) => ticket);
  return {
    tickets: tickets.map((ticket) => ({
      ...renderTicket(ticket, call),
      ...(includes.includes('metric_sets') ? { metric_set: renderMetricSet(ticket, call) } : {}),
    })),
    ...sideloads(tickets, includes, call),
    after_url: nextLink(call, { cursor: after }),
    after_cursor: after,
    before_url: null,
    before_cursor: null,
    end_of_stream: waiting.length <= size,
  };
}

/**
 * A page ends with a whole second, so that it may exceed `per_page`; the next page begins with that second again.
 * A page goes beyond the second it starts with: otherwise a full second would come for ever.
 */
function ticketEvents(call: ZendeskCall): JsonObject {
  const size = readSize(call.query, 'per_page', mostPerPage, mostPerPage);
  const withComments = readIncludes(call, ['comment_events']).length > 0;
  const start = readStartTime(call);
  const newest = newestSecond(call);
  const waiting = call.ledger.events
    .map((event) => ({ event, seconds: millisOf(event.at) / 1000 }))
    .filter(({ seconds }) => seconds >= start && seconds <= newest);
  const beyond = waiting.findIndex(({ seconds }) => seconds > start);
  const endSecond = waiting[Math.max(size - 1, beyond)]?.seconds ?? waiting.at(-1)?.seconds ?? start;
  const given = waiting.filter(({ seconds }) => seconds <= endSecond);
  return {
    ticket_events: given.map(({ event }) => renderTicketEvent(event, call, withComments)),
    count: given.length,
    end_of_stream: given.length === waiting.length,
    end_time: endSecond,
    next_page: nextLink(call, { start_time: String(endSecond) }),
  };
}

export const incrementalRoutes: readonly ZendeskRoute[] = [
  {
    method: 'GET',
    path: 'incremental/tickets/cursor',
    parameters: ['start_time', 'cursor', 'per_page', 'include'],
    adminsOnly: true,
    limited: 'incremental',
    answer: ticketsByCursor,
  },
  {
    method: 'GET',
    path: 'incremental/ticket_events',
    parameters: ['start_time', 'per_page', 'include'],
    adminsOnly: true,
    limited: 'incremental',
    answer: ticketEvents,
  },
];
