/** Trials of `unassigned-reply`: who is assigned right after an update, and a note of having asked in chat. */
import { cast, cleanDay } from '../clean-day.ts';
import { assignNobodyBy, editEvent, sendBy, sending, setAssignee } from '../edits.ts';
import { takingWith, update } from '../subjects.ts';
import { change, type Mutation, tweet } from '../trial.ts';

const { last, taken } = cast;
const ground = cleanDay;
const agent = (name: string): string => ground.tell().advocate(name);
const unassigned = change('unassigned-reply', update(ground, last.answer), 'kept', 'broken warning');
const assignsNobody = change('cross-assignment', takingWith(ground, last.answer), 'kept', 'absent');
const withoutTaking = assignNobodyBy(last.answer);

export const mutations: readonly Mutation[] = [
  {
    name: 'assigned-to-nobody',
    told: 'Ana answers the last question, and nobody is assigned.',
    ground,
    edit: withoutTaking,
    changes: [unassigned, assignsNobody],
  },
  {
    name: 'assigned-to-nobody-asked-in-chat',
    told: 'The same, and a note links the message in chat.',
    ground,
    tell: (story) => {
      const text = 'Asked in https://team-chat.slack.com/archives/C012345/p1605710000000100';
      story.note('15:10', last.asked, { by: 'Ana', text });
    },
    edit: withoutTaking,
    changes: [assignsNobody],
  },
  {
    name: 'assigned-to-nobody-and-noted',
    told: 'The same, and a note links no message.',
    ground,
    tell: (story) => {
      story.note('15:10', last.asked, { by: 'Ana', text: 'Asked in chat.' });
    },
    edit: withoutTaking,
    changes: [unassigned, assignsNobody],
  },
  {
    name: 'assigned-by-the-answer-to-another',
    told: 'Ana answers the last question, and assigns the ticket to Ben with it.',
    ground,
    edit: editEvent(sending(last.answer), (e) => setAssignee(e, agent('Ben'))),
    changes: [unassigned, change('cross-assignment', takingWith(ground, last.answer), 'kept', 'broken error')],
  },
  {
    name: 'answered-by-another',
    told: 'The second thought is Ana’s; the ticket is Ben’s.',
    ground,
    edit: sendBy(taken.secondThought, agent('Ana')),
    changes: [
      change('unassigned-reply', update(ground, taken.secondThought), 'kept', 'broken warning'),
      change('duplicate-reply', tweet(taken.secondThought), 'kept', 'broken error'),
    ],
  },
];
