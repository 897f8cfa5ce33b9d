/** A few findings drawn by lot, for somebody to look at: whether a rule is right shows on cases that nobody chose. */
import { drawLots } from '../../measure/draw-lots.ts';
import { isPermalink } from '../report-options.ts';
import { linkOf } from '../view.ts';
import { dayOf, type IssueContext, tellId, tellTime } from './words.ts';

export interface Lots {
  readonly lead: string;
  readonly lines: readonly string[];
}

/** Null for part of a day, and where the lot would draw all there is. */
export function tellLots(context: IssueContext): Lots | null {
  const { result, options } = context;
  const date = dayOf(result.window);
  if (date === undefined) return null;
  const fired = result.findings.filter((f) => f.severity !== 'info');
  const drawn = drawLots(result.policy.team, date, fired);
  if (drawn.length === fired.length) return null;
  return {
    lead: `Please look at these, which nobody chose: dispute what is wrong. How right each rule is shows from that.`,
    lines: drawn.map((finding) => {
      const url = linkOf(finding);
      const link = url !== undefined && isPermalink(url, options.zendeskUrl) ? ` · [look](${url})` : '';
      return `${tellId(finding.fingerprint)} ${tellId(finding.rule)} ${tellTime(finding.at, context)}${link}`;
    }),
  };
}
