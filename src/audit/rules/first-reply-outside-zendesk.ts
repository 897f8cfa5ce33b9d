import type { Conversation, Reply } from '../../model/day.ts';
import { Story } from '../../scenario/story.ts';
import { defineRule } from '../define-rule.ts';
import { personOf, showMention, showReply, showTicket } from '../evidence.ts';

interface Subject {
  readonly conversation: Conversation;
  readonly reply: Reply;
}

/** First replies that answer a mention; those of which the order is unknown may be some. */
function mayBeFirst(reply: Reply): boolean {
  return (
    reply.kind === 'reply' &&
    reply.handle.channel === 'zendesk' &&
    reply.order !== 'follow-up' &&
    reply.answers !== undefined
  );
}

export const firstReplyOutsideZendesk = defineRule<Subject>({
  meta: {
    id: 'first-reply-outside-zendesk',
    title: 'First replies are sent from Zendesk',
    failureTitle: 'First replies sent from elsewhere',
    section: '#workflow',
    rationale:
      'A ticket that does not know of its reply invites a second one, and its wait is missing from the team’s figures.',
    remedy: 'Answer from the ticket; for this one, link the reply in an internal note and solve the ticket.',
    judges: 'first replies of handles that answer from Zendesk, when they answer a mention; quotes left out',
    brokenWhen: [
      'no public comment on a ticket of the conversation was sent as this tweet',
      'no ticket existed when it was sent: info, the integration’s doing',
    ],
    severity: 'error',
    category: 'replies',
    since: '0.1.0',
    needs: ['zendesk', 'x'],
  },
  population: ({ day }) =>
    day.conversations.flatMap((conversation) =>
      conversation.replies.filter(mayBeFirst).map((reply) => ({ conversation, reply })),
    ),
  at: ({ reply }) => reply.at,
  identify: ({ reply }) => `tweet/${reply.tweet.id}`,
  handle: ({ reply }) => reply.handle.name,
  conversation: ({ conversation }) => conversation.id,
  check({ conversation, reply }, { day }) {
    if (reply.sentVia === 'zendesk') return { verdict: 'kept', because: reply.sentViaBecause };
    if (reply.sentVia === 'unknown')
      return { verdict: 'unknown', because: `whether it was sent from Zendesk is unknown: ${reply.sentViaBecause}` };
    if (reply.order === 'unknown') {
      return {
        verdict: 'unknown',
        because: 'whether it is the first reply is unknown: the conversation began before what was captured',
      };
    }
    const mention = conversation.mentions.find((m) => m.subject === reply.answers);
    const person = personOf(reply);
    const named = reply.ticketExisted && person !== undefined ? { person } : {};
    return {
      verdict: 'broken',
      message: reply.ticketExisted
        ? 'The first reply was not sent from Zendesk'
        : 'The first reply was sent while there was no ticket to answer from',
      because: reply.ticketExisted
        ? reply.sentViaBecause
        : `no ticket of the conversation existed at ${reply.at}; ${reply.sentViaBecause}`,
      cause: reply.ticketExisted ? 'person' : 'tool',
      ...(reply.ticketExisted ? {} : { severity: 'info' as const }),
      ...named,
      evidence: [
        ...(mention?.tweet === undefined ? [] : showMention(day, mention).slice(0, 1)),
        ...showReply(day, reply, 'the first reply'),
        ...conversation.ticketIds.map((id) => showTicket(day, id, reply.at, 'a ticket of the conversation')),
      ],
      details: { tickets: conversation.ticketIds, ticketExisted: reply.ticketExisted },
    };
  },
  examples: {
    good: [
      {
        title: 'The first reply is sent from the ticket',
        tell() {
          const story = new Story();
          const question = story.mention('09:00');
          story.replyInZendesk('09:20', question);
          return story;
        },
      },
      {
        title: 'The follow-up may be sent from TweetDeck',
        tell() {
          const story = new Story();
          const question = story.mention('09:00');
          const answer = story.replyInZendesk('09:20', question);
          const more = story.mention('10:00', { under: answer, text: 'and how often does it run?' });
          story.replyInTweetDeck('10:20', more);
          return story;
        },
      },
    ],
    bad: [
      {
        title: 'The first reply is sent from TweetDeck while its ticket waits',
        tell() {
          const story = new Story();
          const question = story.mention('09:00');
          story.replyInTweetDeck('09:20', question);
          return story;
        },
        messages: ['The first reply was not sent from Zendesk'],
      },
      {
        title: 'Zendesk never made a ticket of the mention: a remark only',
        tell() {
          const story = new Story();
          const question = story.mention('09:00', { lag: null });
          story.replyInTweetDeck('09:20', question);
          return story;
        },
        messages: ['The first reply was sent while there was no ticket to answer from'],
      },
    ],
  },
});
