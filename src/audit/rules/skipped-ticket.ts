import { endOfBusinessDayAfter } from '../../model/business-time.ts';
import { isCovered } from '../../model/coverage.ts';
import type { TicketHistory } from '../../model/day.ts';
import type { Instant } from '../../model/instant.ts';
import type { QueuedTicket, SkipRecord } from '../../model/queue.ts';
import { showDuration } from '../../model/show-duration.ts';
import type { Evidence, Verdict } from '../../model/verdict.ts';
import { Story } from '../../scenario/story.ts';
import { defineRule, type RuleContext } from '../define-rule.ts';
import { showEvent, showTicket } from '../evidence.ts';

interface Subject extends QueuedTicket {
  readonly ticket: TicketHistory;
}

function population({ day }: RuleContext): Subject[] {
  const ticketById = new Map(day.tickets.map((t) => [t.id, t]));
  return day.queue.flatMap((queued) => {
    const ticket = ticketById.get(queued.ticketId);
    return ticket === undefined ? [] : [{ ...queued, ticket }];
  });
}

/** The skip record that weighs most: one without a reason, if there is one. */
function skipOf({ skips }: Subject): SkipRecord | undefined {
  return skips.find((s) => !s.hasReason) ?? skips[0];
}

function firstAct({ ticket, overtakings, skips }: Subject): Instant | undefined {
  if (ticket.excused !== undefined) return undefined;
  return [...overtakings, ...skips].map((act) => act.at).sort()[0];
}

function showSkip(day: RuleContext['day'], ticketId: string, skip: SkipRecord): Evidence {
  const what = `skipped in Play mode, ${skip.hasReason ? 'with' : 'without'} a reason`;
  return { ...showTicket(day, ticketId, skip.at, what, skip.person.name), kind: 'skip', id: skip.id };
}

function judgeSkipped(subject: Subject, day: RuleContext['day']): Verdict {
  const { ticket, overtakings, skips } = subject;
  const [overtaking] = overtakings;
  const skip = skipOf(subject);
  const evidence: Evidence[] = [
    showTicket(day, ticket.id, ticket.createdAt, 'the ticket that waited'),
    ...overtakings.flatMap((o) => [
      showEvent(
        day,
        o.takenId,
        o.eventId,
        o.at,
        o.person.name,
        `took up ticket ${o.takenId}, created later (${o.takenCreatedAt})`,
      ),
    ]),
    ...skips.map((s) => showSkip(day, ticket.id, s)),
    ...ticket.touches
      .slice(0, 1)
      .map((t) =>
        showEvent(day, ticket.id, t.eventId, t.at, t.person.name, `first ${t.kind} on the ticket that waited`),
      ),
  ];
  const details = {
    overtakenBy: overtaking?.takenId ?? null,
    alsoWaiting: overtaking?.alsoWaiting ?? 0,
    times: overtakings.length,
    skipRecords: skips.length,
  };
  const message =
    overtaking === undefined
      ? 'The ticket was skipped in Play mode'
      : 'A younger ticket was taken up while this one was next';
  const story =
    overtaking === undefined
      ? ''
      : `${overtaking.person.name} took up ticket ${overtaking.takenId} at ${overtaking.at}; ticket ${ticket.id} was older and free`;
  if (skip?.hasReason === true) {
    return {
      verdict: 'broken',
      message,
      because: [story, 'Zendesk holds a skip record with a reason'].filter((s) => s !== '').join('; '),
      cause: 'unknown',
      severity: 'info',
      evidence,
      details,
    };
  }
  if (skip !== undefined) {
    return {
      verdict: 'broken',
      message,
      because: [story, `Zendesk holds a skip record of ${skip.person.name} without a reason`]
        .filter((s) => s !== '')
        .join('; '),
      cause: 'person',
      person: skip.person.name,
      evidence,
      details,
    };
  }
  if (overtaking?.alone === true) {
    return {
      verdict: 'broken',
      message,
      because: `${story}; nobody else worked in the view then`,
      cause: 'person',
      person: overtaking.person.name,
      evidence,
      details,
    };
  }
  return {
    verdict: 'broken',
    message,
    because: `${story}; others worked in the view then and may have had it open`,
    cause: 'unknown',
    severity: 'warning',
    evidence,
    details,
  };
}

export const skippedTicket = defineRule<Subject>({
  meta: {
    id: 'skipped-ticket',
    title: 'Tickets are taken up in the order in which they came',
    failureTitle: 'Tickets that were skipped',
    section: '#workflow',
    rationale: 'Play mode serves the oldest ticket first; whoever picks another leaves somebody waiting.',
    remedy: 'Use Play mode; take the ticket that comes, or ask in chat when it is too hard.',
    judges: 'tickets that became available in the Twitter view',
    brokenWhen: [
      'somebody makes the first touch of a younger ticket while this one was the oldest that was free for them, and nobody else takes it up within 15 minutes',
      'error when nobody else worked in the view 15 minutes before and after, or when Zendesk holds a skip record without a reason; otherwise warning',
      'a skip record with a reason: info; a skip record alone counts at its instant; one of somebody else’s ticket counts against nobody',
      'excused tickets and re-opened ones are not judged against anybody',
    ],
    severity: 'error',
    category: 'tickets',
    since: '0.1.0',
    needs: ['zendesk'],
  },
  population,
  at: (subject) => firstAct(subject) ?? subject.ticket.touches[0]?.at ?? subject.ticket.createdAt,
  identify: ({ ticket }) => `ticket/${ticket.id}`,
  conversation: ({ ticket }) => ticket.conversation,
  // Whoever broke the order, or else who took it up in turn.
  doneBy: (subject) => (skipOf(subject) ?? subject.overtakings[0] ?? subject.ticket.touches[0])?.person.name,
  check(subject, { day, policyAt }) {
    const { ticket, openUntil, doubt, spared } = subject;
    if (ticket.excused !== undefined) return { verdict: 'excused', because: ticket.excused };
    if (!ticket.historyWhole) return { verdict: 'unknown', because: 'its history was not read whole' };
    if (firstAct(subject) !== undefined) return judgeSkipped(subject, day);
    if (openUntil !== undefined)
      return { verdict: 'pending', due: openUntil, because: `somebody else may still take it up until ${openUntil}` };
    if (doubt !== undefined) return { verdict: 'unknown', because: doubt };
    const [touch] = ticket.touches;
    const until = touch?.at ?? day.takenAt;
    const from = ticket.createdAt > day.span.start ? ticket.createdAt : day.span.start;
    if (touch === undefined) {
      const policy = policyAt(ticket.createdAt);
      const due = endOfBusinessDayAfter(
        policy.businessHours,
        policy.timeZone,
        ticket.createdAt,
        policy.unansweredAfterDays,
      );
      return {
        verdict: 'pending',
        due,
        because: 'neither taken up nor overtaken yet',
        evidence: [showTicket(day, ticket.id, ticket.createdAt, 'the ticket')],
      };
    }
    if (!isCovered(day.coverage, 'zendesk', 'ticket-events', undefined, { start: from, end: until })) {
      return { verdict: 'unknown', because: 'Zendesk was not read whole for the time in which it waited' };
    }
    const took = `${touch.person.name} took it up at ${touch.at}`;
    if (spared === undefined) return { verdict: 'kept', because: `${took}; no younger ticket was taken up before` };
    const { person, takenId, leftSeconds, holdSeconds } = spared;
    return {
      verdict: 'kept',
      because: `${took}, soon enough after ${person.name} took up ticket ${takenId}, which was younger`,
      margin: `${showDuration(leftSeconds)} inside the ${showDuration(holdSeconds)} in which a colleague may take it up`,
    };
  },
  examples: {
    good: [
      {
        title: 'Taken up in order',
        tell() {
          const story = new Story();
          const first = story.mention('09:00', { by: '@ada_writes' });
          const second = story.mention('09:05', { by: '@bo_builds' });
          story.replyInZendesk('09:30', first);
          story.replyInZendesk('09:40', second);
          return story;
        },
      },
      {
        title: 'A colleague has the older ticket open and answers it within fifteen minutes',
        tell() {
          const story = new Story();
          const first = story.mention('09:00', { by: '@ada_writes' });
          const second = story.mention('09:05', { by: '@bo_builds' });
          story.replyInZendesk('09:30', second, { by: 'Ben' });
          story.replyInZendesk('09:45', first, { by: 'Ana' });
          return story;
        },
      },
    ],
    bad: [
      {
        title: 'The older ticket is left for an hour',
        tell() {
          const story = new Story();
          const first = story.mention('09:00', { by: '@ada_writes' });
          const second = story.mention('09:05', { by: '@bo_builds' });
          story.replyInZendesk('09:30', second);
          story.replyInZendesk('10:30', first);
          return story;
        },
        messages: ['A younger ticket was taken up while this one was next'],
      },
      {
        title: 'Zendesk recorded a skip without a reason',
        tell() {
          const story = new Story();
          const first = story.mention('09:00', { by: '@ada_writes' });
          story.skip('09:20', first);
          story.replyInZendesk('09:40', first, { by: 'Ben' });
          return story;
        },
        messages: ['The ticket was skipped in Play mode'],
      },
    ],
  },
});
