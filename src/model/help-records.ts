/** What the systems beside the ledgers hold, as it was seen: status page, forum, the Support team's Zendesk. */
import type { Instant } from './instant.ts';
import type { Observed } from './observed.ts';

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
