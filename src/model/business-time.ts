/**
 * Business time, counted in instants. A wall-clock time of a date becomes *the earliest instant at which the clock
 * reads at least that*: a time that the clock skips is the end of the skip, a time that comes twice is its first
 * coming. Opening, closing and midnight follow the same rule, so that adjacent hours stay adjacent and days partition time.
 */
import { tzOffset } from '@date-fns/tz';
import { type Instant, instantFromMillis, millisOf, type Span } from './instant.ts';
import { type BusinessHours, type OpenHours, type Weekday, weekdays } from './policy.ts';

const dayMs = 86_400_000;

function offsetMs(timeZone: string, ms: number): number {
  const minutes = tzOffset(timeZone, new Date(ms));
  if (Number.isNaN(minutes)) throw new RangeError(`not a time zone: ${JSON.stringify(timeZone)}`);
  return Math.round(minutes * 60) * 1000;
}

/** The end of the skip between two instants with different offsets. */
function transitionBetween(timeZone: string, before: number, after: number): number {
  const old = offsetMs(timeZone, before);
  let low = before;
  let high = after;
  while (high - low > 1000) {
    const middle = low + Math.floor((high - low) / 2000) * 1000;
    if (offsetMs(timeZone, middle) === old) low = middle;
    else high = middle;
  }
  return high;
}

/** `wall` is the reading of the clock, as if it were UTC. */
function instantOfWall(timeZone: string, wall: number): number {
  const before = offsetMs(timeZone, wall - dayMs);
  const after = offsetMs(timeZone, wall + dayMs);
  if (before === after) return wall - before;
  const [first, second] = [wall - Math.max(before, after), wall - Math.min(before, after)];
  if (offsetMs(timeZone, first) === wall - first) return first;
  if (offsetMs(timeZone, second) === wall - second) return second;
  return transitionBetween(timeZone, first, second);
}

/** A local date as a number of days since 1970-01-01. */
type DayNumber = number;

function dayNumberOf(date: string): DayNumber {
  const day = Date.parse(`${date}T00:00:00Z`) / dayMs;
  if (Number.isNaN(day) || dateOf(day) !== date) throw new RangeError(`not a date: ${JSON.stringify(date)}`);
  return day;
}

function dateOf(day: DayNumber): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

function weekdayOf(day: DayNumber): Weekday {
  return weekdays[(((day + 3) % 7) + 7) % 7] ?? 'mon'; // day 0 was a Thursday
}

/** The day whose midnights enclose `ms`. Where a clock set back past midnight shows a date again, this is the later date. */
function localDay(timeZone: string, ms: number): DayNumber {
  const shown = Math.floor((ms + offsetMs(timeZone, ms)) / dayMs);
  if (ms >= instantOfWall(timeZone, (shown + 1) * dayMs)) return shown + 1;
  return shown;
}

/** The local date of an instant, `YYYY-MM-DD`: the one whose `dayWindow` holds it. */
export function localDate(timeZone: string, at: Instant): string {
  return dateOf(localDay(timeZone, millisOf(at)));
}

/** From midnight to midnight: 24 hours, or what clock changes make of them. Throws a RangeError where `date` is none. */
export function dayWindow(timeZone: string, date: string): Span {
  const day = dayNumberOf(date);
  return {
    start: instantFromMillis(instantOfWall(timeZone, day * dayMs)),
    end: instantFromMillis(instantOfWall(timeZone, (day + 1) * dayMs)),
  };
}

function hoursOf(hours: BusinessHours, day: DayNumber): readonly OpenHours[] {
  const date = dateOf(day);
  const extra = hours.extraDays[date];
  if (extra !== undefined) return extra;
  return hours.holidays.includes(date) ? [] : hours.week[weekdayOf(day)];
}

function wallMs(time: string): number {
  const match = /^(\d{2}):(\d{2})$/.exec(time);
  if (match === null) throw new RangeError(`not a time of day: ${JSON.stringify(time)}`);
  return (Number(match[1]) * 60 + Number(match[2])) * 60_000;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** In order, without overlaps and empty ones. */
function tidy(stretches: readonly Stretch[]): readonly Stretch[] {
  const tidied: Stretch[] = [];
  for (const next of stretches.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start)) {
    const last = tidied.at(-1);
    if (last === undefined || last.end < next.start) tidied.push(next);
    else tidied[tidied.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
  }
  return tidied;
}

// Spans of months ask for the same days over and over; the entries follow from the key alone.
const known = new WeakMap<BusinessHours, Map<DayNumber, readonly Stretch[]>>();

function openStretches(hours: BusinessHours, day: DayNumber): readonly Stretch[] {
  const days = known.get(hours) ?? new Map<DayNumber, readonly Stretch[]>();
  known.set(hours, days);
  const cached = days.get(day);
  if (cached !== undefined) return cached;
  const stretches = tidy(
    hoursOf(hours, day).map(({ from, to }) => ({
      start: instantOfWall(hours.timeZone, day * dayMs + wallMs(from)),
      end: instantOfWall(hours.timeZone, day * dayMs + wallMs(to)),
    })),
  );
  days.set(day, stretches);
  return stretches;
}

/** Business seconds in [from, to); 0 when `to` does not come after `from`. */
export function businessSeconds(hours: BusinessHours, from: Instant, to: Instant): number {
  const [start, end] = [millisOf(from), millisOf(to)];
  if (end <= start) return 0;
  let ms = 0;
  const last = localDay(hours.timeZone, end);
  for (let day = localDay(hours.timeZone, start); day <= last; day += 1) {
    for (const open of openStretches(hours, day)) {
      ms += Math.max(0, Math.min(end, open.end) - Math.max(start, open.start));
    }
  }
  return ms / 1000;
}

/** The last day that can hold business time: none where the week has hours, else the last extra day. */
function lastOpenDay(hours: BusinessHours): DayNumber {
  if (weekdays.some((weekday) => hours.week[weekday].some(({ from, to }) => from < to)))
    return Number.POSITIVE_INFINITY;
  return Math.max(Number.NEGATIVE_INFINITY, ...Object.keys(hours.extraDays).map(dayNumberOf));
}

function noBusinessTime(after: Instant): RangeError {
  return new RangeError(`these business hours leave too little business time after ${after}`);
}

/**
 * The deadline: the earliest instant with `seconds` of business time since `from`. Throws a RangeError where `seconds`
 * is not a whole number from 0 on, or the hours (a week without any) never give that much.
 */
export function addBusinessSeconds(hours: BusinessHours, from: Instant, seconds: number): Instant {
  if (!Number.isSafeInteger(seconds) || seconds < 0) throw new RangeError(`not a whole number of seconds: ${seconds}`);
  if (seconds === 0) return from;
  const start = millisOf(from);
  const last = lastOpenDay(hours);
  let left = seconds * 1000;
  for (let day = localDay(hours.timeZone, start); day <= last; day += 1) {
    for (const open of openStretches(hours, day)) {
      const begin = Math.max(start, open.start);
      const ms = open.end - begin;
      if (ms >= left) return instantFromMillis(begin + left);
      if (ms > 0) left -= ms;
    }
  }
  throw noBusinessTime(from);
}

/**
 * 24:00, in `timeZone`, of the n-th business day after the local date of `at`. A business day is a date with business
 * hours: of the week and no holiday, or extra. Throws a RangeError where `n` is not a whole number from 1 on, or no such day comes.
 */
export function endOfBusinessDayAfter(hours: BusinessHours, timeZone: string, at: Instant, n: number): Instant {
  if (!Number.isSafeInteger(n) || n < 1) throw new RangeError(`not a number of business days: ${n}`);
  const last = lastOpenDay(hours);
  let left = n;
  for (let day = localDay(timeZone, millisOf(at)) + 1; day <= last; day += 1) {
    if (openStretches(hours, day).length > 0) left -= 1;
    if (left === 0) return instantFromMillis(instantOfWall(timeZone, (day + 1) * dayMs));
  }
  throw noBusinessTime(at);
}
