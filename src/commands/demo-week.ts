/** `demo --days N`: morning after morning with one store and one GitLab, so that findings live, resolve and rest. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { TweetAuditError } from '../model/errors.ts';
import { instant, millisOf } from '../model/instant.ts';
import type { AuditResult } from '../model/result.ts';
import { type GitlabSandbox, startGitlab } from '../sandbox/gitlab/start-gitlab.ts';
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox.ts';
import { demoWeek, tellDemoWeek } from '../scenario/demo-week.ts';
import { daysInFolder } from './keep-days.ts';
import type { AuditCommandOptions } from './options.ts';
import { rollUpCommand } from './rollup.ts';
import { run } from './run.ts';
import type { Surroundings } from './surroundings.ts';

interface Stage {
  readonly vendors: Sandbox;
  readonly gitlab: GitlabSandbox;
  readonly out: string;
  readonly options: AuditCommandOptions;
  readonly surroundings: Surroundings;
}

const meanings: Readonly<Record<ExitCode, string>> = {
  0: 'clean',
  1: 'findings',
  2: 'usage',
  3: 'incomplete',
  4: 'audited, but not all kept or published',
  5: 'credentials',
  6: 'budget refused',
  75: 'incomplete for a passing reason',
};

function readDays(text: string): number {
  const days = Number(text);
  if (Number.isInteger(days) && days >= 1 && days <= demoWeek.dates.length) return days;
  throw new TweetAuditError(
    'usage',
    `--days ${JSON.stringify(text)} is not a number from 1 to ${demoWeek.dates.length}`,
    `Give a number of days, such as --days ${demoWeek.dates.length}.`,
  );
}

function tellDay({ window, findings, pending, complete }: AuditResult): string {
  const told = findings.map((f) => `${f.rule} ${f.state}`);
  const open = pending.length === 0 ? [] : [`${pending.length} still open`];
  return `  ${window.date}: ${[...told, ...open].join(', ') || 'no findings'}${complete ? '' : ' (incomplete)'}`;
}

function tellIssues(gitlab: GitlabSandbox): readonly string[] {
  return gitlab.issues().map((issue) => {
    const labels = Array.isArray(issue.labels) ? issue.labels.join(', ') : '';
    return `  #${String(issue.iid)} ${String(issue.state).padEnd(6)} ${String(issue.title)} [${labels}]`;
  });
}

const isWrite = (method: string): boolean => method !== 'GET' && method !== 'HEAD';

const morningOf = (number: number) => instant(demoWeek.mornings[number] ?? demoWeek.mornings[0]);

/** As a pipeline would see it on that morning. */
function surroundingsOf({ vendors, gitlab, surroundings }: Stage, morning: number): Surroundings {
  const now = morningOf(morning);
  return {
    ...surroundings,
    now,
    // Nothing is slow here: waiting is told, and not done.
    clock: { now: () => millisOf(now), sleep: () => Promise.resolve() },
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

/** One run on one morning; what it says goes into the reports, and here in short. */
async function runOnce(stage: Stage, morning: number): Promise<ExitCode> {
  const { vendors, gitlab, surroundings } = stage;
  const now = morningOf(morning);
  vendors.setWorld(tellDemoWeek(morning).world());
  for (const server of [vendors, gitlab]) server.setNow(millisOf(now));
  const before = gitlab.requests().length;
  const code = await run(
    { ...stage.options, out: stage.out, store: 'gitlab', publish: true, failOn: 'error', quiet: true, json: false },
    { ...surroundingsOf(stage, morning), stdout: () => {} },
  );
  const [asked, ...others] = daysInFolder(stage.out);
  const writes = gitlab
    .requests()
    .slice(before)
    .filter((r) => isWrite(r.method)).length;
  surroundings.stdout(
    [
      `${now}  exit ${code}, ${meanings[code]}; ${writes} writes to GitLab`,
      ...[...others, asked].map((day) => tellDay(day.result)),
      '',
    ].join('\n'),
  );
  return code;
}

/** The mornings of the first N days: one is missed, and on the last one the package registry is gone at first. */
async function play(stage: Stage, days: number): Promise<boolean> {
  const { gitlab, surroundings } = stage;
  let ok = true;
  for (let morning = 0; morning < days; morning += 1) {
    if (morning === 3 && days > 4) {
      surroundings.stdout(`${demoWeek.mornings[morning] ?? ''}  nobody ran it\n`);
      continue;
    }
    if (morning === 4) {
      gitlab.inject({ method: 'PUT', path: '/packages/generic/', status: 404, body: { message: '404 Not Found' } });
      surroundings.stdout('The package registry is gone:\n');
      ok = (await runOnce(stage, morning)) === exitCodes.unpublished && ok;
      surroundings.stdout('It is back, and the run is repeated:\n');
    }
    const code = await runOnce(stage, morning);
    ok = (code === exitCodes.clean || code === exitCodes.findings) && ok;
  }
  surroundings.stdout('The last run twice more: a second one may edit, a third one writes nothing.\n');
  await runOnce(stage, days - 1);
  const before = gitlab.requests().length;
  await runOnce(stage, days - 1);
  return (
    ok &&
    !gitlab
      .requests()
      .slice(before)
      .some((r) => isWrite(r.method))
  );
}

/** The week so far, from what the runs stored: a page, and an issue of its own. */
async function rollUpWeek(stage: Stage, days: number): Promise<boolean> {
  const { options, out, surroundings } = stage;
  surroundings.stdout('\nThe week so far, from the stored days alone:\n\n');
  const code = await rollUpCommand(
    { ...options, out, store: 'gitlab', week: demoWeek.dates[0], publish: true, quiet: true, json: false },
    surroundingsOf(stage, days - 1),
  );
  return code === exitCodes.clean;
}

export async function demoWeekCommand(
  options: AuditCommandOptions & { readonly days: string },
  surroundings: Surroundings,
): Promise<ExitCode> {
  const days = readDays(options.days);
  const out = join(options.out, 'demo-week');
  rmSync(out, { recursive: true, force: true });
  const now = (): number => millisOf(instant(demoWeek.mornings[0]));
  const vendors = await startSandbox(tellDemoWeek(0).world(), { now });
  const gitlab = await startGitlab({ now });
  try {
    surroundings.stdout(
      `A fictional team's week, audited each morning at five. Zendesk plays at ${vendors.zendeskUrl}, X at ${vendors.xUrl}, GitLab at ${gitlab.url}.\n\n`,
    );
    const stage = { vendors, gitlab, out, options, surroundings };
    const ok = (await play(stage, days)) && (await rollUpWeek(stage, days));
    surroundings.stdout(
      ['', 'The issues in GitLab:', ...tellIssues(gitlab), '', `Reports of the last run: ${out}`, ''].join('\n'),
    );
    return ok ? exitCodes.clean : exitCodes.unpublished;
  } finally {
    await vendors.close();
    await gitlab.close();
  }
}
