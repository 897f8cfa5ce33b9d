/** The official handles' own X tokens, from the environment (interfaces.md, Environment). */
import { type UserHandle, variablesOf } from '../gather/x/user-account.ts';
import { TweetAuditError } from '../model/errors.ts';
import { type Env, given } from './read-settings.ts';

function half(isSet: string, isMissing: string): TweetAuditError {
  return new TweetAuditError('usage', `${isSet} is set, ${isMissing} is not`, 'They go together; set both.');
}

/** Both values of a pair of variables, or neither. Throws a TweetAuditError (`usage`) for half a pair. */
function readPair(env: Env, first: string, second: string): readonly [string, string] | undefined {
  const [a, b] = [given(env, first), given(env, second)];
  if (a === undefined && b === undefined) return undefined;
  if (a === undefined) throw half(second, first);
  if (b === undefined) throw half(first, second);
  return [a, b];
}

/** Those of the handles that have tokens; empty where none has. Throws a TweetAuditError (`usage`) for halves. */
export function readUserHandles(env: Env, handles: readonly string[]): readonly UserHandle[] {
  const consumer = readPair(env, 'X_CONSUMER_KEY', 'X_CONSUMER_SECRET');
  const found = handles.flatMap((name) => {
    const [tokenName, secretName] = variablesOf(name);
    const pair = readPair(env, tokenName, secretName);
    if (pair === undefined) return [];
    if (consumer === undefined) throw half(tokenName, 'X_CONSUMER_KEY');
    const [consumerKey, consumerSecret] = consumer;
    const [accessToken, accessSecret] = pair;
    return [{ name, tokens: { consumerKey, consumerSecret, accessToken, accessSecret } }];
  });
  const [first] = handles;
  if (consumer !== undefined && found.length === 0 && first !== undefined)
    throw half('X_CONSUMER_KEY', `${variablesOf(first)[0]}, or that of another handle,`);
  return found;
}
