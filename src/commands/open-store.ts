/** Which store a run uses: `--store`, else the package registry inside GitLab CI, else a folder beside the reports. */
import { join } from 'node:path';
import { createTransport } from '../http/transport.ts';
import { TweetAuditError } from '../model/errors.ts';
import { type Policy, revisionAt } from '../model/policy.ts';
import { openFolderStore } from '../store/folder.ts';
import { openGitlabStore } from '../store/gitlab.ts';
import type { Store } from '../store/types.ts';
import { isWholeDay } from './choose-days.ts';
import { chooseWindow } from './choose-window.ts';
import type { AuditCommandOptions } from './options.ts';
import { noPast, openPast, type Past } from './past.ts';
import type { Progress } from './progress.ts';
import { type GitlabSettings, readGitlabSettings } from './read-gitlab-settings.ts';
import { readProxy, readSecrets } from './read-settings.ts';
import type { Surroundings } from './surroundings.ts';

/** A capture of a busy week over a slow line. */
const uploadTimeoutMs = 5 * 60_000;

type StoreOptions = Pick<AuditCommandOptions, 'store' | 'out'>;

/** A pipeline's job token opens the registry of its own project; outside of one a person's or a bot's token does. */
function tokenFor({
  jobToken,
  token,
  readToken,
}: GitlabSettings): { kind: 'job' | 'private'; secret: string } | undefined {
  if (jobToken !== undefined) return { kind: 'job', secret: jobToken };
  const secret = token ?? readToken;
  return secret === undefined ? undefined : { kind: 'private', secret };
}

function openRegistry(surroundings: Surroundings, progress: Progress): Store {
  const { env, clock } = surroundings;
  const settings = readGitlabSettings(env);
  const token = settings === undefined ? undefined : tokenFor(settings);
  if (settings === undefined || token === undefined) {
    throw new TweetAuditError(
      'usage',
      '--store gitlab needs GitLab, which is not configured',
      'Set GITLAB_URL, GITLAB_PROJECT and GITLAB_TOKEN, or name a folder with --store DIR.',
    );
  }
  const transport = createTransport({
    clock,
    timeoutMs: uploadTimeoutMs,
    allowedOrigins: [new URL(settings.url).origin],
    proxy: readProxy(env),
    secrets: readSecrets(env),
    log: (line) => progress.detail(`store: ${line}`),
  });
  return openGitlabStore({
    apiUrl: `${settings.url}/api/v4`,
    project: settings.project,
    token,
    transport,
    clock,
    warn: (text) => progress.warn(`store: ${text}`),
  });
}

function isInPipeline(env: Surroundings['env']): boolean {
  return env.GITLAB_CI === 'true' && env.CI_JOB_TOKEN !== undefined && env.CI_PROJECT_ID !== undefined;
}

export function openStore(options: StoreOptions, surroundings: Surroundings, progress: Progress): Store {
  const wanted = options.store ?? (isInPipeline(surroundings.env) ? 'gitlab' : join(options.out, 'store'));
  return wanted === 'gitlab'
    ? openRegistry(surroundings, progress)
    : openFolderStore(wanted, { warn: (text) => progress.warn(`store: ${text}`) });
}

/** Only a whole day judged by every rule is compared with earlier runs, and kept for later ones. */
export async function openPastFor(
  policy: Policy,
  options: AuditCommandOptions,
  surroundings: Surroundings,
  progress: Progress,
): Promise<Past> {
  const { now } = surroundings;
  const asked = chooseWindow(policy, options, now);
  if (options.rules !== undefined || !isWholeDay(policy, asked, now)) return noPast();
  return openPast(openStore(options, surroundings, progress), revisionAt(policy, asked.start).team);
}
