/** What people said about findings: a permission beforehand, or a word on one finding afterwards. */
import type { Instant, Span } from './instant.ts';

/** One finding by its fingerprint, or every finding of some rules within a span. */
/** What a dispute may claim: the finding's facts, its person, the rule's reach, the circumstances, or the tool are at fault. */
export const disputeClaims = ['wrong-fact', 'wrong-person', 'out-of-scope', 'justified', 'tool-fault'] as const;
export type DisputeClaim = (typeof disputeClaims)[number];

export type DecisionTarget =
  | { readonly fingerprint: string }
  | {
      readonly rules: readonly string[];
      /** Official handles it is limited to, without the sign; none means all. */
      readonly handles: readonly string[];
      readonly span: Span;
      /** People, as findings name them, whose findings it does not permit: nobody rules on their own work. */
      readonly notOf: readonly string[];
    };

export interface Decision {
  readonly kind: 'waive' | 'dispute' | 'accept' | 'reject' | 'reopen';
  readonly target: DecisionTarget;
  /** Of a dispute; null for all else. */
  readonly claim: DisputeClaim | null;
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
