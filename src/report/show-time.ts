/** Times as people say them. */
import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import { type Instant, millisOf } from '../model/instant.ts';

/** `2026-11-18 09:05` in that time zone. */
function showTime(at: Instant, timeZone: string): string {
  return format(new TZDate(millisOf(at), timeZone), 'yyyy-MM-dd HH:mm');
}

/** `09:05` on the window's own date, the whole time otherwise. */
export function showTimeWithin(at: Instant, timeZone: string, date: string | null): string {
  const whole = showTime(at, timeZone);
  return date !== null && whole.startsWith(date) ? whole.slice(11) : whole;
}
