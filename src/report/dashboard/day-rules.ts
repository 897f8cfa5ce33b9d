/** A day's figures rule by rule, with what stands beside them. */
import type { RuleOutcome } from '../../model/result.ts';
import { type HtmlPart, html } from '../escape/html.ts';
import type { IssueContext } from '../issue/words.ts';
import { renderTable } from '../page/data-table.ts';
import { metricLink } from '../page/links.ts';
import { ruleSummaries, tellRule } from './words.ts';

const numbers: readonly (readonly [string, (outcome: RuleOutcome) => number])[] = [
  ['Judged', (o) => o.kept + o.broken],
  ['Broken', (o) => o.broken],
  ['Of them waived', (o) => o.waived],
  ['Of them disputed', (o) => o.disputed],
  ['Excused', (o) => o.excused],
  ['Not due yet', (o) => o.pending],
  ['Not judgeable', (o) => o.unknown],
];

/** `root` leads from the page to the folder of the dashboard. */
export function renderDayRules(context: IssueContext, root: string): HtmlPart {
  const { result } = context;
  const summaries = ruleSummaries([result]);
  return renderTable({
    caption: 'Rules that had something to judge',
    quiet: true,
    columns: [
      { label: 'Rule' },
      ...numbers.map(([label]) => ({
        label: label === 'Broken' ? metricLink('findings', label, root) : label,
        numeric: true,
      })),
    ],
    rows: result.outcomes
      .filter(({ population }) => population > 0)
      .map((outcome) => [
        tellRule(outcome.rule, summaries.get(outcome.rule), context),
        ...numbers.map(([, count]) => (count(outcome) === 0 ? html`<span class="quiet">0</span>` : count(outcome))),
      ]),
  });
}
