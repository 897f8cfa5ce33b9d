/** Judgement rows with what people decided on their findings: every figure comes from these. */
import type { JudgedDay } from '../model/history.ts';
import type { Severity } from '../model/policy.ts';
import type { DecisionState, Judgement } from '../model/result.ts';

export interface MeasuredRow extends Judgement {
  /** The policy's day that it belongs to. */
  readonly date: string;
  /** Of a broken one; null otherwise. */
  readonly severity: Severity | null;
  readonly decision: DecisionState | null;
  /** Of a broken one; null otherwise. */
  readonly conversation: string | null;
}

export function rowsOf(days: readonly JudgedDay[]): readonly MeasuredRow[] {
  return days.flatMap(({ date, result, judgements }) => {
    const findings = new Map(result.findings.map((f) => [`${f.rule}\n${f.subject}`, f]));
    return judgements.map((row) => {
      const finding = row.verdict === 'broken' ? findings.get(`${row.rule}\n${row.subject}`) : undefined;
      return {
        ...row,
        date,
        severity: finding?.severity ?? null,
        decision: finding?.decision ?? null,
        conversation: finding?.conversation ?? null,
      };
    });
  });
}

/** Broken, and neither permitted, nor disputed without a ruling, nor ruled to be no fault. */
export function isHeldAgainst({ verdict, decision }: MeasuredRow): boolean {
  return verdict === 'broken' && (decision === null || decision === 'rejected');
}

/** Judged to the end: what a rate divides by. Waived and disputed ones are in neither half of it. */
export function isOpportunity(row: MeasuredRow): boolean {
  return row.verdict === 'kept' || isHeldAgainst(row);
}
