import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { gatherForum, searchForum } from '../../../src/gather/forum/gather-forum.ts';
import { createTransport } from '../../../src/http/transport.ts';
import type { ForumCategory } from '../../../src/model/capture.ts';
import { TweetAuditError } from '../../../src/model/errors.ts';
import { instant } from '../../../src/model/instant.ts';
import { closedOrigin, json, serve, simulatedClock } from '../../http/loopback.ts';

const span = { start: instant('2026-11-11T00:00:00Z'), end: instant('2026-11-19T05:00:00Z') };
const takenAt = span.end;

type Pages = Readonly<Record<string, unknown>>;

/** A forum with these pages, by path; what is not among them is 404. */
function forumWith(pages: Pages, instead?: (url: URL, response: ServerResponse) => boolean) {
  return serve(({ url }, response) => {
    if (instead?.(url, response)) return;
    const page = pages[url.pathname];
    if (page === undefined) json(response, 404, { errors: ['not found'] });
    else json(response, 200, page);
  });
}

const transportTo = (url: string, mayAttempt?: () => void) =>
  createTransport({
    clock: simulatedClock(),
    allowedOrigins: [url],
    ...(mayAttempt === undefined ? {} : { mayAttempt }),
  });

async function categoriesOf(url: string, mayAttempt?: () => void) {
  const categories: ForumCategory[] = [];
  const outcome = await gatherForum({
    url,
    transport: transportTo(new URL(url).origin, mayAttempt),
    span,
    takenAt,
    onPage: (page) => {
      categories.push(...page.forumCategories);
    },
  });
  return { ...outcome, categories };
}

const search = (url: string, ...wordings: readonly (readonly string[])[]) =>
  searchForum(
    { url, transport: transportTo(new URL(url).origin) },
    { span, takenAt },
    wordings.map((words, index) => ({ id: `tweet/${index}#search/1`, words })),
  );

const category = (id: number, name: string, more: Pages = {}) => ({ id, name, slug: name.toLowerCase(), ...more });

describe('the categories', () => {
  test('are those that everybody may read, subcategories below their parents', async () => {
    const { origin, seen } = await forumWith({
      '/site.json': {
        categories: [
          category(7, 'Runner', { parent_category_id: 5, read_restricted: false }),
          category(5, 'CI', { parent_category_id: null }),
          category(9, 'Staff', { read_restricted: true }),
          category(11, '日本語', { slug: '' }),
        ],
      },
    });
    const { categories, coverage, gaps } = await categoriesOf(origin);
    expect(categories.map(({ id, url }) => [id, url])).toEqual([
      ['7', `${origin}/c/ci/runner/7`],
      ['5', `${origin}/c/ci/5`],
      ['11', `${origin}/c/-/11`],
    ]);
    expect(gaps).toEqual([]);
    expect(coverage).toEqual([{ source: 'forum', kind: 'categories', span }]);
    expect(seen.map(({ url }) => url.pathname)).toEqual(['/site.json']);
    expect(seen[0]?.headers.authorization).toBeUndefined();
  });

  test.each([403, 404])('come from their own list where the site answers %i', async (status) => {
    const { origin } = await forumWith(
      { '/categories.json': { category_list: { categories: [category(5, 'CI')] } } },
      (url, response) => {
        if (url.pathname !== '/site.json') return false;
        json(response, status, {});
        return true;
      },
    );
    expect((await categoriesOf(origin)).categories).toMatchObject([{ name: 'CI' }]);
  });

  test('of a forum below a path live there', async () => {
    const { origin } = await forumWith({ '/talk/site.json': { categories: [category(5, 'CI')] } });
    expect((await categoriesOf(`${origin}/talk`)).categories).toMatchObject([{ url: `${origin}/talk/c/ci/5` }]);
  });

  test.each([
    [401, 'credentials', true],
    [403, 'credentials', true],
    [404, 'unreadable', true],
    [500, 'unavailable', false],
    [503, 'unavailable', false],
  ] as const)('that are answered with %i make a gap of the whole forum', async (status, cause, lasting) => {
    const { origin } = await serve((_seen, response) => json(response, status, {}));
    const { gaps, coverage } = await categoriesOf(origin);
    expect(coverage).toEqual([]);
    expect(gaps).toMatchObject([{ source: 'forum', kind: 'all', span, cause, lasting }]);
    expect(gaps[0]?.why).toContain(String(status));
  });

  test('of another shape, behind HTML, or nowhere are gaps that name the reason', async () => {
    const shape = await forumWith({ '/site.json': { categories: [{ id: 5 }] } });
    expect((await categoriesOf(shape.origin)).gaps).toMatchObject([{ cause: 'unreadable', lasting: true }]);
    const page = await serve((_seen, response) => response.end('<html>busy</html>'));
    expect((await categoriesOf(page.origin)).gaps).toMatchObject([{ cause: 'unavailable', lasting: false }]);
    const gone = await categoriesOf(await closedOrigin());
    expect(gone.gaps).toMatchObject([{ cause: 'unavailable', cure: expect.stringContaining('FORUM_URL') }]);
  });

  test('that the budget does not allow are a gap, too', async () => {
    const { origin } = await forumWith({});
    const { gaps } = await categoriesOf(origin, () => {
      throw new TweetAuditError('budget', 'more than 3 requests would be needed', 'Raise --max-requests.');
    });
    expect(gaps).toMatchObject([{ cause: 'budget', why: 'more than 3 requests would be needed' }]);
  });
});

describe('the search', () => {
  const topics = [
    { id: 70, title: 'Runner waits', slug: 'runner-waits', created_at: '2026-10-01T08:00:00.000Z' },
    { id: 71, title: '日本語', slug: '', created_at: null },
  ];

  test('is asked for words alone, and its topics become links', async () => {
    const { origin, seen } = await forumWith({ '/search.json': { topics, posts: [{ blurb: 'my secret' }] } });
    const { forumSearches, gaps } = await search(origin, ['runner', 'waits']);
    expect(gaps).toEqual([]);
    expect(seen.map(({ url }) => url.search)).toEqual(['?q=runner+waits']);
    expect(forumSearches).toEqual([
      {
        id: 'tweet/0#search/1',
        observedAt: takenAt,
        topics: [
          { id: '70', title: 'Runner waits', url: `${origin}/t/runner-waits/70`, createdAt: '2026-10-01T08:00:00Z' },
          { id: '71', title: '日本語', url: `${origin}/t/-/71` },
        ],
      },
    ]);
  });

  test('that finds nothing is an answer', async () => {
    const { origin } = await forumWith({ '/search.json': { posts: [], grouped_search_result: { error: null } } });
    expect(await search(origin, ['unheard'])).toMatchObject({ forumSearches: [{ topics: [] }], gaps: [] });
  });

  test('waits where it is told to', async () => {
    let asked = 0;
    const { origin } = await forumWith({ '/search.json': { topics } }, (_url, response) => {
      asked += 1;
      if (asked > 1) return false;
      json(response, 429, { error_type: 'rate_limit' }, { 'retry-after': '7' });
      return true;
    });
    expect(await search(origin, ['runner'])).toMatchObject({ forumSearches: [{ id: 'tweet/0#search/1' }], gaps: [] });
  });

  test('of a forum that is half dead leaves the others, and stops after two in a row', async () => {
    const { origin, seen } = await forumWith({ '/search.json': { topics } }, (url, response) => {
      if (url.searchParams.get('q') === 'runner') return false;
      json(response, 500, {});
      return true;
    });
    const found = await search(origin, ['broken'], ['runner'], ['broken'], ['broken'], ['runner']);
    expect(found.forumSearches.map(({ id }) => id)).toEqual(['tweet/1#search/1']);
    expect(found.gaps.map(({ kind, ids, cause }) => [kind, ids, cause])).toEqual([
      ['searches', ['tweet/0#search/1'], 'unavailable'],
      ['searches', ['tweet/2#search/1'], 'unavailable'],
      ['searches', ['tweet/3#search/1', 'tweet/4#search/1'], 'unavailable'],
    ]);
    expect(seen.filter(({ url }) => url.searchParams.get('q') === 'runner')).toHaveLength(1);
  });

  test('that strangers may not use is asked once', async () => {
    const { origin, seen } = await serve((_seen, response) => json(response, 403, {}));
    const found = await search(origin, ['runner'], ['mirror']);
    expect(found.gaps).toMatchObject([{ cause: 'credentials', ids: ['tweet/0#search/1', 'tweet/1#search/1'] }]);
    expect(seen).toHaveLength(1);
  });
});
