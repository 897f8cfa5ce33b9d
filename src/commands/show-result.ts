/** The end of `run` and `audit`: reports into the output folder, and the summary (or the result) on stdout. */
import { renderReports } from '../report/render-reports.ts';
import { renderSummary } from '../report/summary.ts';
import type { Judged } from './judge.ts';
import type { AuditCommandOptions } from './options.ts';
import { mayColor, type Surroundings } from './surroundings.ts';
import { writeFiles } from './write-files.ts';

export function showResult(judged: Judged, options: AuditCommandOptions, surroundings: Surroundings): void {
  const reports = renderReports(judged.audited, judged.items);
  writeFiles(options.out, reports);
  if (options.json) {
    const result = reports.find((r) => r.name === 'result.json');
    surroundings.stdout(typeof result?.body === 'string' ? result.body : '');
    return;
  }
  surroundings.stdout(
    renderSummary(judged.audited, {
      color: mayColor(surroundings, options, surroundings.stdoutIsTerminal),
      width: surroundings.stdoutIsTerminal ? Math.min(120, Math.max(60, surroundings.columns)) : 100,
      reportsDir: options.out,
    }),
  );
}
