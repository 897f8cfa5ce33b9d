/** What GitLab's refusals mean for the store, each with its cure. */
import { whyRefused } from '../http/gitlab-refusal.ts';
import type { HttpFailure, HttpResponse } from '../http/types.ts';
import { type ErrorKind, TweetAuditError } from '../model/errors.ts';

export interface GitlabToken {
  readonly kind: 'job' | 'private';
  readonly secret: string;
}

const rights: Readonly<Record<GitlabToken['kind'], string>> = {
  job: "The job's user needs the role Developer in that project; let this project's jobs in there (Settings > CI/CD > Job token permissions), and switch its package registry on (Settings > General).",
  private:
    'The token needs the scope api and the role Developer in that project (read_api and Reporter to read), must not have expired, and its package registry must be on (Settings > General).',
};

/** `402`: a plan that ran out. */
const closedDoors: ReadonlySet<number> = new Set([401, 402, 403]);

function kindAndCure(status: number, token: GitlabToken): readonly [ErrorKind, string] {
  if (closedDoors.has(status)) return ['credentials', rights[token.kind]];
  if (status === 404)
    return [
      'store',
      `Check the project's id or path. GitLab also hides what a token may not see: ${rights[token.kind]}`,
    ];
  if (status === 413) return ['store', "Ask for a larger file size limit in GitLab's package registry."];
  if (status >= 500 || status === 429) return ['store', 'Run it again later; what was stored before is still there.'];
  return ['store', "Look at the package settings of the project's group (Settings > Packages and registries)."];
}

/** `doing`: `list`, `read FILE`, `write FILE`. */
export function refusal(doing: string, where: string, response: HttpResponse, token: GitlabToken): TweetAuditError {
  const [kind, cure] = kindAndCure(response.status, token);
  const why = whyRefused(response.body).replaceAll(token.secret, '[secret]');
  return new TweetAuditError(
    kind,
    `GitLab answered ${response.status} when asked to ${doing} in the ${where}: ${why}`,
    cure,
  );
}

export function unanswered(doing: string, where: string, failure: HttpFailure): TweetAuditError {
  const message = `GitLab could not be asked to ${doing} in the ${where}: ${failure.message}`;
  return new TweetAuditError('store', message, 'Check the address of GitLab and the network, and run it again.', {
    cause: failure,
  });
}

export function changedOnTheWay(doing: string, where: string): TweetAuditError {
  const message = `GitLab was asked to ${doing} in the ${where}, and kept other bytes`;
  return new TweetAuditError('store', message, 'Look for a proxy that changes uploads, and run it again.');
}
