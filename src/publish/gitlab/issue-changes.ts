/** Which fields of one of our issues differ from what they should be; pure. */
import { applyTicks, readBoxes, readSetAside, readTicks } from '../../model/issue-form.ts';
import { type IssueState, labelChanges, labelsOf, stateLabels } from './labels.ts';
import type { DayIssue, OurIssue } from './types.ts';

/** What an issue holds, as far as it is decided by. */
export interface IssueFacts {
  readonly title: string;
  readonly description: string;
  readonly state: IssueState;
  readonly labels: readonly string[];
  readonly confidential: boolean;
}

/** As GitLab stores text: without carriage returns and trailing white space. */
function stored(text: string): string {
  return text.replace(/\r/g, '').replace(/[\s\0]+$/, '');
}

export function isSameText(a: string, b: string): boolean {
  return stored(a) === stored(b);
}

/** First line that differs, counted from 1. */
export function firstDifference(a: string, b: string): number {
  const [left, right] = [stored(a).split('\n'), stored(b).split('\n')];
  return left.findIndex((line, i) => line !== right[i]) + 1 || left.length + 1;
}

/** The text with what people ticked in the stored one. */
function withTicksOf(wanted: OurIssue, storedDescription: string): string {
  return applyTicks(wanted.description, readTicks(storedDescription));
}

/**
 * Open errors and warnings that the stored text had no box for, or showed as decided, and that nobody has ticked. What the new text has no box for either (it was cut for
 * length) does not count: it would be new in every run.
 */
export function newEvidence(day: OurIssue, storedDescription: string): readonly string[] {
  if (day.kind === 'rollup') return [];
  const [before, after] = [readBoxes(storedDescription), readBoxes(day.description)];
  const setAside = readSetAside(storedDescription);
  return day.mustBeSeen.filter((one) => after.has(one) && (!before.has(one) || setAside.has(one))).sort();
}

function isSeen(day: DayIssue, ticks: ReadonlySet<string>): boolean {
  return day.settled && day.mustBeSeen.every((one) => ticks.has(one));
}

/** The state in which a new issue should end. */
export function firstState(day: OurIssue): IssueState {
  if (day.kind === 'rollup') return 'opened';
  return day.clean || isSeen(day, new Set()) ? 'closed' : 'opened';
}

/**
 * The state that the issue should have by its day alone; a roll-up's is as people left it. An open issue that says "done" was to be closed at once, and
 * something came between.
 */
export function wantedState(day: OurIssue, issue: IssueFacts): IssueState {
  if (day.kind === 'rollup') return issue.state;
  if (issue.state === 'closed') return newEvidence(day, issue.description).length > 0 ? 'opened' : 'closed';
  const isHalfClosed = day.clean && issue.labels.includes(stateLabels.closed);
  return isHalfClosed || isSeen(day, readTicks(issue.description)) ? 'closed' : 'opened';
}

export interface IssueEdit {
  readonly body: Readonly<Record<string, unknown>>;
  readonly why: string;
}

/** The one edit that makes the issue right, with changed fields only; undefined where it is right already. */
export function editOf(wanted: OurIssue, issue: IssueFacts, state: IssueState): IssueEdit | undefined {
  const description = withTicksOf(wanted, issue.description);
  const labels = labelChanges(issue.labels, labelsOf(wanted, state));
  const parts: readonly (readonly [Readonly<Record<string, unknown>>, string])[] = [
    ...(issue.title.trim() === wanted.title.trim() ? [] : [[{ title: wanted.title }, 'the title changed'] as const]),
    ...(isSameText(description, issue.description)
      ? []
      : [[{ description }, wanted.kind === 'day' ? 'verdicts or decisions changed' : 'its days changed'] as const]),
    ...(issue.confidential ? [] : [[{ confidential: true }, 'it was no longer confidential'] as const]),
    ...(labels.added.length === 0 ? [] : [[{ add_labels: labels.added.join(',') }, 'labels are missing'] as const]),
    ...(labels.removed.length === 0
      ? []
      : [[{ remove_labels: labels.removed.join(',') }, 'labels no longer hold'] as const]),
    ...(issue.state === state
      ? []
      : state === 'closed'
        ? [[{ state_event: 'close' }, 'nothing is left to be seen'] as const]
        : [[{ state_event: 'reopen' }, 'there is new evidence'] as const]),
  ];
  if (parts.length === 0) return undefined;
  return { body: Object.assign({}, ...parts.map(([body]) => body)), why: parts.map(([, why]) => why).join('; ') };
}
