import { describe, expect, test } from 'vitest';
import { gatherSupport, lookUpSupport, type SupportSource } from '../../../src/gather/support/gather-support.ts';
import { createTransport } from '../../../src/http/transport.ts';
import { instant } from '../../../src/model/instant.ts';
import type { WantedLookups } from '../../../src/model/lookups.ts';
import { closedOrigin, json, serve, simulatedClock } from '../../http/loopback.ts';

const span = { start: instant('2026-11-11T00:00:00Z'), end: instant('2026-11-19T05:00:00Z') };
const about = { span, takenAt: span.end };
const secret = 'our customer Acme lost its keys';

interface Page {
  readonly status?: number;
  readonly body?: unknown;
}

/** Answers by path below `/api/v2/`; what is not planned is 404. */
async function supportWith(pages: Readonly<Record<string, Page>>) {
  const log: string[] = [];
  const server = await serve(({ url }, response) => {
    if (url.pathname === '/oauth/tokens')
      return json(response, 200, { access_token: 'fresh-token', token_type: 'bearer' });
    const page = pages[url.pathname.replace('/api/v2/', '').replace('.json', '')];
    if (page === undefined) return json(response, 404, { error: 'RecordNotFound', description: secret });
    return json(response, page.status ?? 200, page.body ?? {});
  });
  const source: SupportSource = {
    url: server.origin,
    credentials: { kind: 'client', clientId: 'id', clientSecret: 'client-secret' },
    transport: createTransport({
      clock: simulatedClock(),
      allowedOrigins: [server.origin],
      log: (line) => log.push(line),
    }),
    places: {
      forumUrl: 'https://forum.example.com',
      docs: ['docs.example.com'],
      issues: ['gitlab.com/example-org'],
    },
  };
  return { ...server, source, log };
}

const wanted = (more: Partial<WantedLookups>): WantedLookups => ({
  tweets: [],
  forumSearches: [],
  supportTickets: [],
  supportSearches: [],
  ...more,
});

describe('being let in', () => {
  test('is a reading; its token is fetched, and sent', async () => {
    const { source, seen } = await supportWith({ 'users/me': { body: { user: { id: 7, name: secret } } } });
    expect(await gatherSupport({ ...source, ...about })).toEqual({
      coverage: [{ source: 'support', kind: 'users', span }],
      gaps: [],
    });
    expect(seen.map(({ url }) => url.pathname)).toEqual(['/oauth/tokens', '/api/v2/users/me.json']);
    expect(seen[1]?.headers.authorization).toBe('Bearer fresh-token');
  });

  test.each([
    ['as an anonymous user', { body: { user: { id: null, name: 'Anonymous user' } } }, 'credentials', /anonymous/],
    ['401', { status: 401 }, 'credentials', /401/],
    ['403', { status: 403 }, 'credentials', /403/],
    ['503', { status: 503 }, 'unavailable', /503/],
    ['429 for ever', { status: 429 }, 'unavailable', /did not answer/],
    ['another shape', { body: { person: secret } }, 'unreadable', /documented/],
  ] as const)('%s is a gap of all of it', async (_what, page, cause, why) => {
    const { source } = await supportWith({ 'users/me': page });
    const { coverage, gaps } = await gatherSupport({ ...source, ...about });
    expect(coverage).toEqual([]);
    expect(gaps).toMatchObject([{ source: 'support', kind: 'all', span, cause, why: expect.stringMatching(why) }]);
    expect(JSON.stringify(gaps)).not.toContain('Acme');
    if (cause === 'credentials') expect(gaps[0]?.cure).toMatch(/SUPPORT|agent seat/);
  });

  test('where nobody answers is a gap that names the variable', async () => {
    const { source } = await supportWith({});
    const url = await closedOrigin();
    const transport = createTransport({ clock: simulatedClock(), allowedOrigins: [url] });
    const { gaps } = await gatherSupport({ ...source, ...about, url, transport });
    expect(gaps).toMatchObject([{ cause: 'unavailable', cure: expect.stringContaining('ZENDESK_SUPPORT_URL') }]);
  });
});

describe('a cited ticket', () => {
  test('is its number, state, time and link, and nothing of what it says', async () => {
    const ticket = { id: 42, status: 'open', updated_at: '2026-11-17T08:00:00Z', subject: secret, description: secret };
    const { source, origin, log } = await supportWith({
      'tickets/42': { body: { ticket } },
      'tickets/44': { status: 403 },
    });
    const found = await lookUpSupport(source, about, wanted({ supportTickets: ['42', '43', '44'] }));
    expect(found).toEqual({
      supportTickets: [
        {
          id: '42',
          status: 'open',
          updatedAt: '2026-11-17T08:00:00Z',
          url: `${origin}/agent/tickets/42`,
          observedAt: span.end,
        },
        { id: '43', url: `${origin}/agent/tickets/43`, observedAt: span.end },
        { id: '44', hidden: true, url: `${origin}/agent/tickets/44`, observedAt: span.end },
      ],
      supportSearches: [],
      gaps: [],
    });
    expect(log.join('\n')).not.toMatch(/Acme|client-secret|fresh-token/);
  });

  test('whose state is no word of Zendesk’s is told without it', async () => {
    const ticket = { id: 42, status: secret, updated_at: null };
    const { source } = await supportWith({ 'tickets/42': { body: { ticket } } });
    const { supportTickets } = await lookUpSupport(source, about, wanted({ supportTickets: ['42'] }));
    expect(supportTickets).toMatchObject([{ status: 'unknown' }]);
  });

  test('that gets no answer is a gap that names it; after a second one nobody is asked any more', async () => {
    const down = { status: 502 };
    const { source, seen } = await supportWith({ 'tickets/1': down, 'tickets/2': down });
    const { gaps } = await lookUpSupport(source, about, wanted({ supportTickets: ['1', '2', '3'] }));
    expect(gaps.map(({ kind, ids }) => [kind, ids])).toEqual([
      ['tickets', ['1']],
      ['tickets', ['2', '3']],
    ]);
    expect(seen.some(({ url }) => url.pathname.includes('tickets/3'))).toBe(false);
  });
});

describe('a search in solved tickets', () => {
  const search = { id: 'tweet/1#search/1', words: ['runner', 'waits'] };
  const comment = (body: string, isPublic = true, html_body = '') => ({ public: isPublic, body, html_body });
  const found = (...ids: readonly number[]) => ({
    body: { results: ids.map((id) => ({ id, status: 'solved', result_type: 'ticket', subject: secret })) },
  });

  test('gives links to the forum, the docs and public issues from public comments, and nothing else', async () => {
    const { source, seen, log } = await supportWith({
      search: found(11, 12),
      'tickets/11/comments': {
        body: {
          comments: [
            comment(
              `${secret}: https://docs.example.com/ci/runner?token=abc#waits, see [it](https://evil.example.com/x).`,
            ),
            comment('https://docs.example.com/internal', false),
            comment('', true, `<a href="https://forum.example.com/t/runner-waits/70">${secret}</a>`),
          ],
        },
      },
      'tickets/12/comments': {
        body: {
          comments: [
            comment(
              'https://gitlab.com/acme/secret-project/-/issues/3 and https://gitlab.com/example-org/app/-/issues/8!',
            ),
            comment('https://docs.example.com/one-more'),
          ],
        },
      },
    });
    const { supportSearches, gaps } = await lookUpSupport(source, about, wanted({ supportSearches: [search] }));
    expect(gaps).toEqual([]);
    expect(supportSearches).toEqual([
      {
        id: search.id,
        observedAt: span.end,
        links: [
          'https://docs.example.com/ci/runner#waits',
          'https://forum.example.com/t/runner-waits/70',
          'https://gitlab.com/example-org/app/-/issues/8',
        ],
      },
    ]);
    const asked = seen.find(({ url }) => url.pathname.endsWith('/search.json'))?.url.searchParams;
    expect(asked?.get('query')).toBe('type:ticket status:solved runner waits');
    expect(`${log.join('\n')}${JSON.stringify(supportSearches)}`).not.toMatch(/Acme|acme/);
  });

  test('skims the first three tickets, and passes over one that it may not see', async () => {
    const nothing = { body: { comments: [] } };
    const { source, seen } = await supportWith({
      search: found(1, 2, 3, 4),
      'tickets/1/comments': { status: 403 },
      'tickets/2/comments': nothing,
      'tickets/3/comments': nothing,
      'tickets/4/comments': nothing,
    });
    const answer = await lookUpSupport(source, about, wanted({ supportSearches: [search] }));
    expect(answer).toMatchObject({ supportSearches: [{ links: [] }], gaps: [] });
    expect(seen.some(({ url }) => url.pathname.includes('tickets/4'))).toBe(false);
  });

  test.each([
    ['401', { status: 401 }, 'credentials'],
    ['422', { status: 422, body: { description: secret } }, 'unreadable'],
    ['500', { status: 500 }, 'unavailable'],
  ] as const)('that is answered with %s is a gap', async (_what, page, cause) => {
    const { source } = await supportWith({ search: page });
    const { gaps, supportSearches } = await lookUpSupport(source, about, wanted({ supportSearches: [search] }));
    expect(supportSearches).toEqual([]);
    expect(gaps).toMatchObject([{ source: 'support', kind: 'searches', ids: [search.id], cause }]);
    expect(JSON.stringify(gaps)).not.toContain('Acme');
  });
});
