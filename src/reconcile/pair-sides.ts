/** Pairs the sides of a match one to one: in order, by thread, by likeness; what nothing tells apart is a tie. */
import { compareIds } from '../model/ids.ts';
import type { Left, Match, MatchBasis, Right } from './match-sides.ts';
import { similarity } from './normalise-text.ts';
import { pairInOrder } from './pair-in-order.ts';

export type Edge = (a: Left, b: Right) => boolean;

/** X conversations that tickets are known to belong to, by ticket id. */
export class KnownThreads {
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

export function groupBy<T>(items: readonly T[], key: (item: T) => string | undefined): Map<string, T[]> {
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

export class Ledger {
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
    for (const a of tweets) {
      const what = a.side.tweet.gone ? 'its author' : 'the same text';
      this.ambiguousTweets.set(a.id, `${what} at the same time fits comments on tickets ${tickets}`);
    }
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
export function pairLoners(
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

export function pairIslands(
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
export function pairSimilar(
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
