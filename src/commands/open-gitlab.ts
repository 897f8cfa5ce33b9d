/** The way to GitLab's issues: with the write token to publish, with the read token to review and to plan. */
import { createTransport } from '../http/transport.ts';
import type { Transport } from '../http/types.ts';
import { TweetAuditError } from '../model/errors.ts';
import type { GitlabAccess } from '../publish/gitlab/client.ts';
import type { Progress } from './progress.ts';
import { type GitlabSettings, readGitlabSettings } from './read-gitlab-settings.ts';
import { readProxy, readSecrets } from './read-settings.ts';
import type { Surroundings } from './surroundings.ts';

type Purpose = 'publish' | 'plan' | 'review';

const deeds: Readonly<Record<Purpose, string>> = { publish: 'publishing', plan: 'publishing', review: 'reviewing' };

function settingsFor(purpose: Purpose, env: Surroundings['env']): GitlabSettings & { readonly secret: string } {
  const settings = readGitlabSettings(env);
  const isWriting = purpose === 'publish';
  const secret = isWriting ? settings?.token : settings?.readToken;
  if (settings !== undefined && secret !== undefined) return { ...settings, secret };
  throw settings === undefined
    ? new TweetAuditError(
        'usage',
        `${deeds[purpose]} needs GitLab, which is not configured`,
        `Set GITLAB_URL, GITLAB_PROJECT and ${purpose === 'review' ? 'GITLAB_READ_TOKEN' : 'GITLAB_TOKEN'}.`,
      )
    : new TweetAuditError(
        'credentials',
        isWriting ? 'GITLAB_TOKEN is not set' : 'neither GITLAB_READ_TOKEN nor GITLAB_TOKEN is set',
        isWriting
          ? 'Set it to a project access token with scope api and the role Reporter or above.'
          : 'Set GITLAB_READ_TOKEN to a project access token with scope read_api.',
      );
}

/** Throws a TweetAuditError: `usage` where GitLab is not configured, `credentials` where the token is missing. */
export function openGitlab(
  purpose: Purpose,
  { clock, env }: Surroundings,
  progress: Progress,
): GitlabAccess & { readonly transport: Transport } {
  const { url, project, secret } = settingsFor(purpose, env);
  const transport = createTransport({
    clock,
    allowedOrigins: [new URL(url).origin],
    proxy: readProxy(env),
    secrets: readSecrets(env),
    log: (line) => progress.detail(`gitlab: ${line}`),
  });
  return { host: url, project, token: secret, transport };
}
