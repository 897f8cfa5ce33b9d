/** The end of `run` and `audit`: reports into the output folder, and the summary (or the result) on stdout. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Addresses } from '../model/capture.ts';
import type { Policy } from '../model/policy.ts';
import { renderOtherDays } from '../report/other-days.ts';
import { renderDerived, renderReports, renderResult } from '../report/render-reports.ts';
import { renderSummary } from '../report/summary.ts';
import type { ChosenDays } from './choose-days.ts';
import type { JudgedDay, JudgedDays } from './judge-days.ts';
import { whyOnlyFiles } from './keep-days.ts';
import type { MarkedDay } from './mark-days.ts';
import type { AuditCommandOptions } from './options.ts';
import { reportOptionsOf } from './report-options.ts';
import { mayColor, type Surroundings } from './surroundings.ts';
import { writeFiles } from './write-files.ts';

type Env = Surroundings['env'];

function writeDay(dir: string, { judged, decisions }: JudgedDay, policy: Policy, env: Env): void {
  const { audited, day, items } = judged;
  writeFiles(dir, [
    ...renderReports(audited, items, reportOptionsOf(policy, audited.result.window, day, env)),
    { name: 'decisions.json', body: `${JSON.stringify(decisions, null, 2)}\n` },
  ]);
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

type DaysToShow = JudgedDays & { readonly marked: readonly MarkedDay[] };

/** The window asked for at the top of the folder, each day beside it under `days/<date>/`. */
export function writeDays({ asked, others, marked }: DaysToShow, policy: Policy, out: string, env: Env): void {
  // What an earlier run left of days that this one did not touch would be taken for its own.
  rmSync(join(out, 'days'), { recursive: true, force: true });
  for (const day of others) writeDay(join(out, 'days', day.judged.audited.result.window.date ?? ''), day, policy, env);
  for (const day of marked) writeMarked(join(out, 'days', day.date), day, policy, asked.judged.day, env);
  writeDay(out, asked, policy, env);
}

/** After all is written: the summary names what lies in the folder. */
export function showDays(
  { asked, others, marked }: DaysToShow,
  days: ChosenDays,
  policy: Policy,
  options: AuditCommandOptions,
  surroundings: Surroundings,
): void {
  const { audited } = asked.judged;
  if (options.json) {
    const { body } = renderResult(audited.result);
    surroundings.stdout(typeof body === 'string' ? body : '');
    return;
  }
  const onlyFiles = whyOnlyFiles(audited.result, policy);
  surroundings.stdout(
    renderSummary(audited, {
      color: mayColor(surroundings, options, surroundings.stdoutIsTerminal),
      width: surroundings.stdoutIsTerminal ? Math.min(120, Math.max(60, surroundings.columns)) : 100,
      reportsDir: options.out,
      hasDashboard: existsSync(join(options.out, 'dashboard', 'index.html')),
      ...(onlyFiles === undefined ? {} : { onlyFiles }),
    }) +
      renderOtherDays(
        others.map((d) => ({ result: d.judged.audited.result, settled: d.settled, isNew: d.before === undefined })),
        days.tooOld,
        marked,
      ),
  );
}
