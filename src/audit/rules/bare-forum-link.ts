import type { Conversation, FrontPageLink, Reply } from '../../model/day.ts';
import { Story } from '../../scenario/story.ts';
import { defineRule } from '../define-rule.ts';
import { personOf, showMention, showReply } from '../evidence.ts';

interface Subject {
  readonly conversation: Conversation;
  readonly reply: Reply;
  readonly link: FrontPageLink;
}

/** For the stories: a question, answered with the front page; the forum's search finds these topics for it. */
function tellAnswer(text: string, ...topics: readonly string[]): Story {
  const story = new Story();
  const question = story.mention('09:00', { text: 'my container registry refuses every login' });
  story.forumFinds(question, ...topics);
  story.replyInZendesk('09:20', question, { text });
  return story;
}

const message = 'The reply links the front page of the forum, where something there fits the question';

export const bareForumLink = defineRule<Subject>({
  meta: {
    id: 'bare-forum-link',
    title: 'Who is sent to the forum is sent to a place in it',
    failureTitle: 'Links to the front page of the forum',
    section: '#directing-users-to-the-forum',
    rationale: 'A related question may hold the answer already; a front page leaves the search to the user.',
    remedy: 'Link the topic or the category that the finding names.',
    judges: 'replies that link the front page of the forum (FORUM_URL), or a list of all its topics',
    brokenWhen: [
      'the forum’s search finds a topic that fits and was there already, or one of its categories fits; the finding names it',
      'kept where nothing fits, or where the reply links a topic or a category beside the front page',
      'unknown where the forum could not be searched',
    ],
    severity: 'info',
    shippedOff: true,
    category: 'replies',
    since: '0.1.0',
    needs: ['x', 'forum'],
  },
  population: ({ day }) =>
    day.conversations.flatMap((conversation) =>
      conversation.replies.flatMap((reply) =>
        reply.frontPageLink === undefined ? [] : [{ conversation, reply, link: reply.frontPageLink }],
      ),
    ),
  at: ({ reply }) => reply.at,
  identify: ({ reply }) => `tweet/${reply.tweet.id}`,
  handle: ({ reply }) => reply.handle.name,
  conversation: ({ conversation }) => conversation.id,
  check({ conversation, reply, link: { beside, better, unsearched } }, { day }) {
    if (beside !== undefined) return { verdict: 'kept', because: `it links ${beside}, too` };
    if (unsearched !== undefined) return { verdict: 'unknown', because: unsearched };
    if (better === undefined)
      return { verdict: 'kept', because: 'the forum’s search finds nothing that fits, and no category does' };
    const mention = conversation.mentions.find((m) => m.subject === reply.answers);
    const person = personOf(reply);
    return {
      verdict: 'broken',
      message,
      because: `a ${better.kind} fits the question: ${better.title}, ${better.url}`,
      cause: 'person',
      ...(person === undefined ? {} : { person }),
      evidence: [...(mention === undefined ? [] : showMention(day, mention)), ...showReply(day, reply, 'the reply')],
      details: { betterLink: better.url, betterTitle: better.title, kind: better.kind },
    };
  },
  examples: {
    good: [
      {
        title: 'The reply links the topic itself',
        tell: () =>
          tellAnswer(
            'See https://forum.example.com/t/login-to-the-container-registry-is-refused/77, or ask at forum.example.com!',
            'Login to the container registry is refused',
          ),
      },
      {
        title: 'The forum has nothing that fits',
        tell: () => tellAnswer('Please post your question in our forum at https://forum.example.com! We look in.'),
      },
    ],
    bad: [
      {
        title: 'The front page, though the very question was asked in the forum before',
        tell: () =>
          tellAnswer(
            'Please post your question in our forum at https://forum.example.com! We look in.',
            'Login to the container registry is refused',
          ),
        messages: [message],
      },
      {
        title: 'No topic fits, but a category does',
        tell() {
          const story = tellAnswer('Our community can help: https://forum.example.com/latest');
          story.forumCategory('Container Registry');
          return story;
        },
        messages: [message],
      },
    ],
  },
});
