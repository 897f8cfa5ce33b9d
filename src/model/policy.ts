/** The workflow as data. A policy is a list of dated revisions; every event is judged by the one of its instant. */
import type { Instant, Span } from './instant.ts';

export type Severity = 'error' | 'warning' | 'info';
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

export type HandleRole = 'main' | 'status' | 'campaign';
export const handleRoles: readonly HandleRole[] = ['main', 'status', 'campaign'];

/** Which tickets belong to a handle, beside those whose channel is Twitter and that name it. */
export interface TicketSelection {
  readonly tags: readonly string[];
  readonly forms: readonly string[];
  /** Literal words a ticket's subject starts with. */
  readonly subjects: readonly string[];
  /** `external_id`, or the id of a custom field that holds the tweet's id or address. */
  readonly idField?: string;
}

export interface HandlePolicy {
  /** As X spells it, without the sign. */
  readonly name: string;
  readonly userId?: string;
  readonly role: HandleRole;
  /** Where first replies from this handle are written. */
  readonly channel: 'zendesk' | 'tweetdeck';
  /** Mentions of this handle become tickets by themselves. */
  readonly automation: boolean;
  /** Own first-reply target in seconds, instead of the team's. */
  readonly targetSeconds?: number;
  readonly tickets: TicketSelection;
  /** Authors whose tweets this handle may retweet or quote: handles, or `*` for anyone. */
  readonly mayRetweet: readonly string[];
}

/** A team member: ties Zendesk agent, GitLab user and X handles, for a time. */
export interface PersonPolicy {
  readonly name: string;
  /** Zendesk user id. */
  readonly zendesk?: string;
  readonly gitlab?: string;
  /** Personal X handles, without the sign. */
  readonly handles: readonly string[];
  readonly team?: string;
  readonly role?: string;
  /** Local dates, both inclusive. */
  readonly from?: string;
  readonly until?: string;
}

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';
export const weekdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Wall-clock hours of a day, `HH:MM`; `24:00` ends it. */
export interface OpenHours {
  readonly from: string;
  readonly to: string;
}

export interface BusinessHours {
  readonly timeZone: string;
  readonly week: Readonly<Record<Weekday, readonly OpenHours[]>>;
  /** Local dates without business time. */
  readonly holidays: readonly string[];
  /** Local dates with hours of their own (release days on a weekend); they win over the week and over holidays. */
  readonly extraDays: Readonly<Record<string, readonly OpenHours[]>>;
}

export interface WordLists {
  /** Phrases that mean availability, whatever else is said; how these are asked: docs/availability.md. */
  readonly availabilityStrong: readonly string[];
  /** Phrases that mean availability only while an incident is open. */
  readonly availabilityWeak: readonly string[];
  /** Phrases that do not count: they are struck out first. */
  readonly availabilityNot: readonly string[];
  /** What people call the hosted service; a name with a dot is an address of it. */
  readonly service: readonly string[];
  /** Words of the team's own updates on availability, beside those two lists. */
  readonly statusUpdate: readonly string[];
  /** Words that tell which kind of instance somebody speaks of. */
  readonly instance: readonly string[];
  /** Words and emoji of a mention that only thanks. */
  readonly thanks: readonly string[];
  /** Words and emoji of positive feedback, which likes are for. */
  readonly praise: readonly string[];
  /** Words by which somebody speaks of a ticket with the Support team. */
  readonly supportTicket: readonly string[];
  /** Words by which a reply asks for its number. */
  readonly ticketNumber: readonly string[];
  /** Words that say nothing when searched for. */
  readonly tooCommon: readonly string[];
}

export interface RuleSetting {
  readonly inForce: boolean;
  readonly severity?: Severity;
}

/** Something the team permitted itself beforehand, for a time. */
export interface PolicyException {
  /** Rule ids; at least one. */
  readonly rules: readonly string[];
  /** Official handles it is limited to, without the sign; none means all. */
  readonly handles: readonly string[];
  readonly span: Span;
  readonly reason: string;
  readonly approver: string;
}

/** How the GitLab issue of a day is kept. */
interface IssuePolicy {
  /** What becomes of a clean, complete day's issue: written and closed at once, or not written. */
  readonly cleanDays: 'closed' | 'none';
  /** Due at the end of this many business days after the audited day; null: no due date. */
  readonly dueDays: number | null;
  /** GitLab usernames. */
  readonly assignees: readonly string[];
  /** The least role whose waivers and rulings count; disputes are open to every member. */
  readonly decidedBy: 'developer' | 'maintainer' | 'owner';
  /** Page that explains the figures (docs/metrics.md, or the dashboard's); null: the dashboard's where it is published, else no links. */
  readonly metricsUrl: string | null;
}

export interface PeoplePolicy {
  /** Rates of people: nowhere; on a person's own page; also on a page about everybody. */
  readonly show: 'off' | 'own' | 'team';
  /** Opportunities below which there is no rate. */
  readonly minOpportunities: number;
  /** Work that fewer people do is not compared. */
  readonly minPeople: number;
}

interface PrivacyPolicy {
  /** Where tweet text may appear. */
  readonly text: 'nowhere' | 'files';
  /** How the GitLab issue names people. */
  readonly issuePeople: 'names' | 'pseudonyms';
  /** How far figures about people go. */
  readonly people: PeoplePolicy;
  /** Stored days older than this may be purged. */
  readonly retentionDays: number;
}

/** What X charges for one item read, in US dollars. */
interface Prices {
  readonly postUsd: number;
  readonly userUsd: number;
  readonly likeUsd: number;
  readonly directMessageUsd: number;
  /** An item read by its own account through an app of that account. */
  readonly ownedReadUsd: number;
}

export interface PolicyRevision {
  readonly name: string;
  /** In force from this instant; the first revision from the beginning of time. */
  readonly since: Instant | null;
  readonly team: string;
  readonly timeZone: string;
  readonly workflowUrl: string;
  readonly handles: readonly HandlePolicy[];
  readonly people: readonly PersonPolicy[];
  /** Names or Zendesk user ids of people who may assign tickets to others. */
  readonly mayAssign: readonly string[];
  readonly targetSeconds: number;
  readonly slaClock: 'business' | 'calendar';
  readonly businessHours: BusinessHours;
  readonly lookBackSeconds: number;
  readonly burstSeconds: number;
  readonly playHoldSeconds: number;
  /** A note may follow until the end of this many business days after the reply's day. */
  readonly noteWithinDays: number;
  readonly unansweredAfterDays: number;
  readonly duplicateWithinSeconds: number;
  readonly publicTurns: number;
  readonly settleDays: number;
  readonly ingestionLagSeconds: number;
  readonly excusingTags: readonly string[];
  readonly availabilityTags: readonly string[];
  readonly words: WordLists;
  /** Settings of rules that differ from their own defaults. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly exceptions: readonly PolicyException[];
  /** The share, 0 to 1, that a rule should be right in by what people ruled; null: none is asked for. */
  readonly precisionBar: number | null;
  readonly directMessages: {
    /** People we may write to first: handles without the sign, or `*` for anyone. */
    readonly allow: readonly string[];
  };
  /** Where links may lead that are found in other systems and shown: a host, or a host and the beginning of a path. */
  readonly resources: { readonly docs: readonly string[]; readonly issues: readonly string[] };
  readonly issue: IssuePolicy;
  readonly privacy: PrivacyPolicy;
  readonly prices: Prices;
}

export interface Policy {
  /** At least one; the first is in force from the beginning of time; rising by `since`. */
  readonly revisions: readonly [PolicyRevision, ...PolicyRevision[]];
  /** Hex SHA-256 over the canonical JSON of the revisions. */
  readonly sha256: string;
}

export function revisionAt(policy: Policy, at: Instant): PolicyRevision {
  let current = policy.revisions[0];
  for (const revision of policy.revisions) {
    if (revision.since !== null && revision.since <= at) current = revision;
  }
  return current;
}
