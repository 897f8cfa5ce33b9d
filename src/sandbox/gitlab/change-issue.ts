/** Changes an issue, and leaves the traces that GitLab leaves: state events, system notes, new labels. */
import type { Gitlab, Issue, Note, Project, User } from './records.ts';

export interface Scene {
  readonly gitlab: Gitlab;
  readonly project: Project;
  readonly user: User;
}

export function addNote(scene: Scene, issue: Issue, note: Pick<Note, 'body'> & Partial<Note>): Note {
  const id = scene.gitlab.nextId();
  const at = scene.gitlab.stamp();
  const made: Note = {
    id,
    authorId: scene.user.id,
    at,
    updatedAt: at,
    system: false,
    internal: false,
    discussion: id.toString(16).padStart(40, '0'),
    individual: true,
    ...note,
  };
  issue.notes.push(made);
  issue.updatedAt = at;
  return made;
}

const addSystemNote = (scene: Scene, issue: Issue, body: string): void => {
  addNote(scene, issue, { body, system: true });
};

/** Nothing happens to an issue that is in this state already. */
export function setState(scene: Scene, issue: Issue, state: Issue['state']): void {
  if (issue.state === state) return;
  const at = scene.gitlab.stamp();
  issue.state = state;
  issue.updatedAt = at;
  issue.closedAt = state === 'closed' ? at : null;
  issue.closedById = state === 'closed' ? scene.user.id : null;
  const happened = state === 'closed' ? 'closed' : 'reopened';
  issue.stateEvents.push({ id: scene.gitlab.nextId(), userId: scene.user.id, at, state: happened });
}

const scopeOf = (label: string): string | undefined => /^(.+)::/.exec(label)?.[1];

/** Premium's rule: of labels `scope::value` an issue has one a scope, the one set last. */
function lastOfScopes(labels: readonly string[]): readonly string[] {
  return labels.filter((label, i) => {
    const scope = scopeOf(label);
    return scope === undefined || !labels.slice(i + 1).some((later) => later !== label && scopeOf(later) === scope);
  });
}

/** A label that nobody made yet is made, in GitLab's own blue. */
export function setLabels(scene: Scene, issue: Issue, labels: readonly string[]): void {
  const { project, gitlab } = scene;
  for (const name of labels) {
    if (project.labels.some((one) => one.name === name)) continue;
    project.labels.push({ id: gitlab.nextId(), name, color: '#428BCA', description: null });
  }
  const kept = project.exclusiveLabels ? lastOfScopes(labels) : labels;
  const next = [...new Set(kept)].sort();
  if (next.join() === issue.labels.join()) return;
  issue.labels = next;
  issue.updatedAt = gitlab.stamp();
}

export function setTitle(scene: Scene, issue: Issue, title: string): void {
  if (issue.title === title) return;
  addSystemNote(scene, issue, `changed title from **${issue.title}** to **${title}**`);
  issue.title = title;
}

export function setDescription(scene: Scene, issue: Issue, description: string | null): void {
  if (issue.description === description) return;
  addSystemNote(scene, issue, 'changed the description');
  issue.description = description;
}

export function setDueDate(scene: Scene, issue: Issue, dueDate: string | null): void {
  if (issue.dueDate === dueDate) return;
  addSystemNote(scene, issue, dueDate === null ? 'removed due date' : `changed due date to ${dueDate}`);
  issue.dueDate = dueDate;
}

/** Who is no member cannot be assigned: GitLab leaves them out without a word. Free tier: one assignee. */
export function setAssignees(scene: Scene, issue: Issue, ids: readonly number[]): void {
  const members = ids.filter((id) => scene.project.members.has(id)).slice(0, 1);
  if (members.join() === issue.assigneeIds.join()) return;
  const names = members.map((id) => `@${scene.gitlab.users.find((one) => one.id === id)?.username}`);
  addSystemNote(scene, issue, names.length === 0 ? 'removed assignee' : `assigned to ${names.join(' and ')}`);
  issue.assigneeIds = members;
}

export function setConfidential(scene: Scene, issue: Issue, confidential: boolean): void {
  if (issue.confidential === confidential) return;
  addSystemNote(scene, issue, `made the issue ${confidential ? 'confidential' : 'visible to everyone'}`);
  issue.confidential = confidential;
}

export function setLocked(scene: Scene, issue: Issue, locked: boolean): void {
  if (issue.locked === locked) return;
  addSystemNote(scene, issue, `${locked ? 'locked' : 'unlocked'} the discussion in this issue`);
  issue.locked = locked;
}
