/** From a capture to a result: reconcile, then audit. The same for `run`, `audit`, `demo` and tests. */
import { createHash } from 'node:crypto';
import { audit } from '../audit/audit.ts';
import type { Rule } from '../audit/define-rule.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import type { Capture, Gap, SourceUsage } from '../model/capture.ts';
import type { LedgerItem, ReconciledDay } from '../model/day.ts';
import type { Decision } from '../model/decision.ts';
import { earlier, isWithin, later, type Span } from '../model/instant.ts';
import type { Policy } from '../model/policy.ts';
import type { Audited, AuditResult, AuditWindow, RunInfo } from '../model/result.ts';
import { capturedSpan } from '../policy/captured-span.ts';
import { reconcile } from '../reconcile/reconcile.ts';

export interface Judged {
  readonly audited: Audited;
  readonly day: ReconciledDay;
  /** Items of both ledgers that lie in the window. */
  readonly items: readonly LedgerItem[];
}

export interface JudgeOptions {
  readonly window: AuditWindow;
  readonly rules: readonly Rule[];
  readonly run: RunInfo;
  readonly toolVersion: string;
  /** What the run spent; by default what the capture says of itself. */
  readonly usage?: Capture['usage'];
  readonly decisions?: readonly Decision[];
  readonly previous?: AuditResult;
  readonly unmatchedBefore?: AuditResult['waiversWithoutMatch'];
}

function addUsage(a: SourceUsage | undefined, b: SourceUsage): SourceUsage {
  const counts = (['posts', 'users', 'likes', 'directMessages'] as const).flatMap((name) =>
    a?.[name] === undefined && b[name] === undefined ? [] : [[name, (a?.[name] ?? 0) + (b[name] ?? 0)] as const],
  );
  return { requests: (a?.requests ?? 0) + b.requests, ...Object.fromEntries(counts) };
}

/** What all parts of a reading cost together, by source. */
export function sumUsage(usage: Capture['usage']): Record<string, SourceUsage> {
  const sum: Record<string, SourceUsage> = {};
  for (const sources of Object.values(usage)) {
    for (const [source, used] of Object.entries(sources)) sum[source] = addUsage(sum[source], used);
  }
  return sum;
}

/** Hex SHA-256 of a capture's content: equal captures have equal hashes, whatever files they came from. */
export function hashCapture(capture: Capture): string {
  return createHash('sha256').update(canonicalJson(capture)).digest('hex');
}

/** Only what is missing from the stretch that judging the window needs is missing from its audit. */
function gapsWithin(gaps: readonly Gap[], needed: Span): readonly Gap[] {
  return gaps.flatMap((gap) => {
    const span = { start: later(gap.span.start, needed.start), end: earlier(gap.span.end, needed.end) };
    return span.start < span.end ? [{ ...gap, span }] : [];
  });
}

/** A capture made into conversations once, for every day that is judged by it. */
export interface Reconciled {
  readonly day: ReconciledDay;
  readonly usage: Capture['usage'];
  readonly hash: string;
}

export function reconcileCapture(capture: Capture, policy: Policy): Reconciled {
  return { day: reconcile(capture, policy), usage: capture.usage, hash: hashCapture(capture) };
}

export function judgeReconciled(reconciled: Reconciled, policy: Policy, options: JudgeOptions): Judged {
  const { usage = reconciled.usage, ...rest } = options;
  const needed = capturedSpan(policy, options.window, reconciled.day.takenAt);
  const day = { ...reconciled.day, gaps: gapsWithin(reconciled.day.gaps, needed) };
  const audited = audit(day, policy, { ...rest, captures: [reconciled.hash], usage: sumUsage(usage) });
  return { audited, day, items: day.items.filter((i) => isWithin(options.window, i.at)) };
}

export function judge(capture: Capture, policy: Policy, options: JudgeOptions): Judged {
  return judgeReconciled(reconcileCapture(capture, policy), policy, options);
}
