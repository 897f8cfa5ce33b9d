/** A mention that X never showed: only its comment in Zendesk is left. */
import type { TweetRef } from '../model/day.ts';
import { compareIds, instantOfSnowflake } from '../model/ids.ts';
import type { Instant } from '../model/instant.ts';
import { commentItemId } from './classify-items.ts';
import type { Ground } from './ground.ts';
import type { ReadComment, ReadTicket, Vanished } from './read-tickets.ts';
import type { ReadTweet } from './read-tweets.ts';
import type { Thread } from './thread-conversations.ts';

export interface UnreadMention {
  readonly subject: string;
  readonly at: Instant;
  /** Nothing before it can have answered. */
  readonly since: Instant;
  /** Known where the tweet's id is, and holds a time. */
  readonly tweet?: TweetRef;
  readonly ticket: ReadTicket;
  readonly comment: ReadComment;
}

function toUnread(ticket: ReadTicket, comment: ReadComment): UnreadMention {
  const id = ticket.givenTweetIds[0];
  const at = ticket.record.createdAt;
  if (id === undefined)
    return { subject: `ticket/${ticket.id}`, at, since: ticket.vanished?.at ?? at, ticket, comment };
  const sentAt = instantOfSnowflake(id);
  if (sentAt === undefined || sentAt > comment.at) return { subject: `tweet/${id}`, at, since: at, ticket, comment };
  const by = ticket.requesterHandle;
  const tweet = { id, at: sentAt, ...(by === undefined ? {} : { by }) };
  return { subject: `tweet/${id}`, at: sentAt, since: sentAt, tweet, ticket, comment };
}

/** Whether the ticket’s tweet came before this mention; where nothing tells of it, whether its comment did. */
function isBefore(vanished: Vanished | undefined, comment: ReadComment, mention: ReadTweet): boolean {
  if (vanished === undefined) return comment.at < mention.at;
  return vanished.at < mention.at || (vanished.at === mention.at && compareIds(vanished.id, mention.id) < 0);
}

/** A ticket whose tweet was never readable stands for the mention that made it. */
export function unreadMention(thread: Thread, ground: Ground): UnreadMention | undefined {
  for (const ticket of thread.tickets) {
    if (ticket.fromLike || ticket.mergedInto !== undefined) continue;
    const { requesterHandle } = ticket;
    if (requesterHandle !== undefined && ground.who.isOurHandle(requesterHandle, ticket.record.createdAt)) continue;
    const comment = ticket.comments[0];
    if (comment === undefined || comment.direction !== 'inbound' || ground.ledgers.matchOfComment.has(comment.id))
      continue;
    // A comment that fits several tweets is of one that was read.
    if (/^\s*RT @/u.test(comment.text) || ground.ledgers.tiedComments.has(comment.id)) continue;
    const item = ground.ledgers.itemOf.get(commentItemId(ticket.id, comment.id));
    if (item?.class === 'unknown' && thread.mentions.length > 0) continue;
    if (thread.mentions[0] !== undefined && !isBefore(ticket.vanished, comment, thread.mentions[0])) continue;
    return toUnread(ticket, comment);
  }
  return undefined;
}
