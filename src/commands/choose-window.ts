/** Which stretch is audited: a day of the policy's time zone, yesterday by default, or a span of instants. */
import { dayWindow, localDate } from '../model/business-time.ts';
import { TweetAuditError } from '../model/errors.ts';
import { addSeconds, type Instant, parseInstant } from '../model/instant.ts';
import { type Policy, revisionAt } from '../model/policy.ts';
import type { AuditWindow } from '../model/result.ts';

export interface WindowOptions {
  readonly date?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

function readInstant(text: string, option: string): Instant {
  const at = parseInstant(text);
  if (at === undefined) {
    throw new TweetAuditError(
      'usage',
      `${option} ${JSON.stringify(text)} is not an instant`,
      'Write it with a zone, such as 2026-11-20T08:00:00Z.',
    );
  }
  return at;
}

export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/** The window of one local date, by the policy's time zone on that date. */
export function windowOfDate(policy: Policy, date: string): AuditWindow {
  const probe = parseInstant(`${date}T12:00:00Z`);
  const { timeZone } = revisionAt(policy, probe ?? readInstant(date, '--date'));
  return { ...dayWindow(timeZone, date), timeZone, date };
}

/** Throws a TweetAuditError (`usage`) for what is no date or instant, lies in the future, or ends before it begins. */
export function chooseWindow(policy: Policy, options: WindowOptions, now: Instant): AuditWindow {
  const { date, since, until } = options;
  if (date !== undefined && (since !== undefined || until !== undefined)) {
    throw new TweetAuditError(
      'usage',
      '--date and --since/--until exclude each other',
      'Give a date, or a span of instants.',
    );
  }
  if (since !== undefined || until !== undefined) {
    if (since === undefined)
      throw new TweetAuditError(
        'usage',
        '--until needs --since',
        'Say where the span begins, such as --since 2026-11-20T00:00:00Z.',
      );
    const start = readInstant(since, '--since');
    const end = until === undefined ? now : readInstant(until, '--until');
    if (start >= now)
      throw new TweetAuditError(
        'usage',
        `--since ${since} lies in the future (now: ${now})`,
        'Audit what has happened already.',
      );
    if (end <= start)
      throw new TweetAuditError(
        'usage',
        `the span ends (${end}) before it begins (${start})`,
        'Give --until an instant after --since.',
      );
    const { timeZone } = revisionAt(policy, start);
    const first = localDate(timeZone, start);
    const day = dayWindow(timeZone, first);
    return { start, end, timeZone, date: day.start === start && day.end === end ? first : null };
  }
  if (date === undefined) {
    const { timeZone } = revisionAt(policy, now);
    const today = dayWindow(timeZone, localDate(timeZone, now));
    return windowOfDate(policy, localDate(timeZone, addSeconds(today.start, -1)));
  }
  if (!isDate(date)) {
    throw new TweetAuditError(
      'usage',
      `--date ${JSON.stringify(date)} is not a date`,
      'Write it as YYYY-MM-DD, such as 2026-11-20.',
    );
  }
  const window = windowOfDate(policy, date);
  if (window.start >= now) {
    throw new TweetAuditError(
      'usage',
      `--date ${date} lies in the future (now: ${now})`,
      'Audit a day that has begun; without --date it is yesterday.',
    );
  }
  return window;
}
