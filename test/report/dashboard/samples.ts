/** What several tests of the dashboard look at. */
import { viewPeople } from '../../../src/measure/people/view-people.ts';
import { stretchOf } from '../../../src/measure/stretch.ts';
import type { History, JudgedDay } from '../../../src/model/history.ts';
import type { AuditResult } from '../../../src/model/result.ts';
import { builtInPolicy, builtInRevision } from '../../../src/policy/built-in.ts';
import type { DashboardOptions } from '../../../src/report/dashboard/dashboard-options.ts';
import type { Site } from '../../../src/report/dashboard/site.ts';
import { rollUpOf } from '../../measure/history-of.ts';
import { options, withManyFindings } from '../rich-result.ts';

export const dashboardOptions: DashboardOptions = {
  ...options,
  targetSeconds: 25_200,
  slaClock: 'business',
  precisionBar: 0.8,
  retentionDays: 90,
};

/** The pages of days alone. */
export function siteOf(history: History, changes: Partial<Site> = {}): Site {
  return { history, older: 0, rollUps: [], people: null, ...changes };
}

/** A week, a month and people beside the days. */
export function wholeSite(history: History): Site {
  const first = history.days[0]?.date ?? '';
  const rollUps = (['week', 'month'] as const).map((kind) => ({
    rollUp: rollUpOf(history, { stretch: stretchOf(kind, first), today: '2027-01-01' }),
    options,
  }));
  const { people } = builtInRevision.privacy;
  return siteOf(history, { rollUps, people: viewPeople(history.days, builtInPolicy, people) });
}

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
