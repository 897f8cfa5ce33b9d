/** What each official handle was asked, and how it was answered. */
import { groupBy } from './by-rule.ts';
import { waitQuantile } from './kaplan-meier.ts';
import { findingRate } from './rates.ts';
import type { MeasuredRow } from './rows.ts';
import { slaAttainment, waitsOf } from './waits.ts';
import type { Share } from './wilson.ts';

export interface HandleFigures {
  /** Null for rows that no handle can be named for. */
  readonly handle: string | null;
  readonly attainment: Share;
  /** Of all rules together. */
  readonly findings: Share;
  readonly answered: number;
  readonly waiting: number;
  /** Seconds; null where the quantile is not reached. */
  readonly median: number | null;
  readonly p90: number | null;
}

/** By name; rows without a handle last. */
export function byHandle(rows: readonly MeasuredRow[]): readonly HandleFigures[] {
  return [...groupBy(rows, ({ handle }) => handle ?? '')]
    .sort(([a], [b]) => (b === '' ? -1 : a === '' ? 1 : a < b ? -1 : 1))
    .map(([handle, members]) => {
      const waits = waitsOf(members);
      return {
        handle: handle === '' ? null : handle,
        attainment: slaAttainment(members),
        findings: findingRate(members),
        answered: waits.filter(({ answered }) => answered).length,
        waiting: waits.filter(({ answered }) => !answered).length,
        median: waitQuantile(waits, 0.5),
        p90: waitQuantile(waits, 0.9),
      };
    });
}
