/** Who stands behind an id: an official handle, a team member's personal handle, an agent, or somebody outside. */
import { localDate } from '../model/business-time.ts';
import type { Capture, TicketEvent } from '../model/capture.ts';
import { handleKey } from '../model/handle.ts';
import type { Instant } from '../model/instant.ts';
import type { Person } from '../model/person.ts';
import { type HandlePolicy, type PersonPolicy, type Policy, revisionAt } from '../model/policy.ts';

export interface WhoIsWho {
  /** The official handle that this X account was at that time. */
  official(accountId: string, at: Instant): HandlePolicy | undefined;
  /** The official handle spelled so at that time. */
  officialByName(handle: string, at: Instant): HandlePolicy | undefined;
  /** A team member's personal account at that time. */
  isTeamAccount(accountId: string, at: Instant): boolean;
  /** An X account's handle without the sign, where it is known. */
  handleOf(accountId: string): string | undefined;
  /** An official handle, or a team member's personal one, at that time. */
  isOurHandle(handle: string, at: Instant): boolean;
  /** The team member behind a Zendesk id; undefined for requesters, the system, and ids of nobody. */
  agent(zendeskId: string): Person | undefined;
  /** The team member who made this change, comment or update; undefined for triggers, automations and the system. */
  actor(event: TicketEvent, part?: { readonly channel?: string; readonly authorId?: string }): Person | undefined;
  isSuspended(zendeskId: string): boolean;
  zendeskHandle(zendeskId: string): string | undefined;
}

/** Updates by these are nobody's act (Zendesk, via types): triggers, automations, macros run by rules, the system. */
const machineChannels = new Set(['rule', 'system', 'rule_revision', 'automation', 'trigger', 'merge']);

function isInForce(person: PersonPolicy, date: string): boolean {
  return (person.from === undefined || person.from <= date) && (person.until === undefined || date <= person.until);
}

/**
 * Zendesk tells today's role only, and nothing of users that were deleted. Tickets are assigned to agents alone, and
 * internal notes are theirs: whoever shows there was one.
 */
function agentsByTheirDeeds({ ticketEvents: events, tickets }: Capture): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const event of events) {
    for (const { field, from, to } of event.changes) {
      if (field === 'assignee_id') for (const id of [from, to]) if (typeof id === 'string') ids.add(id);
    }
    for (const { authorId, public: isPublic } of event.comments) if (!isPublic) ids.add(authorId);
  }
  for (const other of ['', '-1', ...tickets.map((t) => t.requesterId)]) ids.delete(other);
  return ids;
}

export function knowWho(capture: Capture, policy: Policy): WhoIsWho {
  const accounts = new Map(capture.accounts.map((a) => [a.id, a]));
  const users = new Map(capture.users.map((u) => [u.id, u]));

  function officialByName(handle: string, at: Instant): HandlePolicy | undefined {
    const key = handleKey(handle);
    return revisionAt(policy, at).handles.find((h) => handleKey(h.name) === key);
  }

  function official(accountId: string, at: Instant): HandlePolicy | undefined {
    const byId = revisionAt(policy, at).handles.find((h) => h.userId === accountId);
    if (byId !== undefined) return byId;
    const handle = accounts.get(accountId)?.handle;
    return handle === undefined ? undefined : officialByName(handle, at);
  }

  function isTeamHandle(handle: string, at: Instant): boolean {
    const key = handleKey(handle);
    const { people, timeZone } = revisionAt(policy, at);
    return people.some((p) => p.handles.some((h) => handleKey(h) === key) && isInForce(p, localDate(timeZone, at)));
  }

  const policyPeople = new Map(
    policy.revisions
      .flatMap((r) => r.people)
      .flatMap((p) => (p.zendesk === undefined ? [] : [[p.zendesk, p.name] as const])),
  );

  const onceAgents = agentsByTheirDeeds(capture);

  function agent(zendeskId: string): Person | undefined {
    const named = policyPeople.get(zendeskId);
    if (named !== undefined) return { id: zendeskId, name: named };
    const user = users.get(zendeskId);
    const isAgent = (user !== undefined && user.role !== 'end-user') || onceAgents.has(zendeskId);
    return isAgent ? { id: zendeskId, name: user?.name ?? `Zendesk user ${zendeskId}` } : undefined;
  }

  return {
    official,
    officialByName,
    isTeamAccount(accountId, at) {
      const handle = accounts.get(accountId)?.handle;
      return handle !== undefined && isTeamHandle(handle, at);
    },
    handleOf: (id) => accounts.get(id)?.handle,
    isOurHandle: (handle, at) => officialByName(handle, at) !== undefined || isTeamHandle(handle, at),
    agent,
    actor(event, part) {
      const channel = part?.channel ?? event.channel;
      if (machineChannels.has(channel) || event.rel === 'merge') return undefined;
      return agent(part?.authorId ?? event.authorId);
    },
    isSuspended: (id) => users.get(id)?.suspended ?? false,
    zendeskHandle: (id) => users.get(id)?.handle,
  };
}
