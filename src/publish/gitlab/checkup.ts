/** Asks GitLab what `doctor` wants to know, each question once, with the token it is about; reads only. */
import { Gitlab } from '@gitbeaker/rest';
import { z } from 'zod';
import { createGitlabRequester, GitlabHttpError } from '../../http/gitlab-requester.ts';
import { HttpFailure, type Transport } from '../../http/types.ts';
import { type Diagnosis, fail } from '../../model/check.ts';
import type { Instant } from '../../model/instant.ts';
import {
  labelSchema,
  memberSchema,
  type ProjectAnswer,
  projectSchema,
  scheduleSchema,
  type TokenAnswer,
  tokenSchema,
} from './checkup-schema.ts';

export interface GitlabCheckupOptions {
  readonly transport: Transport;
  /** Origin plus relative root. */
  readonly url: string;
  readonly project: string;
  readonly readToken: string;
  /** Absent where this job may not write. */
  readonly writeToken?: string;
  readonly now: Instant;
  /** GitLab usernames that the policy assigns issues to; undefined where the policy cannot be read. */
  readonly assignees: readonly string[] | undefined;
}

export type Asked<T> = { readonly answer: T } | { readonly refusal: Refusal };

export interface Refusal {
  /** 0 where there was no answer, or none that can be read. */
  readonly status: number;
  readonly said: string;
}

/** One token's view of the project. */
export interface TokenView {
  /** The variable it came from. */
  readonly variable: string;
  token(): Promise<Asked<TokenAnswer>>;
  project(): Promise<Asked<ProjectAnswer>>;
  /** The member behind the token, as GitLab's number: 10 guest, 15 planner, 20 reporter, 30 developer; 0 without membership. */
  accessLevel(): Promise<Asked<number>>;
}

export interface GitlabCheckup extends Pick<GitlabCheckupOptions, 'url' | 'project' | 'now' | 'assignees'> {
  readonly read: TokenView;
  /** The same as `read` where one token does both; undefined where this job may not write. */
  readonly write: TokenView | undefined;
  members(username: string): Promise<Asked<readonly z.output<typeof memberSchema>[]>>;
  labels(): Promise<Asked<readonly string[]>>;
  schedules(): Promise<Asked<readonly z.output<typeof scheduleSchema>[]>>;
}

/** Turns what GitLab did wrong into a refusal, and lets bugs through. */
async function ask<T>(schema: z.ZodType<T>, question: () => Promise<unknown>): Promise<Asked<T>> {
  try {
    return { answer: schema.parse(await question()) };
  } catch (error) {
    if (error instanceof GitlabHttpError) return { refusal: { status: error.status, said: error.description } };
    if (error instanceof HttpFailure) return { refusal: { status: 0, said: error.message } };
    if (error instanceof z.ZodError) {
      return {
        refusal: { status: 0, said: `the answer is not GitLab's (at ${error.issues[0]?.path.join('.') || 'its top'})` },
      };
    }
    throw error;
  }
}

const once = <T>(question: () => Promise<T>): (() => Promise<T>) => {
  let asked: Promise<T> | undefined;
  return () => {
    asked ??= question();
    return asked;
  };
};

function levelIn({ permissions }: ProjectAnswer): number {
  return Math.max(permissions?.project_access?.access_level ?? 0, permissions?.group_access?.access_level ?? 0);
}

export function createGitlabCheckup(options: GitlabCheckupOptions): GitlabCheckup {
  const { url, project, transport, readToken, writeToken, now, assignees } = options;
  const apiOf = (token: string) => new Gitlab({ host: url, token, requesterFn: createGitlabRequester(transport) });

  function viewOf(secret: string, variable: string): TokenView {
    const api = apiOf(secret);
    const token = once(() => ask(tokenSchema, () => api.PersonalAccessTokens.show()));
    const own = once(() => ask(projectSchema, () => api.Projects.show(project)));
    return {
      variable,
      token,
      project: own,
      accessLevel: once(async () => {
        const shown = await own();
        // Strangers are told that it is not there.
        if ('refusal' in shown) return shown.refusal.status === 404 ? { answer: 0 } : shown;
        if (levelIn(shown.answer) > 0) return { answer: levelIn(shown.answer) };
        const who = await token();
        if ('refusal' in who) return who;
        // Members through an invited group stand in this list alone.
        const member = await ask(memberSchema, () =>
          api.ProjectMembers.show(project, who.answer.user_id, { includeInherited: true }),
        );
        if ('answer' in member) return { answer: member.answer.access_level };
        return member.refusal.status === 404 ? { answer: 0 } : member;
      }),
    };
  }

  const api = apiOf(readToken);
  const read = viewOf(readToken, readToken === writeToken ? 'GITLAB_TOKEN' : 'GITLAB_READ_TOKEN');
  const page = { perPage: 100, maxPages: 1 } as const;
  return {
    url,
    project,
    now,
    assignees,
    read,
    write: writeToken === undefined ? undefined : writeToken === readToken ? read : viewOf(writeToken, 'GITLAB_TOKEN'),
    members: (username) =>
      ask(z.array(memberSchema), () =>
        api.ProjectMembers.all(project, { includeInherited: true, query: username, ...page }),
      ),
    async labels() {
      const asked = await ask(z.array(labelSchema), () =>
        api.ProjectLabels.all(project, { search: 'tweet-audit', ...page }),
      );
      return 'refusal' in asked ? asked : { answer: asked.answer.map(({ name }) => name) };
    },
    schedules: () => ask(z.array(scheduleSchema), () => api.PipelineSchedules.all(project, page)),
  };
}

/** What GitLab refused, as a failure; `what` was asked for, `cure` is for a refusal of the token. */
export function diagnosisOf({ status, said }: Refusal, what: string, cure: string): Diagnosis {
  if (status === 401 || status === 402 || status === 403)
    return fail('credentials', `GitLab refuses ${what} (${status}: ${said})`, cure);
  const failed = status === 0 ? said : `${status}: ${said}`;
  return fail(
    'unavailable',
    `GitLab does not give ${what} (${failed})`,
    'Check the network, HTTPS_PROXY and GITLAB_URL, and try again.',
  );
}
