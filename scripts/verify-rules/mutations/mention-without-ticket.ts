/** Trials of `mention-without-ticket`: what Zendesk never got, and until when it may still come. */
import { cleanDay } from '../clean-day.ts';
import { takenAt } from '../edits.ts';
import { told } from '../subjects.ts';
import { change, type Mutation, tweet } from '../trial.ts';

const ground = cleanDay;
const lost = told(ground, (story) =>
  story.mention('21:50', { by: '@yan_yaml', text: 'how many spaces does an anchor need?', lag: null }),
);
const waiting = [
  change('first-reply-sla', tweet(lost.said), 'absent', 'pending'),
  change('unanswered-mention', tweet(lost.said), 'absent', 'pending'),
];
const late = told(ground, (story) =>
  story.mention('21:50', { by: '@yan_yaml', text: 'how many spaces does an anchor need?', lag: 4 * 3600 - 1 }),
);

export const mutations: readonly Mutation[] = [
  {
    name: 'lost-perhaps',
    told: 'A tweet of 21:50:00 is no ticket yet at 01:49:59.',
    ground,
    tell: lost.tell,
    edit: takenAt('2026-11-19T01:49:59Z'),
    changes: [...waiting, change('mention-without-ticket', tweet(lost.said), 'absent', 'pending')],
  },
  {
    name: 'lost-for-good',
    told: 'It is no ticket at 01:50:00 either, four hours after it.',
    ground,
    tell: lost.tell,
    edit: takenAt('2026-11-19T01:50:00Z'),
    changes: [...waiting, change('mention-without-ticket', tweet(lost.said), 'absent', 'broken warning')],
  },
  {
    name: 'came-after-all',
    told: 'It becomes a ticket a second before four hours are over.',
    ground,
    tell: late.tell,
    edit: takenAt('2026-11-19T01:50:00Z'),
    changes: [
      ...waiting,
      change('mention-without-ticket', tweet(late.said), 'absent', 'kept'),
      change('skipped-ticket', `ticket/${late.said.ticketId ?? ''}`, 'absent', 'pending on 2026-11-19'),
    ],
  },
];
