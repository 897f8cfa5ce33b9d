/** The pages of all judged days: a first one over them, one a day, and what the figures mean. Equal days give equal bytes. */
import type { History } from '../../model/history.ts';
import type { Report } from '../render-reports.ts';
import type { DashboardOptions } from './dashboard-options.ts';
import { renderDayPage } from './day-page.ts';
import { renderIndexPage } from './index-page.ts';
import { renderMetricsPage } from './metrics-page.ts';

/** Names are below the folder of the dashboard. `older`: days that are stored and not shown. Nothing for a history without a day. */
export function renderDashboard(history: History, older: number, options: DashboardOptions): readonly Report[] {
  const { days } = history;
  const newest = days.at(-1);
  if (newest === undefined) return [];
  const page = (name: string, body: string): Report => ({ name, mediaType: 'text/html', body });
  return [
    page('index.html', renderIndexPage({ history, newest, older }, options)),
    page('metrics.html', renderMetricsPage()),
    ...days.map((day, i) =>
      page(`${day.date}/index.html`, renderDayPage(day, { before: days[i - 1], after: days[i + 1] }, options)),
    ),
  ];
}
