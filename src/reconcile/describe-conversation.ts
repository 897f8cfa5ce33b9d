/** One conversation from its thread: its mentions and how each was answered, its replies and where each was written. */
import type { Capture } from '../model/capture.ts';
import type { Answer, CommentRef, Conversation, Mention, Reply, SentVia, TweetRef } from '../model/day.ts';
import { sameHandle } from '../model/handle.ts';
import { compareIds, instantOfSnowflake } from '../model/ids.ts';
import { incidentAt } from '../model/incidents.ts';
import { addSeconds, type Instant } from '../model/instant.ts';
import { type Policy, revisionAt } from '../model/policy.ts';
import { isOnlyThanks, isWordless, judgeAvailability } from './availability.ts';
import { commentItemId, type Ledgers, zendeskWasRead } from './classify-items.ts';
import { type AnswerParts, groupAnswers } from './group-answers.ts';
import { pointToStatus } from './point-to-status.ts';
import type { OfficialAct } from './read-replies.ts';
import type { ReadComment, ReadTicket } from './read-tickets.ts';
import type { ReadTweet, Tweets } from './read-tweets.ts';
import type { Thread } from './thread-conversations.ts';
import { tagsEverSet } from './ticket-history.ts';
import type { WhoIsWho } from './who-is-who.ts';

export interface Ground {
  readonly capture: Capture;
  readonly policy: Policy;
  readonly who: WhoIsWho;
  readonly tweets: Tweets;
  readonly acts: readonly OfficialAct[];
  readonly ledgers: Ledgers;
}

export function refOf(tweet: ReadTweet, who: WhoIsWho): TweetRef {
  const by = tweet.official?.name ?? who.handleOf(tweet.authorId);
  return { id: tweet.id, at: tweet.at, ...(by === undefined ? {} : { by }) };
}

function commentRef(comment: ReadComment): CommentRef {
  return {
    id: comment.id,
    ticketId: comment.ticketId,
    eventId: comment.event.id,
    at: comment.at,
    ...(comment.person === undefined ? {} : { person: comment.person }),
  };
}

/** Why no reply is owed in this conversation at all. */
export function findExcuse(thread: Thread, ground: Ground): string | undefined {
  const { capture, policy, who, tweets } = ground;
  for (const ticket of thread.tickets) {
    const excusing = revisionAt(policy, ticket.record.createdAt).excusingTags;
    const tags = tagsEverSet(ticket);
    const tag = excusing.find((t) => tags.has(t));
    if (tag !== undefined) return `ticket ${ticket.id} is tagged ${tag}`;
    if (who.isSuspended(ticket.record.requesterId)) return `the requester of ticket ${ticket.id} is suspended`;
  }
  const expert = tweets.all.find(
    (t) =>
      t.team &&
      thread.authorId !== undefined &&
      thread.xConversations.includes(t.conversationId) &&
      (t.record.inReplyToUserId === thread.authorId ||
        (t.record.repliedTo !== undefined && tweets.byId.get(t.record.repliedTo)?.authorId === thread.authorId)),
  );
  if (expert !== undefined && capture.tweets.length > 0)
    return `a team member answered from a personal handle (tweet ${expert.id})`;
  return undefined;
}

/** Where the first tweet of an X conversation lies in time: its record, or its id. */
function beganAt(conversationId: string, ground: Ground): Instant | undefined {
  return ground.tweets.byId.get(conversationId)?.at ?? instantOfSnowflake(conversationId);
}

function beginsInside(thread: Thread, ground: Ground): boolean {
  const { span } = ground.capture;
  if (thread.xConversations.length === 0)
    return thread.tickets.every((t) => t.record.historyWhole || t.record.createdAt >= span.start);
  return thread.xConversations.every((id) => {
    const at = beganAt(id, ground);
    if (at !== undefined) return at >= span.start;
    // Imported ids hold no time: a first mention that answers nobody is a beginning.
    return (
      thread.mentions[0]?.record.repliedTo === undefined && thread.mentions[0]?.record.inReplyToUserId === undefined
    );
  });
}

/** The mention that a reply answers: the author's latest before it, unless X names one later than the first (rules.md, Reconcile 8). */
function answeredBy(act: OfficialAct, mentions: readonly ReadTweet[], tweets: Tweets): ReadTweet | undefined {
  if (act.kind === 'quote') {
    const quoted = tweets.byId.get(act.tweet.record.quoted ?? '');
    return mentions.find((m) => m.id === quoted?.id);
  }
  const parent = act.tweet.record.repliedTo === undefined ? undefined : tweets.byId.get(act.tweet.record.repliedTo);
  const named = mentions.findIndex((m) => m.id === parent?.id);
  if (named > 0) return mentions[named];
  const before = mentions.filter((m) => m.at <= act.tweet.at);
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
  if (thread.tickets.some((t) => !t.record.historyWhole))
    return { via: 'unknown', because: 'a ticket of the conversation was not read whole' };
  return { via: 'elsewhere', because: 'no public comment in Zendesk has its text, author and time' };
}

/** Agents' public comments that once were tweets, or may be, though X shows none. */
interface LostReply {
  readonly comment: ReadComment;
  readonly how: 'removed' | 'comment';
}

function lostReplies(thread: Thread, ground: Ground): LostReply[] {
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

function describeReplies(thread: Thread, answers: readonly AnswerParts[], inside: boolean, ground: Ground): Reply[] {
  const { tweets, who, capture, policy } = ground;
  const lost = lostReplies(thread, ground);
  const replies: Reply[] = [];
  for (const { first, rest } of answers) {
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
    const wholeTicket = thread.tickets.some(
      (t) =>
        t.record.historyWhole &&
        !t.comments.some(
          (c) => c.direction === 'outbound' && c.at < first.tweet.at && c.id !== comment?.id && !c.failed,
        ),
    );
    const order = earlierReply ? 'follow-up' : inside || wholeTicket ? 'first' : 'unknown';
    const { handles } = revisionAt(policy, first.tweet.at);
    const pointed = [first, ...rest]
      .map((a) => pointToStatus(a.tweet, handles, tweets, capture))
      .find((told) => told !== undefined);
    replies.push({
      tweet: refOf(first.tweet, who),
      handle,
      at: first.tweet.at,
      kind: first.kind === 'quote' ? 'quote' : 'reply',
      ...(mention === undefined ? {} : { answers: `tweet/${mention.id}` }),
      answersFirst: mention !== undefined && mention.id === thread.mentions[0]?.id,
      parts: rest.map((a) => refOf(a.tweet, who)),
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
function isAutomatic(act: OfficialAct, thread: Thread, ground: Ground): boolean {
  return (ground.ledgers.matchesOfTweet.get(act.tweet.id) ?? []).some((match) => {
    const comment = thread.tickets.find((t) => t.id === match.ticketId)?.comments.find((c) => c.id === match.commentId);
    return comment?.direction === 'outbound' && comment.person === undefined;
  });
}

function isEarlier(a: Answer | undefined, b: Answer): boolean {
  return a !== undefined && a.at <= b.at;
}

/** The first answer to the mention at this place of the row. */
function findAnswer(
  index: number,
  thread: Thread,
  replies: readonly Reply[],
  aboutAvailability: boolean,
  ground: Ground,
): Answer | undefined {
  const mention = thread.mentions[index];
  if (mention === undefined) return undefined;
  const placeOf = new Map(thread.mentions.map((m, i) => [`tweet/${m.id}`, i]));
  let best: Answer | undefined;
  const offer = (answer: Answer): void => {
    if (!isEarlier(best, answer)) best = answer;
  };
  for (const reply of replies) {
    const answered = reply.answers === undefined ? -1 : (placeOf.get(reply.answers) ?? -1);
    if (reply.at < mention.at) continue;
    if (reply.kind === 'quote' ? answered === index : answered >= index) {
      offer({
        at: reply.at,
        how: reply.kind,
        tweet: reply.tweet,
        ...(reply.comment === undefined ? {} : { comment: reply.comment }),
      });
    }
  }
  for (const { comment, how } of lostReplies(thread, ground)) {
    if (comment.at >= mention.at) offer({ at: comment.at, how, comment: commentRef(comment) });
  }
  if (aboutAvailability) {
    const update = ground.acts.find(
      (a) =>
        (a.kind === 'original' || a.kind === 'self-thread') &&
        a.authorId === undefined &&
        a.tweet.conversationId === mention.conversationId &&
        a.tweet.at > mention.at,
    );
    if (update !== undefined)
      offer({ at: update.tweet.at, how: 'availability-update', tweet: refOf(update.tweet, ground.who) });
  }
  return best;
}

function firstSolve(thread: Thread, after: Instant, ground: Ground): Instant | undefined {
  const solves = thread.tickets.flatMap((t) =>
    t.events.filter(
      (e) =>
        e.at >= after &&
        e.changes.some(
          (c) =>
            c.field === 'status' && (c.to === 'solved' || c.to === 'closed') && ground.who.actor(e, c) !== undefined,
        ),
    ),
  );
  return solves.map((e) => e.at).sort()[0];
}

/** A ticket whose tweet was never readable stands for the mention that made it. */
function unreadMention(thread: Thread, ground: Ground): { ticket: ReadTicket; comment: ReadComment } | undefined {
  for (const ticket of thread.tickets) {
    if (ticket.fromLike || ticket.mergedInto !== undefined) continue;
    const comment = ticket.comments[0];
    if (comment === undefined || comment.direction !== 'inbound' || ground.ledgers.matchOfComment.has(comment.id))
      continue;
    if (/^\s*RT @/u.test(comment.text)) continue;
    const item = ground.ledgers.itemOf.get(commentItemId(ticket.id, comment.id));
    if (item?.class === 'unknown' && thread.mentions.length > 0) continue;
    if (thread.mentions[0] !== undefined && thread.mentions[0].at <= comment.at) continue;
    return { ticket, comment };
  }
  return undefined;
}

/** How far from an incident words may still speak of it. */
const nearIncidentSeconds = 2 * 3600;

export function describeConversation(thread: Thread, ground: Ground): Conversation {
  const { policy, who, ledgers } = ground;
  const firstMention = thread.mentions[0];
  const unread = unreadMention(thread, ground);
  const startedAt = firstMention?.at ?? unread?.ticket.record.createdAt ?? ground.capture.span.start;
  const revision = revisionAt(policy, startedAt);
  const inside = beginsInside(thread, ground);
  const tags = new Set(thread.tickets.flatMap((t) => [...tagsEverSet(t)]));
  const answersStatus = revision.handles.some(
    (h) =>
      h.role === 'status' &&
      firstMention?.answersHandle !== undefined &&
      sameHandle(h.name, firstMention.answersHandle),
  );
  const said = [
    ...(unread === undefined ? [] : [{ text: unread.comment.text, at: unread.ticket.record.createdAt }]),
    ...thread.mentions.map(({ text, at }) => ({ text, at })),
  ];
  const { incidents, systems } = ground.capture;
  const known = systems.includes('status-page') ? incidents : [];
  const availability = judgeAvailability(
    {
      texts: said.map(({ text }) => text),
      nearIncident: said.flatMap(({ text, at }) =>
        incidentAt(known, at, nearIncidentSeconds) === undefined ? [] : [text],
      ),
      tags,
      answersStatusHandle: answersStatus,
    },
    revision.availabilityTags,
    revision.words,
  );
  const spoken = thread.acts.filter(
    (a) => a.kind !== 'retweet' && a.kind !== 'original' && !isAutomatic(a, thread, ground),
  );
  const replies = describeReplies(thread, groupAnswers(spoken, thread.mentions), inside, ground);
  const excuse = findExcuse(thread, ground);
  const names = [...revision.handles.map((h) => h.name), ...revision.people.flatMap((p) => p.name.split(/\s+/))];

  const mentions: Mention[] = thread.mentions.map((tweet, index) => {
    const answer = findAnswer(index, thread, replies, availability.about === 'yes', ground);
    const solvedAt = firstSolve(thread, tweet.at, ground);
    const onlyThanks = isOnlyThanks(tweet.text, revision.words.thanks, names);
    const first = index === 0 && unread === undefined && !isLaterMention(tweet, ground);
    const excused = excuse ?? (first || answer !== undefined ? undefined : excuseByJudgement(onlyThanks, solvedAt));
    return {
      subject: `tweet/${tweet.id}`,
      tweet: refOf(tweet, who),
      at: tweet.at,
      ticketIds: [...new Set((ledgers.matchesOfTweet.get(tweet.id) ?? []).map((m) => m.ticketId))].sort(compareIds),
      typed: tweet.typed,
      typedOutsideHead: tweet.typedOutsideHead,
      ...(tweet.answersHandle === undefined ? {} : { answersHandle: tweet.answersHandle }),
      first,
      onlyThanks,
      wordless: isWordless(tweet.text),
      ...(excused === undefined ? {} : { excused }),
      ...(answer === undefined ? {} : { answer }),
      ...(solvedAt === undefined ? {} : { solvedAt }),
    };
  });
  if (unread !== undefined) mentions.unshift(describeUnread(unread, thread, replies, excuse, ground));

  return {
    id: thread.id,
    author: {
      ...(thread.authorId === undefined ? {} : { id: thread.authorId }),
      ...(thread.authorHandle === undefined ? {} : { handle: thread.authorHandle }),
    },
    ticketIds: thread.tickets.map((t) => t.id),
    mentions,
    replies,
    availability,
    beginsInside: inside || thread.tickets.some((t) => t.record.historyWhole && t.record.createdAt <= startedAt),
  };
}

/** The first mention that was captured answers one of our replies to its author: the conversation is older than that. */
function isLaterMention(tweet: ReadTweet, ground: Ground): boolean {
  const parent = tweet.record.repliedTo === undefined ? undefined : ground.tweets.byId.get(tweet.record.repliedTo);
  return parent?.official !== undefined && parent.record.inReplyToUserId === tweet.authorId;
}

function excuseByJudgement(onlyThanks: boolean, solvedAt: Instant | undefined): string | undefined {
  if (onlyThanks) return 'a later mention that only thanks';
  return solvedAt === undefined ? undefined : `a later mention; a person solved the ticket afterwards, at ${solvedAt}`;
}

function describeUnread(
  unread: { ticket: ReadTicket; comment: ReadComment },
  thread: Thread,
  replies: readonly Reply[],
  excuse: string | undefined,
  ground: Ground,
): Mention {
  const { ticket } = unread;
  const at = ticket.record.createdAt;
  const known = ticket.givenTweetIds[0];
  const reply = replies.find((r) => r.at >= at);
  const lost = lostReplies(thread, ground).find((l) => l.comment.at >= at);
  const answers: Answer[] = [
    ...(reply === undefined
      ? []
      : [
          {
            at: reply.at,
            how: reply.kind,
            tweet: reply.tweet,
            ...(reply.comment === undefined ? {} : { comment: reply.comment }),
          },
        ]),
    ...(lost === undefined ? [] : [{ at: lost.comment.at, how: lost.how, comment: commentRef(lost.comment) }]),
  ];
  const answer = answers.sort((a, b) => (a.at < b.at ? -1 : 1))[0];
  const solvedAt = firstSolve(thread, at, ground);
  return {
    subject: known === undefined ? `ticket/${ticket.id}` : `tweet/${known}`,
    at,
    ticketIds: [ticket.id],
    typed: ticket.handle === undefined ? [] : [ticket.handle],
    typedOutsideHead: [],
    first: true,
    onlyThanks: false,
    wordless: false,
    ...(excuse === undefined ? {} : { excused: excuse }),
    ...(answer === undefined ? {} : { answer }),
    ...(solvedAt === undefined ? {} : { solvedAt }),
  };
}
