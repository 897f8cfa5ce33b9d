/** The Twitter view as Play mode serves it: the oldest ticket first that is free for whoever plays. */
import type { TicketHistory, Touch } from '../model/day.ts';
import { compareIds } from '../model/ids.ts';
import { addSeconds, type Instant } from '../model/instant.ts';
import type { Person } from '../model/person.ts';
import type { SkipRecord } from '../model/queue.ts';

export function isOlder(a: TicketHistory, b: TicketHistory): boolean {
  return a.createdAt !== b.createdAt ? a.createdAt < b.createdAt : compareIds(a.id, b.id) < 0;
}

export function byAge(a: TicketHistory, b: TicketHistory): number {
  return isOlder(a, b) ? -1 : isOlder(b, a) ? 1 : 0;
}

export function isOpen(status: string): boolean {
  return status === 'new' || status === 'open';
}

/** Never touched up to that instant, and never beyond open before it: once lost, lost for good. */
export function isUntouched(ticket: TicketHistory, at: Instant): boolean {
  const [first] = ticket.touches;
  if (first !== undefined && first.at <= at) return false;
  return ticket.states.every((s) => s.from >= at || isOpen(s.status));
}

/** Assigned to nobody or to this person just before that instant. */
export function isFreeFor(ticket: TicketHistory, person: Person, at: Instant): boolean {
  const now = ticket.states.findLast((s) => s.from < at);
  return now !== undefined && (now.assigneeId === null || now.assigneeId === person.id);
}

/** Guided mode may serve somebody else's ticket: leaving that one is no skip. */
export function wasOwed(ticket: TicketHistory, skip: SkipRecord): boolean {
  return isFreeFor(ticket, skip.person, addSeconds(skip.at, 1));
}

/** The first touch of a ticket. */
export interface Act {
  readonly ticket: TicketHistory;
  readonly touch: Touch;
}

/** In order of time. */
export function firstTouches(tickets: readonly TicketHistory[]): Act[] {
  return tickets
    .flatMap((ticket) => {
      const touch = ticket.touches[0];
      return touch === undefined ? [] : [{ ticket, touch }];
    })
    .sort((a, b) =>
      a.touch.at < b.touch.at ? -1 : a.touch.at > b.touch.at ? 1 : compareIds(a.ticket.id, b.ticket.id),
    );
}
