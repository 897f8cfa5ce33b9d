/** The business hours of the policy file. */
import { z } from 'zod';
import { type OpenHours, type Weekday, weekdays } from '../model/policy.ts';
import { expected, timeZone } from './values-schema.ts';

const hoursPattern = /^([01]\d|2[0-3]):[0-5]\d\s*[-–]\s*(([01]\d|2[0-3]):[0-5]\d|24:00)$/;
const openHours = z.string().regex(hoursPattern, { error: expected.hours });

function readHours(value: string | readonly string[]): readonly OpenHours[] {
  if (value === 'closed') return [];
  return [value].flat().map((hours) => ({ from: hours.slice(0, 5), to: hours.slice(-5) }));
}

export const dayHours = z
  .union([z.literal('closed'), openHours, z.array(openHours)], { error: expected.hours })
  .transform((value, context) => {
    const hours = readHours(value).toSorted((a, b) => (a.from < b.from ? -1 : 1));
    for (const [index, { from, to }] of hours.entries()) {
      if (from >= to) {
        context.issues.push({
          code: 'custom',
          message: `opens at ${from}, not before it closes at ${to}`,
          input: value,
        });
      } else if (from < (hours[index - 1]?.to ?? '')) {
        context.issues.push({ code: 'custom', message: `the hours overlap at ${from}`, input: value });
      }
    }
    return hours;
  });

/** `mon`, `mon-fri`, `sat-sun`: the days such a key of `businessHours` names. */
export const dayKeys: ReadonlyMap<string, readonly Weekday[]> = new Map(
  weekdays.flatMap((from, first) =>
    weekdays.map((to, last): [string, readonly Weekday[]] => {
      const days =
        first <= last ? weekdays.slice(first, last + 1) : [...weekdays.slice(first), ...weekdays.slice(0, last + 1)];
      return [from === to ? from : `${from}-${to}`, days];
    }),
  ),
);

export const businessHours = z
  .strictObject({
    timeZone: timeZone.optional().describe("Without it: the policy's time zone."),
    ...Object.fromEntries([...dayKeys.keys()].map((key) => [key, dayHours.optional()])),
  })
  .describe('Where any day is given, days that are not given are closed.');
