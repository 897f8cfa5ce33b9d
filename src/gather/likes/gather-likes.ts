/**
 * Reads what the official handles like. X lists likes newest first and does not say when they were made: what stands
 * above all that was known before is new, and dated by this reading.
 */
import type { Capture, Coverage, Gap, Like, SourceUsage } from '../../model/capture.ts';
import { handleKey, sameHandle } from '../../model/handle.ts';
import { addSeconds, type Instant, later, type Span } from '../../model/instant.ts';
import type { CapturePage } from '../capture-page.ts';
import { createSieve, isEmpty } from '../x/page.ts';
import type { ReadingOptions } from '../x/reader.ts';
import type { TweetsAnswer } from '../x/schema.ts';
import { budgetStop, type Stop } from '../x/stop.ts';
import { openAccount, type UserAccess, type UserAccount, type UserHandle } from '../x/user-account.ts';

/** What earlier captures know of likes. */
export type KnownLikes = Pick<Capture, 'likes' | 'coverage'>;

export interface LikesSource extends UserAccess, ReadingOptions {
  readonly handles: readonly UserHandle[];
  readonly known: KnownLikes;
}

export interface GatherLikesOptions extends LikesSource {
  readonly span: Span;
  readonly takenAt: Instant;
  readonly onPage: (page: CapturePage) => Promise<void> | void;
}

export interface LikesOutcome {
  readonly coverage: readonly Coverage[];
  readonly gaps: readonly Gap[];
  readonly usage: SourceUsage;
}

/** The first time, X's largest page, to know likes again. */
export const firstPageSize = 100;
/** Later, as few of the known ones as meet the new ones: each is paid for. */
export const laterPageSize = 20;
/** X's least. */
const leastPageSize = 5;
/** As many new likes in a day are a mistake, or a robot. */
const mostPages = 25;

const tooMany: Stop = {
  cause: 'limit',
  why: `none of the newest ${mostPages * laterPageSize} likes was known before: which of them are new cannot be told`,
  lasting: true,
};

/** When the likes of that handle were read last; undefined: never. */
function lastRead({ coverage, likes }: KnownLikes, handle: string): Instant | undefined {
  const read = coverage.filter((c) => c.source === 'likes' && c.handle !== undefined && sameHandle(c.handle, handle));
  const seen = likes.filter((like) => sameHandle(like.handle, handle));
  return [...read.map((c) => c.span.end), ...seen.map((like) => like.observedAt)].reduce<Instant | undefined>(
    (last, end) => (last === undefined ? end : later(last, end)),
    undefined,
  );
}

interface Listed {
  /** Newest like first. */
  readonly ids: readonly string[];
  readonly pages: readonly TweetsAnswer[];
  /** Read to a like that was known, or to the end. */
  readonly whole: boolean;
  readonly stop?: Stop;
}

async function listLikes(
  { reader, userId }: UserAccount,
  isKnown: (id: string) => boolean,
  isFirst: boolean,
): Promise<Listed> {
  const pageSize = isFirst ? firstPageSize : laterPageSize;
  const ids: string[] = [];
  const pages: TweetsAnswer[] = [];
  let next: string | undefined;
  do {
    const size = reader.room(pageSize, leastPageSize);
    if (size === 0) return { ids, pages, whole: false, stop: budgetStop };
    const query = { max_results: size, ...(next === undefined ? {} : { pagination_token: next }) };
    const read = await reader.readTweets(`users/${userId}/liked_tweets`, query);
    if ('stop' in read) return { ids, pages, whole: false, stop: read.stop };
    pages.push(read.answer);
    ids.push(...read.answer.tweets.map(({ id }) => id));
    next = read.answer.nextToken;
    // The first time, the newest page is enough to know likes again.
    if (next === undefined || isFirst || ids.some(isKnown)) return { ids, pages, whole: true };
  } while (pages.length < mostPages);
  return { ids, pages, whole: false };
}

/** Likes above the newest known one are new; what comes below it without being known is older than the last reading reached. */
function toLikes(
  handle: string,
  ids: readonly string[],
  known: readonly Like[],
  last: Instant | undefined,
  takenAt: Instant,
  isTold: boolean,
): Like[] {
  const byId = new Map(known.map((like) => [like.tweetId, like]));
  const firstKnown = ids.findIndex((id) => byId.has(id));
  return ids.map((tweetId, place): Like => {
    const before = byId.get(tweetId);
    if (before !== undefined) return before;
    const isNew = isTold && last !== undefined && (firstKnown === -1 || place < firstKnown);
    return {
      id: `${handleKey(handle)}/${tweetId}`,
      handle,
      tweetId,
      baseline: !isNew,
      ...(isNew ? { notBefore: last } : {}),
      observedAt: takenAt,
    };
  });
}

function gapOf(span: Span, { cause, why, cure, lasting }: Stop, handle?: string): Gap {
  return {
    source: 'likes',
    kind: handle === undefined ? 'all' : 'likes',
    ...(handle === undefined ? {} : { handle }),
    span,
    cause,
    why,
    ...(cure === undefined ? {} : { cure }),
    lasting,
  };
}

interface HandleRead {
  readonly handle: string;
  /** Since the last reading, or since ever. */
  readonly span: Span;
  readonly stop: Stop | undefined;
  readonly usage: SourceUsage;
}

async function readHandle(user: UserHandle, options: GatherLikesOptions): Promise<HandleRead> {
  const { known, span, takenAt, onPage } = options;
  const last = lastRead(known, user.name);
  const about = { handle: user.name, span: { start: last ?? span.start, end: takenAt } };
  const account = await openAccount(user, options, options);
  if ('stop' in account) return { ...about, stop: account.stop, usage: usageOf(account.reader.usage()) };
  const own = known.likes.filter((like) => sameHandle(like.handle, user.name));
  const ownIds = new Set(own.map((like) => like.tweetId));
  const listed = await listLikes(account, (id) => ownIds.has(id), last === undefined);
  const usage = usageOf(account.reader.usage());
  // What was read up to a failure must not hide from the next reading that it is new.
  if (listed.stop !== undefined) return { ...about, stop: listed.stop, usage };
  const sieve = createSieve(takenAt);
  for (const page of listed.pages) {
    const records = sieve.pass(page, () => true);
    if (!isEmpty(records)) await onPage(records);
  }
  const likes = toLikes(user.name, listed.ids, own, last, takenAt, listed.whole);
  if (likes.length > 0) await onPage({ likes });
  return { ...about, stop: listed.whole ? undefined : tooMany, usage };
}

/** X has a price of its own for likes. */
function usageOf({ requests, posts = 0, users = 0 }: SourceUsage): SourceUsage {
  return { requests, likes: posts, users };
}

function addUsage(a: SourceUsage, b: SourceUsage): SourceUsage {
  return {
    requests: a.requests + b.requests,
    likes: (a.likes ?? 0) + (b.likes ?? 0),
    users: (a.users ?? 0) + (b.users ?? 0),
  };
}

/** What X fails to give is a gap: of a handle, or, where no handle could be read, of everything. */
export async function gatherLikes(options: GatherLikesOptions): Promise<LikesOutcome> {
  const read: HandleRead[] = [];
  for (const user of options.handles) read.push(await readHandle(user, options));
  const { takenAt } = options;
  const failed = read.flatMap(({ handle, span, stop }) => (stop === undefined ? [] : [{ handle, span, stop }]));
  const isNone = failed.length === read.length;
  const done = read.filter(({ stop }) => stop === undefined);
  // Two readings within a second have nothing between them.
  const spanOf = (span: Span): Span =>
    span.start < span.end ? span : { start: addSeconds(takenAt, -1), end: takenAt };
  const latest = read.map(({ span }) => span.start).reduce(later, options.span.start);
  return {
    coverage: [
      ...done.map(({ handle, span }): Coverage => ({ source: 'likes', kind: 'likes', handle, span: spanOf(span) })),
      ...(failed.length > 0
        ? []
        : [{ source: 'likes', kind: 'all', span: spanOf({ start: latest, end: takenAt }) } as const]),
    ],
    gaps: failed.map(({ handle, span, stop }) => gapOf(spanOf(span), stop, isNone ? undefined : handle)),
    usage: read.map(({ usage }) => usage).reduce(addUsage, { requests: 0 }),
  };
}
