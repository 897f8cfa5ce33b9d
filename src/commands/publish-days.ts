/** Publishes the judged days of an output folder as GitLab issues, or plans to. */
import { canonicalJson } from '../model/canonical-json.ts';
import type { TweetAuditError } from '../model/errors.ts';
import type { Instant } from '../model/instant.ts';
import { issueKey, lapseMarker } from '../model/issue-form.ts';
import type { Policy } from '../model/policy.ts';
import type { Review, ReviewedNote } from '../model/review.ts';
import type { LapseNotice } from '../publish/gitlab/announce-lapses.ts';
import type { NoteAnswer } from '../publish/gitlab/answer-notes.ts';
import { createGitlabPublisher } from '../publish/gitlab/publisher.ts';
import type { DayIssue, IssueOutcome, PlannedWrite } from '../publish/gitlab/types.ts';
import { renderAnswer } from '../report/answer.ts';
import { renderLapse } from '../report/lapse.ts';
import { dueLapses } from '../review/due-lapses.ts';
import { toDayIssue } from './day-issue.ts';
import { type DayInFolder, whyLeftOut } from './keep-days.ts';
import { openGitlab } from './open-gitlab.ts';
import type { Progress } from './progress.ts';
import { decisionsOf } from './review-days.ts';
import type { Surroundings } from './surroundings.ts';

/** Why a day of the folder gets no issue. */
interface LeftOut {
  readonly day: string;
  readonly why: string;
}

export interface PublishedDays {
  readonly issues: readonly IssueOutcome[];
  /** Answers to people's notes. */
  readonly answers: readonly PlannedWrite[];
  /** Words that waivers end. */
  readonly announcements: readonly PlannedWrite[];
  readonly failures: readonly TweetAuditError[];
  readonly leftOut: readonly LeftOut[];
  readonly requests: number;
}

function issuesOf(
  days: readonly DayInFolder[],
  policy: Policy,
): { readonly issues: readonly DayIssue[]; readonly leftOut: readonly LeftOut[] } {
  const issues: DayIssue[] = [];
  const leftOut: LeftOut[] = [];
  for (const day of days) {
    const { window } = day.result;
    const why = whyLeftOut(day, policy);
    if (window.date !== null && why === undefined) issues.push(toDayIssue(day, window.date, policy));
    else leftOut.push({ day: window.date ?? `${window.start} to ${window.end}`, why: why ?? 'a span is no day' });
  }
  return { issues, leftOut };
}

/** What was decided must be kept before it is said to be taken: what is answered is not read again. */
function isNoteKept(note: ReviewedNote, days: readonly DayInFolder[], policy: Policy): boolean {
  const day = days.find(({ result }) => result.window.date === note.date);
  const taken = decisionsOf(note);
  if (taken.length === 0) return true;
  if (day === undefined || whyLeftOut(day, policy) !== undefined) return false;
  const kept = new Set(day.decisions.map(canonicalJson));
  return taken.every((decision) => kept.has(canonicalJson(decision)));
}

function answersOf(review: Review | undefined, days: readonly DayInFolder[], policy: Policy): readonly NoteAnswer[] {
  return (review?.notes ?? [])
    .filter((note) => isNoteKept(note, days, policy))
    .map((note) => ({
      issue: note.issue,
      discussionId: note.discussionId,
      noteId: note.noteId,
      body: renderAnswer(note),
    }));
}

/** The window asked for knows every waiver whose end is to be told, wherever it was given. */
function lapsesOf([asked]: ToPublish['days'], policy: Policy, now: Instant): readonly LapseNotice[] {
  if (whyLeftOut(asked, policy) !== undefined) return [];
  const { team } = asked.result.policy;
  return dueLapses(asked.decisions, policy, now).map((lapse) => ({
    key: issueKey(team, lapse.date),
    noteId: lapse.noteId,
    marker: lapseMarker(lapse.noteId, lapse.until, lapse.step),
    body: renderLapse(lapse),
  }));
}

export interface ToPublish {
  /** The window asked for first. */
  readonly days: readonly [DayInFolder, ...DayInFolder[]];
  /** What may be answered; undefined where nothing was read, or what was decided could not be kept. */
  readonly review: Review | undefined;
  /** What was decided could be kept, so that it may be spoken of. */
  readonly isKept: boolean;
}

/** Oldest day first, then the answers, then ends of waivers. Rejects with a TweetAuditError: `usage`, `credentials` or `unpublished`. */
export async function publishDays(
  { days, review, isKept }: ToPublish,
  policy: Policy,
  mode: 'apply' | 'plan',
  surroundings: Surroundings,
  progress: Progress,
): Promise<PublishedDays> {
  const access = openGitlab(mode === 'apply' ? 'publish' : 'plan', surroundings, progress);
  const { issues, leftOut } = issuesOf(days, policy);
  const publisher = createGitlabPublisher({ ...access, clock: surroundings.clock, mode });
  const oldestFirst = [...issues].sort((a, b) => (a.title < b.title ? -1 : 1));
  const { outcomes, failures } = await publisher.publishDays(oldestFirst);
  const answered = await publisher.answerNotes(answersOf(review, days, policy));
  const announced = await publisher.announceLapses(isKept ? lapsesOf(days, policy, surroundings.now) : []);
  return {
    issues: outcomes,
    answers: answered.writes,
    announcements: announced.writes,
    failures: [...failures, ...answered.failures, ...announced.failures],
    leftOut,
    requests: access.transport.requestCount(),
  };
}
