/** Finds for each tweet the ticket comment made from it, or that it was made from (rules.md, Reconcile 5). */
import { handleKey } from '../model/handle.ts';
import { compareIds } from '../model/ids.ts';
import { millisOf } from '../model/instant.ts';
import { isSameText, type NormalText, normaliseText, similarity } from './normalise-text.ts';
import { pairInOrder } from './pair-in-order.ts';
import type { ReadComment, ReadTicket } from './read-tickets.ts';
import type { ReadTweet } from './read-tweets.ts';

export type MatchBasis = 'link' | 'field' | 'same text' | 'similar text';

export interface Match {
  readonly tweetId: string;
  readonly commentId: string;
  readonly ticketId: string;
  readonly basis: MatchBasis;
}

export interface Matches {
  readonly matches: readonly Match[];
  /** Tweet ids and comment ids with equally good partners on different tickets, and why. */
  readonly ambiguousTweets: ReadonlyMap<string, string>;
  readonly ambiguousComments: ReadonlyMap<string, string>;
}

/** A tweet as one side of a pair: its own handle, and the other party. */
export interface TweetSide {
  readonly tweet: ReadTweet;
  /** Official handles it could belong to: those named, or its own. Lower case, no sign. */
  readonly handles: ReadonlySet<string>;
  /** The outside author's handle, lower case; undefined when unknown. */
  readonly author?: string;
}

interface Left {
  readonly id: string;
  readonly ms: number;
  readonly side: TweetSide;
  /** The newest version's text, then those of earlier ones. */
  readonly texts: readonly NormalText[];
}

interface Right {
  readonly id: string;
  readonly ms: number;
  readonly comment: ReadComment;
  readonly ticket: ReadTicket;
  readonly text: NormalText;
  readonly author?: string;
  readonly handle?: string;
}

export interface MatchLimits {
  /** How far a comment may lie from the tweet that it was sent as, in milliseconds. */
  readonly lagMs: number;
}

type Edge = (a: Left, b: Right) => boolean;

/** X conversations that tickets are known to belong to, by ticket id. */
class KnownThreads {
  readonly #ofTicket = new Map<string, Set<string>>();

  learn(ticketId: string, conversationId: string): void {
    const known = this.#ofTicket.get(ticketId);
    if (known === undefined) this.#ofTicket.set(ticketId, new Set([conversationId]));
    else known.add(conversationId);
  }

  knows(ticketId: string, conversationId: string): boolean {
    return this.#ofTicket.get(ticketId)?.has(conversationId) ?? false;
  }
}

const similarEnough = 0.9;

function toRight(comment: ReadComment, ticket: ReadTicket): Right {
  const via =
    comment.direction === 'outbound' ? eventComment(comment)?.from?.handle : eventComment(comment)?.to?.handle;
  const handle = via ?? ticket.handle ?? ticket.record.to?.handle;
  const author =
    (comment.direction === 'inbound' ? eventComment(comment)?.from?.handle : undefined) ?? ticket.requesterHandle;
  return {
    id: comment.id,
    ms: millisOf(comment.at),
    comment,
    ticket,
    text: normaliseText(comment.text),
    ...(author === undefined ? {} : { author: handleKey(author) }),
    ...(handle === undefined ? {} : { handle: handleKey(handle) }),
  };
}

function eventComment(comment: ReadComment) {
  return comment.event.comments.find((c) => c.id === comment.id);
}

function sameParty(a: Left, b: Right): boolean {
  return a.side.author !== undefined && a.side.author === b.author;
}

function saysTheSame(a: Left, b: Right): boolean {
  return a.texts.some((text) => isSameText(text, b.text));
}

function sameHandleOf(a: Left, b: Right): boolean {
  return b.handle === undefined || a.side.handles.has(b.handle);
}

/** Splits what may pair into islands of records that are connected by it, each in time order. */
function islands(left: readonly Left[], right: readonly Right[], edge: Edge): { left: Left[]; right: Right[] }[] {
  const edges = left.map((a) => right.map((b, j) => (edge(a, b) ? j : -1)).filter((j) => j >= 0));
  const islandOfRight = new Map<number, number>();
  const groups: { left: Set<number>; right: Set<number> }[] = [];
  for (const [i, partners] of edges.entries()) {
    if (partners.length === 0) continue;
    const touched = [...new Set(partners.flatMap((j) => islandOfRight.get(j) ?? []))];
    const home = touched[0] ?? groups.push({ left: new Set(), right: new Set() }) - 1;
    const group = groups[home];
    if (group === undefined) continue;
    for (const other of touched.slice(1)) {
      const absorbed = groups[other];
      if (absorbed === undefined) continue;
      for (const l of absorbed.left) group.left.add(l);
      for (const r of absorbed.right) {
        group.right.add(r);
        islandOfRight.set(r, home);
      }
      groups[other] = { left: new Set(), right: new Set() };
    }
    group.left.add(i);
    for (const j of partners) {
      group.right.add(j);
      islandOfRight.set(j, home);
    }
  }
  const inTime = (a: Left | Right, b: Left | Right): number => a.ms - b.ms || compareIds(a.id, b.id);
  return groups
    .filter((g) => g.left.size > 0)
    .map((g) => ({
      left: left.filter((_, i) => g.left.has(i)).sort(inTime),
      right: right.filter((_, j) => g.right.has(j)).sort(inTime),
    }));
}

function groupBy<T>(items: readonly T[], key: (item: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    if (name === undefined) continue;
    const list = groups.get(name);
    if (list === undefined) groups.set(name, [item]);
    else list.push(item);
  }
  return groups;
}

class Ledger {
  readonly matches: Match[] = [];
  readonly ambiguousTweets = new Map<string, string>();
  readonly ambiguousComments = new Map<string, string>();
  /** A tweet may have one comment for each connected handle that it names. */
  readonly #takenTweets = new Set<string>();
  readonly #matchedTweets = new Set<string>();
  readonly #takenComments = new Set<string>();

  isFreeTweet(a: Left, handle: string): boolean {
    return !this.#takenTweets.has(`${a.id} ${handle}`) && !this.ambiguousTweets.has(a.id);
  }

  isFreeComment(b: Right): boolean {
    return !this.#takenComments.has(b.id) && !this.ambiguousComments.has(b.id);
  }

  /** No comment at all was found for the tweet yet, under any handle. */
  isUnmatched(a: Left): boolean {
    return !this.#matchedTweets.has(a.id) && !this.ambiguousTweets.has(a.id);
  }

  pair(a: Left, b: Right, basis: MatchBasis): void {
    this.#takenTweets.add(`${a.id} ${b.handle ?? ''}`);
    this.#matchedTweets.add(a.id);
    this.#takenComments.add(b.id);
    this.matches.push({ tweetId: a.id, commentId: b.id, ticketId: b.ticket.id, basis });
  }

  leaveOpen(tweets: readonly Left[], comments: readonly Right[]): void {
    const tickets = [...new Set(comments.map((c) => c.ticket.id))].join(' and ');
    for (const a of tweets)
      this.ambiguousTweets.set(a.id, `the same text at the same time fits comments on tickets ${tickets}`);
    for (const b of comments) {
      this.ambiguousComments.set(b.id, `fits tweets ${tweets.map((a) => a.id).join(' and ')} equally well`);
    }
  }
}

/** Two records that nothing tells apart (same text, same second) while their tickets or conversations differ. */
function findTies(island: { left: Left[]; right: Right[] }): { tweets: Left[]; comments: Right[] } | undefined {
  const sameSecond = <T extends { ms: number }>(items: T[]): T[] =>
    items.filter((x) => items.some((y) => y !== x && y.ms === x.ms));
  const comments = sameSecond(island.right);
  const tweets = sameSecond(island.left);
  const tickets = new Set(comments.map((c) => c.ticket.id));
  if (tickets.size > 1) {
    return { tweets: island.left, comments };
  }
  const conversations = new Set(tweets.map((t) => t.side.tweet.conversationId));
  const ticketsOfAll = new Set(island.right.map((c) => c.ticket.id));
  if (conversations.size > 1 && (ticketsOfAll.size > 1 || island.right.length < island.left.length)) {
    return { tweets, comments: island.right };
  }
  return undefined;
}

/** Pairs that have no rival: one tweet, one comment. They tell whose thread the ticket holds. */
function pairLoners(
  ledger: Ledger,
  left: readonly Left[],
  right: readonly Right[],
  edge: Edge,
  threads: KnownThreads,
): void {
  for (const island of islands(left, right, edge)) {
    const [a] = island.left;
    const [b] = island.right;
    if (a === undefined || b === undefined || island.left.length > 1 || island.right.length > 1) continue;
    ledger.pair(a, b, 'same text');
    threads.learn(b.ticket.id, a.side.tweet.conversationId);
  }
}

function pairIslands(
  ledger: Ledger,
  left: readonly Left[],
  right: readonly Right[],
  edge: Edge,
  basis: MatchBasis,
): void {
  for (const island of islands(left, right, edge)) {
    const ties = findTies(island);
    if (ties !== undefined) {
      ledger.leaveOpen(ties.tweets, ties.comments);
      continue;
    }
    for (const [a, b] of pairInOrder(island.left, island.right, edge)) ledger.pair(a, b, basis);
  }
}

/** Similar texts: most alike first, then those of a known thread, then nearest in time. */
function pairSimilar(
  ledger: Ledger,
  left: readonly Left[],
  right: readonly Right[],
  mayPair: Edge,
  isSameThread: Edge,
): void {
  const candidates = left.flatMap((a) =>
    right
      .filter((b) => mayPair(a, b))
      .flatMap((b) => {
        const alike = Math.max(...a.texts.map((text) => similarity(text, b.text)));
        const apart = isSameThread(a, b) ? 0 : 1;
        return alike >= similarEnough ? [{ a, b, alike, apart, far: Math.abs(a.ms - b.ms) }] : [];
      }),
  );
  candidates.sort(
    (x, y) =>
      y.alike - x.alike ||
      x.apart - y.apart ||
      x.far - y.far ||
      compareIds(x.a.id, y.a.id) ||
      compareIds(x.b.id, y.b.id),
  );
  for (const [index, { a, b, alike, apart, far }] of candidates.entries()) {
    if (!ledger.isFreeTweet(a, b.handle ?? '') || !ledger.isFreeComment(b)) continue;
    const rivals = candidates
      .slice(index + 1)
      .filter(
        (c) =>
          c.alike === alike &&
          c.apart === apart &&
          c.far === far &&
          ((c.a === a && c.b.ticket.id !== b.ticket.id && ledger.isFreeComment(c.b)) ||
            (c.b === b &&
              c.a.side.tweet.conversationId !== a.side.tweet.conversationId &&
              ledger.isFreeTweet(c.a, b.handle ?? ''))),
      );
    if (rivals.length > 0) {
      ledger.leaveOpen(
        [a, ...rivals.map((r) => r.a).filter((t) => t !== a)],
        [b, ...rivals.map((r) => r.b).filter((c) => c !== b)],
      );
    } else ledger.pair(a, b, 'similar text');
  }
}

function pairGiven(
  ledger: Ledger,
  left: readonly Left[],
  tickets: readonly ReadTicket[],
  rights: ReadonlyMap<string, Right>,
): void {
  const byId = new Map(left.map((a) => [a.id, a]));
  for (const ticket of tickets) {
    const first =
      ticket.comments.find((c) => c.direction === 'inbound') ?? (ticket.selected ? ticket.comments[0] : undefined);
    const right = first === undefined ? undefined : rights.get(first.id);
    if (right === undefined || !ledger.isFreeComment(right)) continue;
    const given = ticket.givenTweetIds.map((id) => byId.get(id)).find((a) => a !== undefined);
    if (given !== undefined) {
      ledger.pair(given, right, 'field');
      continue;
    }
    const linked = ticket.noteLinks
      .map((l) => byId.get(l.tweetId))
      .find(
        (a) => a !== undefined && (right.author === undefined || a.side.author === right.author) && a.ms <= right.ms,
      );
    if (linked !== undefined && ticket.noteLinks.length > 0) {
      // A note may link any of the author's tweets; the first comment belongs to the one with its text, if there is one.
      const exact = left.some((a) => sameParty(a, right) && a.ms <= right.ms && saysTheSame(a, right));
      if (!exact) ledger.pair(linked, right, 'link');
    }
  }
}

function toLeft(side: TweetSide): Left {
  return {
    id: side.tweet.id,
    ms: millisOf(side.tweet.at),
    side,
    texts: [side.tweet.text, ...side.tweet.olderTexts].map(normaliseText),
  };
}

/**
 * What a ticket's sent comments and its note links say about the X conversation that it belongs to, as far as they answer its requester.
 * Texts that are the same word for word are told apart by it, where their order alone would guess: the later tweet may get its ticket earlier.
 */
function findKnownThreads(
  sides: readonly TweetSide[],
  sent: readonly Match[],
  tickets: readonly ReadTicket[],
): KnownThreads {
  const sideOf = new Map(sides.map((s) => [s.tweet.id, s]));
  const threads = new KnownThreads();
  for (const match of sent) {
    const side = sideOf.get(match.tweetId);
    if (side !== undefined) threads.learn(match.ticketId, side.tweet.conversationId);
  }
  for (const ticket of tickets) {
    const requester = ticket.requesterHandle === undefined ? undefined : handleKey(ticket.requesterHandle);
    for (const { tweetId } of ticket.noteLinks) {
      const side = sideOf.get(tweetId);
      if (side?.author !== undefined && side.author === requester) threads.learn(ticket.id, side.tweet.conversationId);
    }
  }
  return threads;
}

/** Matches one direction of both ledgers. `mayBe` bounds the time between tweet and comment. */
function matchDirection(
  sides: readonly TweetSide[],
  tickets: readonly ReadTicket[],
  direction: 'inbound' | 'outbound',
  mayBe: (tweetMs: number, commentMs: number) => boolean,
  threads: KnownThreads,
): Ledger {
  const ledger = new Ledger();
  const isSameThread: Edge = (a, b) => threads.knows(b.ticket.id, a.side.tweet.conversationId);
  const left = sides.map(toLeft);
  const right = tickets.flatMap((t) =>
    t.comments.filter((c) => c.direction === direction || t.selected).map((c) => toRight(c, t)),
  );
  const usable = right.filter((b) => b.comment.direction === direction);
  if (direction === 'inbound') {
    pairGiven(ledger, left, tickets, new Map(right.map((b) => [b.id, b])));
  }
  const byAuthor = groupBy(usable, (b) => b.author);
  const leftByAuthor = groupBy(left, (a) => a.side.author);
  for (const [author, comments] of byAuthor) {
    const tweets = leftByAuthor.get(author) ?? [];
    if (tweets.length === 0) continue;
    for (const handle of new Set(comments.map((b) => b.handle ?? ''))) {
      const here = comments.filter((b) => (b.handle ?? '') === handle);
      const exact: Edge = (a, b) =>
        ledger.isFreeTweet(a, handle) &&
        ledger.isFreeComment(b) &&
        sameHandleOf(a, b) &&
        mayBe(a.ms, b.ms) &&
        saysTheSame(a, b);
      pairLoners(ledger, tweets, here, exact, threads);
      pairIslands(ledger, tweets, here, (a, b) => isSameThread(a, b) && exact(a, b), 'same text');
      pairIslands(ledger, tweets, here, exact, 'same text');
    }
    // The handle that a comment names may be another than the one that was used: a wrong handle must still be recognised.
    const anyHandle: Edge = (a, b) =>
      ledger.isUnmatched(a) && ledger.isFreeComment(b) && mayBe(a.ms, b.ms) && saysTheSame(a, b);
    pairIslands(ledger, tweets, comments, anyHandle, 'same text');
    pairSimilar(
      ledger,
      tweets,
      comments,
      (a, b) =>
        ledger.isFreeTweet(a, b.handle ?? '') && ledger.isFreeComment(b) && sameHandleOf(a, b) && mayBe(a.ms, b.ms),
      isSameThread,
    );
    pairSimilar(
      ledger,
      tweets,
      comments,
      (a, b) => ledger.isUnmatched(a) && ledger.isFreeComment(b) && mayBe(a.ms, b.ms),
      isSameThread,
    );
  }
  // Tickets that do not say who wrote (an integration's): the whole text must be the same, and long enough to mean something.
  const nameless = usable.filter((b) => b.author === undefined && b.text.words.length >= 20);
  const unknownAuthor = left.filter((a) => a.side.author === undefined && (a.texts[0]?.words.length ?? 0) >= 20);
  pairIslands(
    ledger,
    left,
    nameless,
    (a, b) => ledger.isUnmatched(a) && ledger.isFreeComment(b) && mayBe(a.ms, b.ms) && saysTheSame(a, b),
    'same text',
  );
  pairIslands(
    ledger,
    unknownAuthor,
    usable,
    (a, b) => ledger.isUnmatched(a) && ledger.isFreeComment(b) && mayBe(a.ms, b.ms) && saysTheSame(a, b),
    'same text',
  );
  return ledger;
}

/** Matches both directions. Inbound comments never precede their tweet; a sent comment lies within the lag of its tweet. */
export function matchLedgers(
  inbound: readonly TweetSide[],
  outbound: readonly TweetSide[],
  tickets: readonly ReadTicket[],
  limits: MatchLimits,
): Matches {
  const sent = matchDirection(
    outbound,
    tickets,
    'outbound',
    (tweet, comment) => Math.abs(tweet - comment) <= limits.lagMs,
    new KnownThreads(),
  );
  const threads = findKnownThreads([...inbound, ...outbound], sent.matches, tickets);
  const received = matchDirection(inbound, tickets, 'inbound', (tweet, comment) => tweet <= comment, threads);
  return {
    matches: [...received.matches, ...sent.matches].sort((a, b) => compareIds(a.commentId, b.commentId)),
    ambiguousTweets: new Map([...received.ambiguousTweets, ...sent.ambiguousTweets]),
    ambiguousComments: new Map([...received.ambiguousComments, ...sent.ambiguousComments]),
  };
}
