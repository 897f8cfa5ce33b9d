/** The pages of all judged days: a first one over them, one a day, and what the figures mean. Equal days give equal bytes. */
import { daysBefore } from '../../measure/weeks.ts';
import type { History } from '../../model/history.ts';
import type { Report } from '../render-reports.ts';
import { type DashboardOptions, mostDays } from './dashboard-options.ts';
import { renderDayPage } from './day-page.ts';
import { renderIndexPage } from './index-page.ts';
import { renderMetricsPage } from './metrics-page.ts';

/** Names are below the folder of the dashboard. Nothing for a history without a day. */
export function renderDashboard(history: History, options: DashboardOptions): readonly Report[] {
  const newest = history.days.at(-1);
  if (newest === undefined) return [];
  const oldest = daysBefore(newest.date, options.retentionDays);
  const days = history.days.filter(({ date }) => date > oldest).slice(-mostDays);
  const shown = { history: { ...history, days }, newest, leftOut: history.days.length - days.length };
  const page = (name: string, body: string): Report => ({ name, mediaType: 'text/html', body });
  return [
    page('index.html', renderIndexPage(shown, options)),
    page('metrics.html', renderMetricsPage()),
    ...days.map((day, i) =>
      page(`${day.date}/index.html`, renderDayPage(day, { before: days[i - 1], after: days[i + 1] }, options)),
    ),
  ];
}
