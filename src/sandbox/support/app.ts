/** The Support team's Zendesk as an agent with a read-only role meets it: tickets by number, their comments, and a search. */
import { instantFromMillis } from '../../model/instant.ts';
import type { ToldSupportTicket, World } from '../../scenario/world.ts';
import { sandboxCredentials } from '../credentials.ts';
import { type Answer, type Incoming, type JsonObject, type Query, Refusal, type VendorApp } from '../http.ts';
import { defaultLimits, type SandboxOptions } from '../options.ts';
import { createMeter, secondsUntil } from '../rate-limits.ts';
import { findRoute, readQuery } from '../routes.ts';
import { createDoor, type Keys } from '../zendesk/oauth.ts';
import {
  badRequest,
  invalidEndpoint,
  missingScope,
  recordNotFound,
  tokenExpired,
  tooMany,
  unauthenticated,
} from '../zendesk/refusals.ts';
import { anonymousUser } from '../zendesk/render-people.ts';

const minute = 60_000;

const keys: Keys = {
  clientId: sandboxCredentials.supportClientId,
  clientSecret: sandboxCredentials.supportClientSecret,
  oauthToken: sandboxCredentials.supportOauthToken,
};

interface Call {
  readonly shown: readonly ToldSupportTicket[];
  readonly query: Query;
  readonly id: string;
  readonly origin: string;
}

function renderTicket({ number, status, at, comments }: ToldSupportTicket, origin: string): JsonObject {
  return {
    url: `${origin}/api/v2/tickets/${number}.json`,
    id: Number(number),
    status,
    subject: comments[0] ?? 'a request',
    description: comments[0] ?? 'a request',
    created_at: at,
    updated_at: at,
    requester_id: 801,
    assignee_id: 802,
    tags: [],
  };
}

function ticketOf({ shown, id }: Call): ToldSupportTicket {
  const ticket = shown.find((t) => t.number === id);
  if (ticket === undefined) throw recordNotFound();
  return ticket;
}

function comments(call: Call): JsonObject {
  const ticket = ticketOf(call);
  const note = { id: 1, public: false, body: `Internal: ${ticket.comments.join(' ')}`, html_body: '', author_id: 802 };
  const said = ticket.comments.map((body, index) => ({
    id: index + 2,
    type: 'Comment',
    public: true,
    author_id: 802,
    body,
    html_body: `<p>${body.replace(/https:\/\/\S+/g, (url) => `<a href="${url}">${url}</a>`)}</p>`,
    created_at: ticket.at,
  }));
  return { comments: [note, ...said], meta: { has_more: false }, links: { next: null } };
}

/** All words must be there, in any form that begins alike. */
function search({ shown, query, origin }: Call): JsonObject {
  const text = query.get('query') ?? '';
  const [type, status, ...words] = text.split(/\s+/);
  if (type !== 'type:ticket' || status !== 'status:solved' || words.length === 0 || words.some((w) => w.includes(':')))
    throw badRequest(`not a search for solved tickets by words: ${text}`);
  const stems = words.map((w) => w.toLowerCase().slice(0, Math.max(4, w.length - 3)));
  const found = shown.filter(
    (t) => t.status === 'solved' && stems.every((stem) => t.comments.join('\n').toLowerCase().includes(stem)),
  );
  const results = found.slice(0, Number(query.get('per_page') ?? '100'));
  return {
    results: results.map((t) => ({ ...renderTicket(t, origin), result_type: 'ticket' })),
    count: found.length,
    next_page: found.length > results.length ? `${origin}/api/v2/search.json?page=2` : null,
    previous_page: null,
    facets: null,
  };
}

const me = { user: { id: 803, name: 'Auditor', role: 'agent', email: 'auditor@example.com' } };

const routes = [
  { method: 'GET', path: 'users/me', parameters: [], answer: () => me },
  { method: 'GET', path: 'search', parameters: ['query', 'per_page', 'page', 'sort_by', 'sort_order'], answer: search },
  {
    method: 'GET',
    path: 'tickets/{id}',
    parameters: [],
    answer: (call: Call) => ({ ticket: renderTicket(ticketOf(call), call.origin) }),
  },
  { method: 'GET', path: 'tickets/{id}/comments', parameters: ['page[size]', 'page[after]'], answer: comments },
] as const;

export function createSupportApp(
  first: World,
  options: Pick<SandboxOptions, 'now' | 'limits' | 'accessToken'>,
): VendorApp {
  let world = first;
  const door = createDoor(options, keys);
  const meter = createMeter();
  const limit = options.limits?.supportPerMinute ?? defaultLimits.supportPerMinute;

  function admit(incoming: Incoming, path: string): void {
    switch (door.standingOf(incoming.headers.authorization)) {
      case 'expired':
        throw tokenExpired();
      case 'unreadable':
        throw missingScope();
      case 'nobody':
      case 'stranger':
        // The live API answers them with 200 here.
        if (path === 'users/me') throw new Refusal({ status: 200, body: { user: anonymousUser } });
        throw unauthenticated('wrong credentials');
      case 'valid':
    }
  }

  function answer(incoming: Incoming): Answer {
    if (incoming.path === '/oauth/tokens' && incoming.method === 'POST') return door.issue(incoming);
    const path = /^\/api\/v2\/(.+?)(?:\.json)?$/.exec(incoming.path)?.[1];
    const found = path === undefined ? undefined : findRoute(routes, { method: incoming.method, path });
    if (found === undefined || path === undefined) throw invalidEndpoint();
    admit(incoming, path);
    const nowMs = options.now();
    const { refused, resetsAt } = meter.take('account', limit, minute, nowMs);
    if (refused) throw tooMany(secondsUntil(resetsAt, nowMs), {});
    const read = readQuery(incoming.query, found.route.parameters);
    if (!('query' in read)) throw badRequest('a parameter that is not known');
    const now = instantFromMillis(nowMs);
    const shown = (world.supportTickets ?? []).filter((t) => t.at <= now);
    const call: Call = { shown, query: read.query, id: found.parts.id ?? '', origin: incoming.origin };
    return { status: 200, body: found.route.answer(call) };
  }

  return {
    answer,
    setWorld(next) {
      world = next;
    },
  };
}
