/** The forum and the Support team's Zendesk through the whole program: played by the sandbox, searched, kept, judged, shown. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { AuditResult } from '../../src/model/result.ts';
import { parseResult } from '../../src/report/parse-result.ts';
import type { Fault } from '../../src/sandbox/faults.ts';
import { Story } from '../../src/scenario/story.ts';
import { type Bench, benchFor } from '../cli/program-in-sandbox.ts';

const always = { times: Number.POSITIVE_INFINITY };
const takenAt = '2026-11-20T05:00:00Z';
const day = ['run', '--date', '2026-11-18', '--quiet'] as const;
const planted = 'Acme lost its quarterly numbers';
const rules = 'rules: { bare-forum-link: on, escalation-without-ticket-number: on }\n';

function resultOf(out: string): AuditResult {
  const file = join(out, 'result.json');
  return parseResult(readFileSync(file, 'utf8'), file);
}

/** A question that nobody answers, one that is led to the forum's front page, and two people who wait for tickets. */
function tellDay(forumUrl: string): Story {
  const story = new Story({ takenAt });
  const open = story.mention('09:00', { text: 'my container registry refuses to take a tag, an error each time' });
  story.forumFinds(open, 'Container registry refuses each login');
  story.supportFinds(
    open,
    `${planted}: the container registry refuses a login, see https://docs.gitlab.com/user/packages/container_registry/#login and https://gitlab.com/acme/private/-/issues/4 and https://gitlab.com/gitlab-org/gitlab/-/issues/9`,
  );
  const led = story.mention('10:00', { by: '@bo_builds', text: 'do webhooks work with mattermost?' });
  story.forumFinds(led, 'Webhooks with Mattermost');
  story.forumCategory('Announcements');
  story.replyInZendesk('10:10', led, { text: `Others may know: ask in our forum at ${forumUrl}` });
  story.supportTicket('213456', { status: 'pending', text: planted });
  const plea = story.mention('11:00', { by: '@carl_codes', text: 'nobody answers my ticket' });
  const putOff = story.replyInZendesk('11:10', plea, { text: 'They are busy.' });
  story.mention('11:20', { by: '@carl_codes', under: putOff, text: 'it is #213456' });
  story.mention('12:00', { by: '@dee_deploys', text: 'and what about ticket 777777?' });
  return story;
}

async function play(faults: readonly Fault[] = []) {
  const bench = await benchFor(new Story({ takenAt }), { faults });
  const { sandbox } = bench;
  sandbox.setWorld(tellDay(sandbox.forumUrl).world());
  const policy = join(bench.out, 'policy.yml');
  writeFileSync(policy, rules);
  const forum = { FORUM_URL: sandbox.forumUrl };
  const support = {
    ZENDESK_SUPPORT_URL: sandbox.supportUrl,
    ZENDESK_SUPPORT_CLIENT_ID: sandbox.credentials.supportClientId,
    ZENDESK_SUPPORT_CLIENT_SECRET: sandbox.credentials.supportClientSecret,
  };
  const run = (env: Readonly<Record<string, string>>, folder = 'out', ...more: readonly string[]) =>
    bench.run([...day, '--policy', policy, '--out', join(bench.out, folder), ...more], env);
  const result = (folder = 'out') => resultOf(join(bench.out, folder));
  return { bench, policy, forum, support, run, result };
}

const outcomeOf = (result: AuditResult, rule: string) => result.outcomes.find((o) => o.rule === rule);
const findingsOf = (result: AuditResult, rule: string) => result.findings.filter((f) => f.rule === rule);

/** Every file below a folder, unpacked. */
function filesIn(folder: string): readonly (readonly [name: string, text: string])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const bytes = readFileSync(join(parentPath, name));
      return [name, (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')] as const;
    });
}

describe('both configured', () => {
  test('the better link, the cited tickets, and what may help are found, shown, and kept', async () => {
    const { bench, forum, support, run, result } = await play();
    const ran = await run({ ...forum, ...support });
    expect(ran.code, ran.stderr).toBe(1);
    expect(bench.sandbox.unplanned()).toEqual([]);
    const found = result();
    const { forumUrl, supportUrl } = bench.sandbox;
    expect(found).toMatchObject({ complete: true, gaps: [] });
    expect(findingsOf(found, 'bare-forum-link')).toMatchObject([
      { severity: 'info', details: { betterLink: `${forumUrl}/t/webhooks-with-mattermost/71`, kind: 'topic' } },
    ]);
    expect(findingsOf(found, 'escalation-without-ticket-number')).toMatchObject([
      {
        severity: 'info',
        evidence: expect.arrayContaining([
          expect.objectContaining({ id: '213456', url: `${supportUrl}/agent/tickets/213456` }),
        ]),
      },
    ]);
    const mayHelp = [
      `${forumUrl}/t/container-registry-refuses-each-login/70`,
      'https://docs.gitlab.com/user/packages/container_registry/#login',
      'https://gitlab.com/gitlab-org/gitlab/-/issues/9',
    ];
    const open = [...findingsOf(found, 'unanswered-mention'), ...findingsOf(found, 'first-reply-sla')];
    expect(open.flatMap((f) => (f.details.mayHelp === undefined ? [] : [f.details.mayHelp]))).toEqual([mayHelp]);
    expect(open.flatMap((f) => f.evidence.filter((e) => e.id === '777777'))).toMatchObject([
      { url: null, what: 'the cited Support ticket 777777: no such ticket' },
    ]);
    expect(found.usage.forum).toEqual({ requests: expect.any(Number) });
    expect(found.usage.support).toEqual({ requests: expect.any(Number) });

    const issue = readFileSync(join(bench.out, 'out', 'issue.md'), 'utf8');
    expect(issue).toContain(
      `May help: [forum topic](${mayHelp[0] ?? ''}) · [documentation](${mayHelp[1] ?? ''}) · \`${mayHelp[2] ?? ''}\``,
    );
    for (const link of mayHelp) expect(ran.stdout).toContain(`May help: ${link}`);
    const [sla] = findingsOf(found, 'first-reply-sla').filter((f) => f.details.mayHelp !== undefined);
    const explained = await bench.run(['explain', sla?.fingerprint ?? '', '--out', join(bench.out, 'out')]);
    for (const link of mayHelp) expect(explained.stdout).toContain(link);

    const [plea] = findingsOf(found, 'escalation-without-ticket-number');
    const proof = join(bench.out, 'proof.json');
    const policy = ['--policy', join(bench.out, 'policy.yml')];
    await bench.run(['explain', plea?.fingerprint ?? '', '--out', join(bench.out, 'out'), ...policy, '--proof', proof]);
    expect(JSON.parse(readFileSync(proof, 'utf8'))).toMatchObject({
      judgedAgain: { verdict: 'broken' },
      records: { supportTickets: [{ id: '213456', status: 'pending' }] },
      missing: [],
    });

    // The same from the files, without any network.
    await bench.sandbox.close();
    const capture = join(bench.out, 'out', 'capture');
    const again = join(bench.out, 'again');
    await bench.run(['audit', '--capture', capture, '--policy', join(bench.out, 'policy.yml'), '--out', again]);
    const facts = (r: AuditResult) => r.findings.map((f) => [f.fingerprint, f.details, f.evidence]);
    expect(facts(resultOf(again))).toEqual(facts(found).map((f) => f));
  });

  test('nothing that a Support ticket says is anywhere: not in files, nor in what is printed, verbose or broken', async () => {
    const { bench, forum, support, run } = await play([
      { vendor: 'support', path: '/search', nth: 1, times: 1, status: 422, body: { description: planted } },
    ]);
    const ran = await run({ ...forum, ...support }, 'out', '--verbose');
    const second = await run({ ...forum, ...support }, 'two', '--verbose', '--json');
    const doctor = await bench.run(['doctor', '--verbose'], { ...forum, ...support });
    const printed = [ran, second, doctor].map(({ stdout, stderr }) => stdout + stderr).join('');
    const secrets = [support.ZENDESK_SUPPORT_CLIENT_SECRET, 'sandbox-access-token', 'Acme', 'acme/private', planted];
    for (const secret of secrets) expect(printed, secret).not.toContain(secret);
    const files = filesIn(bench.out);
    expect(files.some(([name]) => name === 'support-searches.ndjson.gz')).toBe(true);
    for (const [name, text] of files) for (const secret of secrets) expect(text, name).not.toContain(secret);
    // It was there to be found.
    const { sandbox } = bench;
    expect(sandbox.requests().some((r) => r.vendor === 'support' && r.path.endsWith('/comments.json'))).toBe(true);
  });

  test('what was looked up is not asked for again', async () => {
    const { bench, forum, support, run, result } = await play();
    const store = ['--store', join(bench.out, 'store')];
    await run({ ...forum, ...support }, 'one', ...store);
    const before = bench.sandbox.requests().length;
    await run({ ...forum, ...support, TWEET_AUDIT_NOW: '2026-11-20T06:00:00Z' }, 'two', ...store);
    const asked = bench.sandbox.requests().slice(before);
    expect(asked.filter((r) => r.path.includes('search') && r.vendor !== 'zendesk' && r.vendor !== 'x')).toEqual([]);
    expect(asked.filter((r) => r.path.includes('/tickets/') && r.vendor === 'support')).toEqual([]);
    expect(result('two').findings.map((f) => [f.fingerprint, f.details.mayHelp])).toEqual(
      result('one').findings.map((f) => [f.fingerprint, f.details.mayHelp]),
    );
  });
});

describe('not configured', () => {
  test('the two rules are not applicable by name, nobody is asked, and nothing else changes', async () => {
    const { bench, forum, support, run, result } = await play();
    await run({});
    const without = result();
    expect(outcomeOf(without, 'bare-forum-link')).toMatchObject({
      status: 'notApplicable',
      reason: expect.stringContaining('FORUM_URL'),
    });
    expect(outcomeOf(without, 'escalation-without-ticket-number')).toMatchObject({
      status: 'notApplicable',
      reason: expect.stringContaining('ZENDESK_SUPPORT_URL'),
    });
    expect(Object.keys(without.usage).sort()).toEqual(['x', 'zendesk']);
    expect(bench.sandbox.requests().filter((r) => r.vendor === 'forum' || r.vendor === 'support')).toEqual([]);
    expect(readFileSync(join(bench.out, 'out', 'capture', 'manifest.json'), 'utf8')).not.toMatch(/forum|support/i);

    await run({ ...forum, ...support }, 'with');
    const own = new Set(['bare-forum-link', 'escalation-without-ticket-number']);
    const others = ({ outcomes, findings, pending, metrics, completeness }: AuditResult) => ({
      outcomes: outcomes.filter((o) => !own.has(o.rule)),
      // What they add to other rules' findings is links and cited tickets, and no verdict.
      findings: findings
        .filter((f) => !own.has(f.rule))
        .map(({ details: { mayHelp: _, ...details }, evidence, ...f }) => ({
          ...f,
          details,
          evidence: evidence.filter((e) => !e.what.startsWith('the cited Support ticket')),
        })),
      pending,
      metrics,
      completeness,
    });
    expect(others(result('with'))).toEqual(others(without));
  });

  test('each alone works without the other', async () => {
    const { forum, support, run, result } = await play();
    await run(forum, 'forum');
    const [one] = findingsOf(result('forum'), 'first-reply-sla');
    expect(one?.details.mayHelp).toHaveLength(1);
    expect(outcomeOf(result('forum'), 'escalation-without-ticket-number')?.status).toBe('notApplicable');
    await run(support, 'support');
    const [other] = findingsOf(result('support'), 'first-reply-sla');
    expect(other?.details.mayHelp).toHaveLength(2);
    expect(outcomeOf(result('support'), 'bare-forum-link')?.status).toBe('notApplicable');
  });
});

describe('failing', () => {
  test.each([
    ['the forum down', { vendor: 'forum', path: '/', status: 503 }, 75, 'bare-forum-link', 'skipped'],
    ['the forum behind a login', { vendor: 'forum', path: '/', status: 403 }, 5, 'bare-forum-link', 'skipped'],
    ['no forum at all', { vendor: 'forum', path: '/', status: 404 }, 3, 'bare-forum-link', 'skipped'],
    [
      'Support down',
      { vendor: 'support', path: '/api/', status: 500 },
      75,
      'escalation-without-ticket-number',
      'skipped',
    ],
    [
      'Support without a seat',
      { vendor: 'support', path: '/api/', status: 403 },
      5,
      'escalation-without-ticket-number',
      'skipped',
    ],
  ] as const)('%s: its rule is skipped, and the others go on', async (_what, fault, code, rule, status) => {
    const { forum, support, run, result } = await play([{ ...always, ...fault }]);
    const ran = await run({ ...forum, ...support });
    expect(ran.code).toBe(code);
    expect(ran.stderr).toMatch(/gap: The (forum|Zendesk of the Support team) all/);
    expect(outcomeOf(result(), rule)).toMatchObject({ status });
    expect(outcomeOf(result(), 'first-reply-sla')?.status).toBe('failed');
  });

  test('only the search: what rests on it is unknown, a later run fills it', async () => {
    const { bench, forum, run, result } = await play([
      { vendor: 'forum', path: '/search.json', status: 500, times: 12 },
    ]);
    const store = ['--store', join(bench.out, 'store')];
    expect((await run(forum, 'one', ...store)).code).toBe(75);
    expect(outcomeOf(result('one'), 'bare-forum-link')).toMatchObject({ population: 1, unknown: 1 });
    expect(result('one').gaps).toMatchObject([{ source: 'forum', kind: 'searches', ids: expect.any(Array) }]);
    await run({ ...forum, TWEET_AUDIT_NOW: '2026-11-20T08:00:00Z' }, 'two', ...store);
    expect(outcomeOf(result('two'), 'bare-forum-link')).toMatchObject({ broken: 1, unknown: 0 });
    expect(result('two').gaps).toEqual([]);
  });

  test('a limit is waited for', async () => {
    const { forum, run, result } = await play([
      { vendor: 'forum', path: '/search.json', status: 429, headers: { 'retry-after': '5' }, times: 2 },
    ]);
    await run(forum);
    expect(result().gaps).toEqual([]);
  });
});

test.each([
  [{ FORUM_URL: 'forum.example.com' }, /FORUM_URL is not an https address/],
  [{ FORUM_URL: 'https://forum.example.com/?a=b' }, /FORUM_URL is no address of a forum/],
  [{ ZENDESK_SUPPORT_URL: 'support' }, /ZENDESK_SUPPORT_URL is not an https address/],
  [{ ZENDESK_SUPPORT_CLIENT_ID: 'id' }, /ZENDESK_SUPPORT_CLIENT_ID is set, ZENDESK_SUPPORT_URL is not/],
  [
    { ZENDESK_SUPPORT_URL: 'https://s.zendesk.com', ZENDESK_SUPPORT_CLIENT_ID: 'id' },
    /ZENDESK_SUPPORT_CLIENT_ID is set, ZENDESK_SUPPORT_CLIENT_SECRET is not/,
  ],
])('%o is a mistake that is told before anything is read', async (env, told) => {
  const bench = await benchFor(new Story({ takenAt }));
  const ran = await bench.run([...day, '--out', bench.out], env);
  expect(ran.code).toBe(2);
  expect(ran.stderr).toMatch(told);
  expect(bench.sandbox.requests()).toEqual([]);
});

test('an address without credentials is a missing credential', async () => {
  const bench = await benchFor(new Story({ takenAt }));
  const ran = await bench.run([...day, '--out', bench.out], { ZENDESK_SUPPORT_URL: 'https://s.zendesk.com' });
  expect(ran.code).toBe(5);
});

describe('doctor', () => {
  const lines = async (bench: Bench, env: Readonly<Record<string, string>>) => {
    const ran = await bench.run(['doctor'], env);
    return {
      code: ran.code,
      said: ran.stdout.split('\n').filter((one) => /^\w+ +(Forum|Support Zendesk), /.test(one)),
    };
  };

  test('has lines for what is configured, and none for what is not', async () => {
    const { bench, forum, support } = await play();
    expect(await lines(bench, {})).toEqual({ code: 0, said: [] });
    const { forumUrl, supportUrl } = bench.sandbox;
    expect(await lines(bench, { ...forum, ...support })).toEqual({
      code: 0,
      said: [
        `ok      Forum, settings: ${forumUrl}`,
        'ok      Forum, categories: open to everybody: 1',
        'ok      Forum, search: answers without a login',
        `ok      Support Zendesk, settings: ${supportUrl}, an OAuth client, which fetches its own tokens`,
        'ok      Support Zendesk, reached, and known: takes the credentials',
        'ok      Support Zendesk, search: solved tickets may be searched',
      ],
    });
    expect(bench.sandbox.unplanned()).toEqual([]);
  });

  test('tells what is wrong, with its cure', async () => {
    const { bench, support } = await play();
    const { supportUrl, forumUrl } = bench.sandbox;
    const stranger = { ZENDESK_SUPPORT_URL: supportUrl, ZENDESK_SUPPORT_OAUTH_TOKEN: 'of-another-zendesk' };
    const known = await lines(bench, stranger);
    expect(known.code).toBe(5);
    expect(known.said[1]).toMatch(/^fail .*anonymous user\. Set ZENDESK_SUPPORT_CLIENT_ID/);
    expect(known.said[2]).toMatch(/^skipped /);
    const wrong = await lines(bench, { ...support, ZENDESK_SUPPORT_CLIENT_SECRET: 'wrong-secret' });
    expect(wrong).toMatchObject({ code: 5 });
    expect(wrong.said.join('\n')).not.toContain('wrong-secret');
    const noForum = await lines(bench, { FORUM_URL: `${forumUrl}/elsewhere` });
    expect(noForum).toMatchObject({ code: 2 });
    expect(noForum.said[1]).toMatch(/^fail .*Correct FORUM_URL/);
  });
});

test('plan names what would be asked', async () => {
  const { bench, forum, support } = await play();
  const argv = ['plan', '--date', '2026-11-18', '--out', bench.out];
  const before = bench.sandbox.requests().length;
  const ran = await bench.run(argv, { ...forum, ...support });
  expect(ran.stdout.split('\n').filter((line) => line.startsWith('Beside them'))).toEqual([
    `Beside them the forum ${bench.sandbox.forumUrl}: its categories, and a search for perhaps 5 mentions: 6 requests, $0.00.`,
    `Beside them the Support team's Zendesk ${bench.sandbox.supportUrl}: cited tickets, and links in solved ones for perhaps 5 mentions: 22 requests, $0.00.`,
  ]);
  expect(bench.sandbox.requests().length).toBe(before);
});
