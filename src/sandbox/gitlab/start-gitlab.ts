/** Starts a GitLab on loopback with one project, its people and their tokens. */
import type { JsonObject } from '../http.ts';
import { createGitlabApp } from './app.ts';
import { createGitlabFaultBox } from './faults.ts';
import { builtInProject, builtInTokens, type GitlabOptions, gitlabCredentials, residents } from './options.ts';
import type { Gitlab, Issue, Project } from './records.ts';
import { renderIssue } from './render.ts';
import { type GitlabJournal, type GitlabLogEntry, serveGitlab } from './server.ts';

export interface GitlabSandbox {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  readonly projectId: number;
  readonly projectPath: string;
  readonly credentials: typeof gitlabCredentials;
  requests(): readonly GitlabLogEntry[];
  /** Requests that a correct client would never have made, each with why; empty when all went well. */
  unplanned(): readonly string[];
  /** All issues as the API shows them, oldest first. */
  issues(): readonly JsonObject[];
  /** The comments on an issue, oldest first. */
  comments(iid: number): readonly Issue['notes'][number][];
  /** From now on GitLab's clock stands at this instant, ms since 1970. */
  setNow(ms: number): void;
  close(): Promise<void>;
}

export async function startGitlab(options: GitlabOptions): Promise<GitlabSandbox> {
  let fixedNow: number | undefined;
  const now = (): number => fixedNow ?? options.now();
  const project: Project = {
    ...builtInProject,
    ...options.project,
    members: new Map(residents.flatMap((one) => (one.role === undefined ? [] : [[one.id, one.role]]))),
    labels: [],
    issues: [],
    packages: [],
  };
  let lastId = 1000;
  let lastMs = 0;
  const gitlab: Gitlab = {
    users: residents,
    tokens: [...(options.tokens ?? []), ...builtInTokens],
    projects: [project],
    nextId() {
      lastId += 1;
      return lastId;
    },
    stamp() {
      lastMs = Math.max(now(), lastMs + 1);
      return new Date(lastMs).toISOString();
    },
  };
  const journal: GitlabJournal = { requests: [], unplanned: [] };
  const app = createGitlabApp(gitlab, { ...options, now });
  const server = await serveGitlab(app, now, createGitlabFaultBox(options.faults ?? []), journal);
  return {
    url: server.origin,
    projectId: project.id,
    projectPath: project.path,
    credentials: gitlabCredentials,
    requests: () => [...journal.requests],
    unplanned: () => [...journal.unplanned],
    issues: () => project.issues.map((issue) => renderIssue({ gitlab, project, origin: server.origin }, issue)),
    comments: (iid) => project.issues.find((one) => one.iid === iid)?.notes.filter((note) => !note.system) ?? [],
    setNow(ms) {
      fixedNow = ms;
    },
    close: () => server.close(),
  };
}
