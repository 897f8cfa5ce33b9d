/** Shares from week to week: a dot a week, with the band in which chance alone could have put it. */
import { areaY, dot, lineY, ruleX, text } from '@observablehq/plot';
import type { WeeklyShare } from '../../measure/trend.ts';
import { colours } from '../charts/colours.ts';
import { type Chart, renderChart } from '../charts/render-chart.ts';
import type { Html, HtmlPart } from '../escape/html.ts';
import { showDate, showInterval, showPercent } from './words.ts';

export interface TrendChart {
  readonly id: string;
  readonly title: string;
  readonly weeks: readonly WeeklyShare[];
  /** The whole height stands for so much. */
  readonly top: number;
  readonly height?: number;
  readonly note?: HtmlPart;
}

/** So many dates can be read side by side, counted from the newest. */
export function someOf<T>(dates: readonly T[], most = 6): T[] {
  const step = Math.ceil(dates.length / most);
  return dates.filter((_, i) => (dates.length - 1 - i) % step === 0);
}

const asDate = (week: string): Date => new Date(`${week}T00:00:00Z`);

/** So many denominators can be read below the dots. */
const mostLabels = 10;

function summarise(title: string, weeks: readonly WeeklyShare[]): string {
  const first = weeks[0];
  const last = weeks.at(-1);
  if (first === undefined || last === undefined) return title;
  const tell = ({ week, share }: WeeklyShare): string =>
    `${share.count} of ${share.of} (${showPercent(share.share ?? 0)}) in the week of ${showDate(week, 'short')}`;
  return first === last ? `${tell(first)}.` : `From ${tell(first)} to ${tell(last)}, over ${weeks.length} weeks.`;
}

function drawingOf({ weeks, top, height }: TrendChart): Chart['drawing'] {
  const data = weeks.map(({ week, share }) => ({
    week: asDate(week),
    value: (share.share ?? 0) * 100,
    low: share.low * 100,
    high: share.high * 100,
    of: `of ${share.of}`,
  }));
  const short = data.length <= mostLabels;
  return {
    ...(height === undefined ? {} : { height }),
    x: {
      type: 'utc',
      label: null,
      ticks: someOf(data.map(({ week }) => week)),
      tickFormat: '%-d %b',
      inset: 22,
    },
    y: { domain: [0, Math.max(1, top * 100)], label: '%', grid: true, ticks: height === undefined ? 5 : 3 },
    marks: [
      areaY(data, { x: 'week', y1: 'low', y2: 'high', fill: colours.main, fillOpacity: 0.14 }),
      ruleX(data, { x: 'week', y1: 'low', y2: 'high', stroke: colours.main, strokeOpacity: 0.5 }),
      lineY(data, { x: 'week', y: 'value', stroke: colours.main, strokeWidth: 2 }),
      dot(data, { x: 'week', y: 'value', fill: colours.main, r: 3.5 }),
      ...(short
        ? [text(data, { x: 'week', text: 'of', frameAnchor: 'top', dy: -14, fill: colours.ink, fillOpacity: 0.75 })]
        : []),
    ],
  };
}

export function renderTrend(chart: TrendChart): Html {
  const { id, title, weeks, note } = chart;
  return renderChart({
    id,
    title,
    summary: summarise(title, weeks),
    drawing: drawingOf(chart),
    table: {
      columns: [
        { label: 'Week of' },
        { label: 'Days', numeric: true },
        { label: 'Count', numeric: true },
        { label: 'Of', numeric: true },
        { label: 'Share', numeric: true },
        { label: '95 % interval', numeric: true },
      ],
      rows: weeks.map(({ week, days, share }) => [
        showDate(week, 'short'),
        days,
        share.count,
        share.of,
        showPercent(share.share ?? 0),
        showInterval(share),
      ]),
    },
    ...(note === undefined ? {} : { note }),
  });
}
