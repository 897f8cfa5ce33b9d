/** `init`: what it writes is valid, means what is built in, and never replaces a file by itself. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { toolVersion } from '../../src/commands/version.ts';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import { policyJsonSchema } from '../../src/policy/json-schema.ts';
import { loadPolicy } from '../../src/policy/load-policy.ts';
import { makeFolder, runHere } from '../cli/program-in-sandbox.ts';

async function initialised(): Promise<{ readonly dir: string; readonly policy: string; readonly pipeline: string }> {
  const dir = join(makeFolder(), 'new', 'project');
  const ran = await runHere(['init', dir], {});
  expect(ran.code, ran.stderr).toBe(0);
  expect(ran.stdout).toContain(join(dir, 'tweet-audit.yml'));
  return {
    dir,
    policy: readFileSync(join(dir, 'tweet-audit.yml'), 'utf8'),
    pipeline: readFileSync(join(dir, '.gitlab-ci.yml'), 'utf8'),
  };
}

describe('the policy file', () => {
  test('means what is built in', async () => {
    const { policy } = await initialised();
    expect(loadPolicy(policy, 'tweet-audit.yml')).toEqual(builtInPolicy);
  });

  test('passes policy check', async () => {
    const { dir } = await initialised();
    const ran = await runHere(['policy', 'check', join(dir, 'tweet-audit.yml')], {});
    expect(ran.code, ran.stdout).toBe(0);
  });

  test('shows every key that there is, live or as an example', async () => {
    const { policy } = await initialised();
    const { properties } = z.object({ properties: z.record(z.string(), z.unknown()) }).parse(policyJsonSchema());
    const missing = Object.keys(properties).filter((key) => !new RegExp(`^#?${key}:`, 'm').test(policy));
    expect(missing).toEqual([]);
  });

  const isExample = (line: string): boolean => /^ *#(\w| {2})/.test(line);
  const uncomment = (line: string): string => line.replace('#', '');

  test('every example in it is valid where its sign is taken away', async () => {
    const { policy } = await initialised();
    const lines = policy.split('\n');
    const starts = lines.flatMap((line, at) => (isExample(line) && /#\w/.test(line) ? [at] : []));
    expect(starts.length).toBeGreaterThan(10);
    for (const start of starts) {
      const length = lines.slice(start + 1).findIndex((line) => !/^ *# {2}/.test(line)) + 1;
      const changed = lines.map((line, at) => (at >= start && at < start + length ? uncomment(line) : line));
      expect(loadPolicy(changed.join('\n'), `example at line ${start + 1}`), lines[start]).not.toEqual(builtInPolicy);
    }
    const all = lines.map((line) => (isExample(line) ? uncomment(line) : line)).join('\n');
    expect(loadPolicy(all, 'all examples').revisions).toHaveLength(2);
  });

  test('explains every key in a line of its own', async () => {
    const { policy } = await initialised();
    const lines = policy.split('\n');
    const bare = lines.filter((line, at) => /^#?\w+:/.test(line) && !/^(#|\w+:$)/.test(lines[at - 1] ?? ''));
    expect(bare.filter((line) => line !== 'tags:' && line !== 'issue:' && line !== 'privacy:')).toEqual([]);
  });
});

const jobSchema = z.looseObject({
  script: z.array(z.string()).optional(),
  before_script: z.array(z.string()).optional(),
});

function read(pipeline: string) {
  const documents = parseAllDocuments(pipeline);
  expect(documents).toHaveLength(2);
  const [header, body] = documents.map((document) => {
    expect('errors' in document ? document.errors : []).toEqual([]);
    return z.record(z.string(), z.unknown()).parse('toJS' in document ? document.toJS() : undefined);
  });
  if (header === undefined || body === undefined) throw new Error('not two documents');
  const input = z.object({
    type: z.string(),
    default: z.string(),
    regex: z.string().optional(),
    options: z.array(z.string()).optional(),
  });
  const { spec } = z.object({ spec: z.object({ inputs: z.record(z.string(), input) }) }).parse(header);
  const jobs = ['policy', '.audit', 'gather', 'audit', 'plan', 'publish', 'pages'].map((name) => ({
    name,
    ...jobSchema.parse(body[name]),
  }));
  const scripts = jobs.flatMap(({ before_script = [], script = [] }) => [...before_script, ...script]);
  return { header, body, inputs: spec.inputs, scripts };
}

const schemaFile = new URL('../../../shared/contracts/gitlab-ci.schema.json', import.meta.url);

describe('the pipeline file', () => {
  test.skipIf(!existsSync(schemaFile))(
    "is valid by GitLab's own schema (skipped without ../shared/contracts)",
    async () => {
      const { header, body } = read((await initialised()).pipeline);
      const ajv = new Ajv({
        keywords: ['markdownDescription'],
        strictTypes: false,
        validateFormats: false,
        allowUnionTypes: true,
      });
      const validate = ajv.compile(
        z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(schemaFile, 'utf8'))),
      );
      for (const document of [header, body]) expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
      expect(validate({ ...body, gather: { scirpt: ['true'] } })).toBe(false);
    },
  );

  test('names this version of the program', async () => {
    const { pipeline } = await initialised();
    expect(pipeline).toContain(`TWEET_AUDIT: tweet-audit@${toolVersion()}\n`);
    expect(pipeline).not.toContain('__VERSION__');
  });

  test('has the inputs that are promised, each with a default, so that schedules start', async () => {
    const { inputs } = read((await initialised()).pipeline);
    expect(Object.keys(inputs)).toEqual(['date', 'since', 'until', 'rules', 'mode', 'fail-on']);
    expect(inputs.mode?.options).toEqual(['plan', 'publish']);
    expect(inputs['fail-on']?.options).toEqual(['error', 'warning', 'info', 'never']);
    for (const { default: value, regex, options } of Object.values(inputs)) {
      if (regex !== undefined) expect(value).toMatch(new RegExp(regex));
      if (options !== undefined) expect(options).toContain(value);
    }
  });

  test.each([
    ['date', '2026-11-21', ['yesterday', '2026-11-21; id', '$(id)', '2026-11-21\n2026-11-22', '"']],
    ['since', '2026-11-20T08:00:00Z', ['2026-11-20', '`id`', '2026-11-20T08:00:00Z"']],
    ['until', '2026-11-20T08:00+02:00', ['now', "' || id"]],
    ['rules', 'first-reply-sla,wrong-handle', ['a b', 'a,', '$HOME', 'a;b']],
  ])('the input %s takes %s, and nothing that a shell could act on', async (name, good, bad) => {
    const { inputs } = read((await initialised()).pipeline);
    const pattern = new RegExp(inputs[name]?.regex ?? 'none');
    expect(good).toMatch(pattern);
    for (const text of bad) expect(text).not.toMatch(pattern);
  });

  test('inputs reach scripts as quoted variables alone', async () => {
    const { scripts, body } = read((await initialised()).pipeline);
    expect(scripts.length).toBeGreaterThan(6);
    for (const line of scripts) {
      expect(line).not.toContain('$[[');
      expect(
        line
          .replaceAll(/"\$\w+(\/[\w.]+)*"/g, '')
          .replaceAll('"$@"', '')
          .replace('"$TWEET_AUDIT"', ''),
      ).not.toContain('$');
    }
    const variables = z.record(z.string(), z.string()).parse(body.variables);
    expect(Object.values(variables).filter((value) => value.includes('$[['))).toHaveLength(6);
  });

  test('the window becomes arguments, whole and unread by the shell', async () => {
    const { body } = read((await initialised()).pipeline);
    const before = jobSchema.parse(body['.audit']).before_script ?? [];
    const run = (env: Record<string, string>): string =>
      execFileSync('bash', ['--norc', '-euo', 'pipefail', '-c', `${before.join('\n')}\nprintf '<%s>' "$@"`], {
        env: { AUDIT_DATE: '', AUDIT_SINCE: '', AUDIT_UNTIL: '', ...env },
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
      });
    expect(run({ AUDIT_DATE: '2026-11-21' })).toBe('<--date><2026-11-21>');
    expect(run({ AUDIT_SINCE: 'a b', AUDIT_UNTIL: '$(id) `id` "' })).toBe('<--since><a b><--until><$(id) `id` ">');
    expect(run({})).toBe('<>');
  });

  test('findings are orange, what passes is tried again, and only publish writes', async () => {
    const { body } = read((await initialised()).pipeline);
    expect(body).toMatchObject({
      default: { image: 'node:24' },
      gather: { retry: { exit_codes: [75] }, environment: { name: 'tweet-audit/gather', action: 'access' } },
      audit: {
        needs: ['gather'],
        allow_failure: { exit_codes: [1] },
        environment: { name: 'tweet-audit/audit', action: 'access' },
        artifacts: {
          when: 'always',
          access: 'developer',
          reports: {
            junit: '$AUDIT_OUT/junit.xml',
            annotations: '$AUDIT_OUT/annotations.json',
            dotenv: '$AUDIT_OUT/summary.env',
          },
        },
      },
      publish: {
        resource_group: 'tweet-audit-publish',
        environment: { name: 'tweet-audit/publish', action: 'access' },
      },
      pages: { pages: { publish: 'public' } },
    });
    const rules = z.object({ rules: z.array(z.object({ if: z.string() })) });
    for (const job of ['publish', 'pages'])
      expect(rules.parse(body[job]).rules.map((rule) => rule.if)).toEqual([
        expect.stringContaining('$AUDIT_MODE == "publish"'),
      ]);
  });
});

describe('files that are there', () => {
  test('are left alone: exit 2, named, and the other one is not written either', async () => {
    const dir = makeFolder();
    const pipeline = join(dir, '.gitlab-ci.yml');
    writeFileSync(pipeline, 'mine: true\n');
    const ran = await runHere(['init', dir], {});
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(pipeline);
    expect(ran.stderr).toContain('--force');
    expect(readFileSync(pipeline, 'utf8')).toBe('mine: true\n');
    expect(existsSync(join(dir, 'tweet-audit.yml'))).toBe(false);
    const again = await runHere(['init', '--force', '--json', dir], {});
    expect(again.code, again.stderr).toBe(0);
    expect(JSON.parse(again.stdout)).toEqual({ schemaVersion: '1', written: [join(dir, 'tweet-audit.yml'), pipeline] });
    expect(readFileSync(pipeline, 'utf8')).toContain('tweet-audit publish');
  });

  test('a folder that cannot be written: exit 2', async () => {
    const file = join(makeFolder(), 'a-file');
    writeFileSync(file, '');
    const ran = await runHere(['init', join(file, 'below')], {});
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('cannot be written');
    const dir = makeFolder();
    mkdirSync(join(dir, 'tweet-audit.yml'));
    expect((await runHere(['init', '--force', dir], {})).code).toBe(2);
  });
});
