import type { Assignment, TicketHistory } from '../../model/day.ts';
import { Story } from '../../scenario/story.ts';
import { defineRule } from '../define-rule.ts';
import { showEvent, showTicket } from '../evidence.ts';

interface Subject {
  readonly ticket: TicketHistory;
  readonly assignment: Assignment & { readonly by: NonNullable<Assignment['by']> };
}

export const crossAssignment = defineRule<Subject>({
  meta: {
    id: 'cross-assignment',
    title: 'Advocates assign tickets to themselves only',
    failureTitle: 'Tickets assigned to somebody else',
    section: '#workflow',
    rationale:
      'Whoever opens a ticket answers it or asks in chat; a ticket handed over silently waits without anybody knowing.',
    remedy: 'Assign the ticket to yourself, or ask in the chat channel and link the message in a note.',
    judges: 'assignments of Twitter tickets made by people',
    brokenWhen: [
      'a person assigns the ticket to another person; on creation too, when a person created it',
      'not when the policy’s `mayAssign` names that person',
    ],
    severity: 'error',
    category: 'tickets',
    since: '0.1.0',
    needs: ['zendesk'],
  },
  population: ({ day }) =>
    day.tickets.flatMap((ticket) =>
      ticket.assignments.flatMap((assignment) =>
        assignment.by === undefined ? [] : [{ ticket, assignment: { ...assignment, by: assignment.by } }],
      ),
    ),
  at: ({ assignment }) => assignment.at,
  identify: ({ ticket, assignment }) => `ticket/${ticket.id}#event/${assignment.changeId}`,
  conversation: ({ ticket }) => ticket.conversation,
  doneBy: ({ assignment }) => assignment.by.name,
  check({ ticket, assignment }, { day, policyAt }) {
    const { by, to, at } = assignment;
    if (to === null) return { verdict: 'kept', because: `${by.name} left the ticket to nobody` };
    if (to.id === by.id) return { verdict: 'kept', because: `${by.name} took the ticket` };
    const { mayAssign } = policyAt(at);
    if (mayAssign.includes(by.id) || mayAssign.includes(by.name)) {
      return { verdict: 'kept', because: `${by.name} may assign tickets to others (policy: mayAssign)` };
    }
    return {
      verdict: 'broken',
      message: 'The ticket was assigned by one person to another',
      because: `${by.name} assigned it to ${to.name}`,
      cause: 'person',
      person: by.name,
      evidence: [
        showTicket(day, ticket.id, ticket.createdAt, 'the ticket'),
        showEvent(day, ticket.id, assignment.changeId, at, by.name, `assigned to ${to.name}`),
      ],
      details: { assignedTo: to.name, created: assignment.created },
    };
  },
  examples: {
    good: [
      {
        title: 'An advocate takes the ticket and answers',
        tell() {
          const story = new Story();
          const question = story.mention('09:00');
          story.assign('09:10', question, { by: 'Ana', to: 'Ana' });
          story.replyInZendesk('09:20', question);
          return story;
        },
      },
      {
        title: 'An advocate gives a ticket back to nobody; a trigger assigns it',
        tell() {
          const story = new Story();
          const question = story.mention('09:00');
          story.assign('09:10', question, { by: 'Ana', to: 'Ana' });
          story.assign('09:11', question, { by: 'Ana', to: null });
          story.assign('09:12', question, { by: null, to: 'Ben' });
          story.replyInZendesk('09:20', question, { by: 'Ben' });
          return story;
        },
      },
    ],
    bad: [
      {
        title: 'An advocate hands the ticket to a colleague',
        tell() {
          const story = new Story();
          const question = story.mention('09:00');
          story.assign('09:10', question, { by: 'Ana', to: 'Ben' });
          story.replyInZendesk('09:20', question, { by: 'Ben' });
          return story;
        },
        messages: ['The ticket was assigned by one person to another'],
      },
      {
        title: 'An advocate takes the ticket and passes it on later',
        tell() {
          const story = new Story();
          const question = story.mention('09:00');
          story.assign('09:10', question, { by: 'Ana', to: 'Ana' });
          story.assign('11:00', question, { by: 'Ana', to: 'Ben' });
          story.replyInZendesk('11:20', question, { by: 'Ben' });
          return story;
        },
        messages: ['The ticket was assigned by one person to another'],
      },
    ],
  },
});
