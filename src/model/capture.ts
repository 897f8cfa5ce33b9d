/** What `gather` saved: records of both ledgers as they were seen, text apart, and what could not be read. */
import type { Instant, Span } from './instant.ts';
import type { LedgerSource, OptionalSystem, SourceName } from './sources.ts';

export const captureSchemaVersion = '1';

/** Every record says when it was observed, so that captures merge: the newest observation wins. */
interface Observed {
  readonly observedAt: Instant;
}

/** An X account. `handle` without the sign, as X spells it. */
export interface Account extends Observed {
  readonly id: string;
  readonly handle: string;
  readonly name?: string;
}

/** A handle named in a tweet; `start` and `end` count Unicode code points of the text. */
export interface HandleMention {
  readonly handle: string;
  readonly id?: string;
  readonly start: number;
  readonly end: number;
}

export interface TweetLink {
  readonly url: string;
  readonly expanded?: string;
}

/** One version of a tweet as X gave it; its text is `texts['tweet/<id>']`, the long form where X has one. */
export interface Tweet extends Observed {
  readonly id: string;
  readonly authorId: string;
  readonly conversationId: string;
  readonly sentAt: Instant;
  readonly inReplyToUserId?: string;
  readonly repliedTo?: string;
  readonly quoted?: string;
  readonly retweeted?: string;
  readonly mentions: readonly HandleMention[];
  readonly links: readonly TweetLink[];
  /** Ids of all versions, first one first; the tweet's own id alone when it was never edited. */
  readonly editHistory: readonly string[];
  readonly lang?: string;
}

/** X's answer for a tweet that it does not show: a tombstone beats any record of the tweet. */
export interface Tombstone extends Observed {
  readonly id: string;
  readonly state: 'not-found' | 'protected' | 'withheld';
  /** The tweet had been read before; all that is left of its record. */
  readonly seen?: true;
}

export interface TicketSide {
  readonly handle?: string;
  readonly name?: string;
}

/** A Zendesk ticket as it stood when observed. Its subject is `texts['ticket/<id>/subject']`. */
export interface Ticket extends Observed {
  readonly id: string;
  /** Zendesk's `via.channel`: `twitter`, `twitter_favorite`, `twitter_dm`, `api`, ... */
  readonly channel: string;
  /** Zendesk's `via.source.rel`: `direct_message` marks a private one; other values are undocumented. */
  readonly rel?: string;
  readonly from?: TicketSide;
  readonly to?: TicketSide;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly status: string;
  readonly requesterId: string;
  readonly submitterId?: string;
  readonly assigneeId?: string;
  readonly groupId?: string;
  readonly formId?: string;
  readonly externalId?: string;
  readonly tags: readonly string[];
  readonly customFields: Readonly<Record<string, string>>;
  /** Zendesk's own first-reply figure in minutes, for the comparison beside ours. */
  readonly replyTime?: { readonly calendarMinutes?: number; readonly businessMinutes?: number };
  /** Its history was read from its creation to `observedAt`. */
  readonly historyWhole: boolean;
}

/** A change of one field. Ids and values are strings; null is "nobody" or "nothing"; tags are lists. */
export interface FieldChange {
  /** Zendesk's id of the change itself. */
  readonly id: string;
  readonly field: string;
  readonly from: string | readonly string[] | null;
  readonly to: string | readonly string[] | null;
  /** The value was set as the ticket was made. */
  readonly created: boolean;
  /** The change's own `via.channel`, given only where it differs from its event's: `rule` for a trigger inside a person's update. */
  readonly channel?: string;
}

/** A ticket comment; its text is `texts['comment/<id>']`. */
export interface TicketComment {
  readonly id: string;
  readonly authorId: string;
  readonly public: boolean;
  readonly channel?: string;
  readonly rel?: string;
  readonly from?: TicketSide;
  readonly to?: TicketSide;
}

/** One entry of a ticket's history (Zendesk's API says "audit"). */
export interface TicketEvent extends Observed {
  readonly id: string;
  readonly ticketId: string;
  readonly at: Instant;
  readonly authorId: string;
  /** `via.channel` of the update: `web`, `twitter`, `rule`, `api`, `system`, ... */
  readonly channel: string;
  readonly rel?: string;
  /** Tickets named by `via.source`, for merges. */
  readonly relatedTickets: readonly string[];
  /** Part of a bulk update (Zendesk's job on many tickets at once). */
  readonly bulk: boolean;
  readonly changes: readonly FieldChange[];
  readonly comments: readonly TicketComment[];
  /** Messages of Error events: an outgoing tweet that failed surfaces here. */
  readonly errors: readonly string[];
  /** Zendesk recorded a Tweet event: a public tweet or a direct message went out. */
  readonly sentTweet?: 'public' | 'direct';
}

/** Zendesk's record that an agent skipped a ticket in Play mode. Its reason is `texts['skip/<id>']`. */
export interface Skip extends Observed {
  readonly id: string;
  readonly ticketId: string;
  readonly agentId: string;
  readonly at: Instant;
  readonly hasReason: boolean;
}

/** A Zendesk user: requester or team member. */
export interface ZendeskUser extends Observed {
  readonly id: string;
  readonly name: string;
  readonly role: 'end-user' | 'agent' | 'admin';
  readonly suspended: boolean;
  readonly handle?: string;
}

export interface ZendeskGroup extends Observed {
  readonly id: string;
  readonly name: string;
}

/** An entry of the status page. */
export interface Incident extends Observed {
  readonly id: string;
  readonly kind: 'incident' | 'maintenance';
  readonly name: string;
  readonly startedAt: Instant;
  /** Absent while it was open, as far as was observed. */
  readonly endedAt?: Instant;
  /** The page's own word for it: `minor`, `critical`, ... */
  readonly impact?: string;
  /** Its page for people. */
  readonly url: string;
}

/** A like of an official handle, dated by who saw it first: X does not say when something was liked. */
export interface Like extends Observed {
  /** `<handle key>/<tweet id>`. */
  readonly id: string;
  /** Without the sign. */
  readonly handle: string;
  readonly tweetId: string;
  /** It was there when the likes of this handle were read for the first time, or is older than one that was. */
  readonly baseline: boolean;
  /** When they were last read before, without it. */
  readonly notBefore?: Instant;
}

/** That a direct message was sent or received, and when: never what it says. */
export interface DirectMessage extends Observed {
  readonly id: string;
  /** The official handle whose messages these are, without the sign. */
  readonly handle: string;
  /** `<user id>-<user id>` between two, another id in a group. */
  readonly conversationId: string;
  readonly senderId: string;
  readonly at: Instant;
}

export interface ForumCategory extends Observed {
  readonly id: string;
  readonly name: string;
  readonly url: string;
}

export interface ForumTopic {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** Absent where the forum does not tell. */
  readonly createdAt?: Instant;
}

/** What the forum's search found for a mention, best first; `id` is that of the search, never its words. */
export interface ForumSearch extends Observed {
  readonly id: string;
  readonly topics: readonly ForumTopic[];
}

/** A ticket of the Support team that somebody cited: how it stands, never what it says. */
export interface SupportTicket extends Observed {
  /** The number. */
  readonly id: string;
  /** Its state in Zendesk's word; absent where there is no such ticket, or we may not see it. */
  readonly status?: string;
  readonly hidden?: true;
  readonly updatedAt?: Instant;
  readonly url: string;
}

/** What may be shared of the solved tickets that a search found: links, and nothing else of them. */
export interface SupportSearch extends Observed {
  readonly id: string;
  readonly links: readonly string[];
}

/** What a gap or a coverage speaks of. */
export const readKinds = [
  'all',
  'tickets',
  'ticket-events',
  'skips',
  'users',
  'accounts',
  'sent',
  'mentions',
  'tweets',
  'incidents',
  'maintenances',
  'likes',
  'direct-messages',
  'categories',
  'searches',
] as const;
export type ReadKind = (typeof readKinds)[number];

/** Why something could not be read; decides the exit code (interfaces.md). */
export type GapCause = 'credentials' | 'limit' | 'unavailable' | 'unreadable' | 'budget';

/** Something that could not be read. `ids` names single records, where the gap is about them only. */
export interface Gap {
  readonly source: SourceName;
  readonly kind: ReadKind;
  readonly handle?: string;
  readonly span: Span;
  readonly ids?: readonly string[];
  readonly cause: GapCause;
  readonly why: string;
  readonly cure?: string;
  /** A later run will not do better by itself. */
  readonly lasting: boolean;
}

/** Something that was read whole. */
export interface Coverage {
  readonly source: SourceName;
  readonly kind: ReadKind;
  readonly handle?: string;
  readonly span: Span;
}

export interface SourceUsage {
  readonly requests: number;
  readonly posts?: number;
  readonly users?: number;
  readonly likes?: number;
  readonly directMessages?: number;
}

/** What each source cost; optional systems only where they were asked. */
export type Usage = Readonly<Record<LedgerSource, SourceUsage> & Partial<Record<OptionalSystem, SourceUsage>>>;

/** Where the systems live that links lead to. */
export interface Addresses {
  /** Origin of the Zendesk instance, for permalinks to tickets. */
  readonly zendeskUrl?: string;
  /** Origin of the status page, to know links to it again. */
  readonly statusPageUrl?: string;
  /** Where the forum begins, without a slash at its end. */
  readonly forumUrl?: string;
  /** Origin of the Support team's Zendesk. */
  readonly supportUrl?: string;
}

const addressNames = ['zendeskUrl', 'statusPageUrl', 'forumUrl', 'supportUrl'] as const;

/** The addresses that `pick` knows, and no others. */
export function addressesBy(pick: (name: keyof Addresses) => string | undefined): Addresses {
  return Object.fromEntries(
    addressNames.flatMap((name) => {
      const url = pick(name);
      return url === undefined ? [] : [[name, url] as const];
    }),
  );
}

export interface Capture extends Addresses {
  readonly schemaVersion: string;
  /** The stretch that was asked for: look-back, window, and what deadlines need. */
  readonly span: Span;
  readonly takenAt: Instant;
  readonly accounts: readonly Account[];
  readonly tweets: readonly Tweet[];
  readonly tombstones: readonly Tombstone[];
  readonly tickets: readonly Ticket[];
  readonly ticketEvents: readonly TicketEvent[];
  readonly skips: readonly Skip[];
  readonly users: readonly ZendeskUser[];
  readonly groups: readonly ZendeskGroup[];
  readonly incidents: readonly Incident[];
  readonly likes: readonly Like[];
  readonly directMessages: readonly DirectMessage[];
  readonly forumCategories: readonly ForumCategory[];
  readonly forumSearches: readonly ForumSearch[];
  readonly supportTickets: readonly SupportTicket[];
  readonly supportSearches: readonly SupportSearch[];
  /** The optional systems that were configured, sorted: what is missing of others was never asked for. */
  readonly systems: readonly OptionalSystem[];
  /** Text by record: `tweet/<id>`, `comment/<id>`, `ticket/<id>/subject`, `skip/<id>`. */
  readonly texts: Readonly<Record<string, string>>;
  readonly coverage: readonly Coverage[];
  readonly gaps: readonly Gap[];
  /** Per source, what this capture cost, by the instant it was taken (so that merging adds nothing twice). */
  readonly usage: Readonly<Record<string, Usage>>;
}

export function emptyCapture(span: Span, takenAt: Instant): Capture {
  return {
    schemaVersion: captureSchemaVersion,
    span,
    takenAt,
    accounts: [],
    tweets: [],
    tombstones: [],
    tickets: [],
    ticketEvents: [],
    skips: [],
    users: [],
    groups: [],
    incidents: [],
    likes: [],
    directMessages: [],
    forumCategories: [],
    forumSearches: [],
    supportTickets: [],
    supportSearches: [],
    systems: [],
    texts: {},
    coverage: [],
    gaps: [],
    usage: {},
  };
}

export function textOf(capture: Capture, key: string): string {
  return capture.texts[key] ?? '';
}
