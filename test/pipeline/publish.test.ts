/** `run --publish` and `publish` against all three sandboxes: what lands in GitLab, and what a refusal costs. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, runHere } from '../cli/program-in-sandbox.ts';
import { openTeam, type Team, week } from './team-in-sandbox.ts';

const published = (stage: Team): { problems: string[]; gitlab: { issues: { action: string }[] } | null } =>
  JSON.parse(readFileSync(join(stage.out, 'publish.json'), 'utf8'));

describe('run --publish', () => {
  test('makes the issue of the day, confidential, as issue.md says', async () => {
    const stage = await openTeam(week);
    const ran = await stage.run(0, ['run', '--publish']);
    expect(ran.code, ran.stderr).toBe(1);
    expect(stage.gitlab.issues()).toMatchObject([
      {
        title: 'Twitter audit 2026-11-16',
        confidential: true,
        state: 'opened',
        description: readFileSync(join(stage.out, 'issue.md'), 'utf8').trimEnd(),
      },
    ]);
    expect(ran.stdout).toContain('created: ');
    expect(published(stage).gitlab?.issues).toMatchObject([{ action: 'created' }]);
    expect(stage.gitlab.unplanned()).toEqual([]);
  });

  test('what a manager ticked survives, and closes the day once it is settled', async () => {
    const stage = await openTeam(week);
    for (const morning of [0, 1]) await stage.run(morning, ['run', '--publish']);
    stage.gitlab.tickAs('mira_manages', 1, 'assigned by one person');
    stage.gitlab.editAs('mira_manages', 1, { add_labels: 'looked-at' });
    await stage.run(2, ['run', '--publish']);
    expect(stage.gitlab.issues()[0]).toMatchObject({ state: 'opened', labels: expect.arrayContaining(['looked-at']) });
    expect(String(stage.gitlab.issues()[0]?.description)).toMatch(/^- \[x\] `[0-9a-f]{12}`/m);
    await stage.run(3, ['run', '--publish']);
    expect(stage.gitlab.issues()[0]).toMatchObject({
      state: 'closed',
      labels: expect.arrayContaining(['tweet-audit::done', 'looked-at']),
    });
  });

  test('parts make no issue, and say why', async () => {
    const stage = await openTeam(week);
    const ran = await stage.run(0, ['run', '--publish', '--rules', 'cross-assignment']);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('no issue for 2026-11-16: only some rules judged it');
    expect(stage.gitlab.issues()).toEqual([]);
  });

  test('a project that is not private is refused with exit 4; the reports are there', async () => {
    for (const visibility of ['internal', 'public'] as const) {
      const stage = await openTeam(week, { project: { visibility } });
      const ran = await stage.run(0, ['run', '--publish']);
      expect(ran.code).toBe(4);
      expect(ran.stderr).toMatch(/not published: .*private/);
      expect(stage.gitlab.issues()).toEqual([]);
      expect(existsSync(join(stage.out, 'result.json'))).toBe(true);
      expect(published(stage).problems).toHaveLength(1);
    }
  });

  test('a token that GitLab does not know, or that may only read, is exit 5 and never printed', async () => {
    const stage = await openTeam(week);
    for (const token of ['glpat-nobody-knows-this', stage.gitlab.credentials.readToken]) {
      const ran = await stage.run(0, ['run', '--publish'], { GITLAB_TOKEN: token });
      expect(ran.code).toBe(5);
      expect(ran.stdout + ran.stderr).not.toContain(token);
      expect(stage.gitlab.issues()).toEqual([]);
    }
    expect((await stage.run(0, ['run', '--publish'], { GITLAB_TOKEN: undefined })).code).toBe(5);
  });

  test('a GitLab that is away leads to exit 4, and publish makes up for it from the files', async () => {
    const stage = await openTeam(week);
    stage.gitlab.inject({ path: '/api/v4/', status: 502, body: '<html>bad gateway</html>', times: 40 });
    expect((await stage.run(0, ['run', '--publish'])).code).toBe(4);
    const later = await openTeam(week);
    const again = await later.run(0, ['publish', '--out', stage.out]);
    expect(again.code, again.stderr).toBe(0);
    expect(again.stdout).toContain('created: ');
    expect(later.gitlab.issues()).toHaveLength(1);
  });

  test('a registry that is gone leads to exit 4 and loses nothing', async () => {
    const stage = await openTeam(week);
    await stage.run(0, ['run', '--publish', '--store', 'gitlab']);
    stage.gitlab.inject({ method: 'PUT', path: '/packages/generic/', status: 404, body: { message: '404 Not Found' } });
    expect((await stage.run(1, ['run', '--publish', '--store', 'gitlab'])).code).toBe(4);
    expect(stage.gitlab.issues().map((i) => i.title)).toEqual(['Twitter audit 2026-11-16', 'Twitter audit 2026-11-17']);
    const packages = stage.gitlab.packages().length;
    const ran = await stage.run(1, ['run', '--publish', '--store', 'gitlab']);
    expect(ran.code, ran.stderr).toBe(0);
    expect(stage.gitlab.packages().length).toBeGreaterThan(packages);
    expect(stage.gitlab.issues()).toHaveLength(2);
  });

  test('a registry that refuses reading is exit 5, and the day is judged all the same', async () => {
    const stage = await openTeam(week);
    stage.gitlab.inject({
      path: '/packages',
      status: 403,
      body: { message: '403 Forbidden' },
      times: Number.POSITIVE_INFINITY,
    });
    const ran = await stage.run(0, ['run', '--store', 'gitlab']);
    expect(ran.code).toBe(5);
    expect(ran.stdout).toContain('Tickets assigned to somebody else');
  });
});

describe('plan', () => {
  test('prints the writes that publishing then makes, and writes nothing itself', async () => {
    const stage = await openTeam(week);
    await stage.run(0, ['run']);
    const planned = await stage.run(0, ['plan', '--json'], { GITLAB_TOKEN: stage.gitlab.credentials.readToken });
    expect(planned.code, planned.stderr).toBe(0);
    const before = stage.gitlab.requests().length;
    expect(stage.gitlab.requests().every((r) => r.method === 'GET')).toBe(true);
    await stage.run(0, ['publish']);
    const made = stage.gitlab
      .requests()
      .slice(before)
      .filter((r) => r.method !== 'GET');
    const writes: { method: string; body: unknown }[] = JSON.parse(planned.stdout).publishing.issues[0].writes;
    expect(made.map((r) => r.method)).toEqual(writes.map((w) => w.method));
    expect(made.find((r) => r.path.endsWith('/issues'))?.body).toEqual(
      writes.find((w) => JSON.stringify(w.body).includes('confidential'))?.body,
    );
  });

  test('without vendors it tells the writes alone; without a result it says so', async () => {
    const stage = await openTeam(week);
    const nothing = { ZENDESK_URL: undefined, ZENDESK_OAUTH_TOKEN: undefined, X_BEARER_TOKEN: undefined };
    expect((await stage.run(0, ['plan'])).stdout).toContain('Nothing is judged yet');
    expect((await stage.run(0, ['plan'], nothing)).code).toBe(2);
    await stage.run(0, ['run']);
    const ran = await stage.run(0, ['plan'], nothing);
    expect(ran.code, ran.stderr).toBe(0);
    expect(ran.stdout).toContain('Publishing would make');
    expect(ran.stdout).not.toContain('Would audit');
  });
});

describe('demo --days', () => {
  test('five days: resolved, caught up, closed, refused and made good', async () => {
    const ran = await runHere(['demo', '--days', '5', '--out', makeFolder()], {});
    expect(ran.code, ran.stdout + ran.stderr).toBe(0);
    for (const part of [
      'missing-tweetdeck-note resolved',
      'exit 4',
      'nobody ran it',
      '#2 closed',
      '; 0 writes to GitLab',
    ]) {
      expect(ran.stdout).toContain(part);
    }
  });

  test('a number of days that there is not is a usage error', async () => {
    for (const days of ['0', '15', 'x', '1.5']) expect((await runHere(['demo', '--days', days], {})).code).toBe(2);
  });
});
