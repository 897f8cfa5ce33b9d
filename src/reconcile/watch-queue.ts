/** Who passed over which ticket of the Twitter view, and who may have had it open meanwhile (rules.md, skipped-ticket). */
import { isCovered } from '../model/coverage.ts';
import type { ReconciledDay, TicketHistory, Touch } from '../model/day.ts';
import { addSeconds, earlier, type Instant, secondsBetween } from '../model/instant.ts';
import { type Policy, revisionAt } from '../model/policy.ts';
import type { Overtaking, QueuedTicket, Spared } from '../model/queue.ts';
import { type Act, byAge, firstTouches, isFreeFor, isOlder, isOpen, isUntouched, wasOwed } from './queue-order.ts';

type View = Pick<ReconciledDay, 'tickets' | 'coverage' | 'takenAt'>;

/** For each act, in order of time, the tickets that Play mode could have shown instead, oldest first. */
function* waitingAt(acts: readonly Act[], tickets: readonly TicketHistory[]): Generator<[Act, TicketHistory[]]> {
  const coming = tickets.filter((t) => t.excused === undefined).sort(byAge);
  let queue: TicketHistory[] = [];
  let next = 0;
  for (const act of acts) {
    const { at, person } = act.touch;
    for (let ticket = coming[next]; ticket !== undefined && ticket.createdAt < at; ticket = coming[next]) {
      queue.push(ticket);
      next += 1;
    }
    queue = queue.filter((t) => isUntouched(t, at));
    yield [act, queue.filter((t) => isOlder(t, act.ticket) && isFreeFor(t, person, at))];
  }
}

/** Whether nobody but the actor made a touch in the view within `hold` seconds before and after. */
function knowWhoWasAlone({ tickets, coverage, takenAt }: View): (touch: Touch, hold: number) => boolean {
  const all = tickets.flatMap((t) => t.touches).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return (touch, hold) => {
    const span = { start: addSeconds(touch.at, -hold), end: addSeconds(touch.at, hold + 1) };
    if (!isCovered(coverage, 'zendesk', 'ticket-events', undefined, { ...span, end: earlier(span.end, takenAt) }))
      return false;
    let [low, high] = [0, all.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((all[middle]?.at ?? span.end) < span.start) low = middle + 1;
      else high = middle;
    }
    for (let other = all[low]; other !== undefined && other.at < span.end; other = all[low]) {
      if (other.person.id !== touch.person.id) return false;
      low += 1;
    }
    return true;
  };
}

export function watchQueue(view: View, policy: Policy): QueuedTicket[] {
  const { tickets, takenAt } = view;
  const overtakings = new Map<string, Overtaking[]>();
  const openUntil = new Map<string, Instant>();
  const doubts = new Map<string, string>();
  const spared = new Map<string, Spared>();
  const wasAlone = knowWhoWasAlone(view);
  for (const [act, waiting] of waitingAt(firstTouches(tickets), tickets)) {
    const [owed] = waiting;
    if (owed === undefined) continue;
    const unread = [owed, act.ticket].find((t) => !t.historyWhole);
    if (unread !== undefined) {
      doubts.set(owed.id, `the history of ticket ${unread.id} was not read whole`);
      continue;
    }
    const hold = revisionAt(policy, act.touch.at).playHoldSeconds;
    const heldUntil = addSeconds(act.touch.at, hold);
    const next = owed.touches[0];
    if (next !== undefined && next.at <= heldUntil && next.person.id !== act.touch.person.id) {
      if (!spared.has(owed.id))
        spared.set(owed.id, {
          person: act.touch.person,
          takenId: act.ticket.id,
          leftSeconds: secondsBetween(next.at, heldUntil),
          holdSeconds: hold,
        });
      continue;
    }
    if (next === undefined && takenAt < heldUntil) {
      openUntil.set(owed.id, heldUntil);
      continue;
    }
    const overtaking: Overtaking = {
      at: act.touch.at,
      person: act.touch.person,
      eventId: act.touch.eventId,
      takenId: act.ticket.id,
      takenCreatedAt: act.ticket.createdAt,
      alsoWaiting: waiting.length - 1,
      alone: wasAlone(act.touch, hold),
    };
    const known = overtakings.get(owed.id);
    if (known === undefined) overtakings.set(owed.id, [overtaking]);
    else known.push(overtaking);
  }
  const unread = tickets.filter((t) => !t.historyWhole && t.states.at(-1)?.status !== 'deleted');
  const hiddenActs = (ticket: TicketHistory): string | undefined => {
    const [touch] = ticket.touches;
    const other = touch && unread.find((t) => isOlder(ticket, t) && t.createdAt < touch.at);
    return other === undefined ? undefined : `the history of ticket ${other.id} was not read whole`;
  };
  return tickets
    .filter((t) => isOpen(t.states[0]?.status ?? ''))
    .map((ticket) => {
      const open = openUntil.get(ticket.id);
      const doubt = doubts.get(ticket.id) ?? hiddenActs(ticket);
      const sparedBy = spared.get(ticket.id);
      return {
        ticketId: ticket.id,
        overtakings: overtakings.get(ticket.id) ?? [],
        skips: ticket.skips.filter((skip) => wasOwed(ticket, skip)),
        ...(open === undefined ? {} : { openUntil: open }),
        ...(doubt === undefined ? {} : { doubt }),
        ...(sparedBy === undefined ? {} : { spared: sparedBy }),
      };
    });
}
