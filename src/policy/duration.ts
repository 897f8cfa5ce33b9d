/** Spans of time as people write them in the policy file. */
import { plural } from '../model/plural.ts';

const unitSeconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };

const part = String.raw`\d+(?:\.\d+)?\s*(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?)`;
const iso = String.raw`P(?=\d|T\d)(?:\d+W)?(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?`;

/** `7h`, `30 min`, `7 days`, `1h 30min`, `PT7H`. */
export const durationPattern = new RegExp(String.raw`^(?:${part}(?:\s*${part})*|${iso})$`);
export const businessDaysPattern = /^\d+ business days?$/;

const longest = 3660 * 86_400;

/** Whole seconds, at most 3660 days; undefined where the text is no such duration. */
export function parseDuration(text: string): number | undefined {
  if (!durationPattern.test(text)) return undefined;
  let seconds = 0;
  for (const [, count, unit] of text.toLowerCase().matchAll(/(\d+(?:\.\d+)?)\s*([a-z])/g)) {
    seconds += Number(count) * (unitSeconds[unit ?? ''] ?? Number.NaN);
  }
  const whole = Math.round(seconds);
  return Math.abs(whole - seconds) < 1e-6 && whole <= longest ? whole : undefined;
}

/** From 1 to 30; undefined where the text says something else. */
export function parseBusinessDays(text: string): number | undefined {
  if (!businessDaysPattern.test(text)) return undefined;
  const days = Number.parseInt(text, 10);
  return days >= 1 && days <= 30 ? days : undefined;
}

/** In the largest unit that divides it, so that it reads back as the same number. */
export function formatDuration(seconds: number): string {
  if (seconds > 0 && seconds % 86_400 === 0) return plural(seconds / 86_400, 'day');
  if (seconds > 0 && seconds % 3600 === 0) return `${seconds / 3600} h`;
  return seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`;
}

export function formatBusinessDays(days: number): string {
  return plural(days, 'business day');
}
