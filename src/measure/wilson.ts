/** A share with its interval, so that nobody reads much into few. */

export interface Share {
  readonly count: number;
  /** The denominator: how many could have counted. */
  readonly of: number;
  /** `count / of`; null for nothing of nothing. */
  readonly share: number | null;
  /** Wilson's score interval at 95 %: both ends between 0 and 1, and never of no width. */
  readonly low: number;
  readonly high: number;
}

/** The normal quantile of 97.5 %. */
const z95 = 1.959963984540054;

/** E. B. Wilson, 1927. For nothing of nothing: from 0 to 1. */
export function shareOf(count: number, of: number, z: number = z95): Share {
  if (of === 0) return { count, of, share: null, low: 0, high: 1 };
  const share = count / of;
  const spread = (z * z) / of;
  const middle = share + spread / 2;
  const half = z * Math.sqrt((share * (1 - share)) / of + spread / of / 4);
  return {
    count,
    of,
    share,
    low: count === 0 ? 0 : Math.max(0, (middle - half) / (1 + spread)),
    high: count === of ? 1 : Math.min(1, (middle + half) / (1 + spread)),
  };
}
