/** Users by handle, tweets by id, and how much was read. */
import type { Tweet } from '../../model/capture.ts';
import { handleKey } from '../../model/handle.ts';
import { instantFromMillis } from '../../model/instant.ts';
import type { JsonObject } from '../http.ts';
import { invalidRequest, missingResource } from './problems.ts';
import { renderTweets, renderUser } from './render-answer.ts';
import type { XCall, XRoute } from './route.ts';
import { fieldParameters, readWanted } from './wanted.ts';

const mostAtOnce = 100;

function readNames(call: XCall, parameter: string, pattern: RegExp): readonly string[] {
  const text = call.query.get(parameter) ?? '';
  const names = text.split(',');
  const strange = names.find((name) => !pattern.test(name));
  if (strange !== undefined || names.length > mostAtOnce) {
    const why =
      strange === undefined ? `size must be 1 to ${mostAtOnce}` : `value [${strange}] does not match ${pattern}`;
    throw invalidRequest(parameter, text, `The \`${parameter}\` query parameter ${why}`, call.options.fieldStyle);
  }
  return [...new Set(names)];
}

function usersBy(call: XCall): JsonObject {
  const { userFields } = readWanted(call.query, call.options);
  const data: JsonObject[] = [];
  const errors: JsonObject[] = [];
  for (const name of readNames(call, 'usernames', /^[A-Za-z0-9_]{1,15}$/)) {
    const account = call.shelf.accountByKey.get(handleKey(name));
    if (account !== undefined) data.push(renderUser(account, userFields));
    else errors.push(missingResource('user', 'not-found', 'usernames', name, call.options.fieldStyle));
  }
  return { ...(data.length > 0 ? { data } : {}), ...(errors.length > 0 ? { errors } : {}) };
}

function usersByIds(call: XCall): JsonObject {
  const { userFields } = readWanted(call.query, call.options);
  const asked = readNames(call, 'ids', /^\d{1,19}$/);
  const data = asked.flatMap((id) => call.shelf.accountById.get(id) ?? []).map((a) => renderUser(a, userFields));
  const errors = asked
    .filter((id) => !call.shelf.accountById.has(id))
    .map((id) => missingResource('user', 'not-found', 'ids', id, call.options.fieldStyle));
  return { ...(data.length > 0 ? { data } : {}), ...(errors.length > 0 ? { errors } : {}) };
}

/** Any version of an edited tweet can be looked up. */
function tweetsByIds(call: XCall): JsonObject {
  const { shelf, nowMs, options } = call;
  const wanted = readWanted(call.query, options);
  const now = instantFromMillis(nowMs);
  const found: Tweet[] = [];
  const errors: JsonObject[] = [];
  for (const id of readNames(call, 'ids', /^\d{1,19}$/)) {
    const tweet = shelf.byId.get(id);
    if (tweet !== undefined && tweet.sentAt <= now) found.push(tweet);
    else {
      const state = shelf.tombstones.get(id)?.state ?? 'not-found';
      errors.push(missingResource('tweet', state, 'ids', id, options.fieldStyle));
    }
  }
  return renderTweets(found, wanted, call, errors);
}

/** Counts are numbers in spec 2.166, and text in 2.167 and in recorded answers. */
function usage(call: XCall): JsonObject {
  const shown = (count: number): number | string => (call.options.fieldStyle === 'post' ? String(count) : count);
  return {
    data: {
      cap_reset_day: 9,
      project_cap: shown(3_000_000),
      project_id: '1000001',
      project_usage: shown(call.postsRead),
    },
  };
}

export const lookupRoutes: readonly XRoute[] = [
  {
    method: 'GET',
    path: '/2/users/by',
    parameters: ['usernames', ...fieldParameters],
    limited: 'users/by',
    answer: usersBy,
  },
  { method: 'GET', path: '/2/users', parameters: ['ids', ...fieldParameters], limited: 'users', answer: usersByIds },
  { method: 'GET', path: '/2/tweets', parameters: ['ids', ...fieldParameters], limited: 'lookup', answer: tweetsByIds },
  {
    method: 'GET',
    path: '/2/usage/tweets',
    parameters: ['days', 'usage.fields'],
    limited: 'usage',
    answer: usage,
  },
];
