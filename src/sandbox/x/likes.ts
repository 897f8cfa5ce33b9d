/** What an account likes, newest like first and without its time; and who the account is. */

import { sameHandle } from '../../model/handle.ts';
import { instantFromMillis } from '../../model/instant.ts';
import { fromBase36, toBase36 } from '../cursors.ts';
import type { JsonObject } from '../http.ts';
import { invalidRequest, notYours } from './problems.ts';
import { renderTweets, renderUser } from './render-answer.ts';
import type { XCall, XRoute } from './route.ts';
import { fieldParameters, readWanted } from './wanted.ts';

function me(call: XCall): JsonObject {
  const { userFields } = readWanted(call.query, call.options);
  return call.user === undefined ? {} : { data: renderUser(call.user, userFields) };
}

function readSize(call: XCall): number {
  const text = call.query.get('max_results') ?? '100';
  const size = Number(text);
  if (Number.isInteger(size) && size >= 5 && size <= 100) return size;
  const message = `The \`max_results\` query parameter value [${text}] is not between 5 and 100`;
  throw invalidRequest('max_results', text, message, call.options.fieldStyle);
}

/** How many likes were given before. */
function readToken(call: XCall): number {
  const text = call.query.get('pagination_token');
  if (text === undefined) return 0;
  const [given] = fromBase36(text) ?? [];
  if (typeof given === 'number') return given;
  const message = `The \`pagination_token\` query parameter value [${text}] is not valid`;
  throw invalidRequest('pagination_token', text, message, call.options.fieldStyle);
}

function liked(call: XCall): JsonObject {
  const { shelf, user, parts, options } = call;
  if (user === undefined || user.id !== parts.id) throw notYours(options.fieldStyle);
  const wanted = readWanted(call.query, options);
  const now = instantFromMillis(call.nowMs);
  const all = shelf.likes
    .filter((like) => sameHandle(like.handle, user.handle) && like.at <= now)
    .flatMap((like) => shelf.byId.get(like.tweetId) ?? []);
  const [size, from] = [readSize(call), readToken(call)];
  const given = all.slice(from, from + size);
  if (given.length === 0) return { meta: { result_count: 0 } };
  const next = from + given.length;
  return {
    ...renderTweets(given, wanted, call),
    meta: { result_count: given.length, ...(next < all.length ? { next_token: toBase36([next]) } : {}) },
  };
}

export const likeRoutes: readonly XRoute[] = [
  { method: 'GET', path: '/2/users/me', parameters: fieldParameters, limited: 'users/me', userOnly: true, answer: me },
  {
    method: 'GET',
    path: '/2/users/{id}/liked_tweets',
    parameters: ['max_results', 'pagination_token', ...fieldParameters],
    limited: 'liked',
    userOnly: true,
    answer: liked,
  },
];
