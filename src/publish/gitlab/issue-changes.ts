/** Which fields of a day's issue differ from what they should be; pure. */
import { applyTicks, readBoxes, readSetAside, readTicks } from '../../model/issue-form.ts';
import { type IssueState, labelChanges, labelsOf, stateLabels } from './labels.ts';
import type { DayIssue } from './types.ts';

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

/** The day's text with what people ticked in the stored one. */
function withTicksOf(day: DayIssue, storedDescription: string): string {
  return applyTicks(day.description, readTicks(storedDescription));
}

/**
 * Open errors and warnings that the stored text had no box for, or showed as decided, and that nobody has ticked. What the new text has no box for either (it was cut for
 * length) does not count: it would be new in every run.
 */
export function newEvidence(day: DayIssue, storedDescription: string): readonly string[] {
  const [before, after] = [readBoxes(storedDescription), readBoxes(day.description)];
  const setAside = readSetAside(storedDescription);
  return day.mustBeSeen.filter((one) => after.has(one) && (!before.has(one) || setAside.has(one))).sort();
}

function isSeen(day: DayIssue, ticks: ReadonlySet<string>): boolean {
  return day.settled && day.mustBeSeen.every((one) => ticks.has(one));
}

/** The state in which a new issue of this day should end. */
export function firstState(day: DayIssue): IssueState {
  return day.clean || isSeen(day, new Set()) ? 'closed' : 'opened';
}

/**
 * The state that the issue should have by the day alone. An open issue that says "done" was to be closed at once, and
 * something came between.
 */
export function wantedState(day: DayIssue, issue: IssueFacts): IssueState {
  if (issue.state === 'closed') return newEvidence(day, issue.description).length > 0 ? 'opened' : 'closed';
  const isHalfClosed = day.clean && issue.labels.includes(stateLabels.closed);
  return isHalfClosed || isSeen(day, readTicks(issue.description)) ? 'closed' : 'opened';
}

export interface IssueEdit {
  readonly body: Readonly<Record<string, unknown>>;
  readonly why: string;
}

/** The one edit that makes the issue right, with changed fields only; undefined where it is right already. */
export function editOf(day: DayIssue, issue: IssueFacts, state: IssueState): IssueEdit | undefined {
  const description = withTicksOf(day, issue.description);
  const labels = labelChanges(issue.labels, labelsOf(day, state));
  const parts: readonly (readonly [Readonly<Record<string, unknown>>, string])[] = [
    ...(issue.title.trim() === day.title.trim() ? [] : [[{ title: day.title }, 'the title changed'] as const]),
    ...(isSameText(description, issue.description)
      ? []
      : [[{ description }, 'verdicts or decisions changed'] as const]),
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
