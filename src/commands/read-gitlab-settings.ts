/** Where GitLab is, which project, and with which tokens (interfaces.md, Environment). */
import { TweetAuditError } from '../model/errors.ts';
import { type Env, given, readAddress } from './read-settings.ts';

export interface GitlabSettings {
  /** Origin plus the relative root where GitLab lives below one, without a slash at the end. */
  readonly url: string;
  /** Numeric id, or path such as `group/project`. */
  readonly project: string;
  /** `GITLAB_TOKEN`, scope `api`: publishing only. */
  readonly token?: string;
  /** `GITLAB_READ_TOKEN`, scope `read_api`; else the write token. */
  readonly readToken?: string;
  /** `CI_JOB_TOKEN`: packages only. */
  readonly jobToken?: string;
}

function usage(message: string, cure: string): TweetAuditError {
  return new TweetAuditError('usage', message, cure);
}

function readUrl(env: Env): string | undefined {
  const name = given(env, 'GITLAB_URL') === undefined ? 'CI_SERVER_URL' : 'GITLAB_URL';
  const text = given(env, name);
  if (text === undefined) return undefined;
  const { origin, pathname } = readAddress(text, name, 'https://gitlab.com');
  return `${origin}${pathname.replace(/\/+$/, '')}`;
}

function readProject(env: Env): string | undefined {
  const name = given(env, 'GITLAB_PROJECT') === undefined ? 'CI_PROJECT_ID' : 'GITLAB_PROJECT';
  const project = given(env, name);
  if (project === undefined || /^(\d+|[\w.-]+(\/[\w.-]+)+)$/.test(project)) return project;
  throw usage(
    `${name} ${JSON.stringify(project)} names no project`,
    'Give its numeric id, or its path such as group/project.',
  );
}

/**
 * Undefined where nothing of GitLab is configured. An address or a project that a person set wins over the pipeline's own.
 * Throws a TweetAuditError (`usage`) for what is wrong, or half there.
 */
export function readGitlabSettings(env: Env): GitlabSettings | undefined {
  const url = readUrl(env);
  const project = readProject(env);
  const token = given(env, 'GITLAB_TOKEN');
  const readToken = given(env, 'GITLAB_READ_TOKEN') ?? token;
  const jobToken = given(env, 'CI_JOB_TOKEN');
  if (url === undefined && project === undefined && readToken === undefined) return undefined;
  if (url === undefined)
    throw usage(
      'GitLab is configured in part: its address is missing',
      'Set GITLAB_URL, such as https://gitlab.com; in a pipeline it is there by itself.',
    );
  if (project === undefined)
    throw usage(
      'GitLab is configured in part: the project is missing',
      'Set GITLAB_PROJECT to its numeric id, or its path such as group/project.',
    );
  return {
    url,
    project,
    ...(token === undefined ? {} : { token }),
    ...(readToken === undefined ? {} : { readToken }),
    ...(jobToken === undefined ? {} : { jobToken }),
  };
}
