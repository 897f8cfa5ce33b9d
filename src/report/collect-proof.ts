/** The records behind a finding, as they were captured, in one piece of JSON that stands without the tool. */
import type { Capture, TicketEvent } from '../model/capture.ts';
import type { Conversation } from '../model/day.ts';
import { isSearchFor } from '../model/lookups.ts';
import type { AuditResult, Finding, RuleSummary } from '../model/result.ts';
import type { VerdictName } from '../model/verdict.ts';

export interface ProofInput {
  readonly finding: Finding;
  readonly result: AuditResult;
  readonly capture: Capture;
  /** Hex SHA-256 of that capture. */
  readonly captureHash: string;
  readonly conversation: Conversation | undefined;
  /** The policy that it was judged by once more: the revision of the finding's instant. */
  readonly policy: { readonly revision: string; readonly sha256: string; readonly text: 'nowhere' | 'files' };
  /** What the rule says of the subject now, from these records; undefined where it does not judge it. */
  readonly again: { readonly verdict: VerdictName; readonly because: string } | undefined;
}

export interface Proof {
  readonly schemaVersion: '1';
  readonly finding: Finding;
  readonly rule: RuleSummary | null;
  readonly tool: AuditResult['tool'];
  readonly window: AuditResult['window'];
  readonly takenAt: AuditResult['takenAt'];
  /** `sha256` as the result names it; `same`: the policy at hand is that one. */
  readonly policy: { readonly revision: string; readonly sha256: string; readonly same: boolean };
  /** `same`: the capture at hand is the one that the result was made from. */
  readonly inputs: AuditResult['inputs'] & { readonly readFrom: string; readonly same: boolean };
  readonly judgedAgain: ProofInput['again'] | null;
  readonly records: Pick<
    Capture,
    'accounts' | 'tweets' | 'tombstones' | 'tickets' | 'ticketEvents' | 'skips' | 'users' | 'groups'
  > &
    Help;
  /** Text by record; null where the policy wants none in files. */
  readonly texts: Capture['texts'] | null;
  /** What the evidence or the conversation names and the capture does not hold. */
  readonly missing: readonly string[];
}

/** What other systems answered; absent where nothing was asked of them. */
type Help = Partial<Pick<Capture, 'forumSearches' | 'supportTickets' | 'supportSearches'>>;

interface Named {
  readonly tweets: ReadonlySet<string>;
  readonly tickets: ReadonlySet<string>;
  /** Updates, changes, comments and notes: whole updates are taken, and with them their tickets. */
  readonly parts: ReadonlySet<string>;
  readonly skips: ReadonlySet<string>;
  readonly supportTickets: ReadonlySet<string>;
  /** Subjects of mentions, which searches were made for. */
  readonly mentions: readonly string[];
}

function idsIn(subject: string, kind: 'tweet' | 'ticket'): string[] {
  const match = new RegExp(`^${kind}/([^#]+)`).exec(subject);
  return match?.[1] === undefined ? [] : [match[1]];
}

function nameRecords({ subject, evidence }: Finding, conversation: Conversation | undefined): Named {
  const of = (...kinds: readonly string[]): string[] => evidence.filter((e) => kinds.includes(e.kind)).map((e) => e.id);
  const mentions = conversation?.mentions ?? [];
  const replies = conversation?.replies ?? [];
  const answers = mentions.flatMap((m) => (m.answer?.tweet === undefined ? [] : [m.answer.tweet.id]));
  return {
    tweets: new Set([
      ...idsIn(subject, 'tweet'),
      ...of('tweet'),
      ...mentions.flatMap((m) => idsIn(m.subject, 'tweet')),
      ...answers,
      ...replies.flatMap((r) => [r.tweet.id, ...r.parts.map((p) => p.id)]),
    ]),
    tickets: new Set([
      ...idsIn(subject, 'ticket'),
      ...of('ticket'),
      ...(conversation?.ticketIds ?? []),
      ...mentions.flatMap((m) => (m.answer?.comment === undefined ? [] : [m.answer.comment.ticketId])),
    ]),
    parts: new Set(of('event', 'comment', 'note')),
    skips: new Set(of('skip')),
    supportTickets: new Set([...of('support-ticket'), ...mentions.flatMap((m) => m.cites ?? [])]),
    mentions: mentions.map((m) => m.subject),
  };
}

function collectHelp(capture: Capture, named: Named): Help {
  const isOurs = ({ id }: { readonly id: string }): boolean =>
    named.mentions.some((subject) => isSearchFor(id, subject));
  const [forumSearches, supportSearches] = [
    capture.forumSearches.filter(isOurs),
    capture.supportSearches.filter(isOurs),
  ];
  const supportTickets = capture.supportTickets.filter(({ id }) => named.supportTickets.has(id));
  return {
    ...(forumSearches.length === 0 ? {} : { forumSearches }),
    ...(supportTickets.length === 0 ? {} : { supportTickets }),
    ...(supportSearches.length === 0 ? {} : { supportSearches }),
  };
}

function partsOf({ id, changes, comments }: TicketEvent): string[] {
  return [id, ...changes.map((c) => c.id), ...comments.map((c) => c.id)];
}

/** Values of fields in which somebody wrote are text, too. */
function withoutText(event: TicketEvent): TicketEvent {
  const written = (field: string): boolean => field === 'subject' || field === 'description';
  return { ...event, changes: event.changes.map((c) => (written(c.field) ? { ...c, from: null, to: null } : c)) };
}

function peopleIn(records: Pick<Proof['records'], 'tickets' | 'ticketEvents' | 'skips'>): ReadonlySet<string> {
  const assignees = records.ticketEvents.flatMap((e) =>
    e.changes.filter((c) => c.field === 'assignee_id').flatMap((c) => [c.from, c.to]),
  );
  return new Set([
    ...records.tickets.flatMap((t) => [t.requesterId, t.assigneeId ?? '']),
    ...records.ticketEvents.flatMap((e) => [e.authorId, ...e.comments.map((c) => c.authorId)]),
    ...records.skips.map((s) => s.agentId),
    ...assignees.filter((id) => typeof id === 'string'),
  ]);
}

export function collectProof(input: ProofInput): Proof {
  const { finding, result, capture, captureHash, conversation, policy, again } = input;
  const named = nameRecords(finding, conversation);
  const isNamed = (event: TicketEvent): boolean => partsOf(event).some((id) => named.parts.has(id));
  const ticketIds = new Set([...named.tickets, ...capture.ticketEvents.filter(isNamed).map((e) => e.ticketId)]);
  const tweets = capture.tweets.filter((t) => named.tweets.has(t.id) || t.editHistory.some((v) => named.tweets.has(v)));
  const tickets = capture.tickets.filter((t) => ticketIds.has(t.id));
  const ticketEvents = capture.ticketEvents.filter((e) => ticketIds.has(e.ticketId));
  const skips = capture.skips.filter((s) => named.skips.has(s.id) || ticketIds.has(s.ticketId));
  const tombstones = capture.tombstones.filter(
    ({ id, was }) => named.tweets.has(id) || was?.editHistory.some((v) => named.tweets.has(v)) === true,
  );
  const authors = new Set([...tweets, ...tombstones.flatMap(({ was }) => was ?? [])].map((t) => t.authorId));
  const people = peopleIn({ tickets, ticketEvents, skips });
  const groups = new Set(tickets.map((t) => t.groupId));
  const withText = policy.text === 'files';
  const keys = new Set([
    ...tweets.map((t) => `tweet/${t.id}`),
    ...ticketEvents.flatMap((e) => e.comments.map((c) => `comment/${c.id}`)),
    ...tickets.map((t) => `ticket/${t.id}/subject`),
    ...skips.map((s) => `skip/${s.id}`),
  ]);
  const help = collectHelp(capture, named);
  const held = new Set([
    ...[
      ...tweets.flatMap((t) => [t.id, ...t.editHistory]),
      ...tombstones.flatMap(({ id, was }) => [id, ...(was?.editHistory ?? [])]),
    ].map((id) => `tweet/${id}`),
    ...tickets.map((t) => `ticket/${t.id}`),
    ...ticketEvents.flatMap(partsOf).map((id) => `part/${id}`),
    ...skips.map((s) => `skip/${s.id}`),
    ...(help.supportTickets ?? []).map((t) => `support-ticket/${t.id}`),
  ]);
  const wanted = [
    ...[...named.tweets].map((id) => `tweet/${id}`),
    ...[...ticketIds].map((id) => `ticket/${id}`),
    ...[...named.parts].map((id) => `part/${id}`),
    ...[...named.skips].map((id) => `skip/${id}`),
    ...[...named.supportTickets].map((id) => `support-ticket/${id}`),
  ];
  return {
    schemaVersion: '1',
    finding,
    rule: result.rules.find((r) => r.id === finding.rule) ?? null,
    tool: result.tool,
    window: result.window,
    takenAt: result.takenAt,
    policy: {
      revision: policy.revision,
      sha256: result.policy.sha256,
      same: policy.sha256 === result.policy.sha256,
    },
    inputs: { ...result.inputs, readFrom: captureHash, same: result.inputs.captures.includes(captureHash) },
    judgedAgain: again === undefined ? null : { verdict: again.verdict, because: again.because },
    records: {
      accounts: capture.accounts.filter((a) => authors.has(a.id)),
      tweets,
      tombstones,
      tickets,
      ticketEvents: withText ? ticketEvents : ticketEvents.map(withoutText),
      skips,
      users: capture.users.filter((u) => people.has(u.id)),
      groups: capture.groups.filter((g) => groups.has(g.id)),
      ...help,
    },
    texts: withText ? Object.fromEntries(Object.entries(capture.texts).filter(([key]) => keys.has(key))) : null,
    missing: wanted.filter((id) => !held.has(id)).sort(),
  };
}
