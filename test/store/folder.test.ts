import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { canonicalJson } from '../../src/model/canonical-json.ts';
import { TweetAuditError } from '../../src/model/errors.ts';
import { instant } from '../../src/model/instant.ts';
import { openFolderStore } from '../../src/store/folder.ts';
import { sha256Of } from '../../src/store/manifest.ts';
import type { NewEntry } from '../../src/store/types.ts';
import { folderBench } from './benches.ts';

function openBench() {
  const bench = folderBench();
  onTestFinished(() => bench.close());
  return bench;
}

function dayOf(date: string, files: NewEntry['files'] = []): NewEntry {
  return {
    kind: 'day',
    team: 'advocates',
    date,
    takenAt: instant('2026-11-22T05:00:00Z'),
    settled: true,
    edition: 0,
    files,
  };
}

describe('a folder store', () => {
  it('names versions by date and content, and calls itself a folder', async () => {
    const bench = openBench();
    const { days } = await bench.open().write([dayOf('2026-11-01')]);
    expect(days[0]?.version).toMatch(/^2026\.11\.1-[0-9a-f]{16}$/);
    expect(days[0]?.sha256).toContain(days[0]?.version.split('-')[1]);
    expect(bench.open().where).toBe(`folder ${bench.dir}`);
  });

  it.each([
    '../escape',
    '/etc/passwd',
    'a/../../b',
    'a//b',
    'a/',
    '.hidden',
    'a\\b',
    'ä',
    'a b',
    '',
    'manifest.json',
    'Manifest.JSON',
  ])('takes no file called %j', async (name) => {
    const bench = openBench();
    const write = bench.open().write([dayOf('2026-11-01', [{ name, bytes: Uint8Array.of(1) }])]);
    await expect(write).rejects.toThrow(RangeError);
    expect((await bench.files()).size).toBe(0);
  });

  it('takes no two files whose names differ by case only', async () => {
    const bytes = Uint8Array.of(1);
    const files = [
      { name: 'a/B', bytes },
      { name: 'A/b', bytes },
    ];
    await expect(
      openBench()
        .open()
        .write([dayOf('2026-11-01', files)]),
    ).rejects.toThrow('two stored files');
  });

  it('follows no path out of its version, whoever wrote the manifest', async () => {
    const bench = openBench();
    writeFileSync(join(bench.dir, 'secret'), 'x');
    const facts = {
      kind: 'day',
      team: 'a',
      date: '2026-11-01',
      takenAt: '2026-11-22T05:00:00Z',
      settled: true,
      edition: 0,
    };
    const files = [{ name: '../../secret', bytes: 1, sha256: sha256Of('x') }];
    const manifest = canonicalJson({ schemaVersion: '1', ...facts, files });
    const sha256 = sha256Of(manifest);
    const version = `2026.11.1-${sha256.slice(0, 16)}`;
    mkdirSync(join(bench.dir, 'day', version), { recursive: true });
    writeFileSync(join(bench.dir, 'day', version, 'manifest.json'), manifest);
    const warnings: string[] = [];
    expect((await bench.open(warnings).readIndex()).days).toEqual([]);
    expect(warnings.join()).toContain(version);
    const takenAt = instant(facts.takenAt);
    const entry = {
      kind: 'day',
      version,
      team: 'a',
      date: facts.date,
      takenAt,
      settled: true,
      edition: 0,
      sha256,
    } as const;
    await expect(bench.open().readFiles(entry)).rejects.toThrow('damaged');
    await expect(bench.open().readFiles({ ...entry, version: '../day' })).rejects.toThrow(RangeError);
  });

  it('keeps the newest pointers only', async () => {
    const bench = openBench();
    for (let day = 10; day < 20; day += 1) await bench.open().write([dayOf(`2026-11-${day}`)]);
    const paths = [...(await bench.files()).keys()].filter((path) => path.startsWith('index/'));
    expect(paths.map((path) => Number(/index\/(\d+)-/.exec(path)?.[1])).sort((a, b) => a - b)).toEqual([
      6, 7, 8, 9, 10,
    ]);
    expect((await bench.open().readIndex()).days).toHaveLength(10);
  });

  it('is not troubled by what a killed run or a person left in it', async () => {
    const bench = openBench();
    const index = await bench.open().write([dayOf('2026-11-01')]);
    mkdirSync(join(bench.dir, '.part-abc123'));
    writeFileSync(join(bench.dir, '.part-abc123', 'part'), 'half');
    mkdirSync(join(bench.dir, 'day', '2026.11.2-0123456789abcdef'));
    mkdirSync(join(bench.dir, 'day', 'notes'));
    writeFileSync(join(bench.dir, 'day', 'notes', 'manifest.json'), 'mine');
    mkdirSync(join(bench.dir, 'index', 'old'));
    const warnings: string[] = [];
    expect(await bench.open(warnings).readIndex()).toEqual(index);
    expect(warnings).toEqual([]);
  });

  it('says which folder cannot be used, and what to do', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'store-'));
    onTestFinished(() => rmSync(dir, { recursive: true }));
    const file = join(dir, 'file');
    writeFileSync(file, '');
    for (const promise of [openFolderStore(file).readIndex(), openFolderStore(file).write([dayOf('2026-11-01')])]) {
      const error = await promise.catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(TweetAuditError);
      expect(error).toMatchObject({ kind: 'usage', cure: expect.stringContaining('--store') });
      expect(error).toHaveProperty('message', expect.stringContaining(file));
    }
    await openFolderStore(join(dir, 'not yet there')).readIndex();
    expect(existsSync(join(dir, 'not yet there'))).toBe(false);
  });

  it('cannot be written where a file stands in the way', async () => {
    const bench = openBench();
    writeFileSync(join(bench.dir, 'capture'), '');
    const takenAt = instant('2026-11-22T05:00:00Z');
    const write = bench.open().write([{ kind: 'capture', span: { start: takenAt, end: takenAt }, takenAt, files: [] }]);
    await expect(write).rejects.toMatchObject({ kind: 'usage' });
  });

  it('is shared by processes that write at once', { timeout: 60_000 }, async () => {
    const bench = openBench();
    const module = new URL('../../src/store/folder.ts', import.meta.url).href;
    const program = `
      const [, dir, from] = process.argv;
      const { openFolderStore } = await import(${JSON.stringify(module)});
      for (let n = Number(from); n < Number(from) + 4; n += 1) {
        const both = [n, 20].map((day) => ({ kind: 'day', team: 'advocates', date: '2026-11-' + day,
          takenAt: '2026-11-22T05:00:00Z', settled: true, edition: 0, files: [{ name: 'n', bytes: new Uint8Array(100_000).fill(day) }] }));
        await openFolderStore(dir).write(both);
      }`;
    const run = (from: number) =>
      promisify(execFile)(process.execPath, ['--input-type=module', '-e', program, bench.dir, String(from)]);
    await Promise.all([run(10), run(12), run(14)]);
    const warnings: string[] = [];
    const { days } = await bench.open(warnings).readIndex();
    expect(days.map(({ date }) => date)).toEqual(
      ['10', '11', '12', '13', '14', '15', '16', '17', '20'].map((d) => `2026-11-${d}`),
    );
    for (const day of days) expect(await bench.open().readFiles(day)).toHaveLength(1);
    expect(warnings).toEqual([]);
  });
});
