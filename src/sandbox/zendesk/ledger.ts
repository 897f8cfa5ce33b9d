/** A world's Zendesk side, sorted and indexed once; time is asked of it per request. */
import type { Capture, Skip, Ticket, TicketEvent, ZendeskUser } from '../../model/capture.ts';
import { compareIds } from '../../model/ids.ts';
import { type Instant, instantFromMillis } from '../../model/instant.ts';
import type { World } from '../../scenario/world.ts';

export interface Ledger {
  readonly capture: Capture;
  readonly monitoredHandles: readonly string[];
  /** In order of creation. */
  readonly tickets: readonly Ticket[];
  readonly ticketById: ReadonlyMap<string, Ticket>;
  /** In order of time. */
  readonly events: readonly TicketEvent[];
  readonly eventsByTicket: ReadonlyMap<string, readonly TicketEvent[]>;
  readonly skips: readonly Skip[];
  readonly userById: ReadonlyMap<string, ZendeskUser>;
}

function byTimeThenId<T extends { readonly id: string }>(at: (item: T) => Instant): (a: T, b: T) => number {
  return (a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : compareIds(a.id, b.id));
}

export function readLedger(world: World): Ledger {
  const { capture } = world;
  const events = [...capture.ticketEvents].sort(byTimeThenId((event) => event.at));
  return {
    capture,
    monitoredHandles: world.monitoredHandles,
    tickets: [...capture.tickets].sort(byTimeThenId((ticket) => ticket.createdAt)),
    ticketById: new Map(capture.tickets.map((ticket) => [ticket.id, ticket])),
    events,
    eventsByTicket: Map.groupBy(events, (event) => event.ticketId),
    skips: [...capture.skips].sort(byTimeThenId((skip) => skip.at)),
    userById: new Map(capture.users.map((user) => [user.id, user])),
  };
}

/** What had happened by `nowMs`. */
export function until<T>(items: readonly T[], at: (item: T) => Instant, nowMs: number): readonly T[] {
  const now = instantFromMillis(nowMs);
  return items.filter((item) => at(item) <= now);
}
