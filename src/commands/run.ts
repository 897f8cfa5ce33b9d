/** `run`: gather, reconcile, audit, report. */
import { type ExitCode, exitCodeOf } from '../exit-code.ts';
import { chooseWindow } from './choose-window.ts';
import { judge } from './judge.ts';
import { type AuditCommandOptions, readGate } from './options.ts';
import { createProgress } from './progress.ts';
import { readPolicyFile } from './read-policy.ts';
import { readRunInfo } from './read-settings.ts';
import { readVendors } from './read-vendors.ts';
import { selectRules } from './select-rules.ts';
import { showResult } from './show-result.ts';
import type { Surroundings } from './surroundings.ts';
import { toolVersion } from './version.ts';
import { prepareFolder } from './write-files.ts';

export async function run(options: AuditCommandOptions, surroundings: Surroundings): Promise<ExitCode> {
  const gate = readGate(options.failOn);
  const rules = selectRules(options.rules);
  const policy = readPolicyFile(options.policy);
  const window = chooseWindow(policy, options, surroundings.now);
  prepareFolder(options.out);
  const progress = createProgress(surroundings, options);
  const capture = await readVendors({ policy, window, options, surroundings, progress });
  const phase = progress.phase('audit', 'Judging');
  const judged = judge(capture, policy, {
    window,
    rules,
    run: readRunInfo(surroundings.env),
    toolVersion: toolVersion(),
  });
  phase.done(`${judged.audited.judgements.length} judgements by ${rules.length} rules`);
  showResult(judged, policy, options, surroundings);
  return exitCodeOf(judged.audited.result, gate);
}
