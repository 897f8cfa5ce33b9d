/** `report`: the summary of a saved result, and every file that it alone gives, once more; or a page about people. */
import { join } from 'node:path';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { TweetAuditError } from '../model/errors.ts';
import { renderDerived } from '../report/render-reports.ts';
import { renderSummary } from '../report/summary.ts';
import { readPolicyFile } from './read-policy.ts';
import { readResultFile } from './read-result.ts';
import { readZendeskOrigin } from './read-settings.ts';
import { reportOptionsOf } from './report-options.ts';
import { type PeopleOptions, reportForCommand, reportPeopleCommand } from './report-people.ts';
import { mayColor, type Surroundings } from './surroundings.ts';
import { writeFiles } from './write-files.ts';

export type ReportCommandOptions = PeopleOptions & { readonly for?: string; readonly people: boolean };

export async function reportCommand(options: ReportCommandOptions, surroundings: Surroundings): Promise<ExitCode> {
  if (options.for !== undefined && options.people) {
    throw new TweetAuditError('usage', '--for and --people exclude each other', 'Ask for one page at a time.');
  }
  if (options.for !== undefined) return reportForCommand(options.for, options, surroundings);
  if (options.people) return reportPeopleCommand(options, surroundings);
  if (options.store !== undefined || options.since !== undefined || options.until !== undefined) {
    throw new TweetAuditError(
      'usage',
      '--store, --since and --until belong to pages about people',
      "Give --for NAME for one person's page, or --people for the team's.",
    );
  }
  return reportSaved(options, surroundings);
}

function reportSaved(options: PeopleOptions, surroundings: Surroundings): ExitCode {
  const file = options.result ?? join(options.out, 'result.json');
  const result = readResultFile(file);
  const policy = readPolicyFile(options.policy);
  const reportOptions = reportOptionsOf(policy, result.window, readZendeskOrigin(surroundings.env), surroundings.env);
  writeFiles(options.out, renderDerived(result, reportOptions));
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
