/** `summary.env`: small facts for later jobs of a pipeline (GitLab, `artifacts:reports:dotenv`). */
import type { AuditResult } from '../model/result.ts';
import { openFindings, viewResult } from './view.ts';

/** What a later job's shell may be handed. A value that holds anything else is left out with its name. */
const harmless = /^[A-Za-z0-9_.:-]{1,100}$/;

/** Only open findings count; `NEW` counts them whatever their severity. A window that is no whole day has no date. */
export function renderSummaryEnv(result: AuditResult): string {
  const { error, warning, info } = viewResult(result).counts;
  const facts = [
    ['DATE', result.window.date ?? ''],
    ['ERRORS', String(error)],
    ['WARNINGS', String(warning)],
    ['REMARKS', String(info)],
    ['NEW', String(openFindings(result).filter((f) => f.state === 'new').length)],
    ['PENDING', String(result.pending.length)],
    ['COMPLETE', String(result.complete)],
  ] as const;
  return facts
    .filter(([, value]) => harmless.test(value))
    .map(([name, value]) => `TWEET_AUDIT_${name}=${value}\n`)
    .join('');
}
