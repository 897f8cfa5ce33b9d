/** The end of `run` and `audit`: reports into the output folder, and the summary (or the result) on stdout. */
import type { Policy } from '../model/policy.ts';
import { renderReports } from '../report/render-reports.ts';
import { renderSummary } from '../report/summary.ts';
import type { Judged } from './judge.ts';
import type { AuditCommandOptions } from './options.ts';
import { reportOptionsOf } from './report-options.ts';
import { mayColor, type Surroundings } from './surroundings.ts';
import { writeFiles } from './write-files.ts';

export function showResult(
  judged: Judged,
  policy: Policy,
  options: AuditCommandOptions,
  surroundings: Surroundings,
): void {
  const { audited, day, items } = judged;
  const reports = renderReports(audited, items, reportOptionsOf(policy, audited.result.window, day.zendeskUrl));
  writeFiles(options.out, reports);
  if (options.json) {
    const result = reports.find((r) => r.name === 'result.json');
    surroundings.stdout(typeof result?.body === 'string' ? result.body : '');
    return;
  }
  surroundings.stdout(
    renderSummary(audited, {
      color: mayColor(surroundings, options, surroundings.stdoutIsTerminal),
      width: surroundings.stdoutIsTerminal ? Math.min(120, Math.max(60, surroundings.columns)) : 100,
      reportsDir: options.out,
    }),
  );
}
