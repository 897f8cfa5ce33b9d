/** What each official handle was asked and how it was answered, side by side and in order of name: no ranking. */
import { dot, ruleY } from '@observablehq/plot';
import type { HandleFigures } from '../../measure/by-handle.ts';
import { showHandle } from '../../model/handle.ts';
import { showDuration } from '../../model/show-duration.ts';
import { colours } from '../charts/colours.ts';
import { renderChart } from '../charts/render-chart.ts';
import { cleanText, type Html, type HtmlPart, html } from '../escape/html.ts';
import { renderTable } from '../page/data-table.ts';
import { metricLink } from '../page/links.ts';
import { showCounts, showInterval, showPercent, tellShare } from './words.ts';

const nameOf = ({ handle }: HandleFigures): string => (handle === null ? 'no handle' : showHandle(handle));

function renderAttainment(figures: readonly HandleFigures[]): Html {
  const due = figures.filter(({ attainment }) => attainment.share !== null);
  const data = due.map((one) => ({
    // X allows 15 characters; more would not fit.
    name: cleanText(nameOf(one)).slice(0, 18),
    value: (one.attainment.share ?? 0) * 100,
    low: one.attainment.low * 100,
    high: one.attainment.high * 100,
  }));
  return renderChart({
    id: 'handle-attainment',
    title: 'First replies in time, by handle',
    summary: due.map((one) => `${nameOf(one)}: ${showCounts(one.attainment)}`).join('; '),
    drawing: {
      height: 70 + 34 * data.length,
      marginLeft: 138,
      marginTop: 12,
      x: { domain: [0, 100], label: '%', grid: true, ticks: 5 },
      y: { type: 'band', label: null, tickSize: 0 },
      marks: [
        ruleY(data, { y: 'name', x1: 'low', x2: 'high', stroke: colours.main, strokeOpacity: 0.5, strokeWidth: 2 }),
        dot(data, { y: 'name', x: 'value', fill: colours.main, r: 4.5 }),
      ],
    },
    table: {
      columns: [
        { label: 'Handle' },
        { label: 'In time', numeric: true },
        { label: 'Share', numeric: true },
        { label: '95 % interval', numeric: true },
      ],
      rows: due.map((one) => [
        nameOf(one),
        showCounts(one.attainment),
        showPercent(one.attainment.share ?? 0),
        showInterval(one.attainment),
      ]),
    },
    note: 'The line is the 95 % interval: where lines overlap, the difference may be chance.',
  });
}

export function renderHandles(figures: readonly HandleFigures[]): HtmlPart {
  const tell = (seconds: number | null, waits: number): string =>
    waits === 0 ? '–' : seconds === null ? 'not reached' : showDuration(seconds);
  return [
    html`<div class="charts">${renderAttainment(figures)}</div>`,
    renderTable({
      caption: 'Figures of each handle',
      quiet: true,
      columns: [
        { label: 'Handle' },
        { label: metricLink('sla-attainment', 'First replies in time') },
        { label: metricLink('customer-wait', 'Half within'), numeric: true },
        { label: metricLink('customer-wait', 'Nine in ten within'), numeric: true },
        { label: 'Still waiting', numeric: true },
        { label: metricLink('finding-rate', 'Findings, all rules') },
      ],
      rows: figures.map((one) => [
        nameOf(one),
        tellShare(one.attainment),
        tell(one.median, one.answered + one.waiting),
        tell(one.p90, one.answered + one.waiting),
        one.waiting,
        tellShare(one.findings),
      ]),
    }),
  ];
}
