/** Issues: listed, read, made and edited, with the quick actions in their descriptions done. */
import { z } from 'zod';
import * as change from './change-issue.ts';
import { keysetPage, numberedPage } from './pages.ts';
import { booleanParam, dateParam, integerParam, integersParam, listParam, parseParams } from './params.ts';
import { accessLevels, type Issue, type Project, type User } from './records.ts';
import { badParameter, forbidden, notFound } from './refusals.ts';
import { renderIssue } from './render.ts';
import { type ProjectCall, type ProjectRoute, paging } from './route.ts';
import { runQuickActions } from './run-quick-actions.ts';
import { type ReadText, readTitle } from './stored-text.ts';

const listQuery = z.object({
  state: z.enum(['opened', 'closed', 'all']).default('all'),
  labels: listParam.optional(),
  'not[labels]': listParam.optional(),
  search: z.string().optional(),
  in: listParam.default(['title', 'description']),
  iids: integersParam.optional(),
  confidential: booleanParam.optional(),
  author_id: integerParam.optional(),
  author_username: z.string().optional(),
  created_after: z.iso.datetime({ offset: true }).optional(),
  updated_after: z.iso.datetime({ offset: true }).optional(),
  pagination: z.enum(['keyset', 'legacy']).default('legacy'),
  order_by: z.enum(['created_at', 'updated_at', 'title', 'due_date']).default('created_at'),
  sort: z.enum(['asc', 'desc']).default('desc'),
});

const fields = {
  description: z.string().nullable(),
  labels: listParam,
  add_labels: listParam,
  remove_labels: listParam,
  assignee_ids: integersParam,
  due_date: dateParam,
  confidential: booleanParam,
  discussion_locked: booleanParam,
};
const newIssue = z.object(fields).partial().extend({ title: z.string() });
const editedIssue = newIssue.partial().extend({ state_event: z.enum(['close', 'reopen']).optional() });

const writable = [...Object.keys(fields), 'title', 'assignee_id', 'issue_type', 'milestone_id', 'weight'];

/** A confidential issue is there for planners and above, its author and its assignees. */
function isSeen(issue: Issue, accessLevel: number, user: User): boolean {
  if (!issue.confidential || accessLevel >= accessLevels.planner) return true;
  return issue.authorId === user.id || issue.assigneeIds.includes(user.id);
}

export function openIssues(call: ProjectCall): readonly Issue[] {
  if (!call.project.issuesEnabled) throw forbidden();
  return call.project.issues.filter((issue) => isSeen(issue, call.accessLevel, call.user));
}

export function openIssue(call: ProjectCall): Issue {
  const found = openIssues(call).find((issue) => String(issue.iid) === call.parts.iid);
  if (found === undefined) throw notFound('Issue');
  return found;
}

function matches(issue: Issue, query: z.infer<typeof listQuery>, author: User | undefined): boolean {
  const texts = [query.in.includes('title') ? issue.title : '', query.in.includes('description') ? (issue.description ?? '') : ''];
  const has = (label: string): boolean => issue.labels.includes(label);
  return (
    (query.state === 'all' || issue.state === query.state) &&
    (query.labels ?? []).every(has) &&
    !(query['not[labels]'] ?? []).some(has) &&
    (query.search === undefined || texts.join('\n').toLowerCase().includes(query.search.toLowerCase())) &&
    (query.iids === undefined || query.iids.includes(issue.iid)) &&
    (query.confidential === undefined || issue.confidential === query.confidential) &&
    (query.author_id === undefined || issue.authorId === query.author_id) &&
    (query.author_username === undefined || issue.authorId === author?.id) &&
    (query.created_after === undefined || Date.parse(issue.at) >= Date.parse(query.created_after)) &&
    (query.updated_after === undefined || Date.parse(issue.updatedAt) >= Date.parse(query.updated_after))
  );
}

function sortKey(issue: Issue, by: z.infer<typeof listQuery>['order_by']): string {
  if (by === 'title') return issue.title;
  if (by === 'due_date') return issue.dueDate ?? '';
  return by === 'updated_at' ? issue.updatedAt : issue.at;
}

function writeFields(call: ProjectCall, issue: Issue, given: z.infer<typeof editedIssue>, readText: ReadText): void {
  const { labels, add_labels: added = [], remove_labels: removed = [] } = given;
  // Everything that can be refused is read before anything is changed.
  const title = given.title === undefined ? undefined : readTitle(given.title);
  const text = typeof given.description === 'string' ? readText('description', given.description) : undefined;
  if (title !== undefined) change.setTitle(call, issue, title);
  if (given.description !== undefined) change.setDescription(call, issue, text?.text ?? null);
  const base = labels ?? issue.labels;
  const kept = [...base, ...added].filter((label) => !removed.includes(label));
  change.setLabels(call, issue, kept);
  if (given.assignee_ids !== undefined) change.setAssignees(call, issue, given.assignee_ids);
  if (given.due_date !== undefined) change.setDueDate(call, issue, given.due_date);
  if (given.confidential !== undefined) change.setConfidential(call, issue, given.confidential);
  if (given.discussion_locked !== undefined) issue.locked = given.discussion_locked;
  if (given.state_event !== undefined) change.setState(call, issue, given.state_event === 'close' ? 'closed' : 'opened');
  if (text !== undefined) runQuickActions(call, issue, text.actions);
  issue.updatedAt = call.gitlab.stamp();
}

function blankIssue(call: ProjectCall, project: Project, title: string, confidential: boolean): Issue {
  const at = call.gitlab.stamp();
  return {
    id: call.gitlab.nextId(),
    iid: Math.max(0, ...project.issues.map((issue) => issue.iid)) + 1,
    title,
    description: null,
    state: 'opened',
    labels: [],
    assigneeIds: [],
    authorId: call.user.id,
    dueDate: null,
    confidential,
    locked: false,
    at,
    updatedAt: at,
    closedAt: null,
    closedById: null,
    notes: [],
    stateEvents: [],
  };
}

function mustWrite(call: ProjectCall, least: number): void {
  if (!call.project.issuesEnabled || call.project.archived || call.accessLevel < least) throw forbidden();
}

export function issueRoutes(readText: ReadText): readonly ProjectRoute[] {
  return [
    {
      method: 'GET',
      path: 'issues',
      parameters: [...Object.keys(listQuery.shape), 'scope', 'with_labels_details', 'page', 'per_page', 'cursor', 'id_after'],
      answer(call) {
        const query = parseParams(listQuery, call.params);
        const author = call.gitlab.users.find((one) => one.username === query.author_username);
        const way = query.sort === 'asc' ? 1 : -1;
        const found = openIssues(call)
          .filter((issue) => matches(issue, query, author))
          .sort((a, b) => {
            const [x, y] = [sortKey(a, query.order_by), sortKey(b, query.order_by)];
            return way * (x < y ? -1 : x > y ? 1 : a.id - b.id);
          });
        const page = query.pagination === 'keyset' ? keysetPage : numberedPage;
        return page(call, found, (issue) => renderIssue(call, issue));
      },
    },
    {
      method: 'GET',
      path: 'issues/{iid}',
      parameters: [],
      answer: (call) => ({ status: 200, body: renderIssue(call, openIssue(call)) }),
    },
    {
      method: 'POST',
      path: 'issues',
      parameters: writable,
      answer(call) {
        mustWrite(call, accessLevels.guest);
        const given = parseParams(newIssue, call.params);
        const issue = blankIssue(call, call.project, readTitle(given.title), given.confidential ?? false);
        // A guest's labels, dates and assignees are dropped without a word.
        const { labels: _, add_labels: __, remove_labels: ___, assignee_ids: ____, due_date: _____, ...guests } = given;
        writeFields(call, issue, call.accessLevel < accessLevels.planner ? guests : given, readText);
        issue.notes.length = 0; // what a new issue begins with is no change
        call.project.issues.push(issue);
        return { status: 201, body: renderIssue(call, issue) };
      },
    },
    {
      method: 'PUT',
      path: 'issues/{iid}',
      parameters: [...writable, 'state_event', 'updated_at'],
      answer(call) {
        const issue = openIssue(call);
        mustWrite(call, issue.authorId === call.user.id ? accessLevels.guest : accessLevels.planner);
        if (Object.keys(call.params).length === 0) throw badParameter('title, description and others are missing, at least one parameter must be provided');
        writeFields(call, issue, parseParams(editedIssue, call.params), readText);
        return { status: 200, body: renderIssue(call, issue) };
      },
    },
    {
      method: 'DELETE',
      path: 'issues/{iid}',
      parameters: [],
      answer(call) {
        const issue = openIssue(call);
        mustWrite(call, accessLevels.owner);
        call.project.issues.splice(call.project.issues.indexOf(issue), 1);
        return { status: 204, body: '' };
      },
    },
    {
      method: 'GET',
      path: 'issues/{iid}/resource_state_events',
      parameters: [...paging],
      answer(call) {
        const issue = openIssue(call);
        return numberedPage(call, issue.stateEvents, (event) => {
          const user = call.gitlab.users.find((one) => one.id === event.userId);
          return {
            id: event.id,
            user: { id: user?.id, name: user?.name, username: user?.username, state: 'active' },
            created_at: event.at,
            resource_type: 'Issue',
            resource_id: issue.id,
            source_commit: null,
            source_merge_request_id: null,
            state: event.state,
          };
        });
      },
    },
  ];
}
