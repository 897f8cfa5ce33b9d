/** Trials of `cross-assignment`: who gives a ticket to whom. */
import { cast, cleanDay } from '../clean-day.ts';
import { assigning, editEvent, setAssignee } from '../edits.ts';
import { assigned, update } from '../subjects.ts';
import { change, type Mutation, ticket } from '../trial.ts';

const { taken, last } = cast;
const ground = cleanDay;
const agent = (name: string): string => cleanDay.tell().advocate(name);

const givenBack = assigned(ground, (story) => story.assign('10:40', taken.asked, { by: 'Ben', to: null }));
const handedOn = assigned(ground, (story) => story.assign('15:00', last.asked, { by: 'Ana', to: 'Ben' }));
const triggered = assigned(ground, (story) => story.assign('15:00', last.asked, { by: null, to: 'Ben' }));

/** The subject of the change by which Ben takes the ticket. */
function takingOf(): string {
  const event = cleanDay.tell().capture().ticketEvents.find(assigning(taken.asked));
  return `${ticket(taken.asked)}#event/${event?.changes[0]?.id ?? ''}`;
}

export const mutations: readonly Mutation[] = [
  {
    name: 'given-by-a-colleague',
    told: 'It is Ana who gives Ben the ticket.',
    ground,
    edit: editEvent(assigning(taken.asked), (e) => ({ ...e, authorId: agent('Ana') })),
    changes: [change('cross-assignment', takingOf(), 'kept', 'broken error')],
  },
  {
    name: 'given-by-who-may-assign',
    told: 'It is Ana who gives Ben the ticket, and the policy lets her.',
    ground,
    edit: editEvent(assigning(taken.asked), (e) => ({ ...e, authorId: agent('Ana') })),
    policy: { mayAssign: ['Ana'] },
    changes: [],
  },
  {
    name: 'given-to-a-colleague',
    told: 'Ben takes no ticket, he gives it to Ana, and answers it himself.',
    ground,
    edit: editEvent(assigning(taken.asked), (e) => setAssignee(e, agent('Ana'))),
    changes: [
      change('cross-assignment', takingOf(), 'kept', 'broken error'),
      change('unassigned-reply', update(ground, taken.answer), 'kept', 'broken warning'),
      change('unassigned-reply', update(ground, taken.secondThought), 'kept', 'broken warning'),
    ],
  },
  {
    name: 'given-by-a-trigger',
    told: 'A trigger gives Ben the ticket.',
    ground,
    edit: editEvent(assigning(taken.asked), (e) => ({ ...e, authorId: '-1', channel: 'rule' })),
    changes: [change('cross-assignment', takingOf(), 'kept', 'absent')],
  },
  {
    name: 'given-back',
    told: 'After his answers, Ben leaves the ticket to nobody.',
    ground,
    tell: givenBack.tell,
    changes: [change('cross-assignment', givenBack.subject, 'absent', 'kept')],
  },
  {
    name: 'handed-on',
    told: 'After her answer, Ana gives the last ticket to Ben.',
    ground,
    tell: handedOn.tell,
    changes: [change('cross-assignment', handedOn.subject, 'absent', 'broken error')],
  },
  {
    name: 'handed-on-by-a-trigger',
    told: 'After the answer, a trigger gives the last ticket to Ben.',
    ground,
    tell: triggered.tell,
    changes: [],
  },
];
