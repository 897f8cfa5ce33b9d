import { endOfBusinessDayAfter } from '../../model/business-time.ts';
import { isCovered } from '../../model/coverage.ts';
import type { Conversation, Reply } from '../../model/day.ts';
import { secondsBetween } from '../../model/instant.ts';
import { showDuration } from '../../model/show-duration.ts';
import { Story } from '../../scenario/story.ts';
import { defineRule } from '../define-rule.ts';
import { personOf, showMention, showReply, showTicket } from '../evidence.ts';

interface Subject {
  readonly conversation: Conversation;
  readonly reply: Reply;
}

/** Follow-ups of Zendesk-channel handles sent elsewhere; those of which order or origin is unknown may be some. */
function mayNeedNote(reply: Reply): boolean {
  return (
    reply.kind === 'reply' &&
    reply.handle.channel === 'zendesk' &&
    reply.order !== 'first' &&
    reply.sentVia !== 'zendesk'
  );
}

export const missingTweetdeckNote = defineRule<Subject>({
  meta: {
    id: 'missing-tweetdeck-note',
    title: 'Follow-ups sent from TweetDeck are linked in an internal note',
    failureTitle: 'Follow-ups without a note',
    section: '#tweetdeck',
    rationale: 'The ticket hides what the user was told, unless a note links it.',
    remedy: 'Add an internal note with the tweet’s link to the ticket.',
    judges: 'follow-ups of handles that answer from Zendesk, when they were sent elsewhere',
    brokenWhen: [
      'no internal note on any ticket of the conversation links the reply, or any part of the same answer, by the end of the next business day',
      'a later note makes it kept',
    ],
    severity: 'warning',
    category: 'tweetdeck',
    since: '0.1.0',
    needs: ['zendesk', 'x'],
  },
  population: ({ day }) =>
    day.conversations.flatMap((conversation) =>
      conversation.replies.filter(mayNeedNote).map((reply) => ({ conversation, reply })),
    ),
  at: ({ reply }) => reply.at,
  identify: ({ reply }) => `tweet/${reply.tweet.id}`,
  handle: ({ reply }) => reply.handle.name,
  conversation: ({ conversation }) => conversation.id,
  check({ conversation, reply }, { day, policyAt }) {
    const [note] = reply.linkedBy;
    const policy = policyAt(reply.at);
    const due = endOfBusinessDayAfter(policy.businessHours, policy.timeZone, reply.at, policy.noteWithinDays);
    if (note !== undefined) {
      const left = secondsBetween(note.at, due);
      return {
        verdict: 'kept',
        because: `an internal note of ${note.at} on ticket ${note.ticketId} links it`,
        margin: left >= 0 ? `${showDuration(left)} before it was due` : `${showDuration(-left)} after it was due`,
      };
    }
    if (reply.sentVia === 'unknown')
      return { verdict: 'unknown', because: `whether it was sent from Zendesk is unknown: ${reply.sentViaBecause}` };
    if (reply.order === 'unknown')
      return {
        verdict: 'unknown',
        because: 'whether it is the first reply is unknown: the conversation began before what was captured',
      };
    const tickets = conversation.ticketIds.map((id) => showTicket(day, id, reply.at, 'a ticket of the conversation'));
    const mention = conversation.mentions.find((m) => m.subject === reply.answers);
    const evidence = [
      ...(mention?.tweet === undefined ? [] : showMention(day, mention).slice(0, 1)),
      ...showReply(day, reply, 'the follow-up'),
      ...tickets,
    ];
    if (day.takenAt < due) return { verdict: 'pending', due, because: `a note may follow until ${due}`, evidence };
    if (!isCovered(day.coverage, 'zendesk', 'ticket-events', undefined, { start: reply.at, end: due })) {
      return { verdict: 'unknown', because: 'Zendesk was not read whole for the time in which a note was due' };
    }
    const person = personOf(reply);
    const ticketless = conversation.ticketIds.length === 0;
    return {
      verdict: 'broken',
      message: 'No internal note links this follow-up',
      because: ticketless
        ? 'the conversation has no ticket that could hold a note'
        : `no note on ticket ${conversation.ticketIds.join(', ')} linked it by ${due}`,
      cause: ticketless ? 'tool' : 'person',
      ...(person === undefined ? {} : { person }),
      evidence,
      details: { due, tickets: conversation.ticketIds },
    };
  },
  examples: {
    good: [
      {
        title: 'The follow-up is linked in a note',
        tell() {
          const story = new Story();
          const question = story.mention('09:00');
          const answer = story.replyInZendesk('09:20', question);
          const more = story.mention('10:00', { under: answer, text: 'and how often does it run?' });
          const followUp = story.replyInTweetDeck('10:20', more);
          story.note('10:25', more, { links: followUp });
          return story;
        },
      },
      {
        title: 'The note comes the next business day',
        tell() {
          const story = new Story({ date: '2026-11-20' });
          const question = story.mention('09:00');
          const answer = story.replyInZendesk('09:20', question);
          const more = story.mention('10:00', { under: answer, text: 'and how often does it run?' });
          const followUp = story.replyInTweetDeck('10:20', more);
          story.note('+3 23:30', more, { links: followUp, by: 'Ben' });
          return story;
        },
      },
    ],
    bad: [
      {
        title: 'Nobody notes the follow-up',
        tell() {
          const story = new Story();
          const question = story.mention('09:00');
          const answer = story.replyInZendesk('09:20', question);
          const more = story.mention('10:00', { under: answer, text: 'and how often does it run?' });
          story.replyInTweetDeck('10:20', more);
          return story;
        },
        messages: ['No internal note links this follow-up'],
      },
      {
        title: 'The note links another tweet',
        tell() {
          const story = new Story();
          const question = story.mention('09:00');
          const answer = story.replyInZendesk('09:20', question);
          const more = story.mention('10:00', { under: answer, text: 'and how often does it run?' });
          story.replyInTweetDeck('10:20', more);
          story.note('10:25', more, { links: answer });
          return story;
        },
        messages: ['No internal note links this follow-up'],
      },
    ],
  },
});
