/** GitLab's API for one project: who asks, with which token, may they, and then the route. */
import type { Answer } from '../http.ts';
import { checkScope, openProject, type Visitor, visitorOf } from './door.ts';
import { issueRoutes } from './issues.ts';
import { labelRoutes } from './labels.ts';
import { noteRoutes } from './notes.ts';
import type { GitlabOptions } from './options.ts';
import { packageRoutes } from './packages.ts';
import { readParams } from './params.ts';
import { instanceRoutes, projectRoutes } from './projects.ts';
import type { Gitlab } from './records.ts';
import { notFound, unauthorized, unplanned, withoutToken } from './refusals.ts';
import { decodeSegment, findGitlabRoute, type GitlabCall, type Route } from './route.ts';
import type { GitlabRequest } from './server.ts';
import { createTextReader } from './stored-text.ts';

const api = '/api/v4/';
const mostPackageBytes = 5 * 1024 ** 3;

export type GitlabApp = (request: GitlabRequest) => Answer;

export function createGitlabApp(gitlab: Gitlab, options: GitlabOptions): GitlabApp {
  const readText = createTextReader(options.quickActions);
  const belowProject = [
    ...projectRoutes,
    ...labelRoutes,
    ...issueRoutes(readText),
    ...noteRoutes(readText),
    ...packageRoutes(options.packageBytes ?? mostPackageBytes),
  ];

  /** Who is let in; to others, what they may not see is not there. */
  function letIn(request: GitlabRequest, route: Route, shut: typeof unauthorized): Visitor {
    const visitor = visitorOf(gitlab, request, options.now());
    if (visitor === undefined) throw withoutToken(shut());
    if (visitor.token.kind === 'job' && route.jobToken !== true) throw shut();
    checkScope(visitor.token, request.method);
    return visitor;
  }

  function callOf(request: GitlabRequest, route: Route, parts: GitlabCall['parts'], visitor: Visitor): GitlabCall {
    const { origin, bytes, query, path } = request;
    const params = readParams(request, route.parameters, route.rawBody ?? false);
    return { gitlab, ...visitor, parts, params, bytes, origin, query, nowMs: options.now(), url: `${origin}${path}` };
  }

  function answerProject(request: GitlabRequest, id: string, rest: string): Answer {
    const found = findGitlabRoute(belowProject, request.method, rest);
    if (found === undefined) throw unplanned('no such route');
    const visitor = letIn(request, found.route, () => notFound('Project'));
    const opened = openProject(gitlab, visitor, decodeSegment(id));
    return found.route.answer({ ...callOf(request, found.route, found.parts, visitor), ...opened });
  }

  return (request) => {
    if (!request.path.startsWith(api)) throw unplanned('not below /api/v4');
    const rest = request.path.slice(api.length);
    const below = /^projects\/([^/]+)\/?(.*)$/.exec(rest);
    if (below !== null) return answerProject(request, below[1] ?? '', below[2] ?? '');
    const found = findGitlabRoute(instanceRoutes, request.method, rest);
    if (found === undefined) throw unplanned('no such route');
    const visitor = letIn(request, found.route, unauthorized);
    return found.route.answer(callOf(request, found.route, found.parts, visitor));
  };
}
