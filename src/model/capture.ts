/** What `gather` saved: records of both ledgers as they were seen, text apart, and what could not be read. */
import type { ForumCategory, ForumSearch, Incident, SupportSearch, SupportTicket } from './help-records.ts';
import type { Instant, Span } from './instant.ts';
import type { Coverage, Gap, Usage } from './reading.ts';
import type { OptionalSystem } from './sources.ts';
import type { Account, DirectMessage, Like, Tombstone, Tweet } from './x-records.ts';
import type { Skip, Ticket, TicketEvent, ZendeskGroup, ZendeskUser } from './zendesk-records.ts';

export type * from './help-records.ts';
export type * from './reading.ts';
export { readKinds } from './reading.ts';
export type * from './x-records.ts';
export type * from './zendesk-records.ts';

export const captureSchemaVersion = '1';

/** Where the systems live that links lead to. */
export interface Addresses {
  /** Origin of the Zendesk instance, for permalinks to tickets. */
  readonly zendeskUrl?: string;
  /** Origin of the status page, to know links to it again. */
  readonly statusPageUrl?: string;
  /** Where the forum begins, without a slash at its end. */
  readonly forumUrl?: string;
  /** Origin of the Support team's Zendesk. */
  readonly supportUrl?: string;
}

const addressNames = ['zendeskUrl', 'statusPageUrl', 'forumUrl', 'supportUrl'] as const;

/** The addresses that `pick` knows, and no others. */
export function addressesBy(pick: (name: keyof Addresses) => string | undefined): Addresses {
  return Object.fromEntries(
    addressNames.flatMap((name) => {
      const url = pick(name);
      return url === undefined ? [] : [[name, url] as const];
    }),
  );
}

export interface Capture extends Addresses {
  readonly schemaVersion: string;
  /** The stretch that was asked for: look-back, window, and what deadlines need. */
  readonly span: Span;
  readonly takenAt: Instant;
  readonly accounts: readonly Account[];
  readonly tweets: readonly Tweet[];
  readonly tombstones: readonly Tombstone[];
  readonly tickets: readonly Ticket[];
  readonly ticketEvents: readonly TicketEvent[];
  readonly skips: readonly Skip[];
  readonly users: readonly ZendeskUser[];
  readonly groups: readonly ZendeskGroup[];
  readonly incidents: readonly Incident[];
  readonly likes: readonly Like[];
  readonly directMessages: readonly DirectMessage[];
  readonly forumCategories: readonly ForumCategory[];
  readonly forumSearches: readonly ForumSearch[];
  readonly supportTickets: readonly SupportTicket[];
  readonly supportSearches: readonly SupportSearch[];
  /** The optional systems that were configured, sorted: what is missing of others was never asked for. */
  readonly systems: readonly OptionalSystem[];
  /** Text by record: `tweet/<id>`, `comment/<id>`, `ticket/<id>/subject`, `skip/<id>`. */
  readonly texts: Readonly<Record<string, string>>;
  readonly coverage: readonly Coverage[];
  readonly gaps: readonly Gap[];
  /** Per source, what this capture cost, by the instant it was taken (so that merging adds nothing twice). */
  readonly usage: Readonly<Record<string, Usage>>;
}

export function emptyCapture(span: Span, takenAt: Instant): Capture {
  return {
    schemaVersion: captureSchemaVersion,
    span,
    takenAt,
    accounts: [],
    tweets: [],
    tombstones: [],
    tickets: [],
    ticketEvents: [],
    skips: [],
    users: [],
    groups: [],
    incidents: [],
    likes: [],
    directMessages: [],
    forumCategories: [],
    forumSearches: [],
    supportTickets: [],
    supportSearches: [],
    systems: [],
    texts: {},
    coverage: [],
    gaps: [],
    usage: {},
  };
}

export function textOf(capture: Capture, key: string): string {
  return capture.texts[key] ?? '';
}
