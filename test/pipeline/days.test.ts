/** Morning after morning with one store: later runs know what is new, known and resolved, and read only what is new. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadCapture } from '../../src/gather/capture-file.ts';
import { instant, millisOf } from '../../src/model/instant.ts';
import type { AuditResult } from '../../src/model/result.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { demoWeek, tellDemoWeek } from '../../src/scenario/demo-week.ts';
import { Story } from '../../src/scenario/story.ts';
import { makeFolder, type Ran, runHere, vendorEnv } from '../cli/program-in-sandbox.ts';

interface Week {
  readonly out: string;
  readonly sandbox: Sandbox;
  morning(number: number, argv?: readonly string[], command?: string): Promise<Ran>;
  result(date?: string): AuditResult;
}

async function startWeek(): Promise<Week> {
  const sandbox = await startSandbox(tellDemoWeek(0).world(), { now: () => millisOf(instant(demoWeek.mornings[0])) });
  onTestFinished(() => sandbox.close());
  const out = makeFolder();
  return {
    out,
    sandbox,
    morning(number, argv = [], command = 'run') {
      const now = demoWeek.mornings[number] ?? demoWeek.mornings[0];
      sandbox.setWorld(tellDemoWeek(number).world());
      sandbox.setNow(millisOf(instant(now)));
      return runHere([command, '--out', out, ...argv], {
        ...vendorEnv(sandbox),
        TWEET_AUDIT_NOW: now,
      });
    },
    result: (date) =>
      JSON.parse(readFileSync(join(out, date === undefined ? '' : `days/${date}`, 'result.json'), 'utf8')),
  };
}

function states(result: AuditResult): string[] {
  return result.findings.map((f) => `${f.rule} ${f.state}`).sort();
}

const [monday, tuesday, wednesday, thursday, friday] = demoWeek.dates;

describe('a week of mornings', () => {
  test('a note that came too late resolves a finding that was shown', async () => {
    const week = await startWeek();
    expect((await week.morning(0)).code).toBe(1);
    expect(week.result().window.date).toBe(monday);
    expect(states(week.result())).toEqual(['cross-assignment new']);
    expect(week.result().pending.map((p) => p.rule)).toEqual(['missing-tweetdeck-note']);

    expect((await week.morning(1)).code).toBe(0);
    expect(week.result().window.date).toBe(tuesday);
    expect(states(week.result())).toEqual([]);
    expect(states(week.result(monday))).toEqual(['cross-assignment known', 'missing-tweetdeck-note new']);

    const third = await week.morning(2);
    expect(third.code).toBe(1);
    expect(states(week.result(monday))).toEqual(['cross-assignment known', 'missing-tweetdeck-note resolved']);
    expect(third.stdout).toContain(`${monday}  1 known, 1 resolved`);
    expect(week.sandbox.unplanned()).toEqual([]);
  });

  test('missed days are caught up, and days rest once they are settled', async () => {
    const week = await startWeek();
    await week.morning(0);
    const late = await week.morning(3);
    expect(readdirSync(join(week.out, 'days'))).toEqual([monday, tuesday, wednesday]);
    expect(week.result().window.date).toBe(thursday);
    expect(states(week.result(wednesday))).toEqual(['official-retweet new']);
    expect(late.stdout).toContain(`${wednesday}  caught up: 1 new`);
    await week.morning(4);
    // Monday ended four days ago, and nothing of it is open.
    expect(readdirSync(join(week.out, 'days'))).toEqual([tuesday, wednesday, thursday]);
    expect(week.result().window.date).toBe(friday);
  });

  test('what was read is not read again: X is asked for the new hours only', async () => {
    const week = await startWeek();
    await week.morning(0);
    const before = week.sandbox.requests().length;
    await week.morning(1);
    const asked = week.sandbox
      .requests()
      .slice(before)
      .filter((r) => r.vendor === 'x')
      .flatMap((r) => r.query.start_time ?? []);
    expect(asked.length).toBeGreaterThan(0);
    for (const start of asked) expect(Date.parse(start)).toBeGreaterThanOrEqual(Date.parse('2026-11-17T03:58:00Z'));
    expect(week.result().usage.x?.posts).toBeLessThan(40);
  });

  test('a day judged from stored parts is the day judged at once', async () => {
    const week = await startWeek();
    for (const morning of [0, 1, 2, 3]) await week.morning(morning);
    const inParts = { thursday: week.result(), wednesday: week.result(wednesday) };
    const alone = await startWeek();
    // Other ports are another world to the store; findings name records by address, so only what was found is compared.
    await alone.morning(3);
    const found = (result: AuditResult) => ({
      outcomes: result.outcomes,
      metrics: result.metrics,
      completeness: result.completeness,
      findings: result.findings.map(({ rule, subject, because }) => ({ rule, subject, because })),
    });
    expect(found(inParts.thursday)).toEqual(found(alone.result()));
    await alone.morning(3, ['--date', wednesday]);
    expect(found(inParts.wednesday)).toEqual(found(alone.result()));
  });

  test('the same morning again learns nothing, and a third time nothing is written', async () => {
    const week = await startWeek();
    await week.morning(0);
    const entries = () => readdirSync(join(week.out, 'store'), { recursive: true }).map(String).sort();
    const files = { first: entries() };
    await week.morning(0);
    const second = entries();
    expect(second.filter((f) => f.startsWith('capture'))).toEqual(files.first.filter((f) => f.startsWith('capture')));
    expect(states(week.result())).toEqual(['cross-assignment known']);
    await week.morning(0);
    expect(entries()).toEqual(second);
  });

  test('only whole days with all rules are kept, and the summary says why not', async () => {
    const week = await startWeek();
    const part = await week.morning(0, ['--rules', 'cross-assignment']);
    expect(part.stdout).toContain('neither kept nor published: only some rules judged it');
    const span = await week.morning(0, ['--since', '2026-11-16T08:00:00Z', '--until', '2026-11-16T20:00:00Z']);
    expect(span.stdout).toContain('a span is no day');
    const today = await week.morning(0, ['--date', '2026-11-17']);
    expect(today.stdout).toContain('the day is not over yet');
    expect(existsSync(join(week.out, 'store'))).toBe(false);
  });

  test('gather and audit apart come to the same as run', async () => {
    const week = await startWeek();
    for (const morning of [0, 1]) await week.morning(morning);
    const store = join(week.out, 'store');
    const other = makeFolder();
    const gathered = await week.morning(2, ['--store', store, '--out', other], 'gather');
    expect(gathered.code).toBe(0);
    const audited = await week.morning(
      2,
      ['--store', store, '--out', other, '--capture', join(other, 'capture')],
      'audit',
    );
    expect(audited.code).toBe(1);
    const read = (path: string): AuditResult => JSON.parse(readFileSync(join(other, path), 'utf8'));
    expect(states(read(`days/${monday}/result.json`))).toEqual([
      'cross-assignment known',
      'missing-tweetdeck-note resolved',
    ]);
    expect(states(read('result.json'))).toEqual(['official-retweet new']);
    expect(loadCapture(join(other, 'capture-new')).span.start > loadCapture(join(other, 'capture')).span.start).toBe(
      true,
    );
  });

  test('a damaged stored day is said, is exit code 4, and keeps nobody from judging', async () => {
    const week = await startWeek();
    await week.morning(0);
    const days = join(week.out, 'store', 'day');
    const [version = ''] = readdirSync(days);
    writeFileSync(join(days, version, 'result.json'), '{}');
    const ran = await week.morning(1);
    expect(ran.code).toBe(4);
    expect(ran.stderr).toMatch(/^the stored day 2026-11-16 .*damaged: result.json/m);
    expect(week.result().window.date).toBe(tuesday);
  });

  test('a store folder that cannot be read is an error before anything is asked', async () => {
    const week = await startWeek();
    writeFileSync(join(week.out, 'file'), '');
    const ran = await week.morning(0, ['--store', join(week.out, 'file')]);
    expect(ran.code).toBe(2);
    expect(week.sandbox.requests()).toEqual([]);
    rmSync(join(week.out, 'file'));
    mkdirSync(join(week.out, 'file'));
    expect((await week.morning(0, ['--store', join(week.out, 'file')])).code).toBe(1);
  });
});

test('a world that changed while the clock stood still is seen as it is now', async () => {
  const week = await startWeek();
  const tell = (hasNote: boolean): Story => {
    const story = new Story({ date: monday, takenAt: '2026-11-18T05:00:00Z' });
    const first = story.mention('09:00', { by: '@ada' });
    const more = story.mention('09:20', { by: '@ada', under: story.replyInZendesk('09:10', first) });
    const followUp = story.replyInTweetDeck('09:30', more);
    if (hasNote) story.note('09:40', more, { links: followUp });
    return story;
  };
  const run = async (hasNote: boolean): Promise<AuditResult> => {
    week.sandbox.setWorld(tell(hasNote).world());
    week.sandbox.setNow(millisOf(instant('2026-11-18T05:00:00Z')));
    await runHere(['run', '--out', week.out, '--date', monday], {
      ...vendorEnv(week.sandbox),
      TWEET_AUDIT_NOW: '2026-11-18T05:00:00Z',
    });
    return week.result();
  };
  expect(states(await run(false))).toEqual(['missing-tweetdeck-note new']);
  expect(states(await run(true))).toEqual(['missing-tweetdeck-note resolved']);
  expect(states(await run(false))).toEqual(['missing-tweetdeck-note reopened']);
});
