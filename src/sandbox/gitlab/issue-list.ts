/** Which issues a visitor sees, and the list's filters and orders. */
import { z } from 'zod';
import type { Answer } from '../http.ts';
import { comparePositions, keysetPage, numberedPage, type Order } from './pages.ts';
import { booleanParam, integerParam, integersParam, listParam, parseParams } from './params.ts';
import { accessLevels, type Issue, type User } from './records.ts';
import { forbidden, notFound } from './refusals.ts';
import { renderIssue } from './render.ts';
import type { ProjectCall } from './route.ts';

const instant = z.iso.datetime({ offset: true });

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
  assignee_id: integerParam.optional(),
  created_after: instant.optional(),
  created_before: instant.optional(),
  updated_after: instant.optional(),
  updated_before: instant.optional(),
  scope: z.enum(['created_by_me', 'all']).default('all'),
  pagination: z.enum(['keyset', 'legacy']).default('legacy'),
  order_by: z.enum(['created_at', 'updated_at', 'title', 'due_date']).default('created_at'),
  sort: z.enum(['asc', 'desc']).default('desc'),
});

type ListQuery = z.infer<typeof listQuery>;

export const listParameters: readonly string[] = [...Object.keys(listQuery.shape), 'page', 'per_page', 'cursor'];

/** A confidential issue is there for planners and above, its author and its assignees. */
function isSeen(issue: Issue, accessLevel: number, user: User): boolean {
  if (!issue.confidential || accessLevel >= accessLevels.planner) return true;
  return issue.authorId === user.id || issue.assigneeIds.includes(user.id);
}

function openIssues(call: ProjectCall): readonly Issue[] {
  if (!call.project.issuesEnabled) throw forbidden();
  return call.project.issues.filter((issue) => isSeen(issue, call.accessLevel, call.user));
}

/** The issue that the path names. */
export function openIssue(call: ProjectCall): Issue {
  const found = openIssues(call).find((issue) => String(issue.iid) === call.parts.iid);
  if (found === undefined) throw notFound('Issue');
  return found;
}

function hasLabels(issue: Issue, query: ListQuery): boolean {
  const has = (label: string): boolean => issue.labels.includes(label);
  return (query.labels ?? []).every(has) && !(query['not[labels]'] ?? []).some(has);
}

function hasPeople(issue: Issue, query: ListQuery, call: ProjectCall): boolean {
  const author = call.gitlab.users.find((one) => one.username === query.author_username);
  return (
    (query.author_id === undefined || issue.authorId === query.author_id) &&
    (query.author_username === undefined || issue.authorId === author?.id) &&
    (query.assignee_id === undefined || issue.assigneeIds.includes(query.assignee_id)) &&
    (query.scope === 'all' || issue.authorId === call.user.id)
  );
}

/** Both ends count. */
function isBetween(at: string, after: string | undefined, before: string | undefined): boolean {
  const ms = Date.parse(at);
  return (after === undefined || ms >= Date.parse(after)) && (before === undefined || ms <= Date.parse(before));
}

function isFound(issue: Issue, { search, in: places }: ListQuery): boolean {
  if (search === undefined) return true;
  const texts = [places.includes('title') ? issue.title : '', places.includes('description') ? issue.description : ''];
  return texts.join('\n').toLowerCase().includes(search.toLowerCase());
}

function matches(issue: Issue, query: ListQuery, call: ProjectCall): boolean {
  return (
    (query.state === 'all' || issue.state === query.state) &&
    (query.iids === undefined || query.iids.includes(issue.iid)) &&
    (query.confidential === undefined || issue.confidential === query.confidential) &&
    isBetween(issue.at, query.created_after, query.created_before) &&
    isBetween(issue.updatedAt, query.updated_after, query.updated_before) &&
    hasLabels(issue, query) &&
    hasPeople(issue, query, call) &&
    isFound(issue, query)
  );
}

function sortKey(issue: Issue, by: ListQuery['order_by']): string {
  if (by === 'title') return issue.title;
  if (by === 'due_date') return issue.dueDate ?? '';
  return by === 'updated_at' ? issue.updatedAt : issue.at;
}

export function listIssues(call: ProjectCall): Answer {
  const query = parseParams(listQuery, call.params);
  const order: Order<Issue> = {
    way: query.sort === 'asc' ? 1 : -1,
    positionOf: (issue) => ({ key: sortKey(issue, query.order_by), id: issue.id }),
  };
  const sorted = openIssues(call)
    .filter((issue) => matches(issue, query, call))
    .sort((a, b) => order.way * comparePositions(order.positionOf(a), order.positionOf(b)));
  const render = (issue: Issue): unknown => renderIssue(call, issue);
  return query.pagination === 'keyset' ? keysetPage(call, sorted, order, render) : numberedPage(call, sorted, render);
}
