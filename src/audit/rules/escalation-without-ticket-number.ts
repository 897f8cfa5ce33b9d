import { areHandlesCovered } from '../../model/coverage.ts';
import type { Conversation, Escalation, ReconciledDay, Reply } from '../../model/day.ts';
import { Story } from '../../scenario/story.ts';
import { defineRule, type RuleContext } from '../define-rule.ts';
import { personOf, showCitedTickets, showMention, showReply, tellCitedTicket } from '../evidence.ts';

interface Subject {
  readonly conversation: Conversation;
  readonly reply: Reply;
  readonly escalation: Escalation;
}

/** Whether all that the author said to us before the reply was read. */
function wasHeard({ conversation, reply }: Subject, { day, policyAt }: RuleContext): boolean {
  const start = conversation.mentions[0]?.at ?? reply.at;
  const handles = policyAt(reply.at).handles.map((h) => h.name);
  return conversation.beginsInside && areHandlesCovered(day.coverage, 'mentions', handles, { start, end: reply.at });
}

function tellNumbers(day: ReconciledDay, numbers: readonly string[]): string {
  return `the author gave the number: ${numbers.map((number) => tellCitedTicket(day, number)).join('; ')}`;
}

const message = 'The reply to somebody who waits for a support ticket does not ask for its number';

export const escalationWithoutTicketNumber = defineRule<Subject>({
  meta: {
    id: 'escalation-without-ticket-number',
    title: 'Who waits for a support ticket is asked for its number',
    failureTitle: 'Escalations without a ticket number',
    section: '#escalate-a-support-ticket',
    rationale: 'Without the number nobody can look up how the ticket stands, or ask the support team to hurry.',
    remedy: 'Ask for the number of the ticket, and look it up in the Zendesk of the Support team.',
    judges:
      'replies to people who spoke of a ticket with the Support team (policy: words.supportTicket, or a ticket with its number)',
    brokenWhen: [
      'the author has given no number so far, and neither this reply nor an earlier one asks for it (policy: words.ticketNumber)',
      'where a number was given, its state and link are shown, never what the ticket says',
      'unknown where an earlier tweet of the author may be missing',
    ],
    severity: 'info',
    shippedOff: true,
    category: 'replies',
    since: '0.1.0',
    needs: ['x', 'support'],
  },
  population: ({ day }) =>
    day.conversations.flatMap((conversation) =>
      conversation.replies.flatMap((reply) =>
        reply.escalation === undefined ? [] : [{ conversation, reply, escalation: reply.escalation }],
      ),
    ),
  at: ({ reply }) => reply.at,
  identify: ({ reply }) => `tweet/${reply.tweet.id}`,
  handle: ({ reply }) => reply.handle.name,
  conversation: ({ conversation }) => conversation.id,
  check(subject, context) {
    const { conversation, reply, escalation } = subject;
    const { day } = context;
    const { numbers, askedAt, says, saidIn } = escalation;
    if (numbers.length > 0)
      return { verdict: 'kept', because: tellNumbers(day, numbers), details: { tickets: numbers } };
    if (askedAt !== undefined)
      return {
        verdict: 'kept',
        because: askedAt === reply.at ? 'it asks for the number' : `the reply of ${askedAt} asked for the number`,
      };
    if (!wasHeard(subject, context))
      return { verdict: 'unknown', because: 'an earlier tweet may hold the number: not all of them were read' };
    const mention = conversation.mentions.find((m) => m.subject === saidIn);
    const later = conversation.mentions.flatMap((m) => m.cites ?? []);
    const person = personOf(reply);
    return {
      verdict: 'broken',
      message,
      because: `the author says "${says}" and gives no number, and no reply so far asks for it`,
      cause: 'person',
      ...(person === undefined ? {} : { person }),
      evidence: [
        ...(mention === undefined ? [] : showMention(day, mention)),
        ...showReply(day, reply, 'the reply'),
        ...showCitedTickets(day, later),
      ],
    };
  },
  examples: {
    good: [
      {
        title: 'The reply asks for the number',
        tell() {
          const story = new Story({ systems: ['support'] });
          const plea = story.mention('09:00', { text: 'I opened a ticket last week and hear nothing' });
          story.replyInZendesk('09:20', plea, { text: 'Sorry! Can you tell us your ticket number?' });
          return story;
        },
      },
      {
        title: 'The author gave it, and nobody needs to ask',
        tell() {
          const story = new Story();
          story.supportTicket('213456', { status: 'open' });
          const plea = story.mention('09:00', { text: 'any news on ticket #213456?' });
          story.replyInZendesk('09:20', plea, { text: 'We asked the team, they will answer you today.' });
          return story;
        },
      },
    ],
    bad: [
      {
        title: 'The reply puts off',
        tell() {
          const story = new Story({ systems: ['support'] });
          const plea = story.mention('09:00', { text: 'still waiting for support since Monday' });
          story.replyInZendesk('09:20', plea, { text: 'They are busy, please be patient.' });
          return story;
        },
        messages: [message],
      },
      {
        title: 'The number comes only after a reply that did not ask',
        tell() {
          const story = new Story();
          story.supportTicket('213456', { status: 'pending' });
          const plea = story.mention('09:00', { text: 'nobody answers my ticket' });
          const answer = story.replyInZendesk('09:20', plea, { text: 'Sorry to hear that!' });
          const more = story.mention('09:40', { under: answer, text: 'it is 213456' });
          story.replyInTweetDeck('09:50', more, { text: 'Thank you, we asked the team.' });
          return story;
        },
        messages: [message],
      },
    ],
  },
});
