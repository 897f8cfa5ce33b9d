/** X's listings: bounds by time and id, how far they reach, pages with tokens. */
import type { Tweet } from '../../model/capture.ts';
import { compareIds } from '../../model/ids.ts';
import { type Instant, instantFromMillis, parseInstant } from '../../model/instant.ts';
import { fromBase36, toBase36 } from '../cursors.ts';
import type { JsonObject } from '../http.ts';
import { invalidRequest } from './problems.ts';
import { renderTweets } from './render-answer.ts';
import type { XCall } from './route.ts';
import { fieldParameters, readWanted } from './wanted.ts';

export const listingParameters: readonly string[] = [
  'start_time',
  'end_time',
  'since_id',
  'until_id',
  'max_results',
  'pagination_token',
  ...fieldParameters,
];

export interface Bounds {
  readonly least: number;
  readonly most: number;
  /** The earliest `start_time`. */
  readonly earliest: Instant;
}

/** X refuses an `end_time` fresher than this. */
const freshMs = 10_000;

function readTime(call: XCall, name: 'start_time' | 'end_time'): Instant | undefined {
  const text = call.query.get(name);
  if (text === undefined) return undefined;
  const at = text.endsWith('Z') ? parseInstant(text) : undefined;
  const { fieldStyle } = call.options;
  if (at === undefined) throw invalidRequest(name, text, `Invalid '${name}': '${text}'.`, fieldStyle);
  return at;
}

/** Start inclusive, end exclusive, ids exclusive; an id overrides the time on its side. */
function readBounds(call: XCall, bounds: Bounds): (tweet: Tweet) => boolean {
  const { query, nowMs, options } = call;
  const refuse = (name: string, message: string) =>
    invalidRequest(name, query.get(name) ?? '', message, options.fieldStyle);
  const start = readTime(call, 'start_time');
  const end = readTime(call, 'end_time');
  if (start !== undefined && start < bounds.earliest) {
    throw refuse('start_time', `'start_time' must be on or after ${bounds.earliest}`);
  }
  if (end !== undefined && end > instantFromMillis(nowMs - freshMs)) {
    throw refuse('end_time', "'end_time' must be a minimum of 10 seconds prior to the request time.");
  }
  if (start !== undefined && start >= (end ?? instantFromMillis(nowMs))) {
    throw refuse('start_time', "'start_time' must be before 'end_time'");
  }
  const since = query.get('since_id');
  const upTo = query.get('until_id');
  for (const [name, id] of Object.entries({ since_id: since, until_id: upTo })) {
    if (id !== undefined && !/^\d{1,19}$/.test(id)) throw refuse(name, `${name} is not a valid id`);
  }
  return (tweet) =>
    (since === undefined ? start === undefined || tweet.sentAt >= start : compareIds(tweet.id, since) > 0) &&
    (upTo === undefined ? end === undefined || tweet.sentAt < end : compareIds(tweet.id, upTo) < 0);
}

function readMaxResults(call: XCall, { least, most }: Bounds): number {
  const text = call.query.get('max_results');
  const size = Number(text ?? Math.max(10, least));
  if (Number.isInteger(size) && size >= least && size <= most) return size;
  const message = `The \`max_results\` query parameter value [${text}] is not between ${least} and ${most}`;
  throw invalidRequest('max_results', text ?? '', message, call.options.fieldStyle);
}

/** The last tweet given before, by time and id; undefined at the start. */
function readToken(call: XCall): { sentAt: string; id: string } | undefined {
  const name = call.query.has('next_token') ? 'next_token' : 'pagination_token';
  const text = call.query.get(name);
  if (text === undefined) return undefined;
  const [sentAt, id] = fromBase36(text) ?? [];
  if (typeof sentAt !== 'string' || typeof id !== 'string') {
    const message = `The \`${name}\` query parameter value [${text}] is not valid`;
    throw invalidRequest(name, text, message, call.options.fieldStyle);
  }
  return { sentAt, id };
}

/** `reachable`: newest first, and all that this listing can ever give now. */
export function listTweets(reachable: readonly Tweet[], bounds: Bounds, call: XCall): JsonObject {
  const wanted = readWanted(call.query, call.options);
  const isWithin = readBounds(call, bounds);
  const size = readMaxResults(call, bounds);
  const after = readToken(call);
  if (call.emptyPage) {
    // Deleted tweets leave such holes: nothing here, but more behind.
    return { meta: { result_count: 0, next_token: toBase36([after?.sentAt ?? '', after?.id ?? '']) } };
  }
  const waiting = reachable.filter((tweet) => {
    if (!isWithin(tweet)) return false;
    if (after === undefined || after.id === '') return true;
    return tweet.sentAt < after.sentAt || (tweet.sentAt === after.sentAt && compareIds(tweet.id, after.id) < 0);
  });
  const given = waiting.slice(0, size);
  const [newest, oldest] = [given[0], given.at(-1)];
  if (newest === undefined || oldest === undefined) return { meta: { result_count: 0 } };
  const isMore = waiting.length > size;
  return {
    ...renderTweets(given, wanted, call),
    meta: {
      result_count: given.length,
      newest_id: newest.id,
      oldest_id: oldest.id,
      ...(isMore ? { next_token: toBase36([oldest.sentAt, oldest.id]) } : {}),
    },
  };
}
