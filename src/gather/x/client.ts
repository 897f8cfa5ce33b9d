/** twitter-api-v2 over our transport. Only its generic `get` is used: its paginators stop early without a word. */
import { TwitterApi } from 'twitter-api-v2';
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

export function createXClient(access: XAccess): XClient {
  const plugins = [createXPlugin(access.transport, access.apiUrl)];
  const { v2 } = new TwitterApi(access.bearerToken, { plugins }).readOnly;
  return { get: (path, query) => v2.get<unknown>(path, { ...query }) };
}
