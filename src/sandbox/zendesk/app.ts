/** Zendesk's API for one world: who asks, may they, how often, and then the route. */
import type { World } from '../../scenario/world.ts';
import { type Answer, type Incoming, Refusal, type VendorApp } from '../http.ts';
import { defaultLimits, type SandboxOptions } from '../options.ts';
import { createMeter, type Reading, secondsUntil } from '../rate-limits.ts';
import { findRoute, readQuery } from '../routes.ts';
import { incrementalRoutes } from './incremental.ts';
import { readLedger } from './ledger.ts';
import { createDoor } from './oauth.ts';
import { peopleRoutes } from './people.ts';
import {
  adminsOnly,
  badRequest,
  invalidEndpoint,
  missingScope,
  tokenExpired,
  tooMany,
  unauthenticated,
} from './refusals.ts';
import { anonymousUser } from './render-people.ts';
import type { ZendeskRoute } from './route.ts';
import { searchRoutes } from './search-export.ts';
import { ticketRoutes } from './tickets.ts';

const routes = [...incrementalRoutes, ...ticketRoutes, ...peopleRoutes, ...searchRoutes];
const minute = 60_000;

export function createZendeskApp(world: World, options: SandboxOptions): VendorApp {
  let ledger = readLedger(world);
  const limits = { ...defaultLimits, ...options.limits };
  const meter = createMeter();
  const door = createDoor(options);

  function accountHeaders(reading: Reading, nowMs: number): Record<string, string> {
    return {
      'x-rate-limit': String(reading.limit),
      'x-rate-limit-remaining': String(reading.remaining),
      'ratelimit-limit': String(reading.limit),
      'ratelimit-remaining': String(reading.remaining),
      'ratelimit-reset': String(secondsUntil(reading.resetsAt, nowMs)),
    };
  }

  /** The headers that count; throws the 429. */
  function count(route: ZendeskRoute, nowMs: number): Record<string, string> {
    const account = meter.take('account', limits.zendeskPerMinute, minute, nowMs);
    const headers = accountHeaders(account, nowMs);
    if (account.refused) throw tooMany(secondsUntil(account.resetsAt, nowMs), headers);
    if (route.limited === undefined) return headers;
    const isExport = route.limited === 'incremental';
    const limit = isExport ? limits.incrementalPerMinute : limits.searchExportPerMinute;
    const own = meter.take(route.limited, limit, minute, nowMs);
    const resets = secondsUntil(own.resetsAt, nowMs);
    if (isExport) {
      const told = `total=${own.limit}; remaining=${own.remaining}; resets=${resets}`;
      headers['zendesk-ratelimit-incremental-exports'] = told;
    }
    if (own.refused) throw tooMany(resets, headers);
    return headers;
  }

  function admit(incoming: Incoming, route: ZendeskRoute): void {
    const standing = door.standingOf(incoming.headers.authorization);
    if (standing === 'expired') throw tokenExpired();
    if (standing === 'nobody' || standing === 'stranger') {
      const why = standing === 'nobody' ? 'no credentials' : 'wrong credentials';
      // The live API answers nobody and strangers with 200 here.
      if (route.path === 'users/me') throw new Refusal({ status: 200, body: { user: anonymousUser } }, why);
      throw unauthenticated(why);
    }
    if (standing === 'unreadable') throw missingScope();
    if (route.adminsOnly && options.zendeskRole === 'agent') throw adminsOnly();
  }

  function answer(incoming: Incoming): Answer {
    if (incoming.path === '/oauth/tokens' && incoming.method === 'POST') return door.issue(incoming);
    const path = /^\/api\/v2\/(.+?)(?:\.json)?$/.exec(incoming.path)?.[1];
    const found = path === undefined ? undefined : findRoute(routes, { method: incoming.method, path });
    if (found === undefined || path === undefined) throw invalidEndpoint();
    admit(incoming, found.route);
    const nowMs = options.now();
    const headers = count(found.route, nowMs);
    const read = readQuery(incoming.query, found.route.parameters);
    if ('unknown' in read) throw badRequest(`unknown parameter ${read.unknown}`);
    if ('repeated' in read) throw badRequest(`repeated parameter ${read.repeated}`);
    const { origin } = incoming;
    const url = `${origin}/api/v2/${path}`;
    const { parts } = found;
    const body = found.route.answer({ ledger, options, origin, url, parts, query: read.query, nowMs });
    return { status: 200, headers, body };
  }

  return {
    answer,
    setWorld(next) {
      ledger = readLedger(next);
    },
  };
}
