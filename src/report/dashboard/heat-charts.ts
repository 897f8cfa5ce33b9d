/** Hour by weekday on the team's clock: when mentions come, and when they are not answered in time. */

import { cell } from '@observablehq/plot';
import type { HeatCell } from '../../measure/heat-map.ts';
import { plural } from '../../model/plural.ts';
import { weekdays } from '../../model/policy.ts';
import { colours, steps } from '../charts/colours.ts';
import { type Chart, renderChart } from '../charts/render-chart.ts';
import { type Html, type HtmlPart, html } from '../escape/html.ts';
import { showPercent } from './words.ts';

const names = { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' } as const;

/** Fewer due than this: the cell is drawn small. */
const fewInCell = 5;

interface HeatChart {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly cells: readonly HeatCell[];
  /** 0 to 4, or undefined for an empty cell. */
  readonly stepOf: (cell: HeatCell) => number | undefined;
  readonly isSmall: (cell: HeatCell) => boolean;
  readonly tell: (cell: HeatCell) => string;
  /** A label for each step that is used, least first. */
  readonly legend: readonly string[];
  readonly note: HtmlPart;
}

/** Few classes are spread over all five colours. */
function colourOf(step: number, classes: number): number {
  return classes < 2 ? 2 : Math.round((step * (steps.length - 1)) / (classes - 1));
}

function drawingOf({ cells, legend, stepOf, isSmall, tell }: HeatChart): Chart['drawing'] {
  const data = cells.flatMap((one) => {
    const step = stepOf(one);
    const fill = step === undefined ? undefined : steps[colourOf(step, legend.length)];
    const title = `${names[one.weekday]} ${one.hour}:00: ${tell(one)}`;
    return fill === undefined ? [] : [{ hour: one.hour, day: names[one.weekday], fill, title, small: isSmall(one) }];
  });
  const place = { x: 'hour', y: 'day', fill: 'fill', title: 'title' } as const;
  return {
    height: 180,
    marginLeft: 40,
    marginTop: 10,
    x: {
      type: 'band',
      domain: Array.from({ length: 24 }, (_, hour) => hour),
      label: 'hour',
      ticks: [0, 3, 6, 9, 12, 15, 18, 21],
      padding: 0.08,
      tickSize: 0,
    },
    y: { type: 'band', domain: weekdays.map((day) => names[day]), label: null, padding: 0.08, tickSize: 0 },
    color: { type: 'identity' },
    marks: [
      cell(cells, {
        x: 'hour',
        y: (one: HeatCell) => names[one.weekday],
        stroke: colours.soft,
        strokeOpacity: 0.25,
        fill: 'none',
      }),
      cell(
        data.filter(({ small }) => !small),
        place,
      ),
      cell(
        data.filter(({ small }) => small),
        { ...place, inset: 4 },
      ),
    ],
  };
}

function renderLegend(legend: readonly string[]): Html {
  return html`<ul class="legend">${legend.map(
    (label, i) => html`<li><span class="swatch heat-${colourOf(i, legend.length) + 1}"></span>${label}</li>`,
  )}</ul>`;
}

function renderHeat(chart: HeatChart): Html {
  const { id, title, summary, cells, tell, legend, note } = chart;
  const isEmpty = cells.every(({ mentions }) => mentions === 0);
  const hours = Array.from({ length: 24 }, (_, hour) => hour);
  return renderChart({
    id,
    title,
    summary,
    drawing: drawingOf(chart),
    table: {
      columns: [{ label: 'Hour' }, ...weekdays.map((day) => ({ label: names[day], numeric: true }))],
      rows: isEmpty
        ? []
        : hours.map((hour) => [
            `${hour}:00`,
            ...weekdays.map((day) => {
              const one = cells.find((c) => c.hour === hour && c.weekday === day);
              return one === undefined || one.mentions === 0 ? '' : tell(one);
            }),
          ]),
    },
    note: [renderLegend(legend), note],
  });
}

export function renderMentionsHeat(cells: readonly HeatCell[], timeZone: string): Html {
  const most = Math.max(1, ...cells.map(({ mentions }) => mentions));
  const busiest = cells.find(({ mentions }) => mentions === most);
  const all = cells.reduce((sum, { mentions }) => sum + mentions, 0);
  const edges = steps.map((_, i) => Math.ceil(((i + 1) * most) / steps.length));
  const legend = edges.flatMap((to, i) => {
    const from = (edges[i - 1] ?? 0) + 1;
    return from > to ? [] : [from === to ? `${to}` : `${from} to ${to}`];
  });
  const used = edges.flatMap((to, i) => ((edges[i - 1] ?? 0) + 1 > to ? [] : [to]));
  return renderHeat({
    id: 'heat-mentions',
    title: 'When mentions come',
    summary: `${plural(all, 'mention that wants', 'mentions that want')} a reply, by hour and weekday in ${timeZone}${busiest === undefined ? '' : `; most on ${names[busiest.weekday]} at ${busiest.hour}:00, ${most}`}.`,
    cells,
    stepOf: ({ mentions }) => (mentions === 0 ? undefined : used.findIndex((to) => mentions <= to)),
    isSmall: () => false,
    tell: ({ mentions }) => String(mentions),
    legend,
    note: html`Mentions an hour that want a reply; clock of ${timeZone}.`,
  });
}

const lateEdges = [0, 0.1, 0.25, 0.5, 1];

export function renderLateHeat(cells: readonly HeatCell[], timeZone: string): Html {
  const late = ({ attainment }: HeatCell): number => 1 - (attainment.share ?? 1);
  const due = cells.reduce((sum, { attainment }) => sum + attainment.of, 0);
  const missed = cells.reduce((sum, { attainment }) => sum + attainment.of - attainment.count, 0);
  return renderHeat({
    id: 'heat-late',
    title: 'When mentions are not answered in time',
    summary: `${missed} of ${plural(due, 'mention was', 'mentions were')} not answered within the target, by the hour and weekday at which they were sent, in ${timeZone}.`,
    cells,
    stepOf: (one) => (one.attainment.of === 0 ? undefined : lateEdges.findIndex((edge) => late(one) <= edge + 1e-9)),
    isSmall: ({ attainment }) => attainment.of < fewInCell,
    tell: (one) =>
      one.attainment.of === 0
        ? 'none due'
        : `${one.attainment.of - one.attainment.count} of ${one.attainment.of} late (${showPercent(late(one))})`,
    legend: ['none late', 'up to 10 %', 'up to 25 %', 'up to 50 %', 'more'],
    note: html`Late or without a reply, of those sent in that hour. A small square: fewer than ${fewInCell} were due, which says little. Clock of ${timeZone}.`,
  });
}
