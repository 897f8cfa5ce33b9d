/** The parts of a wait, over any hours, hands and clock changes. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { businessSeconds } from '../../src/model/business-time.ts';
import type { TicketHistory } from '../../src/model/day.ts';
import { addSeconds, instant } from '../../src/model/instant.ts';
import type { BusinessHours } from '../../src/model/policy.ts';
import { partsOnClock, splitWait } from '../../src/model/split-wait.ts';
import { builtInRevision } from '../../src/policy/built-in.ts';

/** The Thursday before the clocks of Europe go back. */
const start = instant('2026-10-22T00:00:00Z');
const week = 7 * 86_400;

const hours: fc.Arbitrary<BusinessHours> = fc.record({
  timeZone: fc.constantFrom('UTC', 'Europe/Belgrade', 'Asia/Kathmandu', 'America/St_Johns'),
  week: fc.constant(builtInRevision.businessHours.week),
  holidays: fc.subarray(['2026-10-23', '2026-10-26']),
  extraDays: fc.constantFrom({}, { '2026-10-25': [{ from: '01:30', to: '03:15' }] }),
});

const second = fc.integer({ min: 0, max: week });
const hand = fc.record({ at: second, by: fc.constantFrom('1', '2', '3'), touched: fc.boolean() });

function ticketOf(hands: readonly { at: number; by: string; touched: boolean }[]): TicketHistory {
  const of = (touched: boolean) => hands.filter((h) => h.touched === touched);
  const person = (id: string) => ({ id, name: `Person ${id}` });
  return {
    id: '7',
    createdAt: start,
    sendsTweets: true,
    conversation: 'c',
    states: [],
    touches: of(true).map(({ at, by }) => ({
      at: addSeconds(start, at),
      eventId: `${at}`,
      person: person(by),
      kind: 'public reply',
    })),
    assignments: of(false).map(({ at, by }) => ({
      changeId: `${at}`,
      at: addSeconds(start, at),
      to: person(by),
      created: false,
    })),
    updates: [],
    skips: [],
    sentComments: [],
    tweetLinks: [],
    chatLinks: [],
    historyWhole: true,
  };
}

test('they are whole, disjoint, and sum to the wait by either clock', () => {
  fc.assert(
    fc.property(
      hours,
      second,
      second,
      fc.option(second),
      fc.array(hand, { maxLength: 5 }),
      fc.constantFrom(undefined, '1', '2', '9'),
      (open, from, length, ticket, hands, answeredBy) => {
        const wait = {
          from: addSeconds(start, from),
          end: addSeconds(start, from + length),
          tickets: [ticketOf(hands)],
        };
        const ingestedAt = ticket === null ? null : addSeconds(start, ticket);
        const whole = { ...wait, ingestedAt, ...(answeredBy === undefined ? {} : { answeredBy }) };
        const parts = splitWait(whole, open);
        for (const seconds of Object.values(parts)) expect(Number.isSafeInteger(seconds) && seconds >= 0).toBe(true);
        const sum = (clock: 'business' | 'calendar'): number =>
          Object.values(partsOnClock(parts, clock)).reduce((a, b) => a + b, 0);
        expect(sum('calendar')).toBe(length);
        expect(sum('business')).toBe(businessSeconds(open, wait.from, wait.end));
        // Nobody who answered had it before, so that nothing is their time.
        if (answeredBy === '9') expect(parts.advocate).toBe(0);
        if (hands.length === 0) expect([parts.handover, parts.advocate]).toEqual([0, 0]);
        if (ticket === null) expect(parts.lag).toBe(length);
      },
    ),
    { numRuns: 500 },
  );
});

test('an answer that lies before its tweet makes an empty wait', () => {
  const wait = { from: addSeconds(start, 60), end: start, ingestedAt: null, tickets: [] };
  expect(Object.values(splitWait(wait, builtInRevision.businessHours))).toEqual([0, 0, 0, 0, 0, 0]);
});
