/** What the store needs of a place to keep bytes in; a folder and a package registry are such places. */

/** Sorts of versions; `index` holds pointers. */
export const boxes = ['index', 'capture', 'day'] as const;
export type Box = (typeof boxes)[number];

/** One version: a set of files that are written once. */
export interface Place {
  readonly box: Box;
  readonly version: string;
}

export interface Shelf {
  readonly where: string;
  /** All versions in batches, the newest first; a shelf that does not know which are newest gives one batch. */
  list(): AsyncIterable<readonly Place[]>;
  /** Undefined where there is no such file. */
  read(place: Place, name: string): Promise<Uint8Array | undefined>;
  /** Resolves once exactly these bytes are there, whole. Other bytes of that name, of a damaged file, are replaced. */
  put(place: Place, name: string, bytes: Uint8Array): Promise<void>;
  /** Throws a version away; absent where that takes rights we do not ask for. */
  drop?(place: Place): Promise<void>;
}
