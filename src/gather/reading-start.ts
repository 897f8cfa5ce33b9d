/** Where reading has to begin, when captures of earlier runs are at hand. */
import type { Capture, Gap, ReadKind } from '../model/capture.ts';
import { sameHandle } from '../model/handle.ts';
import { addSeconds, earlier, type Instant, later, type Span } from '../model/instant.ts';
import { type PointSet, pointSet } from '../model/point-sets.ts';
import type { SourceName } from '../model/sources.ts';

/** What was read last is read once more: search indexes lag, and exports keep the last minute back. */
const overlapSeconds = 3600;

interface Needed {
  readonly source: SourceName;
  readonly kind: ReadKind;
  readonly handle?: string;
}

/** Another try would not give it either. */
function isHopeless({ lasting, cause }: Gap): boolean {
  return lasting && (cause === 'limit' || cause === 'unreadable');
}

/** Read, or tried in vain with nothing to hope for from another try. */
function doneWith(capture: Capture, { source, kind, handle }: Needed): PointSet {
  const speaks = (c: { source: SourceName; kind: ReadKind; handle?: string }): boolean =>
    c.source === source &&
    (c.kind === kind || c.kind === 'all') &&
    (c.handle === undefined || (handle !== undefined && sameHandle(c.handle, handle)));
  const tried = capture.gaps.filter((g) => isHopeless(g) && g.ids === undefined);
  return pointSet([...capture.coverage.filter(speaks), ...tried.filter(speaks)].map((c) => c.span));
}

/** Where the first record begins that a reading left out: exports list it again from there only. */
function firstLeftOut({ gaps }: Capture, span: Span): Instant {
  return gaps
    .filter((g) => g.source === 'zendesk' && g.ids !== undefined && !isHopeless(g) && g.span.end > span.start)
    .map((g) => g.span.start)
    .reduce(earlier, span.end);
}

function reached(done: PointSet, from: Instant): Instant {
  return done.find(({ start, end }) => start <= from && from < end)?.end ?? from;
}

/**
 * The span that still has to be read so that, together with `stored`, all of `span` is read. Its end is that of `span`;
 * it begins where any timeline of the handles, the tickets or their histories stop, or left something out, and an hour before.
 */
export function spanToRead(span: Span, stored: Capture | undefined, handles: readonly string[]): Span {
  if (stored === undefined) return span;
  const needed: readonly Needed[] = [
    { source: 'zendesk', kind: 'tickets' },
    { source: 'zendesk', kind: 'ticket-events' },
    ...handles.flatMap((handle): Needed[] => [
      { source: 'x', kind: 'sent', handle },
      { source: 'x', kind: 'mentions', handle },
    ]),
  ];
  const least = needed.map((n) => reached(doneWith(stored, n), span.start)).reduce(earlier, firstLeftOut(stored, span));
  if (least <= span.start) return span;
  return { start: later(span.start, addSeconds(earlier(least, span.end), -overlapSeconds)), end: span.end };
}

/** What was stored, without the gaps that reading `span` anew tries again: where that fails, it says so itself. */
export function withoutRetried(stored: Capture, span: Span): Capture {
  return { ...stored, gaps: stored.gaps.filter((gap) => gap.span.start < span.start) };
}
