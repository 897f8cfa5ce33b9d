/** A small X for one test at a time: timelines that page and end silently, look-ups, users, archive search. */
import type { ServerResponse } from 'node:http';
import { type GatherXOptions, gatherX } from '../../../src/gather/x/gather-x.ts';
import { type LookUpOptions, lookUpTweets } from '../../../src/gather/x/look-up-tweets.ts';
import type { XPage } from '../../../src/gather/x/page.ts';
import { createTransport } from '../../../src/http/transport.ts';
import { type Instant, instant, millisOf } from '../../../src/model/instant.ts';
import { json, type Loopback, type Seen, serve, simulatedClock } from '../../http/loopback.ts';

export interface Told {
  readonly id: string;
  readonly author: string;
  readonly at: Instant;
  readonly text: string;
  /** User ids in whose mentions it shows. */
  readonly mentions?: readonly string[];
  readonly repliedTo?: string;
  readonly retweeted?: string;
  readonly note?: string;
}

export function idAt(at: Instant, nth = 0): string {
  return String(((BigInt(millisOf(at)) - 1288834974657n) << 22n) + BigInt(nth));
}

export function told(at: string, author: string, text: string, more: Partial<Told> = {}): Told {
  const sentAt = instant(at);
  return { id: idAt(sentAt, text.length), author, at: sentAt, text, ...more };
}

export interface FakeXOptions {
  readonly tweets?: readonly Told[];
  readonly users?: Readonly<Record<string, string>>;
  readonly reach?: { readonly sent: number; readonly mentions: number };
  readonly style?: 'tweet' | 'post';
  /** The app has full-archive search. */
  readonly archive?: boolean;
  readonly pageSize?: number;
  /** Answers instead of the fake where it returns true; `nth` counts requests to the same path. */
  readonly instead?: (seen: Seen, response: ServerResponse, nth: number) => boolean;
}

export const officialId = '111';
export const users: Readonly<Record<string, string>> = {
  [officialId]: 'ExampleBrand',
  '222': 'ada_writes',
  '333': 'bob_builds',
};

export async function fakeX(options: FakeXOptions = {}): Promise<Loopback> {
  const { tweets = [], style = 'tweet', reach = { sent: 3200, mentions: 800 } } = options;
  const known = options.users ?? users;
  const newestFirst = [...tweets].sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? 1 : -1));
  const visits = new Map<string, number>();

  function shown(tweet: Told, asked: string): Record<string, unknown> {
    const all: Record<string, unknown> = {
      created_at: tweet.at.replace('Z', '.000Z'),
      conversation_id: tweet.repliedTo ?? tweet.id,
      [`note_${style}`]: tweet.note === undefined ? undefined : { text: tweet.note },
    };
    const references = [
      ...(tweet.repliedTo === undefined ? [] : [{ type: 'replied_to', id: tweet.repliedTo }]),
      ...(tweet.retweeted === undefined ? [] : [{ type: 'retweeted', id: tweet.retweeted }]),
    ];
    return {
      id: tweet.id,
      text: tweet.text,
      [`edit_history_${style}_ids`]: [tweet.id],
      author_id: tweet.author,
      ...(references.length === 0 ? {} : { [`referenced_${style}s`]: references }),
      ...Object.fromEntries(Object.entries(all).filter(([name]) => asked.split(',').includes(name))),
    };
  }

  function answer(
    list: readonly Told[],
    url: URL,
    meta: Record<string, unknown> | undefined,
    errors: unknown[] = [],
  ): unknown {
    const asked = url.searchParams.get(`${style}.fields`) ?? '';
    const referenced = list.flatMap((one) => [one.repliedTo, one.retweeted]);
    const included = newestFirst.filter((one) => referenced.includes(one.id));
    const authors = new Set([...list, ...included].map((one) => one.author));
    return {
      ...(list.length === 0 ? {} : { data: list.map((one) => shown(one, asked)) }),
      includes: {
        users: [...authors].map((id) => ({ id, username: known[id] ?? `user${id}`, name: 'N' })),
        [`${style}s`]: included.map((one) => shown(one, asked)),
      },
      ...(errors.length === 0 ? {} : { errors }),
      ...(meta === undefined ? {} : { meta }),
    };
  }

  function paged(list: readonly Told[], url: URL, token: string): unknown {
    const from = url.searchParams.get('start_time') ?? '';
    const to = url.searchParams.get('end_time') ?? '9999';
    const within = list.filter((one) => one.at >= from && one.at < to);
    const offset = Number(url.searchParams.get(token) ?? '0');
    const size = Math.min(options.pageSize ?? 100, Number(url.searchParams.get('max_results')));
    const page = within.slice(offset, offset + size);
    const next = offset + size < within.length ? { next_token: String(offset + size) } : {};
    return answer(page, url, { result_count: page.length, ...next });
  }

  return serve((seen, response) => {
    const { url } = seen;
    const nth = (visits.get(url.pathname) ?? 0) + 1;
    visits.set(url.pathname, nth);
    if (options.instead?.(seen, response, nth) === true) return;
    const timeline = /^\/2\/users\/(\d+)\/(tweets|mentions)$/.exec(url.pathname);
    if (timeline !== null) {
      const [, id = '', kind] = timeline;
      const list =
        kind === 'tweets'
          ? newestFirst.filter((one) => one.author === id).slice(0, reach.sent)
          : newestFirst.filter((one) => one.mentions?.includes(id)).slice(0, reach.mentions);
      return json(response, 200, paged(list, url, 'pagination_token'));
    }
    if (url.pathname === '/2/tweets/search/all') {
      if (options.archive !== true)
        return json(response, 403, {
          title: 'Client Forbidden',
          type: 'https://api.x.com/2/problems/client-forbidden',
        });
      const query = url.searchParams.get('query') ?? '';
      const who = Object.entries(known).find(([, name]) => query.endsWith(name))?.[0] ?? '';
      const list = newestFirst.filter((one) =>
        query.startsWith('from:') ? one.author === who : one.mentions?.includes(who),
      );
      return json(response, 200, paged(list, url, 'next_token'));
    }
    if (url.pathname === '/2/tweets') {
      const ids = (url.searchParams.get('ids') ?? '').split(',');
      const found = newestFirst.filter((one) => ids.includes(one.id));
      const missing = ids.filter((id) => !found.some((one) => one.id === id));
      const errors = missing.map((id) => ({
        resource_id: id,
        resource_type: 'tweet',
        title: 'Not Found Error',
        detail: `Could not find tweet with ids: [${id}].`,
        type: 'https://api.twitter.com/2/problems/resource-not-found',
      }));
      return json(response, 200, answer(found, url, undefined, errors));
    }
    if (url.pathname === '/2/users/by') {
      const names = (url.searchParams.get('usernames') ?? '').split(',');
      const found = Object.entries(known).filter(([, name]) => names.includes(name.toLowerCase()));
      const missing = names.filter((name) => !found.some(([, one]) => one.toLowerCase() === name));
      const errors = missing.map((value) => ({
        value,
        parameter: 'usernames',
        resource_type: 'user',
        title: 'Not Found Error',
        detail: `Could not find user with usernames: [${value}].`,
        type: 'https://api.twitter.com/2/problems/resource-not-found',
      }));
      return json(response, 200, {
        ...(found.length === 0 ? {} : { data: found.map(([id, username]) => ({ id, username, name: 'N' })) }),
        ...(errors.length === 0 ? {} : { errors }),
      });
    }
    json(response, 404, { title: 'Unplanned' });
  });
}

export const day = { start: instant('2026-11-21T00:00:00Z'), end: instant('2026-11-22T00:00:00Z') };

function accessTo(loopback: Loopback) {
  const transport = createTransport({ clock: simulatedClock(), allowedOrigins: [loopback.origin] });
  return {
    transport,
    bearerToken: 'x-bearer',
    apiUrl: loopback.origin,
    fieldStyle: 'auto',
    span: day,
    takenAt: day.end,
  } as const;
}

/** Gathers the day of the one official handle, taken as it ends. */
export async function gatherFrom(loopback: Loopback, options: Partial<GatherXOptions> = {}) {
  const pages: XPage[] = [];
  const outcome = await gatherX({
    ...accessTo(loopback),
    handles: [{ name: 'ExampleBrand', userId: officialId }],
    onPage: (page) => void pages.push(page),
    ...options,
  });
  const tweets = pages.flatMap((page) => page.tweets);
  const texts = Object.assign({}, ...pages.map((page) => page.texts));
  return { ...outcome, pages, tweets, texts, ids: tweets.map((tweet) => tweet.id) };
}

export async function lookUpFrom(loopback: Loopback, ids: readonly string[], options: Partial<LookUpOptions> = {}) {
  const pages: XPage[] = [];
  const outcome = await lookUpTweets(
    { ...accessTo(loopback), onPage: (page) => void pages.push(page), ...options },
    ids,
  );
  return {
    ...outcome,
    pages,
    tweets: pages.flatMap((page) => page.tweets),
    tombstones: pages.flatMap((page) => page.tombstones),
  };
}
