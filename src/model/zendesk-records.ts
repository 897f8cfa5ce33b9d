/** What the team's Zendesk holds, as it was seen: tickets and their history, skips, people. */
import type { Instant } from './instant.ts';
import type { Observed } from './observed.ts';

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
