/** The command line: which command, with which options; every error becomes one clear line and a documented exit code. */
import { Command, CommanderError } from 'commander';
import { exitCodes } from '../exit-code.ts';
import { type ErrorKind, TweetAuditError } from '../model/errors.ts';
import { instantFromMillis, parseInstant } from '../model/instant.ts';
import { escapeLog } from '../report/escape/log.ts';
import { addCommands } from './add-commands.ts';
import type { Surroundings } from './surroundings.ts';
import { toolVersion } from './version.ts';

export type OuterSurroundings = Omit<Surroundings, 'now'>;

const codeOfKind: Readonly<Record<ErrorKind, number>> = {
  usage: exitCodes.usage,
  credentials: exitCodes.credentials,
  budget: exitCodes.budget,
  unavailable: exitCodes.unavailable,
  // What was audited stays in the output folder; it is not where the next run looks for it.
  store: exitCodes.unpublished,
  unpublished: exitCodes.unpublished,
};

function buildProgram(surroundings: Surroundings, finish: (code: number) => void): Command {
  const program = new Command('tweet-audit');
  program
    .description('Did we answer everyone on Twitter, in time, from the right handle, by our own workflow?')
    .version(toolVersion())
    .configureOutput({ writeOut: surroundings.stdout, writeErr: surroundings.stderr })
    .exitOverride()
    .showHelpAfterError('(see: tweet-audit help)')
    .addHelpText(
      'after',
      '\nExit codes: 0 clean, 1 findings at the gate, 2 usage, 3 incomplete for a lasting reason,\n4 audited but not published, 5 credentials, 6 budget refused, 75 incomplete for a passing reason. Environment: see README.md.',
    );
  addCommands(program, surroundings, finish);
  return program;
}

function readNow(outer: OuterSurroundings): Surroundings['now'] {
  const text = outer.env.TWEET_AUDIT_NOW;
  if (text === undefined || text === '') return instantFromMillis(outer.clock.now());
  const now = parseInstant(text);
  if (now === undefined) {
    throw new TweetAuditError(
      'usage',
      `TWEET_AUDIT_NOW ${JSON.stringify(text)} is not an instant`,
      'Write it with a zone, such as 2026-11-20T05:00:00Z.',
    );
  }
  return now;
}

/** Runs one command line; resolves with its exit code and never rejects. */
export async function runProgram(argv: readonly string[], outer: OuterSurroundings): Promise<number> {
  let code = 0;
  try {
    const program = buildProgram({ ...outer, now: readNow(outer) }, (given) => {
      code = given;
    });
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.usage;
    if (error instanceof TweetAuditError) {
      outer.stderr(`error: ${escapeLog(error.message, { lines: true })}\n       ${escapeLog(error.cure)}\n`);
      return codeOfKind[error.kind];
    }
    outer.stderr(
      `error: this is a mistake of tweet-audit itself, please report it: ${escapeLog(error instanceof Error ? (error.stack ?? error.message) : String(error), { lines: true })}\n`,
    );
    return 70;
  }
}
