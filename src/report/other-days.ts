/** What became of other days, below the summary of the one asked for. */
import type { AuditResult } from '../model/result.ts';

/** A day that was judged beside the one asked for. */
export interface OtherDay {
  readonly result: AuditResult;
  readonly settled: boolean;
  /** Never judged before: it was missed. */
  readonly isNew: boolean;
}

function tellOtherDay({ result, settled, isNew }: OtherDay): string {
  const states = (['new', 'reopened', 'known', 'resolved', 'withdrawn'] as const).flatMap((state) => {
    const count = result.findings.filter((f) => f.state === state).length;
    return count === 0 ? [] : [`${count} ${state}`];
  });
  const pending = result.pending.length === 0 ? [] : [`${result.pending.length} still open`];
  const what = [...states, ...pending].join(', ') || 'no findings';
  const end = settled ? '; the day is settled now' : result.complete ? '' : '; INCOMPLETE';
  return `  ${result.window.date ?? result.window.start}  ${isNew ? 'caught up: ' : ''}${what}${end}`;
}

/** A settled day that is marked anew. */
interface MarkedDay {
  readonly date: string;
  readonly why: 'decided' | 'lapsed' | 'seen';
  readonly result: Pick<AuditResult, 'decisions'>;
}

/** What became of other days, after the summary of the one asked for; empty without any. */
export function renderOtherDays(
  days: readonly OtherDay[],
  tooOld: readonly string[],
  marked: readonly MarkedDay[] = [],
): string {
  const dates = (why: MarkedDay['why']): string =>
    marked
      .filter((day) => day.why === why && (why === 'decided' || day.result.decisions.changed.length > 0))
      .map((day) => day.date)
      .join(', ');
  const [decided, lapsed] = [dates('decided'), dates('lapsed')];
  const lines = [
    ...(days.length === 0 ? [] : ['Other days, judged by what is known now:', ...days.map(tellOtherDay)]),
    ...(decided === '' ? [] : [`Settled days that somebody decided on since: ${decided}`]),
    ...(lapsed === '' ? [] : [`Settled days on which a waiver lapsed, so that findings count again: ${lapsed}`]),
    ...(tooOld.length === 0
      ? []
      : [`Never judged, and too far back to catch up by itself; give each as --date: ${tooOld.join(', ')}`]),
  ];
  return lines.length === 0 ? '' : `\n${lines.join('\n')}\n`;
}
