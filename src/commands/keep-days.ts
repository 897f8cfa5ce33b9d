/** Puts what lies in an output folder into the store: what was read, and each whole day that was judged. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../audit/catalogue.ts';
import { isSettled } from '../audit/settling.ts';
import { loadCapture } from '../gather/capture-file.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import type { Decision } from '../model/decision.ts';
import type { Instant } from '../model/instant.ts';
import type { Policy } from '../model/policy.ts';
import type { AuditResult } from '../model/result.ts';
import type { NewEntry, StoredFile } from '../store/types.ts';
import { isWholeDay } from './choose-days.ts';
import { type Past, type PastDay, parseDecisions, unlessStoreFails } from './past.ts';
import { readResultFile } from './read-result.ts';
import { freshFolder } from './read-vendors.ts';
import { writeFiles } from './write-files.ts';

/** A judged window in an output folder. */
export interface DayInFolder {
  readonly dir: string;
  readonly result: AuditResult;
  readonly decisions: readonly Decision[];
  /** Judged by an earlier run, and only marked anew: it was whole then, by the rules of then. */
  readonly isMarked: boolean;
}

/** The window asked for first, then the days judged beside it. Throws a TweetAuditError (`usage`) where there is none. */
export function daysInFolder(out: string): readonly [DayInFolder, ...DayInFolder[]] {
  const read = (dir: string, askedAt?: Instant): DayInFolder => {
    const file = join(dir, 'decisions.json');
    const result = readResultFile(join(dir, 'result.json'));
    return {
      dir,
      result,
      isMarked: askedAt !== undefined && result.takenAt < askedAt,
      decisions: parseDecisions(existsSync(file) ? readFileSync(file, 'utf8') : undefined, file),
    };
  };
  const days = join(out, 'days');
  const others = existsSync(days) ? readdirSync(days).sort() : [];
  const asked = read(out);
  return [asked, ...others.map((date) => read(join(days, date), asked.result.takenAt))];
}

/** Why a window is only written to files; undefined for a whole day judged by every rule (interfaces.md, Files). */
export function whyOnlyFiles(result: AuditResult, policy: Policy): string | undefined {
  const judged = new Set(result.rules.map((r) => r.id));
  if (result.window.date === null) return 'a span is no day';
  if (!isWholeDay(policy, result.window, result.takenAt)) return 'the day is not over yet';
  if (catalogue.some((r) => !judged.has(r.meta.id))) return 'only some rules judged it';
  return undefined;
}

/** As `whyOnlyFiles`, for a day in a folder. */
export function whyLeftOut({ result, isMarked }: DayInFolder, policy: Policy): string | undefined {
  return isMarked ? undefined : whyOnlyFiles(result, policy);
}

/** What a result says, without when, where and from what it was made. */
function contentOf(result: AuditResult): string {
  const { run: _, takenAt: __, inputs: ___, usage: ____, ...content } = result;
  return canonicalJson(content);
}

function saysTheSame({ result, decisions }: DayInFolder, before: PastDay | undefined, settled: boolean): boolean {
  if (before === undefined || before.settled !== settled) return false;
  return contentOf(before.result) === contentOf(result) && canonicalJson(before.decisions) === canonicalJson(decisions);
}

function filesIn(dir: string, wanted: (name: string) => boolean): readonly StoredFile[] {
  return readdirSync(dir)
    .filter(wanted)
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(dir, name)) }));
}

/** A hash of what chat was told of a day last. */
export const noticeFile = 'notified.json';

const dayFiles: ReadonlySet<string> = new Set(['result.json', 'decisions.json', 'judgements.ndjson.gz', noticeFile]);

function toEntry({ dir, result }: DayInFolder, date: string, edition: number, policy: Policy): NewEntry {
  const files = filesIn(dir, (name) => dayFiles.has(name));
  const { takenAt } = result;
  return { kind: 'day', team: result.policy.team, date, takenAt, settled: isSettled(result, policy), edition, files };
}

async function entryOfDay(day: DayInFolder, past: Past, policy: Policy): Promise<readonly NewEntry[]> {
  const { result } = day;
  const { date } = result.window;
  if (date === null || whyLeftOut(day, policy) !== undefined) return [];
  const settled = isSettled(result, policy);
  const before = await past.day(date);
  if (saysTheSame(day, before, settled)) return [];
  // What chat was told goes with the day, whatever the folder held.
  rmSync(join(day.dir, noticeFile), { force: true });
  if (before?.notice !== undefined) writeFiles(day.dir, [{ name: noticeFile, body: before.notice }]);
  return [toEntry(day, date, before === undefined ? 0 : before.edition + 1, policy)];
}

/** The day once more, with what chat was told of it: two editions on, so that it is the newest. */
export async function keepNotice(day: DayInFolder, past: Past, policy: Policy): Promise<void> {
  const { store, problems } = past;
  const { date } = day.result.window;
  if (store === undefined || date === null) return;
  const before = await past.day(date);
  const entry = toEntry(day, date, before === undefined ? 1 : before.edition + 2, policy);
  await unlessStoreFails(problems, undefined, () => store.write([entry]));
}

function entryOfCapture(out: string): readonly NewEntry[] {
  const fresh = existsSync(join(out, freshFolder)) ? join(out, freshFolder) : join(out, 'capture');
  if (!existsSync(join(fresh, 'manifest.json'))) return [];
  const { span, takenAt } = loadCapture(fresh);
  const files = filesIn(fresh, (name) => name === 'manifest.json' || name.endsWith('.ndjson.gz'));
  // A folder of its own: the store has a manifest, too.
  return [{ kind: 'capture', span, takenAt, files: files.map((f) => ({ ...f, name: `capture/${f.name}` })) }];
}

/** Writes nothing where the store knows it all. The store's trouble joins `past.problems`. */
export async function keepDays(
  out: string,
  days: readonly [DayInFolder, ...DayInFolder[]],
  past: Past,
  policy: Policy,
): Promise<number> {
  const { store, problems } = past;
  if (store === undefined) return 0;
  const entries: NewEntry[] = [...entryOfCapture(out)];
  for (const day of days) entries.push(...(await entryOfDay(day, past, policy)));
  if (entries.length === 0) return 0;
  const written = await unlessStoreFails(problems, undefined, () => store.write(entries));
  return written === undefined ? 0 : entries.length;
}
