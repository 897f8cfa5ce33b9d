/** Systems that a team may leave out, through the whole program: played by the sandbox, read, kept, judged, and said. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parseResult } from '../../src/report/parse-result.ts';
import { userTokens } from '../../src/sandbox/credentials.ts';
import type { Fault } from '../../src/sandbox/faults.ts';
import { startGitlab } from '../../src/sandbox/gitlab/start-gitlab.ts';
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
  const report = story.mention('09:00', { text: 'I get an error when I log in' });
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

/** The variables of an account of the sandbox: 1001 is @GitLab, 1002 @GitLabStatus. */
function tokensOf(bench: Bench, handle: string, id: string): Record<string, string> {
  const { consumerKey, consumerSecret } = bench.sandbox.credentials;
  const { accessToken, accessSecret } = userTokens(id);
  return {
    X_CONSUMER_KEY: consumerKey,
    X_CONSUMER_SECRET: consumerSecret,
    [`X_ACCESS_TOKEN_${handle}`]: accessToken,
    [`X_ACCESS_SECRET_${handle}`]: accessSecret,
  };
}

describe('likes', () => {
  const rule = 'like-outside-praise';

  function tellLikes(): Story {
    const story = new Story({ takenAt: '2026-11-20T05:00:00Z' });
    const praise = story.mention('09:00', { text: 'your new editor is wonderful' });
    story.replyInZendesk('09:10', praise, { text: 'Thank you!' });
    story.like('09:12', praise);
    story.like(
      '+1 09:12',
      story.mention('+1 09:00', { by: '@carl_codes', to: null, text: 'a pipeline walks into a bar' }),
    );
    return story;
  }

  test('two mornings with one store: the first is the baseline, the second finds what is new', async () => {
    const bench = await benchFor(tellLikes());
    const tokens = tokensOf(bench, 'GITLAB', '1001');
    const morning = async (date: string, now: string) => {
      bench.sandbox.setNow(Date.parse(now));
      const out = join(bench.out, date);
      const argv = ['run', '--date', date, '--out', out, '--store', join(bench.out, 'store'), '--verbose'];
      const ran = await bench.run(argv, { ...tokens, TWEET_AUDIT_NOW: now });
      const file = join(out, 'result.json');
      return { ran, result: parseResult(readFileSync(file, 'utf8'), file) };
    };
    const first = await morning('2026-11-18', '2026-11-19T05:00:00Z');
    expect(first.ran.code, first.ran.stderr).toBe(0);
    expect(first.result.outcomes.find((o) => o.rule === rule)).toMatchObject({
      population: 0,
      status: 'notApplicable',
    });
    const second = await morning('2026-11-19', '2026-11-20T05:00:00Z');
    expect(second.ran.code, second.ran.stderr).toBe(0);
    expect(second.result.findings.filter((f) => f.rule === rule)).toMatchObject([
      { severity: 'info', cause: 'unknown', person: null, at: '2026-11-19T23:59:59Z' },
    ]);
    expect(second.result.usage.likes).toMatchObject({ likes: 2, usd: expect.any(Number) });
    const third = await morning('2026-11-19', '2026-11-20T05:00:00Z');
    expect(third.result.findings.filter((f) => f.rule === rule).map((f) => f.state)).toEqual(['known']);
    expect(bench.sandbox.unplanned()).toEqual([]);
    const printed = [first, second, third].map(({ ran }) => ran.stdout + ran.stderr).join('');
    for (const secret of Object.values(tokens)) expect(printed).not.toContain(secret);
  });

  test('are not read where the policy switches their rule off', async () => {
    const bench = await benchFor(tellLikes());
    const policy = join(bench.out, 'policy.yml');
    writeFileSync(policy, `rules:\n  ${rule}: off\n  unsolicited-direct-message: off\n`);
    const argv = ['run', '--date', '2026-11-19', '--out', bench.out, '--policy', policy, '--quiet'];
    const ran = await bench.run(argv, tokensOf(bench, 'GITLAB', '1001'));
    expect(ran.code, ran.stderr).toBe(0);
    expect(outcomeOf(bench, rule)).toMatchObject({ status: 'notApplicable', reason: 'switched off in the policy' });
    expect(bench.sandbox.requests().filter((r) => r.path.includes('liked'))).toEqual([]);
  });

  test.each([
    [{ X_CONSUMER_SECRET: null }, /X_CONSUMER_KEY is set, X_CONSUMER_SECRET is not/],
    [{ X_ACCESS_SECRET_GITLAB: null }, /X_ACCESS_TOKEN_GITLAB is set, X_ACCESS_SECRET_GITLAB is not/],
    [{ X_CONSUMER_KEY: null, X_CONSUMER_SECRET: null }, /X_ACCESS_TOKEN_GITLAB is set, X_CONSUMER_KEY is not/],
    [{ X_ACCESS_TOKEN_GITLAB: null, X_ACCESS_SECRET_GITLAB: null }, /X_CONSUMER_KEY is set, X_ACCESS_TOKEN_GITLAB, or/],
  ])('half of the tokens is a mistake: %o', async (change, told) => {
    const bench = await benchFor(tellLikes());
    const env = { ...tokensOf(bench, 'GITLAB', '1001'), ...change };
    const ran = await bench.run(['run', '--date', '2026-11-19', '--out', bench.out], env);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(told);
  });

  test('have lines in doctor', async () => {
    const bench = await benchFor(tellLikes());
    const lines = async (env: Record<string, string>) => {
      const ran = await bench.run(['doctor'], env);
      return { code: ran.code, said: ran.stdout.split('\n').filter((one) => one.includes(' X accounts, ')) };
    };
    expect(await lines({})).toEqual({ code: 0, said: [] });
    const both = { ...tokensOf(bench, 'GITLAB', '1001'), ...tokensOf(bench, 'GITLABSTATUS', '1002') };
    expect((await lines(both)).said).toEqual([
      'ok      X accounts, settings: tokens of @GitLab, @GitLabStatus',
      'ok      X accounts, user tokens: X takes those of @GitLab, @GitLabStatus',
      'ok      X accounts, likes: may be read of @GitLab, @GitLabStatus',
      'ok      X accounts, direct messages: may be read of @GitLab, @GitLabStatus',
    ]);
    const swapped = await lines(tokensOf(bench, 'GITLAB', '1002'));
    expect(swapped.code).toBe(5);
    expect(swapped.said[1]).toMatch(/^fail .*belong to @GitLabStatus\. Set X_ACCESS_TOKEN_GITLAB/);
  });
});

describe('direct messages', () => {
  const rule = 'unsolicited-direct-message';

  test('from X to the finding: no text anywhere, neither in files nor in what is printed', async () => {
    const story = new Story({ takenAt });
    story.replyInZendesk('09:10', story.mention('09:00'));
    story.directMessage('09:12', { to: '@carl_codes', text: 'tell me your secret' });
    const bench = await benchFor(story);
    const ran = await bench.run(
      ['run', '--date', '2026-11-18', '--out', bench.out, '--verbose'],
      tokensOf(bench, 'GITLAB', '1001'),
    );
    expect(ran.code, ran.stderr).toBe(0);
    expect(bench.sandbox.unplanned()).toEqual([]);
    expect(resultOf(bench).findings.filter((f) => f.rule === rule)).toMatchObject([
      { severity: 'warning', details: { handle: '@GitLab', with: '@carl_codes' } },
    ]);
    expect(resultOf(bench).usage['direct-messages']).toMatchObject({ directMessages: 1 });
    expect(ran.stdout + ran.stderr).not.toContain('secret');
    for (const { parentPath, name } of readdirSync(bench.out, { recursive: true, withFileTypes: true }).filter((f) =>
      f.isFile(),
    )) {
      const bytes = readFileSync(join(parentPath, name));
      const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
      expect(text, name).not.toContain('tell me your secret');
    }
  });

  test('that the app may not read: exit 5, the rule is skipped, and switching it off is enough', async () => {
    const faults = [{ vendor: 'x' as const, path: 'dm_events', status: 403, body: {}, ...always }];
    const bench = await benchFor(new Story({ takenAt }), { faults });
    const tokens = tokensOf(bench, 'GITLAB', '1001');
    expect((await bench.run([...day, '--out', bench.out], tokens)).code).toBe(5);
    expect(outcomeOf(bench, rule)?.status).toBe('skipped');
    const policy = join(bench.out, 'policy.yml');
    writeFileSync(policy, `rules:\n  ${rule}: off\n`);
    expect((await bench.run([...day, '--out', bench.out, '--policy', policy], tokens)).code).toBe(0);
  });
});

describe('Slack', () => {
  const dateOf = { monday: '2026-11-16', now: '2026-11-17T05:00:00Z' };

  async function slackBench(faults: readonly Fault[] = []) {
    const story = new Story({ date: dateOf.monday, takenAt: dateOf.now });
    const said = story.mention('09:00', { by: '@ada_writes', text: 'a <b>question</b> of mine' });
    story.replyInZendesk('09:10', said, { by: 'Ana Advocate' });
    story.retweet('09:20', said);
    const bench = await benchFor(story, { faults });
    const gitlab = await startGitlab({ now: () => Date.parse(dateOf.now) });
    onTestFinished(() => gitlab.close());
    const env = {
      GITLAB_URL: gitlab.url,
      GITLAB_PROJECT: gitlab.projectPath,
      GITLAB_TOKEN: gitlab.credentials.token,
      SLACK_WEBHOOK_URL: bench.sandbox.slackWebhookUrl,
    };
    const store = join(bench.out, 'store');
    const run = (argv: readonly string[] = [], more: Readonly<Record<string, string | null>> = {}, out = 'one') =>
      bench.run(
        ['run', '--date', dateOf.monday, '--out', join(bench.out, out), '--store', store, '--publish', ...argv],
        { ...env, ...more },
      );
    const published = (out = 'one') => JSON.parse(readFileSync(join(bench.out, out, 'publish.json'), 'utf8'));
    return { bench, env, gitlab, run, published };
  }

  test('is told once a result, in numbers and with the link, even from another folder', async () => {
    const { bench, gitlab, run, published } = await slackBench();
    const ran = await run(['--verbose']);
    expect(ran.code, ran.stderr).toBe(1);
    const [issue] = gitlab.issues();
    expect(bench.sandbox.slackMessages()).toEqual([
      `*community-advocates, 2026-11-16*: 1 error\nofficial-retweet 1\n<${String(issue?.web_url)}|The issue of the day>`,
    ]);
    expect(published().slack).toMatchObject({ action: 'sent' });
    const later = { TWEET_AUDIT_NOW: '2026-11-17T06:00:00Z' };
    await run([], later);
    expect(published().slack).toMatchObject({ action: 'unchanged' });
    await run([], { TWEET_AUDIT_NOW: '2026-11-17T07:00:00Z' }, 'two');
    expect(published('two').slack).toMatchObject({ action: 'unchanged' });
    expect(bench.sandbox.slackMessages()).toHaveLength(1);
    expect(bench.sandbox.unplanned()).toEqual([]);
    expect(ran.stdout + ran.stderr + JSON.stringify(published())).not.toContain('sandbox-webhook-secret');
  });

  test('is told again when the result changes', async () => {
    const { bench, run } = await slackBench();
    await run();
    const policy = join(bench.out, 'policy.yml');
    writeFileSync(policy, 'rules:\n  official-retweet: warning\n');
    await run(['--policy', policy], { TWEET_AUDIT_NOW: '2026-11-17T06:00:00Z' });
    expect(bench.sandbox.slackMessages().map((text) => text.split('\n')[0])).toEqual([
      '*community-advocates, 2026-11-16*: 1 error',
      '*community-advocates, 2026-11-16*: 1 warning',
    ]);
  });

  test.each([
    [
      'a channel that is archived',
      { status: 410, body: 'channel_is_archived' },
      /Slack did not take the message \(410, channel_is_archived\)/,
    ],
    ['a webhook that is gone', { status: 404, body: 'no_service' }, /no_service.*Make a new incoming webhook/],
    ['no answer', { resetConnection: true }, /Slack: 127\.0\.0\.1/],
  ])('%s: exit 4, the issue is there, and the next run tells it', async (_what, fault, told) => {
    const { bench, gitlab, run, published } = await slackBench([{ vendor: 'slack', path: '/services', ...fault }]);
    const ran = await run();
    expect(ran.code).toBe(4);
    expect(ran.stderr).toMatch(told);
    expect(ran.stderr).not.toContain('sandbox-webhook-secret');
    expect(gitlab.issues()).toHaveLength(1);
    expect(published().slack).toBeUndefined();
    await run([], { TWEET_AUDIT_NOW: '2026-11-17T06:00:00Z' });
    expect(bench.sandbox.slackMessages()).toHaveLength(1);
  });

  test('is not told where GitLab took nothing, nor without --publish, nor of a part of a day', async () => {
    const { bench, env, run } = await slackBench();
    expect((await run([], { GITLAB_TOKEN: 'glpat-unknown' })).code).toBe(5);
    await run(['--rules', 'official-retweet']);
    await bench.run(['run', '--date', dateOf.monday, '--out', join(bench.out, 'one')], env);
    expect(bench.sandbox.slackMessages()).toEqual([]);
  });

  test('an address that is none is not repeated', async () => {
    const { run } = await slackBench();
    const ran = await run([], { SLACK_WEBHOOK_URL: 'hooks.slack.com/services/T0/B0/hidden' });
    expect(ran.code).toBe(4);
    expect(ran.stderr).toContain('SLACK_WEBHOOK_URL is no https address');
    expect(ran.stdout + ran.stderr).not.toContain('hidden');
  });

  test('plan prints the message and sends nothing; not configured, nothing is said of it', async () => {
    const { bench, env, run, published } = await slackBench();
    await run([], { SLACK_WEBHOOK_URL: null });
    expect(published()).not.toHaveProperty('slack');
    const plan = ['plan', '--date', dateOf.monday, '--out', join(bench.out, 'one')];
    const ran = await bench.run(plan, env);
    expect(ran.stdout).toContain('*community-advocates, 2026-11-16*: 1 error\nofficial-retweet 1');
    expect((await bench.run(plan, { ...env, SLACK_WEBHOOK_URL: null })).stdout).not.toContain('Slack');
    expect(bench.sandbox.slackMessages()).toEqual([]);
  });
});

test('Slack has a line in doctor, which posts nothing', async () => {
  const bench = await benchFor(new Story({ takenAt }));
  const line = async (url: string) => {
    const ran = await bench.run(['doctor'], { SLACK_WEBHOOK_URL: url });
    return { code: ran.code, said: ran.stdout.split('\n').filter((one) => one.includes(' Slack, ')) };
  };
  const url = bench.sandbox.slackWebhookUrl;
  expect(await line(url)).toEqual({
    code: 0,
    said: [`ok      Slack, settings: a webhook at ${new URL(url).host}; it is not tried, for that would post`],
  });
  expect(await line('services/hidden')).toMatchObject({ code: 2, said: [expect.not.stringContaining('hidden')] });
  expect(bench.sandbox.slackMessages()).toEqual([]);
});

test('plan names what would be read beside the ledgers, and counts it into the budget', async () => {
  const bench = await benchFor(tellOutage());
  const env = { ...tokensOf(bench, 'GITLAB', '1001'), STATUS_PAGE_URL: bench.sandbox.statusPageUrl };
  const plan = (argv: readonly string[], more: Readonly<Record<string, string>> = {}) =>
    bench.run(['plan', '--date', '2026-11-18', '--out', bench.out, ...argv], more);
  const planned = await plan([], env);
  expect(planned.stdout.split('\n').filter((line) => line.startsWith('Beside them'))).toEqual([
    `Beside them the status page ${bench.sandbox.statusPageUrl}: 2 requests, $0.00.`,
    'Beside them likes of @GitLab, about 100: 2 requests, $0.11.',
    'Beside them direct messages of @GitLab without their text, perhaps 10: 3 requests, $0.11.',
  ]);
  expect((await plan([])).stdout).not.toContain('Beside them');
  const without = JSON.parse((await plan(['--json'])).stdout);
  expect(without).not.toHaveProperty('systems');
  const usd = String(without.x.usd + 0.1);
  expect((await plan(['--max-usd', usd])).code).toBe(0);
  expect((await plan(['--max-usd', usd], env)).code).toBe(6);
  expect(bench.sandbox.requests()).toEqual([]);
});

test('a budget that likes would exceed ends in code 6, with all else read', async () => {
  const bench = await benchFor(tellOutage());
  const ran = await bench.run([...day, '--out', bench.out, '--max-usd', '3.1'], tokensOf(bench, 'GITLAB', '1001'));
  expect(resultOf(bench).gaps.map((g) => [g.source, g.cause])).toEqual([]);
  expect(ran.code).toBe(0);
  const short = await bench.run(
    [...day, '--out', join(bench.out, 'short'), '--store', join(bench.out, 'other'), '--max-usd', '0.9'],
    tokensOf(bench, 'GITLAB', '1001'),
  );
  expect(short.code).toBe(6);
});
