/** The judged days that a page about people rests on: a saved result with its rows, or what the store holds of a stretch. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { localDate } from '../model/business-time.ts';
import { TweetAuditError } from '../model/errors.ts';
import type { History } from '../model/history.ts';
import { addSeconds, parseInstant } from '../model/instant.ts';
import { type Policy, revisionAt } from '../model/policy.ts';
import { openStore } from './open-store.ts';
import { parseJudgements } from './parse-judgements.ts';
import { openPast } from './past.ts';
import { createProgress } from './progress.ts';
import { readHistory } from './read-history.ts';
import { readResultFile } from './read-result-file.ts';
import type { OutputOptions, Surroundings } from './surroundings.ts';

export interface JudgedOptions extends OutputOptions {
  readonly out: string;
  readonly result?: string;
  readonly store?: string;
  readonly since?: string;
  readonly until?: string;
}

/** A date, or the local date of an instant; `until` is the last one that belongs to it. */
function readDate(text: string, option: '--since' | '--until', policy: Policy): string {
  const at = parseInstant(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text);
  if (at === undefined || (text.length === 10 && !at.startsWith(text))) {
    throw new TweetAuditError(
      'usage',
      `${option} ${JSON.stringify(text)} is neither a date nor an instant`,
      'Write it as YYYY-MM-DD, or with a zone, such as 2026-11-20T08:00:00Z.',
    );
  }
  if (text.length === 10) return text;
  return localDate(revisionAt(policy, at).timeZone, option === '--until' ? addSeconds(at, -1) : at);
}

function readSaved({ out, result: named }: JudgedOptions): History {
  const file = named ?? join(out, 'result.json');
  const result = readResultFile(file);
  const rows = join(dirname(file), 'judgements.ndjson.gz');
  const rowsKept = existsSync(rows);
  const day = {
    date: result.window.date ?? result.window.start.slice(0, 10),
    settled: false,
    result,
    judgements: rowsKept ? parseJudgements(readFileSync(rows), rows) : [],
    rowsKept,
    decisions: [],
  };
  return { team: result.policy.team, days: [day], unreadable: [] };
}

/** With `--store`, `--since` or `--until` from the store; else from the saved result. Throws a TweetAuditError without any day. */
export async function readJudged(policy: Policy, options: JudgedOptions, surroundings: Surroundings): Promise<History> {
  const { store, since, until } = options;
  if (store === undefined && since === undefined && until === undefined) return readSaved(options);
  if (options.result !== undefined) {
    throw new TweetAuditError(
      'usage',
      '--result and --store, --since or --until exclude each other',
      'Name one saved result, or a stretch of what the store holds.',
    );
  }
  const first = since === undefined ? undefined : readDate(since, '--since', policy);
  const last = until === undefined ? undefined : readDate(until, '--until', policy);
  if (first !== undefined && last !== undefined && first > last) {
    throw new TweetAuditError('usage', `the stretch ends (${last}) before it begins (${first})`, 'Swap the two.');
  }
  const progress = createProgress(surroundings, options);
  const opened = openStore(options, surroundings, progress);
  const { team } = revisionAt(policy, surroundings.now);
  const past = await openPast(opened, team);
  const history = await readHistory(past, team, {
    ...(first === undefined ? {} : { since: first }),
    ...(last === undefined ? {} : { until: last }),
  });
  for (const { date, why } of history.unreadable) progress.warn(`${date} could not be read: ${why}`);
  if (history.days.length > 0) return history;
  const trouble = past.problems.map(({ text }) => text).join(' ');
  const span = `${first ?? 'the first day'} to ${last ?? 'the last'}`;
  throw new TweetAuditError(
    'usage',
    `no judged day of team ${JSON.stringify(team)} from ${span} is in ${opened.where}${trouble === '' ? '' : `: ${trouble}`}`,
    'Name the store that run wrote with --store, and dates that it holds.',
  );
}
