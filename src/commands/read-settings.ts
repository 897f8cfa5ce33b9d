/** The environment as settings: where the vendors are, and with which credentials (interfaces.md, Environment). */
import { TweetAuditError } from '../model/errors.ts';

export type ZendeskCredentials =
  | { readonly kind: 'client'; readonly clientId: string; readonly clientSecret: string }
  | { readonly kind: 'oauth'; readonly token: string }
  | { readonly kind: 'api-token'; readonly email: string; readonly token: string };

export interface ZendeskSettings {
  /** Origin without a path. */
  readonly url: string;
  readonly credentials: ZendeskCredentials;
}

export interface XSettings {
  readonly apiUrl: string;
  readonly bearerToken: string;
  readonly fieldStyle: 'auto' | 'tweet' | 'post';
}

export type Env = Readonly<Record<string, string | undefined>>;

/** A variable's value without surrounding space; undefined where it is empty, as if it were not set. */
export function given(env: Env, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === undefined || value === '' ? undefined : value;
}

/** A token travels in a header: blanks and line breaks inside it mean that something else was pasted. */
export function givenToken(env: Env, name: string): string | undefined {
  const token = given(env, name);
  if (token === undefined || /^[\u0021-\u007e]+$/.test(token)) return token;
  throw new TweetAuditError(
    'credentials',
    `${name} holds characters that no token has`,
    'Set it to the token alone, without blanks, line breaks or quotation marks around it.',
  );
}

function usage(message: string, cure: string): TweetAuditError {
  return new TweetAuditError('usage', message, cure);
}

/** https, or http on this machine only, without credentials. Throws a TweetAuditError (`usage`); `example` is for its cure. */
export function readAddress(text: string, name: string, example: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const loopback = url !== undefined && /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
  if (url === undefined || (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback))) {
    throw usage(`${name} is not an https address: ${text}`, `Give the whole address, such as ${example}.`);
  }
  if (url.username !== '' || url.password !== '')
    throw usage(`${name} holds credentials`, 'Put them into their own variables.');
  return url;
}

function readOrigin(text: string, name: string, example: string): string {
  return readAddress(text, name, example).origin;
}

function readZendeskUrl(env: Env): string {
  const url = given(env, 'ZENDESK_URL');
  if (url !== undefined) return readOrigin(url, 'ZENDESK_URL', 'https://example.zendesk.com');
  const subdomain = given(env, 'ZENDESK_SUBDOMAIN');
  if (subdomain === undefined) {
    throw usage(
      'neither ZENDESK_SUBDOMAIN nor ZENDESK_URL is set',
      'Set ZENDESK_SUBDOMAIN to NAME for https://NAME.zendesk.com.',
    );
  }
  if (!/^[a-z0-9][a-z0-9-]*$/i.test(subdomain)) {
    throw usage(
      `ZENDESK_SUBDOMAIN ${JSON.stringify(subdomain)} is not a subdomain`,
      'Give NAME of https://NAME.zendesk.com alone.',
    );
  }
  return `https://${subdomain.toLowerCase()}.zendesk.com`;
}

/** The instance's origin where the environment names it: to know its links again, no credentials needed. */
export function readZendeskOrigin(env: Env): string | undefined {
  const named = given(env, 'ZENDESK_URL') ?? given(env, 'ZENDESK_SUBDOMAIN');
  return named === undefined ? undefined : readZendeskUrl(env);
}

export function readZendeskSettings(env: Env): ZendeskSettings {
  const url = readZendeskUrl(env);
  const clientId = given(env, 'ZENDESK_CLIENT_ID');
  const clientSecret = given(env, 'ZENDESK_CLIENT_SECRET');
  if (clientId !== undefined && clientSecret !== undefined)
    return { url, credentials: { kind: 'client', clientId, clientSecret } };
  const token = givenToken(env, 'ZENDESK_OAUTH_TOKEN');
  if (token !== undefined) return { url, credentials: { kind: 'oauth', token } };
  const email = given(env, 'ZENDESK_EMAIL');
  const apiToken = given(env, 'ZENDESK_API_TOKEN');
  if (email !== undefined && apiToken !== undefined)
    return { url, credentials: { kind: 'api-token', email, token: apiToken } };
  const half = [
    ['ZENDESK_CLIENT_ID', clientId, 'ZENDESK_CLIENT_SECRET', clientSecret],
    ['ZENDESK_EMAIL', email, 'ZENDESK_API_TOKEN', apiToken],
  ] as const;
  for (const [a, aValue, b, bValue] of half) {
    if ((aValue === undefined) !== (bValue === undefined)) {
      throw usage(
        `${aValue === undefined ? b : a} is set, ${aValue === undefined ? a : b} is not`,
        'They go together; set both.',
      );
    }
  }
  throw new TweetAuditError(
    'credentials',
    'no Zendesk credentials are set',
    'Set ZENDESK_CLIENT_ID and ZENDESK_CLIENT_SECRET of an OAuth client whose user is an admin.',
  );
}

const xOrigin = 'https://api.x.com';

export function readXSettings(env: Env): XSettings {
  const bearerToken = givenToken(env, 'X_BEARER_TOKEN');
  if (bearerToken === undefined)
    throw new TweetAuditError(
      'credentials',
      'X_BEARER_TOKEN is not set',
      'Set it to the bearer token of your X app (X API v2).',
    );
  const fieldStyle = given(env, 'X_FIELD_STYLE') ?? 'auto';
  if (fieldStyle !== 'auto' && fieldStyle !== 'tweet' && fieldStyle !== 'post') {
    throw usage(`X_FIELD_STYLE ${JSON.stringify(fieldStyle)} is unknown`, 'Use auto, tweet or post.');
  }
  return { apiUrl: readOrigin(given(env, 'X_API_URL') ?? xOrigin, 'X_API_URL', xOrigin), bearerToken, fieldStyle };
}

export interface StatusPageSettings {
  readonly kind: 'statuspage' | 'status-io';
  /** Statuspage: its origin. Status.io: the whole address of its public status. */
  readonly url: string;
}

/** Undefined where no status page is configured. */
export function readStatusPageSettings(env: Env): StatusPageSettings | undefined {
  const text = given(env, 'STATUS_PAGE_URL');
  if (text === undefined) return undefined;
  const url = readAddress(text, 'STATUS_PAGE_URL', 'https://status.example.com');
  if (url.pathname === '/' && url.search === '') return { kind: 'statuspage', url: url.origin };
  if (/^\/1\.0\/status\/[0-9a-z]+\/?$/i.test(url.pathname) && url.search === '')
    return { kind: 'status-io', url: `${url.origin}${url.pathname.replace(/\/$/, '')}` };
  throw usage(
    `STATUS_PAGE_URL is no address of a status page: ${text}`,
    'Give the origin of an Atlassian Statuspage (https://status.example.com), or the whole address of a Status.io page (https://api.status.io/1.0/status/ID).',
  );
}

/** Undefined where none is configured. The address is the secret: an error does not repeat it. */
export function readSlackWebhook(env: Env): string | undefined {
  const text = given(env, 'SLACK_WEBHOOK_URL');
  if (text === undefined) return undefined;
  try {
    return readAddress(text, 'SLACK_WEBHOOK_URL', 'https://hooks.slack.com/services/...').href;
  } catch {
    throw usage(
      'SLACK_WEBHOOK_URL is no https address',
      'Give the whole address of the incoming webhook: https://hooks.slack.com/services/...',
    );
  }
}

/** Either spelling, as curl reads them. */
function pick(env: Env, name: string): string | undefined {
  return given(env, name) ?? given(env, name.toLowerCase());
}

/** As written, and as sent; none where the address cannot be read. */
function passwordsOfProxy(text: string | undefined): string[] {
  const whole = wholeAddress(text ?? '');
  const password = URL.canParse(whole) ? new URL(whole).password : '';
  return password === '' ? [] : [password, unescaped(password)];
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A proxy without a scheme is an http one, as curl has it. */
function wholeAddress(text: string): string {
  return text.includes('://') ? text : `http://${text}`;
}

/** Everything in the environment that must never be seen. */
export function readSecrets(env: Env): string[] {
  const named = Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && /(_TOKEN|_SECRET|_KEY|WEBHOOK_URL)(_|$)/.test(name) ? [value, value.trim()] : [],
  );
  const passwords = ['HTTPS_PROXY', 'HTTP_PROXY'].flatMap((name) => passwordsOfProxy(pick(env, name)));
  return [...new Set([...named, ...passwords])].filter((secret) => secret.length >= 4);
}

/** A whole address. Its text is not shown where it is wrong: it may hold a password. */
function readProxyAddress(text: string | undefined, name: string): string | undefined {
  if (text === undefined) return undefined;
  const whole = wholeAddress(text);
  const url = URL.canParse(whole) ? new URL(whole) : undefined;
  // A percent sign that escapes nothing cannot be sent as a password.
  const escaped = !/%(?![0-9a-f]{2})/i.test(`${url?.username}${url?.password}`);
  if (url !== undefined && /^https?:$/.test(url.protocol) && escaped) return whole;
  throw usage(`${name} is not the address of a proxy`, 'Write it as http://HOST:PORT, or unset it.');
}

/** Throws a TweetAuditError (`usage`) for a proxy that is no address. */
export function readProxy(env: Env): { https?: string; http?: string; no?: string } {
  const https = readProxyAddress(pick(env, 'HTTPS_PROXY'), 'HTTPS_PROXY');
  const http = readProxyAddress(pick(env, 'HTTP_PROXY'), 'HTTP_PROXY');
  const no = pick(env, 'NO_PROXY');
  return {
    ...(https === undefined ? {} : { https }),
    ...(http === undefined ? {} : { http }),
    ...(no === undefined ? {} : { no }),
  };
}

/** Where a pipeline's run came from, for the result. */
export function readRunInfo(env: Env): {
  trigger: string | null;
  pipeline: string | null;
  job: string | null;
  commit: string | null;
} {
  return {
    trigger: given(env, 'CI_PIPELINE_SOURCE') ?? null,
    pipeline: given(env, 'CI_PIPELINE_URL') ?? null,
    job: given(env, 'CI_JOB_URL') ?? null,
    commit: given(env, 'CI_COMMIT_SHA') ?? null,
  };
}
