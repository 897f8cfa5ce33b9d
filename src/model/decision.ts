/** What people said about findings: a permission beforehand, or a word on one finding afterwards. */
import type { Instant, Span } from './instant.ts';

/** One finding by its fingerprint, or every finding of some rules within a span. */
export type DecisionTarget =
  | { readonly fingerprint: string }
  | {
      readonly rules: readonly string[];
      /** Official handles it is limited to, without the sign; none means all. */
      readonly handles: readonly string[];
      readonly span: Span;
    };

export interface Decision {
  readonly kind: 'waive' | 'dispute' | 'accept' | 'reject' | 'reopen';
  readonly target: DecisionTarget;
  readonly reason: string;
  /** Who decided: a name, or a GitLab username. */
  readonly by: string;
  /** When it was said; the beginning of its span for a permission of the policy. */
  readonly at: Instant;
  /** A waiver holds until then; null: as long as its span. */
  readonly until: Instant | null;
  /** The GitLab note that says it; null for the policy. */
  readonly noteId: string | null;
}
