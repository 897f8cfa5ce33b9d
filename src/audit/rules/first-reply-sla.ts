import { addBusinessSeconds, businessSeconds } from '../../model/business-time.ts';
import { isCovered } from '../../model/coverage.ts';
import type { Conversation, Mention } from '../../model/day.ts';
import { sameHandle } from '../../model/handle.ts';
import { addSeconds, type Instant, secondsBetween } from '../../model/instant.ts';
import type { PolicyRevision } from '../../model/policy.ts';
import { showDuration } from '../../model/show-duration.ts';
import type { Cause } from '../../model/verdict.ts';
import { Story } from '../../scenario/story.ts';
import { defineRule, type RuleContext } from '../define-rule.ts';
import { showComment, showMention, showTweet } from '../evidence.ts';

interface Subject {
  readonly conversation: Conversation;
  readonly mention: Mention;
}

function targetOf(mention: Mention, policy: PolicyRevision): number {
  const named = mention.typed.length > 0 ? mention.typed : [mention.answersHandle ?? ''];
  const own = policy.handles
    .filter((h) => named.some((n) => sameHandle(n, h.name)))
    .flatMap((h) => h.targetSeconds ?? []);
  return own.length > 0 ? Math.min(...own) : policy.targetSeconds;
}

function waited(from: Instant, to: Instant, policy: PolicyRevision): number {
  return policy.slaClock === 'calendar'
    ? Math.max(0, secondsBetween(from, to))
    : businessSeconds(policy.businessHours, from, to);
}

function deadline(from: Instant, seconds: number, policy: PolicyRevision): Instant {
  return policy.slaClock === 'calendar'
    ? addSeconds(from, seconds)
    : addBusinessSeconds(policy.businessHours, from, seconds);
}

/** The first gap-free stretch that an earlier answer would have to hide in. */
function answersWereRead(context: RuleContext, policy: PolicyRevision, from: Instant, to: Instant): boolean {
  const end = to < context.day.takenAt ? to : context.day.takenAt;
  return policy.handles.every((h) => isCovered(context.day.coverage, 'x', 'sent', h.name, { start: from, end }));
}

/** Ours to mend, or the integration's: would the ticket's own clock have met the target? */
function causeOf(
  { conversation, mention }: Subject,
  end: Instant,
  target: number,
  context: RuleContext,
  policy: PolicyRevision,
): Cause {
  const opened = context.day.tickets
    .filter((t) => conversation.ticketIds.includes(t.id))
    .map((t) => t.createdAt)
    .sort()[0];
  if (opened === undefined)
    return mention.typed.some((n) => policy.handles.some((h) => sameHandle(h.name, n) && h.automation))
      ? 'tool'
      : 'process';
  return waited(opened, end, policy) <= target ? 'tool' : 'process';
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
      'exactly at the target is in time; a reply that was removed later counts, one that was never delivered does not',
    ],
    severity: 'error',
    category: 'time',
    since: '0.1.0',
    needs: ['zendesk', 'x'],
  },
  population: ({ day }) =>
    day.conversations.flatMap((conversation) =>
      conversation.mentions.filter((m) => m.first).map((mention) => ({ conversation, mention })),
    ),
  at: ({ mention }) => mention.at,
  identify: ({ mention }) => mention.subject,
  handle: ({ mention }) => mention.typed[0] ?? mention.answersHandle ?? null,
  conversation: ({ conversation }) => conversation.id,
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
    const details = {
      replied: answer !== undefined,
      waitedSeconds,
      calendarSeconds: Math.max(0, secondsBetween(mention.at, end)),
      targetSeconds,
      due,
    };
    const clock = policy.slaClock === 'business' ? 'of business time' : 'of calendar time';
    if (answer !== undefined && waitedSeconds <= targetSeconds) {
      return {
        verdict: 'kept',
        because: `answered after ${showDuration(waitedSeconds)} ${clock}, ${showDuration(targetSeconds - waitedSeconds)} inside the target`,
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
    const person = answer?.comment?.person?.name;
    return {
      verdict: 'broken',
      message:
        answer === undefined
          ? 'The mention is past the target and has no reply'
          : 'The first reply came after the target',
      because: `${answer === undefined ? 'waiting for' : 'answered after'} ${showDuration(waitedSeconds)} ${clock}, ${showDuration(waitedSeconds - targetSeconds)} past the target of ${showDuration(targetSeconds)}`,
      cause: causeOf(subject, end, targetSeconds, context, policy),
      ...(person === undefined ? {} : { person }),
      evidence: [
        ...showMention(day, mention),
        ...(answer?.tweet === undefined ? [] : [showTweet(answer.tweet, 'the first answer')]),
        ...(answer?.comment === undefined
          ? []
          : [showComment(day, answer.comment, 'comment', 'the comment it was sent from')]),
      ],
      details,
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
