/** Trials of `unanswered-mention`: nobody answers, until when that may be, and what makes it right. */

import type { Said } from '../../../src/scenario/story.ts';
import { cast, cleanDay } from '../clean-day.ts';
import { clockCast, clockDay } from '../clock-day.ts';
import { ask, dropEvent, dropTweet, editEvent, holding, inTurn, sending, silence, takenAt } from '../edits.ts';
import { comment, lastUpdate, sent, takingWith, update } from '../subjects.ts';
import { type Change, change, type Edit, type Mutation, ticket, tweet } from '../trial.ts';

const { last, evening, followed } = cast;
const ground = cleanDay;

/** What an answer that was never given leaves unjudged. */
function unsaid(answer: Said): readonly Change[] {
  return [
    change('wrong-handle', tweet(answer), 'kept', 'absent'),
    change('official-retweet', tweet(answer), 'kept', 'absent'),
  ];
}

const eveningLate = [
  change('first-reply-sla', tweet(evening.asked), 'kept', 'broken error'),
  change('reply-outside-tweetdeck', tweet(evening.answer), 'kept', 'absent'),
  ...unsaid(evening.answer),
];
const lastUnsaid = [
  change('first-reply-sla', tweet(last.asked), 'kept', 'broken error'),
  change('unanswered-mention', tweet(last.asked), 'kept', 'broken error'),
  change('first-reply-outside-zendesk', tweet(last.answer), 'kept', 'absent'),
  change('removed-reply', sent(ground, last.answer), 'kept', 'absent'),
  ...unsaid(last.answer),
];
const berlinLate = [
  change('first-reply-sla', tweet(clockCast.late.asked), 'kept', 'broken error'),
  change('reply-outside-tweetdeck', tweet(clockCast.late.answer), 'kept', 'absent'),
  ...unsaid(clockCast.late.answer),
];

const unfollowed: Edit = inTurn(dropTweet(followed.followUp), dropEvent(holding(followed.note)));
const followUpUnsaid = [
  change('missing-tweetdeck-note', tweet(followed.followUp), 'kept', 'absent'),
  change('follow-up-through-zendesk', tweet(followed.followUp), 'kept', 'absent'),
  change('broken-note-link', comment(followed.asked, followed.note), 'kept', 'absent'),
  ...unsaid(followed.followUp),
];
const lastSolve = lastUpdate(ground, followed.asked);
const unsolved: Edit = dropEvent((e) => lastSolve.endsWith(`/${e.id}`));

export const mutations: readonly Mutation[] = [
  {
    name: 'solved-unanswered',
    told: 'The last ticket is solved without a word.',
    ground,
    edit: inTurn(dropTweet(last.answer), editEvent(sending(last.answer), silence)),
    changes: lastUnsaid,
  },
  {
    name: 'left-unanswered',
    told: 'Nobody answers the last question, nor touches its ticket.',
    ground,
    edit: inTurn(dropTweet(last.answer), dropEvent(sending(last.answer))),
    changes: [
      ...lastUnsaid,
      change('skipped-ticket', ticket(last.asked), 'kept', 'pending'),
      change('cross-assignment', takingWith(ground, last.answer), 'kept', 'absent'),
      change('unassigned-reply', update(ground, last.answer), 'kept', 'absent'),
    ],
  },
  {
    name: 'campaign-unanswered',
    told: 'Nobody answers the evening’s question, a second before the second business day after it is over.',
    ground,
    edit: inTurn(dropTweet(evening.answer), takenAt('2026-11-20T23:59:59Z')),
    changes: [...eveningLate, change('unanswered-mention', tweet(evening.asked), 'kept', 'pending')],
  },
  {
    name: 'campaign-unanswered-for-good',
    told: 'Nobody has answered the evening’s question when the second business day after it is over.',
    ground,
    edit: inTurn(dropTweet(evening.answer), takenAt('2026-11-21T00:00:00Z')),
    changes: [...eveningLate, change('unanswered-mention', tweet(evening.asked), 'kept', 'broken error')],
  },
  {
    name: 'berlin-unanswered',
    told: 'In Berlin, nobody answers the Sunday’s late question, a second before Tuesday is over.',
    ground: clockDay,
    edit: inTurn(dropTweet(clockCast.late.answer), takenAt('2026-10-27T22:59:59Z')),
    changes: [...berlinLate, change('unanswered-mention', tweet(clockCast.late.asked), 'kept', 'pending')],
  },
  {
    name: 'berlin-unanswered-for-good',
    told: 'In Berlin, nobody has answered the Sunday’s late question when Tuesday is over.',
    ground: clockDay,
    edit: inTurn(dropTweet(clockCast.late.answer), takenAt('2026-10-27T23:00:00Z')),
    changes: [...berlinLate, change('unanswered-mention', tweet(clockCast.late.asked), 'kept', 'broken error')],
  },
  {
    name: 'second-question-unanswered',
    told: 'Nobody follows up on the second question; its ticket stays open.',
    ground,
    edit: inTurn(unfollowed, unsolved),
    changes: [
      ...followUpUnsaid,
      change('unanswered-mention', tweet(followed.asksMore), 'kept', 'broken warning'),
      change('unassigned-reply', lastSolve, 'kept', 'absent'),
    ],
  },
  {
    name: 'second-question-solved',
    told: 'Nobody follows up on the second question, but Ana solves its ticket: she thought it needed no more.',
    ground,
    edit: unfollowed,
    changes: [...followUpUnsaid, change('unanswered-mention', tweet(followed.asksMore), 'kept', 'excused')],
  },
  {
    name: 'second-tweet-thanks',
    told: 'The second tweet is no question, it only thanks; nobody follows up, and nobody solves the ticket.',
    ground,
    edit: inTurn(unfollowed, unsolved, ask(followed.asksMore, '@GitLab thank you!')),
    changes: [
      ...followUpUnsaid,
      change('unanswered-mention', tweet(followed.asksMore), 'kept', 'excused'),
      change('unassigned-reply', lastSolve, 'kept', 'absent'),
    ],
  },
  {
    name: 'unanswered-but-tagged',
    told: 'The last ticket is solved without a word, and tagged as one for the social team.',
    ground,
    tell: (story) => story.tag('14:50', last.asked, { by: 'Ana', tags: ['social'] }),
    edit: inTurn(dropTweet(last.answer), editEvent(sending(last.answer), silence)),
    changes: [
      change('first-reply-sla', tweet(last.asked), 'kept', 'excused'),
      change('unanswered-mention', tweet(last.asked), 'kept', 'excused'),
      change('skipped-ticket', ticket(last.asked), 'kept', 'excused'),
      change('first-reply-outside-zendesk', tweet(last.answer), 'kept', 'absent'),
      change('removed-reply', sent(ground, last.answer), 'kept', 'absent'),
      ...unsaid(last.answer),
    ],
  },
];
