/** Zendesk's two ways to page a list: by cursor (`page[size]`), and by offset where nobody asks for a cursor. */
import { fromBase64, toBase64 } from '../cursors.ts';
import type { JsonObject, Query } from '../http.ts';
import { badRequest } from './refusals.ts';

export const listingParameters = ['page[size]', 'page[after]', 'page', 'per_page'] as const;
export const cursorParameters = ['page[size]', 'page[after]'] as const;

const mostPerPage = 100;
const mostByOffset = 10_000;

export interface Listing<T> {
  readonly key: string;
  readonly items: readonly T[];
  readonly idOf: (item: T) => string;
  readonly render: (item: T) => JsonObject;
  /** Address of the list, without a query. */
  readonly url: string;
}

/** Throws a Refusal where it is no number within the bounds. */
export function readSize(query: Query, name: string, otherwise: number, most: number): number {
  const text = query.get(name);
  if (text === undefined) return otherwise;
  const size = Number(text);
  if (!Number.isInteger(size) || size < 1 || size > most) throw badRequest(`${name} must be 1 to ${most}: ${text}`);
  return size;
}

function link(url: string, parameters: Readonly<Record<string, string | number>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) query.set(name, String(value));
  return `${url}?${query}`;
}

export interface CursorOptions {
  readonly most?: number;
  /** What the links repeat beside size and cursor. */
  readonly repeat?: Readonly<Record<string, string>>;
}

/** The last page says `has_more: false` and has a next link all the same. */
export function cursorPage<T>(listing: Listing<T>, query: Query, options: CursorOptions = {}): JsonObject {
  const most = options.most ?? mostPerPage;
  const size = readSize(query, 'page[size]', mostPerPage, most);
  const cursor = query.get('page[after]');
  let from = 0;
  if (cursor !== undefined) {
    const [after] = fromBase64(cursor) ?? [];
    from = listing.items.findIndex((item) => listing.idOf(item) === after) + 1;
    if (from === 0) throw badRequest('page[after] is not valid');
  }
  const items = listing.items.slice(from, from + size);
  const [first, last] = [items[0], items.at(-1)];
  const before = first === undefined ? null : toBase64([listing.idOf(first), 'before']);
  const after = last === undefined ? null : toBase64([listing.idOf(last)]);
  const sized = { ...options.repeat, 'page[size]': size };
  return {
    [listing.key]: items.map(listing.render),
    meta: { has_more: from + size < listing.items.length, after_cursor: after, before_cursor: before },
    links: {
      prev: before === null ? null : link(listing.url, { ...sized, 'page[before]': before }),
      next: after === null ? null : link(listing.url, { ...sized, 'page[after]': after }),
    },
  };
}

function offsetPage<T>(listing: Listing<T>, query: Query): JsonObject {
  const size = readSize(query, 'per_page', mostPerPage, mostPerPage);
  const page = readSize(query, 'page', 1, Number.MAX_SAFE_INTEGER);
  if (page * size > mostByOffset) throw badRequest('Requested response size was greater than Search Response Limits');
  const url = (to: number): string => link(listing.url, { page: to, per_page: size });
  return {
    [listing.key]: listing.items.slice((page - 1) * size, page * size).map(listing.render),
    next_page: page * size < listing.items.length ? url(page + 1) : null,
    previous_page: page > 1 ? url(page - 1) : null,
    count: listing.items.length,
  };
}

export function listPage<T>(listing: Listing<T>, query: Query): JsonObject {
  const byCursor = query.has('page[size]') || query.has('page[after]');
  if (byCursor && (query.has('page') || query.has('per_page'))) throw badRequest('two ways to page at once');
  return byCursor ? cursorPage(listing, query) : offsetPage(listing, query);
}
