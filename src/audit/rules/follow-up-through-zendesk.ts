import type { Conversation, Reply } from '../../model/day.ts';
import { Story } from '../../scenario/story.ts';
import { defineRule } from '../define-rule.ts';
import { personOf, showMention, showReply } from '../evidence.ts';

interface Subject {
  readonly conversation: Conversation;
  readonly reply: Reply;
}

/** Follow-ups; those of which the order is unknown may be some. */
function mayFollowUp(reply: Reply): boolean {
  return reply.kind === 'reply' && reply.handle.channel === 'zendesk' && reply.order !== 'first';
}

export const followUpThroughZendesk = defineRule<Subject>({
  meta: {
    id: 'follow-up-through-zendesk',
    title: 'Follow-ups are sent where they thread',
    failureTitle: 'Follow-ups sent through Zendesk',
    section: '#tweetdeck',
    rationale: 'Zendesk hangs every reply below the author’s first tweet, away from what it answers.',
    remedy: 'Open the tweet in TweetDeck, answer it there, and link the reply in an internal note.',
    judges: 'follow-ups of handles that answer from Zendesk',
    brokenWhen: [
      'it was sent from Zendesk, and the mention that it answers is not the author’s first tweet there',
      'not when it answers the first tweet once more, or is the first reply in its X conversation',
    ],
    severity: 'warning',
    category: 'tweetdeck',
    since: '0.1.0',
    needs: ['zendesk', 'x'],
  },
  population: ({ day }) =>
    day.conversations.flatMap((conversation) =>
      conversation.replies.filter(mayFollowUp).map((reply) => ({ conversation, reply })),
    ),
  at: ({ reply }) => reply.at,
  identify: ({ reply }) => `tweet/${reply.tweet.id}`,
  handle: ({ reply }) => reply.handle.name,
  conversation: ({ conversation }) => conversation.id,
  check({ conversation, reply }, { day }) {
    if (reply.sentVia === 'elsewhere')
      return { verdict: 'kept', because: `not sent from Zendesk: ${reply.sentViaBecause}` };
    const mention = conversation.mentions.find((m) => m.subject === reply.answers);
    if (mention === undefined) return { verdict: 'unknown', because: 'the tweet that it answers was not read' };
    if (reply.answersFirst) {
      return conversation.beginsInside
        ? { verdict: 'kept', because: 'it answers the author’s first tweet, where Zendesk hangs it' }
        : {
            verdict: 'unknown',
            because: 'the conversation began before what was captured: which tweet was the first is unknown',
          };
    }
    if (reply.sentVia === 'unknown')
      return { verdict: 'unknown', because: `whether it was sent from Zendesk is unknown: ${reply.sentViaBecause}` };
    if (reply.order === 'unknown') {
      return {
        verdict: 'unknown',
        because: 'whether it is a follow-up is unknown: the conversation began before what was captured',
      };
    }
    const person = personOf(reply);
    return {
      verdict: 'broken',
      message: 'The follow-up was sent through Zendesk, which hangs it below the author’s first tweet',
      because: `${reply.sentViaBecause}; it answers the tweet of ${mention.at}, which is not the author’s first`,
      cause: 'person',
      ...(person === undefined ? {} : { person }),
      evidence: [
        ...showMention(day, mention, 'the mention that it answers'),
        ...showReply(day, reply, 'the follow-up'),
      ],
    };
  },
  examples: {
    good: [
      {
        title: 'The follow-up is sent from TweetDeck',
        tell() {
          const story = new Story();
          const answer = story.replyInZendesk('09:20', story.mention('09:00'));
          const more = story.mention('10:00', { under: answer, text: 'and how often does it run?' });
          story.replyInTweetDeck('10:20', more);
          return story;
        },
      },
      {
        title: 'A second thought on the author’s first tweet',
        tell() {
          const story = new Story();
          const question = story.mention('09:00');
          story.replyInZendesk('09:20', question);
          story.replyInZendesk('09:25', question);
          return story;
        },
      },
    ],
    bad: [
      {
        title: 'The author asks on, and is answered from the ticket',
        tell() {
          const story = new Story();
          const answer = story.replyInZendesk('09:20', story.mention('09:00'));
          const more = story.mention('10:00', { under: answer, text: 'and how often does it run?' });
          story.replyInZendesk('10:20', more);
          return story;
        },
        messages: ['The follow-up was sent through Zendesk, which hangs it below the author’s first tweet'],
      },
      {
        title: 'The first reply came from TweetDeck, the follow-up from the ticket',
        tell() {
          const story = new Story();
          const answer = story.replyInTweetDeck('09:20', story.mention('09:00'));
          const more = story.mention('10:00', { under: answer, text: 'and how often does it run?' });
          story.replyInZendesk('10:20', more, { by: 'Ben' });
          return story;
        },
        messages: ['The follow-up was sent through Zendesk, which hangs it below the author’s first tweet'],
      },
    ],
  },
});
