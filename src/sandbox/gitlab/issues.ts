/** Issues: listed, read, made and edited, with the quick actions in their descriptions done. */
import { z } from 'zod';
import * as change from './change-issue.ts';
import { listIssues, listParameters, openIssue } from './issue-list.ts';
import { numberedPage } from './pages.ts';
import { booleanParam, dateParam, integersParam, listParam, parseParams } from './params.ts';
import { accessLevels, type Issue, type StateEvent } from './records.ts';
import { badParameter, forbidden } from './refusals.ts';
import { renderIssue, renderUser } from './render.ts';
import { type ProjectCall, type ProjectRoute, paging } from './route.ts';
import { runQuickActions } from './run-quick-actions.ts';
import { type ReadText, readTitle } from './stored-text.ts';

const texts = { title: z.string(), description: z.string().nullable(), confidential: booleanParam };
/** A guest's values for these are dropped without a word. */
const triage = {
  labels: listParam,
  add_labels: listParam,
  remove_labels: listParam,
  assignee_ids: integersParam,
  due_date: dateParam,
  discussion_locked: booleanParam,
};
const guestsIssue = z.object(texts).partial().required({ title: true });
const newIssue = guestsIssue.extend(z.object(triage).partial().shape);
const editedIssue = newIssue.partial().extend({ state_event: z.enum(['close', 'reopen']).optional() });

const writable = [...Object.keys(texts), ...Object.keys(triage)];

function writeLabels(call: ProjectCall, issue: Issue, given: z.infer<typeof editedIssue>): void {
  const { labels = issue.labels, add_labels: added = [], remove_labels: removed = [] } = given;
  change.setLabels(
    call,
    issue,
    [...labels, ...added].filter((label) => !removed.includes(label)),
  );
}

function writeFields(call: ProjectCall, issue: Issue, given: z.infer<typeof editedIssue>, readText: ReadText): void {
  // Everything that can be refused is read before anything is changed.
  const title = given.title === undefined ? undefined : readTitle(given.title);
  const text = typeof given.description === 'string' ? readText('description', given.description) : undefined;
  if (title !== undefined) change.setTitle(call, issue, title);
  if (given.description !== undefined) change.setDescription(call, issue, text?.text ?? null);
  writeLabels(call, issue, given);
  if (given.assignee_ids !== undefined) change.setAssignees(call, issue, given.assignee_ids);
  if (given.due_date !== undefined) change.setDueDate(call, issue, given.due_date);
  if (given.confidential !== undefined) change.setConfidential(call, issue, given.confidential);
  if (given.discussion_locked !== undefined) change.setLocked(call, issue, given.discussion_locked);
  if (given.state_event !== undefined)
    change.setState(call, issue, given.state_event === 'close' ? 'closed' : 'opened');
  if (text !== undefined) runQuickActions(call, issue, text.actions);
}

function blankIssue(call: ProjectCall, title: string, confidential: boolean): Issue {
  const at = call.gitlab.stamp();
  return {
    id: call.gitlab.nextId(),
    iid: call.project.nextIid(),
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

function renderStateEvent(call: ProjectCall, issue: Issue, event: StateEvent): unknown {
  const user = call.gitlab.users.find((one) => one.id === event.userId);
  return {
    id: event.id,
    user: user === undefined ? null : renderUser(call.origin, user),
    created_at: event.at,
    resource_type: 'Issue',
    resource_id: issue.id,
    source_commit: null,
    source_merge_request_id: null,
    state: event.state,
  };
}

export function issueRoutes(readText: ReadText): readonly ProjectRoute[] {
  return [
    { method: 'GET', path: 'issues', parameters: listParameters, answer: listIssues },
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
        const given = parseParams(call.accessLevel < accessLevels.planner ? guestsIssue : newIssue, call.params);
        const title = readTitle(given.title);
        if (typeof given.description === 'string') readText('description', given.description); // refuses before an iid is spent
        const issue = blankIssue(call, title, given.confidential ?? false);
        writeFields(call, issue, given, readText);
        issue.notes.length = 0; // what a new issue begins with is no change
        issue.updatedAt = issue.at;
        call.project.issues.push(issue);
        return { status: 201, body: renderIssue(call, issue) };
      },
    },
    {
      method: 'PUT',
      path: 'issues/{iid}',
      parameters: [...writable, 'state_event'],
      answer(call) {
        const issue = openIssue(call);
        mustWrite(call, issue.authorId === call.user.id ? accessLevels.guest : accessLevels.planner);
        if (Object.keys(call.params).length === 0)
          throw badParameter('title, description and others are missing, at least one parameter must be provided');
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
        return numberedPage(call, issue.stateEvents, (event) => renderStateEvent(call, issue, event));
      },
    },
  ];
}
