/** The command line: which command, with which options; every error becomes one clear line and a documented exit code. */
import { Command, CommanderError, Option } from 'commander';
import { exitCodes } from '../exit-code.ts';
import { type ErrorKind, TweetAuditError } from '../model/errors.ts';
import { instantFromMillis, parseInstant } from '../model/instant.ts';
import { escapeLog } from '../report/escape/log.ts';
import { auditCommand } from './audit.ts';
import { demo } from './demo.ts';
import { demoDays } from './demo-days.ts';
import { doctor } from './doctor.ts';
import { explain } from './explain.ts';
import { gatherCommand } from './gather.ts';
import { type HistoryOptions, historyCommand } from './history.ts';
import { type InitOptions, init } from './init.ts';
import type { AuditCommandOptions } from './options.ts';
import { plan } from './plan.ts';
import { type PolicyOutput, policyCheck, policyPrint, policySchema } from './policy.ts';
import { publishCommand } from './publish.ts';
import { readPolicyInput } from './read-policy.ts';
import { type ReportCommandOptions, reportCommand } from './report.ts';
import { reviewCommand } from './review.ts';
import { type RollUpOptions, rollUpCommand } from './rollup.ts';
import { run } from './run.ts';
import { type SimulateOptions, simulate } from './simulate.ts';
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

function withOutput(command: Command): Command {
  return command
    .option('--json', 'print the result as JSON on stdout', false)
    .option('--quiet', 'no progress on stderr', false)
    .option('--verbose', 'a line a request on stderr, without secrets', false)
    .option('--no-color', 'no colours');
}

function withPolicy(command: Command): Command {
  return command.option(
    '--policy <file>',
    'policy file (default: tweet-audit.yml if it exists, else the built-in policy)',
  );
}

function withWindow(command: Command): Command {
  return command
    .option('--date <YYYY-MM-DD>', "day to audit, in the policy's time zone (default: yesterday)")
    .option('--since <instant>', 'begin of a span, instead of a day')
    .option('--until <instant>', 'end of the span (default: now)');
}

function withDates(command: Command): Command {
  return command
    .option('--since <YYYY-MM-DD>', 'first stored day (default: the first of all)')
    .option('--until <YYYY-MM-DD>', 'last stored day (default: the last of all)');
}

function withReading(command: Command): Command {
  return command
    .option('--max-usd <n>', 'read no more of X than this costs by the price list of the policy')
    .option('--max-requests <n>', 'make no more requests than this');
}

function withJudging(command: Command): Command {
  return command
    .option('--rules <a,b>', 'judge by these rules only')
    .addOption(
      new Option(
        '--fail-on <severity>',
        'exit with 1 at findings of this severity or above: error, warning, info, never',
      ).default('error'),
    );
}

function withStore(command: Command): Command {
  return command.option(
    '--store <dir|gitlab>',
    'what earlier runs left: a folder, or the package registry (default: gitlab in GitLab CI, else <out>/store)',
  );
}

function withOut(command: Command): Command {
  return command.option('--out <dir>', 'folder for reports and the capture', 'tweet-audit-out');
}

function printOutput(output: PolicyOutput, surroundings: Surroundings): number {
  surroundings.stdout(output.stdout);
  return output.exitCode;
}

function addPolicyCommands(program: Command, surroundings: Surroundings, finish: (code: number) => void): void {
  const policy = program.command('policy').description('the workflow as data: check, print, schema');
  for (const [name, description, act] of [
    ['check', 'name every problem of the policy file', policyCheck],
    ['print', 'show the policy with the origin of each value', policyPrint],
  ] as const) {
    withPolicy(policy.command(name).description(description))
      .option('--json', 'as JSON', false)
      .argument('[file]', 'policy file')
      .action((file: string | undefined, options: { policy?: string; json: boolean }) => {
        finish(printOutput(act(readPolicyInput(file ?? options.policy), { json: options.json }), surroundings));
      });
  }
  policy
    .command('schema')
    .description('JSON Schema of the policy file, for editors')
    .action(() => finish(printOutput(policySchema(), surroundings)));
}

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
  const full = (name: string, description: string): Command =>
    withOutput(
      withStore(
        withOut(withJudging(withReading(withWindow(withPolicy(program.command(name).description(description)))))),
      ),
    );

  full('run', 'gather, reconcile, audit and report; without a date: yesterday, missed days, and days not settled')
    .option('--publish', 'then make or update the GitLab issue of each whole day', false)
    .action(async (options: AuditCommandOptions) => finish(await run(options, surroundings)));
  withOutput(
    withStore(
      withOut(
        withReading(
          withWindow(withPolicy(program.command('gather').description('read both vendors into <out>/capture'))),
        ),
      ),
    ),
  ).action(async (options: AuditCommandOptions) => finish(await gatherCommand(options, surroundings)));
  withOutput(
    withOut(
      withJudging(
        withWindow(withPolicy(program.command('audit').description('judge a saved capture, without network'))),
      ),
    ),
  )
    .requiredOption('--capture <dir>', 'folder that gather wrote')
    .option('--store <dir|gitlab>', 'judge as a run would, with what earlier runs left (default: without)')
    .action(async (options: AuditCommandOptions & { capture: string }) =>
      finish(await auditCommand(options, surroundings)),
    );
  withOutput(
    withStore(
      withOut(
        withWindow(
          withPolicy(
            program
              .command('review')
              .description("read people's decisions from the GitLab issues into <out>/review.json"),
          ),
        ),
      ),
    ),
  ).action(async (options: AuditCommandOptions) => finish(await reviewCommand(options, surroundings)));
  withOutput(
    withOut(
      withPolicy(
        program
          .command('report')
          .description("a saved result's summary, reports and dashboard once more, or a page about one person's work"),
      ),
    ),
  )
    .option('--result <file>', 'result.json (default: <out>/result.json)')
    .option('--store <dir|gitlab>', 'stored days that pages show, too (default: <out>/store, if there is one)')
    .option('--for <name>', "one person's own page, as <out>/for-NAME.md: by name as in findings, or by pseudonym")
    .option('--people', 'the page about people, where the policy permits it (privacy.people.show: team)', false)
    .option('--since <date>', 'for a page about people: first day, from the store')
    .option('--until <date>', 'for a page about people: last day, from the store')
    .action(async (options: ReportCommandOptions) => finish(await reportCommand(options, surroundings)));
  withOutput(
    withStore(
      withOut(
        withPolicy(program.command('publish').description('what lies in <out> into the store and into GitLab issues')),
      ),
    ),
  ).action(async (options: AuditCommandOptions) => finish(await publishCommand(options, surroundings)));
  withOutput(
    withStore(
      withOut(
        withPolicy(
          program
            .command('rollup')
            .description('a week or a month from stored days, as report, page and issue; asks no vendor'),
        ),
      ),
    ),
  )
    .option('--week [YYYY-MM-DD]', 'the ISO week that holds the date (default: the last whole week)')
    .option('--month [YYYY-MM-DD]', 'the month that holds the date (default: the last whole month)')
    .option('--when-due', 'do nothing unless the stretch has just ended, or its days may still change', false)
    .option('--publish', 'then make or update its GitLab issue', false)
    .action(async (options: RollUpOptions) => finish(await rollUpCommand(options, surroundings)));
  withOutput(
    withStore(
      withOut(
        withReading(
          withWindow(
            withPolicy(
              program
                .command('plan')
                .description('what a run would read and cost, and what publishing <out> would write; changes nothing'),
            ),
          ),
        ),
      ),
    ),
  ).action(async (options: AuditCommandOptions) => finish(await plan(options, surroundings)));
  withOutput(
    withOut(
      withWindow(withPolicy(program.command('explain').description('a rule, a finding, or why something is none'))),
    ),
  )
    .argument('[what]', 'rule id, or fingerprint of a finding')
    .option('--result <file>', 'result.json of the finding (default: <out>/result.json)')
    .option('--capture <dir>', 'capture to explain from (default: <out>/capture)')
    .option('--ticket <id>', 'ticket, together with --rule')
    .option('--rule <id>', 'rule, together with --ticket')
    .option('--proof <file>', 'write the records behind the finding to this file, as JSON')
    .action((what: string | undefined, options) => finish(explain(what, options, surroundings)));
  withOutput(
    withStore(
      withOut(
        withDates(
          withPolicy(program.command('history').description('all stored days as tables: <out>/history.sqlite')),
        ),
      ),
    ),
  ).action(async (options: HistoryOptions) => finish(await historyCommand(options, surroundings)));
  withOutput(
    withStore(
      withOut(
        withDates(
          program.command('simulate').description('what another policy would have made of stored days; no network'),
        ),
      ),
    ),
  )
    .requiredOption('--policy <file>', 'policy file to judge by')
    .option(
      '--against <file>',
      'policy file to compare with (default: tweet-audit.yml if it exists, else the built-in policy)',
    )
    .action(async (options: SimulateOptions) => finish(await simulate(options, surroundings)));
  addPolicyCommands(program, surroundings, finish);
  withOutput(
    withPolicy(
      program.command('doctor').description('look at tokens, rights, handles and project settings; reads only'),
    ),
  ).action(async (options) => finish(await doctor(options, surroundings)));
  program
    .command('init')
    .description('write a commented policy file and a pipeline file')
    .argument('[dir]', 'folder to write to', '.')
    .option('--force', 'overwrite files that are there', false)
    .option('--json', 'print what was written as JSON', false)
    .action((dir: string, options: InitOptions) => finish(init(dir, options, surroundings)));
  withOutput(
    withOut(
      program
        .command('demo')
        .description('the whole line against sandbox servers on this machine, without any account'),
    ),
  )
    .option('--days <n>', 'a walk over so many days, with a store and GitLab issues')
    .action(async ({ days, ...options }: AuditCommandOptions & { days?: string }) =>
      finish(days === undefined ? await demo(options, surroundings) : await demoDays(days, options, surroundings)),
    );
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
