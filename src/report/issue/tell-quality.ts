/** What could not be read, matched or judged, and why. */
import type { Gap } from '../../model/capture.ts';
import { showHandle } from '../../model/handle.ts';
import { plural } from '../../model/plural.ts';
import { sourceTitles } from '../../model/sources.ts';
import { inlineCode, ownWords } from '../escape/markdown.ts';
import { tellCounts } from '../verdict-words.ts';
import { type IssueContext, tellFigure, tellId, tellSpan } from './words.ts';

const mostGaps = 30;
const mostRules = 40;

export function tellCompleteness(context: IssueContext): readonly string[] {
  const { result } = context;
  const { x, zendesk, share } = result.completeness;
  const apart = tellCounts([
    [zendesk.zendeskOnly, 'in Zendesk only'],
    [zendesk.notDelivered, 'not delivered'],
    [zendesk.removed, 'removed from X'],
  ]);
  return [
    `${tellFigure('completeness', 'Explained', context)}: ${(Math.floor(share * 1000) / 10).toFixed(1)} % of the items in both ledgers`,
    `X, ${plural(x.items, 'item')}: ${x.matched} matched with Zendesk, ${x.xOnly} on X only, ${x.unknown} unknown`,
    `Zendesk, ${plural(zendesk.items, 'comment')}: ${zendesk.matched} matched with X, ${apart === '' ? '' : `${apart}, `}${zendesk.unknown} unknown`,
  ];
}

function tellGap(gap: Gap, context: IssueContext): string {
  const handle = gap.handle === undefined ? '' : ` of ${inlineCode(showHandle(gap.handle), 60)}`;
  const where = gap.ids === undefined ? tellSpan(gap.span, context) : plural(gap.ids.length, 'record');
  const what = gap.kind === 'all' ? 'everything' : gap.kind;
  const cure =
    gap.cure === undefined ? (gap.lasting ? '' : ' A later run may do better.') : ` Cure: ${ownWords(gap.cure, 300)}`;
  return `${sourceTitles[gap.source]}, ${what}${handle}, ${where}, because of ${inlineCode(gap.why, 300)}.${cure}`;
}

export function tellGaps(context: IssueContext): readonly string[] {
  const { gaps } = context.result;
  const more = gaps.length - mostGaps;
  return [
    ...gaps.slice(0, mostGaps).map((gap) => tellGap(gap, context)),
    ...(more > 0 ? [`${more} more, in \`result.json\``] : []),
  ];
}

/** Rules that judged nothing. What a rule says as it breaks down may name anything: it is left out where names are. */
export function tellUnjudged({ result, options }: IssueContext): readonly string[] {
  return result.outcomes
    .filter((o) => o.population === 0 && o.status !== 'passed' && o.status !== 'failed')
    .slice(0, mostRules)
    .map(({ rule, status, reason }) => {
      const word = status === 'notApplicable' ? 'not applicable' : `**${status}**`;
      const told = reason !== null && (status !== 'errored' || options.issuePeople === 'names');
      return `${tellId(rule)}: ${word}${told ? `, ${inlineCode(reason, 300)}` : ''}`;
    });
}
