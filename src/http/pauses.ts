/** Keeps requests apart, and remembers which endpoints asked for silence until when. */
import { msOfReset, msUntilXWindowResets } from './retry-after.ts';
import type { Clock } from './types.ts';

type Headers = Readonly<Record<string, string>>;

/** Requests that share a limit: method and path with ids left out. */
function endpointFamily(method: string, url: URL): string {
  return `${method} ${url.origin}${url.pathname.replace(/\/\d+(?=\/|$)/g, '/:id')}`;
}

const incremental = (url: URL): string => `${url.origin} incremental exports`;

/** Every limit that a request counts towards. */
function scopesOf(method: string, url: URL): readonly string[] {
  const shared = [endpointFamily(method, url), url.origin];
  return url.pathname.includes('/incremental/') ? [...shared, incremental(url)] : shared;
}

export interface Pauses {
  /** Milliseconds until the next request may start because of the pace alone; takes that place. */
  takeTurn(): number;
  /** Milliseconds that earlier answers asked requests like this one to wait. */
  pauseFor(method: string, url: URL): number;
  /** Remembers that requests like this one wait `ms`. */
  pause(method: string, url: URL, ms: number): void;
  /** Remembers what an answer says about the requests left. */
  note(method: string, url: URL, headers: Headers): void;
}

export function createPauses(clock: Clock, minIntervalMs: number): Pauses {
  let freeAt = Number.NEGATIVE_INFINITY;
  const until = new Map<string, number>();

  function extend(scope: string, ms: number): void {
    if (ms > 0) until.set(scope, Math.max(until.get(scope) ?? 0, clock.now() + ms));
  }

  return {
    takeTurn() {
      const now = clock.now();
      const at = Math.max(now, freeAt);
      freeAt = at + minIntervalMs;
      return at - now;
    },
    pauseFor(method, url) {
      const now = clock.now();
      return Math.max(0, ...scopesOf(method, url).map((scope) => (until.get(scope) ?? now) - now));
    },
    pause(method, url, ms) {
      extend(endpointFamily(method, url), ms);
    },
    note(method, url, headers) {
      const now = clock.now();
      extend(endpointFamily(method, url), msUntilXWindowResets(headers, now) ?? 0);
      const reset = headers['ratelimit-reset'];
      if (headers['ratelimit-remaining']?.trim() === '0' && reset !== undefined) {
        extend(url.origin, msOfReset(reset, now, true));
      }
      // Zendesk counts all incremental exports together: `total=10; remaining=0; resets=42`.
      const exports = headers['zendesk-ratelimit-incremental-exports'];
      const resets = exports === undefined ? null : /remaining=0\b.*resets=(\d+)/.exec(exports);
      if (resets?.[1] !== undefined) extend(incremental(url), msOfReset(resets[1], now, true));
    },
  };
}
