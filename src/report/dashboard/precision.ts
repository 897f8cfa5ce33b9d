/** How often each rule was right, by what people ruled on its findings. */
import { measurePrecision, type RulePrecision, tellWords } from '../../measure/precision.ts';
import type { JudgedDay } from '../../model/history.ts';
import { plural } from '../../model/plural.ts';
import type { RuleSummary } from '../../model/result.ts';
import { type HtmlPart, html } from '../escape/html.ts';
import { renderTable } from '../page/data-table.ts';
import { metricLink } from '../page/links.ts';
import type { DashboardOptions } from './dashboard-options.ts';
import { showCounts, showPercent, tellRule, tellShare } from './words.ts';

function tellRight({ right, isUnderBar }: RulePrecision): HtmlPart {
  if (right.of === 0) return html`<span class="quiet">not judged by anybody</span>`;
  return [tellShare(right), isUnderBar ? html` <strong>under the bar</strong>` : null];
}

/** Of drawn ones, where any was: their own share has no meaning without its counts. */
function tellLot({ byLot }: RulePrecision): HtmlPart {
  return byLot.of === 0 ? html`<span class="quiet">none drawn</span>` : showCounts(byLot);
}

function tellBar(bar: number | null): HtmlPart {
  if (bar === null) return 'The policy sets no bar (precisionBar).';
  return html`The policy’s bar is ${showPercent(bar)}: a rule stands under it where the lower end of its interval does.`;
}

export function renderPrecision(
  days: readonly JudgedDay[],
  summaries: ReadonlyMap<string, RuleSummary>,
  { options }: { readonly options: DashboardOptions },
): HtmlPart {
  const bar = options.precisionBar;
  const all = measurePrecision(days, bar);
  const fired = all.filter((one) => one.fired > 0);
  const unheard = fired.filter((one) => one.right.of === 0).length;
  const quiet = all.length - fired.length;
  return [
    html`<p>Of the findings that people ruled on, the share that was confirmed: ${metricLink('rule-precision', 'what this is')}. ${tellBar(bar)} What nobody disputed is not judged, and is not counted as right; a waiver says nothing about the rule. People dispute what looks wrong, so that the share is hard on a rule.</p>`,
    fired.length === 0
      ? null
      : renderTable({
          caption: 'How right each rule was',
          quiet: true,
          columns: [
            { label: 'Rule' },
            { label: metricLink('rule-precision', 'Right, of those ruled on') },
            { label: 'What people said' },
            { label: 'Drawn by lot and not ruled wrong' },
          ],
          rows: fired.map((one) => [
            tellRule(one.rule, summaries.get(one.rule), { options }),
            tellRight(one),
            tellWords(one),
            tellLot(one),
          ]),
        }),
    html`<p class="note">${[
      ...(unheard === 0
        ? []
        : [`Nobody has ruled on the findings of ${plural(unheard, 'rule')}: silence is no verdict.`]),
      ...(quiet === 0 ? [] : [`${plural(quiet, 'rule')} never fired.`]),
    ].join(' ')}</p>`,
  ];
}
