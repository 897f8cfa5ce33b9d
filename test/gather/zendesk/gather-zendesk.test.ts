import { describe, expect, it } from 'vitest';
import { addSeconds, instant, type Span } from '../../../src/model/instant.ts';
import { closedOrigin, json } from '../../http/loopback.ts';
import { day, fakeZendesk, gatherFrom, manyTickets, shown, takenAt, ticketAt, visitsOf } from './fake-zendesk.ts';

const nine = instant('2026-11-21T09:00:00Z');
const covered = (kind: string, span: Span = day) => ({ source: 'zendesk', kind, span });
const bothCovered = [covered('ticket-events'), covered('tickets')];
const selection = { tags: [], forms: [], subjects: [] };

describe('a day of tickets', () => {
  it('brings tickets, histories, people and texts', async () => {
    const loopback = await fakeZendesk({ tickets: [ticketAt(101, nine), ticketAt(102, nine, { channel: 'email' })] });
    const { capture, requests } = await gatherFrom(loopback);
    expect(capture.tickets).toMatchObject([
      {
        id: '101',
        channel: 'twitter',
        from: { handle: 'ada_writes' },
        replyTime: { calendarMinutes: 5, businessMinutes: 3 },
        historyWhole: true,
      },
    ]);
    expect(capture.ticketEvents.map(({ id }) => id)).toEqual(['10100', '10110']);
    // Ids in audits' values are strings, on records numbers: ours are strings.
    expect(capture.ticketEvents[1]?.changes).toMatchObject([{ field: 'assignee_id', from: null, to: '7001' }]);
    expect(capture.users).toMatchObject([
      { id: '7001', role: 'agent' },
      { id: '9001', role: 'end-user', handle: 'ada_writes' },
    ]);
    expect(capture.groups).toMatchObject([{ id: '5001', name: 'Advocates' }]);
    expect(capture.accounts).toEqual([{ id: '111', handle: 'ExampleBrand', observedAt: '2020-01-01T00:00:00Z' }]);
    expect(capture.texts).toEqual({ 'comment/10101': 'text of 101', 'ticket/101/subject': 'subject of 101' });
    expect(capture).toMatchObject({ coverage: bothCovered, gaps: [] });
    expect(requests).toBe(loopback.seen.length);
  });

  it('without tickets is covered, and empty', async () => {
    const { capture } = await gatherFrom(await fakeZendesk());
    expect(capture).toMatchObject({ tickets: [], ticketEvents: [], coverage: bothCovered, gaps: [] });
  });

  it('keeps what a selection picks, likes, direct messages and deleted tickets', async () => {
    const tickets = [
      ticketAt(101, nine, { channel: 'api', tags: ['campaign'] }),
      ticketAt(102, nine, { channel: 23 }),
      ticketAt(103, nine, { channel: 'twitter_dm' }),
      ticketAt(104, nine, { status: 'deleted' }),
      ticketAt(105, nine, { channel: 'api' }),
    ];
    const loopback = await fakeZendesk({ tickets });
    const { capture } = await gatherFrom(loopback, { selections: [{ ...selection, tags: ['campaign'] }] });
    expect(capture.tickets.map(({ id, channel, status }) => [id, channel, status])).toEqual([
      ['101', 'api', 'new'],
      ['102', 'twitter_favorite', 'new'],
      ['103', 'twitter_dm', 'new'],
      ['104', 'twitter', 'deleted'],
    ]);
  });

  it('keeps nothing of what was said in direct messages', async () => {
    const loopback = await fakeZendesk({ tickets: [ticketAt(101, nine, { channel: 'twitter_dm' })] });
    const { capture } = await gatherFrom(loopback);
    expect(capture.ticketEvents).toHaveLength(2);
    expect(capture.texts).toEqual({});
  });

  it('ends where the export withholds the last minute', async () => {
    const loopback = await fakeZendesk({ tickets: [ticketAt(101, nine)] });
    const span = { start: day.start, end: takenAt };
    const { capture } = await gatherFrom(loopback, { span });
    const until = { start: day.start, end: addSeconds(takenAt, -60) };
    expect(capture.coverage).toEqual([covered('ticket-events', until), covered('tickets', until)]);
  });

  it('leaves out tickets that were made after it', async () => {
    const loopback = await fakeZendesk({ tickets: [ticketAt(101, nine), ticketAt(102, day.end)] });
    expect((await gatherFrom(loopback)).capture.tickets.map(({ id }) => id)).toEqual(['101']);
  });
});

describe('the ticket export', () => {
  it('asks for sideloads and size again where the link carries the position alone', async () => {
    const loopback = await fakeZendesk({ tickets: manyTickets(5), ticketsPerPage: 2 });
    const { capture } = await gatherFrom(loopback);
    expect(capture.tickets).toHaveLength(5);
    const asked = loopback.seen.filter(({ url }) => url.pathname.includes('cursor'));
    expect(asked.map(({ url }) => url.searchParams.get('include'))).toEqual(Array(3).fill('users,groups,metric_sets'));
    expect(asked.map(({ url }) => url.searchParams.has('start_time'))).toEqual([true, false, false]);
  });

  it('halves its page on a 504, and stays with that', async () => {
    const loopback = await fakeZendesk({
      tickets: manyTickets(3),
      ticketsPerPage: 2,
      instead: ({ url }, response) => {
        if (!url.pathname.includes('cursor') || Number(url.searchParams.get('per_page')) <= 250) return false;
        json(response, 504, {});
        return true;
      },
    });
    const { capture } = await gatherFrom(loopback);
    expect(capture.tickets).toHaveLength(3);
    const sizes = loopback.seen
      .filter(({ url }) => url.pathname.includes('cursor'))
      .map(({ url }) => url.searchParams.get('per_page'));
    expect([...new Set(sizes)]).toEqual(['1000', '500', '250']);
  });

  it.each([
    ['the same page', (origin: string) => `${origin}/api/v2/incremental/tickets/cursor.json?cursor=same`, /stalled/],
    ['no page', () => null, /stalled/],
    [
      'another origin',
      () => 'https://elsewhere.example/api/v2/incremental/tickets/cursor.json?cursor=2',
      /another origin/,
    ],
  ])('that names %s as its next ends in a gap, not in a loop', async (_, after, why) => {
    const loopback = await fakeZendesk({
      instead: ({ url, headers }, response) => {
        if (!url.pathname.includes('cursor')) return false;
        json(response, 200, { tickets: [], after_url: after(`http://${headers.host}`), end_of_stream: false });
        return true;
      },
    });
    const { capture } = await gatherFrom(loopback);
    expect(capture.gaps).toMatchObject([
      { kind: 'ticket-events', span: day, why: expect.stringMatching(why) },
      { kind: 'tickets', span: day },
    ]);
    expect(visitsOf(loopback, 'cursor')).toBeLessThanOrEqual(2);
    expect(capture.coverage).toEqual([]);
  });

  it('keeps the others where one ticket is not as documented, and names that one', async () => {
    const loopback = await fakeZendesk({
      instead: ({ url }, response) => {
        if (!url.pathname.includes('cursor')) return false;
        json(response, 200, { tickets: [{ id: 55, status: 'new' }], end_of_stream: true });
        return true;
      },
    });
    const { capture } = await gatherFrom(loopback);
    expect(capture.gaps).toMatchObject([{ kind: 'tickets', ids: ['55'], cause: 'unreadable' }]);
  });
});

describe('histories', () => {
  it('of few tickets come from their audits', async () => {
    const loopback = await fakeZendesk({ tickets: manyTickets(50) });
    const { capture } = await gatherFrom(loopback);
    expect(visitsOf(loopback, 'ticket_events')).toBe(0);
    // Although each last page has a next link.
    expect(visitsOf(loopback, 'audits')).toBe(50);
    expect(capture.ticketEvents).toHaveLength(100);
  });

  it('of many come from the walk, where that takes less time', async () => {
    const tickets = [ticketAt(99, addSeconds(day.start, -3600)), ...manyTickets(60)];
    const loopback = await fakeZendesk({ tickets, secondsPerPage: 14_400 });
    const { capture } = await gatherFrom(loopback);
    expect(capture.ticketEvents).toHaveLength(122);
    expect(capture.tickets.every((ticket) => ticket.historyWhole)).toBe(true);
    // The walk shows no beginning of what was there before it.
    expect(loopback.seen.filter(({ url }) => url.pathname.includes('audits')).map(({ url }) => url.pathname)).toEqual([
      '/api/v2/tickets/99/audits.json',
    ]);
    expect(capture.texts['comment/10101']).toBe('text of 101');
    expect(capture.gaps).toEqual([]);
  });

  it('of many come from their audits, where the walk would take longer', async () => {
    const loopback = await fakeZendesk({ tickets: manyTickets(60), secondsPerPage: 60 });
    const { capture } = await gatherFrom(loopback);
    expect(visitsOf(loopback, 'ticket_events')).toBe(1);
    expect(visitsOf(loopback, 'audits')).toBe(60);
    expect(capture.ticketEvents).toHaveLength(120);
  });

  it('are walked to the end of the stream: next_page never ends, and boundaries come twice', async () => {
    const loopback = await fakeZendesk({
      tickets: manyTickets(3000).map((t, nth) => ({ ...t, at: addSeconds(day.start, 6 * nth) })),
      secondsPerPage: 2000,
    });
    const { capture, pages } = await gatherFrom(loopback);
    const ids = pages.flatMap(({ page }) => (page.ticketEvents ?? []).map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(6000);
    expect(visitsOf(loopback, 'ticket_events')).toBe(10);
    expect(capture.tickets.filter((ticket) => ticket.historyWhole)).toHaveLength(3000);
  });

  it('fall back on audits where the walk breaks off, after smaller pages were tried', async () => {
    const loopback = await fakeZendesk({
      tickets: manyTickets(60).map((t, nth) => ({ ...t, at: addSeconds(day.start, 1200 * nth) })),
      secondsPerPage: 60_000,
      instead: ({ url }, response, nth) => {
        if (!url.pathname.includes('ticket_events') || nth === 1) return false;
        json(response, 504, {});
        return true;
      },
    });
    const { capture } = await gatherFrom(loopback);
    const sizes = loopback.seen
      .filter(({ url }) => url.pathname.includes('ticket_events'))
      .map(({ url }) => url.searchParams.get('per_page'));
    expect([...new Set(sizes)]).toEqual(['500', '250', '125', '62']);
    expect(capture.tickets.every((ticket) => ticket.historyWhole)).toBe(true);
    expect(capture.gaps).toEqual([]);
  });

  it('that Zendesk does not find are gaps by id, a deleted ticket’s are none', async () => {
    const loopback = await fakeZendesk({
      tickets: [ticketAt(101, nine), ticketAt(102, nine), ticketAt(103, nine, { status: 'deleted' })],
      instead: ({ url }, response) => {
        if (!/10[23].audits/.test(url.pathname)) return false;
        json(response, 404, { error: 'RecordNotFound' });
        return true;
      },
    });
    const { capture } = await gatherFrom(loopback);
    expect(capture.gaps).toMatchObject([{ kind: 'ticket-events', ids: ['102'], cause: 'unreadable', lasting: true }]);
    expect(capture.tickets.map((ticket) => ticket.historyWhole)).toEqual([true, false, false]);
    expect(capture.coverage).toEqual(bothCovered);
  });

  it('are whole or not there: a later page that fails takes the earlier ones along', async () => {
    const loopback = await fakeZendesk({
      tickets: [ticketAt(101, nine)],
      instead: ({ url, headers }, response, nth) => {
        if (!url.pathname.includes('audits')) return false;
        const next = `http://${headers.host}/api/v2/tickets/101/audits.json?page%5Bafter%5D=x`;
        if (nth === 1) json(response, 200, { audits: [], meta: { has_more: true }, links: { next } });
        else json(response, 500, {});
        return true;
      },
    });
    const { capture } = await gatherFrom(loopback);
    expect(capture.gaps).toMatchObject([{ kind: 'ticket-events', ids: ['101'], cause: 'unavailable', lasting: false }]);
    expect(capture.ticketEvents).toEqual([]);
  });

  it('are no longer asked for when Zendesk has stopped answering', async () => {
    const loopback = await fakeZendesk({
      tickets: manyTickets(45),
      instead: ({ url }, response) => {
        if (!url.pathname.includes('audits')) return false;
        json(response, 500, {});
        return true;
      },
    });
    const { capture } = await gatherFrom(loopback);
    expect(capture.gaps.flatMap((gap) => gap.ids ?? [])).toHaveLength(45);
    expect(visitsOf(loopback, 'audits')).toBe(20 * 4);
  });
});

describe('a day long past', () => {
  it('is found by search, and told by audits', async () => {
    const loopback = await fakeZendesk({ tickets: [ticketAt(101, nine)] });
    const { capture } = await gatherFrom(loopback, {
      takenAt: instant('2026-12-15T05:00:00Z'),
      selections: [{ ...selection, tags: ['campaign'] }],
    });
    expect(visitsOf(loopback, 'incremental')).toBe(0);
    const queries = loopback.seen
      .filter(({ url }) => url.pathname.includes('search'))
      .map(({ url }) => url.searchParams.get('query'));
    const created = 'created>=2026-11-21T00:00:00Z created<2026-11-22T00:00:00Z';
    // Older tickets, too, where something may have happened to them within the span.
    const older = 'created<2026-11-21T00:00:00Z updated>=2026-11-21T00:00:00Z';
    expect(queries).toEqual(
      ['via:twitter', 'tags:"campaign"'].flatMap((one) => [`${created} ${one}`, `${older} ${one}`]),
    );
    expect(capture.ticketEvents).toHaveLength(2);
    expect(capture.users.map(({ id }) => id)).toEqual(['7001', '9001']);
    expect(capture.coverage).toEqual(bothCovered);
  });
});

describe('a day long past with tickets selected by a field', () => {
  it('says that search cannot find them', async () => {
    const loopback = await fakeZendesk({ tickets: [ticketAt(101, nine)] });
    const { capture } = await gatherFrom(loopback, {
      takenAt: instant('2026-12-15T05:00:00Z'),
      selections: [{ ...selection, idField: 'external_id' }],
    });
    expect(capture.tickets).toHaveLength(1);
    expect(capture.gaps).toMatchObject([
      { kind: 'ticket-events', cause: 'limit', lasting: true },
      { kind: 'tickets', cause: 'limit', lasting: true, why: expect.stringContaining('external_id') },
    ]);
  });
});

describe('links to pages', () => {
  it('from the root of the instance are followed, and to another origin never', async () => {
    const relative = await fakeZendesk({
      tickets: manyTickets(3),
      instead: ({ url }, response, nth) => {
        if (!url.pathname.includes('tickets/cursor') || nth > 1) return false;
        const after_url = '/api/v2/incremental/tickets/cursor.json?cursor=0';
        json(response, 200, { tickets: [], after_url, end_of_stream: false });
        return true;
      },
    });
    const { capture } = await gatherFrom(relative);
    expect(capture.tickets).toHaveLength(3);
    expect(capture.gaps).toEqual([]);
    const foreign = await fakeZendesk({
      instead: ({ url }, response) => {
        if (!url.pathname.includes('tickets/cursor')) return false;
        json(response, 200, { tickets: [], after_url: '//elsewhere.example/api/v2/x', end_of_stream: false });
        return true;
      },
    });
    expect((await gatherFrom(foreign)).capture.gaps).toMatchObject([
      { kind: 'ticket-events', lasting: true },
      { kind: 'tickets', lasting: true, why: expect.stringContaining('elsewhere.example') },
    ]);
  });

  it('of an older list that never end are not followed past its end', async () => {
    const loopback = await fakeZendesk({
      tickets: [ticketAt(101, nine)],
      instead: ({ url }, response, nth) => {
        if (!url.pathname.endsWith('/101/audits.json')) return false;
        const audits = nth > 1 ? [] : [{ id: 5, ticket_id: 101, created_at: nine, events: [] }];
        json(response, 200, { audits, next_page: `${loopback.origin}${url.pathname}?page=${nth + 1}` });
        return true;
      },
    });
    const { capture } = await gatherFrom(loopback);
    expect(visitsOf(loopback, 'audits')).toBe(2);
    expect(capture.gaps).toEqual([]);
    expect(capture.ticketEvents.map(({ id }) => id)).toEqual(['5']);
  });
});

describe('skips', () => {
  const skip = (id: number, at: string, more: object = {}) => ({
    id,
    ticket_id: 101,
    user_id: 7001,
    reason: '',
    created_at: at,
    ...more,
  });

  it('of kept tickets within the span are kept, with their reasons', async () => {
    const loopback = await fakeZendesk({
      tickets: [ticketAt(101, nine)],
      skips: [
        skip(1, '2026-11-21T09:30:00Z'),
        skip(2, '2026-11-21T09:31:00Z', { reason: 'not mine' }),
        skip(3, '2026-11-20T09:31:00Z'),
        skip(4, '2026-11-21T09:31:00Z', { ticket_id: 999, ticket: shown(ticketAt(999, nine, { channel: 'email' })) }),
      ],
    });
    const { capture } = await gatherFrom(loopback);
    expect(capture.skips).toMatchObject([
      { id: '1', ticketId: '101', agentId: '7001', hasReason: false },
      { id: '2', hasReason: true },
    ]);
    expect(capture.texts['skip/2']).toBe('not mine');
    expect(capture.coverage).toContainEqual(covered('skips'));
  });

  it('of tickets that did not change since are kept, too: a skip changes nothing on its ticket', async () => {
    const loopback = await fakeZendesk({
      skips: [
        skip(1, '2026-11-21T09:30:00Z', { ticket: shown(ticketAt(101, nine)), reason: 'too long' }),
        skip(2, '2026-11-21T09:31:00Z', { ticket_id: 102, reason: 'whose ticket this is Zendesk does not show' }),
        skip(3, '2026-11-21T09:32:00Z', { ticket_id: 103, ticket: { id: 103 } }),
      ],
    });
    const { capture } = await gatherFrom(loopback);
    expect(capture.tickets).toEqual([]);
    expect(capture.skips).toMatchObject([
      { id: '1', ticketId: '101', hasReason: true },
      { id: '2', hasReason: true },
      { id: '3' },
    ]);
    expect(capture.texts).toEqual({ 'skip/1': 'too long' });
  });

  it('that this Zendesk does not offer are neither covered nor missing', async () => {
    const { capture } = await gatherFrom(await fakeZendesk());
    expect(capture.gaps).toEqual([]);
    expect(capture.coverage).not.toContainEqual(covered('skips'));
  });

  it('that we may not see are a gap', async () => {
    const loopback = await fakeZendesk({
      instead: ({ url }, response) => {
        if (!url.pathname.includes('skips')) return false;
        json(response, 403, {});
        return true;
      },
    });
    const { capture } = await gatherFrom(loopback);
    expect(capture.gaps).toMatchObject([
      { kind: 'skips', cause: 'credentials', cure: expect.stringContaining('reports') },
    ]);
  });
});

describe('credentials', () => {
  const all = { kind: 'all', cause: 'credentials', lasting: true, span: day };

  it('that make us anonymous are found out, though Zendesk says 200', async () => {
    const loopback = await fakeZendesk({
      instead: ({ url }, response) => {
        if (!url.pathname.includes('users/me')) return false;
        json(response, 200, { user: { id: null, name: 'Anonymous user', role: 'end-user' } });
        return true;
      },
    });
    const { capture } = await gatherFrom(loopback);
    expect(capture.gaps).toMatchObject([
      { ...all, why: expect.stringContaining('anonymous'), cure: expect.stringContaining('ZENDESK_CLIENT_ID') },
    ]);
    expect(loopback.seen).toHaveLength(1);
  });

  it('without the role admin are named with the role', async () => {
    const loopback = await fakeZendesk({
      role: 'agent',
      instead: ({ url }, response) => {
        if (!url.pathname.includes('incremental')) return false;
        json(response, 403, { error: { title: 'Forbidden' } });
        return true;
      },
    });
    const { capture } = await gatherFrom(loopback);
    expect(capture.gaps).toMatchObject([
      { kind: 'ticket-events', cause: 'credentials' },
      {
        kind: 'tickets',
        cause: 'credentials',
        lasting: true,
        why: expect.stringContaining('role agent'),
        cure: expect.stringContaining('admin'),
      },
    ]);
  });

  it('of an OAuth client fetch a token, and a new one when it expires', async () => {
    let expired = false;
    const loopback = await fakeZendesk({
      tickets: manyTickets(2),
      instead: ({ url, headers }, response) => {
        if (url.pathname.includes('oauth')) return false;
        if (url.pathname.includes('audits')) expired = true;
        if (!expired || headers.authorization === 'Bearer token-2') return false;
        json(response, 401, { error: 'invalid_token' });
        return true;
      },
    });
    const credentials = { kind: 'client', clientId: 'robot', clientSecret: 'client-secret' } as const;
    const { capture } = await gatherFrom(loopback, { credentials });
    expect(capture.gaps).toEqual([]);
    expect(capture.ticketEvents).toHaveLength(4);
    const asked = loopback.seen.filter(({ url }) => url.pathname === '/oauth/tokens');
    expect(asked).toHaveLength(2);
    expect(JSON.parse(asked[0]?.body ?? '')).toEqual({
      grant_type: 'client_credentials',
      client_id: 'robot',
      client_secret: 'client-secret',
      scope: 'read',
    });
  });

  it('of an OAuth client that Zendesk refuses are a gap without the secret', async () => {
    const loopback = await fakeZendesk({
      instead: ({ url }, response) => {
        if (!url.pathname.includes('oauth')) return false;
        json(response, 401, { error: 'invalid_client' });
        return true;
      },
    });
    const credentials = { kind: 'client', clientId: 'robot', clientSecret: 'client-secret' } as const;
    const { capture } = await gatherFrom(loopback, { credentials });
    expect(capture.gaps).toMatchObject([all]);
    expect(JSON.stringify(capture)).not.toContain('client-secret');
  });

  it('of the legacy kind work, with a warning that they end', async () => {
    const loopback = await fakeZendesk();
    const credentials = { kind: 'api-token', email: 'robot@example.com', token: 'legacy' } as const;
    const { warnings } = await gatherFrom(loopback, { credentials });
    expect(loopback.seen[0]?.headers.authorization).toBe(
      `Basic ${Buffer.from('robot@example.com/token:legacy').toString('base64')}`,
    );
    expect(warnings).toEqual([expect.stringContaining('2027-04-30')]);
  });

  it('that are refused outright (401) are a gap', async () => {
    const loopback = await fakeZendesk({
      instead: (_, response) => {
        json(response, 401, { error: "Couldn't authenticate you" });
        return true;
      },
    });
    expect((await gatherFrom(loopback)).capture.gaps).toMatchObject([all]);
  });
});

describe('trouble', () => {
  it('with the page that tells who we are hides nothing else', async () => {
    const loopback = await fakeZendesk({
      tickets: manyTickets(2),
      instead: ({ url }, response) => {
        if (!url.pathname.includes('users/me')) return false;
        json(response, 500, {});
        return true;
      },
    });
    const { capture } = await gatherFrom(loopback);
    expect(capture.tickets).toHaveLength(2);
    expect(capture.gaps).toEqual([]);
  });

  it('with a large page of ticket events makes the walk take smaller ones', async () => {
    const loopback = await fakeZendesk({
      tickets: manyTickets(60),
      instead: ({ url }, response) => {
        if (!url.pathname.includes('ticket_events') || Number(url.searchParams.get('per_page')) <= 250) return false;
        json(response, 504, {});
        return true;
      },
    });
    const { capture } = await gatherFrom(loopback);
    expect(visitsOf(loopback, 'audits')).toBe(0);
    expect(capture.ticketEvents).toHaveLength(120);
    expect(capture.gaps).toEqual([]);
  });

  it('of a host that is not there is a passing gap of all', async () => {
    const { capture } = await gatherFrom({ origin: await closedOrigin() });
    expect(capture.gaps).toMatchObject([
      { kind: 'all', cause: 'unavailable', lasting: false, why: expect.stringContaining('could not be reached') },
    ]);
    expect(capture.coverage).toEqual([]);
  });

  it('of a limit is waited out as Retry-After says', async () => {
    const loopback = await fakeZendesk({
      tickets: [ticketAt(101, nine)],
      instead: ({ url }, response, nth) => {
        if (!url.pathname.includes('cursor') || nth > 1) return false;
        json(response, 429, { error: 'APIRateLimitExceeded' }, { 'retry-after': '6' });
        return true;
      },
    });
    expect((await gatherFrom(loopback)).capture).toMatchObject({ gaps: [], tickets: [{ id: '101' }] });
  });

  it.each([
    ['an HTML page', '<html>Maintenance</html>'],
    ['a cut text', '{"tickets":[{"id":1'],
  ])('of %s is asked again, and then a passing gap', async (_, body) => {
    const loopback = await fakeZendesk({
      instead: ({ url }, response) => {
        if (!url.pathname.includes('cursor')) return false;
        response.writeHead(200).end(body);
        return true;
      },
    });
    const { capture } = await gatherFrom(loopback);
    expect(capture.gaps).toMatchObject([
      { kind: 'ticket-events' },
      { kind: 'tickets', cause: 'unavailable', lasting: false },
    ]);
    expect(visitsOf(loopback, 'cursor')).toBe(3);
  });

  it('after some pages keeps what was read', async () => {
    const loopback = await fakeZendesk({
      tickets: manyTickets(4),
      ticketsPerPage: 2,
      instead: ({ url }, response, nth) => {
        if (!url.pathname.includes('cursor') || nth === 1) return false;
        json(response, 500, {});
        return true;
      },
    });
    const { capture } = await gatherFrom(loopback);
    expect(capture.tickets.map(({ id, historyWhole }) => [id, historyWhole])).toEqual([
      ['101', true],
      ['102', true],
    ]);
    expect(capture.gaps).toMatchObject([
      { kind: 'ticket-events' },
      { kind: 'tickets', span: day, cause: 'unavailable' },
    ]);
  });

  it('with users leaves a gap that names them', async () => {
    const loopback = await fakeZendesk({
      tickets: [ticketAt(101, nine)],
      instead: ({ url }, response) => {
        if (!url.pathname.includes('show_many')) return false;
        json(response, 500, {});
        return true;
      },
    });
    expect((await gatherFrom(loopback)).capture.gaps).toMatchObject([{ kind: 'users', ids: ['9001'] }]);
  });
});
