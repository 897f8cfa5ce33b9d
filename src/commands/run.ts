/** `run`: gather, reconcile, audit, report; keeps what it learned, and publishes with `--publish`. */

import { type ExitCode, exitCodeOfRun } from '../exit-code.ts';
import { plural } from '../model/plural.ts';
import { chooseDays } from './choose-days.ts';
import { gatherDecisions } from './decide.ts';
import { judgeDays, resultsOf } from './judge-days.ts';
import { daysInFolder } from './keep-days.ts';
import { markDays } from './mark-days.ts';
import { openPastFor } from './open-store.ts';
import { type AuditCommandOptions, readGate } from './options.ts';
import { createProgress } from './progress.ts';
import { keepAndPublish } from './publish.ts';
import { readDays } from './read-days.ts';
import { readGitlabSettings } from './read-gitlab-settings.ts';
import { readPolicyFile } from './read-policy.ts';
import { readRunInfo } from './read-settings.ts';
import { datesToReview, forgetReview, reviewInto } from './review-days.ts';
import { selectRules } from './select-rules.ts';
import { showDays, writeDays } from './show-result.ts';
import type { Surroundings } from './surroundings.ts';
import { toolVersion } from './version.ts';
import { writeDashboard } from './write-dashboard.ts';
import { prepareFolder } from './write-files.ts';

export async function run(options: AuditCommandOptions, surroundings: Surroundings): Promise<ExitCode> {
  const gate = readGate(options.failOn);
  const rules = selectRules(options.rules);
  const policy = readPolicyFile(options.policy);
  prepareFolder(options.out);
  const progress = createProgress(surroundings, options);
  const past = await openPastFor(policy, options, surroundings, progress);
  const days = chooseDays(policy, options, surroundings.now, past.known);
  const read = await readDays(policy, days, past, options, surroundings, progress);
  const wantsIssues = options.publish === true;
  forgetReview(options.out);
  // Without GitLab, publishing says what is missing.
  const review =
    wantsIssues && past.store !== undefined && readGitlabSettings(surroundings.env) !== undefined
      ? await reviewInto(options.out, datesToReview(options, days.asked, past), past, policy, surroundings, progress)
      : undefined;
  past.problems.push(...(review?.problems ?? []));
  const decisions = await gatherDecisions(past, review);
  const marked = await markDays(days, decisions, past, policy, surroundings.now);
  const phase = progress.phase('audit', 'Judging');
  const judged = await judgeDays(read.capture, policy, days, past, {
    rules,
    run: readRunInfo(surroundings.env),
    toolVersion: toolVersion(),
    usage: read.fresh.usage,
    decisions,
  });
  const count = [judged.asked, ...judged.others].reduce((sum, d) => sum + d.judged.audited.judgements.length, 0);
  phase.done(`${plural(count, 'judgement')} by ${plural(rules.length, 'rule')}`);
  const toShow = { ...judged, marked };
  writeDays(toShow, policy, options.out, surroundings.env);
  const inFolder = daysInFolder(options.out);
  await writeDashboard(options.out, inFolder, past, policy, judged.asked.judged.day, surroundings.env, progress);
  showDays(toShow, days, policy, options, surroundings);
  const told = await keepAndPublish(options.out, inFolder, past, policy, wantsIssues, surroundings, progress);
  if (!options.json) surroundings.stdout(told);
  return exitCodeOfRun(resultsOf(judged), gate, past.problems);
}
