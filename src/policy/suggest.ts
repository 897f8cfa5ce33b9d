/** "Did you mean": the nearest of the words that would have been right. */

/** Steps (insert, drop, replace, swap neighbours) from one word to another. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j += 1) {
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
      const replaced = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, replaced, swapped));
    }
  }
  return at(a.length, b.length);
}

const plain = (word: string) => word.toLowerCase().replace(/[^a-z0-9]/g, '');

/** One word begins with the other: `monday` and `mon`, `warn` and `warning`. */
function isPrefix(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a));
}

/** The candidate nearest to `word`, or undefined where none is near enough to be meant. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = plain(word);
  if (wanted.length < 2 || wanted.length > 60) return undefined;
  const ranked = candidates
    .map((candidate) => ({ candidate, steps: distance(wanted, plain(candidate)) }))
    .sort((a, b) => a.steps - b.steps);
  const best = ranked[0];
  if (best === undefined || best.steps <= 1) return best?.candidate;
  const begun = ranked.find(({ candidate }) => isPrefix(wanted, plain(candidate)));
  if (begun !== undefined) return begun.candidate;
  return best.steps <= Math.floor(wanted.length / 3) ? best.candidate : undefined;
}
