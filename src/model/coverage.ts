/** Whether absence means something: was that stretch read whole? */
import type { Coverage, ReadKind } from './capture.ts';
import { sameHandle } from './handle.ts';
import type { Span } from './instant.ts';
import type { SourceName } from './sources.ts';

function speaksOf(
  entry: { source: SourceName; kind: ReadKind; handle?: string },
  source: SourceName,
  kind: ReadKind,
  handle: string | undefined,
): boolean {
  if (entry.source !== source || (entry.kind !== kind && entry.kind !== 'all')) return false;
  return entry.handle === undefined || handle === undefined || sameHandle(entry.handle, handle);
}

/** True when the union of what was read covers the whole span. An empty span is covered. */
export function isCovered(
  coverage: readonly Coverage[],
  source: SourceName,
  kind: ReadKind,
  handle: string | undefined,
  span: Span,
): boolean {
  if (span.end <= span.start) return true;
  const spans = coverage
    .filter((c) => speaksOf(c, source, kind, handle))
    .map((c) => c.span)
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  let reached = span.start;
  for (const { start, end } of spans) {
    if (start > reached) break;
    if (end > reached) reached = end;
    if (reached >= span.end) return true;
  }
  return reached >= span.end;
}
