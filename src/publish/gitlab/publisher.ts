/** Makes or updates the GitLab issue of a day or a roll-up; a second run over the same makes no write. */
import type { Clock } from '../../http/types.ts';
import { TweetAuditError } from '../../model/errors.ts';
import { readIssueKey } from '../../model/issue-form.ts';
import { answerNote, type NoteAnswer } from './answer-notes.ts';
import { checkProject } from './check-project.ts';
import { createGitlabClient, type GitlabAccess } from './client.ts';
import { publishFailure } from './failures.ts';
import { publishIssue, type Session } from './publish-issue.ts';
import type { DayIssue, IssueOutcome, OurIssue, PlannedWrite, RollUpIssue } from './types.ts';
import { createWriter } from './writer.ts';

export interface GitlabPublisherOptions extends GitlabAccess {
  readonly clock: Clock;
  /** `plan` reads only, for which scope `read_api` is enough. */
  readonly mode: 'apply' | 'plan';
}

export interface PublishedIssues {
  readonly outcomes: readonly IssueOutcome[];
  readonly failures: readonly TweetAuditError[];
}

export interface AnsweredNotes {
  /** Made, or in a plan to be made. */
  readonly writes: readonly PlannedWrite[];
  readonly failures: readonly TweetAuditError[];
}

/** Rejects with a TweetAuditError: `credentials` or `unpublished`. */
export interface GitlabPublisher {
  publishDay(issue: DayIssue): Promise<IssueOutcome>;
  /** A day that fails does not keep the others from being published. */
  publishDays(issues: readonly DayIssue[]): Promise<PublishedIssues>;
  publishRollUp(issue: RollUpIssue): Promise<IssueOutcome>;
  /** Each note once; one that fails does not keep the others from being answered. */
  answerNotes(answers: readonly NoteAnswer[]): Promise<AnsweredNotes>;
}

function checkKey({ key, title, description }: OurIssue): void {
  if (readIssueKey(description) === key) return;
  throw new Error(`the text of "${title}" does not begin with the key ${key}`);
}

export function createGitlabPublisher(options: GitlabPublisherOptions): GitlabPublisher {
  const { clock, mode } = options;
  const client = createGitlabClient(options);

  async function openSession(): Promise<Session> {
    try {
      const project = await client.project();
      checkProject(project);
      const locks = await client.locks();
      return {
        client,
        clock,
        mode,
        projectPath: client.projectPath(project.id),
        locks,
        listed: await client.labelled(),
      };
    } catch (error) {
      throw publishFailure(error, 'reading the project and its issues');
    }
  }

  async function publishIn(session: Session, issue: OurIssue): Promise<IssueOutcome> {
    try {
      return await publishIssue(session, issue);
    } catch (error) {
      throw publishFailure(error, `publishing "${issue.title}"`);
    }
  }

  async function publishOne(issue: OurIssue): Promise<IssueOutcome> {
    checkKey(issue);
    return publishIn(await openSession(), issue);
  }

  return {
    publishDay: publishOne,
    publishRollUp: publishOne,
    async publishDays(days) {
      days.forEach(checkKey);
      const outcomes: IssueOutcome[] = [];
      const failures: TweetAuditError[] = [];
      if (days.length === 0) return { outcomes, failures };
      const session = await openSession();
      for (const day of days) {
        try {
          outcomes.push(await publishIn(session, day));
        } catch (error) {
          if (!(error instanceof TweetAuditError)) throw error;
          failures.push(error);
          // What the token may not do for one day, it may not do for the next.
          if (error.kind === 'credentials') break;
        }
      }
      return { outcomes, failures };
    },
    async answerNotes(answers) {
      const writer = createWriter(client, mode);
      const failures: TweetAuditError[] = [];
      for (const answer of answers) {
        const doing = `answering note ${answer.noteId} on #${answer.issue}`;
        try {
          const project = await client.project();
          checkProject(project);
          await answerNote(client, writer, project.id, answer);
        } catch (error) {
          const failure = publishFailure(error, doing);
          if (!(failure instanceof TweetAuditError)) throw failure;
          failures.push(failure);
          if (failure.kind === 'credentials') break;
        }
      }
      return { writes: writer.writes, failures };
    },
  };
}
