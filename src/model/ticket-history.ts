/** A ticket's life: who took it up, who had it, what was noted on it. */
import type { Instant } from './instant.ts';
import type { Person } from './person.ts';
import type { SkipRecord } from './queue.ts';
import type { CommentRef } from './refs.ts';
import type { Ticket } from './zendesk-records.ts';

/** A person's act that shows that they took the ticket up: a public reply, a solve, an assignment to themselves. */
export interface Touch {
  readonly at: Instant;
  readonly eventId: string;
  readonly person: Person;
  readonly kind: 'public reply' | 'solve' | 'assignment to self';
}

export interface Assignment {
  /** Id of the change itself. */
  readonly changeId: string;
  readonly at: Instant;
  /** Who made it; absent when it was no person. */
  readonly by?: Person;
  readonly to: Person | null;
  readonly created: boolean;
}

/** A stretch of a ticket's life with the same status and assignee, from `from` on. */
export interface TicketState {
  readonly from: Instant;
  readonly status: string;
  readonly assigneeId: string | null;
}

/** An update by a person that holds a public reply or a solve, with who was assigned right after it. */
export interface PersonUpdate {
  readonly eventId: string;
  readonly at: Instant;
  readonly person: Person;
  readonly acts: readonly ('public reply' | 'solve')[];
  readonly assigneeAfter: Person | null;
}

/** An official tweet that a note links, by its tweet or by the handle in the link's path. */
export interface LinkedTweet {
  readonly id: string;
  /** `hidden`: X says that it is protected or withheld; `unread`: X was not asked, or did not answer. */
  readonly state: 'found' | 'not found' | 'hidden' | 'unread';
  /** It was read at least once. */
  readonly seen: boolean;
  /** In the ticket's conversation, in another one, or in none (an own post). */
  readonly place: 'here' | 'elsewhere' | 'none' | 'unknown';
}

export interface NoteWithLinks {
  readonly note: CommentRef;
  /** At least one. */
  readonly links: readonly LinkedTweet[];
}

export interface TicketHistory {
  readonly id: string;
  readonly createdAt: Instant;
  /** Its public comments are sent as tweets. */
  readonly sendsTweets: boolean;
  readonly conversation: string;
  readonly states: readonly TicketState[];
  readonly touches: readonly Touch[];
  readonly assignments: readonly Assignment[];
  readonly updates: readonly PersonUpdate[];
  readonly skips: readonly SkipRecord[];
  /** What the team sent from it: people's public comments, where its channel sends tweets. */
  readonly sentComments: readonly CommentRef[];
  /** Internal notes that link official tweets, in order of time. */
  readonly tweetLinks: readonly NoteWithLinks[];
  /** Internal notes that link a chat message, in order of time. */
  readonly chatLinks: readonly CommentRef[];
  readonly mergedInto?: string;
  /** Zendesk's own first-reply figure in minutes. */
  readonly replyTime?: Ticket['replyTime'];
  /** Why nobody owes it a reply, if so. */
  readonly excused?: string;
  readonly historyWhole: boolean;
}
