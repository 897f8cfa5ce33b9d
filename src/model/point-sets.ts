/** Sets of instants as spans in order, apart from each other: what union and subtraction need. */
import type { Instant, Span } from './instant.ts';

export type PointSet = readonly Span[];

function byStart(a: Span, b: Span): number {
  return a.start < b.start ? -1 : a.start > b.start ? 1 : 0;
}

/** Overlapping and touching spans become one; empty ones go. */
export function pointSet(spans: readonly Span[]): PointSet {
  const joined: Span[] = [];
  for (const { start, end } of spans.filter((s) => s.start < s.end).sort(byStart)) {
    const last = joined.at(-1);
    if (last === undefined || last.end < start) joined.push({ start, end });
    else if (last.end < end) joined[joined.length - 1] = { start: last.start, end };
  }
  return joined;
}

export function subtract(from: PointSet, what: PointSet): PointSet {
  return from.flatMap((span) => {
    const left: Span[] = [];
    let start: Instant = span.start;
    for (const hole of what) {
      if (hole.end <= start || hole.start >= span.end) continue;
      if (start < hole.start) left.push({ start, end: hole.start });
      start = hole.end;
    }
    if (start < span.end) left.push({ start, end: span.end });
    return left;
  });
}

export function intersect(a: PointSet, b: PointSet): PointSet {
  return subtract(a, subtract(a, b));
}
