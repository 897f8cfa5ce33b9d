/** `history`: every stored day in one SQLite file, made anew each time. */
import { renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ExitCode, exitCodeOfProblems, exitCodes } from '../exit-code.ts';
import { type Written, writeDatabase } from '../history/write-database.ts';
import { TweetAuditError } from '../model/errors.ts';
import type { History } from '../model/history.ts';
import { plural } from '../model/plural.ts';
import { revisionAt } from '../model/policy.ts';
import { readStretch } from './date-stretch.ts';
import { openStore } from './open-store.ts';
import { openPast, type Past } from './past.ts';
import { createProgress } from './progress.ts';
import { readHistory } from './read-history.ts';
import { readPolicyFile } from './read-policy.ts';
import type { OutputOptions, Surroundings } from './surroundings.ts';
import { prepareFolder } from './write-files.ts';

export interface HistoryOptions extends OutputOptions {
  readonly out: string;
  readonly policy?: string;
  readonly store?: string;
  readonly since?: string;
  readonly until?: string;
}

const historyFile = 'history.sqlite';

/** Appears whole or not at all. Throws a TweetAuditError (`usage`) where it cannot be written. */
async function writeHistory(out: string, history: History): Promise<{ path: string; written: Written }> {
  prepareFolder(out);
  const path = join(out, historyFile);
  const part = `${path}.part`;
  try {
    rmSync(part, { force: true });
    const written = await writeDatabase(part, history);
    renameSync(part, path);
    return { path, written };
  } catch (error) {
    throw new TweetAuditError(
      'usage',
      `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
      'Name a folder with room in it that you may write to with --out.',
      { cause: error },
    );
  }
}

/** What the store failed to give: the days by name, and what else it complained of. */
function storeProblems(past: Past, unreadable: History['unreadable']): readonly string[] {
  const told = past.problems.map((p) => p.text).filter((text) => !unreadable.some(({ why }) => why === text));
  return [...told, ...unreadable.map(({ date, why }) => `${date} is not in it: ${why}`)];
}

/** A day that was left out is a problem, whether the store or the day itself is at fault. */
export function exitCodeOfUnread(past: Past, unreadable: History['unreadable']): ExitCode | undefined {
  return exitCodeOfProblems(past.problems) ?? (unreadable.length > 0 ? exitCodes.unpublished : undefined);
}

function tell(path: string, where: string, { days }: History, { rows, unreadable }: Written): string {
  const left = unreadable.length;
  const span = days.length === 0 ? '' : `, ${days[0]?.date} to ${days.at(-1)?.date}`;
  const count = (name: string): number => rows.find(({ table }) => table === name)?.count ?? 0;
  return [
    `${path}: ${plural(count('days'), 'day')} of the ${where}${span}; ${plural(count('judgements'), 'judgement')}, ${plural(count('findings'), 'finding')}, ${plural(count('decisions'), 'decision')}.`,
    ...(left === 0
      ? []
      : [`Left out, and named in unreadable_days: ${unreadable.map(({ date }) => date).join(', ')}.`]),
    '',
  ].join('\n');
}

export async function historyCommand(options: HistoryOptions, surroundings: Surroundings): Promise<ExitCode> {
  const stretch = readStretch(options);
  const policy = readPolicyFile(options.policy);
  const progress = createProgress(surroundings, options);
  const { team } = revisionAt(policy, surroundings.now);
  const past = await openPast(openStore(options, surroundings, progress), team);
  const phase = progress.phase('history', 'Reading stored days');
  const history = await readHistory(past, team, stretch);
  const { path, written } = await writeHistory(options.out, history);
  phase.done(plural(history.days.length, 'day'));
  for (const text of storeProblems(past, written.unreadable)) progress.warn(text);
  const where = past.store?.where ?? '';
  const bytes = statSync(path).size;
  surroundings.stdout(
    options.json
      ? `${JSON.stringify({ schemaVersion: '1', file: path, bytes, store: where, team, rows: Object.fromEntries(written.rows.map(({ table, count }) => [table, count])), unreadable: written.unreadable }, null, 2)}\n`
      : tell(path, where, history, written),
  );
  return exitCodeOfUnread(past, written.unreadable) ?? exitCodes.clean;
}
