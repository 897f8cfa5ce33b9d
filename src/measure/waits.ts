/** How long customers waited for a first reply, those who still wait included. */
import type { Wait } from './kaplan-meier.ts';
import type { MeasuredRow } from './rows.ts';
import { isHeldAgainst, isOpportunity } from './rows.ts';
import { type Share, shareOf } from './wilson.ts';

export const slaRule = 'first-reply-sla';

/** On the SLA's clock; excused and unknown ones have no wait. */
export function waitsOf(rows: readonly MeasuredRow[]): readonly Wait[] {
  return rows.flatMap(({ rule, waitedSeconds, waitingSeconds }): readonly Wait[] => {
    if (rule !== slaRule) return [];
    if (waitedSeconds !== null) return [{ seconds: waitedSeconds, answered: true }];
    return waitingSeconds === null ? [] : [{ seconds: waitingSeconds, answered: false }];
  });
}

/** First replies in time, of all that are due. */
export function slaAttainment(rows: readonly MeasuredRow[]): Share {
  const due = rows.filter((row) => row.rule === slaRule && isOpportunity(row));
  return shareOf(due.filter((row) => !isHeldAgainst(row)).length, due.length);
}
