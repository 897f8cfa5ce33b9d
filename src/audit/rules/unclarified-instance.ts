import type { Conversation, Reply } from '../../model/day.ts';
import { Story } from '../../scenario/story.ts';
import { defineRule } from '../define-rule.ts';
import { personOf, showMention, showReply } from '../evidence.ts';

interface Subject {
  readonly conversation: Conversation;
  readonly reply: Reply;
}

export const unclarifiedInstance = defineRule<Subject>({
  meta: {
    id: 'unclarified-instance',
    title: 'Replies to problem reports ask which instance it is',
    failureTitle: 'First replies that did not ask for the instance',
    section: '#general',
    rationale: 'The team can only look into GitLab.com; for any other instance the answer is another one.',
    remedy: 'Ask whether it is GitLab.com or an instance of their own.',
    judges:
      'first replies to problem reports that name neither GitLab.com nor an instance of the author’s own; availability left out',
    brokenWhen: ['the reply holds no word that tells instances apart (policy: words.instance)'],
    severity: 'info',
    shippedOff: true,
    category: 'replies',
    since: '0.1.0',
    needs: ['x'],
  },
  population: ({ day }) =>
    day.conversations
      .filter((c) => c.problem !== undefined && c.namesInstance === undefined)
      .flatMap((conversation) =>
        conversation.replies
          .filter((r) => r.kind === 'reply' && r.order !== 'follow-up' && r.answers !== undefined)
          .slice(0, 1)
          .map((reply) => ({ conversation, reply })),
      ),
  at: ({ reply }) => reply.at,
  identify: ({ reply }) => `tweet/${reply.tweet.id}`,
  handle: ({ reply }) => reply.handle.name,
  doneBy: ({ reply }) => personOf(reply),
  conversation: ({ conversation }) => conversation.id,
  check({ conversation, reply }, { day }) {
    if (reply.namesInstance !== undefined) return { verdict: 'kept', because: `it says "${reply.namesInstance}"` };
    if (reply.order === 'unknown')
      return { verdict: 'unknown', because: 'whether it is the first reply is unknown: an earlier one was not read' };
    const mention = conversation.mentions.find((m) => m.subject === reply.answers);
    const person = personOf(reply);
    return {
      verdict: 'broken',
      message: 'The reply to a problem report does not ask which instance it is',
      because: `the author says "${conversation.problem ?? ''}" and names no instance, and neither does the reply`,
      cause: 'person',
      ...(person === undefined ? {} : { person }),
      evidence: [
        ...(mention === undefined ? [] : showMention(day, mention)),
        ...showReply(day, reply, 'the first reply'),
      ],
    };
  },
  examples: {
    good: [
      {
        title: 'The reply asks',
        tell() {
          const story = new Story();
          const report = story.mention('09:00', { text: 'my pipeline fails in the second stage' });
          story.replyInZendesk('09:20', report, { text: 'Sorry! Is that on GitLab.com, or self-managed?' });
          return story;
        },
      },
      {
        title: 'The reply speaks of the kind of instance',
        tell() {
          const story = new Story();
          const report = story.mention('09:00', { text: 'I get an error when I log in' });
          story.replyInZendesk('09:20', report, { text: 'Whoever runs your self-hosted one can look into its log.' });
          return story;
        },
      },
    ],
    bad: [
      {
        title: 'The reply guesses',
        tell() {
          const story = new Story();
          const report = story.mention('09:00', { text: 'my pipeline fails in the second stage' });
          story.replyInZendesk('09:20', report, { text: 'Have a look at the settings.' });
          return story;
        },
        messages: ['The reply to a problem report does not ask which instance it is'],
      },
      {
        title: 'The reply only asks for more',
        tell() {
          const story = new Story();
          const report = story.mention('09:00', { text: 'I get an error when I log in' });
          story.replyInZendesk('09:20', report, { text: 'What does it say?' });
          return story;
        },
        messages: ['The reply to a problem report does not ask which instance it is'],
      },
    ],
  },
});
