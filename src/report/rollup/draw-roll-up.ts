/** The charts of a roll-up's page. */
import { barX, barY, dot, lineY, ruleX, ruleY } from '@observablehq/plot';
import { waitParts } from '../../measure/late-replies.ts';
import type { RollUp, RollUpDay } from '../../measure/roll-up.ts';
import { showDuration } from '../../model/show-duration.ts';
import { colours } from '../charts/colours.ts';
import { renderChart } from '../charts/render-chart.ts';
import type { Html } from '../escape/html.ts';
import { countOf, dayName, percent } from './show-figures.ts';
import { counterfactuals, partNames } from './tell-waits.ts';

/** `Mon 16` in a week, `16` in a month. */
function tick({ stretch }: RollUp, date: string): string {
  const day = String(Number(date.slice(8)));
  return stretch.kind === 'week' ? `${dayName(date).slice(0, 3)} ${day}` : day;
}

/** Counts have no halves. */
const whole = (value: number): string => (Number.isInteger(value) ? String(value) : '');

const statusWords: Readonly<Record<RollUpDay['status'], string>> = {
  whole: 'audited',
  incomplete: 'audited in part',
  missing: 'missing',
  unreadable: 'not readable',
  ahead: 'not over yet',
};

export function drawAttainment(rollUp: RollUp): Html {
  const days = rollUp.days.map((day) => ({ ...day, tick: tick(rollUp, day.date) }));
  const due = days.filter(({ attainment }) => attainment.of > 0);
  const shown = due.map(({ tick: at, attainment }) => ({
    at,
    share: (attainment.share ?? 0) * 100,
    low: attainment.low * 100,
    high: attainment.high * 100,
  }));
  return renderChart({
    id: 'attainment',
    title: 'First replies within the target, by day',
    summary: due.map(({ date, attainment }) => `${dayName(date)}: ${countOf(attainment)}`).join('; '),
    drawing: {
      x: { type: 'point', domain: days.map((day) => day.tick), label: null },
      y: { domain: [0, 100], label: '% in time', grid: true },
      marks: [
        ruleX(shown, { x: 'at', y1: 'low', y2: 'high', stroke: colours.soft, strokeWidth: 2 }),
        dot(shown, { x: 'at', y: 'share', fill: colours.main, r: 4 }),
      ],
    },
    table: {
      columns: [
        { label: 'Day' },
        { label: 'Status' },
        { label: 'In time', numeric: true },
        { label: 'Due', numeric: true },
        { label: 'Share', numeric: true },
        { label: '95 % from', numeric: true },
        { label: 'to', numeric: true },
      ],
      rows: due.map(({ date, status, attainment: { count, of, share, low, high } }) => [
        dayName(date),
        statusWords[status],
        count,
        of,
        percent(share ?? 0),
        percent(low),
        percent(high),
      ]),
    },
    note: 'Each dot with its 95 % interval: few replies, long lines. A day without a dot had none due, or was not audited.',
  });
}

export function drawFindings(rollUp: RollUp): Html {
  const days = rollUp.days.map((day) => ({ ...day, tick: tick(rollUp, day.date) }));
  const audited = days.filter(({ status }) => status === 'whole' || status === 'incomplete');
  const shown = audited.flatMap((day) => [
    { at: day.tick, count: day.errors, what: 'errors' },
    { at: day.tick, count: day.warnings, what: 'warnings' },
  ]);
  return renderChart({
    id: 'findings',
    title: 'Open errors and warnings, by day',
    summary: audited.map(({ date, errors, warnings }) => `${dayName(date)}: ${errors} and ${warnings}`).join('; '),
    drawing: {
      x: { type: 'band', domain: days.map((day) => day.tick), label: null },
      y: { label: 'findings', grid: true, tickFormat: whole },
      color: { domain: ['errors', 'warnings'], range: [colours.target, colours.soft] },
      marks: [barY(shown, { x: 'at', y: 'count', fill: 'what' }), ruleY([0], { stroke: colours.ink })],
    },
    table: {
      columns: [
        { label: 'Day' },
        { label: 'Status' },
        { label: 'Errors', numeric: true },
        { label: 'Warnings', numeric: true },
      ],
      rows: days.map(({ date, status, errors, warnings }) =>
        status === 'whole' || status === 'incomplete'
          ? [dayName(date), statusWords[status], errors, warnings]
          : [dayName(date), statusWords[status], '', ''],
      ),
    },
    note: 'Errors stand below, warnings above them. Days that are missing have no bar, which is not a day without findings.',
  });
}

export function drawWaits({ wait }: RollUp): Html {
  const shown = wait.stillWaiting.map(({ seconds, share }) => ({ after: showDuration(seconds), share: share * 100 }));
  return renderChart({
    id: 'waits',
    title: `Who still waits for a first reply, after how long (${wait.clock} time)`,
    summary: wait.stillWaiting.map((m) => `after ${showDuration(m.seconds)}: ${percent(m.share)}`).join('; '),
    drawing: {
      x: { type: 'point', domain: shown.map(({ after }) => after), label: null, tickRotate: -30 },
      y: { domain: [0, 100], label: '% still waiting', grid: true },
      marks: [
        lineY(shown, { x: 'after', y: 'share', stroke: colours.main, strokeWidth: 2 }),
        dot(shown, { x: 'after', y: 'share', fill: colours.main, r: 3 }),
      ],
    },
    table: {
      columns: [{ label: 'After' }, { label: 'Still waiting', numeric: true }],
      rows: wait.stillWaiting.map((m) => [showDuration(m.seconds), percent(m.share)]),
    },
    note: 'Kaplan-Meier: those who have no answer yet are counted for as long as they have waited.',
  });
}

const partLabels = {
  lag: 'lag',
  offHours: 'off hours',
  queue: 'queue',
  handover: 'handover',
  advocate: 'answering',
} as const;

export function drawParts({ misses }: RollUp): Html {
  const parts = misses.split === 0 ? [] : waitParts.filter((part) => part !== 'offHours' || misses.parts.offHours > 0);
  return renderChart({
    id: 'parts',
    title: 'What the late replies waited for',
    summary: parts.map((part) => `${partNames[part]}: ${showDuration(misses.parts[part])}`).join('; '),
    drawing: {
      marginLeft: 72,
      x: { label: 'hours', grid: true },
      y: { type: 'band', domain: parts.map((part) => partLabels[part]), label: null },
      marks: [
        barX(
          parts.map((part) => ({ part: partLabels[part], hours: misses.parts[part] / 3600 })),
          { x: 'hours', y: 'part', fill: colours.main },
        ),
        ruleX([0], { stroke: colours.ink }),
      ],
    },
    table: {
      columns: [{ label: 'Part' }, { label: 'Time', numeric: true }],
      rows: parts.map((part) => [partNames[part], showDuration(misses.parts[part])]),
    },
    note: 'All late replies together, on the clock of the target; the parts sum to their waits.',
  });
}

export function drawCounterfactuals(rollUp: RollUp): Html {
  const { split } = rollUp.misses;
  const lines = split === 0 ? [] : counterfactuals(rollUp);
  const shown = lines.map(({ short, met }) => ({ short, met }));
  return renderChart({
    id: 'counterfactuals',
    title: `Late replies that would have been in time, of ${split}`,
    summary: lines.map(({ had, met }) => `${had}: ${met}`).join('; '),
    drawing: {
      marginLeft: 100,
      x: { domain: [0, Math.max(1, split)], label: 'replies', grid: true, tickFormat: whole },
      y: { type: 'band', domain: shown.map(({ short }) => short), label: null },
      marks: [barX(shown, { x: 'met', y: 'short', fill: colours.other }), ruleX([0], { stroke: colours.ink })],
    },
    table: {
      columns: [{ label: 'Had it been' }, { label: 'In time', numeric: true }, { label: 'Late now', numeric: true }],
      rows: lines.map(({ had, met }) => [had, met, split]),
    },
    note: 'Each bar leaves out one part of the wait and keeps the others, so that one reply can stand in several.',
  });
}
