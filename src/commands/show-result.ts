/** The end of `run` and `audit`: reports into the output folder, and the summary (or the result) on stdout. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Addresses } from '../model/capture.ts';
import type { Policy } from '../model/policy.ts';
import { type Report, renderDerived, renderReports, renderResult } from '../report/render-reports.ts';
import { renderOtherDays, renderSummary } from '../report/summary.ts';
import type { ChosenDays } from './choose-days.ts';
import type { JudgedDay, JudgedDays } from './judge-days.ts';
import { whyOnlyFiles } from './keep-days.ts';
import type { MarkedDay } from './mark-days.ts';
import type { AuditCommandOptions } from './options.ts';
import { reportOptionsOf } from './report-options.ts';
import { mayColor, type Surroundings } from './surroundings.ts';
import { writeFiles } from './write-files.ts';

type Env = Surroundings['env'];

function writeDay(dir: string, { judged, decisions }: JudgedDay, policy: Policy, env: Env): readonly Report[] {
  const { audited, day, items } = judged;
  const reports = renderReports(audited, items, reportOptionsOf(policy, audited.result.window, day, env));
  writeFiles(dir, [...reports, { name: 'decisions.json', body: `${JSON.stringify(decisions, null, 2)}\n` }]);
  return reports;
}

function writeMarked(dir: string, day: MarkedDay, policy: Policy, addresses: Addresses, env: Env): void {
  const { result, decisions, judgements } = day;
  writeFiles(dir, [
    renderResult(result),
    ...renderDerived(result, reportOptionsOf(policy, result.window, addresses, env)),
    { name: 'decisions.json', body: `${JSON.stringify(decisions, null, 2)}\n` },
    ...(judgements === undefined ? [] : [{ name: 'judgements.ndjson.gz', body: judgements }]),
  ]);
}

/** The window asked for at the top of the folder, each day beside it under `days/<date>/`. */
export function showDays(
  { asked, others, marked }: JudgedDays & { readonly marked: readonly MarkedDay[] },
  days: ChosenDays,
  policy: Policy,
  options: AuditCommandOptions,
  surroundings: Surroundings,
): void {
  const { env } = surroundings;
  // What an earlier run left of days that this one did not touch would be taken for its own.
  rmSync(join(options.out, 'days'), { recursive: true, force: true });
  for (const day of others)
    writeDay(join(options.out, 'days', day.judged.audited.result.window.date ?? ''), day, policy, env);
  for (const day of marked) writeMarked(join(options.out, 'days', day.date), day, policy, asked.judged.day, env);
  const reports = writeDay(options.out, asked, policy, env);
  if (options.json) {
    const result = reports.find((r) => r.name === 'result.json');
    surroundings.stdout(typeof result?.body === 'string' ? result.body : '');
    return;
  }
  const onlyFiles = whyOnlyFiles(asked.judged.audited.result, policy);
  surroundings.stdout(
    renderSummary(asked.judged.audited, {
      color: mayColor(surroundings, options, surroundings.stdoutIsTerminal),
      width: surroundings.stdoutIsTerminal ? Math.min(120, Math.max(60, surroundings.columns)) : 100,
      reportsDir: options.out,
      ...(onlyFiles === undefined ? {} : { onlyFiles }),
    }) +
      renderOtherDays(
        others.map((d) => ({ result: d.judged.audited.result, settled: d.settled, isNew: d.before === undefined })),
        days.tooOld,
        marked.map((day) => day.date),
      ),
  );
}
