/** `rollup`, as its user runs it: on days that real runs stored, with and without GitLab. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { rollUpSchema } from '../../src/measure/roll-up-schema.ts';
import { instant, millisOf } from '../../src/model/instant.ts';
import { startGitlab } from '../../src/sandbox/gitlab/start-gitlab.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { demoWeek, tellDemoWeek } from '../../src/scenario/demo-week.ts';
import { makeFolder, type Ran, runHere, vendorEnv } from '../cli/program-in-sandbox.ts';

async function storedDays(mornings: number): Promise<string> {
  const sandbox = await startSandbox(tellDemoWeek(0).world(), { now: () => millisOf(instant(demoWeek.mornings[0])) });
  const out = makeFolder();
  for (let morning = 0; morning < mornings; morning += 1) {
    const now = demoWeek.mornings[morning] ?? demoWeek.mornings[0];
    sandbox.setWorld(tellDemoWeek(morning).world());
    sandbox.setNow(millisOf(instant(now)));
    await runHere(['run', '--out', out, '--quiet'], {
      ...vendorEnv(sandbox),
      TWEET_AUDIT_NOW: now,
    });
  }
  // No vendor is asked for what follows.
  await sandbox.close();
  return out;
}

const rollUp = (out: string, argv: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> =>
  runHere(['rollup', '--out', out, '--quiet', ...argv], { TWEET_AUDIT_NOW: '2026-11-23T05:00:00Z', ...env });

describe('rollup', () => {
  test('of a week with days that nobody ran says so, exits with 3, and writes report, page and figures', async () => {
    const out = await storedDays(2);
    const ran = await rollUp(out, []);
    expect(ran.code, ran.stderr).toBe(3);
    expect(ran.stdout).toContain('Missing: 2026-11-18, 2026-11-19, 2026-11-20, 2026-11-21, 2026-11-22.');
    expect(ran.stdout).toContain('2 of 7 days audited');
    const figures = rollUpSchema.parse(JSON.parse(readFileSync(join(out, 'rollup.json'), 'utf8')));
    expect(figures.stretch).toMatchObject({ name: '2026-W47', first: '2026-11-16', last: '2026-11-22' });
    expect(existsSync(join(out, 'dashboard/weeks/2026-W47/index.html'))).toBe(true);
    expect(existsSync(join(out, 'rollup-publish.json'))).toBe(false);
    // Of days that are over and whole: 0; the rest of the week is ahead.
    const soFar = await rollUp(out, ['--week', '2026-11-19', '--json'], { TWEET_AUDIT_NOW: demoWeek.mornings[1] });
    expect(soFar.code, soFar.stderr).toBe(0);
    expect(rollUpSchema.parse(JSON.parse(soFar.stdout)).days.map(({ status }) => status)).toEqual([
      ...['whole', 'whole'],
      ...Array.from({ length: 5 }, () => 'ahead'),
    ]);
    expect((await rollUp(out, ['--month', '2026-11-05'])).code).toBe(3);
    expect(existsSync(join(out, 'dashboard/months/2026-11/index.html'))).toBe(true);
  });

  test('publishes one issue, and a second time writes nothing', async () => {
    const out = await storedDays(1);
    const gitlab = await startGitlab({ now: () => millisOf(instant('2026-11-23T05:00:00Z')) });
    onTestFinished(() => gitlab.close());
    const env = { GITLAB_URL: gitlab.url, GITLAB_PROJECT: gitlab.projectPath, GITLAB_TOKEN: gitlab.credentials.token };
    const first = await rollUp(out, ['--publish'], env);
    expect(first.code, first.stderr).toBe(3);
    expect(first.stdout).toContain('GitLab issue created');
    expect(gitlab.issues().map(({ title, state }) => [title, state])).toEqual([
      ['Twitter audit, week 2026-W47', 'opened'],
    ]);
    expect(gitlab.issues()[0]?.description).toBe(readFileSync(join(out, 'rollup.md'), 'utf8'));
    const before = gitlab.requests().length;
    expect((await rollUp(out, ['--publish'], env)).stdout).toContain('GitLab issue unchanged');
    expect(
      gitlab
        .requests()
        .slice(before)
        .filter(({ method }) => method !== 'GET'),
    ).toEqual([]);
    expect(JSON.parse(readFileSync(join(out, 'rollup-publish.json'), 'utf8'))).toMatchObject({ problems: [] });
  });

  test('when due does its work from the day after until the days are settled, and else nothing', async () => {
    const out = makeFolder();
    for (const [now, code] of [
      ['2026-11-23T05:00:00Z', 3],
      ['2026-11-26T05:00:00Z', 3],
      ['2026-11-27T05:00:00Z', 0],
    ] as const) {
      const ran = await rollUp(out, ['--week', '--when-due'], { TWEET_AUDIT_NOW: now });
      expect(ran.code, now).toBe(code);
      expect(ran.stdout.includes('Nothing is due'), now).toBe(code === 0);
    }
  });

  test('takes no date that is none, or lies ahead, nor two stretches, and says what would do', async () => {
    const out = makeFolder();
    for (const argv of [
      ['--week', '2026-13-01'],
      ['--month', 'november'],
      ['--week', '2026-12-01'],
      ['--week', '--month'],
      ['--week', '2026-11-16', '--when-due'],
    ]) {
      const ran = await rollUp(out, argv);
      expect(ran.code, argv.join(' ')).toBe(2);
      expect(ran.stderr).toMatch(/^error: .*\n {7}\S/);
    }
    expect((await rollUp(out, ['--publish'])).code).toBe(2);
  });
});
