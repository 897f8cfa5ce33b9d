/** Each rule's findings per opportunity, and how those of the broken ones move from week to week. */
import { byRule } from '../../measure/by-rule.ts';
import type { Beside } from '../../measure/rates.ts';
import type { MeasuredRow } from '../../measure/rows.ts';
import { findingTrend } from '../../measure/trend.ts';
import type { RuleSummary } from '../../model/result.ts';
import { type HtmlPart, html } from '../escape/html.ts';
import type { IssueContext } from '../issue/words.ts';
import { renderTable } from '../page/data-table.ts';
import { metricLink } from '../page/links.ts';
import { tellCounts } from '../verdict-words.ts';
import { renderTrend } from './trend-charts.ts';
import { tellRule, tellShare } from './words.ts';

type Summaries = ReadonlyMap<string, RuleSummary>;

function tellBeside({ excused, pending, unknown, waived, disputed, accepted }: Beside): string {
  return tellCounts([
    [waived, 'waived'],
    [disputed, 'disputed'],
    [accepted, 'ruled to be none'],
    [excused, 'excused'],
    [pending, 'not due yet'],
    [unknown, 'not judgeable'],
  ]);
}

export function renderRules(
  rows: readonly MeasuredRow[],
  summaries: Summaries,
  context: Pick<IssueContext, 'options'>,
): HtmlPart {
  return renderTable({
    caption: 'Findings of each rule',
    quiet: true,
    columns: [
      { label: 'Rule' },
      { label: metricLink('finding-rate', 'Findings of opportunities') },
      { label: 'Beside them, in neither half' },
    ],
    rows: byRule(rows).map(({ rule, rate, beside }) => [
      tellRule(rule, summaries.get(rule), context),
      tellShare(rate),
      tellBeside(beside),
    ]),
  });
}

/** Rules without a finding in all these weeks are named in a sentence: a flat line tells no more. */
export function renderRuleTrends(rows: readonly MeasuredRow[], summaries: Summaries): HtmlPart {
  const trends = byRule(rows).map(({ rule, rate }) => ({ rule, rate, weeks: findingTrend(rows, rule) }));
  const broken = trends.filter(({ rate }) => rate.count > 0);
  const clean = trends.filter(({ rate }) => rate.count === 0 && rate.of > 0);
  return [
    html`<div class="charts small">${broken.map(({ rule, weeks }, i) =>
      renderTrend({
        // A rule's id may be of a newer version than ours: the place is safe in any case.
        id: `rule-trend-${i + 1}`,
        title: summaries.get(rule)?.failureTitle ?? rule,
        weeks,
        top: Math.max(...weeks.map(({ share }) => share.high)),
        height: 150,
      }),
    )}</div>`,
    clean.length === 0
      ? null
      : html`<p class="note">Without a finding in all these weeks: ${clean
          .map(({ rule, rate }) => `${summaries.get(rule)?.failureTitle ?? rule} (0 of ${rate.of})`)
          .join('; ')}.</p>`,
  ];
}
