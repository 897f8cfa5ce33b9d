/** What became of a ticket after somebody passed it over: answered in time or not, and by whom; solved, excused, still open. */
import { areHandlesCovered, isZendeskCovered, knowableSince } from '../model/coverage.ts';
import type { Answer, Mention, ReconciledDay, Reply, TicketHistory } from '../model/day.ts';
import { addSeconds, type Instant } from '../model/instant.ts';
import { type Policy, revisionAt } from '../model/policy.ts';
import { deadline, targetOf, waited } from '../model/reply-target.ts';
import type { SkipFate, WhatCameNext } from '../model/skips.ts';

type Known = Pick<ReconciledDay, 'conversations' | 'coverage' | 'span' | 'takenAt'>;

function end(fate: SkipFate, more: Partial<WhatCameNext> = {}): WhatCameNext {
  return { fate, at: null, by: null, inTime: null, marginSeconds: null, due: null, because: null, ...more };
}

/** Whether the mention has a target to keep, as `first-reply-sla` judges it; why not otherwise. */
function whyNoTarget(mention: Mention): string | undefined {
  if (mention.excused !== undefined) return mention.excused;
  if (!mention.first) return 'the target holds for the first mention of a conversation';
  if (mention.tweet === undefined) return 'its tweet was never readable, so that its time on X is unknown';
  return undefined;
}

export interface Fates {
  /** What became of the ticket after that instant. */
  after(ticket: TicketHistory, at: Instant): WhatCameNext;
  /** The mentions that a ticket is of. */
  mentionsOf(ticket: TicketHistory): readonly Mention[];
}

export function knowFates({ conversations, coverage, span, takenAt }: Known, policy: Policy): Fates {
  const conversationById = new Map(conversations.map((c) => [c.id, c]));
  const replyOf = new Map<string, Reply>(conversations.flatMap((c) => c.replies.map((r) => [r.tweet.id, r])));

  function mentionsOf(ticket: TicketHistory): Mention[] {
    const mentions = conversationById.get(ticket.conversation)?.mentions ?? [];
    return mentions.filter((m) => m.ticketIds.includes(ticket.id));
  }

  function whoAnswered({ comment, tweet }: Answer): string | null {
    return comment?.person?.name ?? replyOf.get(tweet?.id ?? '')?.linkedBy[0]?.person?.name ?? null;
  }

  function wereAnswersRead(from: Instant, to: Instant): boolean {
    const handles = revisionAt(policy, from).handles.map((h) => h.name);
    return areHandlesCovered(coverage, 'sent', handles, { start: from, end: to });
  }

  function judgeTime(mention: Mention, ticket: TicketHistory, answeredAt: Instant): Partial<WhatCameNext> {
    const because = whyNoTarget(mention);
    if (because !== undefined) return { because };
    const revision = revisionAt(policy, mention.at);
    const marginSeconds = targetOf(mention, revision) - waited(mention.at, answeredAt, revision);
    if (marginSeconds >= 0) return { inTime: true, marginSeconds };
    const sure = ticket.historyWhole && mention.ticketsUnclear === undefined && wereAnswersRead(mention.at, answeredAt);
    return sure
      ? { inTime: false, marginSeconds }
      : { because: 'an earlier answer may lie in what was not read whole' };
  }

  /** Nobody has answered, as far as was read. */
  function unanswered(ticket: TicketHistory, mention: Mention | undefined, at: Instant): WhatCameNext {
    if (ticket.excused !== undefined) return end('excused', { because: ticket.excused });
    if (ticket.mergedInto !== undefined)
      return end('excused', { because: `it was merged into ticket ${ticket.mergedInto}` });
    if (!ticket.historyWhole)
      return end('unknown', { because: `the history of ticket ${ticket.id} was not read whole` });
    const since = knowableSince({ span, takenAt }, at);
    if (!isZendeskCovered(coverage, since))
      return end('unknown', { because: 'Zendesk was not read whole for the time since' });
    if (!wereAnswersRead(since.start, since.end))
      return end('unknown', { because: 'sent tweets were not read whole for the time since' });
    const last = ticket.states.at(-1);
    if (last?.status === 'deleted') return end('excused', { because: 'the ticket was deleted' });
    if (last?.status === 'solved' || last?.status === 'closed') {
      const lastOpen = ticket.states.findLastIndex((s) => s.status !== 'solved' && s.status !== 'closed');
      const solvedAt = ticket.states[lastOpen + 1]?.from ?? last.from;
      const by = ticket.updates.find((u) => u.at === solvedAt && u.acts.includes('solve'))?.person.name ?? null;
      return end('solved', { at: solvedAt, by });
    }
    if (mention?.excused !== undefined) return end('excused', { because: mention.excused });
    if (mention === undefined || whyNoTarget(mention) !== undefined) return end('open');
    const revision = revisionAt(policy, mention.at);
    const target = targetOf(mention, revision);
    return end('open', {
      due: deadline(mention.at, target, revision),
      inTime: waited(mention.at, takenAt, revision) > target ? false : null,
    });
  }

  /** Of a ticket whose mention is not known: by what was written on it. */
  function fromTicketAlone(ticket: TicketHistory, at: Instant): WhatCameNext {
    const sent = ticket.updates.filter((u) => u.acts.includes('public reply'));
    const before = sent.find((u) => u.at <= at);
    if (before !== undefined) return end('answered before', { at: before.at, by: before.person.name });
    const [next] = sent;
    const because = 'it is not known which mention the ticket is of';
    return next === undefined
      ? unanswered(ticket, undefined, at)
      : end('answered', { at: next.at, by: next.person.name, because });
  }

  return {
    mentionsOf,
    after(ticket, at) {
      // A mention of the very second of the skip was there, too.
      const own = mentionsOf(ticket).filter((m) => m.at < addSeconds(at, 1));
      const [first] = own;
      if (first === undefined) return fromTicketAlone(ticket, at);
      const waiting = own.find((m) => m.answer === undefined || m.answer.at > at);
      const [fate, mention] =
        waiting === undefined ? (['answered before', first] as const) : (['answered', waiting] as const);
      const { answer } = mention;
      if (answer === undefined) return unanswered(ticket, mention, at);
      return end(fate, { at: answer.at, by: whoAnswered(answer), ...judgeTime(mention, ticket, answer.at) });
    },
  };
}
