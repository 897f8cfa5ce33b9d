/** Reads how long a vendor asks us to wait. Headers are hostile input: the result is never negative, never NaN, never endless. */

type Headers = Readonly<Record<string, string>>;

const longestMs = 366 * 24 * 3600 * 1000;
/** Values above are points in time (GitLab's `ratelimit-reset`), below are durations (Zendesk's). */
const epochFromSeconds = 1_000_000_000;

function clamp(ms: number): number {
  if (Number.isNaN(ms) || ms < 0) return 0;
  return Math.min(Math.ceil(ms), longestMs);
}

function secondsIn(text: string): number | undefined {
  const trimmed = text.trim();
  return /^\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : undefined;
}

/** `Retry-After`: seconds or an HTTP date. Milliseconds; a past or unreadable value means now. */
export function msOfRetryAfter(text: string, nowMs: number): number {
  const seconds = secondsIn(text);
  if (seconds !== undefined) return clamp(seconds * 1000);
  return /^[A-Za-z]{3}.*GMT$/.test(text.trim()) ? clamp(Date.parse(text) - nowMs) : 0;
}

/** A reset header: epoch seconds, or seconds from now where `relative` allows them. Milliseconds; a past or unreadable value means now. */
export function msOfReset(text: string, nowMs: number, relative: boolean): number {
  const seconds = secondsIn(text);
  if (seconds === undefined) return 0;
  if (relative && seconds < epochFromSeconds) return clamp(seconds * 1000);
  return clamp(seconds * 1000 - nowMs);
}

/** X's limits: the 15-minute window, and the 24-hour ones of app and user. */
const xWindows = ['x-rate-limit', 'x-app-limit-24hour', 'x-user-limit-24hour'] as const;

/** Milliseconds until X's exhausted windows (remaining 0) reset; undefined where none is exhausted. */
export function msUntilXWindowResets(headers: Headers, nowMs: number): number | undefined {
  const waits = xWindows.flatMap((window) => {
    const reset = headers[`${window}-reset`];
    return headers[`${window}-remaining`]?.trim() === '0' && reset !== undefined
      ? [msOfReset(reset, nowMs, false)]
      : [];
  });
  return waits.length === 0 ? undefined : Math.max(...waits);
}

/** Milliseconds that a refusal (429, or 503 with `Retry-After`) asks us to wait; undefined where it does not say. */
export function msAskedFor(headers: Headers, nowMs: number): number | undefined {
  const retryAfter = headers['retry-after'];
  if (retryAfter !== undefined) return msOfRetryAfter(retryAfter, nowMs);
  const exhausted = msUntilXWindowResets(headers, nowMs);
  if (exhausted !== undefined) return exhausted;
  const xReset = headers['x-rate-limit-reset'];
  if (xReset !== undefined) return msOfReset(xReset, nowMs, false);
  const reset = headers['ratelimit-reset'];
  return reset === undefined ? undefined : msOfReset(reset, nowMs, true);
}
