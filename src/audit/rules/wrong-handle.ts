import { type Conversation, isExpected, type Reply } from '../../model/day.ts';
import { showHandle } from '../../model/handle.ts';
import { Story } from '../../scenario/story.ts';
import { defineRule, type RuleContext } from '../define-rule.ts';
import { personOf, showMention, showReply } from '../evidence.ts';

interface Subject {
  readonly conversation: Conversation;
  readonly reply: Reply;
}

/** Replies that answer mentions, up to and with the first wrong one: what follows is `uncorrected-handle`'s. */
function population({ day }: RuleContext): Subject[] {
  return day.conversations.flatMap((conversation) => {
    const answers = conversation.replies.filter((r) => r.answers !== undefined);
    const wrong = answers.findIndex((r) => !isExpected(r));
    return answers.slice(0, wrong === -1 ? answers.length : wrong + 1).map((reply) => ({ conversation, reply }));
  });
}

export const wrongHandle = defineRule<Subject>({
  meta: {
    id: 'wrong-handle',
    title: 'Mentions are answered from the handle that the workflow names',
    failureTitle: 'Replies from another handle than expected',
    section: '#handles',
    rationale:
      'People follow the status handle for outages and the main handle for everything else; an answer from elsewhere confuses both.',
    remedy: 'Take note of it, and answer from the right handle in the follow-up, if there is one.',
    judges: 'official replies and quotes that answer mentions, up to and with the first wrong one of a conversation',
    brokenWhen: [
      'about availability: neither the status handle nor the main handle answered',
      'only the campaign handle named: another one answered',
      'anything else, several handles named included: not the main handle',
      'a follow-up may also come from a handle that a later mention types in its text',
      'unclear whether it is about availability: the same, as info',
    ],
    severity: 'error',
    category: 'handles',
    since: '0.1.0',
    needs: ['x'],
  },
  population,
  at: ({ reply }) => reply.at,
  identify: ({ reply }) => `tweet/${reply.tweet.id}`,
  handle: ({ reply }) => reply.handle.name,
  doneBy: ({ reply }) => personOf(reply),
  conversation: ({ conversation }) => conversation.id,
  check({ conversation, reply }, { day }) {
    const shown = reply.expected.map(showHandle);
    const actual = showHandle(reply.handle.name);
    if (isExpected(reply)) return { verdict: 'kept', because: `answered from ${actual}, as expected` };
    if (reply.mayBeExpected !== undefined) return { verdict: 'unknown', because: reply.mayBeExpected };
    const mention = conversation.mentions.find((m) => m.subject === reply.answers);
    const unclear = conversation.availability.about === 'unclear';
    const person = personOf(reply);
    return {
      verdict: 'broken',
      message: 'The reply came from a handle that the workflow does not name for this conversation',
      because: `expected ${shown.join(' or ')}, answered from ${actual}; about availability: ${conversation.availability.about} (${conversation.availability.reasons.join(', ')})`,
      cause: 'person',
      ...(unclear ? { severity: 'info' as const } : {}),
      ...(person === undefined ? {} : { person }),
      evidence: [...(mention === undefined ? [] : showMention(day, mention)), ...showReply(day, reply, 'the reply')],
      details: { expected: shown, actual },
    };
  },
  examples: {
    good: [
      {
        title: 'The main handle answers a question to the main handle',
        tell() {
          const story = new Story();
          const question = story.mention('09:00', { text: 'how do I mirror a repository?' });
          story.replyInZendesk('09:30', question);
          return story;
        },
      },
      {
        title: 'The status handle answers somebody who says that the site is down',
        tell() {
          const story = new Story();
          const report = story.mention('09:00', {
            to: '@GitLabStatus',
            text: 'is the site down? I get 502 everywhere',
          });
          story.replyInZendesk('09:05', report, { from: '@GitLabStatus' });
          return story;
        },
      },
    ],
    bad: [
      {
        title: 'The status handle answers a question that has nothing to do with availability',
        tell() {
          const story = new Story();
          const question = story.mention('09:00', { to: '@GitLabStatus', text: 'which licence do your docs have?' });
          story.replyInZendesk('09:30', question, { from: '@GitLabStatus' });
          return story;
        },
        messages: ['The reply came from a handle that the workflow does not name for this conversation'],
      },
      {
        title: 'Two handles are named, and the campaign handle answers',
        tell() {
          const story = new Story();
          const question = story.mention('09:00', { text: 'and @MovingToGitLab, can I import my wiki too?' });
          story.replyInTweetDeck('09:30', question, { from: '@MovingToGitLab' });
          return story;
        },
        messages: ['The reply came from a handle that the workflow does not name for this conversation'],
      },
    ],
  },
});
