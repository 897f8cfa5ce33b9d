/** A day that is settled is not judged again: what people decide on it later only marks its findings anew. Pure. */
import type { Decision } from '../model/decision.ts';
import type { Instant } from '../model/instant.ts';
import { isOver } from '../model/open-finding.ts';
import type { Policy } from '../model/policy.ts';
import type { AuditResult, Judgement } from '../model/result.ts';
import { decisionOn, exceptionsAsDecisions, handlesOf } from './apply-decisions.ts';
import { hashOf } from './hash.ts';
import { tellDecisions } from './tell-decisions.ts';

/** `judgements`: the day's rows, which know the handle that a finding is about. */
export function markAgain(
  result: AuditResult,
  judgements: readonly Pick<Judgement, 'rule' | 'subject' | 'handle'>[],
  policy: Policy,
  said: readonly Decision[],
  now: Instant,
): AuditResult {
  const decisions = [...exceptionsAsDecisions(policy), ...said];
  const handleOf = handlesOf(judgements);
  const findings = result.findings.map((f) => {
    if (isOver(f)) return f;
    return { ...f, decision: decisionOn({ ...f, handle: handleOf(f) }, decisions, now) };
  });
  const count = (rule: string, decision: 'waived' | 'disputed'): number =>
    findings.filter((f) => f.rule === rule && f.decision === decision && !isOver(f)).length;
  return {
    ...result,
    inputs: { ...result.inputs, decisions: decisions.length === 0 ? null : hashOf(decisions) },
    outcomes: result.outcomes.map((o) =>
      o.status === 'failed' ? { ...o, waived: count(o.rule, 'waived'), disputed: count(o.rule, 'disputed') } : o,
    ),
    findings,
    ...tellDecisions({
      window: result.window,
      findings,
      handleOf,
      decisions,
      now,
      previous: result,
      unmatchedBefore: result.waiversWithoutMatch,
    }),
  };
}
