/** `simulate`: stored days, judged again by another policy and by the one in force, and what would change. */

import { existsSync } from 'node:fs';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { compareJudgings, type JudgedTwice } from '../measure/compare-judgings.ts';
import { TweetAuditError } from '../model/errors.ts';
import { plural } from '../model/plural.ts';
import { type Policy, revisionAt } from '../model/policy.ts';
import { type NamedPolicy, renderSimulation, type Simulation, simulationJson } from '../report/simulation.ts';
import { createCapturesOfDays } from './captures-of-day.ts';
import { readStretch } from './date-stretch.ts';
import { exitCodeOfUnread, type HistoryOptions } from './history.ts';
import { createJudgeAgain, judgingOf, tellDifference } from './judge-again.ts';
import { openStore } from './open-store.ts';
import { openPast, type Past } from './past.ts';
import { createProgress, type Progress } from './progress.ts';
import { readHistory } from './read-history.ts';
import { defaultPolicyFile, readPolicyFile } from './read-policy.ts';
import type { Surroundings } from './surroundings.ts';

export interface SimulateOptions extends HistoryOptions {
  /** The policy to judge by. */
  readonly policy: string;
  /** The one in force. */
  readonly against?: string;
}

function nameAgainst(file: string | undefined): string {
  return file ?? (existsSync(defaultPolicyFile) ? defaultPolicyFile : 'the built-in policy');
}

type Simulated = Pick<Simulation, 'dates' | 'comparison' | 'notSimulated' | 'unlikeHistory'>;

async function simulateDays(
  past: Past,
  { days, unreadable }: Awaited<ReturnType<typeof readHistory>>,
  against: Policy,
  policy: Policy,
  progress: Progress,
): Promise<Simulated> {
  const phase = progress.phase('simulate', 'Judging again');
  const capturesOf = createCapturesOfDays(past, against);
  const [byAgainst, byPolicy] = [createJudgeAgain(against), createJudgeAgain(policy)];
  const twice: JudgedTwice[] = [];
  const notSimulated = [...unreadable];
  const unlikeHistory: { date: string; why: string }[] = [];
  for (const [i, day] of days.entries()) {
    const { date, result } = day;
    phase.update(date, i / days.length);
    const captures = await capturesOf(result);
    if ('gone' in captures) {
      notSimulated.push({ date, why: captures.gone });
      continue;
    }
    const now = byAgainst(day, captures.capture);
    const why = tellDifference(day, now, against, captures.same);
    if (why !== undefined) unlikeHistory.push({ date, why });
    twice.push({ before: judgingOf(date, now), after: judgingOf(date, byPolicy(day, captures.capture)) });
  }
  phase.done(`${twice.length} of ${plural(days.length + unreadable.length, 'day')}`);
  return {
    dates: twice.map((day) => day.after.date),
    comparison: compareJudgings(twice),
    notSimulated: notSimulated.sort((a, b) => (a.date < b.date ? -1 : 1)),
    unlikeHistory,
  };
}

export async function simulate(options: SimulateOptions, surroundings: Surroundings): Promise<ExitCode> {
  const stretch = readStretch(options);
  const policy = readPolicyFile(options.policy);
  const against = readPolicyFile(options.against);
  const progress = createProgress(surroundings, options);
  // The stored days are those of the team of now, whatever the other policy calls it.
  const { team } = revisionAt(against, surroundings.now);
  const past = await openPast(openStore(options, surroundings, progress), team);
  const history = await readHistory(past, team, stretch);
  if (history.days.length + history.unreadable.length === 0 && past.problems.length === 0)
    throw new TweetAuditError(
      'usage',
      `the ${past.store?.where ?? 'store'} holds no day of ${team} in this stretch`,
      'Name the store of your runs with --store, or other dates with --since and --until.',
    );
  const simulated = await simulateDays(past, history, against, policy, progress);
  const named = (name: string, { sha256 }: Policy): NamedPolicy => ({ name, sha256 });
  const simulation = {
    team,
    against: named(nameAgainst(options.against), against),
    policy: named(options.policy, policy),
    ...simulated,
  };
  for (const { text } of past.problems) progress.warn(text);
  surroundings.stdout(
    options.json ? `${JSON.stringify(simulationJson(simulation), null, 2)}\n` : renderSimulation(simulation),
  );
  const unread = exitCodeOfUnread(past, history.unreadable);
  if (unread === exitCodes.credentials) return unread;
  return simulation.notSimulated.length > 0 ? exitCodes.incomplete : (unread ?? exitCodes.clean);
}
