/** The labels of a day's issue. All that begin with `tweet-audit` are ours; every other one is people's, and stays. */
import type { DayIssue } from './types.ts';

export const toolLabel = 'tweet-audit';
export const stateLabels = { opened: 'tweet-audit::open', closed: 'tweet-audit::done' } as const;
const rulePrefix = 'tweet-audit-rule/';

export type IssueState = keyof typeof stateLabels;

export function labelsOf(day: Pick<DayIssue, 'failingRules'>, state: IssueState): readonly string[] {
  return [toolLabel, stateLabels[state], ...[...day.failingRules].sort().map((rule) => `${rulePrefix}${rule}`)];
}

export interface LabelChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** On free tiers two labels of one scope may stand side by side: the other state is taken away by name. */
export function labelChanges(current: readonly string[], wanted: readonly string[]): LabelChanges {
  const isOurs = (label: string): boolean =>
    label.startsWith(rulePrefix) || label === stateLabels.opened || label === stateLabels.closed;
  return {
    added: wanted.filter((label) => !current.includes(label)),
    removed: current.filter((label) => isOurs(label) && !wanted.includes(label)),
  };
}
