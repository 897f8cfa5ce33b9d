/** Trials of `skipped-ticket`: who overtakes whom, how long a ticket may be held, and Zendesk's own skip records. */
import { cast, cleanDay } from '../clean-day.ts';
import { actAt, dropTicket, inTurn, sendBy } from '../edits.ts';
import { assigned, lastAssignment, lastUpdate } from '../subjects.ts';
import { change, type Mutation, ticket, tweet } from '../trial.ts';

const { older, younger, taken, last, praise, tagged } = cast;
const ground = cleanDay;
const company = assigned(ground, (story) => story.assign('11:20', tagged.asked, { by: 'Cleo', to: 'Cleo' }));

export const mutations: readonly Mutation[] = [
  {
    name: 'held-for-the-whole-time',
    told: 'Ben answers the younger ticket at 11:30:00; Ana has the older one open, and answers it fifteen minutes later to the second.',
    ground,
    edit: actAt(older.answer, '2026-11-18T11:45:00Z'),
    changes: [],
  },
  {
    name: 'held-a-second-too-long',
    told: 'The same, and Ana needs a second more.',
    ground,
    edit: actAt(older.answer, '2026-11-18T11:45:01Z'),
    changes: [change('skipped-ticket', ticket(older.asked), 'kept', 'broken error')],
  },
  {
    name: 'overtaken-in-company',
    told: 'The same, while Cleo takes a ticket within fifteen minutes of Ben’s act.',
    ground,
    tell: company.tell,
    edit: actAt(older.answer, '2026-11-18T11:45:01Z'),
    changes: [
      change('skipped-ticket', ticket(older.asked), 'kept', 'broken warning'),
      change('cross-assignment', company.subject, 'absent', 'kept'),
    ],
  },
  {
    name: 'overtaken-by-the-same-person',
    told: 'Ana answers the younger ticket first, and the older one a minute later.',
    ground,
    edit: inTurn(sendBy(younger.answer, ground.tell().advocate('Ana')), actAt(older.answer, '2026-11-18T11:31:00Z')),
    changes: [change('skipped-ticket', ticket(older.asked), 'kept', 'broken error')],
  },
  {
    name: 'held-by-an-assignment',
    told: 'The older ticket is answered late, but a trigger had given it to Ana: it was not Ben’s to take.',
    ground,
    tell: (story) => story.assign('11:02', older.asked, { by: null, to: 'Ana' }),
    edit: actAt(older.answer, '2026-11-18T12:30:00Z'),
    changes: [],
  },
  {
    name: 'skip-record',
    told: 'Zendesk holds a record that Ben skipped the older ticket.',
    ground,
    tell: (story) => story.skip('11:06', older.asked, { by: 'Ben' }),
    changes: [change('skipped-ticket', ticket(older.asked), 'kept', 'broken error')],
  },
  {
    name: 'skip-record-with-reason',
    told: 'Zendesk holds a record that Ben skipped the older ticket, with a reason.',
    ground,
    tell: (story) => story.skip('11:06', older.asked, { by: 'Ben', reason: 'a question for the docs team' }),
    changes: [change('skipped-ticket', ticket(older.asked), 'kept', 'broken info')],
  },
  {
    name: 'skip-record-of-anothers-ticket',
    told: 'Zendesk holds a record that Ana skipped a ticket that Ben had taken.',
    ground,
    tell: (story) => story.skip('10:22', taken.asked, { by: 'Ana' }),
    changes: [],
  },
  {
    name: 'looked-at-and-noted',
    told: 'Ben writes a note on the last ticket before Ana answers it.',
    ground,
    tell: (story) => {
      story.note('14:35', last.asked, { by: 'Ben', text: 'Looks like one for Ana.' });
    },
    changes: [],
  },
  {
    name: 'overtaken-ticket-is-tagged',
    told: 'The older ticket is left for an hour, and tagged as not in English.',
    ground,
    tell: (story) => story.tag('12:40', older.asked, { by: 'Ana', tags: ['non-english'] }),
    edit: actAt(older.answer, '2026-11-18T12:30:00Z'),
    changes: [
      change('skipped-ticket', ticket(older.asked), 'kept', 'excused'),
      change('first-reply-sla', tweet(older.asked), 'kept', 'excused'),
    ],
  },
  {
    name: 'never-became-a-ticket',
    told: 'The praise never becomes a ticket, so that there is none to take up.',
    ground,
    edit: dropTicket(praise.asked),
    changes: [
      change('skipped-ticket', ticket(praise.asked), 'kept', 'absent'),
      change('cross-assignment', lastAssignment(ground, praise.asked), 'kept', 'absent'),
      change('unassigned-reply', lastUpdate(ground, praise.asked), 'kept', 'absent'),
      change('mention-without-ticket', tweet(praise.asked), 'kept', 'broken warning'),
    ],
  },
];
