/** Starts a GitLab on loopback with one project, its people and their tokens. */
import type { JsonObject } from '../http.ts';
import { createGitlabApp } from './app.ts';
import { createGitlabFaultBox, type GitlabFault } from './faults.ts';
import {
  builtInProject,
  builtInTokens,
  type GitlabOptions,
  gitlabCredentials,
  ownTokens,
  residents,
} from './options.ts';
import { createPeople, type People } from './people.ts';
import type { Gitlab, Issue, Project } from './records.ts';
import { renderIssue } from './render.ts';
import { type GitlabJournal, type GitlabLogEntry, serveGitlab } from './server.ts';

/** The files of one package, oldest first; the last of a name is the one that GitLab hands out. */
export interface StoredPackage {
  readonly id: number;
  readonly name: string;
  readonly version: string;
  readonly files: readonly { readonly name: string; readonly bytes: Buffer }[];
}

export interface GitlabSandbox extends People {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  readonly projectId: number;
  readonly projectPath: string;
  readonly credentials: typeof gitlabCredentials;
  /** What came over the wire; what people of the sandbox do is not among it. */
  requests(): readonly GitlabLogEntry[];
  /** Requests that a correct client would never have made, each with why; empty when all went well. */
  unplanned(): readonly string[];
  /** All issues as the API shows them, oldest first. */
  issues(): readonly JsonObject[];
  /** The comments on an issue, oldest first. */
  comments(iid: number): readonly Issue['notes'][number][];
  packages(): readonly StoredPackage[];
  /** From now on GitLab's clock stands at this instant, ms since 1970. */
  setNow(ms: number): void;
  /** One more fault, that counts requests from now on. */
  inject(fault: GitlabFault): void;
  close(): Promise<void>;
}

/** 1, 2, 3 ... after `last`. */
function counter(last: number): () => number {
  let given = last;
  return () => {
    given += 1;
    return given;
  };
}

/** No two instants are the same. */
function stamps(now: () => number): () => string {
  let lastMs = 0;
  return () => {
    lastMs = Math.max(now(), lastMs + 1);
    return new Date(lastMs).toISOString();
  };
}

export async function startGitlab(options: GitlabOptions): Promise<GitlabSandbox> {
  let fixedNow: number | undefined;
  const now = (): number => fixedNow ?? options.now();
  const users = [...residents, ...(options.people ?? [])];
  const project: Project = {
    ...builtInProject,
    ...options.project,
    members: new Map(users.flatMap((one) => (one.role === undefined ? [] : [[one.id, one.role]]))),
    labels: [],
    issues: [],
    packages: [],
    nextIid: counter(0),
  };
  const gitlab: Gitlab = {
    users,
    tokens: [...(options.tokens ?? []), ...builtInTokens, ...ownTokens(users)],
    projects: [project],
    nextId: counter(1000),
    stamp: stamps(now),
  };
  const journal: GitlabJournal = { requests: [], unplanned: [] };
  const faults = createGitlabFaultBox(options.faults ?? []);
  const app = createGitlabApp(gitlab, { ...options, now });
  const server = await serveGitlab(app, now, faults, journal);
  return {
    url: server.origin,
    projectId: project.id,
    projectPath: project.path,
    credentials: gitlabCredentials,
    requests: () => [...journal.requests],
    unplanned: () => [...journal.unplanned],
    issues: () => project.issues.map((issue) => renderIssue({ gitlab, project, origin: server.origin }, issue)),
    comments: (iid) => project.issues.find((one) => one.iid === iid)?.notes.filter((note) => !note.system) ?? [],
    packages: () =>
      project.packages.map(({ id, name, version, files }) => {
        return { id, name, version, files: files.map((file) => ({ name: file.name, bytes: file.bytes })) };
      }),
    ...createPeople(app, server.origin, project.id),
    setNow(ms) {
      fixedNow = ms;
    },
    inject: (fault) => faults.add(fault),
    close: () => server.close(),
  };
}
