/**
 * Merging captures is one mechanism behind resuming, look-ups, back-filling and shards. It is associative, commutative
 * and idempotent: each part is a set, a set of instants, or the greatest element of a total order.
 */
import { canonicalJson } from './canonical-json.ts';
import {
  addressesBy,
  type Capture,
  type Coverage,
  type Gap,
  type ReadKind,
  type SourceUsage,
  type Ticket,
  type TicketEvent,
  type Tombstone,
} from './capture.ts';
import { handleKey } from './handle.ts';
import { compareIds } from './ids.ts';
import { earlier, type Instant, later } from './instant.ts';
import { intersect, type PointSet, pointSet, subtract } from './point-sets.ts';
import { optionalSystems, type SourceName } from './sources.ts';

type Texts = Readonly<Record<string, string>>;

interface Identified {
  readonly id: string;
  readonly observedAt: Instant;
}

/** A record with the texts that belong to it; they win or lose together. */
interface Unit<T> {
  readonly record: T;
  readonly texts: Texts;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The greater unit wins. */
function compareUnits<T extends Identified>(a: Unit<T>, b: Unit<T>, versionOf: (record: T) => string): number {
  return (
    compareText(a.record.observedAt, b.record.observedAt) ||
    compareText(versionOf(a.record), versionOf(b.record)) ||
    compareText(canonicalJson(a.record), canonicalJson(b.record)) ||
    compareText(canonicalJson(a.texts), canonicalJson(b.texts))
  );
}

/** Numbers first, by size; a total order, unlike `compareIds` where numbers and other text mix. */
function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  const [x, y] = [/^\d+$/.test(a.id), /^\d+$/.test(b.id)];
  if (x !== y) return x ? -1 : 1;
  return compareIds(a.id, b.id) || compareText(a.id, b.id);
}

/** The winner of each id, in order of ids. */
function winners<T extends Identified>(
  sides: readonly { readonly records: readonly T[]; readonly texts: Texts }[],
  keysOf: (record: T) => readonly string[],
  versionOf: (record: T) => string,
): readonly Unit<T>[] {
  const best = new Map<string, Unit<T>>();
  for (const { records, texts } of sides) {
    for (const record of records) {
      const own: Record<string, string> = {};
      for (const key of keysOf(record)) {
        const text = texts[key];
        if (text !== undefined) own[key] = text;
      }
      const unit = { record, texts: own };
      const known = best.get(record.id);
      if (known === undefined || compareUnits(known, unit, versionOf) < 0) best.set(record.id, unit);
    }
  }
  return [...best.values()].sort((a, b) => byId(a.record, b.record));
}

/** The first observation of each id, in order of ids: what dates a record that bears no time of its own. */
function firstSeen<T extends Identified>(records: readonly T[]): readonly T[] {
  const best = new Map<string, T>();
  for (const record of records) {
    const known = best.get(record.id);
    const order =
      known === undefined
        ? -1
        : compareText(record.observedAt, known.observedAt) || compareText(canonicalJson(record), canonicalJson(known));
    if (order < 0) best.set(record.id, record);
  }
  return [...best.values()].sort(byId);
}

const noTexts = (): readonly string[] => [];
const noVersion = (): string => '';

function recordsOf<T>(units: readonly Unit<T>[]): readonly T[] {
  return units.map((unit) => unit.record);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

function sorted<T>(items: readonly T[]): readonly T[] {
  return items
    .map((item) => ({ item, key: canonicalJson(item) }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ item }) => item);
}

function mergeCoverage(all: readonly Coverage[]): readonly Coverage[] {
  const key = (c: Coverage): string =>
    canonicalJson([c.source, c.kind, c.handle === undefined ? null : handleKey(c.handle)]);
  return sorted(
    groupBy(
      all.filter((c) => c.span.start < c.span.end),
      key,
    ).flatMap((group) => {
      const { span: _, handle: __, ...about } = group[0];
      // Spellings of one handle: the first in order of text stands for all.
      const handle = group.flatMap((c) => c.handle ?? []).sort(compareText)[0];
      const named = handle === undefined ? about : { ...about, handle };
      return pointSet(group.map((c) => c.span)).map((span) => ({ ...named, span }));
    }),
  );
}

/** What there must be of a source for nothing to be missing; skips are not offered by every instance. */
const wholeOf: Readonly<Partial<Record<SourceName, readonly ReadKind[]>>> = {
  zendesk: ['tickets', 'ticket-events'],
  'status-page': ['incidents', 'maintenances'],
  // What is looked up has gaps of its own, which name it.
  forum: ['categories'],
  support: ['users'],
};

/** The instants at which something that covers all of what the gap is about was read. */
function filledFor(gap: Gap, coverage: readonly Coverage[]): PointSet {
  const readOf = (kind: Coverage['kind']): PointSet =>
    pointSet(
      coverage
        .filter((c) => c.source === gap.source && (c.kind === kind || c.kind === 'all'))
        .filter(
          (c) => c.handle === undefined || (gap.handle !== undefined && handleKey(c.handle) === handleKey(gap.handle)),
        )
        .map((c) => c.span),
    );
  const whole = gap.kind === 'all' ? wholeOf[gap.source] : undefined;
  return whole === undefined ? readOf(gap.kind) : whole.map(readOf).reduce(intersect);
}

/** Whether what a gap names by id has been read by now. */
type IsPresent = (gap: Gap, id: string) => boolean;

function mergeGaps(all: readonly Gap[], coverage: readonly Coverage[], isPresent: IsPresent): readonly Gap[] {
  const spans = groupBy(
    all.filter((gap) => gap.ids === undefined),
    ({ span: _, ...about }) => canonicalJson(about),
  ).flatMap((group) => {
    const [gap] = group;
    const left = subtract(pointSet(group.map((g) => g.span)), filledFor(gap, coverage));
    return left.map((span): Gap => ({ ...gap, span }));
  });
  const single = groupBy(
    all.filter((gap) => gap.ids !== undefined),
    ({ ids: _, ...about }) => canonicalJson(about),
  ).flatMap((group): Gap[] => {
    const [gap] = group;
    const missing = new Set(group.flatMap((g) => g.ids ?? []).filter((id) => !isPresent(gap, id)));
    const ids = [...missing].map((id) => ({ id })).sort(byId);
    return ids.length === 0 ? [] : [{ ...gap, ids: ids.map(({ id }) => id) }];
  });
  return sorted([...spans, ...single]);
}

function mostOf(a: SourceUsage | undefined, b: SourceUsage | undefined): SourceUsage {
  const most = (x: number | undefined, y: number | undefined): number | undefined =>
    x === undefined ? y : y === undefined ? x : Math.max(x, y);
  const posts = most(a?.posts, b?.posts);
  const users = most(a?.users, b?.users);
  const likes = most(a?.likes, b?.likes);
  const directMessages = most(a?.directMessages, b?.directMessages);
  return {
    requests: most(a?.requests, b?.requests) ?? 0,
    ...(posts === undefined ? {} : { posts }),
    ...(users === undefined ? {} : { users }),
    ...(likes === undefined ? {} : { likes }),
    ...(directMessages === undefined ? {} : { directMessages }),
  };
}

function mergeUsage(captures: readonly Capture[]): Capture['usage'] {
  const instants = [...new Set(captures.flatMap((c) => Object.keys(c.usage)))].sort(compareText);
  return Object.fromEntries(
    instants.map((taken) => {
      const entries = captures.flatMap((c) => c.usage[taken] ?? []);
      const most = (source: SourceName): SourceUsage =>
        entries.flatMap((e) => e[source] ?? []).reduce(mostOf, { requests: 0 });
      const [zendesk, x] = [most('zendesk'), most('x')];
      const asked = optionalSystems.filter((system) => entries.some((e) => e[system] !== undefined));
      return [taken, { zendesk, x, ...Object.fromEntries(asked.map((system) => [system, most(system)])) }];
    }),
  );
}

function textKeysOfEvent(event: TicketEvent): readonly string[] {
  return event.comments.map((comment) => `comment/${comment.id}`);
}

function idSet(records: readonly { readonly id: string }[]): Set<string> {
  return new Set(records.map((record) => record.id));
}

type Named = Pick<
  Capture,
  | 'tweets'
  | 'tickets'
  | 'ticketEvents'
  | 'skips'
  | 'users'
  | 'accounts'
  | 'forumSearches'
  | 'supportTickets'
  | 'supportSearches'
>;

function knowPresence(tombstones: ReadonlySet<string>, records: Named): IsPresent {
  const present: Readonly<Partial<Record<Gap['kind'], ReadonlySet<string>>>> = {
    tweets: new Set([...tombstones, ...idSet(records.tweets)]),
    tickets: idSet(records.tickets),
    users: idSet(records.users),
    accounts: idSet(records.accounts),
    skips: idSet(records.skips),
  };
  const [forumSearches, supportTickets, supportSearches] = [
    idSet(records.forumSearches),
    idSet(records.supportTickets),
    idSet(records.supportSearches),
  ];
  const lookedUp = ({ source, kind }: Gap): ReadonlySet<string> | undefined => {
    if (source === 'forum') return forumSearches;
    return source !== 'support' ? undefined : kind === 'tickets' ? supportTickets : supportSearches;
  };
  const historySeenAt = new Map<string, Instant>();
  for (const { ticketId, observedAt } of records.ticketEvents) {
    historySeenAt.set(ticketId, later(observedAt, historySeenAt.get(ticketId) ?? observedAt));
  }
  return (gap, id) => {
    const answered = lookedUp(gap);
    if (answered !== undefined) return answered.has(id);
    if (gap.kind !== 'ticket-events') return present[gap.kind]?.has(id) ?? false;
    // Histories are read whole or leave a gap of their own: one read after this gap has what it hides.
    const seen = historySeenAt.get(id);
    return seen !== undefined && seen >= gap.span.end;
  };
}

/** A tombstone takes its tweet's record away, yet not that there was one. */
function rememberSeen(tombstones: readonly Tombstone[], captures: readonly Capture[]): readonly Tombstone[] {
  const seen = new Set(
    captures.flatMap((c) => [...c.tweets, ...c.tombstones.filter((t) => t.seen)].map(({ id }) => id)),
  );
  return tombstones.map((tombstone) => (seen.has(tombstone.id) ? { ...tombstone, seen: true } : tombstone));
}

function mergeAll(first: Capture, rest: readonly Capture[]): Capture {
  const captures = [first, ...rest];
  const sides = <T>(pick: (capture: Capture) => readonly T[]) =>
    captures.map((capture) => ({ records: pick(capture), texts: capture.texts }));

  const tombstones = rememberSeen(
    recordsOf(
      winners(
        sides((c) => c.tombstones),
        noTexts,
        // Of two from one second, the state decides alone: what was seen is remembered from both.
        (tombstone) => tombstone.state,
      ),
    ),
    captures,
  );
  const gone = idSet(tombstones);
  const tweets = winners(
    sides((c) => c.tweets.filter((tweet) => !gone.has(tweet.id))),
    (tweet) => [`tweet/${tweet.id}`],
    noVersion,
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
