import { isZendeskCovered, knowableSince } from '../../model/coverage.ts';
import type { PersonUpdate, TicketHistory } from '../../model/day.ts';
import { Story } from '../../scenario/story.ts';
import { defineRule } from '../define-rule.ts';
import { showEvent, showTicket } from '../evidence.ts';

interface Subject {
  readonly ticket: TicketHistory;
  readonly update: PersonUpdate;
}

export const unassignedReply = defineRule<Subject>({
  meta: {
    id: 'unassigned-reply',
    title: 'Whoever answers or solves a ticket is assigned to it, or asked in chat',
    failureTitle: 'Tickets answered or solved by somebody who was not assigned',
    section: '#workflow',
    rationale: 'The assignee is whom the author’s next tweet reaches, and whom colleagues ask.',
    remedy: 'Assign the ticket to yourself with the reply; where chat was asked, link the message in a note.',
    judges: 'updates of Twitter tickets by people that hold a public reply or a solve; merges left out',
    brokenWhen: [
      'right after the update the assignee is nobody, or somebody else',
      'not when an internal note on the ticket links a chat message, whenever it was written',
    ],
    severity: 'warning',
    category: 'tickets',
    since: '0.1.0',
    needs: ['zendesk'],
  },
  population: ({ day }) => day.tickets.flatMap((ticket) => ticket.updates.map((update) => ({ ticket, update }))),
  at: ({ update }) => update.at,
  identify: ({ ticket, update }) => `ticket/${ticket.id}#update/${update.eventId}`,
  doneBy: ({ update }) => update.person.name,
  conversation: ({ ticket }) => ticket.conversation,
  check({ ticket, update }, { day }) {
    const { person, assigneeAfter, acts } = update;
    if (assigneeAfter?.id === person.id)
      return { verdict: 'kept', because: `${person.name} was assigned when the update was made` };
    const [asked] = ticket.chatLinks;
    if (asked !== undefined)
      return { verdict: 'kept', because: `an internal note of ${asked.at} links a chat message` };
    if (!ticket.historyWhole || !isZendeskCovered(day.coverage, knowableSince(day, update.at)))
      return { verdict: 'unknown', because: 'its history was not read whole: a note may link a chat message' };
    const did = acts.includes('public reply') ? 'answered' : 'solved it';
    const holder = assigneeAfter === null ? 'nobody' : assigneeAfter.name;
    return {
      verdict: 'broken',
      message:
        assigneeAfter === null
          ? 'The ticket was answered or solved while it was assigned to nobody'
          : 'The ticket was answered or solved while it was assigned to somebody else',
      because: `${person.name} ${did}; right after that it was assigned to ${holder}, and no note links a chat message`,
      cause: 'person',
      person: person.name,
      evidence: [
        showTicket(day, ticket.id, ticket.createdAt, 'the ticket'),
        showEvent(
          day,
          ticket.id,
          update.eventId,
          update.at,
          person.name,
          `${acts.join(' and ')}, assigned to ${holder}`,
        ),
      ],
      details: { assignee: assigneeAfter?.name ?? null, acts },
    };
  },
  examples: {
    good: [
      {
        title: 'An advocate takes the ticket with the reply',
        tell() {
          const story = new Story();
          const question = story.mention('09:00');
          story.replyInZendesk('09:20', question);
          return story;
        },
      },
      {
        title: 'A colleague’s ticket is answered after a question in chat, and the note links the message',
        tell() {
          const story = new Story();
          const question = story.mention('09:00');
          story.assign('09:05', question, { by: 'Ben', to: 'Ben' });
          story.replyInZendesk('09:20', question, { by: 'Ana', assign: false });
          story.note('09:25', question, {
            text: 'Asked: https://our-team.slack.com/archives/C0123ABCD/p1763458000000100',
          });
          return story;
        },
      },
    ],
    bad: [
      {
        title: 'The ticket stays with nobody',
        tell() {
          const story = new Story();
          const question = story.mention('09:00');
          story.replyInZendesk('09:20', question, { assign: false });
          return story;
        },
        messages: ['The ticket was answered or solved while it was assigned to nobody'],
      },
      {
        title: 'A colleague’s ticket is solved without a word',
        tell() {
          const story = new Story();
          const question = story.mention('09:00');
          story.assign('09:05', question, { by: 'Ben', to: 'Ben' });
          story.solve('09:20', question, { by: 'Ana', assign: false });
          return story;
        },
        messages: ['The ticket was answered or solved while it was assigned to somebody else'],
      },
    ],
  },
});
