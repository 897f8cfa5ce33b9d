import { areHandlesCovered, isZendeskCovered, knowableSince } from '../../model/coverage.ts';
import type { Conversation, Reply, TicketHistory } from '../../model/day.ts';
import { sameHandle, showHandle } from '../../model/handle.ts';
import { earlier, secondsBetween } from '../../model/instant.ts';
import { showDuration } from '../../model/show-duration.ts';
import type { Verdict } from '../../model/verdict.ts';
import { Story } from '../../scenario/story.ts';
import { defineRule, type RuleContext } from '../define-rule.ts';
import { personOf, showMention, showReply } from '../evidence.ts';

interface Subject {
  readonly conversation: Conversation;
  readonly reply: Reply;
  /** Earlier replies since which the author has said nothing; the nearest first. */
  readonly before: readonly [Reply, ...Reply[]];
  /** Of the conversation. */
  readonly tickets: readonly TicketHistory[];
}

function population({ day }: RuleContext): Subject[] {
  const ticketOf = new Map(day.tickets.map((t) => [t.id, t]));
  return day.conversations.flatMap((conversation) => {
    const tickets = conversation.ticketIds.flatMap((id) => ticketOf.get(id) ?? []);
    return conversation.replies.flatMap((reply) => {
      const ids = new Set(reply.unaskedAfter);
      const [nearest, ...others] = conversation.replies.filter((r) => ids.has(r.tweet.id)).reverse();
      return nearest === undefined ? [] : [{ conversation, reply, before: [nearest, ...others], tickets }];
    });
  });
}

type Difference = { readonly is: 'no' | 'unknown' } | { readonly is: 'yes'; readonly how: string };

/** Whether somebody else, or the same person elsewhere, answered what had been answered. */
function comparePlaces(first: Reply, second: Reply): Difference {
  if (!sameHandle(first.handle.name, second.handle.name)) {
    return { is: 'yes', how: `from ${showHandle(second.handle.name)} after ${showHandle(first.handle.name)}` };
  }
  if (first.sentVia === 'unknown' || second.sentVia === 'unknown') return { is: 'unknown' };
  if (first.sentVia !== second.sentVia) {
    const name = { zendesk: 'Zendesk', elsewhere: 'TweetDeck or X' };
    return { is: 'yes', how: `from ${name[second.sentVia]} after ${name[first.sentVia]}` };
  }
  const [one, two] = [first.comment?.person, second.comment?.person];
  if (second.sentVia === 'zendesk' && one !== undefined && two !== undefined && one.id !== two.id) {
    return { is: 'yes', how: `from ${two.name} after ${one.name}` };
  }
  return { is: 'no' };
}

/** The author's tweet between the two would be a mention of the handle that it answers. */
function authorWasRead({ reply, before }: Subject, { day }: RuleContext): boolean {
  const handles = [reply, ...before].map((r) => r.handle.name);
  const start = before.reduce((at, r) => earlier(at, r.at), reply.at);
  return areHandlesCovered(day.coverage, 'mentions', handles, { start, end: reply.at });
}

/** Why a note that links the reply, or a sign that it is an update on an outage, may hide in Zendesk. */
function hiddenInZendesk({ conversation, reply, tickets }: Subject, day: RuleContext['day']): string | undefined {
  const [first] = conversation.mentions;
  if (first === undefined) return 'no mention of the author was read: it may be about availability';
  const unclear = conversation.mentions.find((m) => m.ticketsUnclear !== undefined)?.ticketsUnclear;
  if (unclear !== undefined) return `a note may link it, or a tag make it an update: ${unclear}`;
  const unread = tickets.some((t) => !t.historyWhole);
  if (unread || !isZendeskCovered(day.coverage, knowableSince(day, earlier(first.at, reply.at))))
    return 'Zendesk was not read whole: a note may link it, or a tag make it an update';
  return undefined;
}

function tellBroken(
  subject: Subject,
  first: Reply,
  message: string,
  because: string,
  day: RuleContext['day'],
): Verdict {
  const { conversation, reply } = subject;
  const mention = conversation.mentions.find((m) => m.subject === reply.answers);
  const person = personOf(reply);
  return {
    verdict: 'broken',
    message,
    because,
    cause: 'person',
    ...(person === undefined ? {} : { person }),
    evidence: [
      ...(mention?.tweet === undefined ? [] : showMention(day, mention).slice(0, 1)),
      ...showReply(day, first, 'the reply before it'),
      ...showReply(day, reply, 'the second reply'),
    ],
    details: { repeats: first.tweet.id, secondsBetween: secondsBetween(first.at, reply.at) },
  };
}

export const duplicateReply = defineRule<Subject>({
  meta: {
    id: 'duplicate-reply',
    title: 'What was answered is not answered again by somebody who did not know',
    failureTitle: 'Duplicate replies',
    section: '#automation',
    rationale:
      'Answering from TweetDeck hides the reply from the ticket, so that a colleague answers the same again. A second thought is no duplicate.',
    remedy: 'Delete the second reply on X, and link the first one in an internal note.',
    judges: 'second official replies with no tweet of the author between; parts of one answer are one reply',
    brokenWhen: [
      'its text is nearly the same as that of a reply since the author’s last tweet',
      'it comes within 60 minutes of such a reply from another tool, another official handle, or, both from Zendesk, another advocate, and no internal note links it',
      'not in a conversation about availability, where a later reply with another text is an update',
      'not when the reply before it was removed from X',
    ],
    severity: 'error',
    category: 'replies',
    since: '0.1.0',
    needs: ['zendesk', 'x'],
  },
  population,
  at: ({ reply }) => reply.at,
  identify: ({ reply }) => `tweet/${reply.tweet.id}`,
  handle: ({ reply }) => reply.handle.name,
  doneBy: ({ reply }) => personOf(reply),
  conversation: ({ conversation }) => conversation.id,
  check(subject, context) {
    const { conversation, reply, before } = subject;
    const { day, policyAt } = context;
    const wasRead = authorWasRead(subject, context);
    const unread: Verdict = {
      verdict: 'unknown',
      because: 'mentions were not read whole for the time between the two replies: the author may have written again',
    };
    const repeated = before.find((r) => reply.repeats.includes(r.tweet.id));
    if (repeated !== undefined) {
      if (!wasRead) return unread;
      const after = showDuration(secondsBetween(repeated.at, reply.at));
      return tellBroken(
        subject,
        repeated,
        'The same answer was sent twice',
        `nearly the same text ${after} after it; the author had written nothing in between`,
        day,
      );
    }
    if (conversation.availability.about === 'yes')
      return { verdict: 'kept', because: 'another text in a conversation about availability: an update' };
    const limit = policyAt(reply.at).duplicateWithinSeconds;
    const near = before.filter((r) => secondsBetween(r.at, reply.at) <= limit);
    if (near.length === 0)
      return { verdict: 'kept', because: `another text, more than ${showDuration(limit)} after the reply before it` };
    const [note] = reply.linkedBy;
    if (note !== undefined)
      return { verdict: 'kept', because: `an internal note of ${note.at} on ticket ${note.ticketId} links it` };
    const compared = near.map((first) => ({ first, difference: comparePlaces(first, reply) }));
    for (const { first, difference } of compared) {
      if (difference.is !== 'yes') continue;
      if (!wasRead) return unread;
      const hidden = hiddenInZendesk(subject, day);
      if (hidden !== undefined) return { verdict: 'unknown', because: hidden };
      const after = showDuration(secondsBetween(first.at, reply.at));
      return tellBroken(
        subject,
        first,
        'A second answer was sent although the author had not written again',
        `sent ${difference.how}, ${after} later; no internal note links it`,
        day,
      );
    }
    if (compared.some((c) => c.difference.is === 'unknown'))
      return { verdict: 'unknown', because: 'whether both were sent from the same tool is unknown' };
    return { verdict: 'kept', because: 'another text from the same place: a second thought' };
  },
  examples: {
    good: [
      {
        title: 'An answer in two parts',
        tell() {
          const story = new Story();
          const question = story.mention('09:00');
          story.replyInZendesk('09:20', question, { text: 'It is in the settings of the project. 1/2' });
          story.replyInZendesk('09:21', question, { text: 'And this page explains the choices. 2/2' });
          story.replyInZendesk('09:30', question, { text: 'One more thing: it runs every hour.' });
          return story;
        },
      },
      {
        title: 'A second thought from TweetDeck, linked in a note',
        tell() {
          const story = new Story();
          const question = story.mention('09:00');
          story.replyInZendesk('09:20', question, { text: 'It is in the settings of the project.' });
          const more = story.replyInTweetDeck('09:40', question, { text: 'And it runs every hour.' });
          story.note('09:45', question, { links: more });
          return story;
        },
      },
    ],
    bad: [
      {
        title: 'One answers from TweetDeck, another from the ticket that did not know',
        tell() {
          const story = new Story();
          const question = story.mention('09:00');
          story.replyInTweetDeck('09:20', question, { text: 'Have a look at the settings of the project.' });
          story.replyInZendesk('09:35', question, { text: 'Hi! Mirroring is explained in our guide.', by: 'Ben' });
          return story;
        },
        messages: ['A second answer was sent although the author had not written again'],
      },
      {
        title: 'The same text is sent again',
        tell() {
          const story = new Story();
          const question = story.mention('09:00');
          story.replyInZendesk('09:20', question, { text: 'Mirroring is explained in our guide.', status: 'open' });
          story.replyInZendesk('11:40', question, { text: 'Mirroring is explained in our guide!' });
          return story;
        },
        messages: ['The same answer was sent twice'],
      },
    ],
  },
});
