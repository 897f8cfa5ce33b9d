/** Ids are strings of digits: X's exceed 2^53, and Zendesk gives some as numbers and some as text. */
import { type Instant, instantFromMillis } from './instant.ts';

const snowflakeEpochMs = 1288834974657n;
const plausibleFrom = 2n ** 50n; // ids older than November 2010 are no snowflakes

/** Numeric order of ids without turning them into numbers; other text sorts by code unit. */
export function compareIds(a: string, b: string): number {
  if (/^\d+$/.test(a) && /^\d+$/.test(b)) {
    const x = a.replace(/^0+(?=\d)/, '');
    const y = b.replace(/^0+(?=\d)/, '');
    if (x.length !== y.length) return x.length - y.length;
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return a < b ? -1 : a > b ? 1 : 0;
}

/** When a tweet's id was made (X: snowflake ids); undefined for ids that are no snowflakes. */
export function instantOfSnowflake(id: string): Instant | undefined {
  if (!/^\d{1,19}$/.test(id)) return undefined;
  const value = BigInt(id);
  if (value < plausibleFrom) return undefined;
  return instantFromMillis(Number((value >> 22n) + snowflakeEpochMs));
}
