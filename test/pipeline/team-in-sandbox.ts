/** A team's mornings against all three sandboxes: each run sees the world of its morning, and all share one folder. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { instant, millisOf } from '../../src/model/instant.ts';
import type { AuditResult, Finding } from '../../src/model/result.ts';
import type { GitlabOptions } from '../../src/sandbox/gitlab/options.ts';
import { type GitlabSandbox, startGitlab } from '../../src/sandbox/gitlab/start-gitlab.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { demoFortnight, tellDemoFortnight } from '../../src/scenario/demo-fortnight.ts';
import { demoWeek, tellDemoWeek } from '../../src/scenario/demo-week.ts';
import type { Story } from '../../src/scenario/story.ts';
import { makeFolder, type Ran, runHere, vendorEnv } from '../cli/program-in-sandbox.ts';

interface Mornings {
  /** When the runs begin. */
  readonly mornings: readonly string[];
  /** All that has happened until then. */
  readonly tell: (morning: number) => Story;
}

export const week: Mornings = { mornings: demoWeek.mornings, tell: tellDemoWeek };
export const fortnight: Mornings = { mornings: demoFortnight.mornings, tell: tellDemoFortnight };

export interface Team {
  readonly gitlab: GitlabSandbox;
  readonly out: string;
  /** `run --publish` unless `argv` says otherwise; `env` overrides. */
  run(morning: number, argv?: readonly string[], env?: Readonly<Record<string, string | undefined>>): Promise<Ran>;
  /** Of the day asked for, or of one beside it. */
  result(date?: string): AuditResult;
}

/** With `policy`, every run is by that policy file. */
export async function openTeam(
  { mornings, tell }: Mornings,
  { policy, ...options }: Partial<GitlabOptions> & { readonly policy?: string } = {},
): Promise<Team> {
  const timeOf = (morning: number): string => mornings[morning] ?? mornings[0] ?? '';
  const now = (): number => millisOf(instant(timeOf(0)));
  const vendors = await startSandbox(tell(0).world(), { now });
  const gitlab = await startGitlab({ now, ...options });
  onTestFinished(async () => {
    expect(gitlab.unplanned()).toEqual([]);
    await vendors.close();
    await gitlab.close();
  });
  const out = makeFolder();
  const policyFile = join(makeFolder(), 'policy.yml');
  if (policy !== undefined) writeFileSync(policyFile, policy);
  return {
    gitlab,
    out,
    run(morning, argv = ['run', '--publish'], env = {}) {
      const at = timeOf(morning);
      vendors.setWorld(tell(morning).world());
      for (const server of [vendors, gitlab]) server.setNow(millisOf(instant(at)));
      const byPolicy = policy === undefined ? [] : ['--policy', policyFile];
      return runHere([...argv, ...(argv.includes('--out') ? [] : ['--out', out]), ...byPolicy], {
        ...vendorEnv(vendors),
        GITLAB_URL: gitlab.url,
        GITLAB_PROJECT: gitlab.projectPath,
        GITLAB_TOKEN: gitlab.credentials.token,
        TWEET_AUDIT_NOW: at,
        ...env,
      });
    },
    result: (date) =>
      JSON.parse(readFileSync(join(out, date === undefined ? '' : `days/${date}`, 'result.json'), 'utf8')),
  };
}

/** Monday's, in the week and in the fortnight: a ticket that Ana assigned to Ben. */
export function findingOfMonday(result: AuditResult): Finding {
  const found = result.findings.find((f) => f.rule === 'cross-assignment');
  if (found === undefined) throw new Error('Monday has no such finding');
  return found;
}
