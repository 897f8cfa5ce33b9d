/** What a failed request means: was it done, was it not, or can nobody tell; and the words for people. */
import { z } from 'zod';
import { GitlabHttpError } from '../../http/gitlab-requester.ts';
import { HttpFailure } from '../../http/types.ts';
import { TweetAuditError } from '../../model/errors.ts';

/**
 * `unclear`: it may have been done, or may still be done. `later`: not done, for a reason that passes. `refused`: not done.
 * Undefined for errors that are none of GitLab's: bugs.
 */
export function fateOf(error: unknown): 'unclear' | 'later' | 'refused' | undefined {
  if (error instanceof HttpFailure) {
    if (error.reason === 'limit') return 'later';
    return error.reason === 'foreign-origin' ? 'refused' : 'unclear';
  }
  if (error instanceof GitlabHttpError) {
    // 409 on an issue: another request holds the record.
    if (error.status === 409 || error.status === 429) return 'later';
    return error.status >= 500 || error.status < 300 || error.status === 408 ? 'unclear' : 'refused';
  }
  return error instanceof z.ZodError ? 'unclear' : undefined;
}

/** How long a limit asked us to wait, ms. */
export function msAskedBy(error: unknown): number | undefined {
  return error instanceof HttpFailure ? error.waitMs : undefined;
}

const tokenCure =
  'Give the publishing job a GITLAB_TOKEN of this project with scope api and at least the role Reporter, and see that it has not expired.';

/** GitLab's failures as errors with a cure; anything else, as a bug must, stays what it is. `doing`: "listing the issues". */
export function publishFailure(error: unknown, doing: string): unknown {
  if (error instanceof GitlabHttpError) {
    const { status, method, path, description } = error;
    const said = `GitLab answered ${status} (${description}) to ${method} ${path} while ${doing}`;
    if (status === 401 || status === 402 || status === 403) return new TweetAuditError('credentials', said, tokenCure);
    if (status === 404) {
      return new TweetAuditError(
        'unpublished',
        said,
        'Check CI_PROJECT_ID or GITLAB_PROJECT, and that the token reaches this project: GitLab hides what a token may not see.',
      );
    }
    const cure =
      status >= 500 || status === 409 || status === 429
        ? 'Publish again later: the next run goes on where this one stopped.'
        : 'See what GitLab says; the audit itself is in the output folder.';
    return new TweetAuditError('unpublished', said, cure);
  }
  if (error instanceof HttpFailure) {
    return new TweetAuditError(
      'unpublished',
      `GitLab gave no answer while ${doing}: ${error.message}`,
      'Publish again later: the next run goes on where this one stopped.',
    );
  }
  if (error instanceof z.ZodError) {
    return new TweetAuditError(
      'unpublished',
      `GitLab's answer has another shape than documented while ${doing} (at ${error.issues[0]?.path.join('.') || 'its top'})`,
      'See that the host is a GitLab, version 17 or later.',
    );
  }
  return error;
}
