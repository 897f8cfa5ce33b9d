/** Records as GitLab's API shows them. */
import type { JsonObject } from '../http.ts';
import {
  accessLevels,
  type Gitlab,
  type Issue,
  type Label,
  type Note,
  type Package,
  type Project,
  type User,
} from './records.ts';

export interface View {
  readonly gitlab: Gitlab;
  readonly project: Project;
  readonly origin: string;
}

export function renderUser(origin: string, user: User): JsonObject {
  const { id, username, name } = user;
  return {
    id,
    username,
    public_email: null,
    name,
    state: 'active',
    locked: false,
    avatar_url: null,
    web_url: `${origin}/${username}`,
  };
}

function person(view: Pick<View, 'gitlab' | 'origin'>, id: number | null): JsonObject | null {
  const user = view.gitlab.users.find((one) => one.id === id);
  return user === undefined ? null : renderUser(view.origin, user);
}

function tasksOf(description: string): { count: number; completed_count: number } {
  const boxes = [...description.matchAll(/^[ \t]*(?:[-*+]|\d+[.)])[ \t]+\[([ xX])\][ \t]/gm)];
  return { count: boxes.length, completed_count: boxes.filter((box) => box[1] !== ' ').length };
}

export function renderIssue(view: View, issue: Issue): JsonObject {
  const { gitlab, project, origin } = view;
  const tasks = tasksOf(issue.description ?? '');
  const assignees = issue.assigneeIds.map((id) => person(view, id));
  const api = `${origin}/api/v4/projects/${project.id}`;
  return {
    id: issue.id,
    iid: issue.iid,
    project_id: project.id,
    title: issue.title,
    description: issue.description,
    state: issue.state,
    created_at: issue.at,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    closed_by: person({ gitlab, origin }, issue.closedById),
    labels: [...issue.labels],
    milestone: null,
    assignees,
    author: person(view, issue.authorId),
    type: 'ISSUE',
    assignee: assignees[0] ?? null,
    user_notes_count: issue.notes.filter((note) => !note.system).length,
    merge_requests_count: 0,
    upvotes: 0,
    downvotes: 0,
    due_date: issue.dueDate,
    confidential: issue.confidential,
    discussion_locked: issue.locked ? true : null,
    issue_type: 'issue',
    web_url: `${origin}/${project.path}/-/issues/${issue.iid}`,
    time_stats: { time_estimate: 0, total_time_spent: 0, human_time_estimate: null, human_total_time_spent: null },
    task_completion_status: tasks,
    has_tasks: tasks.count > 0,
    task_status: `${tasks.completed_count} of ${tasks.count} checklist items completed`,
    references: { short: `#${issue.iid}`, relative: `#${issue.iid}`, full: `${project.path}#${issue.iid}` },
    severity: 'UNKNOWN',
    moved_to_id: null,
    imported: false,
    imported_from: 'none',
    service_desk_reply_to: null,
    _links: {
      self: `${api}/issues/${issue.iid}`,
      notes: `${api}/issues/${issue.iid}/notes`,
      award_emoji: `${api}/issues/${issue.iid}/award_emoji`,
      project: api,
      closed_as_duplicate_of: null,
    },
  };
}

export function renderNote(view: View, issue: Issue, note: Note): JsonObject {
  return {
    id: note.id,
    type: note.individual ? null : 'DiscussionNote',
    body: note.body,
    author: person(view, note.authorId),
    created_at: note.at,
    updated_at: note.updatedAt,
    system: note.system,
    noteable_id: issue.id,
    noteable_type: 'Issue',
    project_id: view.project.id,
    resolvable: false,
    confidential: note.internal,
    internal: note.internal,
    imported: false,
    imported_from: 'none',
    noteable_iid: issue.iid,
    commands_changes: {},
  };
}

export function renderLabel(label: Label): JsonObject {
  const { id, name, color, description } = label;
  return {
    id,
    name,
    description,
    description_html: description ?? '',
    text_color: '#FFFFFF',
    color,
    archived: false,
    subscribed: false,
    priority: null,
    is_project_label: true,
  };
}

export function renderProject(view: View, user: User): JsonObject {
  const { project, origin } = view;
  const [namespace = '', path = ''] = project.path.split('/');
  const role = project.members.get(user.id);
  return {
    id: project.id,
    description: null,
    name: path,
    name_with_namespace: `${namespace} / ${path}`,
    path,
    path_with_namespace: project.path,
    default_branch: 'main',
    web_url: `${origin}/${project.path}`,
    visibility: project.visibility,
    archived: project.archived,
    issues_enabled: project.issuesEnabled,
    issues_access_level: project.issuesEnabled ? 'enabled' : 'disabled',
    packages_enabled: project.packagesEnabled,
    pages_access_level: project.pagesAccess,
    package_registry_access_level: project.packagesEnabled ? 'private' : 'disabled',
    permissions: {
      project_access: role === undefined ? null : { access_level: accessLevels[role], notification_level: 3 },
      group_access: null,
    },
  };
}

export function renderPackage(view: View, one: Package): JsonObject {
  const { id, name, version, at } = one;
  const links = { web_path: `/${view.project.path}/-/packages/${id}` };
  return { id, name, version, package_type: 'generic', status: 'default', _links: links, created_at: at, tags: [] };
}
