/** When mentions come, and when they are answered in time: hour by weekday, on the team's clock. */
import { tzOffset } from '@date-fns/tz';
import { type Instant, millisOf } from '../model/instant.ts';
import { type Weekday, weekdays } from '../model/policy.ts';
import type { MeasuredRow } from './rows.ts';
import { slaAttainment, slaRule } from './waits.ts';
import type { Share } from './wilson.ts';

export interface HeatCell {
  readonly weekday: Weekday;
  /** 0 to 23. */
  readonly hour: number;
  readonly mentions: number;
  readonly attainment: Share;
}

const hourMs = 3_600_000;

/** On that zone's clock; on UTC's where the platform knows no such zone. */
function placeOf(at: Instant, timeZone: string): number {
  const ms = millisOf(at);
  const minutes = tzOffset(timeZone, new Date(ms));
  const hours = Math.floor((ms + (Number.isNaN(minutes) ? 0 : minutes * 60_000)) / hourMs);
  // Hour 0 was on a Thursday.
  return (((hours + 3 * 24) % 168) + 168) % 168;
}

/** Mentions that ask for a first reply, by when they were sent. All 168 cells, Monday first. */
export function hourByWeekday(rows: readonly MeasuredRow[], timeZone: string): readonly HeatCell[] {
  const cells: MeasuredRow[][] = Array.from({ length: 168 }, () => []);
  for (const row of rows) if (row.rule === slaRule) cells[placeOf(row.at, timeZone)]?.push(row);
  return weekdays.flatMap((weekday, day) =>
    Array.from({ length: 24 }, (_, hour) => {
      const members = cells[day * 24 + hour] ?? [];
      return { weekday, hour, mentions: members.length, attainment: slaAttainment(members) };
    }),
  );
}
