/** `run` writes every report, and `report` writes those that a saved result gives again, byte for byte. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { demoDate, tellDemoDay } from '../../src/scenario/demo-day.ts';
import { benchFor, makeFolder } from './program-in-sandbox.ts';

test('what run wrote, report writes again; with pseudonyms if the policy says so', async () => {
  const bench = await benchFor(tellDemoDay());
  expect((await bench.run(['run', '--date', demoDate, '--out', bench.out])).code).toBe(1);
  const again = makeFolder();
  const result = join(bench.out, 'result.json');
  expect((await bench.run(['report', '--result', result, '--out', again])).code).toBe(0);
  const derived = ['annotations.json', 'findings.csv', 'issue.md', 'junit.xml', 'summary.env'];
  expect(readdirSync(again).sort()).toEqual([...derived, 'dashboard'].sort());
  const pages = (folder: string): readonly string[] => readdirSync(join(folder, 'dashboard')).sort();
  expect(pages(bench.out)).toEqual([demoDate, 'index.html', 'metrics.html']);
  expect(pages(again)).toEqual([...pages(bench.out), 'partial.txt'].sort());
  for (const name of [`${demoDate}/index.html`, 'index.html', 'metrics.html']) {
    const drawn = readFileSync(join(again, 'dashboard', name));
    expect(drawn, name).toEqual(readFileSync(join(bench.out, 'dashboard', name)));
  }
  for (const name of derived) expect(readFileSync(join(again, name))).toEqual(readFileSync(join(bench.out, name)));
  expect(readFileSync(join(again, 'issue.md'), 'utf8')).toContain('`Ben`');

  const policy = join(again, 'policy.yml');
  writeFileSync(policy, 'privacy:\n  issue:\n    people: pseudonyms\n');
  expect((await bench.run(['report', '--result', result, '--out', again, '--policy', policy])).code).toBe(0);
  for (const name of ['issue.md', 'junit.xml']) {
    expect(readFileSync(join(again, name), 'utf8')).not.toMatch(/\b(Ana|Ben|Cleo)\b/);
  }
});
