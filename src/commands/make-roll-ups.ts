/** Roll-ups from judged days as the policy has it: the command's one, and all that the dashboard shows. */
import { exceptionsAsDecisions } from '../audit/apply-decisions.ts';
import { makeRollUp } from '../measure/make-roll-up.ts';
import type { RollUp } from '../measure/roll-up.ts';
import type { Stretch } from '../measure/stretch.ts';
import { shiftDate } from '../model/calendar.ts';
import type { Addresses } from '../model/capture.ts';
import type { History } from '../model/history.ts';
import { type Policy, revisionAt } from '../model/policy.ts';
import type { ReportOptions } from '../report/report-options.ts';
import { windowOfDate } from './choose-window.ts';
import { reportOptionsOf } from './report-options.ts';
import type { Surroundings } from './surroundings.ts';
import { toolVersion } from './version.ts';

/** `today`: the first date that is not over. */
export function rollUpOf(history: History, stretch: Stretch, today: string, policy: Policy): RollUp {
  const window = windowOfDate(policy, stretch.first);
  return makeRollUp({
    history,
    stretch,
    today,
    timeZone: window.timeZone,
    ourHandles: policy.revisions.flatMap((revision) => revision.handles.map(({ name }) => name)),
    exceptions: exceptionsAsDecisions(policy),
    precisionBar: revisionAt(policy, window.start).precisionBar,
    toolVersion: toolVersion(),
  });
}

/** By the policy at the beginning of the stretch. */
export function rollUpOptions(
  stretch: Stretch,
  policy: Policy,
  addresses: Addresses,
  env: Surroundings['env'],
): ReportOptions {
  return reportOptionsOf(policy, windowOfDate(policy, stretch.first), addresses, env);
}

/** Of stretches that are over: the history reaches to their last date, or beyond. */
export function rollUpsOf(
  history: History,
  stretches: readonly Stretch[],
  policy: Policy,
  addresses: Addresses,
  env: Surroundings['env'],
): readonly { readonly rollUp: RollUp; readonly options: ReportOptions }[] {
  return stretches.map((stretch) => ({
    rollUp: rollUpOf(history, stretch, shiftDate(stretch.last, 1), policy),
    options: rollUpOptions(stretch, policy, addresses, env),
  }));
}
