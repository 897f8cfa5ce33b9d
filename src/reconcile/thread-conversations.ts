/** Which records belong together: one outside author and our handles in one X conversation, with its tickets (rules.md, Reconcile 1). */
import { handleKey } from '../model/handle.ts';
import { compareIds } from '../model/ids.ts';
import type { Matches } from './match-sides.ts';
import { type OfficialAct, placeOf } from './read-replies.ts';
import type { ReadTicket } from './read-tickets.ts';
import { inTime, isMention, isSideMention, type ReadTweet, type Tweets } from './read-tweets.ts';
import { createUnion } from './union.ts';
import type { WhoIsWho } from './who-is-who.ts';

export interface Thread {
  readonly id: string;
  readonly authorId?: string;
  readonly authorHandle?: string;
  /** X conversation ids, in order of age. */
  readonly xConversations: readonly string[];
  readonly tickets: readonly ReadTicket[];
  readonly mentions: readonly ReadTweet[];
  readonly acts: readonly OfficialAct[];
}

export interface Threads {
  readonly all: readonly Thread[];
  /** Conversation id by tweet id (mentions, side mentions, replies) and by `ticket/<id>`. */
  readonly ofTweet: ReadonlyMap<string, string>;
  readonly ofTicket: ReadonlyMap<string, string>;
}

function tweetNode(authorId: string, conversationId: string): string {
  return `x/${placeOf(authorId, conversationId)}`;
}

/** The author's place of an official act: where the answered or quoted tweet lies. */
function actNode(act: OfficialAct, tweets: Tweets): string | undefined {
  if (act.authorId === undefined) return undefined;
  const quoted =
    act.kind === 'quote' && act.tweet.record.quoted !== undefined
      ? tweets.byId.get(act.tweet.record.quoted)
      : undefined;
  return tweetNode(act.authorId, quoted?.conversationId ?? act.tweet.conversationId);
}

export function threadConversations(
  tweets: Tweets,
  acts: readonly OfficialAct[],
  tickets: readonly ReadTicket[],
  matches: Matches,
  who: WhoIsWho,
): Threads {
  const union = createUnion();
  const nodeOf = new Map<string, string>();
  for (const tweet of tweets.all) {
    if (!isMention(tweet) && !isSideMention(tweet)) continue;
    const node = tweetNode(tweet.authorId, tweet.conversationId);
    nodeOf.set(tweet.id, node);
    if (isMention(tweet)) union.add(node);
  }
  for (const act of acts) {
    if (act.kind !== 'reply' && act.kind !== 'quote' && act.kind !== 'self-thread') continue;
    const node = actNode(act, tweets);
    if (node === undefined) continue;
    nodeOf.set(act.tweet.id, node);
    if (act.tweet.gone) continue;
    if (act.kind !== 'quote' || nodeOf.has(act.tweet.record.quoted ?? '')) union.add(node);
  }

  const byTicket = new Map(tickets.map((t) => [t.id, t]));
  for (const ticket of tickets) union.add(`t/${ticket.id}`);
  const authorOfNode = (node: string): string | undefined => node.split('/')[1];
  const mayShare = (ticket: ReadTicket, node: string): boolean => {
    const handle = who.handleOf(authorOfNode(node) ?? '');
    return (
      ticket.requesterHandle === undefined ||
      handle === undefined ||
      handleKey(handle) === handleKey(ticket.requesterHandle)
    );
  };
  for (const match of matches.matches) {
    const tweet = tweets.byId.get(match.tweetId);
    const node =
      nodeOf.get(match.tweetId) ??
      (tweet === undefined || tweet.official !== undefined
        ? undefined
        : tweetNode(tweet.authorId, tweet.conversationId));
    if (node !== undefined) union.join(`t/${match.ticketId}`, node);
  }
  for (const ticket of tickets) {
    for (const link of ticket.noteLinks) {
      const linked = tweets.byId.get(link.tweetId);
      const node = linked === undefined ? undefined : nodeOf.get(linked.id);
      if (node !== undefined && mayShare(ticket, node) && ticket.requesterHandle !== undefined)
        union.join(`t/${ticket.id}`, node);
    }
    const { vanished } = ticket;
    if (vanished !== undefined) union.join(`t/${ticket.id}`, tweetNode(vanished.authorId, vanished.conversationId));
    const target = ticket.mergedInto === undefined ? undefined : byTicket.get(ticket.mergedInto);
    if (target === undefined) continue;
    const same =
      target.requesterHandle === undefined ||
      ticket.requesterHandle === undefined ||
      handleKey(target.requesterHandle) === handleKey(ticket.requesterHandle);
    if (same) union.join(`t/${ticket.id}`, `t/${target.id}`);
  }

  const ofTweet = new Map<string, string>();
  const ofTicket = new Map<string, string>();
  const all: Thread[] = [];
  const tweetsOfNode = new Map<string, string[]>();
  for (const [id, node] of nodeOf) {
    const list = tweetsOfNode.get(node);
    if (list === undefined) tweetsOfNode.set(node, [id]);
    else list.push(id);
  }
  const actById = new Map(acts.filter((a) => !a.tweet.gone).map((a) => [a.tweet.id, a]));

  for (const nodes of union.sets().values()) {
    const places = nodes.filter((n) => n.startsWith('x/')).map((n) => n.split('/'));
    const xConversations = [...new Set(places.map((p) => p[2] ?? ''))].sort(compareIds);
    const authorId = places.map((p) => p[1] ?? '').sort(compareIds)[0];
    const own = nodes
      .filter((n) => n.startsWith('t/'))
      .flatMap((n) => byTicket.get(n.slice(2)) ?? [])
      .sort((a, b) => compareIds(a.id, b.id));
    const id = authorId === undefined ? `ticket/${own[0]?.id ?? ''}` : `${authorId}/${xConversations[0] ?? ''}`;
    const tweetIds = nodes.flatMap((n) => tweetsOfNode.get(n) ?? []);
    for (const tweetId of tweetIds) ofTweet.set(tweetId, id);
    for (const ticket of own) ofTicket.set(ticket.id, id);
    const handle =
      (authorId === undefined ? undefined : who.handleOf(authorId)) ??
      own.find((t) => t.requesterHandle !== undefined)?.requesterHandle;
    all.push({
      id,
      ...(authorId === undefined ? {} : { authorId }),
      ...(handle === undefined ? {} : { authorHandle: handle }),
      xConversations,
      tickets: own,
      mentions: tweetIds
        .flatMap((t) => tweets.byId.get(t) ?? [])
        .filter(isMention)
        .sort(inTime),
      acts: tweetIds.flatMap((t) => actById.get(t) ?? []).sort((a, b) => inTime(a.tweet, b.tweet)),
    });
  }
  all.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return { all, ofTweet, ofTicket };
}
