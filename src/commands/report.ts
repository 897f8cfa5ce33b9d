/** `report`: the summary of a saved result, and its table once more. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { TweetAuditError } from '../model/errors.ts';
import type { AuditResult } from '../model/result.ts';
import { renderFindingsCsv } from '../report/findings-csv.ts';
import { parseResult } from '../report/parse-result.ts';
import { renderSummary } from '../report/summary.ts';
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
  options: OutputOptions & { out: string; result?: string },
  surroundings: Surroundings,
): ExitCode {
  const file = options.result ?? join(options.out, 'result.json');
  const result = readResultFile(file);
  writeFiles(options.out, [{ name: 'findings.csv', body: renderFindingsCsv(result) }]);
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
