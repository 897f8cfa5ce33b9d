/** X's tweets as reconciling needs them: one per edited tweet, with the official handles that its author typed (rules.md, Reconcile 2 and 11). */
import { type Capture, type HandleMention, type Tweet, textOf } from '../model/capture.ts';
import { handleKey } from '../model/handle.ts';
import { compareIds, instantOfSnowflake } from '../model/ids.ts';
import type { Instant } from '../model/instant.ts';
import type { HandlePolicy } from '../model/policy.ts';
import type { WhoIsWho } from './who-is-who.ts';

export interface ReadTweet {
  /** First id of the edit history: the tweet's id for ever. */
  readonly id: string;
  readonly authorId: string;
  readonly conversationId: string;
  /** The first version that names us; the first version otherwise. */
  readonly at: Instant;
  readonly text: string;
  /** What earlier versions said: Zendesk may have taken one of those. */
  readonly olderTexts: readonly string[];
  readonly record: Tweet;
  /** X does not show it any more: what an earlier capture knew of it is all that is left, and none of its text. */
  readonly gone?: true;
  readonly official?: HandlePolicy;
  readonly team: boolean;
  /** Official handles named outside the head, or typed into it. */
  readonly typed: readonly string[];
  readonly typedOutsideHead: readonly string[];
  /** Official handles that X carried along in the head. */
  readonly carried: readonly string[];
  /** The official handle whose tweet it answers directly. */
  readonly answersHandle?: string;
}

export interface Tweets {
  readonly all: readonly ReadTweet[];
  /** By any id of the edit history. */
  readonly byId: ReadonlyMap<string, ReadTweet>;
}

/** Handles in text, for records whose entities are missing. */
export function mentionsInText(text: string): HandleMention[] {
  const points = [...text];
  const found: HandleMention[] = [];
  for (let i = 0; i < points.length; i += 1) {
    if (points[i] !== '@' && points[i] !== '＠') continue;
    if (i > 0 && /[A-Za-z0-9_@]/.test(points[i - 1] ?? '')) continue;
    let end = i + 1;
    while (end < points.length && end - i <= 20 && /[A-Za-z0-9_]/.test(points[end] ?? '')) end += 1;
    if (end > i + 1) found.push({ handle: points.slice(i + 1, end).join(''), start: i, end });
  }
  return found;
}

/** The end (in code points) of the run of handles that opens a reply; X parts them by one space, where the text is gone. */
function headEnd(text: string | undefined, mentions: readonly HandleMention[]): number {
  const points = [...(text ?? '')];
  let end = 0;
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    const saysMore =
      text === undefined ? mention.start - end > 1 : points.slice(end, mention.start).some((p) => p.trim() !== '');
    if (saysMore) break;
    end = Math.max(end, mention.end);
  }
  return end;
}

interface Named {
  readonly typed: string[];
  readonly typedOutsideHead: string[];
  readonly carried: string[];
}

function readNamed(
  tweet: Tweet,
  text: string | undefined,
  parent: Tweet | undefined,
  parentHandles: ReadonlySet<string>,
  who: WhoIsWho,
): Named {
  const mentions = tweet.mentions.length > 0 ? tweet.mentions : mentionsInText(text ?? '');
  const head = tweet.repliedTo !== undefined || tweet.inReplyToUserId !== undefined ? headEnd(text, mentions) : 0;
  const typed = new Set<string>();
  const outside = new Set<string>();
  const carried = new Set<string>();
  for (const mention of mentions) {
    const official =
      who.officialByName(mention.handle, tweet.sentAt) ??
      (mention.id === undefined ? undefined : who.official(mention.id, tweet.sentAt));
    if (official === undefined) continue;
    const inHead = mention.end <= head;
    if (inHead && parent !== undefined && parentHandles.has(handleKey(mention.handle))) {
      carried.add(official.name);
      continue;
    }
    typed.add(official.name);
    if (!inHead) outside.add(official.name);
  }
  return {
    typed: [...typed].sort(),
    typedOutsideHead: [...outside].sort(),
    carried: [...carried].filter((h) => !typed.has(h)).sort(),
  };
}

/** Reads all tweets of a capture, those that are gone by what is left of them; edited ones become one, with the newest text. */
export function readTweets(capture: Capture, who: WhoIsWho): Tweets {
  const gone = new Set(capture.tombstones.map((t) => t.id));
  const left = capture.tombstones.flatMap(({ id, was }) => (was === undefined ? [] : [{ ...was, id, links: [] }]));
  const versions = new Map<string, Tweet[]>();
  const records = new Map<string, Tweet>();
  for (const tweet of [...left, ...capture.tweets.filter(({ id }) => !gone.has(id))]) {
    records.set(tweet.id, tweet);
    const id = tweet.editHistory[0] ?? tweet.id;
    versions.set(id, [...(versions.get(id) ?? []), tweet]);
  }
  // A reply names the version of its parent that it was written below; any other that was read will do as well.
  const parents = new Map<string, Tweet>();
  for (const tweet of records.values()) for (const id of tweet.editHistory) parents.set(id, tweet);
  const parentOf = ({ repliedTo }: Tweet): Tweet | undefined =>
    repliedTo === undefined ? undefined : (records.get(repliedTo) ?? parents.get(repliedTo));

  function namesInParent(parent: Tweet): ReadonlySet<string> {
    const author = who.handleOf(parent.authorId);
    const text = textOf(capture, `tweet/${parent.id}`);
    const named = parent.mentions.length > 0 ? parent.mentions : mentionsInText(text);
    return new Set([...(author === undefined ? [] : [handleKey(author)]), ...named.map((m) => handleKey(m.handle))]);
  }

  function readOne(tweet: Tweet): Named {
    const parent = parentOf(tweet);
    const text = gone.has(tweet.id) ? undefined : textOf(capture, `tweet/${tweet.id}`);
    return readNamed(tweet, text, parent, parent === undefined ? new Set() : namesInParent(parent), who);
  }

  function repliesTo(tweet: Tweet): string | undefined {
    const authorId = parentOf(tweet)?.authorId ?? tweet.inReplyToUserId;
    return authorId === undefined ? undefined : who.official(authorId, tweet.sentAt)?.name;
  }

  const all: ReadTweet[] = [];
  const byId = new Map<string, ReadTweet>();
  for (const [id, list] of versions) {
    const shown = list.filter((version) => !gone.has(version.id));
    const sorted = [...(shown.length === 0 ? list : shown)].sort((a, b) => compareIds(a.id, b.id));
    const newest = sorted[sorted.length - 1];
    const first = sorted[0];
    if (newest === undefined || first === undefined) continue;
    const named = readOne(newest);
    const official = who.official(newest.authorId, first.sentAt);
    const naming =
      official === undefined
        ? sorted.find((v) => readOne(v).typed.length > 0 || repliesTo(v) !== undefined)
        : undefined;
    const answersHandle = repliesTo(newest);
    // X lists the newest version only; the others are looked up. For a tweet that names nobody the first id's time will do.
    const firstAt = first.id === id ? first.sentAt : (instantOfSnowflake(id) ?? first.sentAt);
    const at = naming?.sentAt ?? firstAt;
    const read: ReadTweet = {
      id,
      authorId: newest.authorId,
      conversationId: newest.conversationId,
      at,
      text: textOf(capture, `tweet/${newest.id}`),
      olderTexts: sorted
        .slice(0, -1)
        .filter((v) => !gone.has(v.id))
        .map((v) => textOf(capture, `tweet/${v.id}`)),
      record: newest,
      ...(shown.length === 0 ? { gone: true } : {}),
      ...(official === undefined ? {} : { official }),
      team: official === undefined && who.isTeamAccount(newest.authorId, first.sentAt),
      ...named,
      ...(answersHandle === undefined ? {} : { answersHandle }),
    };
    all.push(read);
    for (const version of newest.editHistory) byId.set(version, read);
    for (const version of sorted) byId.set(version.id, read);
    byId.set(id, read);
  }
  all.sort(inTime);
  return { all, byId };
}

/** The order in which tweets were sent: within one second by their ids. */
export function inTime(a: ReadTweet, b: ReadTweet): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : compareIds(a.id, b.id);
}

/** An outside tweet that types an official handle, or answers an official tweet directly. */
export function isMention(tweet: ReadTweet): boolean {
  if (tweet.official !== undefined || tweet.team || tweet.record.retweeted !== undefined) return false;
  return tweet.typed.length > 0 || tweet.answersHandle !== undefined;
}

/** An outside tweet where X merely carried an official handle along. */
export function isSideMention(tweet: ReadTweet): boolean {
  if (tweet.official !== undefined || tweet.team || tweet.record.retweeted !== undefined) return false;
  return !isMention(tweet) && tweet.carried.length > 0;
}
