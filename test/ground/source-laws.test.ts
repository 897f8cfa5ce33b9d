import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readLaws } from './read-laws.ts';

const root = new URL('../../', import.meta.url);
const paths = globSync('src/**/*.ts', { cwd: fileURLToPath(root) })
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

describe('the sources', () => {
  it('keep the laws of their layer', () => {
    const breaches = paths.flatMap((path) => readLaws(path, readFileSync(new URL(path, root), 'utf8')));
    expect(breaches.map(({ path, line, found, lesson }) => `${path}:${line} ${found} - ${lesson}`)).toEqual([]);
    expect(paths.length).toBeGreaterThan(20);
  });
});

describe('a law', () => {
  it.each([
    ['src/audit/x.ts', 'const t = Date.now();', 'the clock'],
    ['src/gather/x.ts', 'const t = new Date();', 'the clock'],
    ['src/http/x.ts', 'const t = new Date;', 'the clock'],
    ['src/report/x.ts', 'const t = Date();', 'the clock'],
    ['src/model/x.ts', "const t = Date['now'];", 'the clock'],
    ['src/model/x.ts', 'const t = globalThis.Date.now();', 'the clock'],
    ['src/reconcile/x.ts', 'const t = performance.now();', 'the clock'],
    ['src/policy/x.ts', 'const read = Date.now;', 'the clock'],
    ['src/audit/x.ts', 'const r = Math.random();', 'left to chance'],
    ['src/audit/x.ts', 'const r = crypto.randomUUID();', 'left to chance'],
    ['src/store/x.ts', "import { randomUUID } from 'node:crypto';", 'left to chance'],
    ['src/store/x.ts', "import { randomBytes as bytes } from 'node:crypto';", 'left to chance'],
    ['src/reconcile/x.ts', 'setTimeout(() => 1, 5);', 'neither waits'],
    ['src/scenario/x.ts', "const r = await globalThis.fetch('x');", 'neither waits'],
    ['src/commands/x.ts', 'const e = process.env;', '`process`'],
    ['src/commands/x.ts', 'const { env } = process;', '`process`'],
    ['src/sandbox/x.ts', 'const x = { process };', '`process`'],
    ['src/http/x.ts', 'const e = globalThis.process.env;', '`process`'],
    ['src/gather/x.ts', "import { env } from 'node:process';", '`process`'],
    ['src/policy/x.ts', 'const a = b as string;', 'type assertions'],
    ['src/policy/x.ts', 'const a = b!.c;', 'type assertions'],
    ['src/policy/x.ts', 'const a = <string>b;', 'type assertions'],
    ['src/cli.ts', '// @ts-ignore\nconst a = 1;', 'silenced'],
    ['src/cli.ts', '/* biome-ignore lint: because */ const a = 1;', 'silenced'],
  ])('is broken in %s by %s', (path, source, lesson) => {
    const lessons = readLaws(path, source).map((breach) => breach.lesson);
    expect(lessons).toEqual([expect.stringContaining(lesson)]);
  });

  it.each([
    ['src/cli.ts', 'process.exitCode = 1; const t = Date.now();'],
    ['src/commands/x.ts', 'const t = Date.now(); setTimeout(() => 1, 5);'],
    ['src/gather/x.ts', 'setTimeout(() => 1, 5);'],
    [
      'src/model/x.ts',
      "const t = new Date('2026-11-21'); const u = Date.parse('2026-11-21'); const v = Date.UTC(2026);",
    ],
    ['src/model/x.ts', 'const when: Date = x; const y = { process: 1, now: x.now() }; y.process;'],
    ['src/audit/x.ts', "import { createHash } from 'node:crypto';"],
    ['src/audit/x.ts', 'const all = [1] as const;'],
    ['src/gather/x/schema.ts', 'const id = text as TweetId;'],
    ['src/gather/capture-schema.ts', 'const id = text as TweetId;'],
    ['src/report/x.ts', "const text = 'Date.now() and Math.random() in process'; // Date.now()"],
  ])('is kept in %s by %s', (path, source) => {
    expect(readLaws(path, source)).toEqual([]);
  });
});
