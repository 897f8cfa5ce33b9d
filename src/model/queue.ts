/** The order of the Twitter view, and where it was left (rules.md, skipped-ticket). */
import type { Instant } from './instant.ts';
import type { Person } from './person.ts';

/** Zendesk's own record of a skip in Play mode. */
export interface SkipRecord {
  readonly id: string;
  readonly at: Instant;
  readonly person: Person;
  readonly hasReason: boolean;
}

/** Somebody took up a younger ticket while this one was owed to them. */
export interface Overtaking {
  readonly at: Instant;
  readonly person: Person;
  readonly eventId: string;
  readonly takenId: string;
  readonly takenCreatedAt: Instant;
  /** Other tickets older than the taken one that were waiting too. */
  readonly alsoWaiting: number;
  /** Nobody else worked in the view within `playHold` before and after. */
  readonly alone: boolean;
}

/** A younger ticket was taken up, but a colleague took this one up soon enough after. */
export interface Spared {
  readonly person: Person;
  readonly takenId: string;
  readonly leftSeconds: number;
  readonly holdSeconds: number;
}

/** A Twitter ticket as Play mode could have shown it, with who passed it over. */
export interface QueuedTicket {
  readonly ticketId: string;
  /** In order of time. */
  readonly overtakings: readonly Overtaking[];
  /** Skip records that count: of tickets that were the skipper's to take. */
  readonly skips: readonly SkipRecord[];
  /** An act is too fresh: somebody else may still take the ticket within `playHold`. */
  readonly openUntil?: Instant;
  /** Why it cannot be told that nobody overtook it, if so. */
  readonly doubt?: string;
  readonly spared?: Spared;
}
