/** Finds out from labelled tweets how many points each phrase is worth: logistic regression on naive-Bayes ratios (Wang and Manning, ACL 2012). */

export interface Example {
  readonly phrases: readonly string[];
  readonly yes: boolean;
}

export interface Points {
  readonly byPhrase: ReadonlyMap<string, number>;
  /** What every tweet has before its phrases are counted. */
  readonly start: number;
}

/** A phrase that fewer tweets hold says nothing about the next tweet. */
const leastTweets = 3;
/** How much a wrong tweet costs, against large weights. */
const cost = 1;
const rounds = 60;

/** The logarithm of how much more often a phrase stands in the one kind of tweets than in the other; sorted by phrase. */
function ratiosOf(examples: readonly Example[]): readonly (readonly [phrase: string, ratio: number])[] {
  const counts = new Map<string, { yes: number; no: number }>();
  for (const { phrases, yes } of examples)
    for (const phrase of phrases) {
      const count = counts.get(phrase) ?? { yes: 0, no: 0 };
      count[yes ? 'yes' : 'no'] += 1;
      counts.set(phrase, count);
    }
  const common = [...counts].filter(([, { yes, no }]) => yes + no >= leastTweets);
  const sum = (of: 'yes' | 'no'): number => common.reduce((total, [, count]) => total + count[of] + 1, 0);
  const [allYes, allNo] = [sum('yes'), sum('no')];
  return common
    .map(([phrase, { yes, no }]) => [phrase, Math.log((yes + 1) / allYes / ((no + 1) / allNo))] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The share of the cost that one tweet bears, between 0 and `cost`: where the derivative of its dual is 0, found by Newton's method. */
function solve(share: number, square: number, margin: number): number {
  let x = share;
  for (let step = 0; step < 10; step++) {
    const slope = square * (x - share) + margin + Math.log(x / (cost - x));
    const next = x - slope / (square + cost / (x * (cost - x)));
    const inside = next <= 0 ? x / 10 : next >= cost ? cost - (cost - x) / 10 : next;
    if (Math.abs(inside - x) < 1e-9) return inside;
    x = inside;
  }
  return x;
}

/** Dual coordinate descent (Yu, Huang and Lin, Machine Learning 2011) in the order given: the same tweets, the same points. */
export function fitPoints(examples: readonly Example[]): Points {
  const ratios = ratiosOf(examples);
  const place = new Map(ratios.map(([phrase], j) => [phrase, j]));
  const ratioAt = Float64Array.from(ratios, ([, ratio]) => ratio);
  const rows = examples.map(({ phrases }) => Uint32Array.from(phrases.flatMap((phrase) => place.get(phrase) ?? [])));
  const square = rows.map((row) => row.reduce((total, j) => total + (ratioAt[j] ?? 0) ** 2, 1));
  const weights = new Float64Array(ratios.length);
  const shares = new Float64Array(examples.length);
  let start = 0;
  const move = (row: Uint32Array, by: number): void => {
    for (const j of row) weights[j] = (weights[j] ?? 0) + by * (ratioAt[j] ?? 0);
    start += by;
  };
  const sign = (i: number): 1 | -1 => (examples[i]?.yes === true ? 1 : -1);
  for (const [i, row] of rows.entries()) {
    shares[i] = 1e-8;
    move(row, 1e-8 * sign(i));
  }
  for (let round = 0; round < rounds; round++)
    for (const [i, row] of rows.entries()) {
      let sum = start;
      for (const j of row) sum += (weights[j] ?? 0) * (ratioAt[j] ?? 0);
      const before = shares[i] ?? 0;
      const after = solve(before, square[i] ?? 1, sign(i) * sum);
      shares[i] = after;
      move(row, (after - before) * sign(i));
    }
  return { byPhrase: new Map(ratios.map(([phrase, ratio], j) => [phrase, ratio * (weights[j] ?? 0)])), start };
}

export function countPoints(phrases: readonly string[], { byPhrase, start }: Points): number {
  return phrases.reduce((sum, phrase) => sum + (byPhrase.get(phrase) ?? 0), start);
}
