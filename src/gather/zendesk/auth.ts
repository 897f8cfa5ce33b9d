/** Zendesk credentials: an OAuth client that fetches its own tokens, a ready token, or a legacy API token. */
import type { Transport } from '../../http/types.ts';
import { ZendeskHttpError } from '../../http/zendesk-transport.ts';
import { TweetAuditError } from '../../model/errors.ts';
import { tokenSchema } from './schema.ts';

export type ZendeskCredentials =
  | { readonly kind: 'client'; readonly clientId: string; readonly clientSecret: string }
  | { readonly kind: 'oauth'; readonly token: string }
  | { readonly kind: 'api-token'; readonly email: string; readonly token: string };

/** The options of node-zendesk that carry the credentials. */
export type ClientLogin =
  | { readonly oauth: true; readonly token: string }
  | { readonly username: string; readonly token: string };

/** What to tell the user about credentials that will end; undefined for those that will not. */
export function warningAbout(credentials: ZendeskCredentials): string | undefined {
  if (credentials.kind !== 'api-token') return undefined;
  return 'Zendesk API tokens stop working on 2027-04-30: move to an OAuth client (ZENDESK_CLIENT_ID and ZENDESK_CLIENT_SECRET).';
}

function refusedClient(status: number): TweetAuditError {
  return new TweetAuditError(
    'credentials',
    `Zendesk gives no token to this OAuth client (${status})`,
    'Set ZENDESK_CLIENT_ID and ZENDESK_CLIENT_SECRET to the identifier and secret of a confidential OAuth client of this Zendesk.',
  );
}

/** Throws a TweetAuditError (`credentials`), a ZendeskHttpError or an HttpFailure. */
async function fetchToken(
  transport: Transport,
  origin: string,
  credentials: Extract<ZendeskCredentials, { kind: 'client' }>,
): Promise<string> {
  const path = '/oauth/tokens';
  const response = await transport.send({
    method: 'POST',
    url: `${origin}${path}`,
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({
      grant_type: 'client_credentials',
      client_id: credentials.clientId,
      client_secret: credentials.clientSecret,
      scope: 'read',
    }),
    // A second token does no harm.
    idempotent: true,
  });
  if (response.status >= 400 && response.status < 500 && response.status !== 429) throw refusedClient(response.status);
  if (response.status < 200 || response.status > 299) throw new ZendeskHttpError(response.status, path, response.body);
  try {
    return tokenSchema.parse(JSON.parse(response.body)).access_token;
  } catch {
    throw new ZendeskHttpError(response.status, path, response.body, true);
  }
}

/** Logs in; for a client, each call fetches a new token. */
export async function logIn(
  transport: Transport,
  origin: string,
  credentials: ZendeskCredentials,
): Promise<ClientLogin> {
  switch (credentials.kind) {
    case 'client':
      return { oauth: true, token: await fetchToken(transport, origin, credentials) };
    case 'oauth':
      return { oauth: true, token: credentials.token };
    case 'api-token':
      return { username: credentials.email, token: credentials.token };
  }
}
