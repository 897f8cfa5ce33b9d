/** A week of real runs into one store: its history as a file, and its days judged by other policies. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { instant, millisOf } from '../../src/model/instant.ts';
import { simulationLimit } from '../../src/report/simulation.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { demoWeek, tellDemoWeek } from '../../src/scenario/demo-week.ts';
import { makeFolder, type Ran, runHere, vendorEnv } from '../cli/program-in-sandbox.ts';

const tally = z.object({
  before: z.number(),
  after: z.number(),
  new: z.number(),
  gone: z.number(),
  severity: z.number(),
});
const dated = z.array(z.object({ date: z.string(), why: z.string() }));
const simulationSchema = z.object({
  schemaVersion: z.literal('1'),
  dates: z.array(z.string()),
  total: tally,
  changes: z.array(z.object({ kind: z.string(), date: z.string(), rule: z.string(), because: z.string() })),
  byRule: z.array(tally.extend({ rule: z.string() })),
  byWeekday: z.array(tally.extend({ weekday: z.string() })),
  notSimulated: dated,
  unlikeHistory: dated,
});

interface Week {
  readonly out: string;
  run(command: string, ...argv: readonly string[]): Promise<Ran>;
  simulate(...argv: readonly string[]): Promise<{ code: number; said: z.infer<typeof simulationSchema> }>;
}

/** The folder of the runs is written once for all; tests that damage the store make their own. */
async function playWeek(out: string): Promise<Week> {
  const sandbox = await startSandbox(tellDemoWeek(0).world(), { now: () => millisOf(instant(demoWeek.mornings[0])) });
  try {
    for (const [place, now] of demoWeek.mornings.entries()) {
      // One morning nobody ran it: the next one catches up.
      if (place === 3) continue;
      sandbox.setWorld(tellDemoWeek(place).world());
      sandbox.setNow(millisOf(instant(now)));
      const ran = await runHere(['run', '--out', out, '--fail-on', 'never'], {
        ...vendorEnv(sandbox),
        TWEET_AUDIT_NOW: now,
      });
      expect(ran.code, ran.stderr).toBe(0);
    }
  } finally {
    await sandbox.close();
  }
  // From here on no vendor is there, and no credentials are.
  const run: Week['run'] = (command, ...argv) => runHere([command, '--out', out, ...argv], {});
  return {
    out,
    run,
    async simulate(...argv) {
      const { code, stdout, stderr } = await run('simulate', '--json', ...argv);
      expect(stdout, stderr).not.toBe('');
      return { code, said: simulationSchema.parse(JSON.parse(stdout)) };
    },
  };
}

function policyFile(week: Week, text: string): string {
  const file = join(week.out, 'other.yml');
  writeFileSync(file, text);
  return file;
}

let week: Week;
beforeAll(async () => {
  week = await playWeek(mkdtempSync(join(tmpdir(), 'tweet-audit-week-')));
}, 120_000);
afterAll(() => rmSync(week.out, { recursive: true, force: true }));

describe('simulate', () => {
  test('with the policy in force gives exactly the history, from captures of several runs', async () => {
    const { code, said } = await week.simulate('--policy', policyFile(week, '# the built-in workflow\n'));
    expect(code).toBe(0);
    expect(said).toMatchObject({ dates: demoWeek.dates, changes: [], notSimulated: [], unlikeHistory: [] });
    expect(said.total.before).toBe(5);
    const told = await week.run('simulate', '--policy', policyFile(week, '# the same\n'), '--quiet');
    expect(told.stdout).toContain('Both say the same.');
    expect(told.stdout).toContain('Nothing would change.');
  });

  test('tells what would be new, gone, and of another severity, by rule and weekday, and its limit', async () => {
    const file = policyFile(
      week,
      'sla:\n  target: 11 min\nrules:\n  cross-assignment: off\n  official-retweet: warning\n',
    );
    const { code, said } = await week.simulate('--policy', file);
    expect(code).toBe(0);
    // 38 of the week's 39 first replies took between eleven minutes and seven hours.
    expect(said.total).toEqual({ before: 5, after: 42, new: 38, gone: 1, severity: 1 });
    expect(said.byRule.find((one) => one.rule === 'first-reply-sla')).toMatchObject({ before: 1, after: 39, new: 38 });
    expect(said.changes.filter((c) => c.kind === 'gone')).toMatchObject([{ because: 'switched off in the policy' }]);
    expect(said.byWeekday.find((one) => one.weekday === 'mon')).toMatchObject({ new: 9, gone: 1 });
    expect(said.unlikeHistory).toEqual([]);
    const { stdout } = await week.run('simulate', '--policy', file, '--quiet', '--since', demoWeek.dates[3]);
    expect(stdout).toContain(`${demoWeek.dates[3]} to ${demoWeek.dates[4]}`);
    expect(stdout).toContain(simulationLimit);
    expect(stdout).toMatch(/first-reply-sla +1 +15 +14/);
  });

  test('says why the history is another one where another policy made it', async () => {
    const other = policyFile(week, 'sla:\n  target: 11 min\n');
    const { said } = await week.simulate('--policy', other, '--against', other);
    expect(said.changes).toEqual([]);
    expect(said.unlikeHistory.map((day) => day.date)).toEqual(demoWeek.dates);
    expect(said.unlikeHistory[0]?.why).toContain('it was judged by another policy');
  });

  test('asks for a policy, dates that are dates, and days that are there', async () => {
    expect((await week.run('simulate')).code).toBe(2);
    const file = policyFile(week, '');
    expect((await week.run('simulate', '--policy', file, '--since', 'monday')).stderr).toContain('is not a date');
    expect((await week.run('simulate', '--policy', file, '--since', '2026-11-18', '--until', '2026-11-17')).code).toBe(
      2,
    );
    const none = await week.run('simulate', '--policy', file, '--since', '2027-01-01');
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('holds no day')]);
    expect((await week.run('simulate', '--policy', join(week.out, 'nowhere.yml'))).code).toBe(2);
  });
});

describe('history', () => {
  function ask(sql: string): readonly unknown[] {
    const database = new DatabaseSync(join(week.out, 'history.sqlite'), { readOnly: true });
    try {
      return database
        .prepare(sql)
        .all()
        .map((row) => ({ ...row }));
    } finally {
      database.close();
    }
  }

  test('writes all days, the same bytes again, and only the days asked for', async () => {
    const told = await week.run('history');
    expect(told.code).toBe(0);
    expect(told.stdout).toContain('5 days of the folder');
    const first = readFileSync(join(week.out, 'history.sqlite'));
    expect(ask('SELECT date FROM days ORDER BY date')).toEqual(demoWeek.dates.map((date) => ({ date })));
    expect(ask('SELECT state, count(*) AS n FROM findings GROUP BY state ORDER BY state')).toContainEqual({
      state: 'resolved',
      n: 1,
    });
    await week.run('history');
    expect(readFileSync(join(week.out, 'history.sqlite')).equals(first)).toBe(true);
    expect(existsSync(join(week.out, 'history.sqlite.part'))).toBe(false);
    expect((await week.run('history', '--since', demoWeek.dates[1], '--until', demoWeek.dates[2])).code).toBe(0);
    expect(ask('SELECT count(*) AS n FROM days')).toEqual([{ n: 2 }]);
    expect((await week.run('history', '--until', '2026-02-30')).code).toBe(2);
  });

  test('where it cannot be written, the old file stays', async () => {
    await week.run('history');
    const blocked = makeFolder();
    const { code, stderr } = await week.run(
      'history',
      '--out',
      join(blocked, 'file\0'),
      '--store',
      join(week.out, 'store'),
    );
    expect([code, stderr]).toEqual([2, expect.stringContaining('cannot be written')]);
    expect(ask('SELECT count(*) AS n FROM days')).toEqual([{ n: 5 }]);
  });
});

describe('what is gone from the store', () => {
  test('is named: a damaged day in both, a day without its captures in simulate; the others stand', {
    timeout: 120_000,
  }, async () => {
    const own = await playWeek(makeFolder());
    const store = join(own.out, 'store');
    const captures = readdirSync(join(store, 'capture'));
    const takenAt = (version: string): string =>
      z
        .object({ takenAt: z.string() })
        .parse(JSON.parse(readFileSync(join(store, 'capture', version, 'manifest.json'), 'utf8'))).takenAt;
    // Monday was judged last on the third morning, with all later ones.
    const last = captures.find((version) => takenAt(version) === demoWeek.mornings[4]);
    rmSync(join(store, 'capture', last ?? 'none'), { recursive: true });
    for (const version of readdirSync(join(store, 'day')).filter((one) => one.startsWith('2026.11.16-')))
      writeFileSync(join(store, 'day', version, 'result.json'), '{}');
    rmSync(join(store, 'index'), { recursive: true, force: true });

    const told = await own.run('history');
    expect(told.code).toBe(4);
    expect(told.stderr).toContain('2026-11-16 is not in it');
    expect(told.stdout).toContain('named in unreadable_days: 2026-11-16');
    expect(told.stdout).toContain('4 days of the folder');

    const { code, said } = await own.simulate('--policy', policyFile(own, 'sla:\n  target: 11 min\n'));
    expect(code).toBe(3);
    expect(said.notSimulated.map(({ date }) => date)).toEqual(
      expect.arrayContaining([demoWeek.dates[0], demoWeek.dates[4]]),
    );
    expect(said.notSimulated.find(({ date }) => date === demoWeek.dates[4])?.why).toContain('no capture of');
    expect([...said.dates, ...said.notSimulated.map(({ date }) => date)].sort()).toEqual([...demoWeek.dates]);
  });
});
