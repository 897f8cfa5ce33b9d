/** The labels of our issues. All that begin with `tweet-audit` are ours; every other one is people's, and stays. */
import type { OurIssue } from './types.ts';

export const toolLabel = 'tweet-audit';
export const stateLabels = { opened: 'tweet-audit::open', closed: 'tweet-audit::done' } as const;
const rollUpLabel = 'tweet-audit-rollup';
const rulePrefix = 'tweet-audit-rule/';

export type IssueState = keyof typeof stateLabels;

export function labelsOf(issue: OurIssue, state: IssueState): readonly string[] {
  if (issue.kind === 'rollup') return [toolLabel, rollUpLabel];
  return [toolLabel, stateLabels[state], ...[...issue.failingRules].sort().map((rule) => `${rulePrefix}${rule}`)];
}

export interface LabelChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** On free tiers two labels of one scope may stand side by side: the other state is taken away by name. */
export function labelChanges(current: readonly string[], wanted: readonly string[]): LabelChanges {
  const isOurs = (label: string): boolean =>
    label.startsWith(rulePrefix) ||
    label === stateLabels.opened ||
    label === stateLabels.closed ||
    label === rollUpLabel;
  return {
    added: wanted.filter((label) => !current.includes(label)),
    removed: current.filter((label) => isOurs(label) && !wanted.includes(label)),
  };
}
