/** Who had how many opportunities, and how many were missed: every row that names whose work it is goes to one place. */
import { isOpportunity, type MeasuredRow } from '../rows.ts';

/** One kind of work on one day. */
export interface Cell {
  readonly rule: string;
  readonly date: string;
  readonly opportunities: number;
  readonly misses: number;
}

/** Rows in neither half of a rate, by why. */
export interface SetAside {
  /** Excused, still open, or not to be judged. */
  readonly unjudged: number;
  /** Waived, disputed without a ruling, or ruled to be no fault. */
  readonly decided: number;
  /** Broken, and how the work is organised, a tool, or something unknown is the likely cause. */
  readonly notPersonal: number;
  /** Broken, and the finding names somebody else. */
  readonly ofSomebodyElse: number;
  /** Broken in a conversation that counts already: one that went wrong counts once. */
  readonly sameConversation: number;
}

export interface Tally {
  readonly name: string;
  readonly cells: readonly Cell[];
  readonly setAside: SetAside;
}

export type RowClass = 'kept' | 'miss' | keyof SetAside;

export interface SortedRow {
  readonly row: MeasuredRow;
  readonly by: string;
  readonly class: RowClass;
}

function classOf(row: MeasuredRow, by: string): Exclude<RowClass, 'sameConversation'> {
  if (row.verdict === 'kept') return 'kept';
  if (row.verdict !== 'broken') return 'unjudged';
  if (!isOpportunity(row)) return 'decided';
  if (row.cause !== null && row.cause !== 'person') return 'notPersonal';
  return row.person !== null && row.person !== by ? 'ofSomebodyElse' : 'miss';
}

function inOrder(a: MeasuredRow, b: MeasuredRow): number {
  return a.at < b.at
    ? -1
    : a.at > b.at
      ? 1
      : a.rule < b.rule
        ? -1
        : a.rule > b.rule
          ? 1
          : a.subject < b.subject
            ? -1
            : 1;
}

/** Rows that tell whose work they are, each with the class it counts in; in order of time. */
function sortRows(rows: readonly MeasuredRow[]): readonly SortedRow[] {
  const seen = new Set<string>();
  return [...rows].sort(inOrder).flatMap((row): readonly SortedRow[] => {
    const by = row.doneBy;
    if (by === null) return [];
    const first = classOf(row, by);
    if (first !== 'miss' || row.conversation === null) return [{ row, by, class: first }];
    const key = `${by}\n${row.conversation}`;
    if (seen.has(key)) return [{ row, by, class: 'sameConversation' }];
    seen.add(key);
    return [{ row, by, class: first }];
  });
}

function tallyOne(name: string, rows: readonly SortedRow[]): Tally {
  const cells = new Map<string, Cell>();
  const setAside = { unjudged: 0, decided: 0, notPersonal: 0, ofSomebodyElse: 0, sameConversation: 0 };
  for (const { row, class: kind } of rows) {
    if (kind !== 'kept' && kind !== 'miss') {
      setAside[kind] += 1;
      continue;
    }
    const key = `${row.rule}\n${row.date}`;
    const cell = cells.get(key) ?? { rule: row.rule, date: row.date, opportunities: 0, misses: 0 };
    cells.set(key, {
      ...cell,
      opportunities: cell.opportunities + 1,
      misses: cell.misses + (kind === 'miss' ? 1 : 0),
    });
  }
  return { name, cells: [...cells.values()], setAside };
}

/** The rows of each person, by name. */
export function sortByPerson(rows: readonly MeasuredRow[]): ReadonlyMap<string, readonly SortedRow[]> {
  const byPerson = new Map<string, SortedRow[]>();
  for (const sorted of sortRows(rows)) {
    const known = byPerson.get(sorted.by);
    if (known === undefined) byPerson.set(sorted.by, [sorted]);
    else known.push(sorted);
  }
  return new Map([...byPerson].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function tallyPeople(byPerson: ReadonlyMap<string, readonly SortedRow[]>): readonly Tally[] {
  return [...byPerson].map(([name, sorted]) => tallyOne(name, sorted));
}

export interface Counts {
  readonly opportunities: number;
  readonly misses: number;
}

export function sumOf(cells: readonly Counts[]): Counts {
  return {
    opportunities: cells.reduce((sum, cell) => sum + cell.opportunities, 0),
    misses: cells.reduce((sum, cell) => sum + cell.misses, 0),
  };
}

export function countsByRule({ cells }: Pick<Tally, 'cells'>): ReadonlyMap<string, Counts> {
  const rules = [...new Set(cells.map((cell) => cell.rule))].sort();
  return new Map(rules.map((rule) => [rule, sumOf(cells.filter((cell) => cell.rule === rule))]));
}
