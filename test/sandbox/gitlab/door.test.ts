import { describe, expect, it } from 'vitest';
import { as, openGitlab } from './ask.ts';

const jobToken = { 'job-token': 'glcbt-sandbox-job' };
const readToken = { 'private-token': 'glpat-sandbox-read', 'content-type': 'application/json' };

describe("the door of the sandbox's GitLab", () => {
  it.each(['42', 'community%2Freply-audit'])('opens the project by %s', async (id) => {
    const gitlab = await openGitlab();
    const reply = await gitlab.askInstance(`projects/${id}`);
    expect(reply.body).toMatchObject({ id: 42, visibility: 'private', default_branch: 'main' });
    expect(gitlab.unplanned()).toEqual([]);
  });

  it('turns a stranger away, and takes it for a fault of the client', async () => {
    const gitlab = await openGitlab();
    expect(await gitlab.ask('issues', { headers: {} })).toMatchObject({
      status: 404,
      body: { message: '404 Project Not Found' },
    });
    expect(await gitlab.askInstance('user', { headers: {} })).toMatchObject({
      status: 401,
      body: { message: '401 Unauthorized' },
    });
    expect(gitlab.unplanned()).toEqual(['GET /api/v4/projects/42/issues?: no token', 'GET /api/v4/user?: no token']);
  });

  it('knows no made-up token, no revoked one, and none that has lapsed', async () => {
    const own = { kind: 'private', userId: 12, name: 'old', scopes: ['api'] } as const;
    const tokens = [
      { ...own, secret: 'revoked', expiresAt: null, revoked: true },
      { ...own, secret: 'lapsed', expiresAt: '2026-11-22' },
      { ...own, secret: 'last-day', expiresAt: '2026-11-23' },
    ];
    const gitlab = await openGitlab({ tokens });
    const statusOf = async (secret: string): Promise<unknown> => {
      const { status, body } = await gitlab.askInstance('user', { headers: { 'private-token': secret } });
      return [status, body];
    };
    expect(await statusOf('nonsense')).toEqual([401, { message: '401 Unauthorized' }]);
    expect(await statusOf('revoked')).toMatchObject([401, { error: 'invalid_token' }]);
    expect(await statusOf('lapsed')).toMatchObject([401, { error: 'invalid_token' }]);
    expect(await statusOf('last-day')).toMatchObject([200, { username: 'ana_answers' }]);
    gitlab.setNow(Date.parse('2026-11-23T00:00:00Z'));
    expect(await statusOf('last-day')).toMatchObject([401, { error: 'invalid_token' }]);
    expect(gitlab.unplanned()).toEqual([]);
  });

  it('takes a bearer token too', async () => {
    const gitlab = await openGitlab();
    const headers = { authorization: 'Bearer glpat-sandbox-read' };
    expect((await gitlab.askInstance('user', { headers })).body).toMatchObject({ bot: true });
  });

  it('lets read_api read, and refuses its writes', async () => {
    const gitlab = await openGitlab();
    const iid = await gitlab.file();
    expect((await gitlab.ask(`issues/${iid}`, { headers: readToken })).status).toBe(200);
    for (const [method, path] of [
      ['POST', 'issues'],
      ['PUT', `issues/${iid}`],
      ['POST', `issues/${iid}/notes`],
      ['POST', 'labels'],
      ['DELETE', 'labels/x'],
      ['PUT', 'packages/generic/a/1/f'],
    ] as const) {
      const reply = await gitlab.ask(path, { method, headers: readToken, body: { title: 'x' } });
      expect([reply.status, reply.body]).toMatchObject([403, { error: 'insufficient_scope', scope: 'api' }]);
    }
    expect(gitlab.issues()).toHaveLength(1);
  });

  it("opens packages alone to a job's token", async () => {
    const gitlab = await openGitlab();
    const iid = await gitlab.file();
    for (const path of [
      'issues',
      `issues/${iid}`,
      `issues/${iid}/notes`,
      'labels',
      'pipeline_schedules',
      'members/all',
    ])
      expect((await gitlab.ask(path, { headers: jobToken })).status).toBe(404);
    const post = { method: 'POST', headers: { ...jobToken, 'content-type': 'application/json' }, body: { title: 'x' } };
    expect((await gitlab.ask('issues', post)).status).toBe(404);
    expect((await gitlab.askInstance('user', { headers: jobToken })).status).toBe(401);
    expect((await gitlab.ask('packages', { headers: jobToken })).status).toBe(200);
    const put = { method: 'PUT', headers: jobToken, body: Buffer.from('kept') };
    expect((await gitlab.ask('packages/generic/a/1/f', put)).status).toBe(201);
    expect(gitlab.issues()).toHaveLength(1);
  });

  it('hides a private project from who is no member, and shows others', async () => {
    const asked = { headers: as('otto_outside') };
    expect((await (await openGitlab()).ask('', asked)).status).toBe(404);
    const gitlab = await openGitlab({ project: { visibility: 'internal' } });
    expect((await gitlab.ask('', asked)).body).toMatchObject({
      visibility: 'internal',
      permissions: { project_access: null },
    });
  });

  it('keeps a project token to its project', async () => {
    const token = { kind: 'private', userId: 11, name: 'other', scopes: ['api'], expiresAt: null } as const;
    const gitlab = await openGitlab({ tokens: [{ ...token, secret: 'elsewhere', projectId: 7 }] });
    expect((await gitlab.ask('', { headers: { 'private-token': 'elsewhere' } })).status).toBe(404);
  });

  it.each([
    ['GET', 'milestones', undefined, 'no such route'],
    ['PATCH', 'issues/1', undefined, 'no such route'],
    ['GET', 'issues?my_reaction_emoji=star', undefined, 'unknown parameter my_reaction_emoji'],
    ['POST', 'issues', { title: 'x', epic_id: 3 }, 'unknown parameter epic_id'],
    ['POST', 'issues', ['x'], 'the body is no JSON object'],
  ])('notes what it does not play: %s %s', async (method, path, body, why) => {
    const gitlab = await openGitlab();
    const reply = await gitlab.ask(path, { method, body });
    expect(reply.status).toBeGreaterThanOrEqual(400);
    expect(gitlab.unplanned()).toHaveLength(1);
    expect(gitlab.unplanned()[0]).toContain(why);
    expect(gitlab.issues()).toEqual([]);
  });

  it('keeps a log of what came over the wire, with bodies', async () => {
    const gitlab = await openGitlab();
    await gitlab.file({ labels: 'a' });
    gitlab.editAs('mira_manages', 1, { state_event: 'close' });
    await gitlab.ask('issues?state=closed');
    expect(gitlab.requests()).toEqual([
      {
        method: 'POST',
        path: '/api/v4/projects/42/issues',
        query: {},
        body: { title: 'Day', labels: 'a' },
        status: 201,
      },
      { method: 'GET', path: '/api/v4/projects/42/issues', query: { state: 'closed' }, body: undefined, status: 200 },
    ]);
  });
});
