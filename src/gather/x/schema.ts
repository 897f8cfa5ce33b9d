/** X's answers, reduced to what is needed, in both spellings (`tweet.*`, and `post.*` since spec 2.167). */
import { z } from 'zod';

const id = z.string().regex(/^\d{1,19}$/);
const optional = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? undefined);
const listOf = <T extends z.ZodType>(schema: T) =>
  z
    .array(schema)
    .nullish()
    .transform((list) => list ?? []);

const mention = z.object({ start: z.number(), end: z.number(), username: z.string(), id: optional(z.string()) });
const link = z.object({ url: z.string(), expanded_url: optional(z.string()).catch(undefined) });
const entities = z.object({ mentions: listOf(mention), urls: listOf(link) });
const note = z.object({ text: z.string(), entities: optional(entities) });
const reference = z.object({ type: z.string(), id });

const tweet = z
  .object({
    id,
    text: z
      .string()
      .nullish()
      .transform((text) => text ?? ''),
    created_at: optional(z.string()),
    author_id: optional(id),
    conversation_id: optional(id),
    in_reply_to_user_id: optional(id),
    referenced_tweets: listOf(reference),
    referenced_posts: listOf(reference),
    entities: optional(entities),
    note_tweet: optional(note),
    note_post: optional(note),
    edit_history_tweet_ids: listOf(id),
    edit_history_post_ids: listOf(id),
    lang: optional(z.string()),
  })
  .transform((raw) => ({
    id: raw.id,
    text: raw.text,
    createdAt: raw.created_at,
    authorId: raw.author_id,
    conversationId: raw.conversation_id,
    inReplyToUserId: raw.in_reply_to_user_id,
    references: [...raw.referenced_tweets, ...raw.referenced_posts],
    entities: raw.entities,
    note: raw.note_tweet ?? raw.note_post,
    editHistory: [...raw.edit_history_tweet_ids, ...raw.edit_history_post_ids],
    lang: raw.lang,
  }));
export type RawTweet = z.output<typeof tweet>;

const user = z.object({ id, username: z.string(), name: optional(z.string()) });
export type RawUser = z.output<typeof user>;

const said = (silence: string) => z.string().catch(silence);
const named = optional(z.coerce.string()).catch(undefined);
const problem = z.object({
  type: said('about:blank'),
  title: said(''),
  detail: said(''),
  value: named,
  parameter: named,
  resource_type: named,
  resource_id: named,
});
export type Problem = z.output<typeof problem>;

const meta = z.object({ next_token: optional(z.string()) });

/** A record that cannot be read must not cost the page. */
function readable<T>(schema: z.ZodType<T>, list: readonly unknown[]): T[] {
  return list.flatMap((item) => {
    const parsed = schema.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
}

const includes = z.object({ users: listOf(z.unknown()), tweets: listOf(z.unknown()), posts: listOf(z.unknown()) });

const envelope = z.object({ errors: listOf(problem), meta: optional(meta), includes: optional(includes) });

const oneOrMany = <T extends z.ZodType>(schema: T) =>
  z.union([z.array(schema), schema.transform((one) => [one])]).nullish();
const record = z.looseObject({ id });

/** Ids of the records that cannot be read; one without even an id fails the page. */
function unreadableIds(list: readonly z.output<typeof record>[]): string[] {
  return list.filter((item) => !tweet.safeParse(item).success).map((item) => item.id);
}

/** A page of tweets: timelines, searches, look-ups (one or many). */
export const tweetsAnswer = envelope.extend({ data: oneOrMany(record) }).transform((body) => ({
  tweets: readable(tweet, body.data ?? []),
  unreadable: unreadableIds(body.data ?? []),
  included: readable(tweet, [...(body.includes?.tweets ?? []), ...(body.includes?.posts ?? [])]),
  users: readable(user, body.includes?.users ?? []),
  problems: body.errors,
  nextToken: body.meta?.next_token,
  /** X says that it looked, even if it found nothing. */
  hasMeta: body.meta !== undefined,
}));
export type TweetsAnswer = z.output<typeof tweetsAnswer>;

export const usersAnswer = envelope
  .extend({ data: oneOrMany(user) })
  .transform((body) => ({ users: body.data ?? [], problems: body.errors }));
export type UsersAnswer = z.output<typeof usersAnswer>;

/** Posts that the project read this month, of how many; numbers in one spelling, text in the other. */
export const usageAnswer = z.object({
  data: z.object({ project_usage: z.coerce.number(), project_cap: z.coerce.number() }),
});

/** True where X gave tweets and left out when they were sent: it did not understand the fields parameter. */
export function lacksFields(answer: TweetsAnswer): boolean {
  return answer.tweets.length > 0 && answer.tweets.every((one) => one.createdAt === undefined);
}
