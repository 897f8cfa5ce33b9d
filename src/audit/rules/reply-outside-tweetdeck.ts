import type { Conversation, Reply } from '../../model/day.ts';
import { showHandle } from '../../model/handle.ts';
import type { HandlePolicy } from '../../model/policy.ts';
import { Story } from '../../scenario/story.ts';
import { defineRule } from '../define-rule.ts';
import { personOf, showMention, showReply } from '../evidence.ts';

/** For a story in which an integration makes tickets of the campaign handle's mentions. */
const handlesWithTag: readonly HandlePolicy[] = [
  {
    name: 'MovingToGitLab',
    role: 'campaign',
    channel: 'tweetdeck',
    automation: false,
    tickets: { tags: ['campaign'], forms: [], subjects: [] },
    mayRetweet: [],
  },
];

interface Subject {
  readonly conversation: Conversation;
  readonly reply: Reply;
}

export const replyOutsideTweetdeck = defineRule<Subject>({
  meta: {
    id: 'reply-outside-tweetdeck',
    title: 'Handles that answer from TweetDeck do not answer from Zendesk',
    failureTitle: 'Replies of TweetDeck handles sent from Zendesk',
    section: '#handles',
    rationale: 'Whoever looks after the handle follows its column, and does not see what a ticket sent.',
    remedy: 'Answer from TweetDeck; nothing needs to be done about this one.',
    judges: 'replies of handles that answer from TweetDeck',
    brokenWhen: ['a public comment on a ticket whose channel sends tweets was sent as this tweet'],
    severity: 'warning',
    category: 'handles',
    since: '0.1.0',
    needs: ['zendesk', 'x'],
  },
  population: ({ day }) =>
    day.conversations.flatMap((conversation) =>
      conversation.replies
        .filter((reply) => reply.kind === 'reply' && reply.handle.channel === 'tweetdeck')
        .map((reply) => ({ conversation, reply })),
    ),
  at: ({ reply }) => reply.at,
  identify: ({ reply }) => `tweet/${reply.tweet.id}`,
  handle: ({ reply }) => reply.handle.name,
  conversation: ({ conversation }) => conversation.id,
  check({ conversation, reply }, { day }) {
    if (reply.sentVia === 'elsewhere')
      return { verdict: 'kept', because: `not sent from Zendesk: ${reply.sentViaBecause}` };
    if (reply.sentVia === 'unknown')
      return { verdict: 'unknown', because: `whether it was sent from Zendesk is unknown: ${reply.sentViaBecause}` };
    const mention = conversation.mentions.find((m) => m.subject === reply.answers);
    const person = personOf(reply);
    return {
      verdict: 'broken',
      message: 'A handle that answers from TweetDeck answered from Zendesk',
      because: `${showHandle(reply.handle.name)} answers from TweetDeck; ${reply.sentViaBecause}`,
      cause: 'person',
      ...(person === undefined ? {} : { person }),
      evidence: [
        ...(mention?.tweet === undefined ? [] : showMention(day, mention).slice(0, 1)),
        ...showReply(day, reply, 'the reply'),
      ],
    };
  },
  examples: {
    good: [
      {
        title: 'The campaign handle answers from TweetDeck',
        tell() {
          const story = new Story();
          const news = story.mention('09:00', { to: '@MovingToGitLab', text: 'we moved all our repositories' });
          story.replyInTweetDeck('09:20', news, { from: '@MovingToGitLab' });
          return story;
        },
      },
      {
        title: 'An integration keeps a ticket of it, and the reply is copied there as a comment that tweets nothing',
        tell() {
          const story = new Story();
          const news = story.mention('09:00', {
            to: '@MovingToGitLab',
            text: 'we moved all our repositories',
            channel: 'api',
            tags: ['campaign'],
          });
          const reply = story.replyInTweetDeck('09:20', news, {
            from: '@MovingToGitLab',
            text: 'Welcome! How was it?',
          });
          story.comment('09:25', news, { text: reply.text });
          return story;
        },
        policy: { handles: handlesWithTag },
      },
    ],
    bad: [
      {
        title: 'The campaign handle answers from a ticket',
        tell() {
          const story = new Story();
          const news = story.mention('09:00', { text: 'and @MovingToGitLab, we moved all our repositories' });
          story.replyInZendesk('09:20', news, { from: '@MovingToGitLab' });
          return story;
        },
        messages: ['A handle that answers from TweetDeck answered from Zendesk'],
      },
      {
        title: 'Its follow-up is sent from the ticket',
        tell() {
          const story = new Story();
          const news = story.mention('09:00', { text: 'and @MovingToGitLab, we moved all our repositories' });
          const answer = story.replyInTweetDeck('09:20', news, { from: '@MovingToGitLab' });
          story.mention('09:40', { under: answer, text: 'and the wiki came along' });
          story.replyInZendesk('09:50', news, { from: '@MovingToGitLab', by: 'Ben' });
          return story;
        },
        messages: ['A handle that answers from TweetDeck answered from Zendesk'],
      },
    ],
  },
});
