/** Every day that has a page: newest first, older ones folded by month. */
import type { JudgedDay } from '../../model/history.ts';
import { plural } from '../../model/plural.ts';
import { type Html, type HtmlPart, html } from '../escape/html.ts';
import { renderTable } from '../page/data-table.ts';
import { localLink, metricLink } from '../page/links.ts';
import { recentDays } from './dashboard-options.ts';
import { titleOf } from './day-page.ts';
import { judgeDay } from './verdict.ts';
import { showPercent } from './words.ts';

function rowOf(day: JudgedDay): readonly HtmlPart[] {
  const { result, settled, date } = day;
  const { level, found, waiting } = judgeDay(result);
  const sla = result.outcomes.find((o) => o.rule === 'first-reply-sla');
  const due = sla === undefined ? 0 : sla.kept + sla.broken;
  return [
    localLink(`${date}/index.html`, titleOf(day, 'short')),
    html`<span class="severity ${level}">${found}</span>${result.complete ? null : ', incomplete'}`,
    result.metrics.mentions,
    sla === undefined || due === 0 ? '–' : `${sla.kept} of ${due}`,
    waiting,
    showPercent(result.completeness.share),
    settled ? 'settled' : 'open',
  ];
}

function renderDays(caption: string, days: readonly JudgedDay[]): Html {
  return renderTable({
    caption,
    quiet: true,
    columns: [
      { label: 'Day' },
      { label: 'Verdict' },
      { label: metricLink('mentions', 'Mentions'), numeric: true },
      { label: metricLink('sla-attainment', 'First replies in time'), numeric: true },
      { label: 'Waiting past the target', numeric: true },
      { label: metricLink('completeness', 'Explained'), numeric: true },
      { label: 'State' },
    ],
    rows: days.map(rowOf),
  });
}

/** `days` by date, oldest first. */
export function renderDaysList(days: readonly JudgedDay[]): HtmlPart {
  const newest = days.toReversed();
  const older = Map.groupBy(newest.slice(recentDays), ({ date }) => date.slice(0, 7));
  return [
    renderDays('Newest days', newest.slice(0, recentDays)),
    [...older].map(
      ([month, members]) =>
        html`<details><summary>${month}, ${plural(members.length, 'day')}</summary>${renderDays(month, members)}</details>`,
    ),
  ];
}
