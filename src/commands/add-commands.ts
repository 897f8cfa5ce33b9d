/** Every command with its options and what it does. */
import type { Command } from 'commander';
import { auditCommand } from './audit.ts';
import {
  define,
  withDates,
  withJudging,
  withOut,
  withOutput,
  withPolicy,
  withReading,
  withStore,
  withWindow,
} from './command-options.ts';
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

/** Takes the exit code. */
type Finish = (code: number) => void;

/** What reads the vendors and judges what they hold. */
function addJudging(program: Command, surroundings: Surroundings, finish: Finish): void {
  define(
    program,
    'run',
    'gather, reconcile, audit and report; without a date: yesterday, missed days, and days not settled',
    [withPolicy, withWindow, withReading, withJudging, withOut, withStore, withOutput],
  )
    .option('--publish', 'then make or update the GitLab issue of each whole day', false)
    .action(async (options: AuditCommandOptions) => finish(await run(options, surroundings)));
  define(program, 'gather', 'read both vendors into <out>/capture', [
    withPolicy,
    withWindow,
    withReading,
    withOut,
    withStore,
    withOutput,
  ]).action(async (options: AuditCommandOptions) => finish(await gatherCommand(options, surroundings)));
  define(program, 'audit', 'judge a saved capture, without network', [
    withPolicy,
    withWindow,
    withJudging,
    withOut,
    withOutput,
  ])
    .requiredOption('--capture <dir>', 'folder that gather wrote')
    .option('--store <dir|gitlab>', 'judge as a run would, with what earlier runs left (default: without)')
    .action(async (options: AuditCommandOptions & { capture: string }) =>
      finish(await auditCommand(options, surroundings)),
    );
}

/** What carries results to people, and decisions back. */
function addPublishing(program: Command, surroundings: Surroundings, finish: Finish): void {
  define(program, 'review', "read people's decisions from the GitLab issues into <out>/review.json", [
    withPolicy,
    withWindow,
    withOut,
    withStore,
    withOutput,
  ]).action(async (options: AuditCommandOptions) => finish(await reviewCommand(options, surroundings)));
  define(
    program,
    'report',
    "a saved result's summary, reports and dashboard once more, or a page about one person's work",
    [withPolicy, withOut, withOutput],
  )
    .option('--result <file>', 'result.json (default: <out>/result.json)')
    .option('--store <dir|gitlab>', 'stored days that pages show, too (default: <out>/store, if there is one)')
    .option('--for <name>', "one person's own page, as <out>/for-NAME.md: by name as in findings, or by pseudonym")
    .option('--people', 'the page about people, where the policy permits it (privacy.people.show: team)', false)
    .option('--since <date>', 'for a page about people: first day, from the store')
    .option('--until <date>', 'for a page about people: last day, from the store')
    .action(async (options: ReportCommandOptions) => finish(await reportCommand(options, surroundings)));
  define(program, 'publish', 'what lies in <out> into the store and into GitLab issues', [
    withPolicy,
    withOut,
    withStore,
    withOutput,
  ]).action(async (options: AuditCommandOptions) => finish(await publishCommand(options, surroundings)));
  define(program, 'rollup', 'a week or a month from stored days, as report, page and issue; asks no vendor', [
    withPolicy,
    withOut,
    withStore,
    withOutput,
  ])
    .option('--week [YYYY-MM-DD]', 'the ISO week that holds the date (default: the last whole week)')
    .option('--month [YYYY-MM-DD]', 'the month that holds the date (default: the last whole month)')
    .option('--when-due', 'do nothing unless the stretch has just ended, or its days may still change', false)
    .option('--publish', 'then make or update its GitLab issue', false)
    .action(async (options: RollUpOptions) => finish(await rollUpCommand(options, surroundings)));
}

/** What answers questions, and changes nothing. */
function addLooking(program: Command, surroundings: Surroundings, finish: Finish): void {
  define(program, 'plan', 'what a run would read and cost, and what publishing <out> would write; changes nothing', [
    withPolicy,
    withWindow,
    withReading,
    withOut,
    withStore,
    withOutput,
  ]).action(async (options: AuditCommandOptions) => finish(await plan(options, surroundings)));
  define(program, 'explain', 'a rule, a finding, or why something is none', [
    withPolicy,
    withWindow,
    withOut,
    withOutput,
  ])
    .argument('[what]', 'rule id, or fingerprint of a finding')
    .option('--result <file>', 'result.json of the finding (default: <out>/result.json)')
    .option('--capture <dir>', 'capture to explain from (default: <out>/capture)')
    .option('--ticket <id>', 'ticket, together with --rule')
    .option('--rule <id>', 'rule, together with --ticket')
    .option('--proof <file>', 'write the records behind the finding to this file, as JSON')
    .action((what: string | undefined, options) => finish(explain(what, options, surroundings)));
  define(program, 'history', 'all stored days as tables: <out>/history.sqlite', [
    withPolicy,
    withDates,
    withOut,
    withStore,
    withOutput,
  ]).action(async (options: HistoryOptions) => finish(await historyCommand(options, surroundings)));
  define(program, 'simulate', 'what another policy would have made of stored days; no network', [
    withDates,
    withOut,
    withStore,
    withOutput,
  ])
    .requiredOption('--policy <file>', 'policy file to judge by')
    .option(
      '--against <file>',
      'policy file to compare with (default: tweet-audit.yml if it exists, else the built-in policy)',
    )
    .action(async (options: SimulateOptions) => finish(await simulate(options, surroundings)));
}

function printOutput(output: PolicyOutput, surroundings: Surroundings): number {
  surroundings.stdout(output.stdout);
  return output.exitCode;
}

function addPolicyCommands(program: Command, surroundings: Surroundings, finish: Finish): void {
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

/** What a new installation needs. */
function addSetUp(program: Command, surroundings: Surroundings, finish: Finish): void {
  define(program, 'doctor', 'look at tokens, rights, handles and project settings; reads only', [
    withPolicy,
    withOutput,
  ]).action(async (options) => finish(await doctor(options, surroundings)));
  program
    .command('init')
    .description('write a commented policy file and a pipeline file')
    .argument('[dir]', 'folder to write to', '.')
    .option('--force', 'overwrite files that are there', false)
    .option('--json', 'print what was written as JSON', false)
    .action((dir: string, options: InitOptions) => finish(init(dir, options, surroundings)));
  define(program, 'demo', 'the whole line against sandbox servers on this machine, without any account', [
    withOut,
    withOutput,
  ])
    .option('--days <n>', 'a walk over so many days, with a store and GitLab issues')
    .action(async ({ days, ...options }: AuditCommandOptions & { days?: string }) =>
      finish(days === undefined ? await demo(options, surroundings) : await demoDays(days, options, surroundings)),
    );
}

/** In the order in which help lists them. */
export function addCommands(program: Command, surroundings: Surroundings, finish: Finish): void {
  for (const add of [addJudging, addPublishing, addLooking, addPolicyCommands, addSetUp])
    add(program, surroundings, finish);
}
