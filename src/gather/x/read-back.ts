/** Walks a listing from its newest tweet backwards, page by page, by its tokens alone: an empty page is not the end. */

import { instantOfSnowflake } from '../../model/ids.ts';
import { earlier, type Instant, parseInstant } from '../../model/instant.ts';
import type { Query } from './queries.ts';
import type { XReader } from './reader.ts';
import type { RawTweet, TweetsAnswer } from './schema.ts';
import { budgetStop, type Stop, stopOfProblems } from './stop.ts';

export interface Listing {
  readonly path: string;
  readonly query: Query;
  /** Timelines and searches call the page token differently. */
  readonly token: 'pagination_token' | 'next_token';
  readonly pageSize: number;
  /** X takes no smaller `max_results`. */
  readonly leastSize: number;
  readonly handle: string;
  /** A refusal says nothing about the token: not every app has this endpoint. */
  readonly optional?: boolean;
}

export interface Walk {
  readonly ids: ReadonlySet<string>;
  /** When the oldest tweet met was sent. */
  readonly oldest?: Instant;
  /** Absent: the listing came to its end, or `enough` said so. */
  readonly stop?: Stop;
}

function timeOf(raw: RawTweet): Instant | undefined {
  return (raw.createdAt === undefined ? undefined : parseInstant(raw.createdAt)) ?? instantOfSnowflake(raw.id);
}

const stalled: Stop = { cause: 'unavailable', why: 'X gave the same page token twice', lasting: false };

export async function walkBack(
  reader: XReader,
  listing: Listing,
  onAnswer: (answer: TweetsAnswer) => Promise<void> | void,
  enough: (walk: Walk) => boolean = () => false,
): Promise<Walk> {
  const ids = new Set<string>();
  const tokens = new Set<string>();
  let oldest: Instant | undefined;
  let token: string | undefined;
  const walk = (stop?: Stop): Walk => ({
    ids,
    ...(oldest === undefined ? {} : { oldest }),
    ...(stop === undefined ? {} : { stop }),
  });

  for (;;) {
    const size = reader.room(listing.pageSize, listing.leastSize);
    if (size === 0) return walk(budgetStop);
    const query = { ...listing.query, max_results: size, ...(token === undefined ? {} : { [listing.token]: token }) };
    const read = await reader.readTweets(listing.path, query, listing.optional);
    if ('stop' in read) return walk(read.stop);
    const { answer } = read;
    const silent = answer.tweets.length === 0 && !answer.hasMeta;
    if (silent && answer.problems.length > 0) return walk(stopOfProblems(answer.problems, listing.handle));
    for (const raw of answer.tweets) {
      ids.add(raw.id);
      const at = timeOf(raw);
      if (at !== undefined) oldest = oldest === undefined ? at : earlier(oldest, at);
    }
    await onAnswer(answer);
    if (enough(walk()) || !answer.nextToken) return walk();
    if (tokens.has(answer.nextToken)) return walk(stalled);
    tokens.add(answer.nextToken);
    token = answer.nextToken;
  }
}
