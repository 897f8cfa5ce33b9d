/** `publish`: what lies in an output folder into the store and into GitLab issues; also the end of `run --publish`. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExitCode, exitCodeOfProblems, exitCodes } from '../exit-code.ts';
import { TweetAuditError } from '../model/errors.ts';
import { issueKey } from '../model/issue-form.ts';
import { plural } from '../model/plural.ts';
import type { Policy } from '../model/policy.ts';
import { type DayInFolder, daysInFolder, keepDays, whyOnlyFiles } from './keep-days.ts';
import { type Notice, notifySlack } from './notify-slack.ts';
import { openStore } from './open-store.ts';
import type { AuditCommandOptions } from './options.ts';
import { noPast, openPast, type Past } from './past.ts';
import { createProgress, type Progress } from './progress.ts';
import { type PublishedDays, publishDays, type ToPublish } from './publish-days.ts';
import { readPolicyFile } from './read-policy.ts';
import { readReview } from './review-days.ts';
import type { Surroundings } from './surroundings.ts';
import { writeFiles } from './write-files.ts';

const publishFile = 'publish.json';

function tellIssue({ iid, url, action, writes }: PublishedDays['issues'][number]): string {
  const where = url ?? (iid === null ? 'no issue' : `issue ${iid}`);
  return action === 'unchanged' ? `  unchanged: ${where}` : `  ${action}: ${where} (${plural(writes.length, 'write')})`;
}

function tellPublished({ issues, answers, announcements, leftOut }: PublishedDays): string {
  const lines = [
    ...(issues.length === 0 ? [] : ['GitLab issues:', ...issues.map(tellIssue)]),
    ...(answers.length === 0 ? [] : [`  notes answered: ${answers.length}`]),
    ...(announcements.length === 0 ? [] : [`  ends of waivers announced: ${announcements.length}`]),
    ...leftOut.map(({ day, why }) => `  no issue for ${day}: ${why}`),
  ];
  return lines.length === 0 ? '' : `\n${lines.join('\n')}\n`;
}

function recordOf({ issues, answers, announcements, leftOut, requests }: PublishedDays): unknown {
  return { issues, answers, announcements, leftOut, requests };
}

/** What fails joins `problems`. */
async function tryToPublish(
  toPublish: ToPublish,
  problems: Past['problems'],
  policy: Policy,
  surroundings: Surroundings,
  progress: Progress,
): Promise<PublishedDays | undefined> {
  const note = ({ message, cure, kind }: TweetAuditError): void => {
    problems.push({ text: `not published: ${message}. ${cure}`, refused: kind === 'credentials' });
  };
  const phase = progress.phase('publish', 'Publishing');
  try {
    const published = await publishDays(toPublish, policy, 'apply', surroundings, progress);
    phase.done(`${plural(published.issues.length, 'issue')}, ${plural(published.requests, 'request')}`);
    published.failures.forEach(note);
    for (const { warnings } of published.issues) for (const text of warnings) progress.warn(text);
    return published;
  } catch (error) {
    if (!(error instanceof TweetAuditError)) throw error;
    phase.done('not done');
    note(error);
    return undefined;
  }
}

/** Nobody is called to an issue that is not there. What fails joins `past.problems`. */
async function tryToTell(
  day: DayInFolder,
  published: PublishedDays,
  past: Past,
  policy: Policy,
  surroundings: Surroundings,
  progress: Progress,
): Promise<Notice | undefined> {
  const { date } = day.result.window;
  const key = date === null ? undefined : issueKey(day.result.policy.team, date);
  if (!published.issues.some((issue) => issue.key === key)) return undefined;
  try {
    return await notifySlack(day, published, past, policy, 'apply', surroundings, progress);
  } catch (error) {
    if (!(error instanceof TweetAuditError)) throw error;
    past.problems.push({ text: `not told in Slack: ${error.message}. ${error.cure}`, refused: false });
    return undefined;
  }
}

/** Store first: the issues must not know more than later runs do. What fails joins `past.problems`, and the rest is done. */
export async function keepAndPublish(
  out: string,
  days: readonly [DayInFolder, ...DayInFolder[]],
  past: Past,
  policy: Policy,
  wantsIssues: boolean,
  surroundings: Surroundings,
  progress: Progress,
): Promise<string> {
  const before = past.problems.length;
  const kept = await keepDays(out, days, past, policy);
  const isKept = past.store !== undefined && past.problems.length === before;
  const review = isKept ? readReview(out) : undefined;
  const published = wantsIssues
    ? await tryToPublish({ days, review, isKept }, past.problems, policy, surroundings, progress)
    : undefined;
  const notice =
    published === undefined ? undefined : await tryToTell(days[0], published, past, policy, surroundings, progress);
  const problems = past.problems.map((p) => p.text);
  const store = past.store === undefined ? null : { where: past.store.where, entriesWritten: kept };
  writeFiles(out, [
    {
      name: publishFile,
      body: `${JSON.stringify({ schemaVersion: '1', store, gitlab: published === undefined ? null : recordOf(published), ...(notice === undefined ? {} : { slack: notice }), problems }, null, 2)}\n`,
    },
  ]);
  for (const text of problems) progress.warn(text);
  return published === undefined ? '' : tellPublished(published);
}

export async function publishCommand(options: AuditCommandOptions, surroundings: Surroundings): Promise<ExitCode> {
  const policy = readPolicyFile(options.policy);
  const days = daysInFolder(options.out);
  const progress = createProgress(surroundings, options);
  const [{ result }] = days;
  const past =
    whyOnlyFiles(result, policy) === undefined
      ? await openPast(openStore(options, surroundings, progress), result.policy.team)
      : noPast();
  const told = await keepAndPublish(options.out, days, past, policy, true, surroundings, progress);
  surroundings.stdout(options.json ? readFileSync(join(options.out, publishFile), 'utf8') : told.replace(/^\n/, ''));
  return exitCodeOfProblems(past.problems) ?? exitCodes.clean;
}
