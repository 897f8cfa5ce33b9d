/** `review`: reads what people decided on the GitLab issues into `<out>/review.json`; the next run judges by it and answers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExitCode, exitCodeOfProblems, exitCodes } from '../exit-code.ts';
import type { Review, ReviewedNote } from '../model/review.ts';
import { escapeLog } from '../report/escape/log.ts';
import { chooseWindow } from './choose-window.ts';
import { openPastFor } from './open-store.ts';
import type { AuditCommandOptions } from './options.ts';
import { createProgress } from './progress.ts';
import { readPolicyFile } from './read-policy.ts';
import { datesToReview, reviewFile, reviewInto } from './review-days.ts';
import type { Surroundings } from './surroundings.ts';
import { prepareFolder } from './write-files.ts';

function tellNote({ date, issue, by, at, commands }: ReviewedNote): readonly string[] {
  return [
    `${date} #${issue}, ${escapeLog(by)}, ${at}`,
    ...commands.map(
      ({ line, decision, said, form }) =>
        `  ${decision === null ? 'refused' : 'taken  '}  ${escapeLog(line)}\n           ${escapeLog(said)}${form === null ? '' : `; it is written ${form}`}`,
    ),
  ];
}

function tellReview({ notes }: Review): string {
  if (notes.length === 0) return 'No note with a command waits for an answer.\n';
  const commands = notes.flatMap((note) => note.commands);
  const taken = commands.filter((one) => one.decision !== null).length;
  return [
    `Notes with commands: ${notes.length}. Taken ${taken}, refused ${commands.length - taken}.`,
    ...notes.flatMap(tellNote),
    '',
  ].join('\n');
}

export async function reviewCommand(options: AuditCommandOptions, surroundings: Surroundings): Promise<ExitCode> {
  const policy = readPolicyFile(options.policy);
  prepareFolder(options.out);
  const progress = createProgress(surroundings, options);
  const asked = chooseWindow(policy, options, surroundings.now);
  const past = await openPastFor(policy, options, surroundings, progress);
  const dates = datesToReview(options, asked, past);
  const review = await reviewInto(options.out, dates, past, policy, surroundings, progress);
  surroundings.stdout(options.json ? readFileSync(join(options.out, reviewFile), 'utf8') : tellReview(review));
  const problems = [...past.problems, ...review.problems];
  for (const { text } of problems) progress.warn(text);
  return exitCodeOfProblems(problems) ?? exitCodes.clean;
}
