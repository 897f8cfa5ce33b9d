/** Below each page: what made it, of when it speaks, and what it leaves out on purpose. */
import type { AuditResult } from '../../model/result.ts';
import { type Html, html } from '../escape/html.ts';
import { contextOf } from '../issue/words.ts';
import { showTimeWithin } from '../show-time.ts';
import type { DashboardOptions } from './dashboard-options.ts';

export function tellFooter(result: AuditResult, options: DashboardOptions): Html {
  const { timeZone } = contextOf(result, options);
  const people =
    options.issuePeople === 'names'
      ? 'Names stand where a record shows whose work it was.'
      : 'People stand under pseudonyms; reasons that may name them are left out.';
  return html`<p>Judged ${showTimeWithin(result.takenAt, timeZone, null)} (${timeZone}) by ${result.tool.name} ${result.tool.version}, policy ${result.policy.revisions.join(', ')}, team ${result.policy.team}. No text of any tweet is on this page. ${people} Nobody is ranked.</p>`;
}
