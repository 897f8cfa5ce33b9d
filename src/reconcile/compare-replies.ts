/** How the replies of one conversation relate: which followed unasked, and which say the same again (rules.md, duplicate-reply). */
import type { Instant } from '../model/instant.ts';
import { decodeEntities, isSameText, normaliseText, similarity } from './normalise-text.ts';
import type { ReadTweet } from './read-tweets.ts';

const similarEnough = 0.9;

/** A reply as it compares: with all its parts. */
export interface SaidReply {
  readonly id: string;
  readonly at: Instant;
  readonly tweets: readonly ReadTweet[];
}

function placeOf({ tweets }: SaidReply): string | undefined {
  return tweets[0]?.conversationId;
}

function linksOf({ tweets }: SaidReply): string[] {
  const known = tweets.flatMap((t) => t.record.links.flatMap((l) => l.expanded ?? []));
  const typed = tweets.flatMap((t) => decodeEntities(t.text).match(/\bhttps?:\/\/\S+/giu) ?? []);
  // A t.co address is new for every tweet, and says nothing of where it leads.
  const told = [...known, ...typed].filter((l) => !/^https?:\/\/t\.co\//iu.test(l));
  return [...new Set(told.map((l) => l.replace(/[.,;:!?)\]]+$/u, '').toLowerCase()))].sort();
}

/** Nearly the same words, and no other link: a corrected link is a second thought. */
function isRepeat(a: SaidReply, b: SaidReply): boolean {
  const [one, two] = [linksOf(a), linksOf(b)];
  const sameLinks = one.join(' ') === two.join(' ');
  if (one.length > 0 && two.length > 0 && !sameLinks) return false;
  const [left, right] = [a, b].map((r) => normaliseText(r.tweets.map((t) => t.text).join(' ')));
  if (left === undefined || right === undefined) return false;
  if (left.words === '' && right.words === '') return one.length > 0 && sameLinks;
  return isSameText(left, right) || similarity(left, right) >= similarEnough;
}

export interface Comparison {
  /** Ids of the earlier replies since which the author has said nothing. */
  readonly unaskedAfter: readonly string[];
  /** Those of them with nearly the same text. */
  readonly repeats: readonly string[];
}

/** `replies` in order of time; `authorTweets`: whatever the author is known to have said in the same X conversations. */
export function compareReply(
  id: string,
  replies: readonly SaidReply[],
  authorTweets: readonly { readonly at: Instant }[],
): Comparison {
  const place = replies.findIndex((r) => r.id === id);
  const reply = replies[place];
  if (reply === undefined) return { unaskedAfter: [], repeats: [] };
  // What stands in another X conversation answers something else, though a merge made one conversation of both.
  const before = replies.slice(0, place).filter((r) => placeOf(r) === placeOf(reply));
  const unasked = before.filter((r) => !authorTweets.some((t) => r.at < t.at && t.at <= reply.at));
  return {
    unaskedAfter: unasked.map((r) => r.id),
    repeats: unasked.filter((r) => isRepeat(r, reply)).map((r) => r.id),
  };
}
