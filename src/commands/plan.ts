/** `plan`: what a run would read, take and cost, and what publishing would write; it changes nothing anywhere. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { plural } from '../model/plural.ts';
import { escapeLog } from '../report/escape/log.ts';
import { daysInFolder } from './keep-days.ts';
import { notifySlack } from './notify-slack.ts';
import { type AuditCommandOptions, readLimit } from './options.ts';
import { noPast } from './past.ts';
import { describeReading, isReadingConfigured, planReading, type ReadingPlan } from './plan-reading.ts';
import { createProgress } from './progress.ts';
import { type PublishedDays, publishDays } from './publish-days.ts';
import { readGitlabSettings } from './read-gitlab-settings.ts';
import { readPolicyFile } from './read-policy.ts';
import { readReview } from './review-days.ts';
import type { Surroundings } from './surroundings.ts';

function describeWrites({ issues, answers, announcements, leftOut }: PublishedDays): string {
  const writes = [...issues.flatMap((issue) => issue.writes), ...answers, ...announcements].map(
    ({ method, path, body, why }) => `${method} ${path}  (${why})\n${JSON.stringify(body, null, 2)}`,
  );
  return [
    writes.length === 0
      ? 'Publishing would write nothing to GitLab.'
      : `Publishing would make ${plural(writes.length, 'write')} to GitLab:`,
    ...writes,
    ...leftOut.map(({ day, why }) => `No issue for ${day}: ${why}.`),
    '',
  ].join('\n');
}

function describeNoWrites(isJudged: boolean): string {
  return isJudged
    ? 'GitLab is not configured: nothing would be published.\n'
    : 'Nothing is judged yet in this folder: what publishing would write is known after run or audit.\n';
}

export async function plan(options: AuditCommandOptions, surroundings: Surroundings): Promise<ExitCode> {
  const policy = readPolicyFile(options.policy);
  const progress = createProgress(surroundings, options);
  const isJudged = existsSync(join(options.out, 'result.json'));
  const limits = {
    usd: readLimit(options.maxUsd, '--max-usd'),
    requests: readLimit(options.maxRequests, '--max-requests'),
  };
  // The job that publishes sees nothing of the vendors, and needs not.
  const reading: ReadingPlan | null =
    isReadingConfigured(surroundings.env) || !isJudged
      ? await planReading(policy, options, limits, surroundings, progress)
      : null;
  const publishing =
    isJudged && readGitlabSettings(surroundings.env) !== undefined
      ? await publishDays(
          { days: daysInFolder(options.out), review: readReview(options.out), isKept: true },
          policy,
          'plan',
          surroundings,
          progress,
        )
      : null;
  const [asked] = publishing === null ? [] : daysInFolder(options.out);
  const notice =
    publishing === null || asked === undefined
      ? undefined
      : await notifySlack(asked, publishing, noPast(), policy, 'plan', surroundings, progress);
  surroundings.stdout(
    options.json
      ? `${JSON.stringify({ schemaVersion: '1', ...reading, publishing, ...(notice === undefined ? {} : { slack: notice }) }, null, 2)}\n`
      : [
          reading === null ? '' : describeReading(reading),
          publishing === null ? describeNoWrites(isJudged) : describeWrites(publishing),
          notice === undefined
            ? ''
            : `Slack would be told, unless it was already:\n${escapeLog(notice.text, { lines: true })}\n`,
        ].join(''),
  );
  return reading === null || reading.allowed ? exitCodes.clean : exitCodes.budget;
}
