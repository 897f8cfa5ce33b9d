/** What is known of a store: which entries, and which of them count. Merging is order-free, so that runs may overlap. */
import type { CaptureEntry, DayEntry, StoreEntry } from './types.ts';

export interface Known {
  readonly captures: readonly CaptureEntry[];
  /** The newest of each team and date. */
  readonly days: readonly DayEntry[];
  /** Versions of days that have a newer one, sorted: nobody needs to read their manifests again. */
  readonly superseded: readonly string[];
}

export const nothingKnown: Known = { captures: [], days: [], superseded: [] };

type Key = readonly string[];

function compareKeys(a: Key, b: Key): number {
  for (const [i, part] of a.entries()) {
    const other = b[i] ?? '';
    if (part !== other) return part < other ? -1 : 1;
  }
  return 0;
}

const orderOfCapture = (one: CaptureEntry): Key => [one.span.start, one.span.end, one.takenAt, one.version];
const orderOfDay = (one: DayEntry): Key => [one.date, one.team];
/** At one instant, the later edition counts; then the version decides, so that all readers choose alike. */
const ageOfDay = (one: DayEntry): Key => [one.takenAt, String(one.edition).padStart(9, '0'), one.version];

function sortedBy<T>(all: Iterable<T>, key: (one: T) => Key): readonly T[] {
  return [...all].sort((a, b) => compareKeys(key(a), key(b)));
}

export function mergeKnown(...all: readonly Known[]): Known {
  const captures = new Map(all.flatMap((one) => one.captures).map((one) => [one.version, one]));
  const newest = new Map<string, DayEntry>();
  const superseded = new Set(all.flatMap((one) => one.superseded));
  for (const day of sortedBy(
    all.flatMap((one) => one.days),
    ageOfDay,
  )) {
    const key = JSON.stringify(orderOfDay(day));
    const older = newest.get(key);
    if (older !== undefined && older.version !== day.version) superseded.add(older.version);
    newest.set(key, day);
  }
  return {
    captures: sortedBy(captures.values(), orderOfCapture),
    days: sortedBy(newest.values(), orderOfDay),
    superseded: [...superseded].sort(),
  };
}

export function knownOf(entries: readonly StoreEntry[]): Known {
  return mergeKnown({
    captures: entries.filter((one) => one.kind === 'capture'),
    days: entries.filter((one) => one.kind === 'day'),
    superseded: [],
  });
}

export function versionsIn(known: Known): ReadonlySet<string> {
  return new Set([...[...known.captures, ...known.days].map((one) => one.version), ...known.superseded]);
}
