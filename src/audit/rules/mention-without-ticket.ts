import type { Conversation, LedgerItem, Mention, ReconciledDay, TweetRef } from '../../model/day.ts';
import { sameHandle, showHandle } from '../../model/handle.ts';
import { addSeconds } from '../../model/instant.ts';
import type { PolicyRevision } from '../../model/policy.ts';
import { showDuration } from '../../model/show-duration.ts';
import { Story } from '../../scenario/story.ts';
import { defineRule, type RuleContext } from '../define-rule.ts';
import { showTweet } from '../evidence.ts';

interface Subject {
  readonly conversation: Conversation;
  readonly tweet: TweetRef;
  /** Handles with automation that the mention names or answers, in policy's spelling. */
  readonly automated: readonly string[];
  /** Its place in X's ledger. */
  readonly item: LedgerItem;
}

/** A later mention counts by the handle that it answers: X carries that along, and Zendesk sees it. */
function automatedOf(mention: Mention, policy: PolicyRevision): string[] {
  const named = [...mention.typed, ...(mention.answersHandle === undefined ? [] : [mention.answersHandle])];
  return policy.handles.filter((h) => h.automation && named.some((n) => sameHandle(n, h.name))).map((h) => h.name);
}

function itemsById(day: ReconciledDay): ReadonlyMap<string, LedgerItem> {
  return new Map(day.items.map((i) => [i.id, i]));
}

function population({ day, policyAt }: RuleContext): Subject[] {
  const items = itemsById(day);
  return day.conversations.flatMap((conversation) =>
    conversation.mentions.flatMap((mention) => {
      const { tweet } = mention;
      const automated = automatedOf(mention, policyAt(mention.at));
      const item = items.get(mention.subject);
      return tweet === undefined || item === undefined || automated.length === 0
        ? []
        : [{ conversation, tweet, automated, item }];
    }),
  );
}

export const mentionWithoutTicket = defineRule<Subject>({
  meta: {
    id: 'mention-without-ticket',
    title: 'Mentions of handles with automation become tickets',
    failureTitle: 'Mentions that never reached Zendesk',
    section: '#automation',
    rationale: 'Who works from the Twitter view never sees what Zendesk did not get.',
    remedy: 'Answer it on X, and look at the connection of the handle in Zendesk.',
    judges: 'mentions that name, or directly answer, a handle with automation',
    brokenWhen: [
      'no ticket and no comment on one matches it, however late; judged four hours after the mention, pending before that',
      'the cause is the tool: nobody in the team decides what becomes a ticket',
    ],
    severity: 'warning',
    category: 'tickets',
    since: '0.1.0',
    needs: ['zendesk', 'x'],
  },
  population,
  at: ({ tweet }) => tweet.at,
  identify: ({ tweet }) => `tweet/${tweet.id}`,
  handle: ({ automated }) => automated[0] ?? null,
  conversation: ({ conversation }) => conversation.id,
  check({ tweet, automated, item }, { day, policyAt }) {
    if (item.class === 'matched')
      return { verdict: 'kept', because: `${item.partners.join(' and ')} is this tweet (${item.because})` };
    const lag = policyAt(tweet.at).ingestionLagSeconds;
    const due = addSeconds(tweet.at, lag);
    const evidence = [showTweet(tweet, 'the mention')];
    if (day.takenAt < due)
      return { verdict: 'pending', due, because: `Zendesk may still bring it until ${due}`, evidence };
    if (item.class !== 'xOnly') return { verdict: 'unknown', because: item.because };
    return {
      verdict: 'broken',
      message: 'Zendesk has no ticket and no comment of this mention',
      because: `${automated.map(showHandle).join(' and ')} was named; ${item.because}, ${showDuration(lag)} later and since`,
      cause: 'tool',
      evidence,
      details: { handles: automated.map(showHandle) },
    };
  },
  examples: {
    good: [
      {
        title: 'The mention becomes a ticket, and the author’s next tweet a comment on it',
        tell() {
          const story = new Story();
          const answer = story.replyInZendesk('09:20', story.mention('09:00'));
          story.mention('09:30', { under: answer, text: 'and how often does it run?' });
          return story;
        },
      },
      {
        title: 'Zendesk is slow, and brings it after six hours',
        tell() {
          const story = new Story();
          story.mention('09:00', { lag: 6 * 3600 });
          return story;
        },
      },
    ],
    bad: [
      {
        title: 'The mention never becomes a ticket',
        tell() {
          const story = new Story();
          story.mention('09:00', { lag: null });
          return story;
        },
        messages: ['Zendesk has no ticket and no comment of this mention'],
      },
      {
        title: 'The author’s next tweet is lost',
        tell() {
          const story = new Story();
          const answer = story.replyInZendesk('09:20', story.mention('09:00'));
          story.mention('09:30', { under: answer, text: 'and how often does it run?', lag: null });
          return story;
        },
        messages: ['Zendesk has no ticket and no comment of this mention'],
      },
    ],
  },
});
