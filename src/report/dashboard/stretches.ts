/** The weeks and months that have a page, newest first. */
import type { RollUp } from '../../measure/roll-up.ts';
import { plural } from '../../model/plural.ts';
import { type HtmlPart, html } from '../escape/html.ts';
import { renderTable } from '../page/data-table.ts';
import { localLink, metricLink } from '../page/links.ts';
import { rollUpPath } from '../rollup/roll-up-path.ts';
import type { Site } from './site.ts';
import { showDate, tellShare } from './words.ts';

/** A quarter; what is older is folded. */
const mostShown = 13;

function rowOf({ stretch, days, attainment }: RollUp): readonly HtmlPart[] {
  const audited = days.filter(({ status }) => status === 'whole' || status === 'incomplete');
  const whole = days.filter(({ status }) => status === 'whole').length;
  const sum = (name: 'errors' | 'warnings'): number => audited.reduce((all, day) => all + day[name], 0);
  return [
    html`${localLink(rollUpPath(stretch), stretch.name)} <span class="quiet">${showDate(stretch.first, 'short')} to ${showDate(stretch.last, 'short')}</span>`,
    tellShare(attainment.now),
    sum('errors'),
    sum('warnings'),
    whole === days.length ? `all ${days.length}` : `${whole} of ${days.length}`,
  ];
}

function tableOf(caption: string, rollUps: readonly RollUp[]): HtmlPart {
  return renderTable({
    caption,
    columns: [
      { label: caption.startsWith('Month') ? 'Month' : 'Week' },
      { label: metricLink('sla-attainment', 'First replies in time') },
      { label: metricLink('findings', 'Open errors'), numeric: true },
      { label: 'Open warnings', numeric: true },
      { label: 'Days audited whole', numeric: true },
    ],
    rows: rollUps.map(rowOf),
  });
}

export function renderStretches({ rollUps }: Pick<Site, 'rollUps'>): HtmlPart {
  const ofKind = (kind: 'week' | 'month'): readonly RollUp[] =>
    rollUps
      .map(({ rollUp }) => rollUp)
      .filter(({ stretch }) => stretch.kind === kind)
      .toReversed();
  const [weeks, months] = [ofKind('week'), ofKind('month')];
  const older = weeks.slice(mostShown);
  if (weeks.length + months.length === 0)
    return html`<p>None yet: a week or a month has a page once it is over, and the stored days reach back to its first.</p>`;
  return [
    months.length === 0 ? null : tableOf('Months', months),
    weeks.length === 0 ? null : tableOf('Weeks', weeks.slice(0, mostShown)),
    older.length === 0
      ? null
      : html`<details><summary>${plural(older.length, 'older week')}</summary>${tableOf('Weeks before', older)}</details>`,
  ];
}
