/** A day in one line: what was found, in how much, and whether all could be looked at. */

import type { AuditResult } from '../../model/result.ts';
import { type Html, html } from '../escape/html.ts';
import { tellDecided, tellFound, tellScope } from '../verdict-words.ts';
import { decidedFindings, viewResult } from '../view.ts';

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
  return {
    level: error > 0 ? 'bad' : warning > 0 || !result.complete ? 'warn' : 'good',
    found: tellFound(counts),
    open: error + warning + info,
    waiting: waiting.length,
    disputed: decidedFindings(result, 'disputed').length,
  };
}

/** `gaps`: where the page tells what is missing. */
export function renderVerdict(result: AuditResult, gaps: Html): Html {
  const { level, found } = judgeDay(result);
  const apart = tellDecided(result);
  const whole = result.complete
    ? html`The audit is complete.`
    : html`<strong>The audit is incomplete</strong>: ${gaps}.`;
  return html`<p class="verdict ${level}"><strong>${found}</strong> in ${tellScope(result)}. ${apart === '' ? null : `Not counted: ${apart}. `}${whole}</p>`;
}
