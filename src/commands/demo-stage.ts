/** Where the demo's days are played: stand-ins for the vendors and GitLab, one store, and one run a morning. */
import { rmSync } from 'node:fs';
import type { ExitCode } from '../exit-code.ts';
import { type Instant, millisOf } from '../model/instant.ts';
import type { AuditResult } from '../model/result.ts';
import { type GitlabSandbox, startGitlab } from '../sandbox/gitlab/start-gitlab.ts';
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox.ts';
import type { World } from '../scenario/world.ts';
import { type DayInFolder, daysInFolder } from './keep-days.ts';
import type { AuditCommandOptions } from './options.ts';
import { rollUpCommand } from './rollup.ts';
import { run } from './run.ts';
import type { Surroundings } from './surroundings.ts';

export interface Stage {
  readonly vendors: Sandbox;
  readonly gitlab: GitlabSandbox;
  readonly out: string;
  readonly options: AuditCommandOptions;
  readonly surroundings: Surroundings;
}

/** One run on one morning. */
export interface StagedRun {
  readonly code: ExitCode;
  /** Requests to GitLab that changed something. */
  readonly writes: number;
  /** The day asked for first. */
  readonly days: readonly [DayInFolder, ...DayInFolder[]];
}

export const meanings: Readonly<Record<ExitCode, string>> = {
  0: 'clean',
  1: 'findings',
  2: 'usage',
  3: 'incomplete',
  4: 'audited, but not all kept or published',
  5: 'credentials',
  6: 'budget refused',
  75: 'incomplete for a passing reason',
};

/** Plays on an empty folder, and takes everything down in the end. */
export async function onStage<T>(
  out: string,
  { world, now }: { readonly world: World; readonly now: Instant },
  options: AuditCommandOptions,
  surroundings: Surroundings,
  play: (stage: Stage) => Promise<T>,
): Promise<T> {
  rmSync(out, { recursive: true, force: true });
  const clock = { now: (): number => millisOf(now) };
  const vendors = await startSandbox(world, clock);
  const gitlab = await startGitlab(clock);
  try {
    return await play({ vendors, gitlab, out, options, surroundings });
  } finally {
    await vendors.close();
    await gitlab.close();
  }
}

const isWrite = (method: string): boolean => method !== 'GET' && method !== 'HEAD';

/** Nothing is slow here: waiting is told, and not done. */
export function surroundingsAt({ vendors, gitlab, surroundings }: Stage, now: Instant): Surroundings {
  return {
    ...surroundings,
    now,
    clock: { now: () => millisOf(now), sleep: () => Promise.resolve() },
    stdout: () => {},
    env: {
      ZENDESK_URL: vendors.zendeskUrl,
      ZENDESK_CLIENT_ID: vendors.credentials.clientId,
      ZENDESK_CLIENT_SECRET: vendors.credentials.clientSecret,
      X_API_URL: vendors.xUrl,
      X_BEARER_TOKEN: vendors.credentials.bearer,
      GITLAB_URL: gitlab.url,
      GITLAB_PROJECT: gitlab.projectPath,
      GITLAB_TOKEN: gitlab.credentials.token,
      CI_JOB_TOKEN: gitlab.credentials.jobToken,
    },
  };
}

/** `run --publish`; what it says goes into the reports. */
export async function runOnStage(stage: Stage, world: World, now: Instant): Promise<StagedRun> {
  const { vendors, gitlab } = stage;
  vendors.setWorld(world);
  for (const server of [vendors, gitlab]) server.setNow(millisOf(now));
  const before = gitlab.requests().length;
  const code = await run(
    { ...stage.options, out: stage.out, store: 'gitlab', publish: true, failOn: 'error', quiet: true, json: false },
    surroundingsAt(stage, now),
  );
  const writes = gitlab
    .requests()
    .slice(before)
    .filter((r) => isWrite(r.method)).length;
  return { code, writes, days: daysInFolder(stage.out) };
}

/** The week of a date, from what the runs stored: a page, and an issue of its own. */
export async function rollUpOnStage(stage: Stage, week: string, now: Instant): Promise<ExitCode> {
  const { options, out, surroundings } = stage;
  surroundings.stdout('\nThe week, from the stored days alone:\n\n');
  return rollUpCommand(
    { ...options, out, store: 'gitlab', week, publish: true, quiet: true, json: false },
    { ...surroundingsAt(stage, now), stdout: surroundings.stdout },
  );
}

export function tellDay({ window, findings, pending, complete }: AuditResult): string {
  const told = findings.map((f) => `${f.rule} ${f.state}${f.decision === null ? '' : `, ${f.decision}`}`);
  const open = pending.length === 0 ? [] : [`${pending.length} still open`];
  return `  ${window.date}: ${[...told, ...open].join('; ') || 'no findings'}${complete ? '' : ' (incomplete)'}`;
}

export function tellIssues(gitlab: GitlabSandbox): readonly string[] {
  return gitlab.issues().map((issue) => {
    const labels = Array.isArray(issue.labels) ? issue.labels.join(', ') : '';
    return `  #${String(issue.iid)} ${String(issue.state).padEnd(6)} ${String(issue.title)} [${labels}]`;
  });
}
