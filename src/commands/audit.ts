/** `audit --capture DIR`: judges a saved capture, without network. */
import { type ExitCode, exitCodeOf } from '../exit-code.ts';
import { loadCapture } from '../gather/capture-file.ts';
import { localDate } from '../model/business-time.ts';
import { addSeconds, type Instant } from '../model/instant.ts';
import { type Policy, revisionAt } from '../model/policy.ts';
import type { AuditWindow } from '../model/result.ts';
import { chooseWindow, windowOfDate } from './choose-window.ts';
import { judge } from './judge.ts';
import { type AuditCommandOptions, readGate } from './options.ts';
import { readPolicyFile } from './read-policy.ts';
import { readRunInfo } from './read-settings.ts';
import { selectRules } from './select-rules.ts';
import { showResult } from './show-result.ts';
import type { Surroundings } from './surroundings.ts';
import { toolVersion } from './version.ts';
import { prepareFolder } from './write-files.ts';

/** The day that a capture was taken for: its span begins a look-back before it. */
function windowOfCapture(policy: Policy, spanStart: Instant): AuditWindow {
  const start = addSeconds(spanStart, revisionAt(policy, spanStart).lookBackSeconds);
  return windowOfDate(policy, localDate(revisionAt(policy, start).timeZone, start));
}

export function auditCommand(options: AuditCommandOptions & { capture: string }, surroundings: Surroundings): ExitCode {
  const gate = readGate(options.failOn);
  const rules = selectRules(options.rules);
  const policy = readPolicyFile(options.policy);
  const capture = loadCapture(options.capture);
  const named = options.date !== undefined || options.since !== undefined || options.until !== undefined;
  const window = named ? chooseWindow(policy, options, surroundings.now) : windowOfCapture(policy, capture.span.start);
  prepareFolder(options.out);
  const judged = judge(capture, policy, {
    window,
    rules,
    run: readRunInfo(surroundings.env),
    toolVersion: toolVersion(),
  });
  showResult(judged, policy, options, surroundings);
  return exitCodeOf(judged.audited.result, gate);
}
