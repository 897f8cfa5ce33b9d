/** The replies of a conversation: what each answers, where it was written, and whether it is the first. */
import { isCovered } from '../model/coverage.ts';
import type { Conversation, Reply, SentVia } from '../model/day.ts';
import { compareIds } from '../model/ids.ts';
import { addSeconds, type Instant } from '../model/instant.ts';
import { revisionAt } from '../model/policy.ts';
import { commentItemId, zendeskWasRead } from './classify-items.ts';
import { compareReply, type SaidReply } from './compare-replies.ts';
import { expectedHandles, mayBeExpected } from './expected-handles.ts';
import { commentRef, type Ground, refOf } from './ground.ts';
import type { AnswerParts } from './group-answers.ts';
import { pointToStatus } from './point-to-status.ts';
import type { OfficialAct } from './read-replies.ts';
import type { ReadComment, ReadTicket } from './read-tickets.ts';
import { inTime, type ReadTweet, type Tweets } from './read-tweets.ts';
import { findInstance, findPointer } from './support-talk.ts';
import type { Thread } from './thread-conversations.ts';
import type { UnreadMention } from './unread-mention.ts';

/** The mention that a reply answers: the author's latest before it, unless X names one later than the first (rules.md, Reconcile 8). */
function answeredBy(act: OfficialAct, mentions: readonly ReadTweet[], tweets: Tweets): ReadTweet | undefined {
  if (act.kind === 'quote') {
    const quoted = tweets.byId.get(act.tweet.record.quoted ?? '');
    return mentions.find((m) => m.id === quoted?.id);
  }
  const parent = act.tweet.record.repliedTo === undefined ? undefined : tweets.byId.get(act.tweet.record.repliedTo);
  const named = mentions.findIndex((m) => m.id === parent?.id);
  if (named > 0) return mentions[named];
  // Ids that hold no time may sort a reply before the mention that it names, if both are of one second.
  const before = mentions.filter((m) => inTime(m, act.tweet) < 0 || m.id === parent?.id);
  return before[before.length - 1];
}

function judgeSentVia(
  parts: readonly OfficialAct[],
  thread: Thread,
  ground: Ground,
): { via: SentVia; because: string; comment?: ReadComment } {
  const { ledgers, capture, policy } = ground;
  const ticketOf = new Map(thread.tickets.map((t) => [t.id, t]));
  for (const part of parts) {
    for (const match of ledgers.matchesOfTweet.get(part.tweet.id) ?? []) {
      const ticket = ticketOf.get(match.ticketId);
      const comment = ticket?.comments.find((c) => c.id === match.commentId);
      if (ticket?.sendsTweets && comment !== undefined) {
        return { via: 'zendesk', because: `matches a public comment on ticket ${ticket.id} (${match.basis})`, comment };
      }
    }
  }
  const item = ledgers.itemOf.get(`tweet/${parts[0]?.tweet.id ?? ''}`);
  if (item?.class === 'unknown') return { via: 'unknown', because: item.because };
  const at = parts[0]?.tweet.at;
  const lag = at === undefined ? 0 : revisionAt(policy, at).ingestionLagSeconds;
  if (at === undefined || !zendeskWasRead(capture, { start: addSeconds(at, -lag), end: addSeconds(at, 1) })) {
    return { via: 'unknown', because: 'Zendesk was not read whole for that time' };
  }
  const unread = thread.tickets.find((t) => !t.record.historyWhole)?.id ?? ledgers.unreadTicketOf(thread.authorId);
  if (unread !== undefined) return { via: 'unknown', because: `the history of ticket ${unread} was not read whole` };
  return { via: 'elsewhere', because: 'no public comment in Zendesk has its text, author and time' };
}

/** Agents' public comments that once were tweets, or may be, though X shows none. */
interface LostReply {
  readonly comment: ReadComment;
  readonly how: 'removed' | 'comment';
}

export function lostReplies(thread: Thread, ground: Ground): LostReply[] {
  const lost: LostReply[] = [];
  for (const ticket of thread.tickets) {
    if (!ticket.sendsTweets) continue;
    for (const comment of ticket.comments) {
      if (comment.direction !== 'outbound' || comment.person === undefined) continue;
      const item = ground.ledgers.itemOf.get(commentItemId(ticket.id, comment.id));
      if (item?.class === 'removed' || item?.class === 'zendeskOnly') lost.push({ comment, how: 'removed' });
      if (item?.class === 'unknown') lost.push({ comment, how: 'comment' });
    }
  }
  return lost;
}

/** A reply before the conversation's mentions and availability are known, which say from which handle it should come. */
export type DraftReply = Omit<Reply, 'expected' | 'mayBeExpected'>;

export function expectHandle(
  reply: DraftReply,
  talk: Pick<Conversation, 'availability' | 'mentions' | 'ticketIds'>,
  { policy, capture }: Ground,
): Reply {
  const revision = revisionAt(policy, reply.at);
  const unsure = mayBeExpected(talk, reply.handle.name, capture.gaps, revision);
  return {
    ...reply,
    expected: expectedHandles(talk, reply, revision),
    ...(unsure === undefined ? {} : { mayBeExpected: unsure }),
  };
}

/** Whatever the author is known to have said in these X conversations, naming us or not. */
function authorTweets(thread: Thread, ground: Ground): readonly ReadTweet[] {
  return ground.tweets.all.filter(
    (t) => t.authorId === thread.authorId && thread.xConversations.includes(t.conversationId),
  );
}

/** A comment of the ticket is a tweet of this X conversation. */
function holdsTalk(ticket: ReadTicket, conversationId: string, { tweets, ledgers }: Ground): boolean {
  return ticket.comments.some((comment) => {
    const match = ledgers.matchOfComment.get(comment.id);
    return match !== undefined && tweets.byId.get(match.tweetId)?.conversationId === conversationId;
  });
}

/** Is the mention the one that Zendesk would hang this reply below? What is first answered in its X conversation, too. */
function answersFirst(
  first: OfficialAct,
  mention: ReadTweet | undefined,
  unread: UnreadMention | undefined,
  earlier: readonly AnswerParts[],
  thread: Thread,
  ground: Ground,
): boolean {
  // Nothing but the tweet that X never showed came before: there is no other to answer.
  if (mention === undefined) return unread !== undefined && unread.at <= first.tweet.at;
  const place = first.tweet.conversationId;
  const here = earlier.filter((a) => a.first.kind === 'reply' && a.first.tweet.conversationId === place);
  if (here.length === 0) return true;
  // The one that X never showed came before, if something was answered here by then, or its ticket holds this talk.
  if (unread !== undefined && unread.at < mention.at) {
    if (here.some((a) => a.first.tweet.at < mention.at) || holdsTalk(unread.ticket, place, ground)) return false;
  }
  return mention.id === thread.mentions.find((m) => m.conversationId === place)?.id;
}

interface Beginning {
  /** The conversation began inside the captured span. */
  readonly inside: boolean;
  readonly unread: UnreadMention | undefined;
}

/** No official tweet between these instants can have escaped us. */
function sentWasRead(from: Instant, to: Instant, { capture, policy }: Ground): boolean {
  const { handles } = revisionAt(policy, to);
  return handles.every((h) => isCovered(capture.coverage, 'x', 'sent', h.name, { start: from, end: to }));
}

export function describeReplies(
  thread: Thread,
  answers: readonly AnswerParts[],
  { inside, unread }: Beginning,
  ground: Ground,
): DraftReply[] {
  const { tweets, who, capture, policy } = ground;
  const said: readonly SaidReply[] = answers
    .filter((a) => a.first.kind !== 'quote')
    .map(({ first, rest }) => ({
      id: first.tweet.id,
      at: first.tweet.at,
      tweets: [first, ...rest].map((a) => a.tweet),
    }));
  const spoken = said.length > 1 ? authorTweets(thread, ground) : [];
  const startedAt = thread.mentions[0]?.at;
  const lost = lostReplies(thread, ground);
  const replies: DraftReply[] = [];
  for (const [index, { first, rest }] of answers.entries()) {
    const handle = first.tweet.official;
    if (handle === undefined) continue;
    const mention = answeredBy(first, thread.mentions, tweets);
    if (first.kind === 'quote' && mention === undefined) continue;
    const { via, because, comment } = judgeSentVia([first, ...rest], thread, ground);
    const ids = new Set([first, ...rest].flatMap((a) => [a.tweet.id, ...a.tweet.record.editHistory]));
    const linkedBy = thread.tickets.flatMap((t) => t.noteLinks.filter((l) => ids.has(l.tweetId)).map((l) => l.note));
    const earlierReply =
      replies.some((r) => r.kind === 'reply') ||
      lost.some((l) => l.how === 'removed' && l.comment.at < first.tweet.at && l.comment.id !== comment?.id);
    const isEarlierComment = (c: ReadComment): boolean =>
      c.person !== undefined && c.at < first.tweet.at && c.id !== comment?.id && !c.failed;
    const wholeTicket = thread.tickets.some((t) => t.record.historyWhole && !t.comments.some(isEarlierComment));
    const allRead = inside && sentWasRead(startedAt ?? first.tweet.at, first.tweet.at, ground);
    const perhapsEarlier = lost.some((l) => l.how === 'comment' && isEarlierComment(l.comment));
    const order = earlierReply ? 'follow-up' : (allRead || wholeTicket) && !perhapsEarlier ? 'first' : 'unknown';
    const answered =
      mention === undefined
        ? unread !== undefined && first.kind !== 'quote' && unread.since <= first.tweet.at
          ? unread.subject
          : undefined
        : `tweet/${mention.id}`;
    const parts = [first, ...rest].map((a) => a.tweet);
    const { handles, words } = revisionAt(policy, first.tweet.at);
    const instance = findInstance(
      parts.map((t) => t.text),
      words,
    );
    const pointer = findPointer(parts);
    const pointed = parts
      .map((tweet) => pointToStatus(tweet, handles, tweets, capture))
      .find((told) => told !== undefined);
    replies.push({
      tweet: refOf(first.tweet, who),
      handle,
      at: first.tweet.at,
      kind: first.kind === 'quote' ? 'quote' : 'reply',
      ...(answered === undefined ? {} : { answers: answered }),
      answersFirst: answersFirst(first, mention, unread, answers.slice(0, index), thread, ground),
      ...compareReply(first.tweet.id, said, spoken),
      parts: rest.map((a) => refOf(a.tweet, who)),
      ...(instance === undefined ? {} : { namesInstance: instance }),
      ...(pointer === undefined ? {} : { pointsTo: pointer }),
      sentVia: via,
      sentViaBecause: because,
      order,
      ...(comment === undefined ? {} : { comment: commentRef(comment) }),
      linkedBy: linkedBy.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : compareIds(a.id, b.id))),
      ticketExisted: thread.tickets.some((t) => t.record.createdAt <= first.tweet.at),
      ...(pointed === undefined ? {} : { pointsToStatus: pointed }),
    });
  }
  return replies;
}

/** A trigger's public comment is no reply of ours, though it goes out as a tweet. */
export function isAutomatic(act: OfficialAct, thread: Thread, ground: Ground): boolean {
  return (ground.ledgers.matchesOfTweet.get(act.tweet.id) ?? []).some((match) => {
    const comment = thread.tickets.find((t) => t.id === match.ticketId)?.comments.find((c) => c.id === match.commentId);
    return comment?.direction === 'outbound' && comment.person === undefined;
  });
}
