/** An answer's body: data, the records beside it, and errors for what it refers to and X does not show. */
import type { Account, Tweet } from '../../model/capture.ts';
import { handleKey } from '../../model/handle.ts';
import { instantFromMillis } from '../../model/instant.ts';
import type { JsonObject } from '../http.ts';
import { missingResource } from './problems.ts';
import { referencedIds, renderTweet } from './render-tweet.ts';
import type { XCall } from './route.ts';
import type { Wanted } from './wanted.ts';

/** `id`, `name` and `username` always come. */
export function renderUser(account: Account, fields: ReadonlySet<string>): JsonObject {
  return {
    id: account.id,
    name: account.name ?? account.handle,
    username: account.handle,
    ...(fields.has('protected') ? { protected: false } : {}),
    ...(fields.has('verified') ? { verified: false } : {}),
  };
}

function referencedBy(
  tweets: readonly Tweet[],
  call: XCall,
): { shown: readonly Tweet[]; errors: readonly JsonObject[] } {
  const { shelf, nowMs, options } = call;
  const now = instantFromMillis(nowMs);
  const shown: Tweet[] = [];
  const errors: JsonObject[] = [];
  for (const id of new Set(tweets.flatMap(referencedIds))) {
    const tweet = shelf.byId.get(id);
    if (tweet !== undefined && tweet.sentAt <= now) shown.push(tweet);
    else {
      const state = shelf.tombstones.get(id)?.state ?? 'not-found';
      const parameter = options.fieldStyle === 'post' ? 'referenced_posts' : 'referenced_tweets.id';
      errors.push(missingResource('tweet', state, parameter, id, options.fieldStyle));
    }
  }
  return { shown, errors };
}

function usersBeside(
  tweets: readonly Tweet[],
  references: readonly Tweet[],
  wanted: Wanted,
  call: XCall,
): readonly Account[] {
  const { accountById, accountByKey } = call.shelf;
  const ids = [
    ...(wanted.authors ? tweets.map((tweet) => tweet.authorId) : []),
    ...(wanted.addressees ? tweets.flatMap((tweet) => tweet.inReplyToUserId ?? []) : []),
    ...(wanted.authorsOfReferences ? references.map((tweet) => tweet.authorId) : []),
  ];
  const named = wanted.mentioned ? tweets.flatMap((tweet) => tweet.mentions) : [];
  return [
    ...new Set([
      ...ids.flatMap((id) => accountById.get(id) ?? []),
      ...named.flatMap((mention) => accountByKey.get(handleKey(mention.handle)) ?? []),
    ]),
  ];
}

/** Where nothing was found, `data` is missing, as are empty lists. */
export function renderTweets(
  tweets: readonly Tweet[],
  wanted: Wanted,
  call: XCall,
  errors: readonly JsonObject[] = [],
): JsonObject {
  const render = (tweet: Tweet): JsonObject => renderTweet(tweet, call.shelf, wanted);
  const references = wanted.references ? referencedBy(tweets, call) : { shown: [], errors: [] };
  const users = usersBeside(tweets, references.shown, wanted, call);
  const allErrors = [...errors, ...references.errors];
  const includes = {
    ...(users.length > 0 ? { users: users.map((user) => renderUser(user, wanted.userFields)) } : {}),
    ...(references.shown.length > 0 ? { [`${wanted.noun}s`]: references.shown.map(render) } : {}),
  };
  call.onPostsRead([...tweets, ...references.shown].map((tweet) => tweet.id));
  return {
    ...(tweets.length > 0 ? { data: tweets.map(render) } : {}),
    ...(Object.keys(includes).length > 0 ? { includes } : {}),
    ...(allErrors.length > 0 ? { errors: allErrors } : {}),
  };
}
