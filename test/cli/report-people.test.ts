/** `report --for` and `report --people` over what the real program wrote and stored. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { demoDate, tellDemoDay } from '../../src/scenario/demo-day.ts';
import { benchFor, makeFolder, runHere } from './program-in-sandbox.ts';

test('one person’s page, from the saved day and from the store, and what is not to be had', async () => {
  const bench = await benchFor(tellDemoDay());
  expect((await bench.run(['run', '--date', demoDate, '--out', bench.out])).code).toBe(1);
  const report = (...argv: string[]) => bench.run(['report', '--out', bench.out, ...argv]);

  const own = await report('--for', 'Ben');
  expect(own.code).toBe(0);
  const page = readFileSync(join(bench.out, 'for-ben.md'), 'utf8');
  expect(page).toContain('# Twitter audit for `Ben`');
  expect(page).toContain('audit: dispute ');
  expect(page).not.toMatch(/\b(Ana|Cleo)\b/);
  expect(own.stdout).toContain('Twitter audit for Ben');
  expect(own.stdout).not.toMatch(/\b(Ana|Cleo)\b/);
  expect(readFileSync(join(bench.out, 'for-ben.html'), 'utf8')).not.toMatch(/\b(Ana|Cleo)\b/);

  const elsewhere = makeFolder();
  const store = join(bench.out, 'store');
  const stored = await bench.run(['report', '--for', 'ben', '--store', store, '--since', demoDate, '--out', elsewhere]);
  expect(stored.code).toBe(0);
  expect(readFileSync(join(elsewhere, 'for-ben.md'), 'utf8')).toBe(page);

  const json = await report('--for', 'Ben', '--json');
  expect(JSON.parse(json.stdout)).toMatchObject({ schemaVersion: '1', person: 'Ben', dates: [demoDate] });
  expect(json.stdout).not.toMatch(/\b(Ana|Cleo)\b/);

  const unknown = await report('--for', 'Bem');
  expect(unknown.code).toBe(2);
  expect(unknown.stderr).toContain('names nobody');
  expect(unknown.stderr).toContain('Did you mean "Ben"?');

  expect(await report('--people')).toMatchObject({ code: 2 });
  expect(existsSync(join(bench.out, 'dashboard', 'people'))).toBe(false);
  const policy = join(elsewhere, 'policy.yml');
  writeFileSync(
    policy,
    'privacy:\n  people: {show: team, minPeople: 3, minOpportunities: 10}\n  issue: {people: pseudonyms}\n',
  );
  const all = await report('--people', '--policy', policy);
  expect(all.code).toBe(0);
  const people = readFileSync(join(bench.out, 'dashboard', 'people', 'index.html'), 'utf8');
  expect(people).toMatch(/person-[0-9a-f]{6}/);
  expect(people).not.toMatch(/\b(Ana|Ben|Cleo)\b/);

  const [pseudonym] = /person-[0-9a-f]{6}/.exec(people) ?? [];
  const hidden = await report('--for', pseudonym ?? '', '--policy', policy);
  expect(hidden.code).toBe(0);
  expect(readdirSync(bench.out)).toContain(`for-${pseudonym}.md`);
  expect(hidden.stdout).not.toMatch(/\b(Ana|Ben|Cleo)\b/);
});

describe('what cannot be', () => {
  const report = (...argv: string[]) => {
    const out = makeFolder();
    mkdirSync(join(out, 'store'));
    return runHere(['report', '--out', out, ...argv], {});
  };

  test.each([
    [['--for', 'Ana', '--people'], 'exclude each other'],
    [['--for', 'Ana'], 'cannot be read'],
    [['--since', '2026-11-01'], 'belong to pages about people'],
    [['--for', 'Ana', '--since', 'yesterday'], 'neither a date nor an instant'],
    [['--for', 'Ana', '--since', '2026-02-30'], 'neither a date nor an instant'],
    [['--for', 'Ana', '--since', '2026-11-02', '--until', '2026-11-01'], 'before it begins'],
    [['--for', 'Ana', '--since', '2026-11-01', '--result', 'x.json'], 'exclude each other'],
    [['--for', 'Ana', '--since', '2026-11-01'], 'no judged day of team'],
  ])('%j is a usage error that says so', async (argv, said) => {
    const { code, stderr } = await report(...argv);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });
});
