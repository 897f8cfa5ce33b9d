/** `report`: the summary of a saved result, and every file that it alone gives, once more. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { TweetAuditError } from '../model/errors.ts';
import type { AuditResult } from '../model/result.ts';
import { parseResult } from '../report/parse-result.ts';
import { renderDerived } from '../report/render-reports.ts';
import { renderSummary } from '../report/summary.ts';
import { readAddresses } from './read-help-settings.ts';
import { readPolicyFile } from './read-policy.ts';
import { reportOptionsOf } from './report-options.ts';
import { mayColor, type OutputOptions, type Surroundings } from './surroundings.ts';
import { writeFiles } from './write-files.ts';

/** Throws a TweetAuditError (`usage`) for a file that cannot be read or is no result. */
export function readResultFile(file: string): AuditResult {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new TweetAuditError(
      'usage',
      `${file} cannot be read: ${why}`,
      'Name a result with --result FILE, or make one with run.',
    );
  }
  return parseResult(text, file);
}

export function reportCommand(
  options: OutputOptions & { out: string; result?: string; policy?: string },
  surroundings: Surroundings,
): ExitCode {
  const file = options.result ?? join(options.out, 'result.json');
  const result = readResultFile(file);
  const policy = readPolicyFile(options.policy);
  const reportOptions = reportOptionsOf(policy, result.window, readAddresses(surroundings.env), surroundings.env);
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
