/** Looks single tweets up, a hundred at a time; what X says it does not show becomes a tombstone. */
import type { Gap } from '../../model/capture.ts';
import type { Instant, Span } from '../../model/instant.ts';
import { createSieve, isEmpty, lostIn, lostStop, type XOutcome, type XPage } from './page.ts';
import { lookUpSize } from './queries.ts';
import { createXReader, type XReaderOptions } from './reader.ts';
import { budgetStop, type Stop } from './stop.ts';

export interface LookUpOptions extends XReaderOptions {
  /** What the gaps of this look-up speak of. */
  readonly span: Span;
  readonly takenAt: Instant;
  readonly onPage: (page: XPage) => Promise<void> | void;
}

const silence: Stop = { cause: 'unreadable', why: 'X says nothing about these tweets', lasting: false };
const noIds: Stop = { cause: 'unreadable', why: 'these are no tweet ids', lasting: true };

/** Rejects with a TweetAuditError where X leaves out `created_at`. */
export async function lookUpTweets(options: LookUpOptions, ids: readonly string[]): Promise<XOutcome> {
  const reader = createXReader(options);
  const sieve = createSieve(options.takenAt);
  const gaps: Gap[] = [];
  const addGap = (missing: readonly string[], stop: Stop): void => {
    if (missing.length === 0) return;
    const { cause, why, cure, lasting } = stop;
    const gap = { source: 'x', kind: 'tweets', span: options.span, ids: missing, cause, why, lasting } as const;
    gaps.push(cure === undefined ? gap : { ...gap, cure });
  };

  /** An id may have been answered by an earlier hundred, as another tweet's parent. */
  const answered = new Set<string>();
  const unique = [...new Set(ids)];
  const isId = (id: string): boolean => /^\d{1,19}$/.test(id);
  addGap(
    unique.filter((id) => !isId(id)),
    noIds,
  );
  const wanted = unique.filter(isId);
  for (let from = 0, size = 0; from < wanted.length; from += size) {
    size = reader.room(Math.min(lookUpSize, wanted.length - from), 1);
    const some = wanted.slice(from, from + size);
    const read = size === 0 ? { stop: budgetStop } : await reader.readTweets('tweets', { ids: some.join(',') });
    if ('stop' in read) {
      // Credentials and budget will be no better for the next hundred.
      const over = read.stop.cause === 'credentials' || read.stop.cause === 'budget';
      addGap(over ? wanted.slice(from) : some, read.stop);
      if (over) break;
      continue;
    }
    const records = sieve.pass(read.answer, () => true, new Set(some));
    const lost = lostIn(read.answer);
    addGap(lost, lostStop);
    for (const { id } of [...records.tweets, ...records.tombstones]) answered.add(id);
    for (const id of lost) answered.add(id);
    addGap(
      some.filter((id) => !answered.has(id)),
      silence,
    );
    if (!isEmpty(records)) await options.onPage({ kind: 'tweets', ...records });
  }
  return { coverage: [], gaps, usage: reader.usage() };
}
