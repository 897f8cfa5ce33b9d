/** Bad input: one clear line with the cure, the documented exit code, and whatever could be read is reported. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseResult } from '../../src/report/parse-result.ts';
import type { Fault } from '../../src/sandbox/faults.ts';
import { demoDate, tellDemoDay } from '../../src/scenario/demo-day.ts';
import { Story } from '../../src/scenario/story.ts';
import { benchFor, makeFolder, runHere } from './program-in-sandbox.ts';

function readResult(out: string) {
  const file = join(out, 'result.json');
  return parseResult(readFileSync(file, 'utf8'), file);
}

/** A port where nobody listens. */
async function deadOrigin(): Promise<string> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 1}`;
}

const always = { times: Number.POSITIVE_INFINITY };

describe('a vendor that does not answer as it should', () => {
  const faults: [name: string, code: number, fault: Fault, other: 'x' | 'zendesk'][] = [
    [
      'X refuses the token',
      5,
      { vendor: 'x', path: '/2/', status: 401, body: { title: 'Unauthorized', status: 401 }, ...always },
      'zendesk',
    ],
    [
      'X asks for payment',
      5,
      { vendor: 'x', path: '/tweets', status: 402, body: { title: 'Payment Required' }, ...always },
      'zendesk',
    ],
    [
      'X forbids the timelines',
      5,
      { vendor: 'x', path: '/mentions', status: 403, body: { title: 'Forbidden' }, ...always },
      'zendesk',
    ],
    [
      'X answers with an HTML page',
      75,
      { vendor: 'x', path: '/mentions', status: 503, body: '<html>over capacity</html>', ...always },
      'zendesk',
    ],
    ['X cuts its answers short', 75, { vendor: 'x', path: '/mentions', cutJson: true, ...always }, 'zendesk'],
    ['X breaks the connection', 75, { vendor: 'x', path: '/mentions', resetConnection: true, ...always }, 'zendesk'],
    [
      'X asks for more patience than we have',
      75,
      {
        vendor: 'x',
        path: '/mentions',
        status: 429,
        headers: { 'retry-after': '86400' },
        body: { title: 'Too Many Requests' },
        ...always,
      },
      'zendesk',
    ],
    [
      'Zendesk answers with an HTML page',
      75,
      { vendor: 'zendesk', path: 'incremental/tickets', status: 502, body: '<html>bad gateway</html>', ...always },
      'x',
    ],
    [
      'Zendesk cuts its answers short',
      75,
      { vendor: 'zendesk', path: 'incremental/tickets', cutJson: true, ...always },
      'x',
    ],
    [
      'Zendesk refuses the export',
      5,
      { vendor: 'zendesk', path: 'incremental/tickets', status: 403, body: { error: 'Forbidden' }, ...always },
      'x',
    ],
  ];
  test.each(faults)('%s: exit %i, the rest is reported', async (_name, code, fault, other) => {
    const bench = await benchFor(tellDemoDay(), { faults: [fault] });
    const ran = await bench.run(['run', '--date', demoDate, '--out', bench.out]);
    expect(ran.code, ran.stderr).toBe(code);
    const result = readResult(bench.out);
    expect(result.complete).toBe(false);
    expect(result.gaps.map((g) => g.source)).not.toContain(other);
    expect(result.gaps.length).toBeGreaterThan(0);
    expect(ran.stderr).toContain('gap: ');
    expect(ran.stdout).toMatch(/incomplete/i);
    expect(existsSync(join(bench.out, 'findings.csv'))).toBe(true);
    expect(`${ran.stdout}${ran.stderr}${readFileSync(join(bench.out, 'result.json'), 'utf8')}`).not.toContain(
      bench.sandbox.credentials.bearer,
    );
  });

  test('a passing fault heals by itself', async () => {
    const bench = await benchFor(tellDemoDay(), {
      faults: [
        { vendor: 'x', path: '/mentions', status: 503, body: '<html>', times: 2 },
        {
          vendor: 'zendesk',
          path: 'incremental/tickets',
          status: 429,
          headers: { 'retry-after': '7' },
          body: { error: 'APIRateLimitExceeded' },
        },
        {
          vendor: 'x',
          path: '/tweets',
          status: 429,
          headers: { 'x-rate-limit-reset': '1' },
          body: { title: 'Too Many Requests' },
        },
      ],
    });
    const ran = await bench.run(['run', '--date', demoDate, '--out', bench.out]);
    expect(ran.code, ran.stderr).toBe(1);
    expect(readResult(bench.out).complete).toBe(true);
  });

  test('an unreachable X: exit 75, Zendesk is reported', async () => {
    const bench = await benchFor(tellDemoDay());
    const ran = await bench.run(['run', '--date', demoDate, '--out', bench.out], { X_API_URL: await deadOrigin() });
    expect(ran.code, ran.stderr).toBe(75);
    expect(readResult(bench.out).outcomes.find((o) => o.rule === 'cross-assignment')?.population).toBeGreaterThan(0);
  });

  test('an unreachable Zendesk: exit 75, X is reported', async () => {
    const bench = await benchFor(tellDemoDay());
    const ran = await bench.run(['run', '--date', demoDate, '--out', bench.out], { ZENDESK_URL: await deadOrigin() });
    expect(ran.code, ran.stderr).toBe(75);
    const outcomes = readResult(bench.out).outcomes;
    expect(outcomes.find((o) => o.rule === 'official-retweet')?.broken).toBe(1);
    expect(outcomes.find((o) => o.rule === 'cross-assignment')?.status).toBe('skipped');
  });
});

describe('credentials', () => {
  test('a Zendesk token that Zendesk does not know is answered with 200 for nobody: exit 5', async () => {
    const bench = await benchFor(tellDemoDay());
    const ran = await bench.run(['run', '--date', demoDate, '--out', bench.out], {
      ZENDESK_OAUTH_TOKEN: 'who-is-that',
    });
    expect(ran.code).toBe(5);
    // One line with the cure, however much is missing.
    expect(ran.stderr.split('\n').filter((line) => line.startsWith('gap: '))).toEqual([
      expect.stringMatching(/^gap: Zendesk all: .*anonymous.*\. Set ZENDESK_CLIENT_ID/),
    ]);
    expect(ran.stderr).not.toContain('who-is-that');
  });

  test('a bearer token that X does not know: exit 5, said once for all that it hides', async () => {
    const bench = await benchFor(tellDemoDay());
    const ran = await bench.run(['run', '--date', demoDate, '--out', bench.out], { X_BEARER_TOKEN: 'who-is-that' });
    expect(ran.code).toBe(5);
    const lines = ran.stderr.split('\n').filter((line) => line.startsWith('gap: '));
    expect(lines).toEqual([expect.stringMatching(/^gap: X .*sent of @\w+.*\(401\)\. Set X_BEARER_TOKEN/)]);
    expect(ran.stderr).not.toContain('who-is-that');
  });

  test('a Zendesk user who is no admin: exit 5, named with the cure', async () => {
    const bench = await benchFor(tellDemoDay(), { zendeskRole: 'agent' });
    const ran = await bench.run(['run', '--date', demoDate, '--out', bench.out]);
    expect(ran.code).toBe(5);
    expect(ran.stderr).toMatch(/admin/);
  });

  test('client credentials work, and are fetched again when the token ends', async () => {
    const bench = await benchFor(tellDemoDay(), { accessToken: { uses: 5 } });
    const ran = await bench.run(['run', '--date', demoDate, '--out', bench.out], {
      ZENDESK_OAUTH_TOKEN: null,
      ZENDESK_CLIENT_ID: bench.sandbox.credentials.clientId,
      ZENDESK_CLIENT_SECRET: bench.sandbox.credentials.clientSecret,
    });
    expect(ran.code, ran.stderr).toBe(1);
    expect(bench.sandbox.requests().filter((r) => r.path.includes('oauth')).length).toBeGreaterThan(1);
  });

  test('a legacy API token works and warns', async () => {
    const bench = await benchFor(tellDemoDay());
    const ran = await bench.run(['run', '--date', demoDate, '--out', bench.out], {
      ZENDESK_OAUTH_TOKEN: null,
      ZENDESK_EMAIL: bench.sandbox.credentials.email,
      ZENDESK_API_TOKEN: bench.sandbox.credentials.apiToken,
    });
    expect(ran.code, ran.stderr).toBe(1);
    expect(ran.stderr).toContain('2027-04-30');
  });

  test.each([
    [{ X_BEARER_TOKEN: null }, 5, 'X_BEARER_TOKEN'],
    [{ ZENDESK_OAUTH_TOKEN: null }, 5, 'ZENDESK_CLIENT_ID'],
    [{ ZENDESK_OAUTH_TOKEN: null, ZENDESK_EMAIL: 'a@example.com' }, 2, 'ZENDESK_API_TOKEN'],
    [{ ZENDESK_URL: null }, 2, 'ZENDESK_SUBDOMAIN'],
    [{ ZENDESK_URL: 'http://example.com' }, 2, 'https'],
    [{ X_BEARER_TOKEN: 'two\nlines' }, 5, 'X_BEARER_TOKEN'],
    [{ X_FIELD_STYLE: 'both' }, 2, 'X_FIELD_STYLE'],
    [{ HTTPS_PROXY: 'http://user:hush-hush@[nowhere' }, 2, 'HTTPS_PROXY is not'],
    [{ TWEET_AUDIT_NOW: 'yesterday' }, 2, 'TWEET_AUDIT_NOW'],
  ])('%j: exit %i, naming %s', async (env, code, named) => {
    const bench = await benchFor(tellDemoDay());
    const ran = await bench.run(['run', '--date', demoDate, '--out', bench.out], env);
    expect(ran.code).toBe(code);
    expect(ran.stderr).toContain(named);
    expect(ran.stderr).not.toContain('hush-hush');
    expect(ran.stderr.trimEnd().split('\n').length).toBeLessThanOrEqual(2);
    expect(bench.sandbox.requests()).toEqual([]);
  });
});

describe('usage', () => {
  test('a handle that X does not know: exit 2, named', async () => {
    const bench = await benchFor(tellDemoDay());
    const policy = join(bench.out, 'policy.yml');
    writeFileSync(policy, 'handles:\n  - name: "@NobodyHasThis"\n    role: main\n    channel: zendesk\n');
    const ran = await bench.run(['run', '--date', demoDate, '--policy', policy, '--out', bench.out]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('NobodyHasThis');
  });

  test('a malformed policy: exit 2, every problem with its line', async () => {
    const bench = await benchFor(tellDemoDay());
    const policy = join(bench.out, 'policy.yml');
    writeFileSync(policy, 'team: x\nhandels: []\nburst: soon\n');
    const ran = await bench.run(['run', '--policy', policy, '--out', bench.out]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/policy\.yml:2:\d+/);
    expect(ran.stderr).toMatch(/policy\.yml:3:\d+/);
    expect(ran.stderr).toContain('handles');
    expect(bench.sandbox.requests()).toEqual([]);
  });

  test.each([
    [['run', '--date', '2026-12-01'], 'future'],
    [['run', '--date', '18.11.2026'], 'YYYY-MM-DD'],
    [['run', '--date', '2026-02-30'], 'YYYY-MM-DD'],
    [['run', '--since', '2026-11-18'], 'zone'],
    [['run', '--since', '2026-11-18T10:00:00Z', '--until', '2026-11-18T09:00:00Z'], 'before it begins'],
    [['run', '--until', '2026-11-18T09:00:00Z'], '--since'],
    [['run', '--date', '2026-11-18', '--since', '2026-11-18T10:00:00Z'], 'exclude'],
    [['run', '--rules', 'wrong-handel'], 'wrong-handle'],
    [['run', '--fail-on', 'sometimes'], 'never'],
    [['run', '--max-usd', 'little'], 'number'],
    [['run', '--policy', 'no-such-file.yml'], 'no-such-file.yml'],
    [['audit', '--capture', 'no-such-folder'], 'no-such-folder'],
    [['explain', 'no-such-rule-or-finding'], 'no-such-rule-or-finding'],
    [['nonsense'], 'nonsense'],
    [['run', '--nonsense'], '--nonsense'],
  ])('%j: exit 2, saying %s', async (argv, said) => {
    const bench = await benchFor(tellDemoDay());
    const ran = await bench.run([...argv, '--out', bench.out]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(said);
    expect(bench.sandbox.requests()).toEqual([]);
  });

  test('an output folder that cannot be written: exit 2 before anything is read', async () => {
    const bench = await benchFor(tellDemoDay());
    const file = join(bench.out, 'a-file');
    writeFileSync(file, '');
    const ran = await bench.run(['run', '--date', demoDate, '--out', join(file, 'below')]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('--out');
    expect(bench.sandbox.requests()).toEqual([]);
  });

  test('a file system that lets nobody make folders, and a capture folder in the way: exit 2 as well', async () => {
    const bench = await benchFor(tellDemoDay());
    expect((await bench.run(['run', '--date', demoDate, '--out', '/proc/no/such/folder'])).code).toBe(2);
    writeFileSync(join(bench.out, 'capture'), '');
    const ran = await bench.run(['run', '--date', demoDate, '--out', bench.out]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('--out');
    expect(bench.sandbox.requests()).toEqual([]);
  });

  test('a damaged capture: exit 2, naming the file', async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'manifest.json'), '{"schemaVersion":');
    const ran = await runHere(['audit', '--capture', folder, '--out', makeFolder()], {});
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('manifest.json');
  });

  test('an empty day is no error, and says that there was nothing to judge', async () => {
    const bench = await benchFor(new Story({ takenAt: '2026-11-19T05:00:00Z' }));
    const ran = await bench.run(['run', '--out', bench.out]);
    expect(ran.code, ran.stderr).toBe(0);
    const result = readResult(bench.out);
    expect(result.complete).toBe(true);
    expect(result.outcomes.every((o) => o.population === 0)).toBe(true);
  });

  test('a budget that does not suffice: exit 6', async () => {
    const bench = await benchFor(tellDemoDay());
    expect((await bench.run(['run', '--date', demoDate, '--max-usd', '0.001', '--out', bench.out])).code).toBe(6);
    expect((await bench.run(['run', '--date', demoDate, '--max-requests', '4', '--out', makeFolder()])).code).toBe(6);
    expect((await bench.run(['plan', '--date', demoDate, '--max-usd', '0.001', '--out', makeFolder()])).code).toBe(6);
  });

  test('a budget is kept to, and what could be read within it is reported', async () => {
    const bench = await benchFor(tellDemoDay());
    const few = await bench.run(['run', '--date', demoDate, '--max-requests', '9', '--out', bench.out]);
    expect(few.code).toBe(6);
    expect(bench.sandbox.requests()).toHaveLength(9);
    expect(readResult(bench.out).gaps.some((gap) => gap.why.includes('more than 9 requests'))).toBe(true);

    const cheap = await bench.run(['run', '--date', demoDate, '--max-usd', '0.5', '--out', bench.out]);
    expect(cheap.code).toBe(6);
    expect(readResult(bench.out).usage.x?.posts).toBeGreaterThan(0);
    expect(readResult(bench.out).usage.x?.usd).toBeLessThanOrEqual(0.5);
    const rich = await bench.run(['run', '--date', demoDate, '--max-usd', '50', '--out', bench.out]);
    expect(readResult(bench.out).gaps).toEqual([]);
    expect(rich.code).toBe(1);
  });

  test('credentials go before the budget', async () => {
    const bench = await benchFor(tellDemoDay());
    const ran = await bench.run(['run', '--date', demoDate, '--max-requests', '3', '--out', bench.out], {
      ZENDESK_OAUTH_TOKEN: 'who-is-that',
    });
    expect(ran.code).toBe(5);
    expect(readResult(bench.out).gaps.map((gap) => gap.source)).toContain('x');
  });
});
