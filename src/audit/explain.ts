/** What `explain` and the documentation tell: a rule's stories with their verdicts, a ticket's subjects, a conversation in order. */
import type { Conversation, ReconciledDay, TicketHistory } from '../model/day.ts';
import { showHandle } from '../model/handle.ts';
import type { Instant } from '../model/instant.ts';
import type { Policy, PolicyRevision } from '../model/policy.ts';
import type { VerdictName } from '../model/verdict.ts';
import type { Story, TimelineEntry } from '../scenario/story.ts';
import type { GoodExample, JudgedSubject, Rule } from './define-rule.ts';
import { contextOf } from './run-rule.ts';

export interface ToldVerdict {
  readonly subject: string;
  readonly at: Instant;
  readonly verdict: VerdictName;
  readonly because: string;
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
  return { subject, at, verdict: verdict.verdict, because: verdict.because };
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
export function judgeTicket(rule: Rule, day: ReconciledDay, policy: Policy, ticketId: string): readonly ToldVerdict[] {
  const ticket = day.tickets.find((t) => t.id === ticketId);
  const about = rule.judge(contextOf(day, policy)).filter((j) => {
    if (/^ticket\//.test(j.subject))
      return j.subject === `ticket/${ticketId}` || j.subject.startsWith(`ticket/${ticketId}#`);
    return ticket !== undefined && j.conversation === ticket.conversation;
  });
  return about.map(toTold);
}

function tellMentions(conversation: Conversation): TimelineEntry[] {
  const author = conversation.author.handle === undefined ? 'The author' : showHandle(conversation.author.handle);
  return conversation.mentions.map((m) => ({
    at: m.at,
    text: `${author} ${m.typed.length > 0 ? `names ${m.typed.map(showHandle).join(', ')}` : `answers ${m.answersHandle === undefined ? 'us' : showHandle(m.answersHandle)}`} (${m.subject})`,
  }));
}

function tellReplies(conversation: Conversation): TimelineEntry[] {
  return conversation.replies.flatMap((r) => [
    {
      at: r.at,
      text: `${showHandle(r.handle.name)} ${r.kind === 'quote' ? 'quotes' : 'answers'} (tweet/${r.tweet.id}), ${r.order === 'unknown' ? 'first or not is unknown' : `a ${r.order} reply`}, sent via ${r.sentVia}: ${r.sentViaBecause}`,
    },
    ...r.linkedBy.map((n) => ({
      at: n.at,
      text: `${n.person?.name ?? 'Somebody'} links it in an internal note on ticket ${n.ticketId}`,
    })),
  ]);
}

function tellTicket(ticket: TicketHistory): TimelineEntry[] {
  return [
    { at: ticket.createdAt, text: `ticket ${ticket.id} is created` },
    ...ticket.touches.map((t) => ({ at: t.at, text: `${t.person.name}: ${t.kind} on ticket ${ticket.id}` })),
    ...ticket.assignments.map((a) => ({
      at: a.at,
      text: `${a.by?.name ?? 'No person'} assigns ticket ${ticket.id} to ${a.to?.name ?? 'nobody'}`,
    })),
    ...ticket.skips.map((s) => ({
      at: s.at,
      text: `${s.person.name} skips ticket ${ticket.id} ${s.hasReason ? 'with' : 'without'} a reason`,
    })),
    ...ticket.states.slice(1).map((s) => ({ at: s.from, text: `ticket ${ticket.id} is ${s.status}` })),
  ];
}

/** What happened in a conversation, in order of time; empty for an unknown one. */
export function tellConversation(day: ReconciledDay, conversationId: string): readonly TimelineEntry[] {
  const conversation = day.conversations.find((c) => c.id === conversationId);
  if (conversation === undefined) return [];
  const tickets = day.tickets.filter((t) => conversation.ticketIds.includes(t.id));
  const entries = [...tellMentions(conversation), ...tellReplies(conversation), ...tickets.flatMap(tellTicket)];
  return entries.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.text < b.text ? -1 : 1));
}
