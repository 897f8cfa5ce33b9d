import { endOfBusinessDayAfter } from '../../model/business-time.ts';
import { areHandlesCovered, isZendeskCovered, knowableSince } from '../../model/coverage.ts';
import type { Conversation, Mention, PersonUpdate, ReconciledDay, TicketHistory } from '../../model/day.ts';
import { sameHandle } from '../../model/handle.ts';
import { addSeconds, earlier } from '../../model/instant.ts';
import type { PolicyRevision } from '../../model/policy.ts';
import type { Cause } from '../../model/verdict.ts';
import { Story } from '../../scenario/story.ts';
import { defineRule } from '../define-rule.ts';
import { helpFor, showCitedTickets, showEvent, showMention } from '../evidence.ts';

interface Subject {
  readonly conversation: Conversation;
  readonly mention: Mention;
  /** Of the conversation. */
  readonly tickets: readonly TicketHistory[];
}

function population({ day }: { readonly day: ReconciledDay }): Subject[] {
  const ticketOf = new Map(day.tickets.map((t) => [t.id, t]));
  return day.conversations.flatMap((conversation) => {
    const tickets = conversation.ticketIds.flatMap((id) => ticketOf.get(id) ?? []);
    return conversation.mentions.map((mention) => ({ conversation, mention, tickets }));
  });
}

/** The time in which the tweet would lie that a ticket stands for. */
function wereMentionsRead({ at }: Mention, { coverage }: ReconciledDay, policy: PolicyRevision): boolean {
  const handles = policy.handles.map((h) => h.name);
  const span = { start: addSeconds(at, -policy.ingestionLagSeconds), end: addSeconds(at, 1) };
  return areHandlesCovered(coverage, 'mentions', handles, span);
}

interface Solve {
  readonly ticket: TicketHistory;
  readonly update: PersonUpdate;
}

function solveOf({ mention, tickets }: Subject): Solve | undefined {
  for (const ticket of tickets) {
    const update = ticket.updates.find((u) => u.at === mention.solvedAt && u.acts.includes('solve'));
    if (update !== undefined) return { ticket, update };
  }
  return undefined;
}

/** Who left it: whoever solved the ticket, all of us while it lies open, the integration where it never arrived. */
function causeOf({ mention, tickets }: Subject, policy: PolicyRevision): Cause {
  if (mention.tweet === undefined) return 'unknown';
  if (mention.solvedAt !== undefined) return 'person';
  if (tickets.length > 0) return 'process';
  return policy.handles.some((h) => h.automation && mention.typed.some((t) => sameHandle(t, h.name)))
    ? 'tool'
    : 'process';
}

export const unansweredMention = defineRule<Subject>({
  meta: {
    id: 'unanswered-mention',
    title: 'Mentions that want a reply get one',
    failureTitle: 'Mentions without a reply',
    section: '#workflow',
    rationale: 'The workflow asks for a reply to almost all tweets; what needs none is marked so by a tag.',
    remedy: 'Answer it, or set the tag that says why it needs no reply.',
    judges: 'mentions, side mentions left out; those that need no reply are excused',
    brokenWhen: [
      'unanswered, and a person solved or closed the ticket',
      'unanswered at the end of the second business day after the mention; before that it is pending',
      'a later mention of a conversation: warning; it is excused when it only thanks, or a person solves the ticket afterwards',
      'excused by a tag of the policy, an expert’s answer, or a suspended author; answered with a mention that followed within 30 minutes elsewhere on X',
    ],
    severity: 'error',
    category: 'replies',
    since: '0.1.0',
    needs: ['zendesk', 'x'],
  },
  population,
  at: ({ mention }) => mention.at,
  identify: ({ mention }) => mention.subject,
  handle: ({ mention }) => mention.typed[0] ?? mention.answersHandle ?? null,
  conversation: ({ conversation }) => conversation.id,
  check(subject, { day, policyAt }) {
    const { mention, tickets } = subject;
    const { answer, solvedAt } = mention;
    if (answer !== undefined) return { verdict: 'kept', because: `answered at ${answer.at} (${answer.how})` };
    if (mention.excused !== undefined) return { verdict: 'excused', because: mention.excused };
    const policy = policyAt(mention.at);
    const due = endOfBusinessDayAfter(policy.businessHours, policy.timeZone, mention.at, policy.unansweredAfterDays);
    if (solvedAt === undefined && day.takenAt < due) {
      return {
        verdict: 'pending',
        due,
        because: `unanswered; a reply may follow until ${due}`,
        evidence: showMention(day, mention),
      };
    }
    const known = knowableSince(day, mention.at);
    const span = { ...known, end: earlier(due, known.end) };
    const handles = policy.handles.map((h) => h.name);
    if (!areHandlesCovered(day.coverage, 'sent', handles, span)) {
      return { verdict: 'unknown', because: 'sent tweets were not read whole for the time in which a reply would lie' };
    }
    // Only X tells what hangs below a tweet; where it may still show it, its ticket cannot stand for it.
    if (mention.tweet === undefined && !wereMentionsRead(mention, day, policy))
      return { verdict: 'unknown', because: 'mentions were not read whole: its tweet may be there, and answered' };
    if (!mention.first && mention.wordsLost)
      return { verdict: 'unknown', because: 'X does not show it any more: it may only have thanked' };
    if (mention.ticketsUnclear !== undefined)
      return { verdict: 'unknown', because: `a tag may excuse it: ${mention.ticketsUnclear}` };
    if (!isZendeskCovered(day.coverage, span) || tickets.some((t) => !t.historyWhole)) {
      return { verdict: 'unknown', because: 'Zendesk was not read whole: a tag may excuse it' };
    }
    const solve = solveOf(subject);
    const person = solve?.update.person.name;
    const unseen =
      mention.tweet === undefined || mention.gone ? '; X does not show the tweet, its author may have removed it' : '';
    return {
      verdict: 'broken',
      message:
        solvedAt === undefined
          ? 'The mention has no reply'
          : 'The ticket was solved without a reply and without a tag that excuses it',
      because:
        solvedAt === undefined
          ? `no official handle answered by ${due}${unseen}`
          : `solved${person === undefined ? '' : ` by ${person}`} at ${solvedAt}; no official handle answered${unseen}`,
      cause: causeOf(subject, policy),
      ...(mention.first ? {} : { severity: 'warning' as const }),
      ...(person === undefined ? {} : { person }),
      evidence: [
        ...showMention(day, mention),
        ...(solve === undefined
          ? []
          : [
              showEvent(
                day,
                solve.ticket.id,
                solve.update.eventId,
                solve.update.at,
                solve.update.person.name,
                'solved the ticket',
              ),
            ]),
        ...showCitedTickets(day, mention.cites ?? []),
      ],
      details: { due, solvedAt: solvedAt ?? null, first: mention.first, ...helpFor(mention) },
    };
  },
  examples: {
    good: [
      {
        title: 'A question is answered',
        tell() {
          const story = new Story();
          const question = story.mention('09:00');
          story.replyInZendesk('09:20', question);
          return story;
        },
      },
      {
        title: 'A link list that names us is solved with the tag that says that it needs no reply',
        tell() {
          const story = new Story();
          const list = story.mention('09:00', { by: '@daily_links_bot', text: 'ten tools everybody reads about' });
          story.solve('09:10', list, { tags: ['mention'] });
          return story;
        },
      },
      {
        title: 'The author thanks, and nobody needs to answer that',
        tell() {
          const story = new Story();
          const question = story.mention('09:00');
          const answer = story.replyInZendesk('09:20', question);
          story.mention('09:30', { under: answer, text: 'great, thank you! 🙏' });
          return story;
        },
      },
    ],
    bad: [
      {
        title: 'The ticket is solved without a reply',
        tell() {
          const story = new Story();
          const question = story.mention('09:00');
          story.solve('09:10', question);
          return story;
        },
        messages: ['The ticket was solved without a reply and without a tag that excuses it'],
      },
      {
        title: 'Nobody answers for two business days',
        tell() {
          const story = new Story();
          story.mention('09:00');
          return story;
        },
        messages: ['The mention has no reply'],
      },
    ],
  },
});
