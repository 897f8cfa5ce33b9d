/** When a judged day is done with (rules.md, Settling and re-judging). */
import { addSeconds } from '../model/instant.ts';
import { type Policy, revisionAt } from '../model/policy.ts';
import type { AuditResult } from '../model/result.ts';

const daySeconds = 86_400;

/** After so long, what is still pending will not be judged any more. */
export const givenUpAfterSeconds = 14 * daySeconds;

/**
 * A day is judged again until nothing in it is pending, nothing is missing that a later run may read, and `settleDays`
 * have passed; after 14 days it rests however it is.
 */
export function isSettled(result: AuditResult, policy: Policy): boolean {
  const { window, takenAt, pending, gaps, outcomes } = result;
  if (takenAt >= addSeconds(window.end, givenUpAfterSeconds)) return true;
  const mayGetBetter = gaps.some((gap) => !gap.lasting) || outcomes.some((o) => o.status === 'errored');
  const { settleDays } = revisionAt(policy, window.start);
  return pending.length === 0 && !mayGetBetter && takenAt >= addSeconds(window.end, settleDays * daySeconds);
}
