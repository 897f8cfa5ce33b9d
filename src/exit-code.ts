/** What a run's result means for whoever started it (interfaces.md, exit codes). */
import type { GapCause } from './model/capture.ts';
import type { Severity } from './model/policy.ts';
import type { AuditResult } from './model/result.ts';

export const exitCodes = {
  clean: 0,
  findings: 1,
  usage: 2,
  incomplete: 3,
  unpublished: 4,
  credentials: 5,
  budget: 6,
  unavailable: 75,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export type Gate = Severity | 'never';

const weight: Readonly<Record<Severity, number>> = { info: 1, warning: 2, error: 3 };

/** Open findings at or above the gate: waived and disputed ones, resolved and withdrawn ones do not count. */
export function findingsAtGate(result: AuditResult, gate: Gate): number {
  if (gate === 'never') return 0;
  return result.findings.filter(
    (f) =>
      weight[f.severity] >= weight[gate] &&
      f.decision !== 'waived' &&
      f.decision !== 'disputed' &&
      f.state !== 'resolved' &&
      f.state !== 'withdrawn',
  ).length;
}

export function exitCodeOf(result: AuditResult, gate: Gate): ExitCode {
  const has = (cause: GapCause): boolean => result.gaps.some((g) => g.cause === cause);
  if (has('credentials')) return exitCodes.credentials;
  if (has('budget')) return exitCodes.budget;
  if (result.gaps.some((g) => g.lasting) || result.outcomes.some((o) => o.status === 'errored'))
    return exitCodes.incomplete;
  if (result.gaps.length > 0) return exitCodes.unavailable;
  return findingsAtGate(result, gate) > 0 ? exitCodes.findings : exitCodes.clean;
}
