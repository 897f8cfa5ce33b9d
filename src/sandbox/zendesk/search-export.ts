/** Search without the cap of 1000 results: tickets only, in order of creation, by a cursor that dies after an hour. */
import { type Ticket, textOf } from '../../model/capture.ts';
import { fromBase64, toBase64 } from '../cursors.ts';
import type { JsonObject } from '../http.ts';
import { until } from './ledger.ts';
import { readSize } from './listing.ts';
import { badRequest } from './refusals.ts';
import { renderTicket } from './render-ticket.ts';
import type { ZendeskCall, ZendeskRoute } from './route.ts';
import { readTicketQuery } from './search-query.ts';

const mostPerPage = 1000;
const cursorLifeMs = 3_600_000;

/** How many results were given before. */
function readCursor(text: string | undefined, nowMs: number): number {
  if (text === undefined) return 0;
  const [place, issuedAt] = fromBase64(text) ?? [];
  if (typeof place !== 'number' || typeof issuedAt !== 'number') throw badRequest('Invalid search: invalid cursor');
  if (nowMs - issuedAt > cursorLifeMs) throw badRequest('Invalid search: cursor has expired', 'planned');
  return place;
}

function exportSearch(call: ZendeskCall): JsonObject {
  const { query, nowMs } = call;
  if (query.get('filter[type]') !== 'ticket') throw badRequest('filter[type] must be ticket');
  const text = query.get('query') ?? '';
  if (/\btype:/.test(text)) throw badRequest('Invalid search: type belongs into filter[type]');
  const test = readTicketQuery(text, (ticket) => textOf(call.ledger.capture, `ticket/${ticket.id}/subject`));
  if (test === undefined) throw badRequest(`the sandbox cannot search for ${text}`);
  const size = readSize(query, 'page[size]', 100, mostPerPage);
  const from = readCursor(query.get('page[after]'), nowMs);
  const found = until(call.ledger.tickets, (ticket: Ticket) => ticket.createdAt, nowMs).filter(test);
  const results = found
    .slice(from, from + size)
    .map((ticket) => ({ ...renderTicket(ticket, call), result_type: 'ticket' }));
  const after = results.length === 0 ? null : toBase64([from + results.length, nowMs]);
  const repeated = { 'filter[type]': 'ticket', query: text, 'page[size]': String(size) };
  const next = after === null ? null : `${call.url}?${new URLSearchParams({ ...repeated, 'page[after]': after })}`;
  return {
    results,
    facets: null,
    meta: { has_more: from + size < found.length, after_cursor: after, before_cursor: null },
    links: { prev: null, next },
  };
}

export const searchRoutes: readonly ZendeskRoute[] = [
  {
    method: 'GET',
    path: 'search/export',
    parameters: ['query', 'filter[type]', 'page[size]', 'page[after]'],
    limited: 'search-export',
    answer: exportSearch,
  },
];
