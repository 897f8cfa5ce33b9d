import { endOfBusinessDayAfter } from '../../model/business-time.ts';
import { isCovered } from '../../model/coverage.ts';
import type { Person, SkipRecord, TicketHistory, Touch } from '../../model/day.ts';
import { compareIds } from '../../model/ids.ts';
import { addSeconds, earlier, type Instant, secondsBetween } from '../../model/instant.ts';
import { showDuration } from '../../model/show-duration.ts';
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

/** A younger ticket was taken up, but a colleague took this one up soon enough after. */
interface Spared {
  readonly act: Act;
  readonly leftSeconds: number;
  readonly holdSeconds: number;
}

interface Subject {
  readonly ticket: TicketHistory;
  readonly overtakings: readonly Overtaking[];
  /** Skip records that count: of tickets that were the skipper's to take. */
  readonly skips: readonly SkipRecord[];
  /** An act is too fresh: somebody else may still take the ticket within `playHold`. */
  readonly openUntil?: Instant;
  /** Why it cannot be told that nobody overtook it, if so. */
  readonly doubt?: string;
  readonly spared?: Spared;
}

function isOlder(a: TicketHistory, b: TicketHistory): boolean {
  return a.createdAt !== b.createdAt ? a.createdAt < b.createdAt : compareIds(a.id, b.id) < 0;
}

function byAge(a: TicketHistory, b: TicketHistory): number {
  return isOlder(a, b) ? -1 : isOlder(b, a) ? 1 : 0;
}

function isOpen(status: string): boolean {
  return status === 'new' || status === 'open';
}

/** Never touched up to that instant, and never beyond open before it: once lost, lost for good. */
function isUntouched(ticket: TicketHistory, at: Instant): boolean {
  const [first] = ticket.touches;
  if (first !== undefined && first.at <= at) return false;
  return ticket.states.every((s) => s.from >= at || isOpen(s.status));
}

/** Assigned to nobody or to this person just before that instant. */
function isFreeFor(ticket: TicketHistory, person: Person, at: Instant): boolean {
  const now = ticket.states.findLast((s) => s.from < at);
  return now !== undefined && (now.assigneeId === null || now.assigneeId === person.id);
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

/** For each act, in order of time, the tickets that Play mode could have shown instead, oldest first. */
function* waitingAt(acts: readonly Act[], tickets: readonly TicketHistory[]): Generator<[Act, TicketHistory[]]> {
  const coming = tickets.filter((t) => t.excused === undefined && t.mergedInto === undefined).sort(byAge);
  let queue: TicketHistory[] = [];
  let next = 0;
  for (const act of acts) {
    const { at, person } = act.touch;
    for (let ticket = coming[next]; ticket !== undefined && ticket.createdAt < at; ticket = coming[next]) {
      queue.push(ticket);
      next += 1;
    }
    queue = queue.filter((t) => isUntouched(t, at));
    yield [act, queue.filter((t) => isOlder(t, act.ticket) && isFreeFor(t, person, at))];
  }
}

/** Whether nobody but the actor made a touch in the view within `hold` seconds before and after. */
function knowWhoWasAlone({ tickets, coverage, takenAt }: RuleContext['day']): (touch: Touch, hold: number) => boolean {
  const all = tickets.flatMap((t) => t.touches).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return (touch, hold) => {
    const span = { start: addSeconds(touch.at, -hold), end: addSeconds(touch.at, hold + 1) };
    if (!isCovered(coverage, 'zendesk', 'ticket-events', undefined, { ...span, end: earlier(span.end, takenAt) }))
      return false;
    let [low, high] = [0, all.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((all[middle]?.at ?? span.end) < span.start) low = middle + 1;
      else high = middle;
    }
    for (let other = all[low]; other !== undefined && other.at < span.end; other = all[low]) {
      if (other.person.id !== touch.person.id) return false;
      low += 1;
    }
    return true;
  };
}

/** Guided mode may serve somebody else's ticket: leaving that one is no skip. */
function countingSkips(ticket: TicketHistory): SkipRecord[] {
  return ticket.skips.filter((s) => isFreeFor(ticket, s.person, addSeconds(s.at, 1)));
}

function population({ day, policyAt }: RuleContext): Subject[] {
  const overtakings = new Map<string, Overtaking[]>();
  const openUntil = new Map<string, Instant>();
  const doubts = new Map<string, string>();
  const spared = new Map<string, Spared>();
  const wasAlone = knowWhoWasAlone(day);
  for (const [act, waiting] of waitingAt(firstTouches(day.tickets), day.tickets)) {
    const [owed] = waiting;
    if (owed === undefined) continue;
    const unread = [owed, act.ticket].find((t) => !t.historyWhole);
    if (unread !== undefined) {
      doubts.set(owed.id, `the history of ticket ${unread.id} was not read whole`);
      continue;
    }
    const hold = policyAt(act.touch.at).playHoldSeconds;
    const heldUntil = addSeconds(act.touch.at, hold);
    const next = owed.touches[0];
    if (next !== undefined && next.at <= heldUntil && next.person.id !== act.touch.person.id) {
      if (!spared.has(owed.id))
        spared.set(owed.id, { act, leftSeconds: secondsBetween(next.at, heldUntil), holdSeconds: hold });
      continue;
    }
    if (next === undefined && day.takenAt < heldUntil) {
      openUntil.set(owed.id, heldUntil);
      continue;
    }
    const overtaking: Overtaking = {
      at: act.touch.at,
      person: act.touch.person,
      eventId: act.touch.eventId,
      taken: act.ticket,
      alsoWaiting: waiting.length - 1,
      alone: wasAlone(act.touch, hold),
    };
    const known = overtakings.get(owed.id);
    if (known === undefined) overtakings.set(owed.id, [overtaking]);
    else known.push(overtaking);
  }
  const unread = day.tickets.filter((t) => !t.historyWhole && t.states.at(-1)?.status !== 'deleted');
  const hiddenActs = (ticket: TicketHistory): string | undefined => {
    const [touch] = ticket.touches;
    const other = touch && unread.find((t) => isOlder(ticket, t) && t.createdAt < touch.at);
    return other === undefined ? undefined : `the history of ticket ${other.id} was not read whole`;
  };
  return day.tickets
    .filter((t) => isOpen(t.states[0]?.status ?? ''))
    .map((ticket) => {
      const open = openUntil.get(ticket.id);
      const doubt = doubts.get(ticket.id) ?? hiddenActs(ticket);
      const sparedBy = spared.get(ticket.id);
      return {
        ticket,
        overtakings: overtakings.get(ticket.id) ?? [],
        skips: countingSkips(ticket),
        ...(open === undefined ? {} : { openUntil: open }),
        ...(doubt === undefined ? {} : { doubt }),
        ...(sparedBy === undefined ? {} : { spared: sparedBy }),
      };
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
        o.taken.id,
        o.eventId,
        o.at,
        o.person.name,
        `took up ticket ${o.taken.id}, created later (${o.taken.createdAt})`,
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
    overtakenBy: overtaking?.taken.id ?? null,
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
    const { act, leftSeconds, holdSeconds } = spared;
    return {
      verdict: 'kept',
      because: `${took}, soon enough after ${act.touch.person.name} took up ticket ${act.ticket.id}, which was younger`,
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
