/** Reads the notes on the issues of days, and weighs the commands in them; `review.json` carries it from job to job. */

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Decision } from '../model/decision.ts';
import { TweetAuditError } from '../model/errors.ts';
import { addSeconds, type Instant } from '../model/instant.ts';
import { issueKey } from '../model/issue-form.ts';
import { plural } from '../model/plural.ts';
import { type Policy, revisionAt } from '../model/policy.ts';
import type { AuditWindow } from '../model/result.ts';
import type { Review, ReviewedNote } from '../model/review.ts';
import { reviewSchema, reviewSchemaVersion } from '../model/review-schema.ts';
import { type ReadNotes, readNotes } from '../publish/gitlab/read-notes.ts';
import { weighNotes } from '../review/weigh-notes.ts';
import { namesWindow } from './choose-days.ts';
import { type WindowOptions, windowOfDate } from './choose-window.ts';
import { openGitlab } from './open-gitlab.ts';
import type { Past } from './past.ts';
import type { Progress } from './progress.ts';
import type { Surroundings } from './surroundings.ts';
import { writeFiles } from './write-files.ts';

export const reviewFile = 'review.json';

/** An issue that nobody has touched for so long holds no new note: daily runs have answered all of them. */
const lookBackSeconds = 60 * 86_400;

function teamOf(policy: Policy, date: string): string {
  return revisionAt(policy, windowOfDate(policy, date).start).team;
}

/** All stored days, settled or not; only the one that was asked for by name. */
export function datesToReview(options: WindowOptions, asked: AuditWindow, past: Past): readonly string[] {
  const known = past.known.map((day) => day.date);
  return namesWindow(options) ? known.filter((date) => date === asked.date) : known;
}

async function weighAll(read: ReadNotes, dates: ReadonlyMap<string, string>, past: Past, policy: Policy, now: Instant) {
  const notes: ReviewedNote[] = [];
  for (const { key, iid, notes: written } of read.issues) {
    const date = dates.get(key);
    const day = date === undefined ? undefined : await past.day(date);
    // A stored day that cannot be read is one of the store's problems; its notes wait for a run that can.
    if (date === undefined || day === undefined) continue;
    const { result, decisions } = day;
    const { members } = read;
    notes.push(...weighNotes(written, { date, issue: iid, result, policy, members, decisions, now }));
  }
  return notes.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
}

/** `dates`: the days whose notes count in this run. Rejects with a TweetAuditError: `usage`, `credentials`, `unpublished`. */
async function reviewDays(
  dates: readonly string[],
  past: Past,
  policy: Policy,
  surroundings: Surroundings,
  progress: Progress,
): Promise<Pick<Review, 'notes' | 'seen'>> {
  const { now } = surroundings;
  const access = openGitlab('review', surroundings, progress);
  const keys = new Map(dates.map((date) => [issueKey(teamOf(policy, date), date), date]));
  if (keys.size === 0) return { notes: [], seen: [] };
  const read = await readNotes(access, new Set(keys.keys()), addSeconds(now, -lookBackSeconds));
  const seen = read.seen.flatMap((key) => keys.get(key) ?? []).sort();
  return { notes: await weighAll(read, keys, past, policy, now), seen };
}

/** Writes `review.json`. That GitLab could not be read is told in it, and keeps nobody from judging. */
export async function reviewInto(
  out: string,
  dates: readonly string[],
  past: Past,
  policy: Policy,
  surroundings: Surroundings,
  progress: Progress,
): Promise<Review> {
  const phase = progress.phase('review', 'Reading notes');
  const readAt = surroundings.now;
  let review: Review;
  try {
    const read = await reviewDays(dates, past, policy, surroundings, progress);
    review = { readAt, ...read, problems: [] };
    phase.done(`${plural(read.notes.length, 'note')} with commands`);
  } catch (error) {
    phase.done('not done');
    if (!(error instanceof TweetAuditError) || error.kind === 'usage') throw error;
    const text = `notes are not read: ${error.message}. ${error.cure}`;
    review = { readAt, notes: [], seen: [], problems: [{ text, refused: error.kind === 'credentials' }] };
  }
  const body = `${JSON.stringify({ schemaVersion: reviewSchemaVersion, ...review }, null, 2)}\n`;
  writeFiles(out, [{ name: reviewFile, body }]);
  return review;
}

/** Undefined where nobody reviewed. Throws a TweetAuditError (`usage`) for a file that is no review. */
export function readReview(out: string): Review | undefined {
  const path = join(out, reviewFile);
  if (!existsSync(path)) return undefined;
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    data = undefined;
  }
  const parsed = reviewSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new TweetAuditError(
    'usage',
    `${path} is damaged, or of another version of tweet-audit`,
    'Delete it, or write it anew with review.',
  );
}

/** What an earlier run read is not for this one. */
export function forgetReview(out: string): void {
  rmSync(join(out, reviewFile), { force: true });
}

export function decisionsOf(note: ReviewedNote): readonly Decision[] {
  return note.commands.flatMap(({ decision }) => decision ?? []);
}
