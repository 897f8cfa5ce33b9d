/** A day in one line: what was found, in how much, and whether all could be looked at. */

import { plural } from '../../model/plural.ts';
import type { AuditResult } from '../../model/result.ts';
import { type Html, html } from '../escape/html.ts';
import { decidedFindings, viewResult } from '../view.ts';
import { tellCounts } from './words.ts';

export interface DayVerdict {
  readonly level: 'bad' | 'warn' | 'good';
  /** `3 errors, 1 warning`, or `No findings`. */
  readonly found: string;
  readonly open: number;
  /** Past the target, without a reply. */
  readonly waiting: number;
  readonly disputed: number;
}

export function judgeDay(result: AuditResult): DayVerdict {
  const { counts, waiting } = viewResult(result);
  const { error, warning, info } = counts;
  const found = [
    ...(error > 0 ? [plural(error, 'error')] : []),
    ...(warning > 0 ? [plural(warning, 'warning')] : []),
    ...(info > 0 ? [plural(info, 'remark')] : []),
  ];
  return {
    level: error > 0 ? 'bad' : warning > 0 || !result.complete ? 'warn' : 'good',
    found: found.length === 0 ? 'No findings' : found.join(', '),
    open: error + warning + info,
    waiting: waiting.length,
    disputed: decidedFindings(result, 'disputed').length,
  };
}

/** `gaps`: where the page tells what is missing. */
export function renderVerdict(result: AuditResult, gaps: Html): Html {
  const { level, found } = judgeDay(result);
  const judged = result.outcomes.reduce((sum, o) => sum + o.population, 0);
  const apart = tellCounts([
    [decidedFindings(result, 'waived').length, 'waived'],
    [decidedFindings(result, 'disputed').length, 'disputed'],
    [decidedFindings(result, 'accepted').length, 'ruled to be none'],
  ]);
  const whole = result.complete
    ? html`The audit is complete.`
    : html`<strong>The audit is incomplete</strong>: ${gaps}.`;
  return html`<p class="verdict ${level}"><strong>${found}</strong> in ${plural(judged, 'check')} of ${plural(result.metrics.mentions, 'mention')} and ${plural(result.metrics.replies, 'reply', 'replies')}. ${apart === '' ? null : `Not counted: ${apart}. `}${whole}</p>`;
}
