/** Trials of `first-reply-sla`: the target to the second, the clock over closing time, and what counts as an answer. */
import { builtInRevision } from '../../../src/policy/built-in.ts';
import type { Said, Story } from '../../../src/scenario/story.ts';
import { cast, cleanDay, personalHandle } from '../clean-day.ts';
import { clockCast, clockDay } from '../clock-day.ts';
import { answerAt, arriveAt, inTurn, sendAt } from '../edits.ts';
import { assignmentOf, told, updated, updateName } from '../subjects.ts';
import { change, type Mutation, ticket, tweet } from '../trial.ts';

const { last, overnight, younger } = cast;
const ground = cleanDay;
const late = (subject: string) => change('first-reply-sla', subject, 'kept', 'broken error');

const tellBurst = (story: Story): Said => {
  const said = story.mention('09:45', { by: '@bo_builds', text: 'your pipelines are a riddle to me' });
  story.solve('09:47', said, { by: 'Ben' });
  return said;
};
const burst = told(ground, tellBurst);
const solving = updated(ground, tellBurst).event;
const burstKept = [
  change('mention-without-ticket', tweet(burst.said), 'absent', 'kept'),
  change('skipped-ticket', ticket(burst.said), 'absent', 'kept'),
  change('cross-assignment', assignmentOf(solving), 'absent', 'kept'),
  change('unassigned-reply', updateName(solving), 'absent', 'kept'),
];

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
    name: 'overnight-by-the-calendar',
    told: 'Where the policy counts calendar time, what was asked half an hour before closing is late in the morning.',
    ground,
    policy: { slaClock: 'calendar' },
    changes: [change('first-reply-sla', tweet(overnight.asked), 'kept on 2026-11-17', 'broken error on 2026-11-17')],
  },
  {
    name: 'late-on-a-holiday',
    told: 'The last question is answered seven hours and a second after it, on a holiday.',
    ground,
    edit: answerAt(last.answer, '2026-11-18T21:30:01Z'),
    policy: { businessHours: { ...builtInRevision.businessHours, holidays: [ground.date] } },
    changes: [],
  },
  {
    name: 'handle-with-a-shorter-target',
    told: 'The main handle has a target of its own: a second less than the slowest answer of the day took.',
    ground,
    policy: {
      handles: builtInRevision.handles.map((h) => (h.role === 'main' ? { ...h, targetSeconds: 25 * 60 + 1 } : h)),
    },
    changes: [late(tweet(younger.asked))],
  },
  {
    name: 'handle-with-a-target-just-met',
    told: 'The main handle has a target of its own: what the slowest answer of the day took.',
    ground,
    policy: {
      handles: builtInRevision.handles.map((h) => (h.role === 'main' ? { ...h, targetSeconds: 25 * 60 + 2 } : h)),
    },
    changes: [],
  },
  {
    name: 'answered-with-a-later-tweet',
    told: 'An author tweets twice, half an hour apart to the second; Ben solves the first ticket, and answers the second.',
    ground,
    tell: burst.tell,
    changes: [
      ...burstKept,
      change('first-reply-sla', tweet(burst.said), 'absent', 'kept'),
      change('unanswered-mention', tweet(burst.said), 'absent', 'kept'),
    ],
  },
  {
    name: 'too-early-for-a-later-tweet',
    told: 'The same, half an hour and a second apart.',
    ground,
    tell: burst.tell,
    edit: sendAt(burst.said, '2026-11-18T09:44:59Z'),
    changes: [
      ...burstKept,
      change('first-reply-sla', tweet(burst.said), 'absent', 'broken error'),
      change('unanswered-mention', tweet(burst.said), 'absent', 'broken error'),
    ],
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
