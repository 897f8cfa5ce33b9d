/** Makes or updates the GitLab issue of a day; a second run over the same day makes no write. */
import type { Clock } from '../../http/types.ts';
import { TweetAuditError } from '../../model/errors.ts';
import { readIssueKey } from '../../model/issue-form.ts';
import { checkProject } from './check-project.ts';
import { createGitlabClient, type GitlabAccess } from './client.ts';
import { publishFailure } from './failures.ts';
import { publishIssue, type Session } from './publish-issue.ts';
import type { DayIssue, IssueOutcome } from './types.ts';

export interface GitlabPublisherOptions extends GitlabAccess {
  readonly clock: Clock;
  /** `plan` reads only, for which scope `read_api` is enough. */
  readonly mode: 'apply' | 'plan';
}

export interface PublishedIssues {
  readonly outcomes: readonly IssueOutcome[];
  readonly failures: readonly TweetAuditError[];
}

/** Rejects with a TweetAuditError: `credentials` or `unpublished`. */
export interface GitlabPublisher {
  publishDay(issue: DayIssue): Promise<IssueOutcome>;
  /** A day that fails does not keep the others from being published. */
  publishDays(issues: readonly DayIssue[]): Promise<PublishedIssues>;
}

function checkDay(day: DayIssue): void {
  if (readIssueKey(day.description) === day.key) return;
  throw new Error(`the text of "${day.title}" does not begin with the key ${day.key}`);
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

  async function publishIn(session: Session, day: DayIssue): Promise<IssueOutcome> {
    try {
      return await publishIssue(session, day);
    } catch (error) {
      throw publishFailure(error, `publishing "${day.title}"`);
    }
  }

  return {
    async publishDay(day) {
      checkDay(day);
      return publishIn(await openSession(), day);
    },
    async publishDays(days) {
      for (const day of days) checkDay(day);
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
  };
}
