/** Pairs two rows of records that look alike: as many pairs as possible, in order, and then as close in time as possible. */

export interface InTime {
  readonly id: string;
  readonly ms: number;
}

interface Best {
  readonly pairs: number;
  readonly cost: number;
}

function isBetter(a: Best, b: Best): boolean {
  return a.pairs !== b.pairs ? a.pairs > b.pairs : a.cost < b.cost;
}

/**
 * Alignment of two time-ordered rows; `mayPair` says which two could be the same at all.
 * Pairs never cross: equal texts cannot be told apart but by their order (rules.md, Reconcile 5).
 */
export function pairInOrder<A extends InTime, B extends InTime>(
  left: readonly A[],
  right: readonly B[],
  mayPair: (a: A, b: B) => boolean,
): [A, B][] {
  const rows = left.length;
  const columns = right.length;
  const table: Best[][] = Array.from({ length: rows + 1 }, () =>
    Array.from({ length: columns + 1 }, () => ({ pairs: 0, cost: 0 })),
  );
  const at = (i: number, j: number): Best => table[i]?.[j] ?? { pairs: 0, cost: 0 };
  const paired = (i: number, j: number): Best | undefined => {
    const a = left[i];
    const b = right[j];
    if (a === undefined || b === undefined || !mayPair(a, b)) return undefined;
    const rest = at(i + 1, j + 1);
    return { pairs: rest.pairs + 1, cost: rest.cost + Math.abs(a.ms - b.ms) };
  };
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      let best = isBetter(at(i + 1, j), at(i, j + 1)) ? at(i + 1, j) : at(i, j + 1);
      const both = paired(i, j);
      if (both !== undefined && !isBetter(best, both)) best = both;
      const row = table[i];
      if (row !== undefined) row[j] = best;
    }
  }
  const pairs: [A, B][] = [];
  let i = 0;
  let j = 0;
  while (i < rows && j < columns) {
    const a = left[i];
    const b = right[j];
    const both = paired(i, j);
    const here = at(i, j);
    if (
      a !== undefined &&
      b !== undefined &&
      both !== undefined &&
      both.pairs === here.pairs &&
      both.cost === here.cost
    ) {
      pairs.push([a, b]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j).pairs === here.pairs && at(i + 1, j).cost === here.cost) i += 1;
    else j += 1;
  }
  return pairs;
}
