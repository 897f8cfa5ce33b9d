import { isCovered } from '../../model/coverage.ts';
import type { Conversation, Mention, Reply, TicketHistory } from '../../model/day.ts';
import { sameHandle } from '../../model/handle.ts';
import { addSeconds, earlier, type Instant, secondsBetween } from '../../model/instant.ts';
import type { Person } from '../../model/person.ts';
import type { PolicyRevision } from '../../model/policy.ts';
import { deadline, targetOf, waited } from '../../model/reply-target.ts';
import { showDuration } from '../../model/show-duration.ts';
import { partsOnClock, splitWait, type WaitParts } from '../../model/split-wait.ts';
import type { Cause, Details } from '../../model/verdict.ts';
import { Story } from '../../scenario/story.ts';
import { defineRule, type RuleContext } from '../define-rule.ts';
import { helpFor, showCitedTickets, showComment, showMention, showTweet } from '../evidence.ts';

interface Subject {
  readonly conversation: Conversation;
  readonly mention: Mention;
  readonly tickets: readonly TicketHistory[];
  /** When the first of its tickets was made. */
  readonly opened: Instant | undefined;
  /** Replies to the same author of which the mention is not known, here or elsewhere on X. */
  readonly strays: readonly Instant[];
  /** Where it may have been taken up: its tickets, and the one that the answer was written on. */
  readonly handled: readonly TicketHistory[];
  /** The team member who answered, where that is known. */
  readonly answeredBy: Person | undefined;
}

/** The first gap-free stretch that an earlier answer would have to hide in. */
function answersWereRead(context: RuleContext, policy: PolicyRevision, from: Instant, to: Instant): boolean {
  const end = to < context.day.takenAt ? to : context.day.takenAt;
  return policy.handles.every((h) => isCovered(context.day.coverage, 'x', 'sent', h.name, { start: from, end }));
}

/** Whether a reply that we saw may have answered a mention that we did not, sent within the same burst as this one. */
function mayBeOfBurst(
  { mention, strays }: Subject,
  { coverage }: RuleContext['day'],
  policy: PolicyRevision,
  due: Instant,
): boolean {
  if (!strays.some((at) => at >= mention.at && at <= due)) return false;
  const span = { start: mention.at, end: addSeconds(mention.at, policy.burstSeconds + 1) };
  return policy.handles.some((h) => !isCovered(coverage, 'x', 'mentions', h.name, span));
}

/** Why a tag that excuses the mention, or a comment that answered it, may hide in Zendesk. */
function hiddenInZendesk(
  { mention, tickets }: Subject,
  { coverage }: RuleContext['day'],
  until: Instant,
): string | undefined {
  if (mention.ticketsUnclear !== undefined) return mention.ticketsUnclear;
  const unread = tickets.find((t) => !t.historyWhole);
  if (unread !== undefined) return `the history of ticket ${unread.id} was not read whole`;
  const span = { start: mention.at, end: until };
  const wasRead = (kind: 'tickets' | 'ticket-events'): boolean => isCovered(coverage, 'zendesk', kind, undefined, span);
  if (tickets.length > 0 || (wasRead('tickets') && wasRead('ticket-events'))) return undefined;
  return 'Zendesk was not read whole for the time in which its ticket would have come';
}

/** What Zendesk says of the same wait, and why it may say something else (rules.md, Clocks). */
function besideOurs({ mention, tickets, opened }: Subject): Details {
  const figure = tickets.find((t) => t.replyTime !== undefined)?.replyTime;
  if (figure === undefined) return {};
  const lag = opened === undefined ? 0 : Math.max(0, secondsBetween(mention.at, opened));
  const sentElsewhere = mention.answer !== undefined && mention.answer.comment === undefined;
  return {
    zendeskCalendarSeconds: figure.calendarMinutes === undefined ? null : figure.calendarMinutes * 60,
    zendeskBusinessSeconds: figure.businessMinutes === undefined ? null : figure.businessMinutes * 60,
    zendeskDiffersBecause: sentElsewhere
      ? 'the first answer was not sent from Zendesk'
      : `Zendesk counts whole minutes, by its own schedule, from the ticket, which came ${showDuration(lag)} after the tweet`,
  };
}

/** A ticket is to come of it by itself. */
function wantsTicket({ typed }: Mention, policy: PolicyRevision): boolean {
  return typed.some((n) => policy.handles.some((h) => sameHandle(h.name, n) && h.automation));
}

/** What the stretch from the tweet to `end` was spent on. */
function splitUntil(
  end: Instant,
  { mention, opened, handled, answeredBy }: Subject,
  policy: PolicyRevision,
): WaitParts {
  const ingestedAt = opened ?? (wantsTicket(mention, policy) ? null : mention.at);
  const wait = { from: mention.at, end, ingestedAt, tickets: handled };
  return splitWait(answeredBy === undefined ? wait : { ...wait, answeredBy: answeredBy.id }, policy.businessHours);
}

function showParts({ lag, lagBusiness, offHours, queue, handover, advocate }: WaitParts): Details {
  return {
    lagSeconds: lag,
    lagBusinessSeconds: lagBusiness,
    offHoursSeconds: offHours,
    queueSeconds: queue,
    handoverSeconds: handover,
    advocateSeconds: advocate,
  };
}

type PartName = keyof ReturnType<typeof partsOnClock>;

/** The part of the clock's time that took most; the earlier one of two alike. */
function largestOf(parts: ReturnType<typeof partsOnClock>): PartName {
  const inOrder: readonly PartName[] = ['lag', 'queue', 'handover', 'offHours', 'advocate'];
  return inOrder.reduce((most, name) => (parts[name] > parts[most] ? name : most));
}

/** Whose an answer's delay was: what is left without the integration's part, and without everything but the answering. */
function causeOfDelay({ answeredBy }: Subject, parts: ReturnType<typeof partsOnClock>, target: number): Cause {
  const { lag, offHours, queue, handover, advocate } = parts;
  const between = offHours + queue + handover;
  if (between + advocate <= target) return 'tool';
  if (advocate <= target) return 'process';
  return lag <= target && between <= target && answeredBy !== undefined ? 'person' : 'unknown';
}

/** Nobody knows yet who will answer: what took most of the time until the deadline, whenever this is looked at. */
function causeOfSilence(largest: PartName, advocateSeconds: number, target: number): Cause {
  if (largest === 'lag') return 'tool';
  if (largest !== 'advocate') return 'process';
  return advocateSeconds > target ? 'person' : 'unknown';
}

function tellPart(name: PartName, seconds: number, { mention, opened }: Subject): string {
  const long = showDuration(seconds);
  switch (name) {
    case 'lag':
      return opened === undefined
        ? 'no ticket came of it'
        : `its ticket came ${showDuration(secondsBetween(mention.at, opened))} after the tweet`;
    case 'offHours':
      return `most of it outside business hours (${long})`;
    case 'queue':
      return `most of it before anybody took it up (${long})`;
    case 'handover':
      return `most of it from the first who took it up to the ${mention.answer === undefined ? 'last' : 'one who answered'} (${long})`;
    case 'advocate':
      return `most of it after ${mention.answer === undefined ? 'the last' : 'the one who answered'} took it up (${long})`;
  }
}

export const firstReplySla = defineRule<Subject>({
  meta: {
    id: 'first-reply-sla',
    title: 'Mentions get their first reply within the target',
    failureTitle: 'First replies that came late or not at all',
    section: '#automation',
    rationale: 'The customer’s clock starts with the tweet and runs in business time, to the second.',
    remedy: 'Answer those who still wait; look at what the wait was spent on.',
    judges: 'the first mention of each conversation that wants a reply',
    brokenWhen: [
      'first answered after the target',
      'unanswered past the target',
      'several handles named: the shortest of their targets counts',
      'exactly at the target is in time; a reply that was removed later counts, one that was never delivered does not',
    ],
    severity: 'error',
    category: 'time',
    since: '0.1.0',
    needs: ['zendesk', 'x'],
  },
  population({ day }) {
    const ticketById = new Map(day.tickets.map((t) => [t.id, t]));
    const replyOf = new Map<string, Reply>(day.conversations.flatMap((c) => c.replies.map((r) => [r.tweet.id, r])));
    const straysOf = new Map<string, Instant[]>();
    for (const { author, replies } of day.conversations) {
      const strays = replies.filter((reply) => reply.answers === undefined).map((reply) => reply.at);
      if (author.id !== undefined && strays.length > 0)
        straysOf.set(author.id, [...(straysOf.get(author.id) ?? []), ...strays]);
    }
    return day.conversations.flatMap((conversation) => {
      const tickets = conversation.ticketIds.flatMap((id) => ticketById.get(id) ?? []);
      const opened = tickets.map((t) => t.createdAt).sort()[0];
      const strays = straysOf.get(conversation.author.id ?? '') ?? [];
      return conversation.mentions
        .filter((m) => m.first)
        .map((mention) => {
          const written = ticketById.get(mention.answer?.comment?.ticketId ?? '');
          const handled = written === undefined || tickets.includes(written) ? tickets : [...tickets, written];
          const reply = replyOf.get(mention.answer?.tweet?.id ?? '');
          const answeredBy = mention.answer?.comment?.person ?? reply?.linkedBy[0]?.person;
          return { conversation, mention, tickets, opened, strays, handled, answeredBy };
        });
    });
  },
  at: ({ mention }) => mention.at,
  identify: ({ mention }) => mention.subject,
  handle: ({ mention }) => mention.typed[0] ?? mention.answersHandle ?? null,
  conversation: ({ conversation }) => conversation.id,
  doneBy: ({ answeredBy }) => answeredBy?.name,
  check(subject, context) {
    const { mention } = subject;
    const { day, policyAt } = context;
    if (mention.excused !== undefined) return { verdict: 'excused', because: mention.excused };
    if (mention.tweet === undefined)
      return { verdict: 'unknown', because: 'its tweet was never readable, so that its time on X is unknown' };
    const policy = policyAt(mention.at);
    const targetSeconds = targetOf(mention, policy);
    const due = deadline(mention.at, targetSeconds, policy);
    const { answer } = mention;
    const end = answer?.at ?? day.takenAt;
    const waitedSeconds = waited(mention.at, end, policy);
    const parts = splitUntil(end, subject, policy);
    const details = {
      replied: answer !== undefined,
      waitedSeconds,
      calendarSeconds: Math.max(0, secondsBetween(mention.at, end)),
      targetSeconds,
      due,
      ...showParts(parts),
      ...besideOurs(subject),
    };
    const clock = policy.slaClock === 'business' ? 'of business time' : 'of calendar time';
    if (answer !== undefined && waitedSeconds <= targetSeconds) {
      return {
        verdict: 'kept',
        because: `answered after ${showDuration(waitedSeconds)} ${clock}; the target is ${showDuration(targetSeconds)}`,
        margin: `${showDuration(targetSeconds - waitedSeconds)} inside the target`,
        details,
      };
    }
    if (answer === undefined && waitedSeconds <= targetSeconds) {
      return {
        verdict: 'pending',
        due,
        because: `unanswered; the target ends at ${due}`,
        evidence: showMention(day, mention),
        details,
      };
    }
    if (!answersWereRead(context, policy, mention.at, addSeconds(due, 1))) {
      return {
        verdict: 'unknown',
        because: 'sent tweets were not read whole for the time in which an answer in time would lie',
      };
    }
    if (mayBeOfBurst(subject, day, policy, due))
      return { verdict: 'unknown', because: 'a reply to the author may have answered a mention that was not read' };
    const hidden = hiddenInZendesk(subject, day, earlier(addSeconds(mention.at, policy.ingestionLagSeconds), due));
    if (hidden !== undefined) return { verdict: 'unknown', because: hidden };
    // Who still waits is told by what was so at the deadline, which stays whenever this is looked at.
    const counted = partsOnClock(answer === undefined ? splitUntil(due, subject, policy) : parts, policy.slaClock);
    const largest = largestOf(counted);
    const cause =
      answer === undefined
        ? causeOfSilence(largest, parts.advocate, targetSeconds)
        : causeOfDelay(subject, counted, targetSeconds);
    // What the integration kept back is not the advocate's.
    const person = cause === 'tool' ? undefined : subject.answeredBy?.name;
    const why = tellPart(cause === 'tool' ? 'lag' : largest, counted[largest], subject);
    const target = showDuration(targetSeconds);
    return {
      verdict: 'broken',
      message:
        answer === undefined
          ? 'The mention is past the target and has no reply'
          : 'The first reply came after the target',
      because:
        answer === undefined
          ? `no reply when the target of ${target} ${clock} ended at ${due}; ${why}`
          : `answered after ${showDuration(waitedSeconds)} ${clock}, ${showDuration(waitedSeconds - targetSeconds)} past the target of ${target}; ${why}`,
      cause,
      ...(person === undefined ? {} : { person }),
      evidence: [
        ...showMention(day, mention),
        ...(answer?.tweet === undefined ? [] : [showTweet(answer.tweet, 'the first answer')]),
        ...(answer?.comment === undefined
          ? []
          : [showComment(day, answer.comment, 'comment', 'the comment it was sent from')]),
        ...showCitedTickets(day, answer === undefined ? (mention.cites ?? []) : []),
      ],
      details: { ...details, ...helpFor(mention) },
    };
  },
  examples: {
    good: [
      {
        title: 'Answered within the target',
        tell() {
          const story = new Story();
          const question = story.mention('09:00');
          story.replyInZendesk('11:00', question);
          return story;
        },
      },
      {
        title: 'Asked in the night, answered in the morning: the clock starts at opening',
        tell() {
          const story = new Story();
          const question = story.mention('23:30');
          story.replyInZendesk('+1 14:30', question);
          return story;
        },
      },
      {
        title: 'Exactly at the target is in time',
        tell() {
          const story = new Story();
          const question = story.mention('09:00');
          story.replyInTweetDeck('16:00:00', question);
          return story;
        },
      },
    ],
    bad: [
      {
        title: 'One second late',
        tell() {
          const story = new Story();
          const question = story.mention('09:00');
          story.replyInTweetDeck('16:00:01', question);
          return story;
        },
        messages: ['The first reply came after the target'],
      },
      {
        title: 'Never answered',
        tell() {
          const story = new Story();
          story.mention('09:00');
          return story;
        },
        messages: ['The mention is past the target and has no reply'],
      },
    ],
  },
});
