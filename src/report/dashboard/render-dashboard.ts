/** The whole site: a first page, one a day, a week and a month, one about people, and what the figures mean. Equal days give equal bytes. */
import { renderPeople } from '../people/render-people.ts';
import type { Report } from '../render-reports.ts';
import { renderRollUpPage } from '../rollup/render-roll-up-page.ts';
import { rollUpPath } from '../rollup/roll-up-path.ts';
import type { DashboardOptions } from './dashboard-options.ts';
import { renderDayPage } from './day-page.ts';
import { renderIndexPage } from './index-page.ts';
import { renderMetricsPage } from './metrics-page.ts';
import { aroundOf, holdersOf, type Site } from './site.ts';

/** Names are below the folder of the dashboard. Nothing for a history without a day. */
export function renderDashboard(site: Site, options: DashboardOptions): readonly Report[] {
  const { history, rollUps, people } = site;
  const { days } = history;
  const newest = days.at(-1);
  if (newest === undefined) return [];
  const page = (name: string, body: string): Report => ({ name, mediaType: 'text/html', body });
  return [
    page('index.html', renderIndexPage({ ...site, newest }, options)),
    page('metrics.html', renderMetricsPage()),
    ...rollUps.map((one) =>
      page(rollUpPath(one.rollUp.stretch), renderRollUpPage(one.rollUp, aroundOf(one.rollUp, site), one.options)),
    ),
    ...(people === null ? [] : [page('people/index.html', renderPeople(people, options, true))]),
    ...days.map((day, i) =>
      page(
        `${day.date}/index.html`,
        renderDayPage(day, { before: days[i - 1], after: days[i + 1], stretches: holdersOf(day.date, site) }, options),
      ),
    ),
  ];
}
