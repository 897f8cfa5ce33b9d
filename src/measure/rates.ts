/** Findings per opportunity, and what stands beside them. */
import { isHeldAgainst, isOpportunity, type MeasuredRow } from './rows.ts';
import { type Share, shareOf } from './wilson.ts';

/** Findings held against the team, of all that was judged to the end. */
export function findingRate(rows: readonly MeasuredRow[]): Share {
  return shareOf(rows.filter(isHeldAgainst).length, rows.filter(isOpportunity).length);
}

/** Rows in neither half of a rate, by why. */
export interface Beside {
  readonly excused: number;
  readonly pending: number;
  readonly unknown: number;
  readonly waived: number;
  /** Without a ruling. */
  readonly disputed: number;
  /** Ruled to be no fault. */
  readonly accepted: number;
}

export function countBeside(rows: readonly MeasuredRow[]): Beside {
  const count = (is: (row: MeasuredRow) => boolean): number => rows.filter(is).length;
  return {
    excused: count(({ verdict }) => verdict === 'excused'),
    pending: count(({ verdict }) => verdict === 'pending'),
    unknown: count(({ verdict }) => verdict === 'unknown'),
    waived: count(({ decision }) => decision === 'waived'),
    disputed: count(({ decision }) => decision === 'disputed'),
    accepted: count(({ decision }) => decision === 'accepted'),
  };
}
