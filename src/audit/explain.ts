/** What `explain` and the documentation tell: a rule's stories with their verdicts, a ticket's subjects, a conversation in order. */
import type { Assignment, Conversation, ReconciledDay, SentVia, TicketHistory } from '../model/day.ts';
import { showHandle } from '../model/handle.ts';
import type { Instant } from '../model/instant.ts';
import type { Policy, PolicyRevision } from '../model/policy.ts';
import type { Details, VerdictName } from '../model/verdict.ts';
import type { Story, TimelineEntry } from '../scenario/story.ts';
import type { GoodExample, JudgedSubject, Rule } from './define-rule.ts';
import { fingerprint } from './fingerprint.ts';
import { contextOf } from './run-rule.ts';

export interface ToldVerdict {
  readonly subject: string;
  readonly at: Instant;
  readonly verdict: VerdictName;
  readonly because: string;
  /** By how much, where a clock decided and it was kept. */
  readonly margin?: string;
}

/** A verdict in full, with what the rule measured and the name of the finding it would be. */
export interface FullVerdict extends ToldVerdict {
  readonly fingerprint: string;
  /** Until when it may still be put right, for a pending one. */
  readonly due?: Instant;
  readonly details: Details;
}

export interface ToldStory {
  readonly title: string;
  readonly timeline: readonly TimelineEntry[];
  readonly verdicts: readonly ToldVerdict[];
}

/** How a story becomes a day, and a policy one with its changes: given by whoever may import those stages. */
export interface Teller {
  readonly reconcile: (story: Story, policy: Policy) => ReconciledDay;
  readonly policyWith: (changes: Partial<PolicyRevision>) => Policy;
}

function toTold({ subject, at, verdict }: JudgedSubject): ToldVerdict {
  const margin = verdict.verdict === 'kept' ? verdict.margin : undefined;
  return {
    subject,
    at,
    verdict: verdict.verdict,
    because: verdict.because,
    ...(margin === undefined ? {} : { margin }),
  };
}

function toFull(rule: Rule, judged: JudgedSubject): FullVerdict {
  const { verdict } = judged;
  return {
    ...toTold(judged),
    fingerprint: fingerprint(rule.meta.id, judged.subject),
    ...(verdict.verdict === 'pending' ? { due: verdict.due } : {}),
    details: 'details' in verdict ? (verdict.details ?? {}) : {},
  };
}

function tellExample(rule: Rule, example: GoodExample, teller: Teller): ToldStory {
  const story = example.tell();
  const policy = teller.policyWith(example.policy ?? {});
  const judged = rule.judge(contextOf(teller.reconcile(story, policy), policy));
  // What happens after the capture was taken is no part of the story.
  return { title: example.title, timeline: story.timeline(), verdicts: judged.map(toTold) };
}

export function tellStories(
  rule: Rule,
  teller: Teller,
): { readonly good: readonly ToldStory[]; readonly bad: readonly ToldStory[] } {
  return {
    good: rule.examples.good.map((e) => tellExample(rule, e, teller)),
    bad: rule.examples.bad.map((e) => tellExample(rule, e, teller)),
  };
}

/** Every subject of a rule that has to do with a ticket: by the ticket itself, or by its conversation. */
export function judgeTicket(rule: Rule, day: ReconciledDay, policy: Policy, ticketId: string): readonly FullVerdict[] {
  const ticket = day.tickets.find((t) => t.id === ticketId);
  const about = rule.judge(contextOf(day, policy)).filter((j) => {
    if (/^ticket\//.test(j.subject))
      return j.subject === `ticket/${ticketId}` || j.subject.startsWith(`ticket/${ticketId}#`);
    return ticket !== undefined && j.conversation === ticket.conversation;
  });
  return about.map((j) => toFull(rule, j));
}

/** What a rule says of one subject now; undefined where it does not judge it. */
export function judgeSubject(rule: Rule, day: ReconciledDay, policy: Policy, subject: string): FullVerdict | undefined {
  const judged = rule.judge(contextOf(day, policy)).find((j) => j.subject === subject);
  return judged === undefined ? undefined : toFull(rule, judged);
}

function tellMentions(conversation: Conversation): TimelineEntry[] {
  const author = conversation.author.handle === undefined ? 'The author' : showHandle(conversation.author.handle);
  return conversation.mentions.map((m) => ({
    at: m.at,
    text: `${author} ${m.typed.length > 0 ? `names ${m.typed.map(showHandle).join(', ')}` : `answers ${m.answersHandle === undefined ? 'us' : showHandle(m.answersHandle)}`} (${m.subject})`,
  }));
}

const sentViaWords: Readonly<Record<SentVia, string>> = {
  zendesk: 'sent from Zendesk',
  elsewhere: 'not sent from Zendesk',
  unknown: 'sent from Zendesk or not',
};

function tellReplies(conversation: Conversation): TimelineEntry[] {
  return conversation.replies.flatMap((r) => [
    {
      at: r.at,
      text: `${showHandle(r.handle.name)} ${r.kind === 'quote' ? 'quotes it' : 'answers'} (tweet/${r.tweet.id}): ${r.order === 'unknown' ? 'first reply or follow-up is unknown' : r.order === 'first' ? 'the first reply' : 'a follow-up'}, ${sentViaWords[r.sentVia]} (${r.sentViaBecause})`,
    },
    ...r.linkedBy.map((n) => ({
      at: n.at,
      text: `${n.person?.name ?? 'Somebody'} links tweet/${r.tweet.id} in an internal note on ticket ${n.ticketId}`,
    })),
  ]);
}

function tellAssignment({ by, to }: Assignment, id: string): string {
  if (by !== undefined && by.id === to?.id) return `${by.name} takes ticket ${id}`;
  return `${by?.name ?? 'A trigger, not a person,'} assigns ticket ${id} to ${to?.name ?? 'nobody'}`;
}

/** A touch that is an assignment stands among the assignments, a solve among the states. */
function tellTicket(ticket: TicketHistory): TimelineEntry[] {
  const { id } = ticket;
  const statuses = ticket.states.filter((s, i) => i > 0 && s.status !== ticket.states[i - 1]?.status);
  const solver = (at: Instant): string | undefined =>
    ticket.updates.find((u) => u.at === at && u.acts.includes('solve'))?.person.name;
  return [
    { at: ticket.createdAt, text: `Zendesk makes ticket ${id}` },
    ...ticket.assignments.map((a) => ({ at: a.at, text: tellAssignment(a, id) })),
    ...ticket.updates
      .filter((u) => u.acts.includes('public reply'))
      .map((u) => ({ at: u.at, text: `${u.person.name} answers on ticket ${id}` })),
    ...ticket.skips.map((s) => ({
      at: s.at,
      text: `${s.person.name} skips ticket ${id} ${s.hasReason ? 'with' : 'without'} a reason`,
    })),
    ...statuses.map((s) => ({
      at: s.from,
      text:
        s.status === 'solved' && solver(s.from) !== undefined
          ? `${solver(s.from)} solves ticket ${id}`
          : `ticket ${id} becomes ${s.status}`,
    })),
  ];
}

/** What happened in a conversation, in order of time; empty for an unknown one. */
export function tellConversation(day: ReconciledDay, conversationId: string): readonly TimelineEntry[] {
  const conversation = day.conversations.find((c) => c.id === conversationId);
  if (conversation === undefined) return [];
  const tickets = day.tickets.filter((t) => conversation.ticketIds.includes(t.id));
  const entries = [...tellMentions(conversation), ...tickets.flatMap(tellTicket), ...tellReplies(conversation)];
  // What one update holds stays in the order in which it is told.
  return entries.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
