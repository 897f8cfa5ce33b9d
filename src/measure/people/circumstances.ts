/** Where a person's misses lie: by rule, by handle and by the hour, so that a question can be asked about the work. */
import { TZDate } from '@date-fns/tz';
import { millisOf } from '../../model/instant.ts';
import type { Counts, SortedRow } from './tally.ts';

export interface Circumstance extends Counts {
  readonly by: 'rule' | 'handle' | 'hours';
  /** A rule's id, a handle without the sign, or `18:00 to 24:00`. */
  readonly label: string;
}

const hoursOfShift = 6;

function shiftOf(at: SortedRow['row']['at'], timeZone: string): string {
  const shift = Math.floor(new TZDate(millisOf(at), timeZone).getHours() / hoursOfShift);
  const hour = (n: number): string => `${String(n * hoursOfShift).padStart(2, '0')}:00`;
  return `${hour(shift)} to ${hour(shift + 1)}`;
}

function labelsOf({ row }: SortedRow, timeZone: string): readonly Pick<Circumstance, 'by' | 'label'>[] {
  return [
    { by: 'rule', label: row.rule },
    ...(row.handle === null ? [] : [{ by: 'handle' as const, label: row.handle }]),
    { by: 'hours', label: shiftOf(row.at, timeZone) },
  ];
}

/** Of each kind the circumstance with the most misses, in the order rule, handle, hours; none without a miss. */
export function circumstancesOf(rows: readonly SortedRow[], timeZone: string): readonly Circumstance[] {
  const counts = new Map<string, Circumstance>();
  for (const sorted of rows) {
    if (sorted.class !== 'kept' && sorted.class !== 'miss') continue;
    for (const { by, label } of labelsOf(sorted, timeZone)) {
      const key = `${by}\n${label}`;
      const known = counts.get(key) ?? { by, label, opportunities: 0, misses: 0 };
      const misses = known.misses + (sorted.class === 'miss' ? 1 : 0);
      counts.set(key, { ...known, opportunities: known.opportunities + 1, misses });
    }
  }
  return (['rule', 'handle', 'hours'] as const).flatMap((by) =>
    [...counts.values()]
      .filter((one) => one.by === by && one.misses > 0)
      .sort((a, b) => b.misses - a.misses || (a.label < b.label ? -1 : 1))
      .slice(0, 1),
  );
}
