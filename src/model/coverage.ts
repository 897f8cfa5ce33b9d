/** Whether absence means something: was that stretch read whole? */
import type { Coverage, ReadKind, SourceName } from './capture.ts';
import { sameHandle } from './handle.ts';
import { addSeconds, earlier, type Instant, later, type Span } from './instant.ts';

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

/** Zendesk's tickets and their histories were read whole for that stretch. */
export function isZendeskCovered(coverage: readonly Coverage[], span: Span): boolean {
  return (
    isCovered(coverage, 'zendesk', 'tickets', undefined, span) &&
    isCovered(coverage, 'zendesk', 'ticket-events', undefined, span)
  );
}

/** What these handles sent, or the mentions of them, was read whole for that stretch; of each of them. */
export function areHandlesCovered(
  coverage: readonly Coverage[],
  kind: 'sent' | 'mentions',
  handles: readonly string[],
  span: Span,
): boolean {
  return handles.every((handle) => isCovered(coverage, 'x', kind, handle, span));
}

const withheldSeconds = 60;

/**
 * From an instant to the last one of which anything can be known, for what may have come at any time since. Zendesk's
 * exports keep the last minute back: that it was not read is no gap. Empty where nothing can be known yet.
 */
export function knowableSince(day: { readonly span: Span; readonly takenAt: Instant }, start: Instant): Span {
  const end = earlier(day.span.end, addSeconds(day.takenAt, -withheldSeconds));
  return { start, end: later(start, end) };
}
