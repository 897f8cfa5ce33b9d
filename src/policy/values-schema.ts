/** Single values of the policy file: each says what was expected, and becomes what the program needs. */
import { z } from 'zod';
import { parseInstant } from '../model/instant.ts';
import { businessDaysPattern, durationPattern, parseBusinessDays, parseDuration } from './duration.ts';

// A message that begins with "expected" gets what was found appended.
export const expected = {
  duration: 'expected a duration such as "7h", "30 min", "7 days" or "PT7H" (at most 3660 days)',
  businessDays: 'expected business days such as "1 business day" (1 to 30)',
  date: 'expected a date such as "2026-11-21"',
  time: 'expected a date such as "2026-11-21", or an instant with a zone such as "2026-11-21T10:00:00Z"',
  hours: 'expected hours such as "08:00-22:00", a list of them, or "closed"',
  list: 'expected a list of words, or {add: [...], remove: [...]}',
  place: 'expected a host such as "docs.example.com", or a host and the beginning of a path',
  places: 'expected a list of hosts, or {add: [...], remove: [...]}',
  handle: 'expected an X handle such as "@GitLab"',
  zone: 'expected a time zone such as "UTC" or "Europe/Berlin"',
  id: 'expected an id: digits, in quotes when there are more than 15',
  address: 'expected an https address',
  setting: 'expected off, on, error, warning, info, or {severity, inForce}',
  due: 'expected business days such as "2 business days" (1 to 30), or "none"',
  bar: 'expected a whole number of per cent from 1 to 100, or "none"',
} as const;

export const text = z.string({ error: 'expected text' }).trim().min(1, { error: 'expected text' });

const isDate = (date: string) => {
  const ms = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === date;
};
export const date = z
  .string({ error: expected.date })
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: expected.date, abort: true })
  .refine(isDate, { error: expected.date });
export const dateOrInstant = z
  .string({ error: expected.time })
  .refine((value) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? isDate(value) : parseInstant(value) !== undefined), {
    error: expected.time,
  });

const converted = (pattern: RegExp, error: string, parse: (value: string) => number | undefined) =>
  z
    .string({ error })
    .regex(pattern, { error, abort: true })
    .transform((value, context) => {
      const result = parse(value);
      if (result !== undefined) return result;
      context.issues.push({ code: 'custom', message: error, input: value });
      return z.NEVER;
    });
export const duration = converted(durationPattern, expected.duration, parseDuration);
export const businessDays = converted(businessDaysPattern, expected.businessDays, parseBusinessDays);

const isTimeZone = (zone: string) => {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};
export const timeZone = z.string({ error: expected.zone }).refine(isTimeZone, { error: expected.zone });

export const handle = z
  .string({ error: expected.handle })
  .regex(/^\s*[@＠]?[A-Za-z0-9_]{1,20}\s*$/, { error: expected.handle })
  .transform((value) => value.trim().replace(/^[@＠]/, ''));
export const anyHandle = z.union([z.literal('*').transform(() => '*'), handle], {
  error: 'expected an X handle such as "@GitLab", or "*" for anyone',
});
export const id = z
  .union(
    [
      z.string().regex(/^\d+$/, { error: expected.id }),
      z.int({ error: expected.id }).nonnegative({ error: expected.id }),
    ],
    { error: expected.id },
  )
  .transform(String);

export const oneOf = <const Values extends readonly string[]>(values: Values) =>
  z.enum(values, { error: `expected one of ${values.join(', ')}` });
export const count = (from: number, to: number) => {
  const error = `expected a whole number from ${from} to ${to}`;
  return z.int({ error }).min(from, { error }).max(to, { error });
};
export const price = z
  .number({ error: 'expected a price in US dollars' })
  .min(0, { error: 'expected a price in US dollars' })
  .max(1000, { error: 'expected a price in US dollars' });
