/** A sandbox GitLab, publishers in front of it, and a day to publish. */
import { expect, onTestFinished } from 'vitest';
import { z } from 'zod';
import { createTransport } from '../../../src/http/transport.ts';
import type { Clock, Transport } from '../../../src/http/types.ts';
import { issueMarker } from '../../../src/model/issue-form.ts';
import { createGitlabPublisher, type GitlabPublisher } from '../../../src/publish/gitlab/publisher.ts';
import type { DayIssue, PlannedWrite } from '../../../src/publish/gitlab/types.ts';
import type { GitlabOptions } from '../../../src/sandbox/gitlab/options.ts';
import { type GitlabSandbox, startGitlab } from '../../../src/sandbox/gitlab/start-gitlab.ts';
import { simulatedClock } from '../../http/loopback.ts';

const startMs = Date.UTC(2026, 10, 22, 5);
export const key = '0123456789abcdef';
export const [first, second, third] = ['a1b2c3d4e5f6', '0f0f0f0f0f0f', '123456abcdef'] as const;

export const bodyOf = (...lines: readonly string[]): string => [issueMarker(key), '', ...lines].join('\n');
export const boxOf = (fingerprint: string, mark = ' '): string => `- [${mark}] \`${fingerprint}\` reply went out late`;

/** One error and one warning, both unseen, not settled. */
export function dayWith(changes: Partial<DayIssue> = {}): DayIssue {
  return {
    kind: 'day',
    key,
    title: '2026-11-21: 2 findings',
    description: bodyOf('Two findings.', '', boxOf(first), boxOf(second)),
    failingRules: ['wrong-handle', 'skipped-ticket'],
    mustBeSeen: [first, second],
    settled: false,
    clean: false,
    cleanDays: 'closed',
    dueDate: '2026-11-23',
    assignees: ['mira_manages'],
    ...changes,
  };
}

export function cleanDay(changes: Partial<DayIssue> = {}): DayIssue {
  return dayWith({
    title: '2026-11-21: clean',
    description: bodyOf('All 240 replies kept to the workflow.'),
    failingRules: [],
    mustBeSeen: [],
    clean: true,
    ...changes,
  });
}

export interface PublisherChoices {
  readonly clock?: Clock;
  readonly mode?: 'apply' | 'plan';
  readonly token?: string;
  readonly host?: string;
  readonly timeoutMs?: number;
  /** Puts something between publisher and transport. */
  readonly around?: (transport: Transport) => Transport;
}

export interface Stage {
  readonly gitlab: GitlabSandbox;
  publisher(choices?: PublisherChoices): GitlabPublisher;
  /** Done by the write token over the wire, refused ones left out. */
  writes(): readonly Pick<PlannedWrite, 'method' | 'path' | 'body'>[];
  issues(): readonly ShownIssue[];
  /** Names of the project's lock labels. */
  locks(): Promise<readonly string[]>;
}

const shownSchema = z.object({
  iid: z.number(),
  title: z.string(),
  description: z.string(),
  state: z.string(),
  labels: z.array(z.string()),
  confidential: z.boolean(),
  due_date: z.string().nullable(),
  assignees: z.array(z.object({ username: z.string() })).transform((list) => list.map((one) => one.username)),
});
type ShownIssue = z.output<typeof shownSchema>;

const bodySchema = z.record(z.string(), z.unknown()).default({});
const labelsSchema = z.array(z.object({ name: z.string() }));

/** Opens a stage that its caller closes. */
export async function openStage(options: Partial<GitlabOptions> = {}): Promise<Stage> {
  const gitlab = await startGitlab({ now: () => startMs, ...options });
  return {
    gitlab,
    publisher(choices = {}) {
      const clock = choices.clock ?? simulatedClock(startMs);
      const { timeoutMs = 3_000, around = (transport: Transport) => transport } = choices;
      const transport = createTransport({ clock, allowedOrigins: [gitlab.url], timeoutMs });
      return createGitlabPublisher({
        host: choices.host ?? gitlab.url,
        project: gitlab.projectId,
        token: choices.token ?? gitlab.credentials.token,
        transport: around(transport),
        clock,
        mode: choices.mode ?? 'apply',
      });
    },
    writes: () =>
      gitlab
        .requests()
        .filter((one) => one.method !== 'GET' && one.status >= 200 && one.status < 300)
        .map(({ method, path, body }) => ({ method: methodSchema.parse(method), path, body: bodySchema.parse(body) })),
    issues: () => gitlab.issues().map((issue) => shownSchema.parse(issue)),
    async locks() {
      const answer = await fetch(`${gitlab.url}/api/v4/projects/42/labels?search=tweet-audit-lock&per_page=100`, {
        headers: { 'private-token': gitlab.credentials.readToken },
      });
      return labelsSchema.parse(await answer.json()).map((one) => one.name);
    },
  };
}

const methodSchema = z.enum(['POST', 'PUT', 'DELETE']);

/** A stage for the running test; in the end nothing unplanned may have been asked. */
export async function stageFor(options: Partial<GitlabOptions> = {}): Promise<Stage> {
  const stage = await openStage(options);
  onTestFinished(async () => {
    await stage.gitlab.close();
    expect(stage.gitlab.unplanned()).toEqual([]);
  });
  return stage;
}

/** The single issue there must be. */
export function onlyIssue(stage: Stage): ShownIssue {
  const issues = stage.issues();
  expect(issues).toHaveLength(1);
  const [issue] = issues;
  if (issue === undefined) throw new Error('there is no issue');
  return issue;
}

export async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}

/** Makes an issue by hand, as the token's user. */
export async function makeIssue(stage: Stage, body: Readonly<Record<string, unknown>>): Promise<void> {
  const answer = await fetch(`${stage.gitlab.url}/api/v4/projects/42/issues`, {
    method: 'POST',
    headers: { 'private-token': 'glpat-sandbox-mira_manages', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(answer.status).toBe(201);
}

export async function makeLock(stage: Stage, generation = 1): Promise<void> {
  const answer = await fetch(`${stage.gitlab.url}/api/v4/projects/42/labels`, {
    method: 'POST',
    headers: { 'private-token': stage.gitlab.credentials.token, 'content-type': 'application/json' },
    body: JSON.stringify({ name: `tweet-audit-lock-${key}-${generation}`, color: '#808080' }),
  });
  expect(answer.status).toBe(201);
}
