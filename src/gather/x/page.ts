/** One page of what X gave, as records ready to be written; and the sieve that keeps repeats out. */
import type { Account, Coverage, Gap, SourceUsage, Tombstone, Tweet } from '../../model/capture.ts';
import type { Instant } from '../../model/instant.ts';
import type { RawTweet, TweetsAnswer } from './schema.ts';
import type { Stop } from './stop.ts';
import { makesRecord, toAccount, toTombstone, toTweetRecord } from './to-tweets.ts';

export interface XPage {
  readonly kind: 'accounts' | 'sent' | 'mentions' | 'tweets';
  /** Whose timeline it is. */
  readonly handle?: string;
  readonly accounts: readonly Account[];
  readonly tweets: readonly Tweet[];
  readonly tombstones: readonly Tombstone[];
  /** By `tweet/<id>`. */
  readonly texts: Readonly<Record<string, string>>;
}

/** What a gathering came to, beside its pages. */
export interface XOutcome {
  readonly coverage: readonly Coverage[];
  readonly gaps: readonly Gap[];
  /** `posts` and `users` are counted once each, as X bills them. */
  readonly usage: SourceUsage;
}

export interface Sieve {
  /**
   * Records of an answer that were not handed out before; of the tweets asked for, those that `wanted` takes. `asked`
   * names the tweets of a look-up.
   */
  pass(
    answer: TweetsAnswer,
    wanted: (sentAt: Instant) => boolean,
    asked?: ReadonlySet<string>,
  ): Omit<XPage, 'kind' | 'handle'>;
}

export const lostStop: Stop = {
  cause: 'unreadable',
  why: 'X gave tweets without their author or time, or otherwise not as documented',
  lasting: true,
};

/** Ids of tweets of which no record can be made. */
export function lostIn(answer: TweetsAnswer): readonly string[] {
  return [...answer.unreadable, ...answer.tweets.filter((raw) => !makesRecord(raw)).map((raw) => raw.id)];
}

export function createSieve(observedAt: Instant): Sieve {
  const done = new Set<string>();
  const partial = new Set<string>();
  const known = new Set<string>();
  /** True the first time. */
  const isNew = (set: Set<string>, id: string): boolean => !set.has(id) && set.add(id).has(id);

  return {
    pass(answer, wanted, asked) {
      const originals = new Map<string, RawTweet>();
      for (const raw of [...answer.included, ...answer.tweets]) originals.set(raw.id, raw);
      const fresh = answer.tweets.flatMap((raw) => {
        const record = toTweetRecord(raw, originals, observedAt);
        return record !== undefined && wanted(record.tweet.sentAt) && isNew(done, raw.id) ? [record] : [];
      });
      const beside = answer.included.flatMap((raw) => {
        const record = toTweetRecord(raw, originals, observedAt);
        if (record === undefined || done.has(raw.id)) return [];
        // Without its fields it may come again, asked for by itself, with all of them.
        return isNew(raw.createdAt === undefined ? partial : done, raw.id) ? [record] : [];
      });
      const records = [...fresh, ...beside];
      return {
        accounts: answer.users.filter((user) => isNew(known, user.id)).map((user) => toAccount(user, observedAt)),
        tweets: records.map(({ tweet }) => tweet),
        tombstones: answer.problems.flatMap((problem) => toTombstone(problem, observedAt, asked) ?? []),
        texts: Object.fromEntries(records.map(({ tweet, text }) => [`tweet/${tweet.id}`, text])),
      };
    },
  };
}

export function isEmpty(page: Omit<XPage, 'kind' | 'handle'>): boolean {
  return page.accounts.length === 0 && page.tweets.length === 0 && page.tombstones.length === 0;
}
