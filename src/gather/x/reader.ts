/** Asks X for one page at a time: field names settled, unreadable bodies asked for again, budget and usage kept. */
import type { z } from 'zod';
import { XHttpError } from '../../http/x-plugin.ts';
import type { SourceUsage } from '../../model/capture.ts';
import { TweetAuditError } from '../../model/errors.ts';
import { createXClient, type XAccess, type XClient } from './client.ts';
import { type FieldStyle, fieldsOf, type Query } from './queries.ts';
import { lacksFields, type TweetsAnswer, tweetsAnswer, type UsersAnswer, usersAnswer } from './schema.ts';
import { bearerCredential, budgetStop, type Credential, type Stop, stopOf } from './stop.ts';

export interface ReadingOptions {
  /** `auto` tries `tweet.*` first. */
  readonly fieldStyle: 'auto' | FieldStyle;
  /** Asked before each page, with the posts and users read so far plus the most that the page is expected to bring. */
  readonly mayRead?: (posts: number, users: number) => boolean;
}

export interface XReaderOptions extends XAccess, ReadingOptions {}

export type Read<T> = { readonly answer: T } | { readonly stop: Stop };

export interface XReader {
  /** How many tweets the budget lets us ask for now: `most`, or less, or 0 where not even `least` fit. */
  room(most: number, least: number): number;
  /** Throws a TweetAuditError when X leaves out `created_at`. `optional`: a refusal says nothing about the token. */
  readTweets(path: string, query: Query, optional?: boolean): Promise<Read<TweetsAnswer>>;
  readUsers(path: string, query: Query, most: number): Promise<Read<UsersAnswer>>;
  /** Anything else; the caller asks the budget. */
  readAny<T>(path: string, query: Query, schema: z.ZodType<T>): Promise<Read<T>>;
  usage(): SourceUsage;
}

/** A tweet brings its author along, and often what it answers, with that one's author. */
const mostOfOne = { posts: 2, users: 2 } as const;

/** An HTML page or a cut text behind a 200 is asked for again this often. */
const readableAttempts = 3;

export function createXReader(options: XReaderOptions): XReader {
  return createReaderOn(createXClient(options), options, bearerCredential);
}

/** A reader with the rights of that client; `credential` is for what it says of them. */
export function createReaderOn(
  client: XClient,
  options: ReadingOptions & Pick<XAccess, 'transport'>,
  credential: Credential,
): XReader {
  let settled: FieldStyle | undefined = options.fieldStyle === 'auto' ? undefined : options.fieldStyle;
  let tokenRefused: Stop | undefined;
  const requestsBefore = options.transport.requestCount();
  const posts = new Set<string>();
  const users = new Set<string>();

  async function ask(path: string, query: Query): Promise<unknown> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await client.get(path, query);
      } catch (error) {
        if (!(error instanceof XHttpError) || !error.unreadable || attempt >= readableAttempts) throw error;
      }
    }
  }

  /** Turns what X did wrong into a stop, and lets bugs through. */
  async function guarded<T>(work: () => Promise<T>, optional: boolean): Promise<Read<T>> {
    if (tokenRefused !== undefined) return { stop: tokenRefused };
    try {
      return { answer: await work() };
    } catch (error) {
      const stop = stopOf(error, credential);
      if (stop === undefined) throw error;
      if (stop.tokenRefused && !optional) tokenRefused = stop;
      return { stop };
    }
  }

  async function askTweets(path: string, query: Query): Promise<TweetsAnswer> {
    const styles: readonly FieldStyle[] = settled === undefined ? ['tweet', 'post'] : [settled];
    let lacking = false;
    let refusal: unknown;
    for (const style of styles) {
      try {
        const answer = tweetsAnswer.parse(await ask(path, { ...query, ...fieldsOf(style) }));
        for (const one of [...answer.tweets, ...answer.included]) posts.add(one.id);
        for (const one of answer.users) users.add(one.id);
        if (lacksFields(answer)) {
          lacking = true;
          continue;
        }
        if (answer.tweets.length > 0) settled = style;
        return answer;
      } catch (error) {
        // The renamed API may well refuse the old parameters outright.
        if (!(error instanceof XHttpError) || error.status !== 400) throw error;
        refusal ??= error;
      }
    }
    if (lacking) throw missingFields(styles);
    throw refusal;
  }

  return {
    room(most, least) {
      const { mayRead } = options;
      if (mayRead === undefined) return most;
      for (let size = most; ; size = Math.max(least, Math.floor(size / 2))) {
        if (mayRead(posts.size + size * mostOfOne.posts, users.size + size * mostOfOne.users)) return size;
        if (size <= least) return 0;
      }
    },
    readTweets: async (path, query, optional = false) => guarded(() => askTweets(path, query), optional),
    async readUsers(path, query, most) {
      if (options.mayRead?.(posts.size, users.size + most) === false) return { stop: budgetStop };
      return guarded(async () => {
        const answer = usersAnswer.parse(await ask(path, query));
        for (const one of answer.users) users.add(one.id);
        return answer;
      }, false);
    },
    readAny: (path, query, schema) => guarded(async () => schema.parse(await ask(path, query)), false),
    usage: () => ({
      requests: options.transport.requestCount() - requestsBefore,
      posts: posts.size,
      users: users.size,
    }),
  };
}

function missingFields(styles: readonly FieldStyle[]): TweetAuditError {
  const [first = '', second] = styles.map((style) => `${style}.fields`);
  const tried = second === undefined ? `does not understand ${first}` : `understands neither ${first} nor ${second}`;
  return new TweetAuditError(
    'usage',
    `X gave tweets without created_at: it ${tried}`,
    'Set X_FIELD_STYLE to the names that this X API speaks: auto, tweet or post.',
  );
}
