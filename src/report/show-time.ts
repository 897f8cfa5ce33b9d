/** Times and durations as people say them. */
import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import { type Instant, millisOf } from '../model/instant.ts';

/** `2026-11-18 09:05` in that time zone. */
export function showTime(at: Instant, timeZone: string): string {
  return format(new TZDate(millisOf(at), timeZone), 'yyyy-MM-dd HH:mm');
}

/** `09:05` on the window's own date, the whole time otherwise. */
export function showTimeWithin(at: Instant, timeZone: string, date: string | null): string {
  const whole = showTime(at, timeZone);
  return date !== null && whole.startsWith(date) ? whole.slice(11) : whole;
}

/** `3 h 12 min`, `45 min`, `20 s`, `2 days 4 h`. */
export function showDuration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
  const days = Math.floor(hours / 24);
  return hours % 24 === 0 ? `${days} days` : `${days} days ${hours % 24} h`;
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
