/** Each rule's findings per opportunity of that rule: counts of different rules cannot be compared otherwise. */
import { type Beside, countBeside, findingRate } from './rates.ts';
import type { MeasuredRow } from './rows.ts';
import type { Share } from './wilson.ts';

export interface RuleFigures {
  readonly rule: string;
  readonly rate: Share;
  readonly beside: Beside;
}

export function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

/** By name, which ranks nobody and nothing. */
export function byRule(rows: readonly MeasuredRow[]): readonly RuleFigures[] {
  return [...groupBy(rows, ({ rule }) => rule)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, members]) => ({ rule, rate: findingRate(members), beside: countBeside(members) }));
}
