/** Which findings are still a matter for somebody. */
import type { DecisionState, Finding } from './result.ts';

/** Permitted, said to be wrong, or ruled to be wrong. A dispute that was rejected leaves the finding as it was. */
export const settlingDecisions: ReadonlySet<DecisionState | null> = new Set([
  'waived',
  'disputed',
  'accepted',
] as const);

/** Resolved and withdrawn ones: findings of an earlier run that are none any more. */
export function isOver({ state }: Pick<Finding, 'state'>): boolean {
  return state === 'resolved' || state === 'withdrawn';
}

export function isOpen(finding: Pick<Finding, 'state' | 'decision'>): boolean {
  return !isOver(finding) && !settlingDecisions.has(finding.decision);
}
