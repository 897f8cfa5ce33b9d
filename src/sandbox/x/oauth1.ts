/** Checks OAuth 1.0a signatures (RFC 5849, HMAC-SHA1) as X does: whose request is this? */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Account } from '../../model/capture.ts';
import { sandboxCredentials, userTokens } from '../credentials.ts';
import type { Incoming } from '../http.ts';
import { unauthorized } from './problems.ts';
import type { Shelf } from './shelf.ts';

function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

function readHeader(authorization: string): Map<string, string> {
  const pairs = authorization
    .replace(/^OAuth /, '')
    .split(',')
    .map((pair) => pair.trim().match(/^([^=]+)="(.*)"$/));
  return new Map(pairs.map((match) => [decodeURIComponent(match?.[1] ?? ''), decodeURIComponent(match?.[2] ?? '')]));
}

function signatureOf(incoming: Incoming, signed: ReadonlyMap<string, string>, accessSecret: string): string {
  const parameters = [
    ...incoming.query,
    ...[...signed].filter(([name]) => name !== 'oauth_signature' && name !== 'realm'),
  ]
    .map(([name, value]) => [encode(name), encode(value)] as const)
    .sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : x > y ? 1 : 0))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
  const base = [incoming.method, `${incoming.origin}${incoming.path}`, parameters].map(encode).join('&');
  const key = `${encode(sandboxCredentials.consumerSecret)}&${encode(accessSecret)}`;
  return createHmac('sha1', key).update(base).digest('base64');
}

function equal(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
}

/** The account behind a signed request; undefined for one that is not signed. Throws a Refusal for a wrong signature. */
export function findUser(incoming: Incoming, authorization: string, shelf: Shelf): Account | undefined {
  if (!authorization.startsWith('OAuth ')) return undefined;
  const signed = readHeader(authorization);
  const token = signed.get('oauth_token') ?? '';
  const account = shelf.accountById.get(token.replace(/-.*$/, ''));
  if (account === undefined) throw unauthorized('a token that X never made');
  const { accessToken, accessSecret } = userTokens(account.id);
  const isRight =
    token === accessToken &&
    signed.get('oauth_consumer_key') === sandboxCredentials.consumerKey &&
    signed.get('oauth_signature_method') === 'HMAC-SHA1' &&
    signed.get('oauth_version') === '1.0' &&
    /^\d{10}$/.test(signed.get('oauth_timestamp') ?? '') &&
    (signed.get('oauth_nonce') ?? '') !== '' &&
    equal(signed.get('oauth_signature') ?? '', signatureOf(incoming, signed, accessSecret));
  if (!isRight) throw unauthorized('a signature that does not fit');
  return account;
}
