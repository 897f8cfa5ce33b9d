/** All made up; they open nothing but the sandbox. */
export const sandboxCredentials = {
  clientId: 'tweet-audit-sandbox',
  clientSecret: 'sandbox-client-secret',
  /** A ready-made Zendesk token that does not expire. */
  oauthToken: 'sandbox-oauth-token',
  email: 'auditor@example.com',
  apiToken: 'sandbox-api-token',
  /** The Support team's Zendesk: an agent seat that may read. */
  supportClientId: 'tweet-audit-support-sandbox',
  supportClientSecret: 'sandbox-support-client-secret',
  supportOauthToken: 'sandbox-support-oauth-token',
  /** X, application only. */
  bearer: 'sandbox-x-bearer',
  consumerKey: 'sandbox-consumer-key',
  consumerSecret: 'sandbox-consumer-secret',
} as const;

/** The access token and secret that X made for an account. */
export function userTokens(accountId: string): { readonly accessToken: string; readonly accessSecret: string } {
  return { accessToken: `${accountId}-sandbox-access`, accessSecret: `sandbox-secret-of-${accountId}` };
}

export type SandboxCredentials = typeof sandboxCredentials;
