/** What a run's result means for whoever started it (interfaces.md, exit codes). */
import type { Gap, GapCause } from './model/capture.ts';
import { isOpen } from './model/open-finding.ts';
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

/** Open findings at or above the gate: those waived, disputed or ruled to be wrong, resolved and withdrawn ones do not count. */
export function findingsAtGate(result: AuditResult, gate: Gate): number {
  if (gate === 'never') return 0;
  return result.findings.filter((f) => weight[f.severity] >= weight[gate] && isOpen(f)).length;
}

/** The code that gaps alone ask for; undefined when there are none. */
export function exitCodeOfGaps(gaps: readonly Gap[]): ExitCode | undefined {
  const has = (cause: GapCause): boolean => gaps.some((g) => g.cause === cause);
  if (has('credentials')) return exitCodes.credentials;
  if (has('budget')) return exitCodes.budget;
  if (gaps.some((g) => g.lasting)) return exitCodes.incomplete;
  return gaps.length > 0 ? exitCodes.unavailable : undefined;
}

/** What a result's gaps and errors ask for; undefined for a complete one. */
function incompletenessOf(result: AuditResult): ExitCode | undefined {
  const incomplete = exitCodeOfGaps(result.gaps);
  const errored = result.outcomes.some((o) => o.status === 'errored');
  if (errored && (incomplete === undefined || incomplete === exitCodes.unavailable)) return exitCodes.incomplete;
  return incomplete;
}

/** Shortfalls by what they mean for whoever started the run, first one first. */
const shortfalls: readonly ExitCode[] = [
  exitCodes.credentials,
  exitCodes.budget,
  exitCodes.incomplete,
  exitCodes.unavailable,
  exitCodes.unpublished,
];

/** Something could not be kept or published; `refused` for want of a right. */
interface Unpublished {
  readonly refused: boolean;
}

export function exitCodeOfProblems(problems: readonly Unpublished[]): ExitCode | undefined {
  if (problems.length === 0) return undefined;
  return problems.some((p) => p.refused) ? exitCodes.credentials : exitCodes.unpublished;
}

/**
 * The window asked for comes first in `results`: only its findings count, but a shortfall of any day touched does.
 */
export function exitCodeOfRun(
  results: readonly [AuditResult, ...AuditResult[]],
  gate: Gate,
  problems: readonly Unpublished[] = [],
): ExitCode {
  const found = [...results.map(incompletenessOf), exitCodeOfProblems(problems)];
  const worst = shortfalls.find((code) => found.includes(code));
  if (worst !== undefined) return worst;
  return findingsAtGate(results[0], gate) > 0 ? exitCodes.findings : exitCodes.clean;
}

export function exitCodeOf(result: AuditResult, gate: Gate): ExitCode {
  return exitCodeOfRun([result], gate);
}
