/** What several tests of the dashboard look at. */
import type { History, JudgedDay } from '../../../src/model/history.ts';
import type { AuditResult } from '../../../src/model/result.ts';
import type { DashboardOptions } from '../../../src/report/dashboard/dashboard-options.ts';
import { options, withManyFindings } from '../rich-result.ts';

export const dashboardOptions: DashboardOptions = {
  ...options,
  targetSeconds: 25_200,
  slaClock: 'business',
  retentionDays: 90,
};

/** A day without rows, as a saved result alone gives it. */
export function dayOfResult(result: AuditResult, date = '2026-11-21'): JudgedDay {
  return { date, settled: false, result, judgements: [], rowsKept: false, decisions: [] };
}

export function withManyFindingsOnLastDay(history: History, count: number): History {
  const last = history.days.at(-1);
  if (last === undefined) throw new RangeError('a history without a day');
  const result = { ...last.result, findings: withManyFindings(count).findings };
  return { ...history, days: [...history.days.slice(0, -1), { ...last, result }] };
}
