/** Whoever walks all pages of a listing meets every record, and no other. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import type { World } from '../../src/scenario/world.ts';
import { ask, idsIn } from './ask.ts';
import { ada, ago, gitlab, nowMs, say, snowflake, ticket, ticketEvent, world } from './small-world.ts';

/** Few different seconds, so that records share them. */
const seconds = fc.array(fc.integer({ min: 61, max: 72 }), { maxLength: 25 });
const unlimited = { zendeskPerMinute: 9999, incrementalPerMinute: 9999, searchExportPerMinute: 9999 };
const most = 200;

interface Walk {
  readonly key: string;
  readonly path: string;
  readonly query: (size: number) => Readonly<Record<string, string>>;
  /** What to ask next; undefined at the end. */
  readonly next: (body: unknown) => Readonly<Record<string, string>> | undefined;
}

const exportPage = z.looseObject({ end_of_stream: z.boolean(), after_cursor: z.string() });
const eventsPage = z.looseObject({ end_of_stream: z.boolean(), end_time: z.number() });
const listPage = z.looseObject({ meta: z.object({ has_more: z.boolean(), after_cursor: z.string().nullable() }) });
const xPage = z.looseObject({ meta: z.looseObject({ next_token: z.string().optional() }) });

const byCursor = (key: string, path: string, more: Readonly<Record<string, string>> = {}): Walk => ({
  key,
  path,
  query: (size) => ({ ...more, 'page[size]': String(size) }),
  next: (body) => {
    const { has_more, after_cursor } = listPage.parse(body).meta;
    return has_more && after_cursor !== null ? { 'page[after]': after_cursor } : undefined;
  },
});

const zendeskWalks = {
  tickets: {
    key: 'tickets',
    path: 'incremental/tickets/cursor',
    query: (size) => ({ start_time: '0', per_page: String(size) }),
    next: (body) => {
      const page = exportPage.parse(body);
      return page.end_of_stream ? undefined : { cursor: page.after_cursor };
    },
  },
  events: {
    key: 'ticket_events',
    path: 'incremental/ticket_events',
    query: (size) => ({ start_time: '0', per_page: String(size) }),
    next: (body) => {
      const page = eventsPage.parse(body);
      return page.end_of_stream ? undefined : { start_time: String(page.end_time) };
    },
  },
  audits: byCursor('audits', 'tickets/1/audits'),
  skips: byCursor('skips', 'skips'),
  metrics: byCursor('ticket_metrics', 'ticket_metrics'),
  search: byCursor('results', 'search/export', { 'filter[type]': 'ticket', query: 'created>2020-01-01' }),
} satisfies Record<string, Walk>;

const xWalk = (path: string): Walk => ({
  key: 'data',
  path,
  query: (size) => ({ max_results: String(size + 4) }),
  next: (body) => {
    const token = xPage.parse(body).meta.next_token;
    return token === undefined ? undefined : { pagination_token: token };
  },
});

async function walk(base: string, token: string, one: Walk, size: number): Promise<readonly string[]> {
  const found: string[] = [];
  let query: Readonly<Record<string, string>> = one.query(size);
  for (let i = 0; i < most; i += 1) {
    const reply = await ask(`${base}/${one.path}`, query, `Bearer ${token}`);
    expect(reply.status).toBe(200);
    found.push(...idsIn(reply, one.key));
    const next = one.next(reply.body);
    if (next === undefined) return found;
    const { start_time: _start, ...kept } = one.query(size);
    query = { ...kept, ...next };
  }
  throw new Error(`${one.path} has no end`);
}

async function walkIn(made: World, vendor: 'zendesk' | 'x', one: Walk, size: number): Promise<readonly string[]> {
  const sandbox = await startSandbox(made, { now: () => nowMs, limits: unlimited });
  try {
    const [base, token] =
      vendor === 'zendesk'
        ? [`${sandbox.zendeskUrl}/api/v2`, sandbox.credentials.oauthToken]
        : [`${sandbox.xUrl}/2`, sandbox.credentials.bearer];
    const found = await walk(base, token, one, size);
    expect(sandbox.unplanned()).toEqual([]);
    return found;
  } finally {
    await sandbox.close();
  }
}

const inOrder = (ids: readonly string[]): readonly string[] => [...ids].sort((a, b) => Number(a) - Number(b));
const size = fc.integer({ min: 1, max: 7 });
const runs = { numRuns: 15 };

function zendeskWorld(times: readonly number[]): { made: World; ids: readonly string[] } {
  const ids = times.map((_, i) => String(i + 1));
  const tickets = times.map((time, i) => ticket(String(i + 1), ago(time)));
  const ticketEvents = times.map((time, i) => ticketEvent(String(i + 1), '1', ago(time)));
  const skips = times.map((time, i) => ({
    id: String(i + 1),
    ticketId: '1',
    agentId: '7001',
    at: ago(time),
    hasReason: false,
    observedAt: ago(0),
  }));
  return { made: world({ tickets, ticketEvents, skips }), ids };
}

describe('walking all pages', () => {
  it.each(['tickets', 'skips', 'metrics', 'search'] as const)('gives each record of %s once', async (name) => {
    await fc.assert(
      fc.asyncProperty(seconds, size, async (times, n) => {
        const { made, ids } = zendeskWorld(times);
        expect(inOrder(await walkIn(made, 'zendesk', zendeskWalks[name], n))).toEqual(ids);
      }),
      runs,
    );
  });

  it('gives each audit of a ticket once', async () => {
    const some = fc.array(fc.integer({ min: 61, max: 72 }), { minLength: 1, maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(some, size, async (times, n) => {
        const { made, ids } = zendeskWorld(times);
        expect(inOrder(await walkIn(made, 'zendesk', zendeskWalks.audits, n))).toEqual(ids);
      }),
      runs,
    );
  });

  it('gives each ticket event, repeats aside', async () => {
    await fc.assert(
      fc.asyncProperty(seconds, size, async (times, n) => {
        const { made, ids } = zendeskWorld(times);
        const found = await walkIn(made, 'zendesk', zendeskWalks.events, n);
        expect(inOrder([...new Set(found)])).toEqual(ids);
      }),
      runs,
    );
  });

  it.each(['tweets', 'mentions'] as const)('gives each of the %s once, newest first', async (path) => {
    await fc.assert(
      fc.asyncProperty(seconds, size, async (times, n) => {
        const author = path === 'tweets' ? gitlab : ada;
        const said = times.map((time, i) => say(author, ago(time), '@GitLab', { id: snowflake(ago(time), i) }));
        const found = await walkIn(world({ said }), 'x', xWalk(`users/1001/${path}`), n);
        const ids = said.map(({ tweet }) => BigInt(tweet.id)).sort((a, b) => (a < b ? 1 : -1));
        expect(found).toEqual(ids.map(String));
      }),
      runs,
    );
  });
});
