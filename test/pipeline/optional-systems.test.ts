/** Systems that a team may leave out, through the whole program: played by the sandbox, read, kept, judged, and said. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseResult } from '../../src/report/parse-result.ts';
import type { Fault } from '../../src/sandbox/faults.ts';
import { Story } from '../../src/scenario/story.ts';
import { type Bench, benchFor } from '../cli/program-in-sandbox.ts';

const always = { times: Number.POSITIVE_INFINITY };
const takenAt = '2026-11-19T05:00:00Z';
const day = ['run', '--date', '2026-11-18', '--quiet'] as const;

function resultOf(bench: Bench) {
  const file = join(bench.out, 'result.json');
  return parseResult(readFileSync(file, 'utf8'), file);
}

function outcomeOf(bench: Bench, rule: string) {
  const { outcomes } = resultOf(bench);
  return outcomes.find((o) => o.rule === rule);
}

function tellOutage(): Story {
  const story = new Story({ takenAt });
  story.incident('08:50', { until: '10:00' });
  const report = story.mention('09:00', { text: 'everything is so slow today' });
  story.replyInZendesk('09:10', report, { text: 'Sorry, we look into it.' });
  return story;
}

describe('the status page', () => {
  const rule = 'outage-reply-without-status-link';
  const failing = (fault: Omit<Fault, 'vendor'>) => ({
    faults: [{ vendor: 'status-page' as const, ...always, ...fault }],
  });

  test('not configured, it is said by name, not asked, and changes nothing else', async () => {
    const bench = await benchFor(tellOutage());
    const ran = await bench.run([...day, '--out', bench.out]);
    expect(ran.code).toBe(0);
    expect(outcomeOf(bench, rule)).toMatchObject({
      status: 'notApplicable',
      reason: expect.stringMatching(/STATUS_PAGE_URL/),
    });
    expect(resultOf(bench)).toMatchObject({ complete: true, gaps: [] });
    expect(Object.keys(resultOf(bench).usage).sort()).toEqual(['x', 'zendesk']);
    expect(bench.sandbox.requests().filter((r) => r.vendor === 'status-page')).toEqual([]);
    const manifest = readFileSync(join(bench.out, 'capture', 'manifest.json'), 'utf8');
    expect(manifest).not.toMatch(/status-page|systems/);
  });

  test('configured, the finding names the incident, and the stored capture knows it, too', async () => {
    const bench = await benchFor(tellOutage());
    const env = { STATUS_PAGE_URL: bench.sandbox.statusPageUrl };
    const ran = await bench.run([...day, '--out', bench.out], env);
    expect(ran.code).toBe(0);
    expect(bench.sandbox.unplanned()).toEqual([]);
    const { findings, gaps, usage } = resultOf(bench);
    expect(gaps).toEqual([]);
    expect(usage['status-page']).toEqual({ requests: 2 });
    expect(findings.filter((f) => f.rule === rule)).toMatchObject([
      { severity: 'warning', person: 'Ana', details: { incidentSince: '2026-11-18T08:50:00Z' } },
    ]);
    // The same from the files, without any network.
    await bench.sandbox.close();
    await bench.run(['audit', '--capture', join(bench.out, 'capture'), '--out', join(bench.out, 'again'), '--quiet']);
    const file = join(bench.out, 'again', 'result.json');
    expect(parseResult(readFileSync(file, 'utf8'), file).findings.map((f) => f.fingerprint)).toEqual(
      findings.map((f) => f.fingerprint),
    );
  });

  test.each([
    ['down', { path: '/api/', status: 503 }, 75],
    ['behind a login', { path: '/api/', status: 401 }, 5],
    ['somewhere else', { path: '/api/', status: 404 }, 3],
  ] as const)('%s: the rule is skipped, the others go on', async (_what, fault, code) => {
    const bench = await benchFor(tellOutage(), failing(fault));
    const ran = await bench.run([...day, '--out', bench.out], { STATUS_PAGE_URL: bench.sandbox.statusPageUrl });
    expect(ran.code).toBe(code);
    expect(ran.stderr).toMatch(/gap: The status page/);
    expect(outcomeOf(bench, rule)?.status).toBe('skipped');
    expect(outcomeOf(bench, 'first-reply-sla')?.status).toBe('passed');
  });

  test('of Status.io: what is over by now is a gap, what goes on is known', async () => {
    const story = new Story({ takenAt });
    story.incident('08:50');
    story.replyInZendesk('09:10', story.mention('09:00', { text: 'is the site down?' }), { text: 'We are on it.' });
    const bench = await benchFor(story);
    const ran = await bench.run([...day, '--out', bench.out], { STATUS_PAGE_URL: bench.sandbox.statusIoUrl });
    expect(ran.code).toBe(3);
    expect(resultOf(bench).gaps).toMatchObject([
      { source: 'status-page', kind: 'incidents', lasting: true },
      { source: 'status-page', kind: 'maintenances', lasting: true },
    ]);
    expect(outcomeOf(bench, rule)).toMatchObject({ status: 'failed', broken: 1 });
    const over = await benchFor(tellOutage());
    await over.run([...day, '--out', over.out], { STATUS_PAGE_URL: over.sandbox.statusIoUrl });
    expect(outcomeOf(over, rule)).toMatchObject({ broken: 0, unknown: 1 });
  });

  test('switched on later, it is read for all of the days that are judged again', async () => {
    const bench = await benchFor(tellOutage());
    const store = ['--store', join(bench.out, 'store')];
    await bench.run([...day, '--out', bench.out, ...store]);
    await bench.run([...day, '--out', bench.out, ...store], { STATUS_PAGE_URL: bench.sandbox.statusPageUrl });
    expect(outcomeOf(bench, rule)).toMatchObject({ status: 'failed', broken: 1 });
    expect(resultOf(bench).gaps).toEqual([]);
  });

  test.each([
    ['status.example.com', /not an https address/],
    ['http://status.example.com', /not an https address/],
    ['https://status.example.com/history', /no address of a status page/],
    ['https://user:secret@status.example.com', /holds credentials/],
  ])('%s is a mistake that is told before anything is read', async (url, told) => {
    const bench = await benchFor(tellOutage());
    const ran = await bench.run([...day, '--out', bench.out], { STATUS_PAGE_URL: url });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(told);
    expect(bench.sandbox.requests()).toEqual([]);
  });

  test('has a line in doctor, and none where it is not configured', async () => {
    const line = async (bench: Bench, url: string | null) => {
      const ran = await bench.run(['doctor'], { STATUS_PAGE_URL: url });
      return { code: ran.code, said: ran.stdout.split('\n').filter((one) => one.includes(' Status page, ')) };
    };
    const bench = await benchFor(tellOutage());
    expect(await line(bench, null)).toEqual({ code: 0, said: [] });
    expect(await line(bench, bench.sandbox.statusPageUrl)).toEqual({
      code: 0,
      said: [
        `ok      Status page, settings: ${bench.sandbox.statusPageUrl}`,
        'ok      Status page, reached, and read: tells of the last week; entries: 1',
      ],
    });
    expect((await line(bench, bench.sandbox.statusIoUrl)).said[1]).toMatch(/^warn .*not what was/);
    expect(await line(bench, 'status.example.com')).toMatchObject({ code: 2 });
    const down = await benchFor(tellOutage(), failing({ path: '/api/', status: 503 }));
    expect(await line(down, down.sandbox.statusPageUrl)).toMatchObject({ code: 75 });
    const closed = await benchFor(tellOutage(), failing({ path: '/api/', status: 403 }));
    expect(await line(closed, closed.sandbox.statusPageUrl)).toMatchObject({ code: 5 });
  });
});
