/** Trials of `removed-reply`: what Zendesk says it sent, and X does not show. */
import type { Said } from '../../../src/scenario/story.ts';
import { cast, cleanDay } from '../clean-day.ts';
import { dropTweet, failToSend } from '../edits.ts';
import { sent } from '../subjects.ts';
import { type Change, change, type Mutation, tweet } from '../trial.ts';

const { last, taken } = cast;
const ground = cleanDay;

function unseen(answer: Said): readonly Change[] {
  return [
    change('wrong-handle', tweet(answer), 'kept', 'absent'),
    change('official-retweet', tweet(answer), 'kept', 'absent'),
  ];
}

const lastUnseen = [
  ...unseen(last.answer),
  change('first-reply-outside-zendesk', tweet(last.answer), 'kept', 'absent'),
];

export const mutations: readonly Mutation[] = [
  {
    name: 'never-delivered',
    told: 'Zendesk could not send the answer to the last question.',
    ground,
    edit: failToSend(last.answer),
    changes: [
      ...lastUnseen,
      change('removed-reply', sent(ground, last.answer), 'kept', 'broken error'),
      change('first-reply-sla', tweet(last.asked), 'kept', 'broken error'),
      change('unanswered-mention', tweet(last.asked), 'kept', 'broken error'),
    ],
  },
  {
    name: 'removed-later',
    told: 'The answer to the last question was sent, and is gone from X since: X says so.',
    ground,
    tell: (story) => story.vanish(last.answer),
    changes: [...lastUnseen, change('removed-reply', sent(ground, last.answer), 'kept', 'broken info')],
  },
  {
    name: 'not-among-sent-tweets',
    told: 'The answer to the last question is not among the tweets that were sent.',
    ground,
    edit: dropTweet(last.answer),
    changes: [...lastUnseen, change('removed-reply', sent(ground, last.answer), 'kept', 'broken info')],
  },
  {
    name: 'never-delivered-and-sent-again',
    told: 'Zendesk could not send the first answer, and Ben answers again five minutes later.',
    ground,
    edit: failToSend(taken.answer),
    changes: [
      ...unseen(taken.answer),
      change('first-reply-outside-zendesk', tweet(taken.answer), 'kept', 'absent'),
      change('first-reply-outside-zendesk', tweet(taken.secondThought), 'absent', 'kept'),
      change('follow-up-through-zendesk', tweet(taken.secondThought), 'kept', 'absent'),
      change('duplicate-reply', tweet(taken.secondThought), 'kept', 'absent'),
    ],
  },
];
