/**
 * Merging captures is one mechanism behind resuming, look-ups, back-filling and shards. It is associative, commutative
 * and idempotent: each part is a set, a set of instants, or the greatest element of a total order.
 */
import { addressesBy, type Capture, type Ticket, type TicketEvent } from './capture.ts';
import { earlier, later } from './instant.ts';
import { knowPresence, mergeCoverage, mergeGaps } from './merge-readings.ts';
import {
  compareText,
  firstSeen,
  type Identified,
  idSet,
  noTexts,
  noVersion,
  recordsOf,
  winners,
} from './merge-records.ts';
import { orderOfFacts, rememberFacts } from './merge-tombstones.ts';
import { mergeUsage } from './merge-usage.ts';
import { optionalSystems } from './sources.ts';

function textKeysOfEvent(event: TicketEvent): readonly string[] {
  return event.comments.map((comment) => `comment/${comment.id}`);
}

function mergeAll(first: Capture, rest: readonly Capture[]): Capture {
  const captures = [first, ...rest];
  const sides = <T>(pick: (capture: Capture) => readonly T[]) =>
    captures.map((capture) => ({ records: pick(capture), texts: capture.texts }));

  const tombstones = rememberFacts(
    recordsOf(
      winners(
        sides((c) => c.tombstones),
        noTexts,
        // Of two from one second, the state decides alone: what is known of the tweet is remembered from both.
        (tombstone) => tombstone.state,
      ),
    ),
    captures,
  );
  const gone = idSet(tombstones);
  const tweets = winners(
    sides((c) => c.tweets.filter((tweet) => !gone.has(tweet.id))),
    (tweet) => [`tweet/${tweet.id}`],
    // The record that wins is the one whose facts a tombstone would keep.
    orderOfFacts,
  );
  const tickets = winners(
    sides((c) => c.tickets),
    (ticket: Ticket) => [`ticket/${ticket.id}/subject`],
    // Two versions read in one second: Zendesk says which is the newer.
    (ticket) => ticket.updatedAt,
  );
  const ticketEvents = winners(
    sides((c) => c.ticketEvents),
    textKeysOfEvent,
    noVersion,
  );
  const skips = winners(
    sides((c) => c.skips),
    (skip) => [`skip/${skip.id}`],
    noVersion,
  );
  const plain = <T extends Identified>(pick: (capture: Capture) => readonly T[]): readonly T[] =>
    recordsOf(winners(sides(pick), noTexts, noVersion));
  const users = plain((c) => c.users);
  const accounts = plain((c) => c.accounts);
  const forumSearches = plain((c) => c.forumSearches);
  const supportTickets = plain((c) => c.supportTickets);
  const supportSearches = plain((c) => c.supportSearches);

  const texts = [...tweets, ...tickets, ...ticketEvents, ...skips].flatMap((unit) => Object.entries(unit.texts));
  const coverage = mergeCoverage(captures.flatMap((c) => c.coverage));
  const isPresent = knowPresence(gone, {
    tweets: recordsOf(tweets),
    tickets: recordsOf(tickets),
    ticketEvents: recordsOf(ticketEvents),
    skips: recordsOf(skips),
    users,
    accounts,
    forumSearches,
    supportTickets,
    supportSearches,
  });
  const addresses = addressesBy((name) =>
    captures
      .flatMap((c) => c[name] ?? [])
      .sort(compareText)
      .at(-1),
  );
  const configured = new Set(captures.flatMap((c) => c.systems));
  return {
    schemaVersion: captures.map((c) => c.schemaVersion).reduce((a, b) => (a >= b ? a : b)),
    span: captures
      .map((c) => c.span)
      .reduce((a, b) => ({ start: earlier(a.start, b.start), end: later(a.end, b.end) })),
    takenAt: captures.map((c) => c.takenAt).reduce(later),
    ...addresses,
    accounts,
    tweets: recordsOf(tweets),
    tombstones,
    tickets: recordsOf(tickets),
    ticketEvents: recordsOf(ticketEvents),
    skips: recordsOf(skips),
    users,
    groups: plain((c) => c.groups),
    incidents: plain((c) => c.incidents),
    directMessages: plain((c) => c.directMessages),
    forumCategories: plain((c) => c.forumCategories),
    forumSearches,
    supportTickets,
    supportSearches,
    likes: firstSeen(captures.flatMap((c) => c.likes)),
    systems: optionalSystems.filter((system) => configured.has(system)),
    texts: Object.fromEntries(texts.sort(([a], [b]) => compareText(a, b))),
    coverage,
    gaps: mergeGaps(
      captures.flatMap((c) => c.gaps),
      coverage,
      isPresent,
    ),
    usage: mergeUsage(captures),
  };
}

/** Each record once, in order; no text without its record; gaps without what coverage fills. */
export function normaliseCapture(capture: Capture): Capture {
  return mergeAll(capture, []);
}

/**
 * Of a record's observations the newest wins; a tombstone beats any record of its tweet. What either capture covers is
 * covered, and only what neither read stays a gap.
 */
export function mergeCaptures(a: Capture, b: Capture): Capture {
  return mergeAll(a, [b]);
}
