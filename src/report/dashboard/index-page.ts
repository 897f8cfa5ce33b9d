/** The first page: the newest day's verdict, then how things move, then every day. */
import { byHandle } from '../../measure/by-handle.ts';
import { hourByWeekday } from '../../measure/heat-map.ts';
import { rowsOf } from '../../measure/rows.ts';
import { findingTrend, slaTrend } from '../../measure/trend.ts';
import { waitsOf } from '../../measure/waits.ts';
import type { JudgedDay } from '../../model/history.ts';
import { plural } from '../../model/plural.ts';
import { type Html, type HtmlPart, html } from '../escape/html.ts';
import { contextOf } from '../issue/words.ts';
import { localLink, metricLink } from '../page/links.ts';
import { type PageSection, renderPage } from '../page/render-page.ts';
import { viewResult } from '../view.ts';
import { renderCompletenessTrend } from './completeness.ts';
import { type DashboardOptions, recentDays } from './dashboard-options.ts';
import { titleOf } from './day-page.ts';
import { tellNewestSkips } from './day-skips.ts';
import { renderDayTiles } from './day-tiles.ts';
import { renderDaysList } from './days-list.ts';
import { tellFooter } from './footer.ts';
import { renderHandles } from './handles.ts';
import { renderLateHeat, renderMentionsHeat } from './heat-charts.ts';
import { renderPrecision } from './precision.ts';
import { renderRules, renderRuleTrends } from './rules.ts';
import type { Site } from './site.ts';
import { renderStretches } from './stretches.ts';
import { renderTrend } from './trend-charts.ts';
import { renderVerdict } from './verdict.ts';
import { renderStillWaiting, renderWaitClasses } from './wait-charts.ts';
import { ruleSummaries, showDate, tellList } from './words.ts';

export interface Shown extends Site {
  readonly newest: JudgedDay;
}

function tellEarlierWaits(days: readonly JudgedDay[], newest: JudgedDay): HtmlPart {
  const waiting = days
    .filter((day) => day !== newest)
    .toReversed()
    .flatMap((day) => {
      const count = viewResult(day.result).waiting.length;
      const link = localLink(`${day.date}/index.html#waiting`, showDate(day.date, 'short'));
      return count === 0 ? [] : [html`${link}: ${count}`];
    });
  if (waiting.length === 0) return null;
  return html`<details><summary>Mentions of earlier days without a reply past the target: ${plural(waiting.length, 'day')}</summary>${tellList(waiting)}</details>`;
}

function tellMissing({ history, older }: Shown, options: DashboardOptions): HtmlPart {
  const { days, unreadable } = history;
  const withoutRows = days.filter(({ rowsKept }) => !rowsKept);
  return [
    older === 0
      ? null
      : html`<p>${plural(older, 'older day has', 'older days have')} no page: kept are the newest, at most ${plural(options.retentionDays, 'day')} back.</p>`,
    withoutRows.length === 0
      ? null
      : html`<p>No rows were kept of ${plural(withoutRows.length, 'day')} (${withoutRows.map(({ date }) => date).join(', ')}): they have a page, and are in no trend and no distribution.</p>`,
    unreadable.length === 0
      ? null
      : html`<p><strong>The store could not give ${plural(unreadable.length, 'day')}</strong>, which no figure counts:</p>${tellList(
          unreadable.map(({ date, why }) => html`${date}: ${why}`),
        )}`,
  ];
}

function sectionsOf(shown: Shown, options: DashboardOptions): readonly PageSection[] {
  const { days } = shown.history;
  const recent = days.slice(-recentDays);
  const all = rowsOf(days);
  const since = recent[0]?.date ?? '';
  const rows = all.filter(({ date }) => date >= since);
  const waits = waitsOf(rows);
  const { timeZone } = contextOf(shown.newest.result, options);
  const cells = hourByWeekday(rows, timeZone);
  const summaries = ruleSummaries(days.map(({ result }) => result));
  const span = html`<p class="note">Of the ${plural(recent.length, 'newest day')}, since ${showDate(since, 'short')}.</p>`;
  return [
    {
      id: 'trends',
      heading: 'Week by week',
      body: [
        html`<p class="note">Weeks begin on Monday. The band is Wilson’s 95 % interval: a move within it may be chance. Waived and disputed ones are in neither half. Numbers above the dots are what the share is of.</p>`,
        html`<div class="charts">${renderTrend({
          id: 'sla-trend',
          title: 'First replies in time',
          weeks: slaTrend(all),
          top: 1,
          note: metricLink('sla-attainment', 'What this is'),
        })}${renderTrend({
          id: 'finding-trend',
          title: 'Findings per opportunity, all rules together',
          weeks: findingTrend(all),
          top: Math.max(0, ...findingTrend(all).map(({ share }) => share.high)),
          note: metricLink('finding-rate', 'What this is'),
        })}</div>`,
        html`<h3>Findings per opportunity, rule by rule</h3>`,
        renderRuleTrends(all, summaries),
      ],
    },
    {
      id: 'waits',
      heading: 'How long people waited',
      body: [
        span,
        html`<div class="charts">${renderWaitClasses(waits, options)}${renderStillWaiting(waits, options)}</div>`,
      ],
    },
    {
      id: 'hours',
      heading: 'Hours and weekdays',
      body: [
        span,
        html`<div class="charts">${renderMentionsHeat(cells, timeZone)}${renderLateHeat(cells, timeZone)}</div>`,
      ],
    },
    { id: 'handles', heading: 'Handle by handle', body: [span, renderHandles(byHandle(rows))] },
    { id: 'rules', heading: 'Rule by rule', body: [span, renderRules(rows, summaries, { options })] },
    { id: 'precision', heading: 'How right the rules were', body: renderPrecision(days, summaries, { options }) },
    { id: 'completeness', heading: 'May we believe it?', body: [span, renderCompletenessTrend(recent)] },
    { id: 'stretches', heading: 'Weeks and months', body: renderStretches(shown) },
    { id: 'days', heading: 'All days', body: [renderDaysList(days), tellMissing(shown, options)] },
  ];
}

function renderLead({ newest, history }: Shown, options: DashboardOptions): Html {
  const { result, date } = newest;
  const day = `${date}/index.html`;
  return html`${renderVerdict(result, localLink(`${day}#missing`, 'what is missing'))}
${renderDayTiles(result, rowsOf([newest]), options, { root: '', day })}
<p><strong>${localLink(day, 'Open the day')}</strong>: who needs an answer, and every finding.</p>
${tellNewestSkips(newest)}
${tellEarlierWaits(history.days.slice(-recentDays), newest)}`;
}

export function renderIndexPage(shown: Shown, options: DashboardOptions): string {
  const { newest, people } = shown;
  return renderPage({
    title: `${newest.result.policy.team} · tweet-audit`,
    heading: titleOf(newest),
    navigation: [
      { label: 'All days', href: 'index.html', current: true },
      ...(people === null ? [] : [{ label: 'People, fairly', href: 'people/index.html' }]),
      { label: 'What the figures mean', href: 'metrics.html' },
    ],
    lead: renderLead(shown, options),
    sections: sectionsOf(shown, options),
    footer: tellFooter(newest.result, options),
  });
}
