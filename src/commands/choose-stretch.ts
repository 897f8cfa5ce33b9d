/** Which week or month a roll-up is of: the one that holds a date, or the last that is over, in the policy's time zone. */

import { type Stretch, type StretchKind, stretchBefore, stretchOf } from '../measure/stretch.ts';
import { localDate } from '../model/business-time.ts';
import { shiftDate } from '../model/calendar.ts';
import { TweetAuditError } from '../model/errors.ts';
import type { Instant } from '../model/instant.ts';
import { type Policy, revisionAt } from '../model/policy.ts';
import { isDate } from './choose-window.ts';

/** A date, or true for the option alone. */
export interface StretchOptions {
  readonly week?: string | true;
  readonly month?: string | true;
  readonly whenDue?: boolean;
}

export interface ChosenStretch {
  readonly stretch: Stretch;
  /** The first date that is not over. */
  readonly today: string;
  /** False: with `--when-due`, on a day on which nothing is to be done. */
  readonly isDue: boolean;
}

function fail(message: string, cure: string): never {
  throw new TweetAuditError('usage', message, cure);
}

/** Throws a TweetAuditError (`usage`) for what is no date, or lies in the future. */
export function chooseStretch(policy: Policy, options: StretchOptions, now: Instant): ChosenStretch {
  const { week, month, whenDue = false } = options;
  if (week !== undefined && month !== undefined)
    fail('--week and --month exclude each other', 'Run rollup once for each.');
  const kind: StretchKind = month === undefined ? 'week' : 'month';
  const asked = month ?? week ?? true;
  const { timeZone, settleDays } = revisionAt(policy, now);
  const today = localDate(timeZone, now);
  if (asked === true) {
    const stretch = stretchBefore(stretchOf(kind, today));
    // From the day after it until its last day is settled: a morning that was missed is made good by the next one.
    const isDue = !whenDue || today <= shiftDate(stretch.last, 1 + settleDays);
    return { stretch, today, isDue };
  }
  if (whenDue) fail('--when-due goes with no date', `Leave the date out: --${kind} --when-due.`);
  if (!isDate(asked))
    fail(`--${kind} ${JSON.stringify(asked)} is not a date`, `Write it as YYYY-MM-DD, any day of the ${kind}.`);
  const stretch = stretchOf(kind, asked);
  if (stretch.first > today)
    fail(
      `--${kind} ${asked} lies in the future (now: ${now})`,
      `Roll up a ${kind} that has begun; without a date it is the last whole one.`,
    );
  return { stretch, today, isDue: true };
}
