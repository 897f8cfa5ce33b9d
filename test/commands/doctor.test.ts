/** `doctor` against the sandboxes: all is well, and every line that can fail does, with its cure and its exit code. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { builtInPatience, type Patience } from '../../src/commands/doctor/vendor-transport.ts';
import { doctor } from '../../src/commands/doctor.ts';
import { runProgram } from '../../src/commands/program.ts';
import { instant, millisOf } from '../../src/model/instant.ts';
import type { Fault } from '../../src/sandbox/faults.ts';
import type { GitlabFault } from '../../src/sandbox/gitlab/faults.ts';
import { type GitlabOptions, tokenOf } from '../../src/sandbox/gitlab/options.ts';
import type { Token } from '../../src/sandbox/gitlab/records.ts';
import { startGitlab } from '../../src/sandbox/gitlab/start-gitlab.ts';
import type { SandboxOptions } from '../../src/sandbox/options.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { demoNow, tellDemoDay } from '../../src/scenario/demo-day.ts';
import { makeFolder } from '../cli/program-in-sandbox.ts';
import { closedOrigin } from '../http/loopback.ts';

const now = millisOf(instant(demoNow));
const always = { times: Number.POSITIVE_INFINITY };

interface Setting {
  readonly vendors?: Partial<SandboxOptions>;
  readonly gitlab?: Partial<GitlabOptions>;
  /** Null takes a variable away. */
  readonly env?: Readonly<Record<string, string | null>>;
  /** The policy file's text. */
  readonly policy?: string;
  readonly argv?: readonly string[];
  /** How far this machine's clock is wrong, in milliseconds. */
  readonly wrongBy?: number;
  readonly patience?: Patience;
}

interface Seen {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The line of one check. */
  line(title: string): string | undefined;
  readonly requests: readonly { readonly method: string; readonly path: string }[];
  readonly unplanned: readonly string[];
}

/** The sandbox's GitLab keeps its own time; its answers say the real one, as those of the other vendors do. */
const realDate: GitlabFault = { path: '/', ...always, headers: { date: new Date().toUTCString() } };

async function consult(setting: Setting = {}): Promise<Seen> {
  const sandbox = await startSandbox(tellDemoDay().world(), { now: () => now, ...setting.vendors });
  onTestFinished(() => sandbox.close());
  const faults = [...(setting.gitlab?.faults ?? []), realDate];
  const gitlab = await startGitlab({ now: () => now, ...setting.gitlab, faults });
  onTestFinished(() => gitlab.close());
  const env: Record<string, string | null> = {
    ZENDESK_URL: sandbox.zendeskUrl,
    ZENDESK_CLIENT_ID: sandbox.credentials.clientId,
    ZENDESK_CLIENT_SECRET: sandbox.credentials.clientSecret,
    X_API_URL: sandbox.xUrl,
    X_BEARER_TOKEN: sandbox.credentials.bearer,
    GITLAB_URL: gitlab.url,
    GITLAB_PROJECT: gitlab.projectPath,
    GITLAB_TOKEN: gitlab.credentials.token,
    GITLAB_READ_TOKEN: gitlab.credentials.readToken,
    TWEET_AUDIT_NOW: demoNow,
    ...setting.env,
  };
  const policy = join(makeFolder(), 'policy.yml');
  if (setting.policy !== undefined) writeFileSync(policy, setting.policy);
  const out: string[] = [];
  const err: string[] = [];
  const surroundings = {
    env: Object.fromEntries(Object.entries(env).flatMap(([k, v]) => (v === null ? [] : [[k, v]]))),
    stdout: (text: string) => void out.push(text),
    stderr: (text: string) => void err.push(text),
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    columns: 100,
    clock: { now: () => Date.now() + (setting.wrongBy ?? 0), sleep: async () => {} },
  };
  const named = setting.policy === undefined ? [] : ['--policy', policy];
  const code =
    setting.patience === undefined
      ? await runProgram(['doctor', ...named, ...(setting.argv ?? [])], surroundings)
      : await doctor(
          { json: false, quiet: true, verbose: false, color: false },
          { ...surroundings, now: instant(demoNow) },
          setting.patience,
        );
  return {
    code,
    stdout: out.join(''),
    stderr: err.join(''),
    line: (title) =>
      out
        .join('')
        .split('\n')
        .find((line) => line.includes(` ${title}: `)),
    requests: [...sandbox.requests(), ...gitlab.requests()],
    unplanned: [...sandbox.unplanned(), ...gitlab.unplanned()],
  };
}

const zendesk = (fault: Omit<Fault, 'vendor'>): Setting => ({
  vendors: { faults: [{ vendor: 'zendesk', ...always, ...fault }] },
});
const x = (fault: Omit<Fault, 'vendor'>): Setting => ({ vendors: { faults: [{ vendor: 'x', ...always, ...fault }] } });
const gitlab = (fault: GitlabFault): Setting => ({ gitlab: { faults: [{ ...always, ...fault }] } });

const botToken = (secret: string, more: Partial<Token>): Token => ({
  secret,
  kind: 'private',
  userId: 90,
  name: 'made up',
  scopes: ['api'],
  expiresAt: '2027-06-01',
  projectId: 42,
  ...more,
});
const writeWith = (more: Partial<Token>): Setting => ({
  gitlab: { tokens: [botToken('glpat-made-up', more)] },
  env: { GITLAB_TOKEN: 'glpat-made-up' },
});

const oneHandle = (more = '') => `handles:\n  - name: "@GitLab"\n    role: main\n${more}`;
const schedule = {
  id: 5,
  description: 'nightly audit',
  ref: 'main',
  cron: '0 5 * * *',
  cronTimezone: 'UTC',
  active: true,
  ownerId: 11,
  nextRunAt: '2026-11-23T05:00:00.000Z',
};
const shownSchedule = {
  description: 'nightly audit',
  active: true,
  next_run_at: '2026-11-23T05:00:00.000Z',
  owner: { username: 'mira_manages', state: 'active' },
};

describe('where all is well', () => {
  test('every line is ok, exit 0, nothing is written, and no secret is seen', async () => {
    const seen = await consult({ argv: ['--verbose'] });
    expect(seen.stdout).toMatch(/\n26 ok, 0 warn, 0 fail, 0 skipped\.\n$/);
    expect(seen.code).toBe(0);
    expect(seen.unplanned).toEqual([]);
    expect(seen.requests.filter(({ method }) => method !== 'GET').map(({ path }) => path)).toEqual(['/oauth/tokens']);
    for (const secret of ['sandbox-client-secret', 'sandbox-x-bearer', 'glpat-', 'sandbox-access-token'])
      expect(seen.stdout + seen.stderr).not.toContain(secret);
  });

  test('as JSON', async () => {
    const seen = await consult({ argv: ['--json'], ...writeWith({ scopes: ['read_api'] }) });
    const schema = z.object({
      schemaVersion: z.literal('1'),
      exitCode: z.number(),
      checks: z.array(
        z.strictObject({
          group: z.string(),
          title: z.string(),
          status: z.enum(['ok', 'warn', 'fail', 'skipped']),
          said: z.string(),
          cure: z.string().optional(),
          kind: z.enum(['usage', 'credentials', 'unavailable']).optional(),
        }),
      ),
    });
    const shown = schema.parse(JSON.parse(seen.stdout));
    expect(shown.exitCode).toBe(5);
    expect(seen.code).toBe(5);
    expect(shown.checks.filter(({ status }) => status === 'fail')).toEqual([
      {
        group: 'GitLab',
        title: 'write token',
        status: 'fail',
        kind: 'credentials',
        said: 'GITLAB_TOKEN has the scope read_api, not api',
        cure: 'Make a project access token with the scope api under Settings > Access tokens, and set GITLAB_TOKEN to it.',
      },
    ]);
  });

  test('a vendor that repeats the token does not get it printed', async () => {
    const echo = gitlab({ path: 'self', status: 403, body: { message: 'glpat-sandbox-read may not' } });
    for (const argv of [[], ['--json']]) {
      const seen = await consult({ ...echo, argv });
      expect(seen.stdout).toContain('[secret] may not');
      expect(seen.stdout).not.toContain('glpat-');
    }
  });

  test('without GitLab its lines are skipped, and exit stays 0', async () => {
    const seen = await consult({
      env: { GITLAB_URL: null, GITLAB_PROJECT: null, GITLAB_TOKEN: null, GITLAB_READ_TOKEN: null },
    });
    const lines = seen.stdout.split('\n').filter((line) => line.includes(' GitLab, '));
    expect(lines).toHaveLength(11);
    for (const line of lines) expect(line).toMatch(/^skipped GitLab, .+: not configured$/);
    expect(seen.code).toBe(0);
  });

  test('in a job without GitLab tokens, GitLab is not asked', async () => {
    const seen = await consult({ env: { GITLAB_TOKEN: null, GITLAB_READ_TOKEN: null } });
    expect(seen.line('GitLab, project private')).toMatch(/^skipped .*neither GITLAB_READ_TOKEN nor GITLAB_TOKEN/);
    expect(seen.code).toBe(0);
  });

  test('one GitLab token may do both; the read token alone does too', async () => {
    const both = await consult({ env: { GITLAB_READ_TOKEN: null } });
    expect(both.line('GitLab, reached, and read token')).toMatch(/^ok .*GITLAB_TOKEN has the scope api/);
    expect(both.code).toBe(0);
    const reading = await consult({ env: { GITLAB_TOKEN: null } });
    expect(reading.line('GitLab, write token')).toMatch(/^skipped /);
    expect(reading.line('GitLab, role of the write token')).toMatch(/^skipped /);
    expect(reading.code).toBe(0);
  });

  test('X that speaks of posts, and full-archive search', async () => {
    const seen = await consult({ vendors: { fieldStyle: 'post', xAccess: { searchAll: true } } });
    expect(seen.line('X, fields')).toMatch(/^ok /);
    expect(seen.line('X, full-archive search')).toMatch(/^ok .*: available/);
    expect(seen.code).toBe(0);
  });
});

describe('each line that can fail', () => {
  const cases: readonly (readonly [title: string, setting: Setting, line: RegExp, code: number])[] = [
    ['Policy, file', { policy: 'handels: []\n' }, /^fail .*handles/, 2],
    [
      'This machine, proxy',
      { env: { HTTPS_PROXY: 'proxy example' } },
      /^fail .*HTTPS_PROXY is not the address of a proxy/,
      2,
    ],
    [
      'Zendesk, reached',
      {
        ...zendesk({ path: 'users/me', status: 302, headers: { location: 'https://www.example.com/' } }),
        env: { ZENDESK_CLIENT_ID: null, ZENDESK_OAUTH_TOKEN: 'sandbox-oauth-token', ZENDESK_CLIENT_SECRET: null },
      },
      /^fail .*another origin.*ZENDESK_SUBDOMAIN/,
      2,
    ],
    ['Zendesk, settings', { env: { ZENDESK_URL: null } }, /^fail .*ZENDESK_SUBDOMAIN/, 2],
    ['Zendesk, settings', { env: { ZENDESK_CLIENT_SECRET: null } }, /^fail .*ZENDESK_CLIENT_SECRET/, 2],
    [
      'Zendesk, settings',
      { env: { ZENDESK_CLIENT_ID: null, ZENDESK_CLIENT_SECRET: null } },
      /^fail .*no Zendesk credentials/,
      5,
    ],
    [
      'Zendesk, credentials',
      {
        env: {
          ZENDESK_CLIENT_ID: null,
          ZENDESK_CLIENT_SECRET: null,
          ZENDESK_EMAIL: 'auditor@example.com',
          ZENDESK_API_TOKEN: 'sandbox-api-token',
        },
      },
      /^warn .*2027-04-30.*OAuth client/,
      0,
    ],
    ['Zendesk, reached', { env: { ZENDESK_CLIENT_SECRET: 'wrong-secret' } }, /^fail .*no token.*ZENDESK_CLIENT_ID/, 5],
    ['Zendesk, reached', zendesk({ path: 'users/me', status: 503 }), /^fail .*503/, 75],
    ['Zendesk, reached', zendesk({ path: 'users/me', status: 200, body: '<html>' }), /^fail .*no JSON/, 75],
    ['Zendesk, reached', zendesk({ path: 'users/me', status: 403 }), /^fail .*403/, 5],
    [
      'Zendesk, user',
      { env: { ZENDESK_CLIENT_ID: null, ZENDESK_CLIENT_SECRET: null, ZENDESK_OAUTH_TOKEN: 'who-is-that' } },
      /^fail .*anonymous.*ZENDESK_OAUTH_TOKEN/,
      5,
    ],
    ['Zendesk, role admin', { vendors: { zendeskRole: 'agent' } }, /^fail .*role is agent.*admin/, 5],
    ['Zendesk, role admin', zendesk({ path: 'incremental', status: 500 }), /^fail .*500/, 75],
    ['Zendesk, skips', zendesk({ path: 'skips', status: 403 }), /^fail .*403.*view reports/, 5],
    [
      'Zendesk, handles',
      { policy: oneHandle('    userId: "77"\n') },
      /^fail .*@GitLab is 1001 in Zendesk and 77 in the policy/,
      2,
    ],
    [
      'Zendesk, handles',
      { policy: oneHandle('  - name: "@MovingToGitLab"\n    role: campaign\n') },
      /^warn .*@MovingToGitLab.*automation: false/,
      0,
    ],
    ['X, settings', { env: { X_BEARER_TOKEN: null } }, /^fail .*X_BEARER_TOKEN/, 5],
    ['X, settings', { env: { X_FIELD_STYLE: 'both' } }, /^fail .*X_FIELD_STYLE/, 2],
    ['X, reached, and token taken', { env: { X_BEARER_TOKEN: 'wrong-bearer' } }, /^fail .*401.*X_BEARER_TOKEN/, 5],
    ['X, reached, and token taken', x({ path: 'usage', status: 500 }), /^fail .*500.*/, 75],
    [
      'X, reached, and token taken',
      x({
        path: 'usage',
        status: 200,
        body: { data: { project_usage: '500', project_cap: '500' } },
        headers: { 'content-type': 'application/json' },
      }),
      /^fail .*500 posts are read.*Raise the cap/,
      5,
    ],
    [
      'X, handles',
      x({ path: 'users/by', status: 402, body: { title: 'Payment Required' } }),
      /^fail .*no credit.*Top up/,
      5,
    ],
    [
      'X, handles',
      { policy: oneHandle('    userId: "77"\n') },
      /^fail .*@GitLab has the id 1001, and 77 in the policy/,
      2,
    ],
    [
      'X, handles',
      { policy: 'handles:\n  - name: "@NobodyHasThis"\n    role: main\n' },
      /^fail .*X knows no @NobodyHasThis/,
      2,
    ],
    [
      'X, handles',
      { policy: 'handles:\n  - name: "@much_longer_than_15"\n    role: main\n' },
      /^fail .*@much_longer_than_15/,
      2,
    ],
    [
      'X, handles',
      x({
        path: 'users/by',
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: {
          errors: [
            {
              value: 'gitlab',
              title: 'Forbidden',
              detail: 'User has been suspended: [gitlab].',
              type: 'https://api.twitter.com/2/problems/resource-not-found',
            },
          ],
        },
      }),
      /^fail .*X has suspended @GitLab/,
      2,
    ],
    [
      'X, fields',
      { vendors: { fieldStyle: 'post', foreignFields: 'ignored' }, env: { X_FIELD_STYLE: 'tweet' } },
      /^fail .*created_at.*X_FIELD_STYLE/,
      2,
    ],
    [
      'X, fields',
      x({ path: /users\/\d+\/tweets/, status: 403, body: { title: 'Forbidden' } }),
      /^fail .*403.*access level/,
      5,
    ],
    ['X, full-archive search', x({ path: 'search/all', status: 500 }), /^fail .*500/, 75],
    ['GitLab, settings', { env: { GITLAB_PROJECT: null } }, /^fail .*GITLAB_PROJECT/, 2],
    [
      'GitLab, reached, and read token',
      { env: { GITLAB_READ_TOKEN: 'glpat-unknown' } },
      /^fail .*401.*GITLAB_READ_TOKEN/,
      5,
    ],
    ['GitLab, reached, and read token', gitlab({ path: 'self', status: 502 }), /^fail .*502/, 75],
    [
      'GitLab, reached, and read token',
      gitlab({ path: 'self', status: 200, body: '<html>' }),
      /^fail .*not GitLab's/,
      75,
    ],
    [
      'GitLab, reached, and read token',
      {
        gitlab: { tokens: [botToken('glpat-made-up', { expiresAt: '2026-11-01' })] },
        env: { GITLAB_READ_TOKEN: 'glpat-made-up' },
      },
      /^fail .*expired/,
      5,
    ],
    [
      'GitLab, reached, and read token',
      { env: { GITLAB_READ_TOKEN: tokenOf('mira_manages') } },
      /^warn .*could write, too.*read_api/,
      0,
    ],
    ['GitLab, reached, and read token', gitlab({ path: 'self', status: 404 }), /^fail .*does not speak.*GITLAB_URL/, 2],
    ['GitLab, write token', writeWith({ scopes: ['read_api'] }), /^fail .*read_api, not api/, 5],
    ['GitLab, write token', writeWith({ revoked: true }), /^fail .*revoked.*GITLAB_TOKEN/, 5],
    ['GitLab, write token', writeWith({ expiresAt: '2026-12-10' }), /^warn .*2026-12-10, in 21 days.*Rotate/, 0],
    [
      'GitLab, write token',
      gitlab({
        path: 'self',
        nth: 2,
        times: 1,
        status: 200,
        body: { user_id: 90, scopes: ['api'], expires_at: '2026-11-02' },
      }),
      /^fail .*has expired on 2026-11-02.*Rotate/,
      5,
    ],
    ['GitLab, project', { env: { GITLAB_PROJECT: 'community/nowhere' } }, /^fail .*no project community\/nowhere/, 5],
    ['GitLab, project', { gitlab: { project: { archived: true } } }, /^fail .*archived.*Unarchive/, 2],
    ['GitLab, project private', { gitlab: { project: { visibility: 'internal' } } }, /^fail .*internal.*Private/, 2],
    ['GitLab, project private', { gitlab: { project: { visibility: 'public' } } }, /^fail .*public.*Private/, 2],
    ['GitLab, issues and packages', { gitlab: { project: { issuesEnabled: false } } }, /^fail .*issues are off/, 2],
    [
      'GitLab, issues and packages',
      { gitlab: { project: { packagesEnabled: false } } },
      /^fail .*package registry is off/,
      2,
    ],
    [
      'GitLab, role of the read token',
      { env: { GITLAB_READ_TOKEN: tokenOf('gus_guest') } },
      /^fail .*Guest.*Reporter/,
      5,
    ],
    ['GitLab, role of the write token', { env: { GITLAB_TOKEN: tokenOf('gus_guest') } }, /^fail .*Guest.*Reporter/, 5],
    [
      'GitLab, role of the write token',
      { env: { GITLAB_TOKEN: tokenOf('otto_outside') } },
      /^fail .*no role.*Reporter/,
      5,
    ],
    [
      'GitLab, assignees',
      { policy: 'issue:\n  assignees: [ana_answers, "@otto_outside"]\n' },
      /^fail .*otto_outside is no member.*Invite/,
      2,
    ],
    [
      'GitLab, assignees',
      {
        policy: 'issue:\n  assignees: [ana_answers]\n',
        ...gitlab({
          path: 'members/all',
          status: 200,
          body: [{ username: 'ana_answers', state: 'blocked', access_level: 30 }],
        }),
      },
      /^fail .*ana_answers is blocked/,
      2,
    ],
    ['GitLab, labels', gitlab({ path: 'labels', status: 500 }), /^fail .*500/, 75],
    ['GitLab, schedule', { gitlab: { project: { schedules: [] } } }, /^warn .*there is none.*Pipeline schedules/, 0],
    [
      'GitLab, schedule',
      { gitlab: { project: { schedules: [{ ...schedule, active: false }] } } },
      /^fail .*none of 1 is active/,
      2,
    ],
    [
      'GitLab, schedule',
      { gitlab: { project: { schedules: [{ ...schedule, nextRunAt: '2026-11-01T05:00:00Z' }] } } },
      /^warn .*should have run at 2026-11-01/,
      0,
    ],
    [
      'GitLab, schedule',
      gitlab({
        path: 'pipeline_schedules',
        status: 200,
        body: [{ ...shownSchedule, owner: { username: 'mira_manages', state: 'blocked' } }],
      }),
      /^fail .*blocked or gone \(mira_manages\).*ownership/,
      2,
    ],
    [
      'GitLab, schedule',
      gitlab({ path: 'pipeline_schedules', status: 200, body: [{ ...shownSchedule, owner: null }] }),
      /^fail .*a user who is gone/,
      2,
    ],
    [
      'GitLab, schedule',
      gitlab({ path: 'pipeline_schedules', status: 200, body: [{ ...shownSchedule, next_run_at: null }] }),
      /^warn .*does not say/,
      0,
    ],
    [
      'This machine, clock',
      { wrongBy: 90_000 },
      /^warn .*90 s ahead of Zendesk.*NTP|^warn .*(89|91) s ahead of Zendesk/,
      0,
    ],
    ['This machine, clock', { wrongBy: -90_000 }, /^warn .*s behind Zendesk/, 0],
  ];

  test.each(cases)('%s', async (title, setting, line, code) => {
    const seen = await consult(setting);
    expect(seen.line(title), seen.stdout).toMatch(line);
    expect(seen.code, seen.stdout).toBe(code);
  });
});

describe('what cannot be looked at is skipped, and said', () => {
  test.each([
    ['Zendesk, skips', zendesk({ path: 'skips', status: 404 }), 0],
    ['Zendesk, handles', zendesk({ path: 'monitored', status: 404 }), 0],
    ['Zendesk, user', zendesk({ path: 'users/me', status: 404 }), 0],
    ['Zendesk, handles', { policy: 'handels: []\n' }, 2],
    ['Zendesk, role admin', { env: { HTTP_PROXY: 'no where' } }, 2],
    ['X, handles', { policy: 'handels: []\n' }, 2],
    ['X, full-archive search', { policy: 'handels: []\n' }, 2],
    ['GitLab, assignees', { policy: 'handels: []\n' }, 2],
    ['GitLab, schedule', { env: { GITLAB_READ_TOKEN: tokenOf('ben_reports') } }, 0],
    ['GitLab, labels', { env: { GITLAB_PROJECT: 'community/nowhere' } }, 5],
  ] as const)('%s', async (title, setting, code) => {
    const seen = await consult(setting);
    expect(seen.line(title), seen.stdout).toMatch(/^skipped /);
    expect(seen.code, seen.stdout).toBe(code);
  });

  test('a vendor that is not reached: the rest of it is skipped, the others are looked at, exit 75', async () => {
    const gone = await closedOrigin();
    const seen = await consult({ env: { ZENDESK_URL: gone, X_API_URL: gone } });
    expect(seen.line('Zendesk, reached')).toMatch(/^fail .*could not be reached.*HTTPS_PROXY/);
    expect(seen.line('Zendesk, role admin')).toMatch(/^skipped .*because of "reached"/);
    expect(seen.line('X, handles')).toMatch(/^skipped /);
    expect(seen.line('GitLab, schedule')).toMatch(/^ok /);
    expect(seen.code).toBe(75);
    const nobody = await consult({ env: { ZENDESK_URL: gone, X_API_URL: gone, GITLAB_URL: gone } });
    expect(nobody.line('This machine, clock')).toMatch(/^skipped .*no vendor/);
  });

  test('a vendor that never answers is given up, and keeps nobody waiting', async () => {
    const seen = await consult({
      ...zendesk({ path: '/oauth', hang: true }),
      patience: { ...builtInPatience, answerMs: 200 },
    });
    expect(seen.line('Zendesk, reached'), seen.stdout).toMatch(/^fail .*did not answer/);
    expect(seen.line('X, fields')).toMatch(/^ok /);
    expect(seen.code).toBe(75);
  });

  test('a slow vendor is not asked everything', async () => {
    const seen = await consult({ patience: { answerMs: 5000, allMs: -1 } });
    expect(seen.line('X, reached, and token taken')).toMatch(/^fail .*too slowly/);
    expect(seen.requests).toEqual([]);
    expect(seen.code).toBe(75);
  });
});

test('docs/setup.md has a cure for every line', async () => {
  const { stdout } = await consult();
  const guide = readFileSync(new URL('../../docs/setup.md', import.meta.url), 'utf8');
  const titles = [...stdout.matchAll(/^ok +(.+?): /gm)].map(([, title = '']) => title);
  expect(titles).toHaveLength(26);
  expect(titles.filter((title) => !guide.includes(title))).toEqual([]);
});

test('of several failures the first of the documented order decides: 2 before 5 before 75', async () => {
  const down = await closedOrigin();
  const all = { env: { X_API_URL: down }, vendors: { zendeskRole: 'agent' } } as const;
  expect((await consult(all)).code).toBe(5);
  expect((await consult({ ...all, gitlab: { project: { visibility: 'public' } } })).code).toBe(2);
});
