/** `rollup`: a week or a month from stored days, without asking any vendor. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ExitCode, exitCodeOfProblems, exitCodes } from '../exit-code.ts';
import type { RollUp } from '../measure/roll-up.ts';
import { type Stretch, stretchBefore, stretchOf } from '../measure/stretch.ts';
import { shiftDate } from '../model/calendar.ts';
import { TweetAuditError } from '../model/errors.ts';
import type { History } from '../model/history.ts';
import { plural } from '../model/plural.ts';
import { type Policy, revisionAt } from '../model/policy.ts';
import type { IssueOutcome } from '../publish/gitlab/types.ts';
import { renderRollUpIssue, renderRollUpJson, renderRollUpSummary } from '../report/rollup/render-roll-up.ts';
import { renderRollUpPage } from '../report/rollup/render-roll-up-page.ts';
import { type Around, rollUpPath } from '../report/rollup/roll-up-path.ts';
import { type ChosenStretch, chooseStretch, type StretchOptions } from './choose-stretch.ts';
import { windowOfDate } from './choose-window.ts';
import { rollUpOf, rollUpOptions } from './make-roll-ups.ts';
import { openStore } from './open-store.ts';
import { openPast, type Problem } from './past.ts';
import { createProgress, type Progress } from './progress.ts';
import { publishRollUp } from './publish-roll-up.ts';
import { readAddresses } from './read-help-settings.ts';
import { readHistory } from './read-history.ts';
import { readPolicyFile } from './read-policy.ts';
import type { OutputOptions, Surroundings } from './surroundings.ts';
import { prepareFolder, writeFiles } from './write-files.ts';

export interface RollUpOptions extends OutputOptions, StretchOptions {
  readonly policy?: string;
  readonly out: string;
  readonly store?: string;
  readonly publish?: boolean;
}

/** Both stretches. A store that gives no list of its days is an error: it must not look like days that are missing. */
async function readDays(
  { stretch }: ChosenStretch,
  policy: Policy,
  options: RollUpOptions,
  surroundings: Surroundings,
  progress: Progress,
): Promise<History> {
  const phase = progress.phase('rollup', 'Reading stored days');
  const { team } = revisionAt(policy, windowOfDate(policy, stretch.first).start);
  const past = await openPast(openStore(options, surroundings, progress), team);
  const [problem] = past.problems;
  if (problem !== undefined) {
    phase.done('not done');
    throw new TweetAuditError(
      problem.refused ? 'credentials' : 'store',
      problem.text,
      'Without its days there is no roll-up.',
    );
  }
  const history = await readHistory(past, team, { since: stretchBefore(stretch).first, until: stretch.last });
  phase.done(`${plural(history.days.length, 'day')} of ${stretch.name} and the ${stretch.kind} before`);
  return history;
}

/** Which pages of the dashboard lie beside this one, so that links may lead there. */
function lookAround(folder: string, { stretch, days }: RollUp): Around {
  const has = (path: string): boolean => existsSync(join(folder, path));
  const beside = (one: Stretch): Stretch | null => (has(rollUpPath(one)) ? one : null);
  return {
    home: has('index.html'),
    days: new Set(days.map(({ date }) => date).filter((date) => has(`${date}/index.html`))),
    before: beside(stretchBefore(stretch)),
    after: beside(stretchOf(stretch.kind, shiftDate(stretch.last, 1))),
  };
}

function tellIssue({ action, url, iid, writes }: IssueOutcome): string {
  return `GitLab issue ${action}: ${url ?? `#${iid}`} (${plural(writes.length, 'write')})\n`;
}

/** 3 for any day that is missing or was audited in part, whatever kept it so at its time: trying again does not help. */
function exitCodeOf({ days }: RollUp, problems: readonly Problem[]): ExitCode {
  const lacking = days.some(({ status }) => status !== 'whole' && status !== 'ahead');
  const unpublished = exitCodeOfProblems(problems);
  if (unpublished === exitCodes.credentials) return unpublished;
  return lacking ? exitCodes.incomplete : (unpublished ?? exitCodes.clean);
}

export async function rollUpCommand(options: RollUpOptions, surroundings: Surroundings): Promise<ExitCode> {
  const policy = readPolicyFile(options.policy);
  const chosen = chooseStretch(policy, options, surroundings.now);
  const { stretch, isDue } = chosen;
  const progress = createProgress(surroundings, options);
  if (!isDue) {
    surroundings.stdout(
      options.json
        ? 'null\n'
        : `Nothing is due: the roll-up of ${stretch.name} was, until its days were settled. Name a date to make it again.\n`,
    );
    return exitCodes.clean;
  }
  prepareFolder(options.out);
  const history = await readDays(chosen, policy, options, surroundings, progress);
  const rollUp = rollUpOf(history, stretch, chosen.today, policy);
  const reportOptions = rollUpOptions(stretch, policy, readAddresses(surroundings.env), surroundings.env);
  const description = renderRollUpIssue(rollUp, reportOptions);
  const json = renderRollUpJson(rollUp);
  writeFiles(options.out, [
    { name: 'rollup.json', body: json },
    { name: 'rollup.md', body: description },
  ]);
  const folder = join(options.out, 'dashboard');
  writeFiles(folder, [
    { name: rollUpPath(stretch), body: renderRollUpPage(rollUp, lookAround(folder, rollUp), reportOptions) },
  ]);
  surroundings.stdout(options.json ? json : renderRollUpSummary(rollUp, reportOptions));
  const problems: Problem[] = [];
  if (options.publish === true) {
    const outcome = await publishRollUp(rollUp, description, problems, surroundings, progress);
    const record = { schemaVersion: '1', gitlab: outcome ?? null, problems: problems.map((p) => p.text) };
    writeFiles(options.out, [{ name: 'rollup-publish.json', body: `${JSON.stringify(record, null, 2)}\n` }]);
    if (outcome !== undefined && !options.json) surroundings.stdout(`\n${tellIssue(outcome)}`);
  }
  for (const { text } of problems) progress.warn(text);
  return exitCodeOf(rollUp, problems);
}
