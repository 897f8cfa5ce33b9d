/** The words of a day's verdict, which the summary, the issue and the dashboard share. */
import { plural } from '../model/plural.ts';
import type { AuditResult } from '../model/result.ts';
import { decidedFindings, type ResultView } from './view.ts';

/** `2 errors, 1 remark`. */
export function tellFound({ error, warning, info }: ResultView['counts']): string {
  const found = [
    ...(error > 0 ? [plural(error, 'error')] : []),
    ...(warning > 0 ? [plural(warning, 'warning')] : []),
    ...(info > 0 ? [plural(info, 'remark')] : []),
  ];
  return found.length === 0 ? 'No findings' : found.join(', ');
}

/** `12 checks of 3 mentions and 1 reply`. */
export function tellScope({ outcomes, metrics }: AuditResult): string {
  const judged = outcomes.reduce((sum, o) => sum + o.population, 0);
  return `${plural(judged, 'check')} of ${plural(metrics.mentions, 'mention')} and ${plural(metrics.replies, 'reply', 'replies')}`;
}

/** `2 excused, 1 pending`; empty where all are zero. */
export function tellCounts(counts: readonly (readonly [count: number, word: string])[]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(', ');
}

/** What people decided, and is not counted for it; empty where there is nothing. */
export function tellDecided(result: AuditResult): string {
  return tellCounts([
    [decidedFindings(result, 'waived').length, 'waived'],
    [decidedFindings(result, 'disputed').length, 'disputed'],
    [decidedFindings(result, 'accepted').length, 'ruled to be none'],
  ]);
}
