/** The real .gitlab-ci.yml, run by gitlab-ci-local against sandbox servers: as a schedule, by hand, and for merge requests. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Ajv } from 'ajv';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { instant, millisOf } from '../../src/model/instant.ts';
import { type GitlabSandbox, startGitlab } from '../../src/sandbox/gitlab/start-gitlab.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { demoWeek, tellDemoWeek } from '../../src/scenario/demo-week.ts';
import { cloneHere, type PipelineRun, runPipeline } from './clone.ts';

const hasRsync = spawnSync('rsync', ['--version']).status === 0;
const schemaFile = new URL('../../../shared/contracts/gitlab-ci.schema.json', import.meta.url);
const documents = parseAllDocuments(readFileSync(new URL('../../.gitlab-ci.yml', import.meta.url), 'utf8'), {
  customTags: [{ tag: '!reference', collection: 'seq', identify: () => false }],
});

interface Project {
  readonly folder: string;
  readonly gitlab: GitlabSandbox;
  readonly vendors: Sandbox;
  run(
    morning: number,
    source: 'schedule' | 'web',
    inputs?: Readonly<Record<string, string>>,
    variables?: Readonly<Record<string, string>>,
  ): Promise<PipelineRun>;
}

async function startProject(): Promise<Project> {
  const now = (): number => millisOf(instant(demoWeek.mornings[0]));
  const vendors = await startSandbox(tellDemoWeek(0).world(), { now });
  const gitlab = await startGitlab({ now });
  onTestFinished(async () => {
    await vendors.close();
    await gitlab.close();
  });
  const folder = cloneHere(`${gitlab.url}/${gitlab.projectPath}.git`);
  return {
    folder,
    gitlab,
    vendors,
    run(morning, source, inputs = {}, more = {}) {
      const at = demoWeek.mornings[morning] ?? demoWeek.mornings[0];
      vendors.setWorld(tellDemoWeek(morning).world());
      for (const server of [vendors, gitlab]) server.setNow(millisOf(instant(at)));
      const variables = {
        ZENDESK_URL: vendors.zendeskUrl,
        ZENDESK_CLIENT_ID: vendors.credentials.clientId,
        ZENDESK_CLIENT_SECRET: vendors.credentials.clientSecret,
        X_API_URL: vendors.xUrl,
        X_BEARER_TOKEN: vendors.credentials.bearer,
        GITLAB_PROJECT: gitlab.projectPath,
        GITLAB_URL: gitlab.url,
        GITLAB_TOKEN: gitlab.credentials.token,
        GITLAB_READ_TOKEN: gitlab.credentials.readToken,
        CI_JOB_TOKEN: gitlab.credentials.jobToken,
        TWEET_AUDIT_NOW: at,
        ...more,
        TWEET_AUDIT_PAGES: 'true',
      };
      return runPipeline(folder, source, variables, inputs);
    },
  };
}

function writesOf(requests: ReturnType<GitlabSandbox['requests']>): readonly string[] {
  return requests.filter((r) => r.method !== 'GET').map((r) => `${r.method} ${r.path}`);
}

describe('.gitlab-ci.yml', () => {
  test('is what GitLab takes for a pipeline', (context) => {
    if (!existsSync(schemaFile)) return context.skip('the CI schema of ../shared/contracts is not here');
    const ajv = new Ajv({
      strictTypes: false,
      validateFormats: false,
      allowUnionTypes: true,
      keywords: ['markdownDescription'],
    });
    const isPipeline = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
    const [header, body] = documents.map((d) => d.toJS());
    for (const document of [header, body]) expect(isPipeline(document), JSON.stringify(isPipeline.errors)).toBe(true);
    expect(isPipeline({ ...body, gather: { script: 7 } })).toBe(false);
  });

  test('is the pipeline that init writes, but for where the program comes from', () => {
    const template = readFileSync(new URL('../../templates/init/gitlab-ci.yml', import.meta.url), 'utf8').replaceAll(
      /npm exec --yes --package="\$TWEET_AUDIT" -- tweet-audit (\w+) --policy tweet-audit.yml/g,
      'npm run -s tweet-audit -- $1',
    );
    const [header, body] = documents.map((d) => d.toJS());
    const [otherHeader, other] = parseAllDocuments(template).map((d) => ('toJS' in d ? d.toJS() : undefined));
    expect(otherHeader).toEqual(header);
    for (const job of ['gather', 'review', 'audit', 'plan', 'publish', 'rollup', 'pages'])
      expect(other[job], job).toEqual(body[job]);
    expect(other['.audit'].before_script).toEqual(body['.audit'].before_script.slice(1));
  });

  test('every input reaches scripts as a variable, and no script holds one', () => {
    const [header, body] = documents.map((d) => d.toJS());
    const inputs = Object.keys(header.spec.inputs);
    expect(inputs).toEqual(['date', 'since', 'until', 'rules', 'mode', 'fail-on']);
    for (const input of inputs) expect(Object.values(body.variables)).toContain(`$[[ inputs.${input} ]]`);
    const { variables: _, ...jobs } = body;
    expect(JSON.stringify(jobs)).not.toContain('inputs.');
  });
});

describe.skipIf(!hasRsync)('the pipeline, run here (skipped without rsync)', () => {
  test('every scheduled morning makes one issue a day; a third run of one morning writes nothing', {
    timeout: 420_000,
  }, async () => {
    const project = await startProject();
    const first = await project.run(0, 'schedule');
    expect(first.code, first.output).toBe(0);
    const second = await project.run(1, 'schedule');
    expect(second.code, second.output).toBe(0);
    const kept = new DatabaseSync(join(project.folder, 'tweet-audit-out', 'history.sqlite'), { readOnly: true });
    expect(kept.prepare('SELECT date FROM days').all()).toMatchObject([{ date: '2026-11-16' }, { date: '2026-11-17' }]);
    kept.close();
    const states = () => project.gitlab.issues().map((i) => [i.title, i.state, i.labels]);
    expect(states()).toEqual([
      [
        expect.stringContaining('2026-11-16'),
        'opened',
        expect.arrayContaining(['tweet-audit', 'tweet-audit::open', 'tweet-audit-rule/missing-tweetdeck-note']),
      ],
      [expect.stringContaining('2026-11-17'), 'closed', expect.arrayContaining(['tweet-audit', 'tweet-audit::done'])],
    ]);
    const site = join(project.folder, '.gitlab-ci-local', 'artifacts', 'pages', 'public');
    const index = readFileSync(join(site, 'index.html'), 'utf8');
    for (const date of ['2026-11-16', '2026-11-17']) {
      expect(index).toContain(`href="${date}/index.html"`);
      expect(readFileSync(join(site, date, 'index.html'), 'utf8')).toContain('November 2026');
    }
    await project.run(1, 'schedule');
    const before = project.gitlab.requests().length;
    const third = await project.run(1, 'schedule');
    expect(third.code, third.output).toBe(0);
    expect(writesOf(project.gitlab.requests().slice(before))).toEqual([]);
    expect(states()).toHaveLength(2);
    expect([...project.gitlab.unplanned(), ...project.vendors.unplanned()]).toEqual([]);
  });

  test('a schedule that asks for roll-ups gets one when it is due, and by hand there is none', {
    timeout: 420_000,
  }, async () => {
    const project = await startProject();
    const titles = () => project.gitlab.issues().map((one) => one.title);
    const early = await project.run(0, 'web', {}, { TWEET_AUDIT_ROLLUP: 'week' });
    expect(early.code, early.output).toBe(0);
    expect(titles()).toEqual(['Twitter audit 2026-11-16']);
    const due = await project.run(0, 'schedule', {}, { TWEET_AUDIT_ROLLUP: 'week' });
    expect(due.code, due.output).toBe(0);
    expect(due.output).toContain('Twitter audit, week 2026-W46');
    expect(titles()).toEqual(['Twitter audit 2026-11-16', 'Twitter audit, week 2026-W46']);
    const monthly = await project.run(0, 'schedule', {}, { TWEET_AUDIT_ROLLUP: 'month' });
    expect(monthly.output).toContain('Nothing is due');
    expect(titles()).toHaveLength(2);
    expect(project.gitlab.unplanned()).toEqual([]);
  });

  test('by hand with mode plan nothing is written, and the writes are printed', { timeout: 240_000 }, async () => {
    const project = await startProject();
    const ran = await project.run(0, 'web', { mode: 'plan', date: '2026-11-16' });
    expect(ran.code, ran.output).toBe(0);
    expect(ran.output).toContain('POST /api/v4/projects/');
    expect(ran.output).toContain('tweet-audit key=');
    expect(project.gitlab.issues()).toEqual([]);
    expect(writesOf(project.gitlab.requests())).toEqual([]);
    const part = await project.run(0, 'web', { date: '2026-11-16', rules: 'cross-assignment' });
    expect(part.code, part.output).toBe(0);
    expect(part.output).toContain('only some rules judged it');
    expect(existsSync(join(project.folder, '.gitlab-ci-local', 'artifacts', 'pages'))).toBe(false);
    expect(project.gitlab.issues()).toEqual([]);
  });

  test('an input that is no date starts nothing', async () => {
    const project = await startProject();
    const ran = await project.run(0, 'web', { date: '$(touch hacked)' });
    expect(ran.code).not.toBe(0);
    expect(existsSync(join(project.folder, 'hacked'))).toBe(false);
    expect(project.vendors.requests()).toEqual([]);
  });
});
