/** One rule over one story: what the tests of rules ask. */
import { expect } from 'vitest';
import { catalogue } from '../../src/audit/catalogue.ts';
import type { JudgedSubject } from '../../src/audit/define-rule.ts';
import { contextOf } from '../../src/audit/run-rule.ts';
import type { Capture } from '../../src/model/capture.ts';
import type { ReconciledDay } from '../../src/model/day.ts';
import type { PolicyRevision } from '../../src/model/policy.ts';
import type { RuleId } from '../../src/model/rule-ids.ts';
import { builtInRevision } from '../../src/policy/built-in.ts';
import { sealPolicy } from '../../src/policy/seal-policy.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import type { Story } from '../../src/scenario/story.ts';

export interface Asked {
  readonly policy?: Partial<PolicyRevision>;
  /** Changes the capture before it is reconciled: gaps, records that Zendesk gives otherwise. */
  readonly capture?: (capture: Capture) => Capture;
  /** Changes the day after it was reconciled: what another source adds to it. */
  readonly day?: (day: ReconciledDay) => ReconciledDay;
}

export function judgeStory(rule: RuleId, story: Story, asked: Asked = {}): readonly JudgedSubject[] {
  const found = catalogue.find((r) => r.meta.id === rule);
  if (found === undefined) throw new RangeError(`no rule ${rule}`);
  const policy = sealPolicy([{ ...builtInRevision, ...asked.policy }]);
  const capture = story.capture();
  const day = reconcile(asked.capture?.(capture) ?? capture, policy);
  return found.judge(contextOf(asked.day?.(day) ?? day, policy));
}

/** `kept`, `broken`, `broken warning`, ... in order of time. */
function verdictsOf(rule: RuleId, story: Story, asked: Asked = {}): string[] {
  return judgeStory(rule, story, asked).map(({ verdict }) =>
    verdict.verdict === 'broken' && verdict.severity !== undefined ? `broken ${verdict.severity}` : verdict.verdict,
  );
}

export function expectVerdicts(rule: RuleId, story: Story, verdicts: readonly string[], asked: Asked = {}): void {
  expect(verdictsOf(rule, story, asked)).toEqual(verdicts);
}

/** Takes what was read of one source and kind away from a moment on. */
export function withoutCoverage(source: 'x' | 'zendesk', kind: string, handle?: string) {
  return (capture: Capture): Capture => ({
    ...capture,
    coverage: capture.coverage.filter(
      (c) => !(c.source === source && c.kind === kind && (handle === undefined || c.handle === handle)),
    ),
  });
}
