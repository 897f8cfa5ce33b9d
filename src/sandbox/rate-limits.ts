/** Counts requests in windows, as both vendors do: a window opens with its first request and forgets all at its end. */

export interface Reading {
  readonly refused: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** When the window ends, ms since 1970. */
  readonly resetsAt: number;
}

export interface Meter {
  take(key: string, limit: number, windowMs: number, nowMs: number): Reading;
}

export function createMeter(): Meter {
  const windows = new Map<string, { startedAt: number; taken: number }>();
  return {
    take(key, limit, windowMs, nowMs) {
      const open = windows.get(key);
      const window =
        open === undefined || nowMs >= open.startedAt + windowMs || nowMs < open.startedAt
          ? { startedAt: nowMs, taken: 0 }
          : open;
      windows.set(key, window);
      const refused = window.taken >= limit;
      if (!refused) window.taken += 1;
      return { refused, limit, remaining: limit - window.taken, resetsAt: window.startedAt + windowMs };
    },
  };
}

/** Seconds until then, at least 1. */
export function secondsUntil(resetsAt: number, nowMs: number): number {
  return Math.max(1, Math.ceil((resetsAt - nowMs) / 1000));
}
