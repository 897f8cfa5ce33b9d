/** A result prepared for reading: findings by conversation, worst first, and who still waits. */
import { isOpen, isOver } from '../model/open-finding.ts';
import type { Severity } from '../model/policy.ts';
import type { AuditResult, Finding, RuleSummary } from '../model/result.ts';

export interface FindingGroup {
  /** Conversation id; a finding without one stands alone. */
  readonly conversation: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

export interface ResultView {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly groups: readonly FindingGroup[];
  readonly waiting: readonly Finding[];
  readonly ruleOf: (id: string) => RuleSummary | undefined;
}

const weight: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };

/** Worst first, then oldest. */
export function inOrder(a: Finding, b: Finding): number {
  return (
    weight[b.severity] - weight[a.severity] ||
    (a.at < b.at ? -1 : a.at > b.at ? 1 : a.fingerprint < b.fingerprint ? -1 : 1)
  );
}

export function openFindings(result: AuditResult): Finding[] {
  return result.findings.filter(isOpen);
}

/** Findings that a waiver permits, whose dispute nobody has ruled on, or was accepted, as long as they are not over. */
export function decidedFindings(result: AuditResult, decision: 'waived' | 'disputed' | 'accepted'): Finding[] {
  return result.findings.filter((f) => f.decision === decision && !isOver(f));
}

export function viewResult(result: AuditResult): ResultView {
  const open = openFindings(result);
  const byConversation = new Map<string, Finding[]>();
  for (const finding of open) {
    const key = finding.conversation ?? finding.subject;
    byConversation.set(key, [...(byConversation.get(key) ?? []), finding]);
  }
  const groups = [...byConversation].map(([conversation, findings]) => {
    const sorted = findings.sort(inOrder);
    return { conversation, severity: sorted[0]?.severity ?? 'info', findings: sorted };
  });
  groups.sort((a, b) => {
    const [x] = a.findings;
    const [y] = b.findings;
    return x === undefined || y === undefined ? 0 : inOrder(x, y);
  });
  const rules = new Map(result.rules.map((r) => [r.id, r]));
  return {
    counts: {
      error: open.filter((f) => f.severity === 'error').length,
      warning: open.filter((f) => f.severity === 'warning').length,
      info: open.filter((f) => f.severity === 'info').length,
    },
    groups,
    waiting: open
      .filter((f) => f.rule === 'first-reply-sla' && f.details.replied === false)
      .sort((a, b) => (a.at < b.at ? -1 : 1)),
    ruleOf: (id) => rules.get(id),
  };
}

/** Late first replies, and how many of them had been in time but for the integration's lag. Who still waits is none of them: that would change with the hour. */
export function countLateReplies(result: AuditResult): { readonly late: number; readonly byLagAlone: number } {
  const late = result.findings.filter(
    (f) =>
      f.rule === 'first-reply-sla' && f.details.replied === true && f.state !== 'resolved' && f.state !== 'withdrawn',
  );
  return { late: late.length, byLagAlone: late.filter((f) => f.cause === 'tool').length };
}

/** Links that may help to answer what nobody answered yet. */
export function helpOf({ details: { mayHelp } }: Finding): readonly string[] {
  return typeof mayHelp === 'object' && mayHelp !== null ? mayHelp.slice(0, 3) : [];
}

/** The permalink of what a finding is about; of other evidence when that has none. */
export function linkOf(finding: Finding): string | undefined {
  const linked = finding.evidence.filter((e) => e.url !== null);
  return (linked.find((e) => finding.subject.endsWith(e.id)) ?? linked[0])?.url ?? undefined;
}
