/** One conversation from its thread: its mentions and how each was answered, its replies and where each was written. */
import type { Capture } from '../model/capture.ts';
import { isCovered } from '../model/coverage.ts';
import type { Answer, CommentRef, Conversation, Mention, Reply, SentVia, TweetRef } from '../model/day.ts';
import { sameHandle } from '../model/handle.ts';
import { compareIds, instantOfSnowflake } from '../model/ids.ts';
import { incidentAt } from '../model/incidents.ts';
import { addSeconds, type Instant } from '../model/instant.ts';
import { type Policy, type PolicyRevision, revisionAt } from '../model/policy.ts';
import { isOnlyThanks, isWordless, judgeAvailability } from './availability.ts';
import { commentItemId, type Ledgers, zendeskWasRead } from './classify-items.ts';
import { compareReply, type SaidReply } from './compare-replies.ts';
import { expectedHandles, mayBeExpected } from './expected-handles.ts';
import { type AnswerParts, groupAnswers } from './group-answers.ts';
import { pointToStatus } from './point-to-status.ts';
import { type OfficialAct, placeOf } from './read-replies.ts';
import { isMergeEvent, type ReadComment, type ReadTicket } from './read-tickets.ts';
import { isMention, mentionsInText, type ReadTweet, type Tweets } from './read-tweets.ts';
import { findInstance, findPointer, findProblem } from './support-talk.ts';
import type { Thread } from './thread-conversations.ts';
import { tagsEverSet } from './ticket-history.ts';
import type { WhoIsWho } from './who-is-who.ts';

export interface Ground {
  readonly capture: Capture;
  readonly policy: Policy;
  readonly who: WhoIsWho;
  readonly tweets: Tweets;
  readonly acts: readonly OfficialAct[];
  readonly experts: ReadonlyMap<string, ReadTweet>;
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

/** The tag of this ticket that excuses from a reply, if there is one. */
export function excusingTagOf(ticket: ReadTicket, policy: Policy): string | undefined {
  const tags = tagsEverSet(ticket);
  const tag = revisionAt(policy, ticket.record.createdAt).excusingTags.find((t) => tags.has(t));
  return tag === undefined ? undefined : `ticket ${ticket.id} is tagged ${tag}`;
}

/** Why no reply is owed in this conversation at all: tags of any of its tickets count (docs/adr/0006). */
export function findExcuse(thread: Thread, ground: Ground): string | undefined {
  const { policy, who, experts } = ground;
  for (const ticket of thread.tickets) {
    const tagged = excusingTagOf(ticket, policy);
    if (tagged !== undefined) return tagged;
    if (who.isSuspended(ticket.record.requesterId)) return `the requester of ticket ${ticket.id} is suspended`;
  }
  const { authorId } = thread;
  if (authorId === undefined) return undefined;
  const expert = thread.xConversations.map((id) => experts.get(placeOf(authorId, id))).find((t) => t !== undefined);
  return expert === undefined ? undefined : `a team member answered from a personal handle (tweet ${expert.id})`;
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
  const unread = thread.tickets.find((t) => !t.record.historyWhole)?.id ?? ledgers.unreadTicketOf(thread.authorId);
  if (unread !== undefined) return { via: 'unknown', because: `the history of ticket ${unread} was not read whole` };
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

/** A reply before the conversation's mentions and availability are known, which say from which handle it should come. */
type DraftReply = Omit<Reply, 'expected' | 'mayBeExpected'>;

function expectHandle(
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

/** Is the mention the one that Zendesk would hang this reply below? What is first answered in its X conversation, too. */
function answersFirst(
  first: OfficialAct,
  mention: ReadTweet | undefined,
  earlier: readonly AnswerParts[],
  thread: Thread,
): boolean {
  if (mention === undefined) return false;
  const place = first.tweet.conversationId;
  if (!earlier.some((a) => a.first.kind === 'reply' && a.first.tweet.conversationId === place)) return true;
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

function describeReplies(
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
        ? unread !== undefined && first.kind !== 'quote' && unread.at <= first.tweet.at
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
      answersFirst: answersFirst(first, mention, answers.slice(0, index), thread),
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
  replies: readonly DraftReply[],
  aboutAvailability: boolean,
  ground: Ground,
): Answer | undefined {
  const mention = thread.mentions[index];
  if (mention === undefined) return undefined;
  const rankOf = new Map(thread.mentions.map((m, i) => [`tweet/${m.id}`, i]));
  let best: Answer | undefined;
  const offer = (answer: Answer): void => {
    if (!isEarlier(best, answer)) best = answer;
  };
  for (const reply of replies) {
    const answered = reply.answers === undefined ? -1 : (rankOf.get(reply.answers) ?? -1);
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
        (a.kind === 'original' || a.kind === 'self-thread' || a.kind === 'reply') &&
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
        !isMergeEvent(e, ground.capture.texts) &&
        e.changes.some(
          (c) =>
            c.field === 'status' && (c.to === 'solved' || c.to === 'closed') && ground.who.actor(e, c) !== undefined,
        ),
    ),
  );
  return solves.map((e) => e.at).sort()[0];
}

interface UnreadMention {
  readonly subject: string;
  readonly at: Instant;
  /** Known where the tweet's id is, and holds a time. */
  readonly tweet?: TweetRef;
  readonly ticket: ReadTicket;
  readonly comment: ReadComment;
}

function toUnread(ticket: ReadTicket, comment: ReadComment): UnreadMention {
  const id = ticket.givenTweetIds[0];
  const at = ticket.record.createdAt;
  if (id === undefined) return { subject: `ticket/${ticket.id}`, at, ticket, comment };
  const sentAt = instantOfSnowflake(id);
  if (sentAt === undefined || sentAt > comment.at) return { subject: `tweet/${id}`, at, ticket, comment };
  const by = ticket.requesterHandle;
  const tweet = { id, at: sentAt, ...(by === undefined ? {} : { by }) };
  return { subject: `tweet/${id}`, at: sentAt, tweet, ticket, comment };
}

/** A ticket whose tweet was never readable stands for the mention that made it. */
function unreadMention(thread: Thread, ground: Ground): UnreadMention | undefined {
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
    if (thread.mentions[0] !== undefined && thread.mentions[0].at <= comment.at) continue;
    return toUnread(ticket, comment);
  }
  return undefined;
}

/** Whom thanks may name: our handles, the policy's people, and who worked on the tickets, for replies are often signed. */
function namesInThanks(thread: Thread, { handles, people }: PolicyRevision, who: WhoIsWho): string[] {
  const workers = thread.tickets.flatMap((t) => t.events.flatMap((e) => who.actor(e) ?? []));
  return [...handles.map((h) => h.name), ...[...people, ...workers].flatMap((p) => p.name.split(/\s+/))];
}

/** How far from an incident words may still speak of it. */
const nearIncidentSeconds = 2 * 3600;

export function describeConversation(thread: Thread, excuse: string | undefined, ground: Ground): Conversation {
  const { policy, who, ledgers } = ground;
  const firstMention = thread.mentions[0];
  const unread = unreadMention(thread, ground);
  const startedAt = firstMention?.at ?? unread?.at ?? ground.capture.span.start;
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
    ...(unread === undefined ? [] : [{ text: unread.comment.text, at: unread.at }]),
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
  const replies = describeReplies(thread, groupAnswers(spoken, thread.mentions), { inside, unread }, ground);
  const names = namesInThanks(thread, revision, who);

  const mentions: Mention[] = thread.mentions.map((tweet, index) => {
    const answer = findAnswer(index, thread, replies, availability.about === 'yes', ground);
    const solvedAt = firstSolve(thread, tweet.at, ground);
    const unclear = ledgers.tiedTweets.get(tweet.id) ?? hiddenTicket(tweet, ledgers);
    const onlyThanks = isOnlyThanks(tweet.text, revision.words.thanks, names);
    const first = index === 0 && unread === undefined && !isLaterMention(tweet, thread, ground);
    const excused = excuse ?? (first || answer !== undefined ? undefined : excuseByJudgement(onlyThanks, solvedAt));
    return {
      subject: `tweet/${tweet.id}`,
      tweet: refOf(tweet, who),
      at: tweet.at,
      ticketIds: [...new Set((ledgers.matchesOfTweet.get(tweet.id) ?? []).map((m) => m.ticketId))].sort(compareIds),
      ...(unclear === undefined ? {} : { ticketsUnclear: unclear }),
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
  const ticketIds = thread.tickets.map((t) => t.id);
  const texts = [...(unread === undefined ? [] : [unread.comment.text]), ...thread.mentions.map((m) => m.text)];
  const problem = availability.about === 'yes' ? undefined : findProblem(texts[0] ?? '', revision.words);
  const namesInstance = findInstance(texts, revision.words);

  return {
    id: thread.id,
    author: {
      ...(thread.authorId === undefined ? {} : { id: thread.authorId }),
      ...(thread.authorHandle === undefined ? {} : { handle: thread.authorHandle }),
    },
    ticketIds,
    mentions,
    replies: replies.map((reply) => expectHandle(reply, { availability, mentions, ticketIds }, ground)),
    availability,
    ...(problem === undefined ? {} : { problem }),
    ...(namesInstance === undefined ? {} : { namesInstance }),
    beginsInside: inside || thread.tickets.some((t) => t.record.historyWhole && t.record.createdAt <= startedAt),
  };
}

/**
 * The first mention that was captured is none of the conversation's first: it answers one of our replies to its author
 * (but for one that answered, unasked, a tweet that names nobody), or Zendesk had a tweet of the author before it was sent.
 */
function isLaterMention(tweet: ReadTweet, thread: Thread, ground: Ground): boolean {
  const parentOf = (t: ReadTweet): ReadTweet | undefined =>
    t.record.repliedTo === undefined ? undefined : ground.tweets.byId.get(t.record.repliedTo);
  const parent = parentOf(tweet);
  if (parent?.official !== undefined && parent.record.inReplyToUserId === tweet.authorId) {
    const answered = parentOf(parent);
    if (answered === undefined || isMention(answered)) return true;
  }
  return thread.tickets.some(
    ({ fromLike, comments: [c] }) =>
      !fromLike && c?.direction === 'inbound' && c.at < tweet.at && !ground.ledgers.matchOfComment.has(c.id),
  );
}

/** Why a tweet without a ticket may have one after all. */
function hiddenTicket(tweet: ReadTweet, { matchesOfTweet, unreadTicketOf }: Ledgers): string | undefined {
  const id = matchesOfTweet.has(tweet.id) ? undefined : unreadTicketOf(tweet.authorId);
  return id === undefined ? undefined : `the history of ticket ${id} was not read whole`;
}

function excuseByJudgement(onlyThanks: boolean, solvedAt: Instant | undefined): string | undefined {
  if (onlyThanks) return 'a later mention that only thanks';
  return solvedAt === undefined ? undefined : `a later mention; a person solved the ticket afterwards, at ${solvedAt}`;
}

function describeUnread(
  unread: UnreadMention,
  thread: Thread,
  replies: readonly DraftReply[],
  excuse: string | undefined,
  ground: Ground,
): Mention {
  const { ticket, comment, subject, at, tweet } = unread;
  const typed = mentionsInText(comment.text).flatMap((m) => ground.who.officialByName(m.handle, at)?.name ?? []);
  const handles = typed.length > 0 || ticket.handle === undefined ? typed : [ticket.handle];
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
    subject,
    ...(tweet === undefined ? {} : { tweet }),
    at,
    ticketIds: [ticket.id],
    typed: [...new Set(handles)].sort(),
    typedOutsideHead: [],
    first: true,
    onlyThanks: false,
    wordless: false,
    ...(excuse === undefined ? {} : { excused: excuse }),
    ...(answer === undefined ? {} : { answer }),
    ...(solvedAt === undefined ? {} : { solvedAt }),
  };
}
