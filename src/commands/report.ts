/** `report`: the summary of a saved result, and every file that it gives once more; the dashboard over stored days, too; or a page about people. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { TweetAuditError } from '../model/errors.ts';
import type { Policy } from '../model/policy.ts';
import type { AuditResult } from '../model/result.ts';
import { renderDerived } from '../report/render-reports.ts';
import { renderSummary } from '../report/summary.ts';
import { dayInFolder, daysInFolder, whyOnlyFiles } from './keep-days.ts';
import { openStore } from './open-store.ts';
import { noPast, openPast, type Past } from './past.ts';
import { createProgress, type Progress } from './progress.ts';
import { readAddresses } from './read-help-settings.ts';
import { readPolicyFile } from './read-policy.ts';
import { readResultFile } from './read-result-file.ts';
import { reportOptionsOf } from './report-options.ts';
import { type PeopleOptions, reportForCommand, reportPeopleCommand } from './report-people.ts';
import { mayColor, type Surroundings } from './surroundings.ts';
import { writeDashboard } from './write-dashboard.ts';
import { writeFiles } from './write-files.ts';

export type ReportCommandOptions = PeopleOptions & { readonly for?: string; readonly people: boolean };

/** The store that was named, or the folder that a run left beside its reports; a part of a day stands alone. */
async function pastFor(
  result: AuditResult,
  policy: Policy,
  options: PeopleOptions,
  surroundings: Surroundings,
  progress: Progress,
): Promise<Past> {
  const beside = join(options.out, 'store');
  const store = options.store ?? (existsSync(beside) ? beside : undefined);
  if (store === undefined || whyOnlyFiles(result, policy) !== undefined) return noPast();
  return openPast(openStore({ out: options.out, store }, surroundings, progress), result.policy.team);
}

export async function reportCommand(options: ReportCommandOptions, surroundings: Surroundings): Promise<ExitCode> {
  if (options.for !== undefined && options.people) {
    throw new TweetAuditError('usage', '--for and --people exclude each other', 'Ask for one page at a time.');
  }
  if (options.for !== undefined) return reportForCommand(options.for, options, surroundings);
  if (options.people) return reportPeopleCommand(options, surroundings);
  if (options.since !== undefined || options.until !== undefined) {
    throw new TweetAuditError(
      'usage',
      '--since and --until belong to pages about people',
      "Give --for NAME for one person's page, or --people for the team's.",
    );
  }
  return reportSaved(options, surroundings);
}

async function reportSaved(options: PeopleOptions, surroundings: Surroundings): Promise<ExitCode> {
  const file = options.result ?? join(options.out, 'result.json');
  const result = readResultFile(file);
  const policy = readPolicyFile(options.policy);
  const addresses = readAddresses(surroundings.env);
  const reportOptions = reportOptionsOf(policy, result.window, addresses, surroundings.env);
  writeFiles(options.out, renderDerived(result, reportOptions));
  const progress = createProgress(surroundings, options);
  const past = await pastFor(result, policy, options, surroundings, progress);
  const days = options.result === undefined ? daysInFolder(options.out) : ([dayInFolder(dirname(file), file)] as const);
  await writeDashboard(options.out, days, past, policy, addresses, surroundings.env, progress);
  if (options.json) surroundings.stdout(`${JSON.stringify(result, null, 2)}\n`);
  else {
    surroundings.stdout(
      renderSummary(
        { result, judgements: [] },
        {
          color: mayColor(surroundings, options, surroundings.stdoutIsTerminal),
          width: Math.min(120, Math.max(60, surroundings.columns)),
        },
      ),
    );
  }
  return exitCodes.clean;
}
