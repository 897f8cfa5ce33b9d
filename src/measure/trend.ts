/** How figures move from week to week. */
import { findingRate } from './rates.ts';
import type { MeasuredRow } from './rows.ts';
import { slaAttainment } from './waits.ts';
import { byWeek } from './weeks.ts';
import type { Share } from './wilson.ts';

export interface WeeklyShare {
  /** Its Monday. */
  readonly week: string;
  readonly share: Share;
  /** Dates of that week with rows. */
  readonly days: number;
}

function weekly(
  rows: readonly MeasuredRow[],
  measure: (rows: readonly MeasuredRow[]) => Share,
): readonly WeeklyShare[] {
  return byWeek(rows)
    .map(({ week, members }) => ({
      week,
      share: measure(members),
      days: new Set(members.map(({ date }) => date)).size,
    }))
    .filter(({ share }) => share.of > 0);
}

/** Weeks in which nothing was due are left out: they say nothing. */
export function slaTrend(rows: readonly MeasuredRow[]): readonly WeeklyShare[] {
  return weekly(rows, slaAttainment);
}

/** Findings per opportunity, week by week: of one rule, or of all together. */
export function findingTrend(rows: readonly MeasuredRow[], rule?: string): readonly WeeklyShare[] {
  return weekly(rule === undefined ? rows : rows.filter((row) => row.rule === rule), findingRate);
}
