/** twitter-api-v2 over our transport. Only its generic `get` is used: its paginators stop early without a word. */
import { TwitterApi, type TwitterApiTokens } from 'twitter-api-v2';
import type { Transport } from '../../http/types.ts';
import { createXPlugin } from '../../http/x-plugin.ts';

export interface XAccess {
  readonly transport: Transport;
  /** Application-only bearer token. */
  readonly bearerToken: string;
  /** Origin of X's API: `https://api.x.com`. */
  readonly apiUrl: string;
}

export interface XClient {
  /** Answers the body of a GET below `/2/`; rejects with an XHttpError or an HttpFailure. */
  get(path: string, query: Readonly<Record<string, string | number>>): Promise<unknown>;
}

/** OAuth 1.0a tokens of one account: they do not expire. */
export interface UserTokens {
  readonly consumerKey: string;
  readonly consumerSecret: string;
  readonly accessToken: string;
  readonly accessSecret: string;
}

type Reach = Pick<XAccess, 'transport' | 'apiUrl'>;

function clientWith(token: string | TwitterApiTokens, { transport, apiUrl }: Reach): XClient {
  const plugins = [createXPlugin(transport, apiUrl)];
  const api = typeof token === 'string' ? new TwitterApi(token, { plugins }) : new TwitterApi(token, { plugins });
  const { v2 } = api.readOnly;
  return { get: (path, query) => v2.get<unknown>(path, { ...query }) };
}

export function createXClient(access: XAccess): XClient {
  return clientWith(access.bearerToken, access);
}

/** Asks as that account; each request is signed. */
export function createXUserClient(tokens: UserTokens, reach: Reach): XClient {
  const { consumerKey: appKey, consumerSecret: appSecret, accessToken, accessSecret } = tokens;
  return clientWith({ appKey, appSecret, accessToken, accessSecret }, reach);
}
