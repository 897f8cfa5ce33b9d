/** Who is asking, what their token may do, and how far they reach into a project. */
import { accessLevels, type Gitlab, type Project, type Token, type User } from './records.ts';
import { insufficientScope, invalidToken, notFound, unauthorized } from './refusals.ts';
import type { GitlabRequest } from './server.ts';

export interface Visitor {
  readonly user: User;
  readonly token: Token;
}

function secretOf(
  headers: GitlabRequest['headers'],
): { readonly kind: Token['kind']; readonly secret: string } | undefined {
  const job = headers['job-token'];
  if (job !== undefined) return { kind: 'job', secret: job };
  const bearer = /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1];
  const secret = bearer ?? headers['private-token'];
  return secret === undefined ? undefined : { kind: 'private', secret };
}

/** Undefined: nobody. Throws where a token is shown that does not open this. */
export function visitorOf(gitlab: Gitlab, request: GitlabRequest, nowMs: number): Visitor | undefined {
  const shown = secretOf(request.headers);
  if (shown === undefined) return undefined;
  const token = gitlab.tokens.find((one) => one.secret === shown.secret && one.kind === shown.kind);
  const user = gitlab.users.find((one) => one.id === token?.userId);
  if (token === undefined || user === undefined) throw unauthorized();
  if (token.revoked === true) throw invalidToken('Token was revoked. You have to re-authorize from the user.');
  if (token.expiresAt !== null && Date.parse(token.expiresAt) <= nowMs) {
    throw invalidToken('Token is expired. You can either do re-authorization or token refresh.');
  }
  return { user, token };
}

export function checkScope(token: Token, method: string): void {
  if (token.kind === 'job' || token.scopes.includes('api')) return;
  const isReading = method === 'GET' || method === 'HEAD';
  if (!isReading) throw insufficientScope('api');
  if (!token.scopes.includes('read_api')) throw insufficientScope('api read_api');
}

function accessLevelOf(project: Project, user: User): number {
  const role = project.members.get(user.id);
  if (role !== undefined) return accessLevels[role];
  return project.visibility === 'private' ? 0 : 5;
}

/** What one may not see is not there. */
export function openProject(gitlab: Gitlab, visitor: Visitor, id: string): { project: Project; accessLevel: number } {
  const project = gitlab.projects.find((one) => String(one.id) === id || one.path === id);
  if (project === undefined) throw notFound('Project');
  const { token } = visitor;
  if (token.projectId !== undefined && token.projectId !== project.id) throw notFound('Project');
  const accessLevel = accessLevelOf(project, visitor.user);
  if (accessLevel === 0) throw notFound('Project');
  return { project, accessLevel };
}
