import { areHandlesCovered, knowableSince } from '../../model/coverage.ts';
import type { CommentRef, Conversation, LedgerItem, ReconciledDay, TicketHistory } from '../../model/day.ts';
import { Story } from '../../scenario/story.ts';
import { defineRule } from '../define-rule.ts';
import { showComment, showTicket } from '../evidence.ts';

interface Subject {
  readonly ticket: TicketHistory;
  readonly comment: CommentRef;
  /** Its place in Zendesk's ledger. */
  readonly item: LedgerItem;
  readonly conversation?: Conversation;
}

function subjectOf(ticketId: string, commentId: string): string {
  return `ticket/${ticketId}#comment/${commentId}`;
}

function population({ day }: { readonly day: ReconciledDay }): Subject[] {
  const items = new Map(day.items.map((i) => [i.id, i]));
  const conversations = new Map(day.conversations.map((c) => [c.id, c]));
  return day.tickets.flatMap((ticket) => {
    const conversation = conversations.get(ticket.conversation);
    return ticket.sentComments.flatMap((comment) => {
      const item = items.get(subjectOf(ticket.id, comment.id));
      return item === undefined
        ? []
        : [{ ticket, comment, item, ...(conversation === undefined ? {} : { conversation }) }];
    });
  });
}

export const removedReply = defineRule<Subject>({
  meta: {
    id: 'removed-reply',
    title: 'What was sent from Zendesk stands on X',
    failureTitle: 'Replies that are not on X',
    section: '#tweetdeck',
    rationale: 'The ticket looks answered, and its author has read nothing.',
    remedy:
      'Answer again if the author still waits; where the reply was taken back on purpose, a tag on the ticket says so.',
    judges: 'people’s public comments on tickets whose channel sends tweets',
    brokenWhen: [
      'Zendesk could not deliver it, and nobody replied afterwards',
      'X does not show it any more, or never did, and nobody replied afterwards: info',
    ],
    severity: 'error',
    category: 'tweetdeck',
    since: '0.1.0',
    needs: ['zendesk', 'x'],
  },
  population,
  at: ({ comment }) => comment.at,
  identify: ({ ticket, comment }) => subjectOf(ticket.id, comment.id),
  conversation: ({ ticket }) => ticket.conversation,
  check({ ticket, comment, item, conversation }, { day, policyAt }) {
    if (item.class === 'matched') return { verdict: 'kept', because: `it is ${item.partners.join(' and ')}` };
    if (item.class === 'unknown') return { verdict: 'unknown', because: item.because };
    const after = conversation?.replies.find((r) => r.at >= comment.at);
    if (after !== undefined) return { verdict: 'kept', because: `${item.because}; replied afterwards, at ${after.at}` };
    if (ticket.excused !== undefined) return { verdict: 'excused', because: ticket.excused };
    const handles = policyAt(comment.at).handles.map((h) => h.name);
    if (!areHandlesCovered(day.coverage, 'sent', handles, knowableSince(day, comment.at)))
      return { verdict: 'unknown', because: 'sent tweets were not read whole for the time after it' };
    const failed = item.class === 'notDelivered';
    return {
      verdict: 'broken',
      message: failed
        ? 'The reply was not delivered, and nobody replied afterwards'
        : 'The reply is not on X, and nobody replied afterwards',
      because: item.because,
      cause: failed ? 'tool' : 'unknown',
      ...(failed ? {} : { severity: 'info' as const }),
      evidence: [
        showComment(day, comment, 'comment', 'the comment that was to be sent'),
        showTicket(day, ticket.id, ticket.createdAt, 'the ticket'),
      ],
      details: { class: item.class },
    };
  },
  examples: {
    good: [
      {
        title: 'The reply stands on X',
        tell() {
          const story = new Story();
          story.replyInZendesk('09:20', story.mention('09:00'));
          return story;
        },
      },
      {
        title: 'A reply with a slip is taken back, and sent anew',
        tell() {
          const story = new Story();
          const question = story.mention('09:00');
          const slip = story.replyInZendesk('09:20', question, { text: 'It is in the setings.' });
          story.vanish(slip);
          story.replyInTweetDeck('09:24', question, { text: 'It is in the settings of your project.' });
          return story;
        },
      },
    ],
    bad: [
      {
        title: 'Zendesk could not send it, and nobody noticed',
        tell() {
          const story = new Story();
          story.replyInZendesk('09:20', story.mention('09:00'), { fails: true });
          return story;
        },
        messages: ['The reply was not delivered, and nobody replied afterwards'],
      },
      {
        title: 'The reply was removed, and nothing followed: a remark only',
        tell() {
          const story = new Story();
          story.vanish(story.replyInZendesk('09:20', story.mention('09:00')));
          return story;
        },
        messages: ['The reply is not on X, and nobody replied afterwards'],
      },
    ],
  },
});
