/** Reads one timeline over a span, and proves that it was read whole: X's timelines end silently at a limit. */
import type { Coverage, Gap } from '../../model/capture.ts';
import { type Instant, isWithin, type Span, secondsBetween } from '../../model/instant.ts';
import { isEmpty, lostIn, lostStop, type Sieve, type XPage } from './page.ts';
import {
  leastSearchPageSize,
  leastTimelinePageSize,
  probeQuery,
  searchPageSize,
  searchQuery,
  timelinePageSize,
  timelineQuery,
} from './queries.ts';
import { type Listing, type Walk, walkBack } from './read-back.ts';
import type { XReader } from './reader.ts';
import type { Stop } from './stop.ts';

export interface TimelineContext {
  readonly reader: XReader;
  readonly span: Span;
  readonly takenAt: Instant;
  readonly sieve: Sieve;
  readonly onPage: (page: XPage) => Promise<void> | void;
  /** Full-archive search was refused once: it is not asked again. */
  readonly archive: { absent: boolean };
}

export interface Timeline {
  readonly kind: 'sent' | 'mentions';
  readonly handle: string;
  readonly userId: string;
}

export interface TimelineOutcome {
  readonly coverage: readonly Coverage[];
  readonly gaps: readonly Gap[];
}

const shapes = {
  sent: { listing: 'tweets', reach: 3200, search: (handle: string) => `from:${handle}` },
  mentions: { listing: 'mentions', reach: 800, search: (handle: string) => `@${handle}` },
} as const;

/** Up to here the span counts as ending now: no more than `fewTweets` are expected in between. */
const recentSeconds = 600;
const fewTweets = 100;
/** A probe gives up after this many empty pages. */
const probePages = 5;

const limitStop: Stop = {
  cause: 'limit',
  why: 'timeline limit',
  cure: 'Gather at least daily, or give the X app full-archive search.',
  lasting: true,
};

function listingOf(timeline: Timeline, query: Listing['query'], pageSize: number): Listing {
  const path = `users/${timeline.userId}/${shapes[timeline.kind].listing}`;
  const { handle } = timeline;
  return { path, query, token: 'pagination_token', pageSize, leastSize: leastTimelinePageSize, handle };
}

/** Whether the timeline reaches back beyond the span, so that nothing of the span was cut off. */
async function provesReach(timeline: Timeline, context: TimelineContext, got: Walk): Promise<boolean | Stop> {
  const { reader, span, takenAt } = context;
  const { reach } = shapes[timeline.kind];
  if (got.oldest !== undefined && got.oldest < span.start) return true;
  if (secondsBetween(span.end, takenAt) <= recentSeconds && got.ids.size < reach - fewTweets) return true;

  let pages = 0;
  const probe = listingOf(timeline, probeQuery(span.start), leastTimelinePageSize);
  const older = await walkBack(
    reader,
    probe,
    () => {},
    (walk) => {
      pages += 1;
      return walk.ids.size > 0 || pages >= probePages;
    },
  );
  if (older.stop !== undefined) return older.stop;
  if (older.oldest !== undefined && older.oldest < span.start) return true;

  // Nothing older is shown: either there is nothing, or it lies beyond the reach. Fewer tweets than the reach mean the former.
  if (got.ids.size >= reach) return false;
  if (span.end >= takenAt) return true;
  const since = listingOf(timeline, timelineQuery({ start: span.end, end: takenAt }, takenAt), timelinePageSize);
  const newer = await walkBack(
    reader,
    since,
    () => {},
    (walk) => walk.ids.union(got.ids).size >= reach,
  );
  return newer.stop ?? newer.ids.union(got.ids).size < reach;
}

/** `newest` to `span.end` was read; full-archive search may have what lies before. */
async function searchArchive(timeline: Timeline, context: TimelineContext, unread: Span, take: Take): Promise<Walk> {
  if (context.archive.absent) return { ids: new Set(), stop: limitStop };
  const listing: Listing = {
    path: 'tweets/search/all',
    query: searchQuery(shapes[timeline.kind].search(timeline.handle), unread, context.takenAt),
    token: 'next_token',
    pageSize: searchPageSize,
    leastSize: leastSearchPageSize,
    handle: timeline.handle,
    optional: true,
  };
  const found = await walkBack(context.reader, listing, take);
  if (!found.stop?.endpointRefused && !found.stop?.tokenRefused) return found;
  context.archive.absent = true;
  return { ...found, stop: limitStop };
}

type Take = Parameters<typeof walkBack>[2];

/** Tweets of the timeline that cannot be read are a gap of their own, named by their ids. */
export async function readTimeline(timeline: Timeline, context: TimelineContext): Promise<TimelineOutcome> {
  const lost = new Set<string>();
  const { coverage, gaps } = await readListings(timeline, context, lost);
  if (lost.size === 0) return { coverage, gaps };
  const { span } = context;
  return { coverage, gaps: [...gaps, { source: 'x', kind: 'tweets', span, ids: [...lost], ...lostStop }] };
}

async function readListings(timeline: Timeline, context: TimelineContext, lost: Set<string>): Promise<TimelineOutcome> {
  const { reader, span, takenAt, sieve, onPage } = context;
  const { kind, handle } = timeline;
  const take: Take = async (answer) => {
    for (const id of lostIn(answer)) lost.add(id);
    const records = sieve.pass(answer, (sentAt) => isWithin(span, sentAt));
    if (!isEmpty(records)) await onPage({ kind, handle, ...records });
  };
  const about = { source: 'x', kind, handle } as const;

  /** Read from `unreadUntil` on; `stop` says why not from the start. */
  function shortOf(unreadUntil: Instant, stop: Stop): TimelineOutcome {
    const { cause, why, cure, lasting } = stop;
    const gap = { ...about, span: { start: span.start, end: unreadUntil }, cause, why, lasting };
    return {
      coverage: unreadUntil < span.end ? [{ ...about, span: { start: unreadUntil, end: span.end } }] : [],
      gaps: [cure === undefined ? gap : { ...gap, cure }],
    };
  }
  const whole: TimelineOutcome = { coverage: [{ ...about, span }], gaps: [] };
  /** Listings come newest first: all from the oldest tweet met to the end was read. */
  const startOfRead = (walk: Walk, end: Instant): Instant =>
    walk.oldest !== undefined && walk.oldest < end ? walk.oldest : end;

  const got = await walkBack(reader, listingOf(timeline, timelineQuery(span, takenAt), timelinePageSize), take);
  const readFrom = startOfRead(got, span.end);
  if (readFrom < span.start) return whole;
  if (got.stop !== undefined) return shortOf(readFrom, got.stop);

  const reached = await provesReach(timeline, context, got);
  if (reached === true) return whole;
  if (reached !== false) return shortOf(readFrom, reached);

  const found = await searchArchive(timeline, context, { start: span.start, end: readFrom }, take);
  if (found.stop === undefined) return whole;
  const foundFrom = startOfRead(found, readFrom);
  return foundFrom < span.start ? whole : shortOf(foundFrom, found.stop);
}
