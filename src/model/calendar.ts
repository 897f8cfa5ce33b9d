/** Local dates, `YYYY-MM-DD`: counted on, and as people group them, by weekday and by week. */
import { type Weekday, weekdays } from './policy.ts';

const dayMs = 86_400_000;

function dayNumber(date: string): number {
  const ms = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(ms)) throw new RangeError(`not a date: ${JSON.stringify(date)}`);
  return ms / dayMs;
}

/** 0 for a Monday. */
function placeInWeek(date: string): number {
  return (((dayNumber(date) + 3) % 7) + 7) % 7; // 1970-01-01 was a Thursday
}

export function weekdayOfDate(date: string): Weekday {
  return weekdays[placeInWeek(date)] ?? 'mon';
}

/** That many days later, or earlier where `days` is negative. Throws a RangeError where `date` is none. */
export function shiftDate(date: string, days: number): string {
  return new Date((dayNumber(date) + days) * dayMs).toISOString().slice(0, 10);
}

/** The Monday that the date's week begins with. */
export function weekOfDate(date: string): string {
  return shiftDate(date, -placeInWeek(date));
}
