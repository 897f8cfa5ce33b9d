/** `audit --capture DIR`: judges a saved capture, without network; with `--store`, as the run that it was taken for would. */
import { type ExitCode, exitCodeOfRun } from '../exit-code.ts';
import { loadCapture } from '../gather/capture-file.ts';
import { localDate } from '../model/business-time.ts';
import { addSeconds, type Instant } from '../model/instant.ts';
import { type Policy, revisionAt } from '../model/policy.ts';
import { type ChosenDays, chooseDays, namesWindow } from './choose-days.ts';
import { chooseWindow, windowOfDate } from './choose-window.ts';
import { gatherDecisions } from './decide.ts';
import { judgeDays, resultsOf } from './judge-days.ts';
import { daysInFolder } from './keep-days.ts';
import { markDays } from './mark-days.ts';
import { openPastFor } from './open-store.ts';
import { type AuditCommandOptions, readGate } from './options.ts';
import { noPast } from './past.ts';
import { createProgress } from './progress.ts';
import { readPolicyFile } from './read-policy.ts';
import { readRunInfo } from './read-settings.ts';
import { readReview } from './review-days.ts';
import { selectRules } from './select-rules.ts';
import { showDays, writeDays } from './show-result.ts';
import type { Surroundings } from './surroundings.ts';
import { toolVersion } from './version.ts';
import { writeDashboard } from './write-dashboard.ts';
import { prepareFolder } from './write-files.ts';

/** The day that a capture was taken for: its span begins a look-back before it. */
function dayOfCapture(policy: Policy, spanStart: Instant): ChosenDays {
  const start = addSeconds(spanStart, revisionAt(policy, spanStart).lookBackSeconds);
  return {
    asked: windowOfDate(policy, localDate(revisionAt(policy, start).timeZone, start)),
    others: [],
    tooOld: [],
  };
}

export async function auditCommand(
  options: AuditCommandOptions & { capture: string },
  surroundings: Surroundings,
): Promise<ExitCode> {
  const gate = readGate(options.failOn);
  const rules = selectRules(options.rules);
  const policy = readPolicyFile(options.policy);
  const capture = loadCapture(options.capture);
  const progress = createProgress(surroundings, options);
  const atCapture = { ...surroundings, now: capture.takenAt };
  const past = options.store === undefined ? noPast() : await openPastFor(policy, options, atCapture, progress);
  const days = namesWindow(options)
    ? { asked: chooseWindow(policy, options, surroundings.now), others: [], tooOld: [] }
    : options.store === undefined
      ? dayOfCapture(policy, capture.span.start)
      : chooseDays(policy, options, capture.takenAt, past.known);
  prepareFolder(options.out);
  const review = past.store === undefined ? undefined : readReview(options.out);
  past.problems.push(...(review?.problems ?? []));
  const decisions = await gatherDecisions(past, review);
  const marked = await markDays(days, decisions, past, policy, capture.takenAt);
  const judged = await judgeDays(capture, policy, days, past, {
    rules,
    run: readRunInfo(surroundings.env),
    toolVersion: toolVersion(),
    usage: capture.usage,
    decisions,
  });
  const toShow = { ...judged, marked };
  writeDays(toShow, policy, options.out, surroundings.env);
  await writeDashboard(
    options.out,
    daysInFolder(options.out),
    past,
    policy,
    judged.asked.judged.day,
    surroundings.env,
    progress,
  );
  showDays(toShow, days, policy, options, surroundings);
  for (const { text } of past.problems) progress.warn(text);
  return exitCodeOfRun(resultsOf(judged), gate, past.problems);
}
