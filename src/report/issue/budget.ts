/** A description has room for 1 MiB; what goes in is chosen before it is rendered, so that nothing is ever cut off in the middle. */

/** GitLab's limit, in bytes and in characters. */
export const descriptionLimit = 1_048_576;

/** Bytes that we fill at most. */
export const descriptionBudget = 1_000_000;

export interface Taken<T> {
  readonly taken: readonly T[];
  /** How many did not fit. */
  readonly left: number;
}

/** Bytes of all texts inside a view, with room for the template's own words around each. */
export function sizeOf(view: unknown): number {
  if (typeof view === 'string') return Buffer.byteLength(view) + 16;
  if (Array.isArray(view)) return view.reduce((sum: number, part: unknown) => sum + sizeOf(part), 0);
  if (typeof view === 'object' && view !== null) return sizeOf(Object.values(view)) + 64;
  return 8;
}

/** The first of them that fit into so many pieces and bytes. */
export function takeWithin<T>(views: readonly T[], most: number, bytes: number): Taken<T> {
  const taken: T[] = [];
  let spent = 0;
  for (const view of views) {
    spent += sizeOf(view);
    if (taken.length >= most || spent > bytes) break;
    taken.push(view);
  }
  return { taken, left: views.length - taken.length };
}
