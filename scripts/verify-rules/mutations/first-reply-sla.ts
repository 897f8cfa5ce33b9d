/** Trials of `first-reply-sla`: the target to the second, the clock over closing time, and what counts as an answer. */
import { cast, cleanDay, personalHandle } from '../clean-day.ts';
import { clockCast, clockDay } from '../clock-day.ts';
import { answerAt, arriveAt, dropEvent, dropTweet, editEvent, inTurn, sendAt, sending, silence } from '../edits.ts';
import { takingWith } from '../told.ts';
import { change, type Mutation, ticket, tweet } from '../trial.ts';

const { last, overnight, evening } = cast;
const ground = cleanDay;
const late = (subject: string) => change('first-reply-sla', subject, 'kept', 'broken error');

export const mutations: readonly Mutation[] = [
  {
    name: 'answer-at-the-target',
    told: 'The last question is answered exactly seven hours after it.',
    ground,
    edit: answerAt(last.answer, '2026-11-18T21:30:00Z'),
    changes: [],
  },
  {
    name: 'answer-a-second-late',
    told: 'The last question is answered seven hours and a second after it.',
    ground,
    edit: answerAt(last.answer, '2026-11-18T21:30:01Z'),
    changes: [late(tweet(last.asked))],
  },
  {
    name: 'asked-a-second-earlier',
    told: 'The answer comes at the target, but the question came a second before.',
    ground,
    edit: inTurn(sendAt(last.asked, '2026-11-18T14:29:59Z'), answerAt(last.answer, '2026-11-18T21:30:00Z')),
    changes: [late(tweet(last.asked))],
  },
  {
    name: 'overnight-at-the-target',
    told: 'What was asked half an hour before closing is answered at 14:30:00.',
    ground,
    edit: sendAt(overnight.answer, '2026-11-18T14:30:00Z'),
    changes: [],
  },
  {
    name: 'overnight-a-second-late',
    told: 'What was asked half an hour before closing is answered at 14:30:01.',
    ground,
    edit: sendAt(overnight.answer, '2026-11-18T14:30:01Z'),
    changes: [change('first-reply-sla', tweet(overnight.asked), 'kept on 2026-11-17', 'broken error on 2026-11-17')],
  },
  {
    name: 'clock-back-at-the-target',
    told: 'In the night in which an hour comes twice, the answer comes seven true hours later.',
    ground: clockDay,
    edit: sendAt(clockCast.night.answer, '2026-10-25T05:30:00Z'),
    changes: [],
  },
  {
    name: 'clock-back-a-second-late',
    told: 'In that night, the answer comes a second after seven true hours: by the dial, after six.',
    ground: clockDay,
    edit: sendAt(clockCast.night.answer, '2026-10-25T05:30:01Z'),
    changes: [late(tweet(clockCast.night.asked))],
  },
  {
    name: 'ticket-comes-late',
    told: 'The integration makes the ticket ten minutes late; the answer is in time all the same.',
    ground,
    edit: arriveAt(last.asked, '2026-11-18T14:40:00Z'),
    changes: [],
  },
  {
    name: 'never-delivered',
    told: 'Zendesk could not send the answer to the last question.',
    ground,
    edit: inTurn(
      dropTweet(last.answer),
      editEvent(sending(last.answer), ({ sentTweet: _, ...e }) => ({ ...e, errors: ['The tweet could not be sent.'] })),
    ),
    changes: [
      late(tweet(last.asked)),
      change('wrong-handle', tweet(last.answer), 'kept', 'absent'),
      change('official-retweet', tweet(last.answer), 'kept', 'absent'),
    ],
  },
  {
    name: 'removed-later',
    told: 'The answer to the last question was sent, and is gone from X since.',
    ground,
    tell: (story) => story.vanish(last.answer),
    changes: [
      change('wrong-handle', tweet(last.answer), 'kept', 'absent'),
      change('official-retweet', tweet(last.answer), 'kept', 'absent'),
    ],
  },
  {
    name: 'solved-unanswered',
    told: 'The last ticket is solved without a word.',
    ground,
    edit: inTurn(dropTweet(last.answer), editEvent(sending(last.answer), silence)),
    changes: [
      late(tweet(last.asked)),
      change('wrong-handle', tweet(last.answer), 'kept', 'absent'),
      change('official-retweet', tweet(last.answer), 'kept', 'absent'),
    ],
  },
  {
    name: 'left-unanswered',
    told: 'Nobody answers the last question, nor touches its ticket.',
    ground,
    edit: inTurn(dropTweet(last.answer), dropEvent(sending(last.answer))),
    changes: [
      late(tweet(last.asked)),
      change('skipped-ticket', ticket(last.asked), 'kept', 'pending'),
      change('cross-assignment', takingWith(ground, last.answer), 'kept', 'absent'),
      change('wrong-handle', tweet(last.answer), 'kept', 'absent'),
      change('official-retweet', tweet(last.answer), 'kept', 'absent'),
    ],
  },
  {
    name: 'campaign-unanswered',
    told: 'Nobody answers a question to the campaign handle.',
    ground,
    edit: dropTweet(evening.answer),
    changes: [
      late(tweet(evening.asked)),
      change('wrong-handle', tweet(evening.answer), 'kept', 'absent'),
      change('official-retweet', tweet(evening.answer), 'kept', 'absent'),
    ],
  },
  {
    name: 'tagged-as-social',
    told: 'The last ticket is tagged as one for the social team.',
    ground,
    tell: (story) => story.tag('14:50', last.asked, { by: 'Ana', tags: ['social'] }),
    changes: [
      change('first-reply-sla', tweet(last.asked), 'kept', 'excused'),
      change('skipped-ticket', ticket(last.asked), 'kept', 'excused'),
    ],
  },
  {
    name: 'tagged-otherwise',
    told: 'The last ticket is tagged with what excuses nothing.',
    ground,
    tell: (story) => story.tag('14:50', last.asked, { by: 'Ana', tags: ['linter'] }),
    changes: [],
  },
  {
    name: 'requester-suspended',
    told: 'The author of the last question is suspended.',
    ground,
    tell: (story) => story.suspend(last.asked.by),
    changes: [
      change('first-reply-sla', tweet(last.asked), 'kept', 'excused'),
      change('skipped-ticket', ticket(last.asked), 'kept', 'excused'),
    ],
  },
  {
    name: 'expert-answers',
    told: 'Eve answers the last question from her personal handle.',
    ground,
    tell: (story) => {
      story.mention('14:42', { by: `@${personalHandle}`, under: last.asked, text: 'it can, I do so', lag: null });
    },
    changes: [
      change('first-reply-sla', tweet(last.asked), 'kept', 'excused'),
      change('skipped-ticket', ticket(last.asked), 'kept', 'excused'),
    ],
  },
];
