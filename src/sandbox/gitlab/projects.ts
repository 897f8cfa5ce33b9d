/** The project itself, its people, its schedules, and the tokens that reach it. */
import { z } from 'zod';
import type { JsonObject } from '../http.ts';
import { numberedPage } from './pages.ts';
import { parseParams } from './params.ts';
import { accessLevels, type Schedule, type Token } from './records.ts';
import { forbidden, notFound, unauthorized } from './refusals.ts';
import { renderProject, renderUser } from './render.ts';
import { type GitlabCall, type InstanceRoute, type ProjectCall, type ProjectRoute, paging } from './route.ts';

function renderToken(call: GitlabCall, token: Token): JsonObject {
  const isExpired = token.expiresAt !== null && Date.parse(token.expiresAt) <= call.nowMs;
  return {
    id: call.gitlab.tokens.indexOf(token) + 1,
    name: token.name,
    revoked: token.revoked ?? false,
    created_at: '2026-06-01T00:00:00.000Z',
    description: null,
    scopes: token.scopes,
    user_id: token.userId,
    last_used_at: new Date(call.nowMs).toISOString(),
    active: token.revoked !== true && !isExpired,
    expires_at: token.expiresAt,
  };
}

function memberships(call: ProjectCall): readonly JsonObject[] {
  return [...call.project.members].flatMap(([id, role]) =>
    call.gitlab.users
      .filter((user) => user.id === id)
      .map((user) => ({
        ...renderUser(call.origin, user),
        access_level: accessLevels[role],
        expires_at: null,
        membership_state: 'active',
      })),
  );
}

function renderSchedule(call: ProjectCall, schedule: Schedule): JsonObject {
  const owner = call.gitlab.users.find((one) => one.id === schedule.ownerId);
  return {
    id: schedule.id,
    description: schedule.description,
    ref: `refs/heads/${schedule.ref}`,
    cron: schedule.cron,
    cron_timezone: schedule.cronTimezone,
    next_run_at: schedule.nextRunAt,
    active: schedule.active,
    created_at: '2026-06-01T00:00:00.000Z',
    updated_at: '2026-06-01T00:00:00.000Z',
    owner: owner === undefined ? null : renderUser(call.origin, owner),
  };
}

const branchQuery = z.object({ search: z.string().optional() });
const memberQuery = z.object({ query: z.string().optional() });
const scheduleQuery = z.object({ scope: z.enum(['active', 'inactive']).optional() });
const userQuery = z.object({ username: z.string().optional(), search: z.string().optional() });

const membersRoute = (path: string): ProjectRoute => ({
  method: 'GET',
  path,
  parameters: ['query', ...paging],
  answer(call) {
    const { query = '' } = parseParams(memberQuery, call.params);
    const wanted = query.toLowerCase();
    const found = memberships(call).filter((one) => `${one.username} ${one.name}`.toLowerCase().includes(wanted));
    return numberedPage(call, found, (one) => one);
  },
});

const memberRoute = (path: string): ProjectRoute => ({
  method: 'GET',
  path,
  parameters: [],
  answer(call) {
    const found = memberships(call).find((one) => String(one.id) === call.parts.user);
    if (found === undefined) throw notFound('Member');
    return { status: 200, body: found };
  },
});

/** Maintainers merge and push, nobody forces: what GitLab protects a default branch with. */
function renderProtected(name: string): JsonObject {
  const access = { access_level: accessLevels.maintainer, access_level_description: 'Maintainers', user_id: null };
  return {
    id: 1,
    name,
    push_access_levels: [{ id: 1, ...access }],
    merge_access_levels: [{ id: 1, ...access }],
    allow_force_push: false,
  };
}

export const projectRoutes: readonly ProjectRoute[] = [
  {
    method: 'GET',
    path: '',
    parameters: [],
    answer: (call) => ({ status: 200, body: renderProject(call, call.user) }),
  },
  membersRoute('members'),
  membersRoute('members/all'),
  memberRoute('members/{user}'),
  memberRoute('members/all/{user}'),
  {
    method: 'GET',
    path: 'protected_branches',
    parameters: ['search', ...paging],
    answer(call) {
      if (call.accessLevel < accessLevels.developer) throw forbidden();
      const { search = '' } = parseParams(branchQuery, call.params);
      const found = call.project.protectedBranches.filter((name) => name.includes(search));
      return numberedPage(call, found, renderProtected);
    },
  },
  {
    method: 'GET',
    path: 'protected_branches/{name}',
    parameters: [],
    answer(call) {
      if (call.accessLevel < accessLevels.developer) throw forbidden();
      const found = call.project.protectedBranches.find((name) => name === call.parts.name);
      if (found === undefined) throw notFound('Protected Branch');
      return { status: 200, body: renderProtected(found) };
    },
  },
  {
    method: 'GET',
    path: 'access_tokens',
    parameters: ['state', ...paging],
    answer(call) {
      if (call.accessLevel < accessLevels.maintainer) throw unauthorized();
      const reaching = call.gitlab.tokens.filter((token) => token.projectId === call.project.id);
      return numberedPage(call, reaching, (token) => ({
        ...renderToken(call, token),
        access_level: accessLevels[call.project.members.get(token.userId) ?? 'guest'],
      }));
    },
  },
  {
    method: 'GET',
    path: 'pipeline_schedules',
    parameters: ['scope', ...paging],
    answer(call) {
      if (call.accessLevel < accessLevels.developer) throw forbidden();
      const { scope } = parseParams(scheduleQuery, call.params);
      const found = call.project.schedules.filter((one) => scope === undefined || one.active === (scope === 'active'));
      return numberedPage(call, found, (one) => renderSchedule(call, one));
    },
  },
  {
    method: 'GET',
    path: 'pipeline_schedules/{schedule}',
    parameters: [],
    answer(call) {
      if (call.accessLevel < accessLevels.developer) throw forbidden();
      const found = call.project.schedules.find((one) => String(one.id) === call.parts.schedule);
      if (found === undefined) throw notFound('Pipeline Schedule');
      return { status: 200, body: { ...renderSchedule(call, found), last_pipeline: null, variables: [], inputs: [] } };
    },
  },
];

export const instanceRoutes: readonly InstanceRoute[] = [
  {
    method: 'GET',
    path: 'version',
    parameters: [],
    answer: () => ({ status: 200, body: { version: '19.4.1', revision: '5a4d0b1', enterprise: false } }),
  },
  {
    method: 'GET',
    path: 'user',
    parameters: [],
    answer: (call) => ({
      status: 200,
      body: { ...renderUser(call.origin, call.user), bot: call.token.projectId !== undefined },
    }),
  },
  {
    method: 'GET',
    path: 'users',
    parameters: ['username', 'search', ...paging],
    answer(call) {
      const { username, search } = parseParams(userQuery, call.params);
      const found = call.gitlab.users.filter(
        (one) =>
          (username === undefined || one.username.toLowerCase() === username.toLowerCase()) &&
          (search === undefined || `${one.username} ${one.name}`.toLowerCase().includes(search.toLowerCase())),
      );
      return numberedPage(call, found, (one) => renderUser(call.origin, one));
    },
  },
  {
    method: 'GET',
    path: 'personal_access_tokens/self',
    parameters: [],
    answer: (call) => ({ status: 200, body: renderToken(call, call.token) }),
  },
];
