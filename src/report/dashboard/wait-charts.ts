/** How long people waited: sorted by length, and as the share that still waits after so long; the target in both. */

import { line, rect, ruleX, ruleY, text } from '@observablehq/plot';
import { stillWaiting, type Wait, type WaitingStep, waitQuantile } from '../../measure/kaplan-meier.ts';
import { classEdges, classifyWaits, type WaitClass } from '../../measure/wait-classes.ts';
import { plural } from '../../model/plural.ts';
import { showDuration } from '../../model/show-duration.ts';
import { colours } from '../charts/colours.ts';
import { type Chart, renderChart } from '../charts/render-chart.ts';
import { type Html, html } from '../escape/html.ts';
import { metricLink } from '../page/links.ts';
import type { DashboardOptions } from './dashboard-options.ts';
import { showPercent, showShortly } from './words.ts';

type Target = Pick<DashboardOptions, 'targetSeconds' | 'slaClock'>;

function nameClass({ from, to }: WaitClass): string {
  if (to === null) return `longer than ${showDuration(from)}`;
  return from === 0 ? `up to ${showDuration(to)}` : `${showDuration(from)} to ${showDuration(to)}`;
}

/** A line where the target lies, with its length above. */
function markTarget(at: number, targetSeconds: number) {
  return [
    ruleX([at], { stroke: colours.target, strokeWidth: 2, strokeDasharray: '5 3' }),
    text([{ at }], {
      x: 'at',
      frameAnchor: 'top',
      dy: -14,
      text: () => `target ${showShortly(targetSeconds)}`,
      fill: colours.target,
      fontWeight: 600,
    }),
  ];
}

function classDrawing(classes: readonly WaitClass[], targetSeconds: number): Chart['drawing'] {
  const data = classes.map(({ answered, waiting }, i) => ({
    left: i + 0.06,
    right: i + 0.94,
    answered,
    both: answered + waiting,
  }));
  const target = classes.findIndex(({ from }) => from === targetSeconds);
  const edges = classes.map((_, i) => i);
  return {
    x: {
      domain: [0, classes.length],
      label: 'waited →',
      ticks: edges,
      tickFormat: (i: number) => (classes[i] === undefined ? '' : i === 0 ? '0' : showShortly(classes[i].from)),
    },
    y: {
      label: 'mentions',
      grid: true,
      domain: [0, Math.max(1, ...data.map(({ both }) => both))],
      ticks: 5,
      tickFormat: 'd',
    },
    marks: [
      rect(data, { x1: 'left', x2: 'right', y1: 0, y2: 'answered', fill: colours.main }),
      rect(
        data.filter(({ both, answered }) => both > answered),
        {
          x1: 'left',
          x2: 'right',
          y1: 'answered',
          y2: 'both',
          fill: colours.soft,
          fillOpacity: 0.35,
          stroke: colours.soft,
          strokeWidth: 1.5,
        },
      ),
      ruleY([0]),
      ...markTarget(target, targetSeconds),
    ],
  };
}

export function renderWaitClasses(waits: readonly Wait[], { targetSeconds, slaClock }: Target): Html {
  const all = classifyWaits(waits, classEdges(targetSeconds));
  const last = all.findLastIndex(({ answered, waiting }) => answered + waiting > 0);
  const target = all.findIndex(({ from }) => from === targetSeconds);
  const classes = all.slice(0, Math.max(last, target) + 1);
  const beyond = waits.filter(({ seconds }) => seconds > targetSeconds).length;
  const waiting = waits.filter(({ answered }) => !answered).length;
  return renderChart({
    id: 'wait-classes',
    title: 'Waits for the first reply, by length',
    summary: `${plural(waits.length, 'wait')} in ${slaClock} time, ${beyond} of them beyond the target of ${showDuration(targetSeconds)}; ${waiting} ${waiting === 1 ? 'has' : 'have'} no reply yet.`,
    drawing: classDrawing(classes, targetSeconds),
    table: {
      columns: [{ label: 'Waited' }, { label: 'Answered', numeric: true }, { label: 'No reply yet', numeric: true }],
      rows: waits.length === 0 ? [] : classes.map((c) => [nameClass(c), c.answered, c.waiting]),
    },
    note: html`Filled: answered. Outlined: no reply yet, at the length known so far. ${beyond} of ${waits.length} ${beyond === 1 ? 'is' : 'are'} beyond the target; ${slaClock} time.`,
  });
}

/** From here on the axis can be drawn: it is logarithmic, and replies within the first minute stand on its edge. */
const firstSecond = 60;

/** One step a screen pixel is all that can be seen. */
function thinOut(steps: readonly WaitingStep[], end: number): readonly WaitingStep[] {
  const pixels = 360 / Math.log(end / firstSecond);
  const place = (seconds: number): number =>
    Math.round(Math.log(Math.max(seconds, firstSecond) / firstSecond) * pixels);
  return steps.filter((step, i) => i === steps.length - 1 || place(step.seconds) !== place(steps[i + 1]?.seconds ?? 0));
}

function shareAfter(steps: readonly WaitingStep[], seconds: number): number {
  return steps.findLast((step) => step.seconds <= seconds)?.share ?? 1;
}

function curveDrawing(steps: readonly WaitingStep[], end: number, targetSeconds: number): Chart['drawing'] {
  const points = [
    { seconds: firstSecond, share: 100 * shareAfter(steps, firstSecond) },
    ...thinOut(steps, end)
      .filter(({ seconds }) => seconds > firstSecond)
      .map(({ seconds, share }) => ({ seconds, share: share * 100 })),
  ];
  const last = points.at(-1);
  const drawn = last === undefined || last.seconds >= end ? points : [...points, { seconds: end, share: last.share }];
  const ticks = [60, 300, 900, 3600, 4 * 3600, 86_400, 7 * 86_400].filter((s) => s <= end);
  return {
    // Plot's own logarithmic axis names powers of ten only, which no clock knows.
    x: {
      domain: [Math.log(firstSecond), Math.log(end)],
      label: 'after →',
      ticks: ticks.map(Math.log),
      tickFormat: (at: number) => showShortly(Math.round(Math.exp(at))),
    },
    y: { domain: [0, 100], label: '% still waiting', grid: true, ticks: 5 },
    marks: [
      ruleY([0]),
      line(drawn, {
        x: ({ seconds }) => Math.log(seconds),
        y: 'share',
        curve: 'step-after',
        stroke: colours.main,
        strokeWidth: 2,
      }),
      ...markTarget(Math.log(targetSeconds), targetSeconds),
    ],
  };
}

export function renderStillWaiting(waits: readonly Wait[], { targetSeconds, slaClock }: Target): Html {
  const steps = stillWaiting(waits);
  const end = Math.max(targetSeconds * 1.5, 2 * firstSecond, ...waits.map(({ seconds }) => seconds));
  const tell = (quantile: number): string => {
    const seconds = waitQuantile(waits, quantile);
    return seconds === null ? 'not reached' : showDuration(seconds);
  };
  const atTarget = showPercent(shareAfter(steps, targetSeconds));
  const open = waits.filter(({ answered }) => !answered).length;
  const marks = classEdges(targetSeconds).filter((seconds) => seconds <= end);
  const words = `Half had a reply within ${tell(0.5)}, nine in ten within ${tell(0.9)}; ${atTarget} still waited at the target of ${showDuration(targetSeconds)}. ${waits.length - open} answered, ${open} still waiting and counted in.`;
  return renderChart({
    id: 'still-waiting',
    title: 'Share still waiting',
    summary: `${words} In ${slaClock} time.`,
    drawing: curveDrawing(steps, end, targetSeconds),
    table: {
      columns: [
        { label: 'After' },
        { label: 'Still waiting', numeric: true },
        { label: 'Waits known that far', numeric: true },
      ],
      rows:
        waits.length === 0
          ? []
          : marks.map((seconds) => [
              showDuration(seconds),
              showPercent(shareAfter(steps, seconds)),
              waits.filter((w) => w.seconds >= seconds).length,
            ]),
    },
    note: html`${words} ${metricLink('still-waiting', 'What this is')}.`,
  });
}
