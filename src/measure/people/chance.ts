/**
 * How misses would fall on one person if everybody were alike: given who did how much of which work, and how often it
 * was missed by all together. Exact, so that neither a small team nor a rare miss makes a limit wrong.
 */

/** One kind of work. */
export interface Stratum {
  /** Opportunities of everybody, the person among them. */
  readonly all: number;
  /** Misses of everybody. */
  readonly misses: number;
  /** Opportunities of the person. */
  readonly own: number;
}

/** The chance of `least` misses, of one more, and so on; sums to 1. */
export interface Spread {
  readonly least: number;
  readonly chances: readonly number[];
}

/** Hypergeometric. Each chance follows from its neighbour, from the likeliest count outwards, so that none overflows. */
function spreadOfOne({ all, misses, own }: Stratum): Spread {
  const least = Math.max(0, own + misses - all);
  const most = Math.min(own, misses);
  const likeliest = Math.min(most, Math.max(least, Math.floor(((own + 1) * (misses + 1)) / (all + 2))));
  const step = (k: number): number => ((misses - k) * (own - k)) / ((k + 1) * (all - misses - own + k + 1));
  const weights: number[] = [1];
  for (let k = likeliest; k < most; k += 1) weights.push((weights.at(-1) ?? 0) * step(k));
  const below: number[] = [];
  for (let k = likeliest - 1; k >= least; k -= 1) below.push((below.at(-1) ?? 1) / step(k));
  const every = [...below.reverse(), ...weights];
  const sum = every.reduce((a, b) => a + b, 0);
  return { least, chances: every.map((weight) => weight / sum) };
}

function together(a: Spread, b: Spread): Spread {
  const chances = new Array<number>(a.chances.length + b.chances.length - 1).fill(0);
  for (const [i, x] of a.chances.entries()) {
    for (const [j, y] of b.chances.entries()) chances[i + j] = (chances[i + j] ?? 0) + x * y;
  }
  return { least: a.least + b.least, chances };
}

/** Of the misses of one person over all kinds of work. */
export function spreadOf(strata: readonly Stratum[]): Spread {
  return strata.map(spreadOfOne).reduce(together, { least: 0, chances: [1] });
}

/** The chance of that many misses or more. */
export function chanceOfMore({ least, chances }: Spread, count: number): number {
  return Math.min(
    1,
    chances.slice(Math.max(0, count - least)).reduceRight((sum, chance) => sum + chance, 0),
  );
}

/** The chance of that many misses or fewer. */
export function chanceOfFewer({ least, chances }: Spread, count: number): number {
  return Math.min(
    1,
    chances.slice(0, Math.max(0, count - least + 1)).reduce((sum, chance) => sum + chance, 0),
  );
}

/** The fewest and the most misses that are likelier than `limit`, each side by itself. */
export function likelyRange(spread: Spread, limit: number): { readonly least: number; readonly most: number } {
  let least = spread.least;
  while (chanceOfFewer(spread, least) <= limit) least += 1;
  let most = spread.least + spread.chances.length - 1;
  while (most > least && chanceOfMore(spread, most) <= limit) most -= 1;
  return { least, most };
}
