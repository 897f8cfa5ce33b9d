import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  addBusinessSeconds,
  businessSeconds,
  dayWindow,
  endOfBusinessDayAfter,
  localDate,
} from '../../src/model/business-time.ts';
import { addSeconds, type Instant, instant, instantFromMillis, secondsBetween } from '../../src/model/instant.ts';
import type { BusinessHours, OpenHours, Weekday } from '../../src/model/policy.ts';

const closed: BusinessHours['week'] = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };

function open(text: string): readonly OpenHours[] {
  return text.split(',').map((part) => ({ from: part.slice(0, 5), to: part.slice(6, 11) }));
}

function hoursIn(timeZone: string, week: Partial<Record<Weekday, string>>, rest: Partial<BusinessHours> = {}) {
  const days = Object.fromEntries(Object.entries(week).map(([day, text]) => [day, open(text)]));
  const hours: BusinessHours = { timeZone, week: { ...closed, ...days }, holidays: [], extraDays: {}, ...rest };
  return hours;
}

function monToFri(timeZone: string, text: string, rest: Partial<BusinessHours> = {}): BusinessHours {
  return hoursIn(timeZone, { mon: text, tue: text, wed: text, thu: text, fri: text }, rest);
}

const always = '00:00-24:00';
const wholeWeek = { mon: always, tue: always, wed: always, thu: always, fri: always, sat: always, sun: always };
const advocates = monToFri('UTC', '08:00-22:00');

describe('businessSeconds', () => {
  const h = 3600;
  it.each<[string, BusinessHours, string, string, number]>([
    ['inside one day', advocates, '2026-11-23T09:00:00Z', '2026-11-23T10:00:01Z', h + 1],
    ['over a night', advocates, '2026-11-23T21:00:00Z', '2026-11-24T09:00:00Z', 2 * h],
    ['over a weekend', advocates, '2026-11-20T21:30:00Z', '2026-11-23T08:30:00Z', h],
    ['a weekend alone', advocates, '2026-11-21T00:00:00Z', '2026-11-23T00:00:00Z', 0],
    ['the end is not counted', advocates, '2026-11-23T21:59:59Z', '2026-11-23T23:00:00Z', 1],
    ['nothing from a time to itself', advocates, '2026-11-23T12:00:00Z', '2026-11-23T12:00:00Z', 0],
    ['nothing backwards', advocates, '2026-11-24T12:00:00Z', '2026-11-23T12:00:00Z', 0],
    [
      'a holiday',
      monToFri('UTC', '08:00-22:00', { holidays: ['2026-11-24'] }),
      '2026-11-23T21:00:00Z',
      '2026-11-25T09:00:00Z',
      2 * h,
    ],
    [
      'an extra day on a Sunday',
      monToFri('UTC', '08:00-22:00', { extraDays: { '2026-11-22': open('10:00-12:00') } }),
      '2026-11-20T22:00:00Z',
      '2026-11-23T08:00:00Z',
      2 * h,
    ],
    [
      'an extra day wins over a holiday',
      monToFri('UTC', '08:00-22:00', { holidays: ['2026-11-24'], extraDays: { '2026-11-24': open('10:00-12:00') } }),
      '2026-11-24T00:00:00Z',
      '2026-11-25T00:00:00Z',
      2 * h,
    ],
    [
      'an extra day without hours closes a weekday',
      monToFri('UTC', '08:00-22:00', { extraDays: { '2026-11-24': [] } }),
      '2026-11-24T00:00:00Z',
      '2026-11-25T00:00:00Z',
      0,
    ],
    [
      'a lunch break',
      monToFri('Asia/Kolkata', '09:00-12:00,13:00-17:30'),
      '2026-11-22T18:30:00Z',
      '2026-11-23T18:30:00Z',
      7.5 * h,
    ],
    [
      'hours that overlap count once',
      monToFri('UTC', '08:00-12:00,10:00-13:00'),
      '2026-11-23T00:00:00Z',
      '2026-11-24T00:00:00Z',
      5 * h,
    ],
    // New York 2026: 8 March 02:00 -> 03:00, 1 November 02:00 -> 01:00.
    [
      'a day of 23 hours',
      hoursIn('America/New_York', { sun: always }),
      '2026-03-07T00:00:00Z',
      '2026-03-10T00:00:00Z',
      23 * h,
    ],
    [
      'a day of 25 hours',
      hoursIn('America/New_York', { sun: always }),
      '2026-10-31T00:00:00Z',
      '2026-11-03T00:00:00Z',
      25 * h,
    ],
    [
      'opening inside a skipped hour: at its end',
      hoursIn('America/New_York', { sun: '02:30-04:00' }),
      '2026-03-08T00:00:00Z',
      '2026-03-09T00:00:00Z',
      h,
    ],
    [
      'closing inside a skipped hour: at its end',
      hoursIn('America/New_York', { sun: '01:00-02:30' }),
      '2026-03-08T00:00:00Z',
      '2026-03-09T00:00:00Z',
      h,
    ],
    [
      'hours wholly skipped',
      hoursIn('America/New_York', { sun: '02:00-03:00' }),
      '2026-03-08T00:00:00Z',
      '2026-03-09T00:00:00Z',
      0,
    ],
    [
      'opening in a repeated hour: at its first coming',
      hoursIn('America/New_York', { sun: '01:00-04:00' }),
      '2026-11-01T00:00:00Z',
      '2026-11-02T00:00:00Z',
      4 * h,
    ],
    [
      'closing in a repeated hour: at its first coming',
      hoursIn('America/New_York', { sun: '00:00-01:30' }),
      '2026-11-01T00:00:00Z',
      '2026-11-02T00:00:00Z',
      1.5 * h,
    ],
    [
      'adjacent hours around a repeated one',
      hoursIn('America/New_York', { sun: '00:00-01:30,01:30-03:00' }),
      '2026-11-01T00:00:00Z',
      '2026-11-02T00:00:00Z',
      4 * h,
    ],
    // Sao Paulo 2017-10-15 and Cairo 2026-04-24: 00:00 -> 01:00.
    [
      'a skipped midnight in Sao Paulo',
      hoursIn('America/Sao_Paulo', { sun: '00:00-06:00' }),
      '2017-10-14T00:00:00Z',
      '2017-10-16T00:00:00Z',
      5 * h,
    ],
    [
      'a skipped midnight in Cairo',
      hoursIn('Africa/Cairo', { fri: '00:00-06:00' }),
      '2026-04-23T00:00:00Z',
      '2026-04-25T00:00:00Z',
      5 * h,
    ],
    [
      'a late evening that comes twice in Cairo',
      hoursIn('Africa/Cairo', { thu: '23:00-24:00' }),
      '2026-10-29T00:00:00Z',
      '2026-10-31T00:00:00Z',
      2 * h,
    ],
    [
      'half an hour in Lord Howe',
      hoursIn('Australia/Lord_Howe', { sun: always }),
      '2026-10-03T00:00:00Z',
      '2026-10-05T00:00:00Z',
      23.5 * h,
    ],
    [
      'a date that Apia never had',
      hoursIn('Pacific/Apia', { fri: always }),
      '2011-12-28T00:00:00Z',
      '2012-01-01T00:00:00Z',
      0,
    ],
  ])('%s', (_name, hours, from, to, seconds) => {
    expect(businessSeconds(hours, instant(from), instant(to))).toBe(seconds);
  });

  it('counts years in little time', () => {
    const hours = monToFri('Europe/Berlin', '09:00-17:00');
    const began = performance.now();
    for (let n = 0; n < 50; n += 1) {
      businessSeconds(hours, instant('2020-01-01T00:00:00Z'), instant('2026-01-01T00:00:00Z'));
    }
    expect(performance.now() - began).toBeLessThan(3000);
  });

  it('refuses a time zone that does not exist', () => {
    expect(() =>
      businessSeconds(monToFri('Mars/Base', always), instant('2026-01-01T00:00Z'), instant('2026-01-02T00:00Z')),
    ).toThrow(new RangeError('not a time zone: "Mars/Base"'));
  });
});

describe('addBusinessSeconds', () => {
  it.each<[string, string, number, string]>([
    ['inside a day', '2026-11-23T09:00:00Z', 7 * 3600, '2026-11-23T16:00:00Z'],
    ['at the very end of a day', '2026-11-23T15:00:00Z', 7 * 3600, '2026-11-23T22:00:00Z'],
    ['over a night', '2026-11-23T20:00:00Z', 7 * 3600, '2026-11-24T13:00:00Z'],
    ['from a weekend', '2026-11-21T12:00:00Z', 7 * 3600, '2026-11-23T15:00:00Z'],
    ['nothing to wait for', '2026-11-21T12:00:00Z', 0, '2026-11-21T12:00:00Z'],
  ])('%s', (_name, from, seconds, deadline) => {
    expect(addBusinessSeconds(advocates, instant(from), seconds)).toBe(deadline);
  });

  it('uses extra days where the week has no hours, and says when they are used up', () => {
    const hours = hoursIn('UTC', {}, { extraDays: { '2026-11-22': open('10:00-12:00') } });
    expect(addBusinessSeconds(hours, instant('2026-11-01T00:00:00Z'), 7200)).toBe('2026-11-22T12:00:00Z');
    expect(() => addBusinessSeconds(hours, instant('2026-11-01T00:00:00Z'), 7201)).toThrow(
      new RangeError('these business hours leave too little business time after 2026-11-01T00:00:00Z'),
    );
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s seconds', (seconds) => {
    expect(() => addBusinessSeconds(advocates, instant('2026-11-01T00:00:00Z'), seconds)).toThrow(RangeError);
  });
});

describe('endOfBusinessDayAfter', () => {
  it.each<[string, string, string, number, string]>([
    ['the next day', 'UTC', '2026-11-23T09:00:00Z', 1, '2026-11-25T00:00:00Z'],
    ['from the last second of a day', 'UTC', '2026-11-23T23:59:59Z', 1, '2026-11-25T00:00:00Z'],
    ['over a weekend', 'UTC', '2026-11-20T09:00:00Z', 1, '2026-11-24T00:00:00Z'],
    ['from a Saturday', 'UTC', '2026-11-21T09:00:00Z', 2, '2026-11-25T00:00:00Z'],
    ['by the local date', 'Asia/Tokyo', '2026-11-23T15:00:00Z', 1, '2026-11-25T15:00:00Z'],
    ['24:00 that is skipped', 'Africa/Cairo', '2026-04-22T09:00:00Z', 1, '2026-04-23T22:00:00Z'],
  ])('%s', (_name, timeZone, at, n, end) => {
    expect(endOfBusinessDayAfter(advocates, timeZone, instant(at), n)).toBe(end);
  });

  it('skips holidays and counts extra days', () => {
    const hours = monToFri('UTC', '08:00-22:00', {
      holidays: ['2026-11-23'],
      extraDays: { '2026-11-22': open('10:00-12:00') },
    });
    expect(endOfBusinessDayAfter(hours, 'UTC', instant('2026-11-20T09:00:00Z'), 1)).toBe('2026-11-23T00:00:00Z');
    expect(endOfBusinessDayAfter(hours, 'UTC', instant('2026-11-20T09:00:00Z'), 2)).toBe('2026-11-25T00:00:00Z');
  });

  it('refuses what it cannot answer', () => {
    expect(() => endOfBusinessDayAfter(advocates, 'UTC', instant('2026-11-20T09:00:00Z'), 0)).toThrow(RangeError);
    expect(() => endOfBusinessDayAfter(hoursIn('UTC', {}), 'UTC', instant('2026-11-20T09:00:00Z'), 1)).toThrow(
      RangeError,
    );
  });
});

describe('localDate and dayWindow', () => {
  it.each<[string, string, string, string]>([
    ['UTC', '2026-11-21', '2026-11-21T00:00:00Z', '2026-11-22T00:00:00Z'],
    ['America/New_York', '2026-03-08', '2026-03-08T05:00:00Z', '2026-03-09T04:00:00Z'],
    ['America/New_York', '2026-11-01', '2026-11-01T04:00:00Z', '2026-11-02T05:00:00Z'],
    ['Asia/Kathmandu', '2026-11-21', '2026-11-20T18:15:00Z', '2026-11-21T18:15:00Z'],
    ['America/Sao_Paulo', '2017-10-15', '2017-10-15T03:00:00Z', '2017-10-16T02:00:00Z'],
    ['Africa/Cairo', '2026-10-29', '2026-10-28T21:00:00Z', '2026-10-29T22:00:00Z'],
    ['Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00Z', '2011-12-30T10:00:00Z'],
    // The clock went from 00:01 back to 23:01 of the day before.
    ['America/St_Johns', '2010-11-07', '2010-11-07T02:30:00Z', '2010-11-08T03:30:00Z'],
  ])('%s %s', (timeZone, date, start, end) => {
    expect(dayWindow(timeZone, date)).toEqual({ start, end });
  });

  it.each(['2026-13-01', '2026-02-30', '21.11.2026', ''])('refuses the date %j', (date) => {
    expect(() => dayWindow('UTC', date)).toThrow(RangeError);
  });

  it('gives every instant the date whose window holds it', () => {
    fc.assert(
      fc.property(zones, instants(), (timeZone, at) => {
        const { start, end } = dayWindow(timeZone, localDate(timeZone, at));
        expect(start <= at && at < end).toBe(true);
      }),
    );
  });
});

const zones = fc.constantFrom(
  'UTC',
  'America/New_York',
  'America/Sao_Paulo',
  'America/St_Johns',
  'America/Havana',
  'Africa/Cairo',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Europe/Berlin',
  'Pacific/Apia',
);

function instants(): fc.Arbitrary<Instant> {
  return fc
    .integer({ min: Date.UTC(2009, 0, 1) / 1000, max: Date.UTC(2027, 0, 1) / 1000 })
    .map((seconds) => instantFromMillis(seconds * 1000));
}

function timeOfDay(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

const openDay: fc.Arbitrary<readonly OpenHours[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 48 }), { maxLength: 4 })
  .map((cuts) => {
    const sorted = cuts.sort((a, b) => a - b).map((halfHours) => timeOfDay(halfHours * 30));
    const pairs: OpenHours[] = [];
    for (let index = 0; index + 1 < sorted.length; index += 2) {
      pairs.push({ from: sorted[index] ?? '', to: sorted[index + 1] ?? '' });
    }
    return pairs;
  });

const anyHours: fc.Arbitrary<BusinessHours> = fc.record({
  timeZone: zones,
  week: fc.record({
    mon: fc.constant(open('09:00-17:00')),
    tue: openDay,
    wed: openDay,
    thu: openDay,
    fri: openDay,
    sat: openDay,
    sun: openDay,
  }),
  holidays: fc.constantFrom([], ['2017-10-15', '2026-11-01']),
  extraDays: fc.constantFrom({}, { '2026-11-01': open('00:00-02:00') }),
});

describe('laws of business time', () => {
  const around = fc.tuple(instants(), fc.integer({ min: 0, max: 40 * 86400 }), fc.integer({ min: 0, max: 40 * 86400 }));

  it('is additive and never more than calendar time', () => {
    fc.assert(
      fc.property(anyHours, around, (hours, [a, first, second]) => {
        const b = addSeconds(a, first);
        const c = addSeconds(b, second);
        const whole = businessSeconds(hours, a, c);
        expect(businessSeconds(hours, a, b) + businessSeconds(hours, b, c)).toBe(whole);
        expect(whole).toBeLessThanOrEqual(secondsBetween(a, c));
      }),
    );
  });

  it('has no exceptions around clock changes: whole weeks are calendar time', () => {
    fc.assert(
      fc.property(zones, around, (timeZone, [a, length]) => {
        const hours = hoursIn(timeZone, wholeWeek);
        expect(businessSeconds(hours, a, addSeconds(a, length))).toBe(length);
      }),
    );
  });

  it('puts the deadline at the earliest instant that has the business time', () => {
    fc.assert(
      fc.property(anyHours, instants(), fc.integer({ min: 1, max: 300_000 }), (hours, from, seconds) => {
        const deadline = addBusinessSeconds(hours, from, seconds);
        expect(businessSeconds(hours, from, deadline)).toBe(seconds);
        expect(businessSeconds(hours, from, addSeconds(deadline, -1))).toBe(seconds - 1);
      }),
    );
  });
});

const oracle = new URL('../../../shared/contracts/business-hours.json', import.meta.url);
const weekHours = z.record(z.string(), z.string());
const oracleShape = z.object({
  vectors: z.array(
    z.object({
      schedule: z.string(),
      time_zone: z.string(),
      hours: z.partialRecord(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']), weekHours),
      holidays: z.array(z.string()),
      from: z.string(),
      to: z.string(),
      business_seconds: z.number(),
    }),
  ),
});

describe.skipIf(!existsSync(oracle))('business-hours.json of ../shared (skipped where it is absent)', () => {
  it('is matched by every vector', () => {
    const { vectors } = oracleShape.parse(JSON.parse(readFileSync(oracle, 'utf8')));
    const wrong = vectors.filter(
      ({ time_zone: timeZone, hours: days, holidays, from, to, business_seconds: expected }) => {
        const week = Object.fromEntries(
          Object.entries(days).map(([day, spans]) => [
            day,
            Object.entries(spans).map(([a, b]) => ({ from: a, to: b })),
          ]),
        );
        const hours: BusinessHours = { timeZone, week: { ...closed, ...week }, holidays, extraDays: {} };
        return businessSeconds(hours, instant(from), instant(to)) !== expected;
      },
    );
    expect(vectors.length).toBeGreaterThanOrEqual(936);
    expect(wrong).toEqual([]);
  });
});
