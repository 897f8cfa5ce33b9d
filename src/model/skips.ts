/** The ledger of skips: each with what became of the ticket, and with what may have made it hard. */
import type { Instant } from './instant.ts';

/**
 * `answered`: after the skip; `answered before` it; `open`: neither answered nor solved yet; `solved`: without an answer;
 * `excused`: nobody owes it one; `unknown`: what would show it was not read.
 */
export type SkipFate = 'answered' | 'answered before' | 'open' | 'solved' | 'excused' | 'unknown';

export interface WhatCameNext {
  readonly fate: SkipFate;
  /** When it was answered or solved. */
  readonly at: Instant | null;
  /** The team member who answered or solved, where that is known. */
  readonly by: string | null;
  /** Whether the first reply kept the target, or can keep it no more; null where no target holds, or where it is not known yet. */
  readonly inTime: boolean | null;
  /** Of an answer, on the policy's clock: seconds inside the target, negative past it. */
  readonly marginSeconds: number | null;
  /** Of an open one: when the target ends. */
  readonly due: Instant | null;
  /** Why it is excused or unknown, or why `inTime` is. */
  readonly because: string | null;
}

/** What can be counted of a ticket that may have made it hard; null where its mention was not read. */
export interface Difficulty {
  readonly words: number | null;
  readonly links: number | null;
  /** Twitter tickets that its author had before, as far as they were read. */
  readonly earlierTickets: number;
}

/** A person passed over a ticket: by Zendesk's own record, or by taking up younger ones, which counts once a day. */
export interface SkipEntry {
  readonly ticket: string;
  readonly at: Instant;
  readonly person: string;
  /** Id of Zendesk's record; null: only the order in which tickets were taken up shows it. */
  readonly record: string | null;
  /** Of a record: whether a reason was given. */
  readonly hasReason: boolean | null;
  /** The reason, only where the policy's `privacy.text` allows text in files. */
  readonly reason: string | null;
  /** The ticket was this person's to take: it was assigned to nobody else. */
  readonly owed: boolean;
  /** Younger tickets that this person took up instead on that day. */
  readonly overtakings: number;
  readonly next: WhatCameNext;
  /** When somebody took the ticket up next, was given it, or answered it; null where that is not known. */
  readonly leftUntil: Instant | null;
  /** From the skip to then, on the policy's clock; null where that is not known, or no target holds. */
  readonly leftSeconds: number | null;
  /** How often the ticket was skipped after that, by anybody to whom it was owed. */
  readonly again: number;
  /** How many other people skipped the ticket, before or after. */
  readonly others: number;
  /** How many people came by while it waited, who skipped it and who took it up included. */
  readonly cameBy: number;
  readonly difficulty: Difficulty;
}

export interface LinkedSkip extends SkipEntry {
  /** The ticket's permalink; null where Zendesk's address is not known. */
  readonly url: string | null;
}

export interface SkipLedger {
  /** In order of time. */
  readonly entries: readonly LinkedSkip[];
  /** What was not read, so that skips may be missing here; empty when all was. */
  readonly unread: readonly string[];
}
