/** Where evidence is: a tweet, a comment. */
import type { Instant } from './instant.ts';
import type { Person } from './person.ts';

/** A tweet as evidence: where it is, when it was sent, by whom (handle without the sign; absent when unknown). */
export interface TweetRef {
  readonly id: string;
  readonly at: Instant;
  readonly by?: string;
}

export interface CommentRef {
  readonly id: string;
  readonly ticketId: string;
  /** The update (ticket event) that holds it. */
  readonly eventId: string;
  readonly at: Instant;
  readonly person?: Person;
}
