/** Makes or updates the GitLab issue of a day or a roll-up; a second run over the same makes no write. */
import type { Clock } from '../../http/types.ts';
import { TweetAuditError } from '../../model/errors.ts';
import { readIssueKey } from '../../model/issue-form.ts';
import { announceLapse, type LapseNotice } from './announce-lapses.ts';
import { answerNote, type NoteAnswer } from './answer-notes.ts';
import { checkProject } from './check-project.ts';
import { createGitlabClient, type GitlabAccess } from './client.ts';
import { publishFailure } from './failures.ts';
import { publishIssue, type Session } from './publish-issue.ts';
import type { ListedIssue } from './schema.ts';
import type { DayIssue, IssueOutcome, OurIssue, PlannedWrite, RollUpIssue } from './types.ts';
import { createWriter, type Writer } from './writer.ts';

export interface GitlabPublisherOptions extends GitlabAccess {
  readonly clock: Clock;
  /** `plan` reads only, for which scope `read_api` is enough. */
  readonly mode: 'apply' | 'plan';
}

export interface PublishedIssues {
  readonly outcomes: readonly IssueOutcome[];
  readonly failures: readonly TweetAuditError[];
}

export interface SaidNotes {
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
  answerNotes(answers: readonly NoteAnswer[]): Promise<SaidNotes>;
  /** Each once, on issues that are there; one that fails does not keep the others from being said. */
  announceLapses(lapses: readonly LapseNotice[]): Promise<SaidNotes>;
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

  /** What the token may not say once, it may not say again. */
  async function sayEach<T>(
    items: readonly T[],
    doing: (item: T) => string,
    say: (writer: Writer, projectId: number, item: T) => Promise<unknown>,
  ): Promise<SaidNotes> {
    const writer = createWriter(client, mode);
    const failures: TweetAuditError[] = [];
    for (const item of items) {
      try {
        const project = await client.project();
        checkProject(project);
        await say(writer, project.id, item);
      } catch (error) {
        const failure = publishFailure(error, doing(item));
        if (!(failure instanceof TweetAuditError)) throw failure;
        failures.push(failure);
        if (failure.kind === 'credentials') break;
      }
    }
    return { writes: writer.writes, failures };
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
    answerNotes: (answers) =>
      sayEach(
        answers,
        ({ noteId, issue }) => `answering note ${noteId} on #${issue}`,
        (writer, projectId, answer) => answerNote(client, writer, projectId, answer),
      ),
    async announceLapses(lapses) {
      if (lapses.length === 0) return { writes: [], failures: [] };
      let listed: readonly ListedIssue[] | undefined;
      return sayEach(
        lapses,
        ({ noteId }) => `saying that the waiver of note ${noteId} ends`,
        async (writer, projectId, lapse) => {
          listed ??= await client.labelled();
          return announceLapse(client, writer, projectId, listed, lapse);
        },
      );
    },
  };
}
