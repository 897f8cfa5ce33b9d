/** One conversation from its thread: its mentions, how each was answered, and what it is about. */
import type { Answer, Conversation, Mention } from '../model/day.ts';
import { sameHandle } from '../model/handle.ts';
import { compareIds, instantOfSnowflake } from '../model/ids.ts';
import { incidentAt } from '../model/incidents.ts';
import type { Instant } from '../model/instant.ts';
import { type Policy, type PolicyRevision, revisionAt } from '../model/policy.ts';
import { isOnlyThanks, judgeAvailability } from './availability.ts';
import type { Ledgers } from './classify-items.ts';
import { type DraftReply, describeReplies, expectHandle, isAutomatic, lostReplies } from './describe-replies.ts';
import { commentRef, type Ground, refOf } from './ground.ts';
import { groupAnswers } from './group-answers.ts';
import { isWordless } from './own-words.ts';
import { placeOf } from './read-replies.ts';
import { isMergeEvent, type ReadTicket } from './read-tickets.ts';
import { inTime, isMention, mentionsInText, type ReadTweet } from './read-tweets.ts';
import { findInstance, findProblem } from './support-talk.ts';
import type { Thread } from './thread-conversations.ts';
import { tagsEverSet } from './ticket-history.ts';
import { type UnreadMention, unreadMention } from './unread-mention.ts';
import type { WhoIsWho } from './who-is-who.ts';

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
        inTime(mention, a.tweet) < 0,
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
    ...thread.mentions.filter((m) => !isLost(m)).map(({ text, at }) => ({ text, at })),
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
      firstLost: firstMention !== undefined && isLost(firstMention),
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
      wordless: !isLost(tweet) && isWordless(tweet.text),
      ...(tweet.gone ? { gone: true } : {}),
      ...(isLost(tweet) ? { wordsLost: true } : {}),
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

/** It is gone, and no ticket holds what it said. */
function isLost({ gone, text }: ReadTweet): boolean {
  return gone === true && text === '';
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
  const { ticket, comment, subject, at, since, tweet } = unread;
  const typed = mentionsInText(comment.text).flatMap((m) => ground.who.officialByName(m.handle, at)?.name ?? []);
  const handles = typed.length > 0 || ticket.handle === undefined ? typed : [ticket.handle];
  const reply = replies.find((r) => r.at >= since);
  const lost = lostReplies(thread, ground).find((l) => l.comment.at >= since);
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
