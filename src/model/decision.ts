/** What people said about findings: a permission beforehand, or a word on one finding afterwards. */
import type { Instant, Span } from './instant.ts';

/** What a dispute may claim: the finding's facts, its person, the rule's reach, the circumstances, or the tool are at fault. */
export const disputeClaims = ['wrong-fact', 'wrong-person', 'out-of-scope', 'justified', 'tool-fault'] as const;
export type DisputeClaim = (typeof disputeClaims)[number];

/** One finding by its fingerprint, or every finding of some rules within a span. */
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
  /** The audited day on whose issue that note stands; absent for the policy. */
  readonly date?: string;
}

/** When a waiver ends: by its date, or with its span. Undefined for all that has no end. */
export function endOf({ kind, target, until }: Decision): Instant | undefined {
  if (kind !== 'waive') return undefined;
  return until ?? ('span' in target ? target.span.end : undefined);
}

/** In the order in which they were said. */
export function inOrderSaid(decisions: readonly Decision[]): readonly Decision[] {
  return [...decisions].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** The last word on each finding that anybody spoke of by its fingerprint. */
export function lastWords(decisions: readonly Decision[]): ReadonlyMap<string, Decision> {
  const last = new Map<string, Decision>();
  for (const one of inOrderSaid(decisions)) if ('fingerprint' in one.target) last.set(one.target.fingerprint, one);
  return last;
}
