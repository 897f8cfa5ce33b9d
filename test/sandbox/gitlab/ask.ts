/** Starts the sandbox's GitLab for the length of a test, and asks it over HTTP. */
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import type { GitlabOptions } from '../../../src/sandbox/gitlab/options.ts';
import { type GitlabSandbox, startGitlab } from '../../../src/sandbox/gitlab/start-gitlab.ts';

export const nowMs = Date.parse('2026-11-22T05:00:00Z');

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed where it is JSON. */
  readonly body: unknown;
  readonly text: string;
}

export interface Asked {
  readonly method?: string;
  /** Sent as JSON; bytes as they are. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface OpenGitlab extends GitlabSandbox {
  /** Asks below the project, as the publishing bot unless headers say otherwise. */
  ask(path: string, asked?: Asked): Promise<Reply>;
  /** The same below `/api/v4`. */
  askInstance(path: string, asked?: Asked): Promise<Reply>;
  /** A new issue's number. */
  file(fields?: Readonly<Record<string, unknown>>): Promise<number>;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export async function ask(url: string, token: string, { method = 'GET', body, headers }: Asked = {}): Promise<Reply> {
  const isRaw = body instanceof Uint8Array;
  const response = await fetch(url, {
    method,
    headers: headers ?? { 'private-token': token, ...(isRaw ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: isRaw ? Buffer.from(body) : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: parse(text), text };
}

const numbered = z.looseObject({ iid: z.number() });

export async function openGitlab(options: Partial<GitlabOptions> = {}): Promise<OpenGitlab> {
  const sandbox = await startGitlab({ now: () => nowMs, ...options });
  onTestFinished(() => sandbox.close());
  const { token } = sandbox.credentials;
  const askInstance = (path: string, asked?: Asked): Promise<Reply> =>
    ask(`${sandbox.url}/api/v4/${path}`, token, asked);
  const askProject = (path: string, asked?: Asked): Promise<Reply> =>
    askInstance(`projects/${sandbox.projectId}${path === '' ? '' : `/${path}`}`, asked);
  return {
    ...sandbox,
    ask: askProject,
    askInstance,
    async file(fields = {}) {
      const reply = await askProject('issues', { method: 'POST', body: { title: 'Day', ...fields } });
      return numbered.parse(reply.body).iid;
    },
  };
}

/** Each record's value under `key`. */
export function listOf(reply: Reply, key: string): readonly unknown[] {
  return z
    .array(z.looseObject({}))
    .parse(reply.body)
    .map((one) => one[key]);
}

export function as(username: string): Record<string, string> {
  return { 'private-token': `glpat-sandbox-${username}`, 'content-type': 'application/json' };
}

/** The address of the next page; undefined on the last. */
export function nextOf(reply: Reply): string | undefined {
  return /<([^>]+)>; rel="next"/.exec(reply.headers.get('link') ?? '')?.[1];
}
