/** A small Zendesk for one test at a time: exports that page oddly, audits, users, skips, search. */
import type { ServerResponse } from 'node:http';
import type { CapturePage } from '../../../src/gather/capture-page.ts';
import type { ZendeskReached } from '../../../src/gather/zendesk/context.ts';
import { type GatherZendeskOptions, gatherZendesk } from '../../../src/gather/zendesk/gather-zendesk.ts';
import { createTransport } from '../../../src/http/transport.ts';
import { type Capture, emptyCapture } from '../../../src/model/capture.ts';
import { addSeconds, type Instant, instant, millisOf, type Span } from '../../../src/model/instant.ts';
import { normaliseCapture } from '../../../src/model/merge-captures.ts';
import { json, type Loopback, type Seen, serve, simulatedClock } from '../../http/loopback.ts';

export const day: Span = { start: instant('2026-11-21T00:00:00Z'), end: instant('2026-11-22T00:00:00Z') };
export const takenAt = instant('2026-11-22T05:00:00Z');
const agentId = 7001;

export interface ToldTicket {
  readonly id: number;
  readonly at: Instant;
  readonly channel?: string | number;
  readonly status?: string;
  readonly tags?: readonly string[];
  readonly requester?: number;
}

export function ticketAt(id: number, at: Instant, more: Partial<ToldTicket> = {}): ToldTicket {
  return { id, at, ...more };
}

/** `count` Twitter tickets, a minute apart from the start of the day. */
export function manyTickets(count: number): ToldTicket[] {
  return Array.from({ length: count }, (_, nth) => ticketAt(101 + nth, addSeconds(day.start, 60 * nth)));
}

export interface FakeZendeskOptions {
  readonly tickets?: readonly ToldTicket[];
  /** Skips as Zendesk gives them; absent: the endpoint is not offered. */
  readonly skips?: readonly object[];
  readonly role?: string;
  readonly ticketsPerPage?: number;
  /** Seconds of history on a page of ticket events. */
  readonly secondsPerPage?: number;
  /** Answers instead of the fake where it returns true; `nth` counts requests to the same path. */
  readonly instead?: (seen: Seen, response: ServerResponse, nth: number) => boolean;
}

const unix = (at: Instant): number => millisOf(at) / 1000;

/** A ticket as Zendesk shows it. */
export function shown(ticket: ToldTicket): object {
  return {
    id: ticket.id,
    via: {
      channel: ticket.channel ?? 'twitter',
      source: { from: { username: 'ada_writes', name: 'Ada' }, to: { username: 'ExampleBrand' }, rel: 'mention' },
    },
    created_at: ticket.at,
    updated_at: ticket.at,
    status: ticket.status ?? 'new',
    subject: `subject of ${ticket.id}`,
    requester_id: ticket.requester ?? 9001,
    assignee_id: null,
    tags: ticket.tags ?? [],
    custom_fields: [],
  };
}

function audits(ticket: ToldTicket): object[] {
  return [
    {
      id: ticket.id * 100,
      ticket_id: ticket.id,
      created_at: ticket.at,
      author_id: ticket.requester ?? 9001,
      via: { channel: 'twitter' },
      events: [{ id: ticket.id * 100 + 1, type: 'Comment', body: `text of ${ticket.id}`, public: true }],
    },
    {
      id: ticket.id * 100 + 10,
      ticket_id: ticket.id,
      created_at: addSeconds(ticket.at, 30),
      author_id: agentId,
      via: { channel: 'web' },
      events: [
        {
          id: ticket.id * 100 + 11,
          type: 'Change',
          field_name: 'assignee_id',
          value: String(agentId),
          previous_value: null,
        },
      ],
    },
  ];
}

function exported(ticket: ToldTicket): { at: number; event: object }[] {
  const frame = { ticket_id: ticket.id, system: {}, event_type: 'Audit' };
  const seconds = unix(ticket.at);
  return [
    {
      at: seconds,
      event: {
        ...frame,
        id: ticket.id * 100,
        timestamp: seconds,
        updater_id: ticket.requester ?? 9001,
        via: 'Twitter',
        child_events: [
          {
            id: ticket.id * 100 + 1,
            event_type: 'Comment',
            via: 'Twitter',
            body: `text of ${ticket.id}`,
            public: true,
          },
        ],
      },
    },
    {
      at: seconds + 30,
      event: {
        ...frame,
        id: ticket.id * 100 + 10,
        timestamp: seconds + 30,
        updater_id: agentId,
        via: 'Web form',
        child_events: [
          {
            id: ticket.id * 100 + 11,
            event_type: 'Change',
            via: 'Web form',
            assignee_id: agentId,
            previous_value: null,
          },
        ],
      },
    },
  ];
}

const allUsers = [
  { id: 9001, name: 'Ada', role: 'end-user', suspended: false },
  { id: 9002, name: 'Bob', role: 'end-user', suspended: true },
  { id: agentId, name: 'Ana', role: 'agent', suspended: false },
];

export async function fakeZendesk(options: FakeZendeskOptions = {}): Promise<Loopback> {
  const { tickets = [], ticketsPerPage = 1000, secondsPerPage = 86_400 } = options;
  const visits = new Map<string, number>();
  const loopback = await serve((seen, response) => {
    const path = seen.url.pathname.replace(/\.json$/, '').replace('/api/v2/', '');
    const nth = (visits.get(path) ?? 0) + 1;
    visits.set(path, nth);
    if (options.instead?.(seen, response, nth) === true) return;
    const { searchParams: query } = seen.url;
    const { origin } = loopback;
    const link = (to: string, parameters: Record<string, string>): string =>
      `${origin}/api/v2/${to}.json?${new URLSearchParams(parameters)}`;

    if (path === '/oauth/tokens') return json(response, 200, { access_token: `token-${nth}`, token_type: 'bearer' });
    if (path === 'users/me')
      return json(response, 200, { user: { id: 7, name: 'Audit robot', role: options.role ?? 'admin' } });
    if (path === 'users/show_many') {
      const ids = query.get('ids')?.split(',') ?? [];
      return json(response, 200, { users: allUsers.filter((user) => ids.includes(String(user.id))) });
    }
    if (path === 'skips' && options.skips !== undefined) {
      return json(response, 200, {
        skips: options.skips,
        meta: { has_more: false },
        links: { next: link(path, { again: '1' }) },
      });
    }
    if (path === 'channels/twitter/monitored_twitter_handles') {
      const handle = { id: 1, screen_name: 'ExampleBrand', twitter_user_id: 111, updated_at: '2020-01-01T00:00:00Z' };
      return json(response, 200, { monitored_twitter_handles: [handle] });
    }
    if (path === 'incremental/tickets/cursor') {
      const from = Number(query.get('cursor') ?? 0);
      const some = tickets.slice(from, from + Math.min(ticketsPerPage, Number(query.get('per_page'))));
      const to = from + some.length;
      return json(response, 200, {
        tickets: some.map(shown),
        users: query.get('include')?.includes('users') ? allUsers.slice(2) : undefined,
        groups: [{ id: 5001, name: 'Advocates' }],
        metric_sets: some.map(({ id }) => ({ ticket_id: id, reply_time_in_minutes: { calendar: 5, business: 3 } })),
        after_url: link(path, { cursor: String(to) }),
        after_cursor: String(to),
        end_of_stream: to >= tickets.length,
      });
    }
    if (path === 'incremental/ticket_events') {
      const start = Number(query.get('start_time'));
      const all = tickets.flatMap(exported);
      const end = start + secondsPerPage;
      const last = Math.max(...all.map(({ at }) => at));
      return json(response, 200, {
        ticket_events: all.filter(({ at }) => at >= start && at <= end).map(({ event }) => event),
        end_time: Math.min(end, last),
        end_of_stream: end >= last,
        next_page: link(path, { start_time: String(Math.min(end, last)) }),
      });
    }
    if (path === 'search/export') {
      const results = tickets.filter(({ at }) => (query.get('query') ?? '').includes(at.slice(0, 10))).map(shown);
      return json(response, 200, { results, meta: { has_more: false }, links: { next: link(path, { again: '1' }) } });
    }
    const audited = tickets.find(({ id }) => path === `tickets/${id}/audits`);
    if (audited !== undefined) {
      // The last page has a next link all the same.
      const body = {
        audits: audits(audited),
        meta: { has_more: false },
        links: { next: link(path, { 'page[after]': 'x' }) },
      };
      return json(response, 200, body);
    }
    json(response, 404, { error: 'RecordNotFound', description: 'Not found' });
  });
  return loopback;
}

/** How often each path was asked, by its last words. */
export function visitsOf(loopback: Loopback, part: string): number {
  return loopback.seen.filter(({ url }) => url.pathname.includes(part)).length;
}

export interface Gathered {
  readonly capture: Capture;
  readonly pages: readonly { readonly page: CapturePage; readonly reached: ZendeskReached }[];
  readonly requests: number;
  readonly warnings: readonly string[];
}

export async function gatherFrom(
  loopback: Pick<Loopback, 'origin'>,
  more: Partial<GatherZendeskOptions> = {},
): Promise<Gathered> {
  const pages: { page: CapturePage; reached: ZendeskReached }[] = [];
  const warnings: string[] = [];
  const options: GatherZendeskOptions = {
    transport: createTransport({ clock: simulatedClock(), allowedOrigins: [loopback.origin] }),
    url: loopback.origin,
    credentials: { kind: 'oauth', token: 'zd-token' },
    selections: [],
    span: day,
    takenAt,
    onPage: (page, reached) => {
      pages.push({ page, reached });
    },
    warn: (line) => warnings.push(line),
    ...more,
  };
  const { coverage, gaps, usage } = await gatherZendesk(options);
  const all = pages.map(({ page }) => page);
  const capture = normaliseCapture({
    ...emptyCapture(options.span, options.takenAt),
    accounts: all.flatMap((page) => page.accounts ?? []),
    tickets: all.flatMap((page) => page.tickets ?? []),
    ticketEvents: all.flatMap((page) => page.ticketEvents ?? []),
    skips: all.flatMap((page) => page.skips ?? []),
    users: all.flatMap((page) => page.users ?? []),
    groups: all.flatMap((page) => page.groups ?? []),
    texts: Object.assign({}, ...all.map((page) => page.texts)),
    coverage,
    gaps,
  });
  return { capture, pages, requests: usage.requests, warnings };
}
