/** The window's part of the ledger of skips, with permalinks, and what of it was not read. */
import { isCovered, isZendeskCovered, knowableSince } from '../model/coverage.ts';
import type { ReconciledDay } from '../model/day.ts';
import { earlier, type Instant, isWithin, later, type Span } from '../model/instant.ts';
import type { LinkedSkip, SkipLedger } from '../model/skips.ts';
import { ticketUrl } from './evidence.ts';

/** Every skip of a ticket, whatever the window. */
export function skipsOfTicket(day: ReconciledDay, ticketId: string): readonly LinkedSkip[] {
  const url = ticketUrl(day, ticketId);
  return day.skips.filter((s) => s.ticket === ticketId).map((s) => ({ ...s, url }));
}

function tellUnread(day: ReconciledDay, window: Span): string[] {
  const known = knowableSince(day, window.start);
  const span = { start: known.start, end: later(known.start, earlier(window.end, known.end)) };
  const recordsRead = isCovered(day.coverage, 'zendesk', 'skips', undefined, span);
  const missed = day.gaps.some((g) => g.source === 'zendesk' && (g.kind === 'skips' || g.kind === 'all'));
  const doubtful = day.queue.filter(
    (q) =>
      q.doubt !== undefined &&
      q.overtakings.length === 0 &&
      day.tickets.some((t) => t.id === q.ticketId && isWithin(window, t.createdAt)),
  );
  return [
    ...(recordsRead
      ? []
      : [
          missed
            ? 'Zendesk’s own skip records were not read whole: only the order in which tickets were taken up shows skips then'
            : 'this Zendesk gave no skip records: only the order in which tickets were taken up shows skips',
        ]),
    ...(isZendeskCovered(day.coverage, span)
      ? []
      : ['tickets and their histories were not read whole: skips may be missing here']),
    ...(doubtful.length === 0
      ? []
      : [
          `whether ${doubtful.length === 1 ? 'a ticket was' : `${doubtful.length} tickets were`} passed over cannot be told, for a history was not read whole`,
        ]),
  ];
}

/** `judgesOrder`: whether the policy asks at that instant that tickets are taken up in their order. */
export function keepSkipLedger(day: ReconciledDay, window: Span, judgesOrder: (at: Instant) => boolean): SkipLedger {
  return {
    entries: day.skips
      .filter((s) => isWithin(window, s.at) && (s.record !== null || judgesOrder(s.at)))
      .map((s) => ({ ...s, url: ticketUrl(day, s.ticket) })),
    unread: tellUnread(day, window),
  };
}
