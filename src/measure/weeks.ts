/** Weeks begin on Mondays, and are named by them. */
const dayMs = 86_400_000;

/** The Monday of a date's week, as a date. */
export function weekOf(date: string): string {
  const day = Math.floor(Date.parse(`${date}T00:00:00Z`) / dayMs);
  // Day 0 was a Thursday.
  return new Date((day - ((((day + 3) % 7) + 7) % 7)) * dayMs).toISOString().slice(0, 10);
}

/** By week, in order of time; weeks without any do not appear. */
export function byWeek<T extends { readonly date: string }>(
  dated: readonly T[],
): readonly { readonly week: string; readonly members: readonly T[] }[] {
  const weeks = new Map<string, T[]>();
  for (const one of dated) {
    const week = weekOf(one.date);
    const members = weeks.get(week);
    if (members === undefined) weeks.set(week, [one]);
    else members.push(one);
  }
  return [...weeks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([week, members]) => ({ week, members }));
}

/** That many days before a date. */
export function daysBefore(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - days * dayMs).toISOString().slice(0, 10);
}
