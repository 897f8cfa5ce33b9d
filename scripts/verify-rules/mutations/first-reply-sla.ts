/** Trials of `first-reply-sla`: the target to the second, the clock over closing time, and what counts as an answer. */
import { cast, cleanDay, personalHandle } from '../clean-day.ts';
import { clockCast, clockDay } from '../clock-day.ts';
import { answerAt, arriveAt, inTurn, sendAt } from '../edits.ts';
import { change, type Mutation, ticket, tweet } from '../trial.ts';

const { last, overnight } = cast;
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
