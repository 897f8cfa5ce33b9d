/** Seeded chance (mulberry32), so that a world is the same every time. */
export interface Chance {
  /** 0 up to, not with, 1. */
  next(): number;
  /** A whole number, both ends included. */
  between(from: number, to: number): number;
  happens(share: number): boolean;
  /** So many of the items, in their own order. */
  choose<T>(items: readonly T[], count: number): readonly T[];
}

export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
    happens: (share) => next() < share,
    choose: (items, count) => {
      const drawn = items.map((_, index) => ({ index, draw: next() })).sort((a, b) => a.draw - b.draw);
      const kept = new Set(drawn.slice(0, count).map((d) => d.index));
      return items.filter((_, index) => kept.has(index));
    },
  };
}
