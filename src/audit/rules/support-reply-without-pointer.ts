import type { Conversation, Reply } from '../../model/day.ts';
import { type Said, Story } from '../../scenario/story.ts';
import { defineRule, type RuleContext } from '../define-rule.ts';
import { personOf, showReply } from '../evidence.ts';

interface Subject {
  readonly conversation: Conversation;
  readonly reply: Reply;
  /** The replies up to and with it. */
  readonly soFar: readonly Reply[];
}

function population({ day, policyAt }: RuleContext): Subject[] {
  return day.conversations
    .filter((c) => c.problem !== undefined)
    .flatMap((conversation) => {
      const replies = conversation.replies.filter((r) => r.kind === 'reply');
      return replies.flatMap((reply, index) =>
        index === policyAt(reply.at).publicTurns ? [{ conversation, reply, soFar: replies.slice(0, index + 1) }] : [],
      );
    });
}

/** For the stories: a problem, and as many replies with these texts, each after another tweet of the author. */
function tellTurns(...texts: readonly string[]): Story {
  const story = new Story();
  let said: Said = story.mention('09:00', { text: 'my pipeline fails in the second stage' });
  for (const [turn, text] of texts.entries()) {
    const answer =
      turn === 0
        ? story.replyInZendesk('09:10', said, { text })
        : story.replyInTweetDeck(`${9 + turn}`.padStart(2, '0').concat(':30'), said, { text });
    said = story.mention(`${10 + turn}`.padStart(2, '0').concat(':00'), {
      under: answer,
      text: `still no luck, try ${turn + 1}`,
    });
  }
  return story;
}

export const supportReplyWithoutPointer = defineRule<Subject>({
  meta: {
    id: 'support-reply-without-pointer',
    title: 'Long support conversations are led to where they can be solved',
    failureTitle: 'Support conversations that stayed on Twitter',
    section: '#support-related-questions',
    rationale: 'Tweets are too short for support, and what is solved there is lost to others.',
    remedy: 'Share a link to the forum, the documentation, an issue, or support.',
    judges: 'the third official reply (policy: publicTurns) of conversations that began with a problem report',
    brokenWhen: ['no official reply so far links the forum, the documentation, the issue tracker, or support'],
    severity: 'info',
    shippedOff: true,
    category: 'replies',
    since: '0.1.0',
    needs: ['x'],
  },
  population,
  at: ({ reply }) => reply.at,
  identify: ({ reply }) => `tweet/${reply.tweet.id}`,
  handle: ({ reply }) => reply.handle.name,
  doneBy: ({ reply }) => personOf(reply),
  conversation: ({ conversation }) => conversation.id,
  check({ conversation, reply, soFar }, { day }) {
    const pointing = soFar.find((r) => r.pointsTo !== undefined);
    if (pointing !== undefined)
      return { verdict: 'kept', because: `the reply of ${pointing.at} links ${pointing.pointsTo ?? ''}` };
    if (!conversation.beginsInside || soFar[0]?.order !== 'first')
      return { verdict: 'unknown', because: 'an earlier reply was not read: it may link a place for support' };
    const person = personOf(reply);
    return {
      verdict: 'broken',
      message: 'A support conversation went on without a link to where it can be solved',
      because: `${soFar.length} replies, and none links the forum, the documentation, the issue tracker, or support`,
      cause: 'process',
      ...(person === undefined ? {} : { person }),
      evidence: soFar.flatMap((r) => showReply(day, r, 'a reply')),
      details: { replies: soFar.length },
    };
  },
  examples: {
    good: [
      {
        title: 'The third reply leads to the forum',
        tell: () =>
          tellTurns('Did you look at the log?', 'What does it say?', 'Let us move to https://forum.example.com/t/1'),
      },
      {
        title: 'The first one had linked the documentation',
        tell: () => tellTurns('See https://docs.example.com/ci', 'Which part of it?', 'Then try the second part.'),
      },
    ],
    bad: [
      {
        title: 'Three replies and no link',
        tell: () => tellTurns('Did you look at the log?', 'What does it say?', 'And the line before?'),
        messages: ['A support conversation went on without a link to where it can be solved'],
      },
      {
        title: 'A link elsewhere leads nowhere',
        tell: () => tellTurns('See https://about.example.com', 'What does it say?', 'And the line before?'),
        messages: ['A support conversation went on without a link to where it can be solved'],
      },
    ],
  },
});
