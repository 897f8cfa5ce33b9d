/** How much of both ledgers is explained, day by day, and where something is missing. */
import { dot, line } from '@observablehq/plot';
import type { JudgedDay } from '../../model/history.ts';
import { plural } from '../../model/plural.ts';
import { colours } from '../charts/colours.ts';
import { renderChart } from '../charts/render-chart.ts';
import { type HtmlPart, html } from '../escape/html.ts';
import { localLink, metricLink } from '../page/links.ts';
import { someOf } from './trend-charts.ts';
import { showDate, showPercent, tellList } from './words.ts';

export function renderCompletenessTrend(days: readonly JudgedDay[]): HtmlPart {
  const data = days.map(({ date, result }) => ({
    date: new Date(`${date}T00:00:00Z`),
    value: result.completeness.share * 100,
    complete: result.complete,
  }));
  const least = Math.min(100, ...data.map(({ value }) => value));
  const incomplete = days.filter(({ result }) => !result.complete);
  const chart = renderChart({
    id: 'completeness-days',
    title: 'Ledger items explained, by day',
    summary: `${plural(days.length, 'day')}; the least complete has ${showPercent(least / 100)}. Something is missing on ${plural(incomplete.length, 'day')}.`,
    drawing: {
      x: { type: 'utc', label: null, inset: 10, tickFormat: '%-d %b', ticks: someOf(data.map(({ date }) => date)) },
      y: { domain: [Math.floor(Math.min(95, least)), 100], label: '%', grid: true, ticks: 5 },
      marks: [
        line(data, { x: 'date', y: 'value', stroke: colours.main }),
        dot(
          data.filter(({ complete }) => complete),
          { x: 'date', y: 'value', fill: colours.main, r: 3 },
        ),
        dot(
          data.filter(({ complete }) => !complete),
          { x: 'date', y: 'value', stroke: colours.target, strokeWidth: 2, symbol: 'times', r: 5 },
        ),
      ],
    },
    table: {
      columns: [
        { label: 'Day' },
        { label: 'Explained', numeric: true },
        { label: 'Unknown on X', numeric: true },
        { label: 'Unknown in Zendesk', numeric: true },
        { label: 'Gaps', numeric: true },
      ],
      rows: days.map(({ date, result }) => [
        showDate(date, 'short'),
        showPercent(result.completeness.share),
        `${result.completeness.x.unknown} of ${result.completeness.x.items}`,
        `${result.completeness.zendesk.unknown} of ${result.completeness.zendesk.items}`,
        result.gaps.length,
      ]),
    },
    note: html`A cross: the audit of that day is incomplete. ${metricLink('completeness', 'What this is')}.`,
  });
  return [
    html`<div class="charts">${chart}</div>`,
    incomplete.length === 0
      ? null
      : html`<p>Incomplete audits:</p>${tellList(
          incomplete
            .toReversed()
            .map(
              ({ date, result }) =>
                html`${localLink(`${date}/index.html#missing`, showDate(date, 'short'))}: ${plural(result.gaps.length, 'gap')}${
                  result.outcomes.some((o) => o.status === 'errored') ? ', rules that broke down' : ''
                }`,
            ),
        )}`,
  ];
}
