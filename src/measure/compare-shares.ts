/** Two shares of different times, and whether their difference is more than chance explains. */
import type { Share } from './wilson.ts';

export interface ShareChange {
  /** `now - before`, from -1 to 1, with its interval at 95 %. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /** Whether the interval leaves zero out. */
  readonly beyondChance: boolean;
}

/** R. G. Newcombe's interval from two of Wilson's, 1998; null where one of the shares is of nothing. */
export function compareShares(now: Share, before: Share): ShareChange | null {
  if (now.share === null || before.share === null) return null;
  const difference = now.share - before.share;
  const low = difference - Math.hypot(now.share - now.low, before.high - before.share);
  const high = difference + Math.hypot(now.high - now.share, before.share - before.low);
  return { difference, low: Math.max(-1, low), high: Math.min(1, high), beyondChance: low > 0 || high < 0 };
}
