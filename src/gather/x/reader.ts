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
  /** Asked before each page, with the posts read so far plus the most that the page can bring. */
  readonly mayRead?: (posts: number) => boolean;
}

export interface XReaderOptions extends XAccess, ReadingOptions {}

export type Read<T> = { readonly answer: T } | { readonly stop: Stop };

export interface XReader {
  /** Throws a TweetAuditError when X leaves out `created_at`. `optional`: a refusal says nothing about the token. */
  readTweets(path: string, query: Query, mostPosts: number, optional?: boolean): Promise<Read<TweetsAnswer>>;
  readUsers(path: string, query: Query): Promise<Read<UsersAnswer>>;
  /** Anything else; the caller asks the budget. */
  readAny<T>(path: string, query: Query, schema: z.ZodType<T>): Promise<Read<T>>;
  usage(): SourceUsage;
}

/** An HTML page or a cut text behind a 200 is asked for again this often. */
const readableAttempts = 3;

export function createXReader(options: XReaderOptions): XReader {
  return createReaderOn(createXClient(options), options, bearerCredential);
}

/** A reader with the rights of that client; `credential` is for what it says of them. */
export function createReaderOn(client: XClient, options: ReadingOptions, credential: Credential): XReader {
  let settled: FieldStyle | undefined = options.fieldStyle === 'auto' ? undefined : options.fieldStyle;
  let tokenRefused: Stop | undefined;
  let requests = 0;
  const posts = new Set<string>();
  const users = new Set<string>();

  async function ask(path: string, query: Query): Promise<unknown> {
    for (let attempt = 1; ; attempt += 1) {
      requests += 1;
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
    async readTweets(path, query, mostPosts, optional = false) {
      if (options.mayRead?.(posts.size + mostPosts) === false) return { stop: budgetStop };
      return guarded(() => askTweets(path, query), optional);
    },
    async readUsers(path, query) {
      return guarded(async () => {
        const answer = usersAnswer.parse(await ask(path, query));
        for (const one of answer.users) users.add(one.id);
        return answer;
      }, false);
    },
    readAny: (path, query, schema) => guarded(async () => schema.parse(await ask(path, query)), false),
    usage: () => ({ requests, posts: posts.size, users: users.size }),
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
