/** A tweet as X's API shows it: only what was asked for, text escaped, long text and retweets cut. */
import { type HandleMention, type Tweet, type TweetLink, textOf } from '../../model/capture.ts';
import type { JsonObject } from '../http.ts';
import type { Shelf } from './shelf.ts';
import type { Wanted } from './wanted.ts';

const shortText = 280;
const retweetText = 140;

/** X escapes these three; a world's text may have come from X, escaped already. */
const toEscape = /&(?!(?:amp|lt|gt);)|[<>]/g;
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escapeText(text: string): string {
  return text.replace(toEscape, (sign) => escapes[sign] ?? sign);
}

/** Offsets count code points of the text as it is shown, so that escaping moves them. */
function movedBy(points: readonly string[]): (offset: number) => number {
  const text = points.join('');
  if (escapeText(text) === text) return (offset) => offset;
  return (offset) => {
    const head = points.slice(0, offset).join('');
    // The whole decides whether a sign begins an entity; a head alone may have cut one.
    const added = [...text.matchAll(toEscape)]
      .filter((match) => match.index < head.length)
      .reduce((sum, match) => sum + (escapes[match[0]]?.length ?? 1) - 1, 0);
    return offset + added;
  };
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Where links stand: the model keeps no offsets, so that each is looked for behind the one before. */
function placeLinks(links: readonly TweetLink[], text: string): readonly (TweetLink & Piece)[] {
  let from = 0;
  return links.map((link) => {
    const found = text.indexOf(link.url, from);
    const index = found === -1 ? text.indexOf(link.url) : found;
    if (index === -1) return { ...link, start: 0, end: 0 };
    from = index + link.url.length;
    const start = [...text.slice(0, index)].length;
    return { ...link, start, end: start + [...link.url].length };
  });
}

function renderEntities(
  mentions: readonly HandleMention[],
  links: readonly (TweetLink & Piece)[],
  move: (offset: number) => number,
): JsonObject | undefined {
  if (mentions.length === 0 && links.length === 0) return undefined;
  const users = mentions.map(({ handle, id, start, end }) => ({
    start: move(start),
    end: move(end),
    username: handle,
    ...(id === undefined ? {} : { id }),
  }));
  const urls = links.map(({ url, expanded, start, end }) => ({
    start: move(start),
    end: move(end),
    url,
    ...(expanded === undefined ? {} : { expanded_url: expanded, display_url: expanded.replace(/^https?:\/\//, '') }),
  }));
  return { ...(users.length > 0 ? { mentions: users } : {}), ...(urls.length > 0 ? { urls } : {}) };
}

interface Shown {
  readonly text: string;
  readonly entities: JsonObject | undefined;
}

function show(tweet: Tweet, points: readonly string[], limit: number): Shown {
  const isCut = points.length > limit;
  const kept = isCut ? limit - 1 : points.length;
  const links = placeLinks(tweet.links, points.join(''));
  const isKept = (piece: Piece): boolean => piece.end <= kept;
  return {
    text: escapeText(isCut ? `${points.slice(0, kept).join('')}…` : points.join('')),
    entities: renderEntities(tweet.mentions.filter(isKept), links.filter(isKept), movedBy(points)),
  };
}

function fullText(tweet: Tweet, shelf: Shelf): string {
  const own = shelf.capture.texts[`tweet/${tweet.id}`];
  const original = tweet.retweeted === undefined ? undefined : shelf.byId.get(tweet.retweeted);
  if (own !== undefined || original === undefined) return own ?? '';
  const handle = shelf.accountById.get(original.authorId)?.handle ?? 'somebody';
  return `RT @${handle}: ${textOf(shelf.capture, `tweet/${original.id}`)}`;
}

function referencesOf(tweet: Tweet): readonly { type: string; id: string }[] {
  const { repliedTo, quoted, retweeted } = tweet;
  return [
    ...(retweeted === undefined ? [] : [{ type: 'retweeted', id: retweeted }]),
    ...(quoted === undefined ? [] : [{ type: 'quoted', id: quoted }]),
    ...(repliedTo === undefined ? [] : [{ type: 'replied_to', id: repliedTo }]),
  ];
}

export function referencedIds(tweet: Tweet): readonly string[] {
  return referencesOf(tweet).map((reference) => reference.id);
}

/** `id`, `text` and the edit history always come. */
export function renderTweet(tweet: Tweet, shelf: Shelf, wanted: Wanted): JsonObject {
  const { noun } = wanted;
  const points = [...fullText(tweet, shelf)];
  const isRetweet = tweet.retweeted !== undefined;
  const short = show(tweet, points, isRetweet ? retweetText : shortText);
  const long = !isRetweet && points.length > shortText ? show(tweet, points, points.length) : undefined;
  const references = referencesOf(tweet);
  const fields: Readonly<Record<string, unknown>> = {
    created_at: tweet.sentAt.replace('Z', '.000Z'),
    author_id: tweet.authorId,
    conversation_id: tweet.conversationId,
    in_reply_to_user_id: tweet.inReplyToUserId,
    [`referenced_${noun}s`]: references.length === 0 ? undefined : references,
    entities: short.entities,
    [`note_${noun}`]:
      long === undefined
        ? undefined
        : { text: long.text, ...(long.entities === undefined ? {} : { entities: long.entities }) },
    lang: tweet.lang,
  };
  return {
    id: tweet.id,
    text: short.text,
    [`edit_history_${noun}_ids`]: tweet.editHistory,
    ...Object.fromEntries(
      Object.entries(fields).filter(([name, value]) => value !== undefined && wanted.tweetFields.has(name)),
    ),
  };
}
