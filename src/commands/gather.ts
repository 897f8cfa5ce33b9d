/** `gather`: both vendors into `<out>/capture`. */
import { type ExitCode, exitCodeOfGaps } from '../exit-code.ts';
import { chooseWindow } from './choose-window.ts';
import type { AuditCommandOptions } from './options.ts';
import { createProgress } from './progress.ts';
import { readPolicyFile } from './read-policy.ts';
import { readVendors } from './read-vendors.ts';
import type { Surroundings } from './surroundings.ts';
import { prepareFolder } from './write-files.ts';

export async function gatherCommand(options: AuditCommandOptions, surroundings: Surroundings): Promise<ExitCode> {
  const policy = readPolicyFile(options.policy);
  const window = chooseWindow(policy, options, surroundings.now);
  prepareFolder(options.out);
  const progress = createProgress(surroundings, options);
  const capture = await readVendors({ policy, window, options, surroundings, progress });
  const counts = {
    tickets: capture.tickets.length,
    ticketEvents: capture.ticketEvents.length,
    tweets: capture.tweets.length,
    gaps: capture.gaps.length,
  };
  surroundings.stdout(
    options.json
      ? `${JSON.stringify({ schemaVersion: '1', capture: `${options.out}/capture`, span: capture.span, takenAt: capture.takenAt, ...counts, gaps: capture.gaps }, null, 2)}\n`
      : `Captured ${counts.tickets} tickets with ${counts.ticketEvents} ticket events and ${counts.tweets} tweets in ${options.out}/capture; ${counts.gaps === 0 ? 'no gap' : `${counts.gaps} gaps`}.\n`,
  );
  return exitCodeOfGaps(capture.gaps) ?? 0;
}
