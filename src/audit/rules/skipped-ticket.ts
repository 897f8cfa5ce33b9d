import { endOfBusinessDayAfter } from '../../model/business-time.ts';
import { isCovered } from '../../model/coverage.ts';
import type { Person, SkipRecord, TicketHistory, Touch } from '../../model/day.ts';
import { compareIds } from '../../model/ids.ts';
import { addSeconds, type Instant, secondsBetween } from '../../model/instant.ts';
import type { Evidence, Verdict } from '../../model/verdict.ts';
import { Story } from '../../scenario/story.ts';
import { defineRule, type RuleContext } from '../define-rule.ts';
import { showEvent, showTicket } from '../evidence.ts';

/** Somebody took up a younger ticket while this one was owed to them. */
interface Overtaking {
  readonly at: Instant;
  readonly person: Person;
  readonly eventId: string;
  readonly taken: TicketHistory;
  /** Other tickets older than the taken one that were waiting too. */
  readonly alsoWaiting: number;
  /** Nobody else worked in the view within `playHold` before and after. */
  readonly alone: boolean;
}

interface Subject {
  readonly ticket: TicketHistory;
  readonly overtakings: readonly Overtaking[];
  /** An act is too fresh: somebody else may still take the ticket within `playHold`. */
  readonly openUntil?: Instant;
}

function isOlder(a: TicketHistory, b: TicketHistory): boolean {
  return a.createdAt !== b.createdAt ? a.createdAt < b.createdAt : compareIds(a.id, b.id) < 0;
}

/** New or open, never touched, never beyond open, owed to this person: what Play mode would show them. */
function isAvailable(ticket: TicketHistory, person: Person, at: Instant): boolean {
  if (ticket.createdAt >= at || ticket.excused !== undefined || ticket.mergedInto !== undefined) return false;
  const first = ticket.touches[0];
  if (first !== undefined && first.at <= at) return false;
  const before = ticket.states.filter((s) => s.from < at);
  const now = before[before.length - 1];
  if (now === undefined || (now.assigneeId !== null && now.assigneeId !== person.id)) return false;
  return before.every((s) => s.status === 'new' || s.status === 'open');
}

interface Act {
  readonly ticket: TicketHistory;
  readonly touch: Touch;
}

function firstTouches(tickets: readonly TicketHistory[]): Act[] {
  return tickets
    .flatMap((ticket) => {
      const touch = ticket.touches[0];
      return touch === undefined ? [] : [{ ticket, touch }];
    })
    .sort((a, b) =>
      a.touch.at < b.touch.at ? -1 : a.touch.at > b.touch.at ? 1 : compareIds(a.ticket.id, b.ticket.id),
    );
}

function isAlone(act: Act, tickets: readonly TicketHistory[], hold: number): boolean {
  return !tickets.some((t) =>
    t.touches.some(
      (touch) => touch.person.id !== act.touch.person.id && Math.abs(secondsBetween(act.touch.at, touch.at)) <= hold,
    ),
  );
}

/** The ticket that Play mode owed to whoever acted: the oldest available one, when it is older than the one taken up. */
function owedTicket(
  act: Act,
  tickets: readonly TicketHistory[],
): { owed: TicketHistory; alsoWaiting: number } | undefined {
  const waiting = tickets.filter(
    (t) => t.id !== act.ticket.id && isOlder(t, act.ticket) && isAvailable(t, act.touch.person, act.touch.at),
  );
  const [owed] = [...waiting].sort((a, b) => (isOlder(a, b) ? -1 : 1));
  return owed === undefined ? undefined : { owed, alsoWaiting: waiting.length - 1 };
}

function population({ day, policyAt }: RuleContext): Subject[] {
  const overtakings = new Map<string, Overtaking[]>();
  const openUntil = new Map<string, Instant>();
  for (const act of firstTouches(day.tickets)) {
    const found = owedTicket(act, day.tickets);
    if (found === undefined) continue;
    const hold = policyAt(act.touch.at).playHoldSeconds;
    const heldUntil = addSeconds(act.touch.at, hold);
    const next = found.owed.touches[0];
    if (next !== undefined && next.at <= heldUntil && next.person.id !== act.touch.person.id) continue;
    if (day.takenAt < heldUntil) {
      openUntil.set(found.owed.id, heldUntil);
      continue;
    }
    const overtaking: Overtaking = {
      at: act.touch.at,
      person: act.touch.person,
      eventId: act.touch.eventId,
      taken: act.ticket,
      alsoWaiting: found.alsoWaiting,
      alone: isAlone(act, day.tickets, hold),
    };
    overtakings.set(found.owed.id, [...(overtakings.get(found.owed.id) ?? []), overtaking]);
  }
  return day.tickets
    .filter((t) => t.states[0]?.status === 'new' || t.states[0]?.status === 'open')
    .map((ticket) => {
      const open = openUntil.get(ticket.id);
      return {
        ticket,
        overtakings: overtakings.get(ticket.id) ?? [],
        ...(open === undefined ? {} : { openUntil: open }),
      };
    });
}

/** The skip records that count against somebody: without a reason first. */
function skipOf(ticket: TicketHistory): SkipRecord | undefined {
  return ticket.skips.find((s) => !s.hasReason) ?? ticket.skips[0];
}

function firstAct({ ticket, overtakings }: Subject): Instant | undefined {
  if (ticket.excused !== undefined) return undefined;
  const [overtaking] = overtakings;
  const skip = skipOf(ticket);
  if (overtaking === undefined) return skip?.at;
  return skip !== undefined && skip.at < overtaking.at ? skip.at : overtaking.at;
}

function showSkip(day: RuleContext['day'], ticketId: string, skip: SkipRecord): Evidence {
  const what = `skipped in Play mode, ${skip.hasReason ? 'with' : 'without'} a reason`;
  return { ...showTicket(day, ticketId, skip.at, what, skip.person.name), kind: 'skip', id: skip.id };
}

function judgeSkipped({ ticket, overtakings }: Subject, day: RuleContext['day']): Verdict {
  const [overtaking] = overtakings;
  const skip = skipOf(ticket);
  const evidence: Evidence[] = [
    showTicket(day, ticket.id, ticket.createdAt, 'the ticket that waited'),
    ...overtakings.flatMap((o) => [
      showEvent(
        day,
        o.taken.id,
        o.eventId,
        o.at,
        o.person.name,
        `took up ticket ${o.taken.id}, created later (${o.taken.createdAt})`,
      ),
    ]),
    ...ticket.skips.map((s) => showSkip(day, ticket.id, s)),
    ...ticket.touches
      .slice(0, 1)
      .map((t) =>
        showEvent(day, ticket.id, t.eventId, t.at, t.person.name, `first ${t.kind} on the ticket that waited`),
      ),
  ];
  const details = {
    overtakenBy: overtaking?.taken.id ?? null,
    alsoWaiting: overtaking?.alsoWaiting ?? 0,
    times: overtakings.length,
    skipRecords: ticket.skips.length,
  };
  const message =
    overtaking === undefined
      ? 'The ticket was skipped in Play mode'
      : 'A younger ticket was taken up while this one was next';
  const story =
    overtaking === undefined
      ? ''
      : `${overtaking.person.name} took up ticket ${overtaking.taken.id} at ${overtaking.at}; ticket ${ticket.id} was older and free`;
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
      'a skip record with a reason: info; a skip record alone counts at its instant',
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
  check(subject, { day, policyAt }) {
    const { ticket, openUntil } = subject;
    if (ticket.excused !== undefined) return { verdict: 'excused', because: ticket.excused };
    if (firstAct(subject) !== undefined) return judgeSkipped(subject, day);
    if (openUntil !== undefined)
      return { verdict: 'pending', due: openUntil, because: `somebody else may still take it up until ${openUntil}` };
    if (!ticket.historyWhole) return { verdict: 'unknown', because: 'its history was not read whole' };
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
    return {
      verdict: 'kept',
      because: `${touch.person.name} took it up at ${touch.at}; no younger ticket was taken up before`,
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
