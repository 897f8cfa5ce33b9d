/** What several readings cover together, and what is still missing of them. */
import { canonicalJson } from './canonical-json.ts';
import type { Capture } from './capture.ts';
import { handleKey } from './handle.ts';
import { type Instant, later } from './instant.ts';
import { byId, compareText, idSet } from './merge-records.ts';
import { intersect, type PointSet, pointSet, subtract } from './point-sets.ts';
import type { Coverage, Gap, ReadKind } from './reading.ts';
import type { SourceName } from './sources.ts';

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

export function mergeCoverage(all: readonly Coverage[]): readonly Coverage[] {
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

export function mergeGaps(all: readonly Gap[], coverage: readonly Coverage[], isPresent: IsPresent): readonly Gap[] {
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

export function knowPresence(tombstones: ReadonlySet<string>, records: Named): IsPresent {
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
