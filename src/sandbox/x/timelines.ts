/** A user's own tweets and their mentions, as far back as X's timelines reach. */
import type { Account, Tweet } from '../../model/capture.ts';
import { handleKey } from '../../model/handle.ts';
import { instant } from '../../model/instant.ts';
import type { JsonObject } from '../http.ts';
import { type Bounds, listingParameters, listTweets } from './listing.ts';
import { invalidRequest, missingResource } from './problems.ts';
import type { XCall, XRoute } from './route.ts';
import { shownBy } from './shelf.ts';

const bounds: Bounds = { least: 5, most: 100, earliest: instant('2010-11-06T00:00:01Z') };
const defaultReach = { sent: 3200, mentions: 800 };

/** The account, or X's answer that there is none. */
function accountOf(call: XCall): Account | { readonly errors: readonly JsonObject[] } {
  const id = call.parts.id ?? '';
  const { fieldStyle } = call.options;
  if (!/^\d{1,19}$/.test(id)) {
    throw invalidRequest('id', id, `The \`id\` query parameter value [${id}] is not valid`, fieldStyle);
  }
  const account = call.shelf.accountById.get(id);
  return account ?? { errors: [missingResource('user', 'not-found', 'id', id, fieldStyle)] };
}

function readExclude(call: XCall): ReadonlySet<string> {
  const text = call.query.get('exclude');
  const names = text === undefined ? [] : text.split(',');
  if (names.some((name) => name !== 'replies' && name !== 'retweets')) {
    const message = `The \`exclude\` query parameter value [${text}] is not one of [replies,retweets]`;
    throw invalidRequest('exclude', text ?? '', message, call.options.fieldStyle);
  }
  return new Set(names);
}

/** The reach counts all tweets up to now, whatever the request bounds. */
function sent(call: XCall): JsonObject {
  const account = accountOf(call);
  if ('errors' in account) return account;
  const exclude = readExclude(call);
  const reach = call.options.xReach ?? defaultReach;
  const shown = shownBy(call.shelf.byAuthor.get(account.id) ?? [], call.shelf, call.nowMs);
  const reachable = shown.slice(0, exclude.has('replies') ? Math.min(reach.sent, defaultReach.mentions) : reach.sent);
  const isTaken = (tweet: Tweet): boolean =>
    !(exclude.has('replies') && tweet.inReplyToUserId !== undefined) &&
    !(exclude.has('retweets') && tweet.retweeted !== undefined);
  return listTweets(reachable.filter(isTaken), bounds, call);
}

function mentions(call: XCall): JsonObject {
  const account = accountOf(call);
  if ('errors' in account) return account;
  const named = call.shelf.byMention.get(handleKey(account.handle)) ?? [];
  const shown = shownBy(named, call.shelf, call.nowMs).filter((tweet) => tweet.authorId !== account.id);
  return listTweets(shown.slice(0, (call.options.xReach ?? defaultReach).mentions), bounds, call);
}

export const timelineRoutes: readonly XRoute[] = [
  {
    method: 'GET',
    path: '/2/users/{id}/tweets',
    parameters: [...listingParameters, 'exclude'],
    limited: 'sent',
    answer: sent,
  },
  {
    method: 'GET',
    path: '/2/users/{id}/mentions',
    parameters: listingParameters,
    limited: 'mentions',
    answer: mentions,
  },
];
