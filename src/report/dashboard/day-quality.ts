/** What a day's audit could not read, match or judge, and how much that is. */
import type { Gap } from '../../model/capture.ts';
import { showHandle } from '../../model/handle.ts';
import { plural } from '../../model/plural.ts';
import type { AuditResult, RuleOutcome } from '../../model/result.ts';
import { sourceTitles } from '../../model/sources.ts';
import { type Html, type HtmlPart, html } from '../escape/html.ts';
import { type IssueContext, tellSpan } from '../issue/words.ts';
import { renderTable } from '../page/data-table.ts';
import { metricLink } from '../page/links.ts';
import { showPercent, tellList } from './words.ts';

const mostGaps = 100;

function tellGap(gap: Gap, context: IssueContext): Html {
  const handle = gap.handle === undefined ? '' : ` of ${showHandle(gap.handle)}`;
  const where = gap.ids === undefined ? tellSpan(gap.span, context) : plural(gap.ids.length, 'record');
  const what = gap.kind === 'all' ? 'everything' : gap.kind;
  const cure = gap.cure === undefined ? (gap.lasting ? '' : ' A later run may do better.') : ` Cure: ${gap.cure}`;
  return html`${sourceTitles[gap.source]}, ${what}${handle}, ${where}: ${gap.why}.${cure}`;
}

export function renderGaps(context: IssueContext): HtmlPart {
  const { gaps } = context.result;
  if (gaps.length === 0) return html`<p>Nothing is missing that was asked for.</p>`;
  const more = gaps.length - mostGaps;
  return [
    tellList(gaps.slice(0, mostGaps).map((gap) => tellGap(gap, context))),
    more > 0 ? html`<p>${plural(more, 'more is', 'more are')} in <code>result.json</code>.</p>` : null,
  ];
}

/** Rules that judged nothing. What a rule says as it breaks down may name anything: it is left out where names are. */
export function renderUnjudged({ result, options }: IssueContext): HtmlPart {
  const unjudged = result.outcomes.filter((o) => o.population === 0 && o.status !== 'passed' && o.status !== 'failed');
  if (unjudged.length === 0) return null;
  const tell = ({ rule, status, reason }: RuleOutcome): Html => {
    const word = status === 'notApplicable' ? 'not applicable' : html`<strong>${status}</strong>`;
    const told = reason !== null && (status !== 'errored' || options.issuePeople === 'names');
    return html`<code>${rule}</code>: ${word}${told ? html`, ${reason}` : null}`;
  };
  const hadNothing = unjudged.filter(({ status }) => status === 'notApplicable');
  const couldNot = unjudged.filter(({ status }) => status !== 'notApplicable');
  return [
    couldNot.length === 0 ? null : html`<h3>Rules that could not judge</h3>${tellList(couldNot.map(tell))}`,
    hadNothing.length === 0
      ? null
      : html`<details><summary>${plural(hadNothing.length, 'rule')} without anything to judge</summary>${tellList(hadNothing.map(tell))}</details>`,
  ];
}

/** Both ledgers, item by item in one class each. */
export function renderCompleteness({ completeness }: AuditResult, root: string): HtmlPart {
  const { x, zendesk, share } = completeness;
  return [
    html`<p>${metricLink('completeness', 'Explained', root)}: <strong>${showPercent(share)}</strong> of the items in both ledgers.</p>`,
    renderTable({
      caption: 'Items of both ledgers by class',
      quiet: true,
      columns: [
        { label: 'Ledger' },
        { label: 'Items', numeric: true },
        { label: 'In both', numeric: true },
        { label: 'In this one only', numeric: true },
        { label: 'Not delivered', numeric: true },
        { label: 'Removed', numeric: true },
        { label: 'Unknown', numeric: true },
      ],
      rows: [
        ['X', x.items, x.matched, x.xOnly, '–', '–', x.unknown],
        [
          'Zendesk',
          zendesk.items,
          zendesk.matched,
          zendesk.zendeskOnly,
          zendesk.notDelivered,
          zendesk.removed,
          zendesk.unknown,
        ],
      ],
    }),
  ];
}
