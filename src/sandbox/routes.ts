/** Finds the route of a request, and holds its query to the parameters that the route knows. */
import type { Incoming, Query } from './http.ts';

interface Addressed {
  readonly method: 'GET' | 'POST';
  /** `/api/v2/tickets/{id}/audits`: a part in braces takes any one segment. */
  readonly path: string;
}

export interface Match<R> {
  readonly route: R;
  readonly parts: Readonly<Record<string, string>>;
}

function partsOf(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const parts: Record<string, string> = {};
  for (const [i, want] of wanted.entries()) {
    const segment = decodeURIComponent(given[i] ?? '');
    if (/^\{.*\}$/.test(want) && segment !== '') parts[want.slice(1, -1)] = segment;
    else if (want !== segment) return undefined;
  }
  return parts;
}

/** Routes without braces win over those with. */
export function findRoute<R extends Addressed>(
  routes: readonly R[],
  incoming: Pick<Incoming, 'method' | 'path'>,
): Match<R> | undefined {
  const matches = routes.flatMap((route) => {
    const parts = route.method === incoming.method ? partsOf(route.path, incoming.path) : undefined;
    return parts === undefined ? [] : [{ route, parts }];
  });
  return matches.sort((a, b) => Object.keys(a.parts).length - Object.keys(b.parts).length)[0];
}

export type ReadQuery = { readonly query: Query } | { readonly unknown: string } | { readonly repeated: string };

export function readQuery(given: URLSearchParams, known: readonly string[]): ReadQuery {
  const query = new Map<string, string>();
  for (const [name, value] of given) {
    if (!known.includes(name)) return { unknown: name };
    if (query.has(name)) return { repeated: name };
    query.set(name, value);
  }
  return { query };
}
