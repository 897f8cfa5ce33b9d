/** The page of one day. */
import { rowsOf } from '../../measure/rows.ts';
import type { Stretch } from '../../measure/stretch.ts';
import type { JudgedDay } from '../../model/history.ts';
import { plural } from '../../model/plural.ts';
import type { Finding } from '../../model/result.ts';
import { type Html, html } from '../escape/html.ts';
import { contextOf, dayOf, tellTime } from '../issue/words.ts';
import { localLink } from '../page/links.ts';
import { type PageLink, renderPage } from '../page/render-page.ts';
import { rollUpPath } from '../rollup/roll-up-path.ts';
import { tellCounts } from '../verdict-words.ts';
import { openFindings } from '../view.ts';
import type { DashboardOptions } from './dashboard-options.ts';
import { renderCompleteness, renderGaps, renderUnjudged } from './day-quality.ts';
import { renderDayRules } from './day-rules.ts';
import { renderSkips } from './day-skips.ts';
import { renderDayTiles } from './day-tiles.ts';
import { renderWaiting } from './day-waiting.ts';
import { renderFindings } from './findings-table.ts';
import { tellFooter } from './footer.ts';
import { renderVerdict } from './verdict.ts';
import { ruleSummaries, showDate } from './words.ts';

export interface Neighbours {
  readonly before: JudgedDay | undefined;
  readonly after: JudgedDay | undefined;
  /** Those that hold the day and have a page. */
  readonly stretches: readonly Stretch[];
}

const up = '../';

/** What a window is called: its date, or its ends where it is no day. */
export function titleOf({ result, date }: JudgedDay, how: 'long' | 'short' = 'long'): string {
  const whole = dayOf(result.window);
  if (whole !== undefined) return showDate(whole, how);
  const context = contextOf(result, { workflowUrl: '', issuePeople: 'names', decidedBy: 'maintainer' });
  return `${tellTime(result.window.start, context)} to ${tellTime(result.window.end, context)}, from ${showDate(date, 'short')}`;
}

function navigationOf({ before, after, stretches }: Neighbours): readonly PageLink[] {
  return [
    { label: 'All days', href: `${up}index.html` },
    ...(before === undefined
      ? []
      : [{ label: `← ${showDate(before.date, 'short')}`, href: `${up}${before.date}/index.html` }]),
    ...(after === undefined
      ? []
      : [{ label: `${showDate(after.date, 'short')} →`, href: `${up}${after.date}/index.html` }]),
    ...stretches.map((stretch) => ({
      label: `${stretch.kind === 'week' ? 'Week' : 'Month'} ${stretch.name}`,
      href: `${up}${rollUpPath(stretch)}`,
    })),
    { label: 'What the figures mean', href: `${up}metrics.html` },
  ];
}

function tellChanges(findings: readonly Finding[], isFirst: boolean): Html {
  if (isFirst) return html`Nothing earlier to compare with.`;
  const count = (state: Finding['state']): number => findings.filter((f) => f.state === state).length;
  const changes = tellCounts([
    [count('new'), 'new'],
    [count('reopened'), 'reopened'],
    [count('resolved'), 'resolved'],
    [count('withdrawn'), 'withdrawn'],
  ]);
  return changes === '' ? html`Nothing changed since the run before.` : html`Since the run before: ${changes}.`;
}

export function renderDayPage(day: JudgedDay, neighbours: Neighbours, options: DashboardOptions): string {
  const { result, judgements, settled } = day;
  const context = contextOf(result, options);
  const handles = new Map(judgements.map((row) => [`${row.rule}\n${row.subject}`, row.handle]));
  const summaries = ruleSummaries([result]);
  const title = titleOf(day);
  const rest = settled ? 'Settled: it is not judged again.' : 'It is judged again until nothing in it can change.';
  const gaps = localLink('#missing', 'what is missing');
  return renderPage({
    title: `${title} · tweet-audit`,
    heading: title,
    navigation: navigationOf(neighbours),
    lead: html`${renderVerdict(result, gaps)}
<p class="quiet">${tellChanges(result.findings, result.inputs.previous === null)} ${rest} Times are those of ${context.timeZone}.</p>
${renderDayTiles(result, rowsOf([day]), options, { root: up, day: '' })}`,
    sections: [
      { id: 'waiting', heading: 'Who needs an answer', body: renderWaiting(context) },
      {
        id: 'findings',
        heading: `Findings: ${plural(openFindings(result).length, 'open one', 'open')} of ${result.findings.length}`,
        body: renderFindings(
          result.findings,
          (finding) => handles.get(`${finding.rule}\n${finding.subject}`) ?? null,
          (id) => summaries.get(id),
          context,
        ),
      },
      { id: 'skips', heading: 'Skips', body: renderSkips(context, up) },
      { id: 'rules', heading: 'Rule by rule', body: [renderDayRules(context, up), renderUnjudged(context)] },
      { id: 'completeness', heading: 'Both ledgers', body: renderCompleteness(result, up) },
      { id: 'missing', heading: 'What is missing', body: renderGaps(context) },
    ],
    footer: tellFooter(result, options),
  });
}
