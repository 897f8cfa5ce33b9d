/** Whole weeks and months, by the dates of the policy's time zone. */
import { TZDate } from '@date-fns/tz';
import { addMonths, eachDayOfInterval, endOfISOWeek, endOfMonth, format, startOfISOWeek } from 'date-fns';
import { shiftDate } from '../model/calendar.ts';

export type StretchKind = 'week' | 'month';

export interface Stretch {
  readonly kind: StretchKind;
  /** `2026-W47` by ISO 8601, or `2026-11`. */
  readonly name: string;
  /** `YYYY-MM-DD`, both inclusive. */
  readonly first: string;
  readonly last: string;
}

const dateForm = 'yyyy-MM-dd';

/** Dates are counted in UTC, where each has 24 hours. */
function toDay(date: string): TZDate {
  const day = new TZDate(`${date}T00:00:00Z`, 'UTC');
  if (Number.isNaN(day.getTime())) throw new RangeError(`not a date: ${JSON.stringify(date)}`);
  return day;
}

/** The ISO week (from Monday) or the calendar month that holds a date. Throws a RangeError where `date` is none. */
export function stretchOf(kind: StretchKind, date: string): Stretch {
  const day = toDay(date);
  if (kind === 'week') {
    const first = startOfISOWeek(day);
    return {
      kind,
      name: format(first, "RRRR-'W'II"),
      first: format(first, dateForm),
      last: format(endOfISOWeek(day), dateForm),
    };
  }
  const name = format(day, 'yyyy-MM');
  return { kind, name, first: `${name}-01`, last: format(endOfMonth(day), dateForm) };
}

/** The one before: what a stretch is compared with. */
export function stretchBefore({ kind, first }: Stretch): Stretch {
  return stretchOf(kind, kind === 'week' ? shiftDate(first, -7) : format(addMonths(toDay(first), -1), dateForm));
}

export function datesOf({ first, last }: Pick<Stretch, 'first' | 'last'>): readonly string[] {
  return eachDayOfInterval({ start: toDay(first), end: toDay(last) }).map((day) => format(day, dateForm));
}

/** Each week and month that lies whole between two dates, both inclusive; weeks first, oldest first. */
export function wholeStretches(first: string, last: string): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const kind of ['week', 'month'] as const) {
    const begun = stretchOf(kind, first);
    let next = begun.first === first ? begun : stretchOf(kind, shiftDate(begun.last, 1));
    while (next.last <= last) {
      found.push(next);
      next = stretchOf(kind, shiftDate(next.last, 1));
    }
  }
  return found;
}
