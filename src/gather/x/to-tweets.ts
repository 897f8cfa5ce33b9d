/** X's answers to the model's records. */
import type { Account, HandleMention, Tombstone, Tweet } from '../../model/capture.ts';
import { instantOfSnowflake } from '../../model/ids.ts';
import { type Instant, parseInstant } from '../../model/instant.ts';
import type { Problem, RawTweet, RawUser } from './schema.ts';

interface TweetRecord {
  readonly tweet: Tweet;
  readonly text: string;
}

/** The long form where X has one; a retweet's own text is cut, so that its original's is put behind the `RT @name: `. */
function fullTextOf(raw: RawTweet, originals: ReadonlyMap<string, RawTweet>): string {
  const own = raw.note?.text ?? raw.text;
  const originalId = referenceOf(raw, 'retweeted');
  const original = originalId === undefined ? undefined : originals.get(originalId);
  const prefix = /^RT @\w+: /.exec(own)?.[0];
  if (original === undefined || prefix === undefined) return own;
  return prefix + (original.note?.text ?? original.text);
}

function referenceOf(raw: RawTweet, type: string): string | undefined {
  return raw.references.find((reference) => reference.type === type)?.id;
}

/** The offsets of a long tweet's entities count within its long text. */
function entitiesOf(raw: RawTweet): NonNullable<RawTweet['entities']> {
  return raw.note?.entities ?? raw.entities ?? { mentions: [], urls: [] };
}

function toMention(mention: NonNullable<RawTweet['entities']>['mentions'][number]): HandleMention {
  const { username, id, start, end } = mention;
  return { handle: username, ...(id === undefined ? {} : { id }), start, end };
}

function sentAtOf(raw: RawTweet): Instant | undefined {
  const told = raw.createdAt === undefined ? undefined : parseInstant(raw.createdAt);
  return told ?? instantOfSnowflake(raw.id);
}

/** Whether X said who wrote it, and when. */
export function makesRecord(raw: RawTweet): boolean {
  return sentAtOf(raw) !== undefined && raw.authorId !== undefined;
}

/** Undefined where X did not say who wrote it, or when: no record can be made of it. */
export function toTweetRecord(
  raw: RawTweet,
  originals: ReadonlyMap<string, RawTweet>,
  observedAt: Instant,
): TweetRecord | undefined {
  const sentAt = sentAtOf(raw);
  if (sentAt === undefined || raw.authorId === undefined) return undefined;
  const { mentions, urls } = entitiesOf(raw);
  const repliedTo = referenceOf(raw, 'replied_to');
  const quoted = referenceOf(raw, 'quoted');
  const retweeted = referenceOf(raw, 'retweeted');
  const tweet: Tweet = {
    observedAt,
    id: raw.id,
    authorId: raw.authorId,
    conversationId: raw.conversationId ?? raw.id,
    sentAt,
    ...(raw.inReplyToUserId === undefined ? {} : { inReplyToUserId: raw.inReplyToUserId }),
    ...(repliedTo === undefined ? {} : { repliedTo }),
    ...(quoted === undefined ? {} : { quoted }),
    ...(retweeted === undefined ? {} : { retweeted }),
    mentions: mentions.map(toMention),
    links: urls.map(({ url, expanded_url: expanded }) => ({ url, ...(expanded === undefined ? {} : { expanded }) })),
    editHistory: raw.editHistory.length > 0 ? raw.editHistory : [raw.id],
    ...(raw.lang === undefined ? {} : { lang: raw.lang }),
  };
  return { tweet, text: fullTextOf(raw, originals) };
}

export function toAccount(raw: RawUser, observedAt: Instant): Account {
  return { observedAt, id: raw.id, handle: raw.username, ...(raw.name === undefined ? {} : { name: raw.name }) };
}

function stateOf(problem: Problem): Tombstone['state'] {
  if (problem.type.endsWith('/resource-not-found')) return 'not-found';
  return problem.type.endsWith('/not-authorized-for-resource') ? 'protected' : 'withheld';
}

const speaksOfTweet = /^(tweet|post)$/;
const speaksOfResource = /\/(resource-not-found|not-authorized-for-resource|disallowed-resource|resource-unavailable)$/;

/**
 * A tombstone for an error that speaks of one tweet; undefined for all others (users, media, fields). Where X does not
 * say what an id belongs to, it is a tweet's if that was `asked` for.
 */
export function toTombstone(
  problem: Problem,
  observedAt: Instant,
  asked: ReadonlySet<string> = new Set(),
): Tombstone | undefined {
  const id = problem.resource_id ?? problem.value;
  if (id === undefined || !/^\d{1,19}$/.test(id)) return undefined;
  const ofTweet = problem.resource_type === undefined ? asked.has(id) : speaksOfTweet.test(problem.resource_type);
  if (!speaksOfResource.test(problem.type) || !ofTweet) return undefined;
  return { observedAt, id, state: stateOf(problem) };
}
