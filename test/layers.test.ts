/** The layers hold, and every rule about them can fail: a tree that breaks each rule once is cruised as well. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = fileURLToPath(new URL('..', import.meta.url));
const configFile = join(root, '.dependency-cruiser.mjs');

const cruiseSchema = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
    ruleSetUsed: z.object({ forbidden: z.array(z.object({ name: z.string(), comment: z.string().min(40) })) }),
  }),
});
type Cruise = z.infer<typeof cruiseSchema>['summary'];

function cruise(cwd: string, folders: readonly string[]): Promise<Cruise> {
  const program = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
  const args = [program, '--config', configFile, '--output-type', 'json', ...folders];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (stdout === '') reject(new Error(stderr, { cause: error }));
      else resolve(cruiseSchema.parse(JSON.parse(stdout)).summary);
    });
  });
}

const imports = (...targets: readonly string[]): string =>
  [...targets.map((target) => `import '${target}';`), 'export const here = 1;', ''].join('\n');
const importsType = (target: string): string => `import type { Here } from '${target}';\nexport type There = Here;\n`;

const packages = { commander: '*', 'csv-stringify': '*', 'twitter-api-v2': '*', undici: '*', yaml: '*' };
const surroundings: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({ type: 'module', dependencies: packages, devDependencies: { ajv: '*' } }),
  'tsconfig.json': JSON.stringify({ compilerOptions: { module: 'NodeNext', allowImportingTsExtensions: true } }),
  ...Object.fromEntries(
    [...Object.keys(packages), 'ajv'].flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' })],
      [`node_modules/${name}/index.js`, 'module.exports = 1;\n'],
    ]),
  ),
};

/** Every arrow that the architecture draws. */
const goodTree: Readonly<Record<string, string>> = {
  'src/cli.ts': imports('node:process', 'commander', './commands/run.ts', './exit-code.ts'),
  'src/exit-code.ts': imports('./model/day.ts'),
  'src/commands/run.ts': imports(
    '../exit-code.ts',
    '../policy/load.ts',
    '../http/transport.ts',
    '../gather/x/client.ts',
    '../store/folder.ts',
    '../reconcile/reconcile.ts',
    '../audit/audit.ts',
    '../report/text.ts',
    '../history/write-database.ts',
    '../publish/files.ts',
    '../sandbox/x.ts',
  ),
  'src/policy/load.ts': imports('node:fs', 'yaml', '../model/day.ts'),
  'src/http/transport.ts': imports('undici', '../model/day.ts'),
  'src/gather/x/client.ts': imports('node:fs', 'twitter-api-v2', '../../http/transport.ts', '../../model/day.ts'),
  'src/store/folder.ts': imports('node:fs', '../http/transport.ts', '../model/day.ts'),
  'src/reconcile/reconcile.ts': imports('../model/day.ts'),
  'src/audit/define-rule.ts': imports('../model/day.ts') + importsType('../scenario/story.ts'),
  'src/audit/evidence.ts': imports('../model/day.ts'),
  'src/audit/audit.ts': imports('node:crypto', './rules/index.ts'),
  'src/audit/rules/index.ts': imports('./good.ts'),
  'src/audit/rules/good.ts': imports('../define-rule.ts', '../evidence.ts', '../../scenario/story.ts'),
  'src/report/text.ts': imports('csv-stringify', '../model/day.ts', './read-template.ts'),
  'src/report/read-template.ts': imports('node:fs'),
  'src/history/write-database.ts': imports('node:sqlite', '../model/day.ts'),
  'src/publish/files.ts': imports('node:fs', '../http/transport.ts', '../model/day.ts'),
  'src/sandbox/x.ts': imports('node:http', '../scenario/story.ts', '../model/day.ts'),
  'src/scenario/story.ts': `${imports('../model/day.ts')}export type Here = number;\n`,
  'src/model/day.ts': imports(),
};

/** What each layer must not import, and what every other rule forbids: `from`, `import`, `to`. */
const wrongs: Readonly<Record<string, readonly [from: string, specifier: string, to: string]>> = {
  'layer-model': ['src/model/wrong.ts', '../scenario/story.ts', 'src/scenario/story.ts'],
  'layer-scenario': ['src/scenario/wrong.ts', '../audit/evidence.ts', 'src/audit/evidence.ts'],
  'layer-http': ['src/http/wrong.ts', '../gather/x/client.ts', 'src/gather/x/client.ts'],
  'layer-policy': ['src/policy/wrong.ts', '../store/folder.ts', 'src/store/folder.ts'],
  'layer-gather': ['src/gather/wrong.ts', '../reconcile/reconcile.ts', 'src/reconcile/reconcile.ts'],
  'layer-store': ['src/store/wrong.ts', '../report/text.ts', 'src/report/text.ts'],
  'layer-reconcile': ['src/reconcile/wrong.ts', '../audit/audit.ts', 'src/audit/audit.ts'],
  'layer-review': ['src/review/wrong.ts', '../audit/audit.ts', 'src/audit/audit.ts'],
  'layer-measure': ['src/measure/wrong.ts', '../audit/audit.ts', 'src/audit/audit.ts'],
  'layer-audit': ['src/audit/wrong.ts', '../reconcile/reconcile.ts', 'src/reconcile/reconcile.ts'],
  'layer-report': ['src/report/wrong.ts', '../audit/evidence.ts', 'src/audit/evidence.ts'],
  'layer-history': ['src/history/wrong.ts', '../store/folder.ts', 'src/store/folder.ts'],
  'layer-publish': ['src/publish/wrong.ts', '../report/text.ts', 'src/report/text.ts'],
  'layer-sandbox': ['src/sandbox/wrong.ts', '../http/transport.ts', 'src/http/transport.ts'],
  'layer-commands': ['src/commands/wrong.ts', '../../scripts/x.ts', 'scripts/x.ts'],
  'layer-unknown': ['src/misc/wrong.ts', '../model/day.ts', 'src/model/day.ts'],
  'no-drawer-folders': ['src/gather/wrong-drawer.ts', './utils/x.ts', 'src/gather/utils/x.ts'],
  'no-cycles': ['src/report/wrong-cycle.ts', './wrong-cycle.ts', 'src/report/wrong-cycle.ts'],
  'cli-is-the-top': ['src/wrong.ts', './cli.ts', 'src/cli.ts'],
  'rules-stand-alone': ['src/audit/rules/wrong.ts', './good.ts', 'src/audit/rules/good.ts'],
  'rules-tell-the-stories': ['src/audit/wrong-story.ts', '../scenario/story.ts', 'src/scenario/story.ts'],
  'pure-no-node': ['src/report/wrong-node.ts', 'node:fs', 'fs'],
  'pure-no-clients': ['src/policy/wrong-client.ts', 'undici', 'node_modules/undici/index.js'],
  'sqlite-in-history': ['src/commands/wrong-sqlite.ts', 'node:sqlite', 'node:sqlite'],
  'tests-stay-outside': ['src/wrong-test.ts', '../test/x.ts', 'test/x.ts'],
  'truth-is-independent': ['scripts/evaluate-matching/wrong.ts', '../../src/model/day.ts', 'src/model/day.ts'],
  'ships-what-it-imports': ['src/gather/wrong-dev.ts', 'ajv', 'node_modules/ajv/index.js'],
  'imports-resolve': ['src/http/wrong-nowhere.ts', './nowhere.ts', './nowhere.ts'],
};
const targets = { 'scripts/x.ts': imports(), 'test/x.ts': imports(), 'src/gather/utils/x.ts': imports() };

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});
function plant(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'));
  made.push(folder);
  for (const [path, source] of Object.entries({ ...surroundings, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  }
  return folder;
}

describe('layers', () => {
  it('hold in this repository', async () => {
    const { violations, ruleSetUsed, totalCruised } = await cruise(root, ['src', 'scripts']);
    const comments = new Map(ruleSetUsed.forbidden.map(({ name, comment }) => [name, comment]));
    const lessons = violations.map(({ from, to, rule }) => `${from} imports ${to}. ${comments.get(rule.name)}`);
    expect(lessons).toEqual([]);
    expect(totalCruised).toBeGreaterThan(20);
  });

  it('allow every arrow of the architecture', async () => {
    const { violations, totalCruised } = await cruise(plant(goodTree), ['src']);
    expect(violations).toEqual([]);
    expect(totalCruised).toBeGreaterThan(Object.keys(goodTree).length);
  });

  it('forbid the rest: each rule fails at the import that breaks it, and there only', async () => {
    const wrongFiles = Object.values(wrongs).map(([from, specifier]) => [from, imports(specifier)]);
    const tree = plant({ ...goodTree, ...targets, ...Object.fromEntries(wrongFiles) });
    const { violations, ruleSetUsed } = await cruise(tree, ['src', 'scripts']);
    const found = violations.map(({ from, to, rule }) => `${rule.name}: ${from} imports ${to}`);
    const expected = Object.entries(wrongs).map(([rule, [from, , to]]) => `${rule}: ${from} imports ${to}`);
    expect(found.sort()).toEqual(expected.sort());
    expect(ruleSetUsed.forbidden.map(({ name }) => name).sort()).toEqual(Object.keys(wrongs).sort());
  });
});
