/** `--since` and `--until` of commands that speak of stored days: dates, both inclusive. */
import { TweetAuditError } from '../model/errors.ts';
import { isDate } from './choose-window.ts';
import type { DateStretch } from './read-history.ts';

function readDate(text: string, option: string): string {
  if (isDate(text)) return text;
  throw new TweetAuditError(
    'usage',
    `${option} ${JSON.stringify(text)} is not a date`,
    'Write it as YYYY-MM-DD, such as 2026-11-20.',
  );
}

/** Throws a TweetAuditError (`usage`) for what is no date, or ends before it begins. */
export function readStretch({ since, until }: { readonly since?: string; readonly until?: string }): DateStretch {
  const stretch = {
    ...(since === undefined ? {} : { since: readDate(since, '--since') }),
    ...(until === undefined ? {} : { until: readDate(until, '--until') }),
  };
  if (stretch.since !== undefined && stretch.until !== undefined && stretch.until < stretch.since)
    throw new TweetAuditError(
      'usage',
      `--until ${stretch.until} comes before --since ${stretch.since}`,
      'Give two dates, the earlier one as --since; both belong to the stretch.',
    );
  return stretch;
}
