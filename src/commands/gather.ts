/** `gather`: both vendors into `<out>/capture`, as much as a run of now would judge. */

import { type ExitCode, exitCodeOfGaps, exitCodeOfProblems, exitCodes } from '../exit-code.ts';
import { plural } from '../model/plural.ts';
import { chooseDays } from './choose-days.ts';
import { openPastFor } from './open-store.ts';
import type { AuditCommandOptions } from './options.ts';
import { createProgress } from './progress.ts';
import { readDays } from './read-days.ts';
import { readPolicyFile } from './read-policy.ts';
import type { Surroundings } from './surroundings.ts';
import { prepareFolder } from './write-files.ts';

export async function gatherCommand(options: AuditCommandOptions, surroundings: Surroundings): Promise<ExitCode> {
  const policy = readPolicyFile(options.policy);
  prepareFolder(options.out);
  const progress = createProgress(surroundings, options);
  const past = await openPastFor(policy, options, surroundings, progress);
  const days = chooseDays(policy, options, surroundings.now, past.known);
  const { capture } = await readDays(policy, days, past, options, surroundings, progress);
  const counts = {
    tickets: capture.tickets.length,
    ticketEvents: capture.ticketEvents.length,
    tweets: capture.tweets.length,
    gaps: capture.gaps.length,
  };
  surroundings.stdout(
    options.json
      ? `${JSON.stringify({ schemaVersion: '1', capture: `${options.out}/capture`, span: capture.span, takenAt: capture.takenAt, ...counts, gaps: capture.gaps }, null, 2)}\n`
      : `Captured ${plural(counts.tickets, 'ticket')} with ${plural(counts.ticketEvents, 'ticket event')} and ${plural(counts.tweets, 'tweet')} in ${options.out}/capture; ${counts.gaps === 0 ? 'no gap' : plural(counts.gaps, 'gap')}.\n`,
  );
  for (const { text } of past.problems) progress.warn(`store: ${text}`);
  return exitCodeOfGaps(capture.gaps) ?? exitCodeOfProblems(past.problems) ?? exitCodes.clean;
}
