/** Single tickets with their histories, comments, measures and skips. */
import type { Ticket } from '../../model/capture.ts';
import { millisOf } from '../../model/instant.ts';
import type { JsonObject } from '../http.ts';
import { until } from './ledger.ts';
import { cursorPage, cursorParameters, listingParameters, listPage } from './listing.ts';
import { badRequest, recordNotFound } from './refusals.ts';
import { renderAudit, renderListedComment } from './render-event.ts';
import { renderSkip } from './render-people.ts';
import { renderMetricSet, renderTicket } from './render-ticket.ts';
import { splitList, type ZendeskCall, type ZendeskRoute } from './route.ts';

const mostAtOnce = 100;

function ticketOf(call: ZendeskCall): Ticket {
  const ticket = call.ledger.ticketById.get(call.parts.id ?? '');
  if (ticket === undefined || millisOf(ticket.createdAt) > call.nowMs) throw recordNotFound();
  return ticket;
}

/** Throws a Refusal where the list is empty, too long, or holds what is no id. */
export function readIds(call: ZendeskCall): readonly string[] {
  const ids = splitList(call.query.get('ids'));
  if (ids.length === 0 || ids.length > mostAtOnce) throw badRequest(`ids must name 1 to ${mostAtOnce} records`);
  const strange = ids.find((id) => !/^-?\d+$/.test(id));
  if (strange !== undefined) throw badRequest(`not an id: ${strange}`);
  return [...new Set(ids)];
}

function audits(call: ZendeskCall): JsonObject {
  const ticket = ticketOf(call);
  const items = until(call.ledger.eventsByTicket.get(ticket.id) ?? [], (event) => event.at, call.nowMs);
  const render = (event: (typeof items)[number]): JsonObject => renderAudit(event, call);
  return cursorPage({ key: 'audits', items, idOf: (event) => event.id, render, url: `${call.url}.json` }, call.query);
}

function comments(call: ZendeskCall): JsonObject {
  const ticket = ticketOf(call);
  const events = until(call.ledger.eventsByTicket.get(ticket.id) ?? [], (event) => event.at, call.nowMs);
  const items = events.flatMap((event) => event.comments.map((comment) => ({ comment, event })));
  return cursorPage(
    {
      key: 'comments',
      items,
      idOf: ({ comment }) => comment.id,
      render: ({ comment, event }) => renderListedComment(comment, event, call),
      url: `${call.url}.json`,
    },
    call.query,
  );
}

function showMany(call: ZendeskCall): JsonObject {
  const wanted = new Set(readIds(call));
  const tickets = until(call.ledger.tickets, (ticket) => ticket.createdAt, call.nowMs).filter((t) => wanted.has(t.id));
  return {
    tickets: tickets.map((ticket) => renderTicket(ticket, call)),
    next_page: null,
    previous_page: null,
    count: tickets.length,
  };
}

function metrics(call: ZendeskCall): JsonObject {
  const items = until(call.ledger.tickets, (ticket) => ticket.createdAt, call.nowMs).toReversed();
  const render = (ticket: Ticket): JsonObject => renderMetricSet(ticket, call);
  const listing = {
    key: 'ticket_metrics',
    items,
    idOf: (ticket: Ticket) => ticket.id,
    render,
    url: `${call.url}.json`,
  };
  return listPage(listing, call.query);
}

const archiveAfterSeconds = 120 * 86_400;

/** Closed long ago, so that Zendesk moved it out of its lists. */
function isArchived(ticketId: string, { ledger, options, nowMs }: ZendeskCall): boolean {
  const closed = until(ledger.eventsByTicket.get(ticketId) ?? [], (event) => event.at, nowMs).findLast((event) =>
    event.changes.some((change) => change.field === 'status'),
  );
  if (closed === undefined || !closed.changes.some((c) => c.field === 'status' && c.to === 'closed')) return false;
  return millisOf(closed.at) + (options.archiveAfterSeconds ?? archiveAfterSeconds) * 1000 <= nowMs;
}

function skips(call: ZendeskCall): JsonObject {
  const { id } = call.parts;
  const ofUser = call.url.includes('/users/');
  const items = until(call.ledger.skips, (skip) => skip.at, call.nowMs)
    .filter((skip) => id === undefined || (ofUser ? skip.agentId : skip.ticketId) === id)
    .filter((skip) => !isArchived(skip.ticketId, call));
  return listPage(
    { key: 'skips', items, idOf: (skip) => skip.id, render: (skip) => renderSkip(skip, call), url: `${call.url}.json` },
    call.query,
  );
}

export const ticketRoutes: readonly ZendeskRoute[] = [
  { method: 'GET', path: 'tickets/show_many', parameters: ['ids'], answer: showMany },
  {
    method: 'GET',
    path: 'tickets/{id}',
    parameters: [],
    answer: (call) => ({ ticket: renderTicket(ticketOf(call), call) }),
  },
  { method: 'GET', path: 'tickets/{id}/audits', parameters: cursorParameters, answer: audits },
  { method: 'GET', path: 'tickets/{id}/comments', parameters: cursorParameters, answer: comments },
  {
    method: 'GET',
    path: 'tickets/{id}/metrics',
    parameters: [],
    answer: (call) => ({ ticket_metric: renderMetricSet(ticketOf(call), call) }),
  },
  { method: 'GET', path: 'ticket_metrics', parameters: listingParameters, answer: metrics },
  { method: 'GET', path: 'skips', parameters: listingParameters, answer: skips },
  { method: 'GET', path: 'tickets/{id}/skips', parameters: listingParameters, answer: skips },
  { method: 'GET', path: 'users/{id}/skips', parameters: listingParameters, answer: skips },
];
