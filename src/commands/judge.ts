/** From a capture to a result: reconcile, then audit. The same for `run`, `audit`, `demo` and tests. */
import { createHash } from 'node:crypto';
import { audit } from '../audit/audit.ts';
import type { Rule } from '../audit/define-rule.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import type { Capture, SourceUsage } from '../model/capture.ts';
import type { LedgerItem, ReconciledDay } from '../model/day.ts';
import { isWithin } from '../model/instant.ts';
import type { Policy } from '../model/policy.ts';
import type { Audited, AuditWindow, RunInfo } from '../model/result.ts';
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
}

function addUsage(a: SourceUsage | undefined, b: SourceUsage): SourceUsage {
  const posts = (a?.posts ?? 0) + (b.posts ?? 0);
  const users = (a?.users ?? 0) + (b.users ?? 0);
  return {
    requests: (a?.requests ?? 0) + b.requests,
    ...(a?.posts === undefined && b.posts === undefined ? {} : { posts }),
    ...(a?.users === undefined && b.users === undefined ? {} : { users }),
  };
}

/** What all parts of a capture cost together, by source. */
export function sumUsage(capture: Capture): Record<string, SourceUsage> {
  const sum: Record<string, SourceUsage> = {};
  for (const sources of Object.values(capture.usage)) {
    for (const [source, used] of Object.entries(sources)) sum[source] = addUsage(sum[source], used);
  }
  return sum;
}

/** Hex SHA-256 of a capture's content: equal captures have equal hashes, whatever files they came from. */
function hashCapture(capture: Capture): string {
  return createHash('sha256').update(canonicalJson(capture)).digest('hex');
}

export function judge(capture: Capture, policy: Policy, options: JudgeOptions): Judged {
  const day = reconcile(capture, policy);
  const audited = audit(day, policy, { ...options, captures: [hashCapture(capture)], usage: sumUsage(capture) });
  return { audited, day, items: day.items.filter((i) => isWithin(options.window, i.at)) };
}
