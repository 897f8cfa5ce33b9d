/** Weeks begin on Mondays, and are named by them. */
import { weekOfDate } from '../model/calendar.ts';

/** By week, in order of time; weeks without any do not appear. */
export function byWeek<T extends { readonly date: string }>(
  dated: readonly T[],
): readonly { readonly week: string; readonly members: readonly T[] }[] {
  const weeks = new Map<string, T[]>();
  for (const one of dated) {
    const week = weekOfDate(one.date);
    const members = weeks.get(week);
    if (members === undefined) weeks.set(week, [one]);
    else members.push(one);
  }
  return [...weeks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([week, members]) => ({ week, members }));
}
