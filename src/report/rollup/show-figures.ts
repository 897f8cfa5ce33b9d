/** Shares, differences and stretches as people say them. */

import type { ShareChange } from '../../measure/compare-shares.ts';
import type { RollUp } from '../../measure/roll-up.ts';
import type { Share } from '../../measure/wilson.ts';

/** Down, so that nothing short of all is 100 %. */
export function percent(share: number, digits = 1): string {
  const factor = 10 ** digits;
  return `${(Math.floor(share * 100 * factor + 1e-9) / factor).toFixed(digits)} %`;
}

/** `13 of 16 (81.2 %)`; `none` for nothing of nothing. */
export function countOf({ count, of, share }: Share): string {
  return share === null ? 'none' : `${count} of ${of} (${percent(share)})`;
}

export function interval({ low, high }: Share): string {
  return `95 % interval ${Math.floor(low * 100)} to ${Math.ceil(high * 100)} %`;
}

function points(difference: number): string {
  const shown = (Math.abs(difference) * 100).toFixed(1);
  if (shown === '0.0') return 'no points';
  return `${shown} points ${difference < 0 ? 'down' : 'up'}`;
}

export function tellChange({ difference, low, high, beyondChance }: ShareChange): string {
  const between = `95 % interval from ${points(low)} to ${points(high)}`;
  return beyondChance
    ? `${points(difference)}, more than chance explains (${between})`
    : `${points(difference)}, no more than chance explains (${between})`;
}

/** `the week before`, `the month before`. */
export function before({ stretch }: RollUp): string {
  return `the ${stretch.kind} before`;
}

/** A date, or that it is none: what stands in a stored roll-up need not be one. */
export function shortDate(date: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : 'a day';
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;

export function dayName(date: string): string {
  const weekday = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()];
  return weekday === undefined ? shortDate(date) : `${weekday} ${shortDate(date)}`;
}

/** Our own words, for in a title even code is alive. */
export function rollUpTitle({ stretch }: RollUp): string {
  const name = /^\d{4}-(?:W\d{2}|\d{2})$/.test(stretch.name) ? ` ${stretch.name}` : '';
  return `Twitter audit, ${stretch.kind}${name}`;
}
