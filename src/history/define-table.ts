/** A table of the history: its columns in words, its key, and its rows. Schema, inserts and documentation come from here. */

/** What SQLite keeps; true and false are 1 and 0. */
export type Cell = string | number | null;

export interface Column {
  /** ANY: text or a number, as it comes. */
  readonly type: 'TEXT' | 'INTEGER' | 'REAL' | 'ANY';
  /** May be empty; `what` says when. */
  readonly nullable?: true;
  readonly what: string;
}

export interface Table<Source> {
  readonly name: string;
  /** What one row is. */
  readonly what: string;
  readonly columns: Readonly<Record<string, Column>>;
  readonly key: readonly string[];
  /** Its `date` is that of a row of `days`. */
  readonly ofDay: boolean;
  /** Columns that others are found by. */
  readonly index?: readonly string[];
  readonly rowsOf: (source: Source) => readonly (readonly Cell[])[];
}

interface Spec<Source, Name extends string> {
  readonly name: string;
  readonly what: string;
  readonly columns: Readonly<Record<Name, Column>>;
  readonly key: readonly NoInfer<Name>[];
  readonly ofDay: boolean;
  readonly index?: readonly NoInfer<Name>[];
  readonly rowsOf: (source: Source) => readonly Readonly<Record<NoInfer<Name>, Cell>>[];
}

function namesOf<Name extends string>(columns: Readonly<Record<Name, Column>>): readonly Name[] {
  const names: Name[] = [];
  for (const name in columns) names.push(name);
  return names;
}

/** Holds each row to the table's columns, by type. */
export function defineTable<Source, Name extends string>(spec: Spec<Source, Name>): Table<Source> {
  const names = namesOf(spec.columns);
  return { ...spec, rowsOf: (source) => spec.rowsOf(source).map((row) => names.map((name) => row[name])) };
}

export const text = (what: string): Column => ({ type: 'TEXT', what });
export const count = (what: string): Column => ({ type: 'INTEGER', what });
export const real = (what: string): Column => ({ type: 'REAL', what });
export const flag = (what: string): Column => ({ type: 'INTEGER', what: `${what}: 1 or 0` });
export const orNull = (column: Column): Column => ({ ...column, nullable: true });
export const date = text('the audited day, `YYYY-MM-DD` in the policy’s time zone');
export const place = count('its place on that day, from 1');

export const bit = (is: boolean): 0 | 1 => (is ? 1 : 0);
/** A list as one text that SQLite’s `json_each` reads. */
export const list = (items: readonly string[]): string => JSON.stringify(items);
