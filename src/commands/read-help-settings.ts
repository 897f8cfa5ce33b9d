/** The environment as settings of the forum and of the Support team's Zendesk, which a team may leave out. */
import { type Addresses, addressesBy } from '../model/capture.ts';
import { TweetAuditError } from '../model/errors.ts';
import { type Env, given, givenToken, readAddress, readZendeskOrigin, type ZendeskSettings } from './read-settings.ts';

export interface ForumSettings {
  /** Where it begins, without a slash at its end. */
  readonly url: string;
}

/** Undefined where no forum is configured. */
export function readForumSettings(env: Env): ForumSettings | undefined {
  const text = given(env, 'FORUM_URL');
  if (text === undefined) return undefined;
  const url = readAddress(text, 'FORUM_URL', 'https://forum.example.com');
  if (url.search === '' && url.hash === '' && /^(?:\/[\w.~-]+)*\/?$/.test(url.pathname))
    return { url: `${url.origin}${url.pathname}`.replace(/\/$/, '') };
  throw new TweetAuditError(
    'usage',
    `FORUM_URL is no address of a forum: ${text}`,
    'Give the address of its front page alone, such as https://forum.example.com.',
  );
}

/** Where the systems are that links lead to, to know those links again; no credentials needed. */
export function readAddresses(env: Env): Addresses {
  const supportUrl = given(env, 'ZENDESK_SUPPORT_URL');
  const found: Readonly<Partial<Record<keyof Addresses, string | undefined>>> = {
    zendeskUrl: readZendeskOrigin(env),
    forumUrl: readForumSettings(env)?.url,
    supportUrl: supportUrl === undefined ? undefined : readSupportUrl(supportUrl),
  };
  return addressesBy((name) => found[name]);
}

function readSupportUrl(text: string): string {
  return readAddress(text, 'ZENDESK_SUPPORT_URL', 'https://example-support.zendesk.com').origin;
}

const clientIdName = 'ZENDESK_SUPPORT_CLIENT_ID';
const clientSecretName = 'ZENDESK_SUPPORT_CLIENT_SECRET';
const tokenName = 'ZENDESK_SUPPORT_OAUTH_TOKEN';

function togetherWith(set: string, unset: string): TweetAuditError {
  return new TweetAuditError('usage', `${set} is set, ${unset} is not`, 'They go together; set both.');
}

/** Undefined where none is configured. */
export function readSupportSettings(env: Env): ZendeskSettings | undefined {
  const text = given(env, 'ZENDESK_SUPPORT_URL');
  const clientId = given(env, clientIdName);
  const clientSecret = given(env, clientSecretName);
  const token = givenToken(env, tokenName);
  if (text === undefined) {
    const stray = [clientIdName, clientSecretName, tokenName].find((name) => given(env, name) !== undefined);
    if (stray !== undefined) throw togetherWith(stray, 'ZENDESK_SUPPORT_URL');
    return undefined;
  }
  const url = readSupportUrl(text);
  if (clientId !== undefined && clientSecret !== undefined)
    return { url, credentials: { kind: 'client', clientId, clientSecret } };
  if (token !== undefined) return { url, credentials: { kind: 'oauth', token } };
  if (clientId !== undefined) throw togetherWith(clientIdName, clientSecretName);
  if (clientSecret !== undefined) throw togetherWith(clientSecretName, clientIdName);
  throw new TweetAuditError(
    'credentials',
    'ZENDESK_SUPPORT_URL is set, its credentials are not',
    'Set ZENDESK_SUPPORT_CLIENT_ID and ZENDESK_SUPPORT_CLIENT_SECRET, or ZENDESK_SUPPORT_OAUTH_TOKEN, of an agent seat that may read tickets.',
  );
}
