/** What a newcomer meets first: the right Node, a lockfile without addresses, pages whose links and commands exist. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
/** Tracked files and new ones that are not ignored, so that a fault shows before it is committed. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: fileURLToPath(root),
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '' && existsSync(new URL(path, root)));

const packageSchema = z.object({
  version: z.string(),
  license: z.literal('MIT'),
  scripts: z.record(z.string(), z.string()),
  engines: z.object({ node: z.string() }),
  devDependencies: z.object({ node: z.string() }),
  allowScripts: z.record(z.string(), z.boolean()),
});
const project = packageSchema.parse(JSON.parse(read('package.json')));

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      resolved: z.string().optional(),
      hasInstallScript: z.boolean().optional(),
    }),
  ),
});
const { packages } = lockSchema.parse(JSON.parse(read('package-lock.json')));

describe('Node', () => {
  it('is the pinned one, in the tests as in the scripts', () => {
    expect(process.versions.node).toBe(packages['node_modules/node']?.version);
  });

  it('is new enough to run TypeScript unbuilt', () => {
    expect(project.engines.node).toBe('>=22.18');
    expect(process.features.typescript).toBe('strip');
  });
});

describe('the lockfile', () => {
  it('names no address', () => {
    const addressed = Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined);
    expect(addressed).toEqual([]);
    expect(read('.npmrc')).toContain('omit-lockfile-registry-resolved=true');
  });

  it('runs no install script that package.json does not allow by name', () => {
    const allowed = new Set(Object.keys(project.allowScripts));
    const scripted = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript === true);
    const names = scripted.map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect(names.filter((name) => !allowed.has(name))).toEqual([]);
    expect(names).toContain('node');
  });
});

const registryHosts = [
  ['registry', '(npmjs|yarnpkg)', '(org|com)'],
  ['deb', 'debian', 'org'],
].map((labels) => labels.join('\\.'));

describe('committed files', () => {
  const texts = files
    .filter((path) => !/^test\/golden\/|\.(gz|png|ico)$/.test(path))
    .map((path) => [path, read(path)] as const);

  it.each([
    ['a path of one machine', /(?<![\w./:-])\/(work|home|Users|root)\/(?!\d+\b)[\w.-]+/, 'see /home/ada/notes.txt'],
    // Put together here, so that this file names none either.
    ['the host of a package registry', new RegExp(registryHosts.join('|')), ['registry', 'npmjs', 'org'].join('.')],
    ['an unresolved merge', /^(<{7}|>{7}) /m, '<<<<<<< HEAD'],
    ['work left for later', /\b(TODO|FIXME|XXX)\b/, '// TODO: later'],
  ])('name nowhere %s', (_, pattern, sample) => {
    expect(sample).toMatch(pattern);
    const others = texts.filter(([path]) => path !== 'test/ground/repository.test.ts');
    expect(others.filter(([, text]) => pattern.test(text)).map(([path]) => path)).toEqual([]);
    expect(others.length).toBeGreaterThan(50);
  });
});

describe('the pages', () => {
  const pages = files.filter((path) => path.endsWith('.md'));
  const withoutCode = (page: string): string => read(page).replace(/```[\s\S]*?```/g, '');

  it.each(pages)('%s links only to what exists', (page) => {
    const links = [...withoutCode(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? '');
    const local = links
      .filter((target) => !/^(https?:|mailto:|#)/.test(target))
      .map((target) => target.split('#')[0] ?? '');
    expect(local.filter((target) => !existsSync(new URL(target, new URL(page, root))))).toEqual([]);
  });

  it.each(pages)('%s names only npm scripts that exist', (page) => {
    const named = [...read(page).matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script ?? '');
    expect(named.filter((script) => project.scripts[script] === undefined)).toEqual([]);
  });

  it('tell in the changelog what the version in package.json holds', () => {
    expect(read('CHANGELOG.md')).toMatch(new RegExp(`^## ${project.version.replaceAll('.', '\\.')}\\b`, 'm'));
  });
});
