/** Does to an issue what the quick actions in a text say; those that an issue does not know do nothing. */
import * as change from './change-issue.ts';
import type { QuickAction } from './quick-actions.ts';
import type { Issue } from './records.ts';

export interface Outcome {
  /** GitLab's `commands_changes`. */
  readonly changes: Readonly<Record<string, unknown>>;
  readonly summary: readonly string[];
}

type Change = (scene: change.Scene, issue: Issue, argument: string) => Outcome | undefined;

const did = (changes: Outcome['changes'], summary: string): Outcome => ({ changes, summary: [summary] });

function labelsIn(argument: string): readonly string[] {
  return [...argument.matchAll(/~"([^"]+)"|~?(\S+)/g)].map((found) => found[1] ?? found[2] ?? '').filter(Boolean);
}

function usersIn(scene: change.Scene, argument: string): readonly number[] {
  return [...argument.matchAll(/@([\w.-]+)/g)].flatMap((found) =>
    scene.gitlab.users.filter((one) => one.username === found[1]).map((one) => one.id),
  );
}

const addLabels: Change = (scene, issue, argument) => {
  change.setLabels(scene, issue, [...issue.labels, ...labelsIn(argument)]);
  return did({ add_label_ids: labelsIn(argument) }, 'Added labels.');
};

const removeLabels: Change = (scene, issue, argument) => {
  const gone = labelsIn(argument);
  change.setLabels(scene, issue, gone.length === 0 ? [] : issue.labels.filter((one) => !gone.includes(one)));
  return did({ remove_label_ids: gone }, 'Removed labels.');
};

const assign: Change = (scene, issue, argument) => {
  const ids = usersIn(scene, argument);
  if (ids.length === 0) return undefined;
  change.setAssignees(scene, issue, ids);
  return did({ assignee_ids: ids }, `Assigned ${argument}.`);
};

const unassign: Change = (scene, issue) => {
  change.setAssignees(scene, issue, []);
  return did({ assignee_ids: [] }, 'Removed assignee.');
};

const close: Change = (scene, issue) => {
  if (issue.state === 'closed') return undefined;
  change.setState(scene, issue, 'closed');
  return did({ state_event: 'close' }, 'Closed this issue.');
};

const actions: ReadonlyMap<string, Change> = new Map<string, Change>([
  ['close', close],
  ['done', () => did({ todo_event: 'done' }, 'Marked to-do item as done.')],
  ['todo', () => did({ todo_event: 'add' }, 'Added a to-do item.')],
  ['label', addLabels],
  ['labels', addLabels],
  ['unlabel', removeLabels],
  ['remove_label', removeLabels],
  ['assign', assign],
  ['reassign', assign],
  ['unassign', unassign],
  [
    'relabel',
    (scene, issue, argument) => {
      change.setLabels(scene, issue, labelsIn(argument));
      return did({ label_ids: labelsIn(argument) }, 'Replaced all labels.');
    },
  ],
  [
    'reopen',
    (scene, issue) => {
      if (issue.state === 'opened') return undefined;
      change.setState(scene, issue, 'opened');
      return did({ state_event: 'reopen' }, 'Reopened this issue.');
    },
  ],
  [
    'title',
    (scene, issue, argument) => {
      if (argument === '') return undefined;
      change.setTitle(scene, issue, argument.slice(0, 255));
      return did({ title: argument }, `Changed the title to "${argument}".`);
    },
  ],
  [
    'confidential',
    (scene, issue) => {
      change.setConfidential(scene, issue, true);
      return did({ confidential: true }, 'Made this issue confidential.');
    },
  ],
  [
    'due',
    (scene, issue, argument) => {
      if (!/^\d{4}-\d{2}-\d{2}$/.test(argument)) return undefined;
      change.setDueDate(scene, issue, argument);
      return did({ due_date: argument }, `Set the due date to ${argument}.`);
    },
  ],
  [
    'remove_due_date',
    (scene, issue) => {
      change.setDueDate(scene, issue, null);
      return did({ due_date: null }, 'Removed the due date.');
    },
  ],
  [
    'lock',
    (scene, issue) => {
      change.setLocked(scene, issue, true);
      return did({ discussion_locked: true }, 'Locked the discussion.');
    },
  ],
]);

export function runQuickActions(scene: change.Scene, issue: Issue, found: readonly QuickAction[]): Outcome {
  const outcomes = found.flatMap((one) => actions.get(one.command.toLowerCase())?.(scene, issue, one.argument) ?? []);
  return {
    changes: Object.assign({}, ...outcomes.map((one) => one.changes)),
    summary: outcomes.flatMap((one) => one.summary),
  };
}
