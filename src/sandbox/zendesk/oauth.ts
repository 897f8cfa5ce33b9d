/** Who may ask: OAuth client credentials with tokens that expire, a ready-made token, and the legacy API token. */
import { z } from 'zod';
import { sandboxCredentials } from '../credentials.ts';
import { type Answer, type Incoming, Refusal } from '../http.ts';
import type { SandboxOptions } from '../options.ts';

interface Issued {
  readonly expiresAt: number;
  readonly readable: boolean;
  usesLeft: number;
}

/** `unreadable`: a token whose scope is unknown opens nothing. */
export type Standing = 'valid' | 'expired' | 'unreadable' | 'nobody' | 'stranger';

export interface Door {
  issue(incoming: Incoming): Answer;
  /** Counts as one use of the token. */
  standingOf(authorization: string | undefined): Standing;
}

const defaultLifeSeconds = 1800;
const asked = z.object({
  grant_type: z.string(),
  client_id: z.string(),
  client_secret: z.string(),
  scope: z.string().default('read'),
  expires_in: z.coerce.number().optional(),
});

function readForm(incoming: Incoming): unknown {
  if (!incoming.headers['content-type']?.includes('json'))
    return Object.fromEntries(new URLSearchParams(incoming.body));
  try {
    return JSON.parse(incoming.body);
  } catch {
    return undefined;
  }
}

function refusal(status: number, error: string, description: string, unplanned?: string): Refusal {
  return new Refusal({ status, body: { error, error_description: description } }, unplanned);
}

/** What opens a Zendesk. */
export interface Keys {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly oauthToken: string;
  /** The legacy API token as a header. */
  readonly legacy?: string;
}

const { email, apiToken } = sandboxCredentials;
const communityKeys: Keys = {
  ...sandboxCredentials,
  legacy: `Basic ${Buffer.from(`${email}/token:${apiToken}`).toString('base64')}`,
};

export function createDoor(
  options: Pick<SandboxOptions, 'now' | 'accessToken'>,
  { clientId, clientSecret, oauthToken, legacy }: Keys = communityKeys,
): Door {
  const issued = new Map<string, Issued>();

  return {
    issue(incoming) {
      const form = asked.safeParse(readForm(incoming));
      if (!form.success) {
        throw refusal(
          400,
          'invalid_request',
          'The request is missing a required parameter.',
          'incomplete token request',
        );
      }
      const { grant_type, client_id, client_secret, scope } = form.data;
      if (grant_type !== 'client_credentials') {
        throw refusal(400, 'unsupported_grant_type', 'This grant type is not supported.', `grant type ${grant_type}`);
      }
      if (client_id !== clientId || client_secret !== clientSecret) {
        throw refusal(401, 'invalid_client', 'Client authentication failed.', 'wrong client credentials');
      }
      const seconds = form.data.expires_in ?? options.accessToken?.seconds ?? defaultLifeSeconds;
      const token = `sandbox-access-token-${issued.size + 1}`;
      issued.set(token, {
        expiresAt: options.now() + seconds * 1000,
        readable: scope.split(/[\s,]+/).includes('read'),
        usesLeft: options.accessToken?.uses ?? Number.POSITIVE_INFINITY,
      });
      return { status: 200, body: { access_token: token, token_type: 'bearer', scope, expires_in: seconds } };
    },
    standingOf(authorization) {
      if (authorization === undefined) return 'nobody';
      if (authorization === legacy || authorization === `Bearer ${oauthToken}`) return 'valid';
      const token = issued.get(authorization.replace(/^Bearer /, ''));
      if (token === undefined) return 'stranger';
      if (token.usesLeft <= 0 || options.now() >= token.expiresAt) return 'expired';
      token.usesLeft -= 1;
      return token.readable ? 'valid' : 'unreadable';
    },
  };
}
