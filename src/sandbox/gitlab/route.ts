/** What a GitLab route is, what it is given, and how a request finds it. */
import type { Answer } from '../http.ts';
import type { Gitlab, Project, Token, User } from './records.ts';

/** One parameter by its name; from the query, and for writes from the body as well. */
export type Params = Readonly<Record<string, unknown>>;

export interface GitlabCall {
  readonly gitlab: Gitlab;
  readonly user: User;
  readonly token: Token;
  readonly parts: Readonly<Record<string, string>>;
  readonly params: Params;
  readonly bytes: Buffer;
  readonly origin: string;
  /** Address asked for, without a query. */
  readonly url: string;
  readonly query: URLSearchParams;
  readonly nowMs: number;
}

export interface ProjectCall extends GitlabCall {
  readonly project: Project;
  readonly accessLevel: number;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/api/v4/`. A part in braces takes one segment, `{name...}` one or more. */
  readonly path: string;
  readonly parameters: readonly string[];
  /** The token of a CI job opens it. */
  readonly jobToken?: boolean;
  /** The body is no parameters. */
  readonly rawBody?: boolean;
}

export interface InstanceRoute extends Route {
  answer(call: GitlabCall): Answer;
}

/** Its path begins below `projects/{id}`. */
export interface ProjectRoute extends Route {
  answer(call: ProjectCall): Answer;
}

export const paging = ['page', 'per_page'] as const;

/** A segment that is badly encoded stands for itself. */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The parts in braces, decoded; undefined where the path is another one. */
function partsOf(pattern: string, path: string): Readonly<Record<string, string>> | undefined {
  const given = path.split('/');
  const wanted = pattern.split('/');
  const parts: Record<string, string> = {};
  const rest = wanted.findIndex((part) => part.endsWith('...}'));
  const after = rest < 0 ? 0 : wanted.length - rest - 1;
  if (rest < 0 ? given.length !== wanted.length : given.length < wanted.length) return undefined;
  for (const [i, want] of wanted.entries()) {
    const isRest = i === rest;
    const at = rest >= 0 && i > rest ? given.length - (wanted.length - i) : i;
    const segment = isRest
      ? given
          .slice(i, given.length - after)
          .map(decodeSegment)
          .join('/')
      : decodeSegment(given[at] ?? '');
    if (want.startsWith('{')) {
      if (segment === '') return undefined;
      parts[want.replace(/^\{|(\.\.\.)?\}$/g, '')] = segment;
    } else if (want !== segment) return undefined;
  }
  return parts;
}

export interface Found<R> {
  readonly route: R;
  readonly parts: Readonly<Record<string, string>>;
}

/** Routes with fewer braces win. */
export function findGitlabRoute<R extends Route>(
  routes: readonly R[],
  method: string,
  path: string,
): Found<R> | undefined {
  const wanted = method === 'HEAD' ? 'GET' : method;
  return routes
    .flatMap((route) => {
      const parts = route.method === wanted ? partsOf(route.path, path) : undefined;
      return parts === undefined ? [] : [{ route, parts }];
    })
    .sort((a, b) => Object.keys(a.parts).length - Object.keys(b.parts).length)[0];
}
