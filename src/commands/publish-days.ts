/** Publishes the judged days of an output folder as GitLab issues, or plans to. */
import { createTransport } from '../http/transport.ts';
import { TweetAuditError } from '../model/errors.ts';
import type { Policy } from '../model/policy.ts';
import { createGitlabPublisher } from '../publish/gitlab/publisher.ts';
import type { DayIssue, IssueOutcome } from '../publish/gitlab/types.ts';
import { toDayIssue } from './day-issue.ts';
import { type DayInFolder, whyOnlyFiles } from './keep-days.ts';
import type { Progress } from './progress.ts';
import { type GitlabSettings, readGitlabSettings } from './read-gitlab-settings.ts';
import { readProxy, readSecrets } from './read-settings.ts';
import type { Surroundings } from './surroundings.ts';

/** Why a day of the folder gets no issue. */
interface LeftOut {
  readonly day: string;
  readonly why: string;
}

export interface PublishedDays {
  readonly issues: readonly IssueOutcome[];
  readonly failures: readonly TweetAuditError[];
  readonly leftOut: readonly LeftOut[];
  readonly requests: number;
}

function settingsFor(mode: 'apply' | 'plan', surroundings: Surroundings): GitlabSettings & { readonly secret: string } {
  const settings = readGitlabSettings(surroundings.env);
  const secret = mode === 'apply' ? settings?.token : settings?.readToken;
  if (settings !== undefined && secret !== undefined) return { ...settings, secret };
  throw settings === undefined
    ? new TweetAuditError(
        'usage',
        'publishing needs GitLab, which is not configured',
        'Set GITLAB_URL, GITLAB_PROJECT and GITLAB_TOKEN.',
      )
    : new TweetAuditError(
        'credentials',
        mode === 'apply' ? 'GITLAB_TOKEN is not set' : 'neither GITLAB_READ_TOKEN nor GITLAB_TOKEN is set',
        mode === 'apply'
          ? 'Set it to a project access token with scope api and the role Reporter or above.'
          : 'Set GITLAB_READ_TOKEN to a project access token with scope read_api.',
      );
}

function issuesOf(
  days: readonly DayInFolder[],
  policy: Policy,
): { readonly issues: readonly DayIssue[]; readonly leftOut: readonly LeftOut[] } {
  const issues: DayIssue[] = [];
  const leftOut: LeftOut[] = [];
  for (const day of days) {
    const { window } = day.result;
    const why = whyOnlyFiles(day.result, policy);
    if (window.date !== null && why === undefined) issues.push(toDayIssue(day, window.date, policy));
    else leftOut.push({ day: window.date ?? `${window.start} to ${window.end}`, why: why ?? 'a span is no day' });
  }
  return { issues, leftOut };
}

/** Oldest day first. Rejects with a TweetAuditError: `usage`, `credentials` or `unpublished`. */
export async function publishDays(
  days: readonly DayInFolder[],
  policy: Policy,
  mode: 'apply' | 'plan',
  surroundings: Surroundings,
  progress: Progress,
): Promise<PublishedDays> {
  const { clock, env } = surroundings;
  const { url, project, secret } = settingsFor(mode, surroundings);
  const transport = createTransport({
    clock,
    allowedOrigins: [new URL(url).origin],
    proxy: readProxy(env),
    secrets: readSecrets(env),
    log: (line) => progress.detail(`gitlab: ${line}`),
  });
  const { issues, leftOut } = issuesOf(days, policy);
  const publisher = createGitlabPublisher({ host: url, project, token: secret, transport, clock, mode });
  const oldestFirst = [...issues].sort((a, b) => (a.title < b.title ? -1 : 1));
  const { outcomes, failures } = await publisher.publishDays(oldestFirst);
  return { issues: outcomes, failures, leftOut, requests: transport.requestCount() };
}
