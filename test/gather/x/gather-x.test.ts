import { describe, expect, it } from 'vitest';
import { TweetAuditError } from '../../../src/model/errors.ts';
import { addSeconds, instant } from '../../../src/model/instant.ts';
import { closedOrigin, json } from '../../http/loopback.ts';
import { day, fakeX, gatherFrom, idAt, officialId, type Told, told, users } from './fake-x.ts';

const mention = told('2026-11-21T09:00:00Z', '222', '@ExampleBrand pushes fail', { mentions: [officialId] });
const reply = told('2026-11-21T09:30:00Z', officialId, '@ada_writes sorry, we look into it', { repliedTo: mention.id });
const wholeDay = (kind: 'sent' | 'mentions', span = day) => ({ source: 'x', kind, handle: 'ExampleBrand', span });
const bothWhole = [wholeDay('sent'), wholeDay('mentions')];

/** `count` tweets a minute apart, the newest one minute before the day ends. */
function many(count: number, author: string, more: Partial<Told> = {}): Told[] {
  return Array.from({ length: count }, (_, nth) => {
    const at = addSeconds(day.end, -60 * (nth + 1));
    return told(at, author, `tweet ${nth}`, more);
  });
}

describe('a day of one handle', () => {
  it('brings sent tweets, mentions, parents, accounts and texts, each once', async () => {
    const loopback = await fakeX({ tweets: [mention, reply] });
    const { tweets, texts, pages, coverage, gaps, usage } = await gatherFrom(loopback);
    expect(tweets.map((tweet) => tweet.id)).toEqual([reply.id, mention.id]);
    expect(tweets.find((tweet) => tweet.id === reply.id)).toMatchObject({
      authorId: officialId,
      repliedTo: mention.id,
      conversationId: mention.id,
    });
    expect(texts).toEqual({ [`tweet/${mention.id}`]: mention.text, [`tweet/${reply.id}`]: reply.text });
    expect(
      pages
        .flatMap((page) => page.accounts)
        .map((account) => account.handle)
        .sort(),
    ).toEqual(['ExampleBrand', 'ada_writes']);
    expect(coverage).toEqual(bothWhole);
    expect(gaps).toEqual([]);
    expect(usage).toEqual({ requests: 2, posts: 2, users: 2 });
  });

  it('asks a little wider and keeps what was sent within the span', async () => {
    const inside = told('2026-11-21T00:00:00Z', officialId, 'first');
    const before = told('2026-11-20T23:59:59Z', officialId, 'before');
    const after = told('2026-11-22T00:00:00Z', officialId, 'after');
    const loopback = await fakeX({ tweets: [inside, before, after] });
    const { ids } = await gatherFrom(loopback, { takenAt: instant('2026-11-22T05:00:00Z') });
    expect(ids).toEqual([inside.id]);
    expect(loopback.seen[0]?.url.searchParams.get('start_time')).toBe('2026-11-20T23:59:58Z');
    expect(loopback.seen[0]?.url.searchParams.get('end_time')).toBe('2026-11-22T00:00:02Z');
  });

  it('carries the bearer token on every request', async () => {
    const loopback = await fakeX({ tweets: [mention, reply] });
    await gatherFrom(loopback);
    expect(new Set(loopback.seen.map((seen) => seen.headers.authorization))).toEqual(new Set(['Bearer x-bearer']));
  });

  it('without tweets is whole, and empty', async () => {
    const loopback = await fakeX();
    const { tweets, coverage, gaps, pages } = await gatherFrom(loopback);
    expect({ tweets, coverage, gaps, pages }).toEqual({ tweets: [], coverage: bothWhole, gaps: [], pages: [] });
  });
});

describe('pages', () => {
  it('are followed by their token, past empty ones and past an exhausted limit', async () => {
    const loopback = await fakeX({
      tweets: many(5, officialId),
      pageSize: 2,
      instead: ({ url }, response, nth) => {
        if (!url.pathname.endsWith('/tweets') || nth > 1) return false;
        // Remaining 0 with a token, on an empty page: twitter-api-v2's paginator would stop twice over.
        const limits = {
          'x-rate-limit-limit': '900',
          'x-rate-limit-remaining': '0',
          'x-rate-limit-reset': String(Date.UTC(2026, 10, 22, 5, 10) / 1000),
        };
        json(response, 200, { meta: { result_count: 0, next_token: '0' } }, limits);
        return true;
      },
    });
    const { tweets, coverage } = await gatherFrom(loopback);
    expect(tweets).toHaveLength(5);
    expect(coverage).toEqual(bothWhole);
  });

  it('that give the same token twice end in a gap, not in a loop', async () => {
    const loopback = await fakeX({
      instead: ({ url }, response) => {
        if (!url.pathname.endsWith('/mentions')) return false;
        json(response, 200, { meta: { result_count: 0, next_token: 'again' } });
        return true;
      },
    });
    const { gaps } = await gatherFrom(loopback);
    expect(gaps).toMatchObject([{ kind: 'mentions', cause: 'unavailable', span: day }]);
  });

  it('come one at a time', async () => {
    const loopback = await fakeX({ tweets: many(6, officialId), pageSize: 2 });
    const sizes: number[] = [];
    await gatherFrom(loopback, {
      onPage: async (page) => {
        const asked = loopback.seen.length;
        await new Promise((resolve) => setTimeout(resolve, 5));
        expect(loopback.seen).toHaveLength(asked);
        sizes.push(page.tweets.length);
      },
    });
    expect(sizes).toEqual([2, 2, 2]);
  });
});

describe('field names', () => {
  it('are tried as tweet.* and then as post.*, and stay settled', async () => {
    const loopback = await fakeX({ tweets: [mention, reply], style: 'post' });
    const { tweets, coverage } = await gatherFrom(loopback);
    expect(tweets.find((tweet) => tweet.id === reply.id)).toMatchObject({
      sentAt: reply.at,
      repliedTo: mention.id,
      editHistory: [reply.id],
    });
    expect(tweets.some((tweet) => tweet.id === mention.id)).toBe(true);
    expect(coverage).toEqual(bothWhole);
    expect(loopback.seen.map(({ url }) => (url.searchParams.has('post.fields') ? 'post' : 'tweet'))).toEqual([
      'tweet',
      'post',
      'post',
    ]);
  });

  it('may be refused outright in the old spelling', async () => {
    const loopback = await fakeX({
      tweets: [reply],
      style: 'post',
      instead: ({ url }, response) => {
        if (!url.searchParams.has('tweet.fields')) return false;
        json(response, 400, { title: 'Invalid Request', type: 'https://api.x.com/2/problems/invalid-request' });
        return true;
      },
    });
    expect((await gatherFrom(loopback)).ids).toEqual([reply.id]);
  });

  it.each(['tweet', 'post'] as const)('can be set to %s', async (style) => {
    const loopback = await fakeX({ tweets: [reply], style });
    await gatherFrom(loopback, { fieldStyle: style });
    expect(loopback.seen.every(({ url }) => url.searchParams.has(`${style}.fields`))).toBe(true);
  });

  it('that X understands in no spelling are a loud failure with the cure', async () => {
    const loopback = await fakeX({
      instead: (_, response) => {
        json(response, 200, { data: [{ id: reply.id, text: reply.text }], meta: { result_count: 1 } });
        return true;
      },
    });
    const error: unknown = await gatherFrom(loopback).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TweetAuditError);
    expect(error).toMatchObject({
      kind: 'usage',
      message: expect.stringContaining('created_at'),
      cure: expect.stringContaining('X_FIELD_STYLE'),
    });
    const strict: unknown = await gatherFrom(loopback, { fieldStyle: 'tweet' }).catch((reason: unknown) => reason);
    expect(strict).toMatchObject({ message: 'X gave tweets without created_at: it does not understand tweet.fields' });
  });
});

describe('the reach of a timeline', () => {
  const reach = { sent: 300, mentions: 800 };
  const older = told('2026-11-19T12:00:00Z', '222', 'long ago', { mentions: [officialId] });
  const limitGap = { source: 'x', handle: 'ExampleBrand', cause: 'limit', why: 'timeline limit', lasting: true };

  it('is proven by any tweet from before the span, whatever the count', async () => {
    const loopback = await fakeX({
      tweets: [...many(850, '222', { mentions: [officialId] }), older],
      reach: { ...reach, mentions: 9999 },
    });
    const { coverage, gaps, tweets } = await gatherFrom(loopback);
    expect(gaps).toEqual([]);
    expect(coverage).toEqual(bothWhole);
    expect(tweets).toHaveLength(850);
  });

  it('that was hit within the span leaves a lasting gap before the oldest tweet', async () => {
    const tweets = many(900, '222', { mentions: [officialId] });
    const loopback = await fakeX({ tweets });
    const { coverage, gaps } = await gatherFrom(loopback);
    const oldest = addSeconds(day.end, -60 * 800);
    expect(gaps).toMatchObject([{ ...limitGap, kind: 'mentions', span: { start: day.start, end: oldest } }]);
    expect(coverage).toEqual([wholeDay('sent'), wholeDay('mentions', { start: oldest, end: day.end })]);
  });

  it('is made up for by full-archive search, where the app has it', async () => {
    const tweets = many(900, '222', { mentions: [officialId] });
    const loopback = await fakeX({ tweets, archive: true });
    const { coverage, gaps, ids } = await gatherFrom(loopback);
    expect(gaps).toEqual([]);
    expect(coverage).toEqual(bothWhole);
    expect(new Set(ids).size).toBe(900);
    expect(ids).toHaveLength(900);
    const search = loopback.seen.filter(({ url }) => url.pathname.endsWith('/search/all'));
    expect(new Set(search.map(({ url }) => url.searchParams.get('query')))).toEqual(new Set(['@ExampleBrand']));
  });

  it.each([402, 403, 404])('search that the app has not got (%d) is asked for once', async (status) => {
    const loopback = await fakeX({
      tweets: [...many(900, '222', { mentions: [officialId, '333'] })],
      instead: ({ url }, response) => {
        if (!url.pathname.endsWith('/search/all')) return false;
        json(response, status, {});
        return true;
      },
    });
    const handles = [
      { name: 'ExampleBrand', userId: officialId },
      { name: 'bob_builds', userId: '333' },
    ];
    const { gaps } = await gatherFrom(loopback, { handles });
    expect(gaps).toMatchObject([
      { cause: 'limit', handle: 'ExampleBrand' },
      { cause: 'limit', handle: 'bob_builds' },
    ]);
    expect(loopback.seen.filter(({ url }) => url.pathname.endsWith('/search/all'))).toHaveLength(1);
  });

  it('one tweet short of the limit is whole', async () => {
    const loopback = await fakeX({ tweets: many(799, '222', { mentions: [officialId] }) });
    expect((await gatherFrom(loopback)).gaps).toEqual([]);
  });

  describe('for a day long past', () => {
    const takenAt = instant('2026-12-20T00:00:00Z');
    const since = (count: number) =>
      Array.from({ length: count }, (_, nth) =>
        told(addSeconds(instant('2026-12-19T00:00:00Z'), -60 * nth), '333', `later ${nth}`, { mentions: [officialId] }),
      );

    it('is proven by a probe for anything older', async () => {
      const loopback = await fakeX({ tweets: [mention, older] });
      const { coverage, gaps, ids } = await gatherFrom(loopback, { takenAt });
      expect(ids).toEqual([mention.id]);
      expect(gaps).toEqual([]);
      expect(coverage).toEqual(bothWhole);
      const probes = loopback.seen.filter(({ url }) => url.searchParams.get('max_results') === '5');
      expect(probes.map(({ url }) => url.searchParams.get('end_time'))).toEqual([day.start, day.start]);
    });

    it('is proven by counting on to now, and what is counted is not kept', async () => {
      const loopback = await fakeX({ tweets: [mention, ...since(150)] });
      const { coverage, gaps, ids } = await gatherFrom(loopback, { takenAt });
      expect(ids).toEqual([mention.id]);
      expect({ coverage, gaps }).toEqual({ coverage: bothWhole, gaps: [] });
    });

    it('is a gap where newer tweets use the reach up', async () => {
      const loopback = await fakeX({ tweets: [mention, ...since(800)] });
      const { coverage, gaps } = await gatherFrom(loopback, { takenAt });
      expect(gaps).toMatchObject([{ ...limitGap, kind: 'mentions', span: day }]);
      expect(coverage).toEqual([wholeDay('sent')]);
    });

    it('is read from the archive where there is one', async () => {
      const loopback = await fakeX({ tweets: [mention, ...since(800)], archive: true });
      const { coverage, gaps, ids } = await gatherFrom(loopback, { takenAt });
      expect({ coverage, gaps, ids }).toEqual({ coverage: bothWhole, gaps: [], ids: [mention.id] });
    });
  });
});

describe('a half-dead X', () => {
  const page = '<html><body>Over capacity</body></html>';

  it('401 stops all reading at once, with the cure', async () => {
    const loopback = await fakeX({
      instead: (_, response) => {
        json(response, 401, { title: 'Unauthorized' });
        return true;
      },
    });
    const { gaps, coverage } = await gatherFrom(loopback);
    expect(loopback.seen).toHaveLength(1);
    expect(coverage).toEqual([]);
    expect(gaps.map((gap) => [gap.kind, gap.cause, gap.lasting, gap.span])).toEqual([
      ['sent', 'credentials', true, day],
      ['mentions', 'credentials', true, day],
    ]);
    expect(gaps[0]?.cure).toContain('X_BEARER_TOKEN');
  });

  it.each([402, 403])('%d is a lasting gap, never retried, and the other kind is still read', async (status) => {
    const loopback = await fakeX({
      tweets: [mention],
      instead: ({ url }, response) => {
        if (!url.pathname.endsWith('/tweets')) return false;
        json(response, status, { title: 'Forbidden' });
        return true;
      },
    });
    const { gaps, coverage, ids } = await gatherFrom(loopback);
    expect(gaps).toMatchObject([
      { kind: 'sent', cause: 'credentials', lasting: true, cure: expect.stringContaining('X_BEARER_TOKEN') },
    ]);
    expect(coverage).toEqual([wholeDay('mentions')]);
    expect(ids).toEqual([mention.id]);
    expect(loopback.seen.filter(({ url }) => url.pathname.endsWith('/tweets'))).toHaveLength(1);
  });

  it('an HTML 503 that stays is a gap for what was not read; what was read is kept', async () => {
    const loopback = await fakeX({
      tweets: many(4, officialId),
      pageSize: 2,
      instead: ({ url }, response) => {
        if (!url.searchParams.has('pagination_token')) return false;
        response.writeHead(503, { 'content-type': 'text/html' }).end(page);
        return true;
      },
    });
    const { gaps, coverage, tweets } = await gatherFrom(loopback);
    const readFrom = addSeconds(day.end, -120);
    expect(tweets).toHaveLength(2);
    expect(gaps).toMatchObject([
      { kind: 'sent', cause: 'unavailable', lasting: false, span: { start: day.start, end: readFrom } },
    ]);
    expect(coverage).toEqual([wholeDay('sent', { start: readFrom, end: day.end }), wholeDay('mentions')]);
  });

  it.each([
    ['HTML', page],
    ['cut JSON', '{"data":[{"id":"1'],
  ])('%s behind a 200 is asked for again, then a gap', async (_, body) => {
    let broken = 2;
    const loopback = await fakeX({
      tweets: [reply],
      instead: ({ url }, response) => {
        if (!url.pathname.endsWith('/tweets') || broken === 0) return false;
        broken -= 1;
        response.writeHead(200).end(body);
        return true;
      },
    });
    expect((await gatherFrom(loopback)).gaps).toEqual([]);
    broken = 3;
    expect((await gatherFrom(loopback)).gaps).toMatchObject([
      { kind: 'sent', cause: 'unavailable', lasting: false, span: day },
    ]);
  });

  it('another shape than documented is a gap that names the place', async () => {
    const loopback = await fakeX({
      instead: ({ url }, response) => {
        if (!url.pathname.endsWith('/tweets')) return false;
        json(response, 200, { data: [{ id: 7, text: 'a number for an id' }] });
        return true;
      },
    });
    expect((await gatherFrom(loopback)).gaps).toMatchObject([
      { kind: 'sent', cause: 'unreadable', why: expect.stringContaining('data') },
    ]);
  });

  it('that gives an odd tweet keeps the page, and names the tweet', async () => {
    const odd = {
      'no author': { author_id: undefined },
      'no offsets': { entities: { mentions: [{ username: 'ExampleBrand' }] } },
      'neither time nor snowflake': { id: '4711', created_at: undefined },
    };
    for (const [place, change] of Object.values(odd).entries()) {
      const id = idAt(day.start, place);
      const loopback = await fakeX({
        instead: ({ url }, response) => {
          if (!url.pathname.endsWith('/mentions') || url.searchParams.get('start_time') === null) return false;
          const good = { id: mention.id, text: 'x', created_at: mention.at, author_id: '222' };
          const data = [good, { ...good, id, ...change }];
          json(response, 200, { data, meta: { result_count: 2 } });
          return true;
        },
      });
      const { gaps, ids } = await gatherFrom(loopback);
      expect(ids).toEqual([mention.id]);
      expect(gaps).toMatchObject([
        { kind: 'tweets', cause: 'unreadable', lasting: true, ids: [place === 2 ? '4711' : id] },
      ]);
    }
  });

  it('that leaves optional things null, also in its errors, is read', async () => {
    const loopback = await fakeX({
      instead: ({ url }, response) => {
        if (!url.pathname.endsWith('/mentions') || url.searchParams.get('start_time') === null) return false;
        json(response, 200, {
          data: [{ id: mention.id, text: null, created_at: mention.at, author_id: '222', entities: null, lang: null }],
          errors: [{ type: null, title: 'Not Found Error', detail: null, value: 5, resource_id: 5 }],
          meta: { result_count: '1' },
        });
        return true;
      },
    });
    const { gaps, ids } = await gatherFrom(loopback);
    expect(ids).toEqual([mention.id]);
    expect(gaps).toEqual([]);
  });

  it('that leads elsewhere is a lasting gap', async () => {
    const loopback = await fakeX({
      instead: (_, response) => {
        response.writeHead(302, { location: 'https://elsewhere.example/' }).end();
        return true;
      },
    });
    expect((await gatherFrom(loopback)).gaps).toMatchObject([
      { kind: 'sent', cause: 'unavailable', lasting: true, why: expect.stringContaining('elsewhere.example') },
      { kind: 'mentions', lasting: true },
    ]);
  });

  it('that cannot be reached is a gap of all that was asked for, with the cure', async () => {
    const { gaps, coverage } = await gatherFrom(
      { origin: await closedOrigin(), seen: [] },
      { handles: [{ name: 'ada_writes' }] },
    );
    expect(coverage).toEqual([]);
    expect(gaps).toMatchObject([
      {
        kind: 'sent',
        cause: 'unavailable',
        lasting: false,
        why: expect.stringContaining('ECONNREFUSED'),
        cure: expect.stringContaining('X_API_URL'),
      },
      { kind: 'mentions', cause: 'unavailable' },
    ]);
  });

  it('a limit beyond our patience is a gap without numbers that change', async () => {
    const loopback = await fakeX({
      instead: (_, response) => {
        json(response, 429, {}, { 'retry-after': '86400' });
        return true;
      },
    });
    const { gaps } = await gatherFrom(loopback);
    expect(gaps).toMatchObject([{ cause: 'unavailable', lasting: false }, { cause: 'unavailable' }]);
    expect(gaps[0]?.why).not.toMatch(/\d/);
  });

  it.each([
    ['Forbidden', 'User has been suspended: [111].', 'resource-not-found', 'X has suspended @ExampleBrand'],
    [
      'Authorization Error',
      'Sorry, you are not authorized to see the user.',
      'not-authorized-for-resource',
      'the tweets of @ExampleBrand are protected',
    ],
  ])('a handle that X hides (%s) is a gap in plain words', async (title, detail, type, why) => {
    const loopback = await fakeX({
      instead: (_, response) => {
        json(response, 200, {
          errors: [
            {
              title,
              detail,
              value: '111',
              parameter: 'id',
              resource_type: 'user',
              resource_id: '111',
              type: `https://api.twitter.com/2/problems/${type}`,
            },
          ],
        });
        return true;
      },
    });
    const { gaps, coverage } = await gatherFrom(loopback);
    expect(coverage).toEqual([]);
    expect(gaps).toMatchObject([
      { kind: 'sent', cause: 'unreadable', lasting: true, why },
      { kind: 'mentions', why },
    ]);
  });
});

describe('the budget', () => {
  it('is asked before each page, with posts and users, for a smaller page too, and its no is a gap', async () => {
    const loopback = await fakeX({ tweets: many(12, officialId) });
    const asked: [posts: number, users: number][] = [];
    const { gaps, tweets, usage } = await gatherFrom(loopback, {
      mayRead: (posts, people) => {
        asked.push([posts, people]);
        return posts <= 19;
      },
    });
    // A page of 5 may bring 5 tweets, what they answer, and the authors of both.
    expect(asked.slice(0, 5).map(([posts]) => posts)).toEqual([200, 100, 50, 24, 12]);
    expect(asked[5]).toEqual([6 + 200, 1 + 200]);
    expect(loopback.seen.map(({ url }) => url.searchParams.get('max_results'))).toEqual(['6', '6']);
    expect(tweets).toHaveLength(12);
    expect(usage).toEqual({ requests: 2, posts: 12, users: 1 });
    expect(gaps).toMatchObject([{ kind: 'mentions', cause: 'budget', span: day }]);
  });

  it('holds for the users behind the handles, too', async () => {
    const loopback = await fakeX();
    const { gaps } = await gatherFrom(loopback, {
      handles: [{ name: 'ExampleBrand' }],
      mayRead: (_, people) => people < 1,
    });
    expect(loopback.seen).toEqual([]);
    expect(gaps).toMatchObject([
      { kind: 'sent', cause: 'budget' },
      { kind: 'mentions', cause: 'budget' },
    ]);
  });
});

describe('handles', () => {
  it('become ids in one request', async () => {
    const loopback = await fakeX({ tweets: [reply] });
    const { ids, pages } = await gatherFrom(loopback, { handles: [{ name: 'examplebrand' }, { name: '@ada_writes' }] });
    expect(ids).toContain(reply.id);
    expect(loopback.seen.filter(({ url }) => url.pathname === '/2/users/by')).toHaveLength(1);
    expect(pages[0]).toMatchObject({
      kind: 'accounts',
      accounts: [
        { id: '111', handle: 'ExampleBrand' },
        { id: '222', handle: 'ada_writes' },
      ],
    });
  });

  it('unknown to X are a usage error that names them all', async () => {
    const loopback = await fakeX();
    const error: unknown = await gatherFrom(loopback, {
      handles: [{ name: 'nobody_here' }, { name: 'ada_writes' }, { name: 'nor_here' }],
    }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ kind: 'usage', message: 'X knows no such handle: @nobody_here, @nor_here' });
    const impossible: unknown = await gatherFrom(loopback, { handles: [{ name: 'not a handle!' }] }).catch(
      (reason: unknown) => reason,
    );
    expect(impossible).toMatchObject({ kind: 'usage', message: 'X knows no such handle: @not a handle!' });
  });

  it('that X suspended or did not answer about are gaps of both kinds', async () => {
    const suspended = {
      value: 'ada_writes',
      parameter: 'usernames',
      resource_type: 'user',
      title: 'Forbidden',
      detail: 'User has been suspended: [ada_writes].',
      type: 'https://api.twitter.com/2/problems/resource-not-found',
    };
    const loopback = await fakeX({
      instead: ({ url }, response) => {
        if (url.pathname !== '/2/users/by') return false;
        json(response, 200, { errors: [suspended] });
        return true;
      },
    });
    const { gaps } = await gatherFrom(loopback, { handles: [{ name: 'ada_writes' }] });
    expect(gaps.map((gap) => [gap.kind, gap.handle, gap.why])).toEqual([
      ['sent', 'ada_writes', 'X has suspended @ada_writes'],
      ['mentions', 'ada_writes', 'X has suspended @ada_writes'],
    ]);
    expect(users['222']).toBe('ada_writes');
  });
});
