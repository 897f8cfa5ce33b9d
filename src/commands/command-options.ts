/** Options that several commands share, each with its words in one place. */
import { type Command, Option } from 'commander';

type WithOptions = (command: Command) => Command;

export function withOutput(command: Command): Command {
  return command
    .option('--json', 'print the result as JSON on stdout', false)
    .option('--quiet', 'no progress on stderr', false)
    .option('--verbose', 'a line a request on stderr, without secrets', false)
    .option('--no-color', 'no colours');
}

export function withPolicy(command: Command): Command {
  return command.option(
    '--policy <file>',
    'policy file (default: tweet-audit.yml if it exists, else the built-in policy)',
  );
}

export function withWindow(command: Command): Command {
  return command
    .option('--date <YYYY-MM-DD>', "day to audit, in the policy's time zone (default: yesterday)")
    .option('--since <instant>', 'begin of a span, instead of a day')
    .option('--until <instant>', 'end of the span (default: now)');
}

export function withDates(command: Command): Command {
  return command
    .option('--since <YYYY-MM-DD>', 'first stored day (default: the first of all)')
    .option('--until <YYYY-MM-DD>', 'last stored day (default: the last of all)');
}

export function withReading(command: Command): Command {
  return command
    .option('--max-usd <n>', 'read no more of X than this costs by the price list of the policy')
    .option('--max-requests <n>', 'make no more requests than this');
}

export function withJudging(command: Command): Command {
  return command
    .option('--rules <a,b>', 'judge by these rules only')
    .addOption(
      new Option(
        '--fail-on <severity>',
        'exit with 1 at findings of this severity or above: error, warning, info, never',
      ).default('error'),
    );
}

export function withStore(command: Command): Command {
  return command.option(
    '--store <dir|gitlab>',
    'what earlier runs left: a folder, or the package registry (default: gitlab in GitLab CI, else <out>/store)',
  );
}

export function withOut(command: Command): Command {
  return command.option('--out <dir>', 'folder for reports and the capture', 'tweet-audit-out');
}

/** A command under `program`; its help lists the options in this order. */
export function define(program: Command, name: string, description: string, options: readonly WithOptions[]): Command {
  return options.reduce((command, add) => add(command), program.command(name).description(description));
}
