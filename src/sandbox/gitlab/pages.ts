/** Pages as GitLab gives them: numbered with totals, or by keyset; the way on stands in the Link header. */
import { z } from 'zod';
import type { Answer } from '../http.ts';
import { badParameter } from './refusals.ts';
import type { GitlabCall } from './route.ts';

const mostPerPage = 100;

function positive(text: string | null, otherwise: number): number {
  if (text === null) return otherwise;
  if (!/^\d+$/.test(text)) throw badParameter('page is invalid');
  return Math.max(1, Number(text));
}

const perPageOf = (call: GitlabCall): number => Math.min(mostPerPage, positive(call.query.get('per_page'), 20));

function link(call: GitlabCall, changes: Readonly<Record<string, string>>, rel: string): string {
  const query = new URLSearchParams(call.query);
  for (const [name, value] of Object.entries(changes)) query.set(name, value);
  return `<${call.url}?${query}>; rel="${rel}"`;
}

const position = z.object({ key: z.string(), id: z.number() });

/** Where a record stands in an order: by its key, then by its id. */
export type Position = z.infer<typeof position>;

export interface Order<T> {
  readonly way: 1 | -1;
  positionOf(one: T): Position;
}

export function comparePositions(a: Position, b: Position): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : a.id - b.id;
}

function readCursor(text: string): Position {
  try {
    return position.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
  } catch {
    throw badParameter('cursor is invalid');
  }
}

/**
 * The cursor names the last record shown: what is made or changed meanwhile shifts no page.
 * GitLab ends a keyset walk with a page that has no link on.
 */
export function keysetPage<T>(
  call: GitlabCall,
  sorted: readonly T[],
  { way, positionOf }: Order<T>,
  render: (one: T) => unknown,
): Answer {
  const perPage = perPageOf(call);
  const cursor = call.query.get('cursor');
  const last = cursor === null ? undefined : readCursor(cursor);
  const left = sorted.filter((one) => last === undefined || way * comparePositions(positionOf(one), last) > 0);
  const shown = left.slice(0, perPage);
  const end = shown.at(-1);
  const headers: Record<string, string> = { 'x-per-page': String(perPage) };
  if (left.length > perPage && end !== undefined) {
    const next = Buffer.from(JSON.stringify(positionOf(end))).toString('base64url');
    headers.link = link(call, { cursor: next }, 'next');
  }
  return { status: 200, headers, body: shown.map(render) };
}

export function numberedPage<T>(call: GitlabCall, all: readonly T[], render: (one: T) => unknown): Answer {
  const perPage = perPageOf(call);
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
