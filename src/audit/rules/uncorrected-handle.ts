import { type Conversation, isExpected, type Reply } from '../../model/day.ts';
import { showHandle } from '../../model/handle.ts';
import { Story } from '../../scenario/story.ts';
import { defineRule } from '../define-rule.ts';
import { personOf, showMention, showReply } from '../evidence.ts';

interface Subject {
  readonly conversation: Conversation;
  readonly reply: Reply;
  /** The wrong one that `wrong-handle` judges. */
  readonly wrong: Reply;
}

export const uncorrectedHandle = defineRule<Subject>({
  meta: {
    id: 'uncorrected-handle',
    title: 'A wrong handle is put right in the follow-up',
    failureTitle: 'Wrong handles that were used again',
    section: '#handles',
    rationale: 'Once a conversation has begun with the wrong handle, the author keeps writing to it.',
    remedy: 'Send the next reply from the handle that the workflow names.',
    judges: 'official replies after one from a wrong handle in the same conversation',
    brokenWhen: [
      'it, too, comes from a handle that the workflow does not name for the conversation',
      'a handle that a later mention types in its text is right; one that X carried along is not',
    ],
    severity: 'warning',
    category: 'handles',
    since: '0.1.0',
    needs: ['x'],
  },
  population: ({ day }) =>
    day.conversations.flatMap((conversation) => {
      const answers = conversation.replies.filter((r) => r.answers !== undefined);
      const place = answers.findIndex((r) => !isExpected(r));
      const wrong = answers[place];
      return wrong === undefined ? [] : answers.slice(place + 1).map((reply) => ({ conversation, reply, wrong }));
    }),
  at: ({ reply }) => reply.at,
  identify: ({ reply }) => `tweet/${reply.tweet.id}`,
  handle: ({ reply }) => reply.handle.name,
  doneBy: ({ reply }) => personOf(reply),
  conversation: ({ conversation }) => conversation.id,
  check({ conversation, reply, wrong }, { day }) {
    const expected = reply.expected.map(showHandle);
    const actual = showHandle(reply.handle.name);
    if (isExpected(reply)) return { verdict: 'kept', because: `put right: answered from ${actual}` };
    if (reply.mayBeExpected !== undefined) return { verdict: 'unknown', because: reply.mayBeExpected };
    const mention = conversation.mentions.find((m) => m.subject === reply.answers);
    const person = personOf(reply);
    return {
      verdict: 'broken',
      message: 'A follow-up came from a wrong handle once more',
      because: `expected ${expected.join(' or ')}, answered from ${actual} after ${showHandle(wrong.handle.name)} had answered at ${wrong.at}`,
      cause: 'person',
      ...(person === undefined ? {} : { person }),
      evidence: [
        ...(mention === undefined ? [] : showMention(day, mention).slice(0, 1)),
        ...showReply(day, wrong, 'the reply from a wrong handle before it'),
        ...showReply(day, reply, 'the follow-up'),
      ],
      details: { expected, actual },
    };
  },
  examples: {
    good: [
      {
        title: 'The main handle takes over in the follow-up',
        tell() {
          const story = new Story();
          const question = story.mention('09:00', { to: '@GitLabStatus', text: 'which licence do your docs have?' });
          const wrong = story.replyInZendesk('09:30', question, { from: '@GitLabStatus' });
          const more = story.mention('09:40', { under: wrong, text: 'and the pictures in them?' });
          story.replyInTweetDeck('09:50', more, { from: '@GitLab' });
          return story;
        },
      },
      {
        title: 'The author names the other handle in the next tweet, which makes it right',
        tell() {
          const story = new Story();
          const question = story.mention('09:00', { text: 'can I import my wiki?' });
          const wrong = story.replyInTweetDeck('09:30', question, { from: '@MovingToGitLab' });
          const more = story.mention('09:40', {
            under: wrong,
            text: 'good to know that @MovingToGitLab does that. All of it?',
          });
          story.replyInTweetDeck('09:50', more, { from: '@MovingToGitLab' });
          return story;
        },
      },
    ],
    bad: [
      {
        title: 'The status handle goes on',
        tell() {
          const story = new Story();
          const question = story.mention('09:00', { to: '@GitLabStatus', text: 'which licence do your docs have?' });
          const wrong = story.replyInZendesk('09:30', question, { from: '@GitLabStatus' });
          const more = story.mention('09:40', { under: wrong, text: 'and the pictures in them?' });
          story.replyInTweetDeck('09:50', more, { from: '@GitLabStatus' });
          return story;
        },
        messages: ['A follow-up came from a wrong handle once more'],
      },
      {
        title: 'One wrong handle is followed by another',
        tell() {
          const story = new Story();
          const question = story.mention('09:00', { text: 'can I import my wiki?' });
          const wrong = story.replyInTweetDeck('09:30', question, { from: '@MovingToGitLab' });
          const more = story.mention('09:40', { under: wrong, text: 'and the pictures in it?' });
          story.replyInTweetDeck('09:50', more, { from: '@GitLabStatus' });
          return story;
        },
        messages: ['A follow-up came from a wrong handle once more'],
      },
    ],
  },
});
