/** GitLab's API for one project: who asks, with which token, may they, and then the route. */
import type { Answer } from '../http.ts';
import { checkScope, openProject, visitorOf } from './door.ts';
import { issueRoutes } from './issues.ts';
import { labelRoutes } from './labels.ts';
import { noteRoutes } from './notes.ts';
import type { GitlabOptions } from './options.ts';
import { packageRoutes } from './packages.ts';
import { readParams } from './params.ts';
import { instanceRoutes, projectRoutes } from './projects.ts';
import type { Gitlab } from './records.ts';
import { notFound, unauthorized, unplanned } from './refusals.ts';
import { findGitlabRoute } from './route.ts';
import type { GitlabRequest } from './server.ts';
import { createTextReader } from './stored-text.ts';

const api = '/api/v4/';
const mostPackageBytes = 5 * 1024 ** 3;

export function createGitlabApp(gitlab: Gitlab, options: GitlabOptions): (request: GitlabRequest) => Answer {
  const readText = createTextReader(options.quickActions);
  const routes = [
    ...projectRoutes,
    ...labelRoutes,
    ...issueRoutes(readText),
    ...noteRoutes(readText),
    ...packageRoutes(options.packageBytes ?? mostPackageBytes),
  ];

  return (request) => {
    const { method, path, origin, bytes, query } = request;
    if (!path.startsWith(api)) throw unplanned('not below /api/v4');
    const rest = path.slice(api.length);
    const below = /^projects\/([^/]+)\/?(.*)$/.exec(rest);
    const found =
      below === null
        ? findGitlabRoute(instanceRoutes, method, rest)
        : findGitlabRoute(routes, method, below[2] ?? '');
    if (found === undefined) throw unplanned('no such route');
    const nowMs = options.now();
    const visitor = visitorOf(gitlab, request, nowMs);
    const isShut = visitor === undefined || (visitor.token.kind === 'job' && found.route.jobToken !== true);
    // Below a project, who has no token that opens the route is a stranger, and sees no private project.
    if (isShut || visitor === undefined) throw below === null ? unauthorized() : notFound('Project');
    checkScope(visitor.token, method);
    const { route, parts } = found;
    const call = { gitlab, ...visitor, parts, bytes, origin, query, nowMs, url: `${origin}${path}` };
    if (below === null) {
      const instance = findGitlabRoute(instanceRoutes, method, rest);
      if (instance === undefined) throw unplanned('no such route');
      return instance.route.answer({ ...call, params: readParams(request, route.parameters, false) });
    }
    const opened = openProject(gitlab, visitor, decodeURIComponent(below[1] ?? ''));
    const own = findGitlabRoute(routes, method, below[2] ?? '');
    if (own === undefined) throw unplanned('no such route');
    const params = readParams(request, route.parameters, route.rawBody ?? false);
    return own.route.answer({ ...call, ...opened, params });
  };
}
