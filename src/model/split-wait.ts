/** What a wait for the first answer was spent on: five stretches that touch and never overlap, in whole seconds. */
import { businessSeconds } from './business-time.ts';
import type { TicketHistory } from './day.ts';
import { earlier, type Instant, later, secondsBetween } from './instant.ts';
import type { BusinessHours } from './policy.ts';

export interface Wait {
  /** When the tweet was sent, and when it was answered (or looked at last). */
  readonly from: Instant;
  readonly end: Instant;
  /** When its ticket was made; null where none came, though one should have. */
  readonly ingestedAt: Instant | null;
  /** Tickets on which somebody may have taken it up. */
  readonly tickets: readonly TicketHistory[];
  /** Zendesk id of the team member who answered; without one, whoever took it up last stands for them. */
  readonly answeredBy?: string;
}

/** Seconds. `lag + offHours + queue + handover + advocate` is the calendar wait, `lagBusiness + queue + handover + advocate` the business wait. */
export interface WaitParts {
  /** From the tweet to its ticket, by the calendar; and what of it was business time. */
  readonly lag: number;
  readonly lagBusiness: number;
  /** Outside business hours, once the ticket was there. */
  readonly offHours: number;
  /** Business time in which nobody had taken it up. */
  readonly queue: number;
  /** Business time from the first who took it up to the one who answered. */
  readonly handover: number;
  /** Business time from when the one who answered took it up. */
  readonly advocate: number;
}

interface Hand {
  readonly at: Instant;
  readonly personId: string;
}

/** Each touch of a person, and each assignment to one, in order of time. */
function handsOn(tickets: readonly TicketHistory[], until: Instant): readonly Hand[] {
  return tickets
    .flatMap(({ touches, assignments }): Hand[] => [
      ...touches.map(({ at, person }) => ({ at, personId: person.id })),
      ...assignments.flatMap(({ at, to }) => (to === null ? [] : [{ at, personId: to.id }])),
    ])
    .filter(({ at }) => at <= until)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

export function splitWait(wait: Wait, hours: BusinessHours): WaitParts {
  const { from, tickets } = wait;
  const end = later(from, wait.end);
  const within = (at: Instant): Instant => later(from, earlier(end, at));
  const ingested = within(wait.ingestedAt ?? end);
  const hands = handsOn(tickets, end);
  const answeredBy = wait.answeredBy ?? hands.at(-1)?.personId;
  const taken = later(ingested, within(hands[0]?.at ?? end));
  const own = later(taken, within(hands.find(({ personId }) => personId === answeredBy)?.at ?? end));
  const lagBusiness = businessSeconds(hours, from, ingested);
  return {
    lag: secondsBetween(from, ingested),
    lagBusiness,
    offHours: secondsBetween(ingested, end) - businessSeconds(hours, ingested, end),
    queue: businessSeconds(hours, ingested, taken),
    handover: businessSeconds(hours, taken, own),
    advocate: businessSeconds(hours, own, end),
  };
}

/** The parts as a clock counts them, which runs in business time or by the calendar. */
export function partsOnClock(
  { lag, lagBusiness, offHours, queue, handover, advocate }: WaitParts,
  clock: 'business' | 'calendar',
): Readonly<Record<'lag' | 'offHours' | 'queue' | 'handover' | 'advocate', number>> {
  return clock === 'calendar'
    ? { lag, offHours, queue, handover, advocate }
    : { lag: lagBusiness, offHours: 0, queue, handover, advocate };
}
