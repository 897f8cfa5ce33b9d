/** A stored day judged once more from its captures, by a policy of one's choice; its decisions hold as they are stored. */

import { catalogue } from '../audit/catalogue.ts';
import { compareJudgings, type Judging } from '../measure/compare-judgings.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import type { Capture } from '../model/capture.ts';
import type { JudgedDay } from '../model/history.ts';
import { plural } from '../model/plural.ts';
import type { Policy } from '../model/policy.ts';
import type { AuditResult } from '../model/result.ts';
import { type Judged, judgeReconciled, type Reconciled, reconcileCapture } from './judge.ts';
import { toolVersion } from './version.ts';

export type JudgeAgain = (day: JudgedDay, capture: Capture, previous?: AuditResult) => Judged;

/** Makes conversations of a capture once for all days that are judged by it. */
export function createJudgeAgain(policy: Policy): JudgeAgain {
  const reconciled = new WeakMap<Capture, Reconciled>();
  return ({ result, decisions }, capture, previous) => {
    const known = reconciled.get(capture) ?? reconcileCapture(capture, policy);
    reconciled.set(capture, known);
    return judgeReconciled(known, policy, {
      window: result.window,
      rules: catalogue,
      run: result.run,
      toolVersion: toolVersion(),
      usage: {},
      decisions,
      ...(previous === undefined ? {} : { previous }),
    });
  };
}

/** `date`: the stored day that was judged again. */
export function judgingOf(date: string, { audited }: Pick<Judged, 'audited'>): Judging {
  const { findings, outcomes } = audited.result;
  return { date, findings, outcomes, judgements: audited.judgements };
}

/** What the store holds, without what a rule that could not judge took over from the run before. */
function storedJudging({ date, result, judgements }: JudgedDay): Judging {
  const silent = new Set(
    result.outcomes.filter((o) => o.status === 'skipped' || o.status === 'errored').map((o) => o.rule),
  );
  const findings = result.findings.filter((finding) => !silent.has(finding.rule));
  return { date, findings, outcomes: result.outcomes, judgements };
}

/** Why the day, judged again by `policy`, may differ from what is stored; empty where it must not. */
function whyOther({ result }: JudgedDay, policy: Policy, sameCaptures: boolean): readonly string[] {
  const { tool, policy: judgedBy } = result;
  return [
    ...(tool.version === toolVersion() ? [] : [`version ${tool.version} judged it`]),
    ...(judgedBy.sha256 === policy.sha256 ? [] : ['it was judged by another policy']),
    ...(sameCaptures ? [] : ['the stored captures are not exactly those that it was judged from']),
  ];
}

/** How the day, judged again by `policy`, differs from what is stored, and why; undefined where it is the same. */
export function tellDifference(
  day: JudgedDay,
  again: Judged,
  policy: Policy,
  sameCaptures: boolean,
): string | undefined {
  const now = judgingOf(day.date, again);
  const stored = storedJudging(day);
  const { total, changes } = compareJudgings([{ before: stored, after: now }]);
  const rowsDiffer = day.rowsKept && canonicalJson(stored.judgements) !== canonicalJson(now.judgements);
  if (changes.length === 0 && !rowsDiffer) return undefined;
  const how =
    changes.length === 0
      ? 'the same findings, other verdicts or words beside them'
      : `${plural(total.before, 'finding')} stored, ${total.after} when judged again`;
  const why = whyOther(day, policy, sameCaptures);
  return `${how}: ${why.length === 0 ? 'nobody knows why; please report it' : why.join(', ')}`;
}
