/** Which days a run judges: the window asked for, days that were missed, and days that are not settled yet. */
import { dayWindow, localDate } from '../model/business-time.ts';
import { addSeconds, type Instant } from '../model/instant.ts';
import { type Policy, revisionAt } from '../model/policy.ts';
import type { AuditWindow } from '../model/result.ts';
import { chooseWindow, type WindowOptions, windowOfDate } from './choose-window.ts';

/** What is stored of a day. */
export interface KnownDay {
  readonly date: string;
  readonly settled: boolean;
}

export interface ChosenDays {
  readonly asked: AuditWindow;
  /** Whole policy days beside it, oldest first. */
  readonly others: readonly AuditWindow[];
  /** Missed days that lie too far back to be caught up by themselves, oldest first. */
  readonly tooOld: readonly string[];
}

/** A run catches up on so many days at most, the one asked for among them (interfaces.md, `run`). */
const mostDays = 7;

function dateBefore(policy: Policy, window: AuditWindow): string {
  const { timeZone } = revisionAt(policy, window.start);
  return localDate(timeZone, addSeconds(window.start, -1));
}

/** Local dates from `first` to `last`, both inclusive. */
function datesBetween(policy: Policy, first: string, last: string): readonly string[] {
  const dates: string[] = [];
  for (let date = last; date >= first; date = dateBefore(policy, windowOfDate(policy, date))) dates.unshift(date);
  return dates;
}

/** Only a day that is over is stored, published, and judged again. */
export function isWholeDay(policy: Policy, window: AuditWindow, takenAt: Instant): boolean {
  if (window.date === null || takenAt < window.end) return false;
  const day = dayWindow(revisionAt(policy, window.start).timeZone, window.date);
  return day.start === window.start && day.end === window.end;
}

/** A day or a span was asked for by name: that alone is judged. */
export function namesWindow({ date, since, until }: WindowOptions): boolean {
  return date !== undefined || since !== undefined || until !== undefined;
}

/**
 * Without a date or span: yesterday, every day missed since the first stored one, and every stored one that is not
 * settled. With one: that alone. Throws as `chooseWindow`.
 */
export function chooseDays(
  policy: Policy,
  options: WindowOptions,
  now: Instant,
  known: readonly KnownDay[],
): ChosenDays {
  const asked = chooseWindow(policy, options, now);
  const first = known.map((d) => d.date).sort()[0];
  const last = asked.date;
  if (namesWindow(options) || first === undefined || last === null) return { asked, others: [], tooOld: [] };
  const stored = new Set(known.map((d) => d.date));
  const missed = first > last ? [] : datesBetween(policy, first, last).filter((d) => d !== last && !stored.has(d));
  const caughtUp = missed.slice(Math.max(0, missed.length - (mostDays - 1)));
  const unsettled = known.filter((d) => !d.settled && d.date < last).map((d) => d.date);
  return {
    asked,
    others: [...caughtUp, ...unsettled].sort().map((date) => windowOfDate(policy, date)),
    tooOld: missed.slice(0, missed.length - caughtUp.length),
  };
}
