/** Pages as GitLab gives them: numbered with totals, or by keyset; the way on stands in the Link header. */
import type { Answer } from '../http.ts';
import { badParameter } from './refusals.ts';
import type { GitlabCall } from './route.ts';

const mostPerPage = 100;

function positive(text: string | null, otherwise: number): number {
  if (text === null) return otherwise;
  if (!/^\d+$/.test(text)) throw badParameter('page is invalid');
  return Math.max(1, Number(text));
}

function link(call: GitlabCall, changes: Readonly<Record<string, string>>, rel: string): string {
  const query = new URLSearchParams(call.query);
  for (const [name, value] of Object.entries(changes)) query.set(name, value);
  return `<${call.url}?${query}>; rel="${rel}"`;
}

/** GitLab ends a keyset walk with a page that has no link on. */
export function keysetPage<T>(call: GitlabCall, all: readonly T[], render: (one: T) => unknown): Answer {
  const perPage = Math.min(mostPerPage, positive(call.query.get('per_page'), 20));
  const cursor = call.query.get('cursor');
  const from = cursor === null ? 0 : Number(Buffer.from(cursor, 'base64url').toString());
  if (!Number.isInteger(from) || from < 0) throw badParameter('cursor is invalid');
  const next = from + perPage;
  const links = next < all.length ? { link: link(call, { cursor: Buffer.from(String(next)).toString('base64url') }, 'next') } : {};
  return { status: 200, headers: { 'x-per-page': String(perPage), ...links }, body: all.slice(from, next).map(render) };
}

export function numberedPage<T>(call: GitlabCall, all: readonly T[], render: (one: T) => unknown): Answer {
  const perPage = Math.min(mostPerPage, positive(call.query.get('per_page'), 20));
  const page = positive(call.query.get('page'), 1);
  const last = Math.max(1, Math.ceil(all.length / perPage));
  const rels: readonly (readonly [string, number])[] = [
    ...(page > 1 ? ([['prev', page - 1]] as const) : []),
    ...(page < last ? ([['next', page + 1]] as const) : []),
    ['first', 1],
    ['last', last],
  ];
  return {
    status: 200,
    headers: {
      link: rels.map(([rel, to]) => link(call, { page: String(to), per_page: String(perPage) }, rel)).join(', '),
      'x-page': String(page),
      'x-per-page': String(perPage),
      'x-next-page': page < last ? String(page + 1) : '',
      'x-prev-page': page > 1 ? String(page - 1) : '',
      'x-total': String(all.length),
      'x-total-pages': String(last),
    },
    body: all.slice((page - 1) * perPage, page * perPage).map(render),
  };
}
