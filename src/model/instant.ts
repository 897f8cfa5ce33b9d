/** Instants: UTC, whole seconds, `YYYY-MM-DDTHH:mm:ssZ`, so that text order is time order. */
declare const instantBrand: unique symbol;
export type Instant = string & { readonly [instantBrand]: 'Instant' };

/** A half-open stretch of time: `start` belongs to it, `end` does not. */
export interface Span {
  readonly start: Instant;
  readonly end: Instant;
}

const canonical = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

function isInstant(text: string): text is Instant {
  return canonical.test(text);
}

/** Whole seconds; what is finer is cut off, as both vendors do in what they show. Throws a RangeError where `ms` is no time. */
export function instantFromMillis(ms: number): Instant {
  const text = `${new Date(Math.floor(ms / 1000) * 1000).toISOString().slice(0, 19)}Z`;
  if (!isInstant(text)) throw new RangeError(`not an instant within the years 0 to 9999: ${ms} ms`);
  return text;
}

/** Reads an ISO 8601 instant with a zone (`Z` or an offset); undefined where the text is none. */
export function parseInstant(text: string): Instant | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/.test(text)) return undefined;
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? undefined : instantFromMillis(ms);
}

/** Like `parseInstant`, for text that is known to be one. Throws a RangeError otherwise. */
export function instant(text: string): Instant {
  const parsed = parseInstant(text);
  if (parsed === undefined) throw new RangeError(`not an instant with a zone: ${JSON.stringify(text)}`);
  return parsed;
}

export function millisOf(at: Instant): number {
  return Date.parse(at);
}

export function addSeconds(at: Instant, seconds: number): Instant {
  return instantFromMillis(millisOf(at) + seconds * 1000);
}

/** Seconds from `from` to `to`; negative when `to` comes first. */
export function secondsBetween(from: Instant, to: Instant): number {
  return (millisOf(to) - millisOf(from)) / 1000;
}

export function earlier(a: Instant, b: Instant): Instant {
  return a <= b ? a : b;
}

export function later(a: Instant, b: Instant): Instant {
  return a >= b ? a : b;
}

export function isWithin(span: Span, at: Instant): boolean {
  return span.start <= at && at < span.end;
}
