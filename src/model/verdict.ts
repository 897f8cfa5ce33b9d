/** What a rule says of a subject, and what becomes of the broken ones. */
import type { Instant } from './instant.ts';
import type { Severity } from './policy.ts';

export type Cause = 'person' | 'process' | 'tool' | 'unknown';

/** A record that shows what happened: a tweet, a ticket, a comment or note on a ticket, a change or an update of it, a direct message (that it was sent, never its text), a ticket of the Support team (that it is there, never its text). */
export interface Evidence {
  readonly kind: 'tweet' | 'ticket' | 'comment' | 'note' | 'event' | 'skip' | 'message' | 'support-ticket';
  readonly id: string;
  readonly at: Instant;
  /** Handle with its sign, or a team member's name; null when unknown. */
  readonly by: string | null;
  readonly url: string | null;
  /** What this record shows, in a few words of ours. */
  readonly what: string;
}

export type Details = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

export type Verdict =
  | {
      readonly verdict: 'kept';
      readonly because: string;
      /** By how much, where a clock decides: `22 s inside the target`. */
      readonly margin?: string;
      readonly details?: Details;
    }
  | {
      readonly verdict: 'broken';
      readonly message: string;
      readonly because: string;
      readonly cause: Cause;
      readonly severity?: Severity;
      readonly person?: string;
      readonly evidence: readonly Evidence[];
      readonly details?: Details;
    }
  | { readonly verdict: 'excused'; readonly because: string }
  | {
      readonly verdict: 'pending';
      readonly due: Instant;
      readonly because: string;
      readonly evidence?: readonly Evidence[];
      readonly details?: Details;
    }
  | { readonly verdict: 'unknown'; readonly because: string };

export type VerdictName = Verdict['verdict'];
