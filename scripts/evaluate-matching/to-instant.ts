/** Milliseconds since 1970 as the text that captures hold. It shares no code with `src`. */
import type { Instant } from '../../src/model/instant.ts';

function isInstant(text: string): text is Instant {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text);
}

/** Throws where the year has not four digits. */
export function toInstant(ms: number): Instant {
  const text = `${new Date(ms).toISOString().slice(0, 19)}Z`;
  if (!isInstant(text)) throw new RangeError(`${ms} ms is no time of ours`);
  return text;
}
