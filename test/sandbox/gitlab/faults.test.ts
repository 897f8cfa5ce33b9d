import { describe, expect, it } from 'vitest';
import { resourceLock, tooMany } from '../../../src/sandbox/gitlab/faults.ts';
import { openGitlab } from './ask.ts';

const making = { method: 'POST', body: { title: 'Day' } };

describe("faults of the sandbox's GitLab", () => {
  it('answer a status instead of doing the deed, the nth time, and then no more', async () => {
    const gitlab = await openGitlab({
      faults: [{ method: 'POST', path: '/issues', nth: 2, status: 502, body: '<p>bad</p>' }],
    });
    const statuses = [];
    for (let i = 0; i < 3; i += 1) statuses.push((await gitlab.ask('issues', making)).status);
    expect(statuses).toEqual([201, 502, 201]);
    expect(gitlab.issues()).toHaveLength(2);
  });

  it('do the deed and lose the answer', async () => {
    const gitlab = await openGitlab();
    gitlab.inject({ method: 'POST', path: '/issues', status: 500, done: true });
    expect((await gitlab.ask('issues', making)).status).toBe(500);
    gitlab.inject({ method: 'POST', path: /\/issues$/, resetConnection: true, done: true });
    await expect(gitlab.ask('issues', making)).rejects.toThrow();
    gitlab.inject({ method: 'POST', path: /\/issues$/, resetConnection: true });
    await expect(gitlab.ask('issues', making)).rejects.toThrow();
    expect(gitlab.issues()).toHaveLength(2);
    expect(gitlab.requests().map((one) => one.status)).toEqual([500, 0, 0]);
  });

  it('limit with and without saying how long', async () => {
    const gitlab = await openGitlab({
      faults: [
        { path: '/issues', ...tooMany(30) },
        { path: '/issues', nth: 2, ...tooMany() },
        { path: '/issues', nth: 3, ...resourceLock },
        { path: '/issues', nth: 4, status: 422, body: { message: { title: ['is odd'] } } },
      ],
    });
    const answers = [];
    for (let i = 0; i < 5; i += 1) {
      const { status, headers, body } = await gitlab.ask('issues');
      answers.push([status, headers.get('retry-after'), body]);
    }
    const said = { message: { error: 'This endpoint has been requested too many times. Try again later.' } };
    expect(answers).toEqual([
      [429, '30', said],
      [429, null, said],
      [409, null, { message: '409 Conflict: Resource lock' }],
      [422, null, { message: { title: ['is odd'] } }],
      [200, null, []],
    ]);
  });

  it('cut JSON in half', async () => {
    const gitlab = await openGitlab({ faults: [{ path: '/issues', method: 'GET', cutJson: true }] });
    await gitlab.file();
    const reply = await gitlab.ask('issues');
    expect([reply.status, reply.headers.get('content-type'), reply.body]).toEqual([200, 'application/json', undefined]);
    expect(reply.text.startsWith('[{"id":')).toBe(true);
  });

  it('hang, with the deed done or not', async () => {
    const gitlab = await openGitlab();
    for (const done of [true, false]) {
      gitlab.inject({ method: 'POST', path: '/issues', hang: true, done });
      const signal = AbortSignal.timeout(150);
      const headers = { 'private-token': gitlab.credentials.token, 'content-type': 'application/json' };
      const url = `${gitlab.url}/api/v4/projects/42/issues`;
      await expect(fetch(url, { method: 'POST', headers, body: '{"title":"x"}', signal })).rejects.toThrow();
    }
    expect(gitlab.issues()).toHaveLength(1);
  });

  it('answer late', async () => {
    const gitlab = await openGitlab({ faults: [{ path: '/issues', delayMs: 120 }] });
    const started = performance.now();
    expect((await gitlab.ask('issues')).status).toBe(200);
    expect(performance.now() - started).toBeGreaterThanOrEqual(110);
  });

  it('let two runs see the same state', async () => {
    const gitlab = await openGitlab({ faults: [{ method: 'GET', path: '/issues', together: 2 }] });
    const run = async (): Promise<unknown> => {
      const { body } = await gitlab.ask('issues');
      await gitlab.ask('issues', making);
      return body;
    };
    expect(await Promise.all([run(), run()])).toEqual([[], []]);
    expect(gitlab.issues()).toHaveLength(2);
    expect((await gitlab.ask('issues')).status).toBe(200);
  });

  it('strike whom the wire carries, not the people of the sandbox', async () => {
    const gitlab = await openGitlab();
    await gitlab.file();
    gitlab.inject({ path: '/issues', status: 503, times: Number.POSITIVE_INFINITY });
    expect(gitlab.editAs('mira_manages', 1, { state_event: 'close' })).toMatchObject({ state: 'closed' });
    expect((await gitlab.ask('issues')).status).toBe(503);
    expect((await gitlab.ask('issues')).status).toBe(503);
  });
});
