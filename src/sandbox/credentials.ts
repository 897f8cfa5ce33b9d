/** All made up; they open nothing but the sandbox. */
export const sandboxCredentials = {
  clientId: 'tweet-audit-sandbox',
  clientSecret: 'sandbox-client-secret',
  /** A ready-made Zendesk token that does not expire. */
  oauthToken: 'sandbox-oauth-token',
  email: 'auditor@example.com',
  apiToken: 'sandbox-api-token',
  /** X, application only. */
  bearer: 'sandbox-x-bearer',
} as const;

export type SandboxCredentials = typeof sandboxCredentials;
