/** Reads what the official handles sent and who mentioned them, page by page; what could not be read becomes a gap. */
import type { Coverage, Gap } from '../../model/capture.ts';
import type { Instant, Span } from '../../model/instant.ts';
import { createSieve, isEmpty, type XOutcome, type XPage } from './page.ts';
import { readTimeline, type TimelineContext } from './read-timeline.ts';
import { createXReader, type XReaderOptions } from './reader.ts';
import { type HandleToResolve, resolveHandles } from './resolve-handles.ts';

export interface GatherXOptions extends XReaderOptions {
  readonly handles: readonly HandleToResolve[];
  readonly span: Span;
  readonly takenAt: Instant;
  /** Called once for each page that holds anything new, in order; the next page waits for it. */
  readonly onPage: (page: XPage) => Promise<void> | void;
}

const kinds = ['sent', 'mentions'] as const;

/**
 * Rejects with a TweetAuditError (`usage`) for a handle that X does not know, and where X leaves out `created_at`.
 * Everything else that X fails to give is a gap.
 */
export async function gatherX(options: GatherXOptions): Promise<XOutcome> {
  const { span, takenAt, onPage } = options;
  const reader = createXReader(options);
  const { resolved, accounts, unresolved } = await resolveHandles(reader, options.handles, takenAt);
  const coverage: Coverage[] = [];
  const gaps: Gap[] = unresolved.flatMap(({ name, stop: { cause, why, cure, lasting } }) =>
    kinds.map((kind) => ({
      source: 'x',
      kind,
      handle: name,
      span,
      cause,
      why,
      lasting,
      ...(cure === undefined ? {} : { cure }),
    })),
  );
  const found = { kind: 'accounts', accounts, tweets: [], tombstones: [], texts: {} } as const;
  if (!isEmpty(found)) await onPage(found);

  const context: TimelineContext = {
    reader,
    span,
    takenAt,
    sieve: createSieve(takenAt),
    onPage,
    archive: { absent: false },
  };
  for (const { name, userId } of resolved) {
    for (const kind of kinds) {
      const outcome = await readTimeline({ kind, handle: name, userId }, context);
      coverage.push(...outcome.coverage);
      gaps.push(...outcome.gaps);
    }
  }
  return { coverage, gaps, usage: reader.usage() };
}
