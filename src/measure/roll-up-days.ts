/** A stretch day by day: each date has its place, whether it was audited or not. */
import type { Gap } from '../model/capture.ts';
import type { History, JudgedDay } from '../model/history.ts';
import { isOpen } from '../model/open-finding.ts';
import type { Severity } from '../model/policy.ts';
import type { AuditResult } from '../model/result.ts';
import { sourceTitles } from '../model/sources.ts';
import type { RollUpDay } from './roll-up.ts';
import { rowsOf } from './rows.ts';
import { slaAttainment } from './waits.ts';
import { shareOf } from './wilson.ts';

const nothing = {
  clean: false,
  settled: false,
  mentions: 0,
  replies: 0,
  errors: 0,
  warnings: 0,
  attainment: shareOf(0, 0),
};

function tellGap({ source, kind }: Gap): string {
  return kind === 'all' ? sourceTitles[source] : `${sourceTitles[source]} (${kind})`;
}

/** Names of sources and counts of rules only: what vendors and rules say of it stands in the day's own result. */
function whyIncomplete({ gaps, outcomes }: AuditResult): string {
  const sources = [...new Set(gaps.map(tellGap))].sort();
  const unjudged = outcomes.filter((o) => o.status === 'errored' || o.status === 'skipped').length;
  return [
    ...(sources.length === 0 ? [] : [`not all was read: ${sources.join(', ')}`]),
    ...(unjudged === 0 ? [] : [`rules that could not judge: ${unjudged}`]),
  ].join('; ');
}

function openOf({ findings }: AuditResult, severity: Severity): number {
  return findings.filter((f) => f.severity === severity && isOpen(f)).length;
}

function describeDay(day: JudgedDay): RollUpDay {
  const { date, settled, result, rowsKept } = day;
  const errors = openOf(result, 'error');
  const warnings = openOf(result, 'warning');
  const whole = result.complete && rowsKept;
  const why = [
    ...(result.complete ? [] : [whyIncomplete(result) || 'the audit was incomplete']),
    ...(rowsKept ? [] : ['its judgement rows were not kept, so that it counts in no rate']),
  ];
  return {
    date,
    status: whole ? 'whole' : 'incomplete',
    why: whole ? null : why.join('; '),
    clean: whole && errors + warnings === 0,
    settled,
    mentions: result.metrics.mentions,
    replies: result.metrics.replies,
    errors,
    warnings,
    attainment: slaAttainment(rowsOf([day])),
  };
}

/** `today`: the first date that is not over. */
export function describeDays(
  dates: readonly string[],
  { days, unreadable }: History,
  today: string,
): readonly RollUpDay[] {
  const judged = new Map(days.map((day) => [day.date, day]));
  const lost = new Map(unreadable.map(({ date, why }) => [date, why]));
  return dates.map((date): RollUpDay => {
    const day = judged.get(date);
    if (day !== undefined) return describeDay(day);
    const why = lost.get(date);
    if (why !== undefined) return { date, status: 'unreadable', why, ...nothing };
    if (date >= today) return { date, status: 'ahead', why: null, ...nothing };
    return { date, status: 'missing', why: 'no result is stored', ...nothing };
  });
}
