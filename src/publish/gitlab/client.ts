/** GitLab's API as publishing uses it: gitbeaker over our transport, every answer validated. */
import { Gitlab } from '@gitbeaker/rest';
import type { z } from 'zod';
import { createGitlabRequester, GitlabHttpError } from '../../http/gitlab-requester.ts';
import type { Transport } from '../../http/types.ts';
import { toolLabel } from './labels.ts';
import { lockPrefix } from './lock-names.ts';
import * as schema from './schema.ts';
import type { PlannedWrite } from './types.ts';

export interface GitlabAccess {
  /** `https://gitlab.example.com`, or below it. */
  readonly host: string;
  /** Id, or path with namespace. */
  readonly project: string | number;
  readonly token: string;
  readonly transport: Transport;
}

/** Every method rejects with a GitlabHttpError, an HttpFailure, or a ZodError. */
export interface GitlabClient {
  /** From the host's root, `/api/v4/projects/ID`. */
  projectPath(id: number): string;
  project(): Promise<schema.ProjectFacts>;
  /** All issues with our label, oldest first, straight from GitLab. */
  labelled(): Promise<readonly schema.ListedIssue[]>;
  /** Issues whose description holds the key, as far as GitLab's search finds them. */
  holding(key: string): Promise<readonly schema.ListedIssue[]>;
  issue(iid: number): Promise<StoredIssue>;
  /** Labels that are locks; none where labels may not be seen. */
  locks(): Promise<readonly schema.Label[]>;
  /** The token's user. */
  ownId(): Promise<number>;
  userId(username: string): Promise<number | undefined>;
  comments(iid: number): Promise<readonly z.output<typeof schema.noteSchema>[]>;
  stateEvents(iid: number): Promise<z.output<typeof schema.stateEventsSchema>>;
  /** One attempt, and no waiting for limits: what was read may be stale after a wait. The answer's body. */
  send(write: PlannedWrite): Promise<unknown>;
}

export type StoredIssue = z.output<typeof schema.issueSchema>;

/** A cut answer to a question is asked for again this often. */
const readableAttempts = 3;

async function readAgain<T>(ask: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      const isCut = error instanceof GitlabHttpError && error.status < 300;
      if (!isCut || attempt >= readableAttempts) throw error;
    }
  }
}

/** Whether GitLab keeps a route from this token, or has none. */
export function isShut(error: unknown): boolean {
  return error instanceof GitlabHttpError && [403, 404, 405].includes(error.status);
}

/** What publishing can do without is taken for empty where it may not be seen. */
async function unlessShut<T>(ask: () => Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    return await readAgain(ask);
  } catch (error) {
    if (isShut(error)) return [];
    throw error;
  }
}

/** Writes wait for nothing: who writes must decide again after a wait. */
function impatient(transport: Transport): Transport {
  return {
    ...transport,
    send: (request) => transport.send(request.method === 'GET' ? request : { ...request, patienceMs: 0 }),
  };
}

export function createGitlabClient(access: GitlabAccess): GitlabClient {
  const host = access.host.replace(/\/+$/, '');
  const gitlab = new Gitlab({
    host,
    token: access.token,
    requesterFn: createGitlabRequester(impatient(access.transport)),
  });
  const { project } = access;
  const root = `${new URL(host).pathname.replace(/\/$/, '')}/api/v4/`;
  const allPages = { perPage: 100 } as const;

  return {
    projectPath: (id) => `${root}projects/${id}`,
    project: async () => schema.projectSchema.parse(await readAgain(() => gitlab.Projects.show(project))),
    async labelled() {
      // Oldest first: an issue made meanwhile moves no other to a page that was read already.
      const query = { labels: toolLabel, state: 'all', orderBy: 'created_at', sort: 'asc', ...allPages } as const;
      const listed = await readAgain(() => gitlab.Issues.all({ projectId: project, ...query }));
      return schema.listedIssuesSchema.parse(listed);
    },
    async holding(key) {
      const query = { search: key, in: 'description', state: 'all', ...allPages } as const;
      const listed = await readAgain(() => gitlab.Issues.all({ projectId: project, ...query }));
      return schema.listedIssuesSchema.parse(listed);
    },
    issue: async (iid) =>
      schema.issueSchema.parse(await readAgain(() => gitlab.Issues.show(iid, { projectId: project }))),
    async locks() {
      const query = { search: lockPrefix, ...allPages };
      return schema.labelsSchema.parse(await unlessShut(() => gitlab.ProjectLabels.all(project, query)));
    },
    ownId: async () => schema.userSchema.parse(await readAgain(() => gitlab.Users.showCurrentUser())).id,
    async userId(username) {
      const found = schema.usersSchema.parse(await readAgain(() => gitlab.Users.all({ username })));
      return found.find((one) => one.username.toLowerCase() === username.toLowerCase())?.id;
    },
    async comments(iid) {
      const query = { activityFilter: 'only_comments', sort: 'asc', orderBy: 'created_at', ...allPages } as const;
      return schema.notesSchema.parse(await readAgain(() => gitlab.IssueNotes.all(project, iid, query)));
    },
    stateEvents: async (iid) =>
      schema.stateEventsSchema.parse(await unlessShut(() => gitlab.IssueStateEvents.all(project, iid, allPages))),
    async send({ method, path, body }) {
      const { requester } = gitlab.Issues;
      const endpoint = path.slice(root.length);
      if (method === 'POST') return (await requester.post(endpoint, { body })).body;
      if (method === 'PUT') return (await requester.put(endpoint, { body })).body;
      return (await requester.delete(endpoint, { body })).body;
    },
  };
}
