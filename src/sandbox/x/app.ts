/** X's API v2 for one world: the bearer token, the limits, and then the route. */
import type { World } from '../../scenario/world.ts';
import { sandboxCredentials } from '../credentials.ts';
import type { Answer, Incoming, VendorApp } from '../http.ts';
import { defaultLimits, type SandboxOptions, type XLimited } from '../options.ts';
import { createMeter, type Reading } from '../rate-limits.ts';
import { findRoute, readQuery } from '../routes.ts';
import { likeRoutes } from './likes.ts';
import { lookupRoutes } from './lookup.ts';
import { messageRoutes } from './messages.ts';
import { findUser } from './oauth1.ts';
import { invalidRequest, notFound, tooMany, unauthorized, unsupportedAuthentication } from './problems.ts';
import type { XRoute } from './route.ts';
import { searchRoutes } from './search.ts';
import { readShelf } from './shelf.ts';
import { timelineRoutes } from './timelines.ts';

const routes = [...timelineRoutes, ...lookupRoutes, ...searchRoutes, ...likeRoutes, ...messageRoutes];
const windowMs = 15 * 60_000;

/** Requests of one app per 15 minutes. */
const appLimits: Readonly<Record<XLimited, number>> = {
  'users/by': 300,
  sent: 10_000,
  mentions: 450,
  lookup: 3500,
  'search/recent': 450,
  'search/all': 300,
  usage: 50,
  // These count by account.
  'users/me': 75,
  liked: 75,
  messages: 15,
  users: 300,
};

function limitHeaders(reading: Reading): Record<string, string> {
  return {
    'x-rate-limit-limit': String(reading.limit),
    'x-rate-limit-remaining': String(reading.remaining),
    'x-rate-limit-reset': String(Math.ceil(reading.resetsAt / 1000)),
  };
}

export function createXApp(world: World, options: SandboxOptions): VendorApp {
  let shelf = readShelf(world);
  const limits = { ...defaultLimits, ...options.limits };
  const meter = createMeter();
  const read = new Set<string>();

  /** The headers that count; throws the 429. */
  function count(route: XRoute, nowMs: number, userId = 'app'): Record<string, string> {
    if (route.limited === 'search/all' && options.xAccess?.searchAll) {
      const second = meter.take('search/all a second', limits.searchAllPerSecond, 1000, nowMs);
      if (second.refused) throw tooMany(limitHeaders(second));
    }
    const limit = limits.x[route.limited] ?? appLimits[route.limited];
    const reading = meter.take(`${route.limited} ${userId}`, limit, windowMs, nowMs);
    const headers = limitHeaders(reading);
    if (reading.refused) throw tooMany(headers);
    return headers;
  }

  function answer(incoming: Incoming): Answer {
    const found = findRoute(routes, incoming);
    if (found === undefined) throw notFound();
    const { authorization } = incoming.headers;
    if (authorization === undefined) throw unauthorized('no credentials');
    const user = findUser(incoming, authorization, shelf);
    if (user === undefined && authorization !== `Bearer ${sandboxCredentials.bearer}`)
      throw unauthorized('wrong credentials');
    if (found.route.userOnly && user === undefined) throw unsupportedAuthentication(options.fieldStyle);
    const nowMs = options.now();
    const headers = count(found.route, nowMs, user?.id);
    const asked = readQuery(incoming.query, found.route.parameters);
    if (!('query' in asked)) {
      const name = 'unknown' in asked ? asked.unknown : asked.repeated;
      const message = `The query parameter [${name}] is not one of [${found.route.parameters.join(',')}]`;
      throw invalidRequest(name, incoming.query.get(name) ?? '', message, options.fieldStyle);
    }
    const body = found.route.answer({
      shelf,
      options,
      parts: found.parts,
      query: asked.query,
      nowMs,
      emptyPage: incoming.emptyPage,
      onPostsRead: (ids) => {
        for (const id of ids) read.add(id);
      },
      postsRead: read.size,
      ...(user === undefined ? {} : { user }),
    });
    return { status: 200, headers, body };
  }

  return {
    answer,
    setWorld(next) {
      shelf = readShelf(next);
    },
  };
}
