/** What a Zendesk route is, and what it is given. */
import type { JsonObject, Query } from '../http.ts';
import type { TicketView } from './render-ticket.ts';

export interface ZendeskCall extends TicketView {
  readonly parts: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly nowMs: number;
  /** Address asked for, without a query. */
  readonly url: string;
}

export interface ZendeskRoute {
  readonly method: 'GET';
  /** Below `/api/v2`, without `.json`. */
  readonly path: string;
  readonly parameters: readonly string[];
  readonly adminsOnly?: boolean;
  /** A limit of its own, beside the account's. */
  readonly limited?: 'incremental' | 'search-export';
  answer(call: ZendeskCall): JsonObject;
}

export function splitList(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split(',').filter((part) => part !== '');
}
