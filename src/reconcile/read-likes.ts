/** What official handles liked since the last reading: the tweet, its praise, and the ticket that the like may have made. */
import { type Like, textOf } from '../model/capture.ts';
import type { NewLike } from '../model/day.ts';
import { sameHandle } from '../model/handle.ts';
import { addSeconds } from '../model/instant.ts';
import { revisionAt } from '../model/policy.ts';
import { type Ground, refOf } from './ground.ts';
import { findListed } from './own-words.ts';
import type { ReadTicket } from './read-tickets.ts';

/** Zendesk makes the ticket of a like within the hour. */
const ticketWithinSeconds = 3600;

/** A like may be the gesture that turned the tweet into a ticket (rules.md, Traps 1). */
function ticketOf(like: Like, ground: Ground, tickets: readonly ReadTicket[]): string | undefined {
  const matched = new Set((ground.ledgers.matchesOfTweet.get(like.tweetId) ?? []).map((match) => match.ticketId));
  const from = like.notBefore ?? like.observedAt;
  const until = addSeconds(like.observedAt, ticketWithinSeconds);
  return tickets.find(
    ({ id, record }) =>
      matched.has(id) &&
      (record.channel === 'twitter_favorite' || (from <= record.createdAt && record.createdAt <= until)),
  )?.id;
}

/** One a tweet: the like that was seen first. */
export function readLikes(ground: Ground, tickets: readonly ReadTicket[]): readonly NewLike[] {
  const { capture, policy, tweets, who } = ground;
  const found = new Map<string, NewLike>();
  const inOrder = [...capture.likes].sort((a, b) =>
    a.observedAt < b.observedAt ? -1 : a.observedAt > b.observedAt ? 1 : a.id < b.id ? -1 : 1,
  );
  for (const like of inOrder) {
    const { handles, words } = revisionAt(policy, like.observedAt);
    const handle = handles.find((h) => sameHandle(h.name, like.handle));
    if (like.baseline || handle === undefined || found.has(like.tweetId)) continue;
    const tweet = tweets.byId.get(like.tweetId);
    const isRead = capture.tweets.some(({ id }) => id === like.tweetId);
    const praise = findListed(textOf(capture, `tweet/${like.tweetId}`), words.praise);
    const ticketId = ticketOf(like, ground, tickets);
    found.set(like.tweetId, {
      handle,
      tweetId: like.tweetId,
      ...(tweet === undefined || !isRead ? {} : { tweet: refOf(tweet, who) }),
      seenAt: like.observedAt,
      ...(praise === undefined ? {} : { praise }),
      ...(ticketId === undefined ? {} : { ticketId }),
    });
  }
  return [...found.values()];
}
