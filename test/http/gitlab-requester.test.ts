import { inspect } from 'node:util';
import { Gitlab } from '@gitbeaker/rest';
import { describe, expect, it } from 'vitest';
import { createGitlabRequester, GitlabHttpError } from '../../src/http/gitlab-requester.ts';
import { createTransport } from '../../src/http/transport.ts';
import { json, type Loopback, serve, simulatedClock } from './loopback.ts';

function gitlabOf(loopback: Loopback) {
  const clock = simulatedClock();
  const transport = createTransport({ clock, allowedOrigins: [loopback.origin] });
  const gitlab = new Gitlab({
    host: loopback.origin,
    token: 'glpat-secret',
    requesterFn: createGitlabRequester(transport),
  });
  return { gitlab, clock, transport };
}

describe('gitbeaker over the transport', () => {
  it('reads all pages of a list, with its token', async () => {
    const loopback = await serve((seen, response) => {
      const page = Number(seen.url.searchParams.get('page') ?? '1');
      const next = `<http://${seen.headers.host}/api/v4/projects/1/issues?page=${page + 1}&per_page=1>; rel="next"`;
      json(response, 200, [{ iid: page }], page < 3 ? { link: next } : {});
    });
    const { gitlab } = gitlabOf(loopback);
    expect(await gitlab.Issues.all({ projectId: 1, perPage: 1 })).toMatchObject([{ iid: 1 }, { iid: 2 }, { iid: 3 }]);
    expect(loopback.seen.map((seen) => seen.headers['private-token'])).toEqual([
      'glpat-secret',
      'glpat-secret',
      'glpat-secret',
    ]);
  });

  it('adds the slash that resources below a project lack', async () => {
    const loopback = await serve((_, response) => json(response, 201, { id: 5 }));
    const { gitlab } = gitlabOf(loopback);
    await gitlab.IssueNotes.create(1, 2, 'seen');
    expect(loopback.seen[0]).toMatchObject({ method: 'POST', body: '{"body":"seen"}' });
    expect(loopback.seen[0]?.url.pathname).toBe('/api/v4/projects/1/issues/2/notes');
  });

  it('never repeats a POST after 502, and repeats a GET', async () => {
    const loopback = await serve((_, response) => json(response, 502, {}));
    const { gitlab, transport } = gitlabOf(loopback);
    await expect(gitlab.Issues.create(1, 'title')).rejects.toMatchObject({ status: 502, method: 'POST' });
    expect(transport.requestCount()).toBe(1);
    await expect(gitlab.Issues.show(1, { projectId: 1 })).rejects.toMatchObject({ status: 502, method: 'GET' });
    expect(transport.requestCount()).toBe(5);
  });

  it.each([
    [{ message: '404 Project Not Found' }, '404 Project Not Found'],
    [{ message: { title: ["can't be blank"] } }, '{"title":["can\'t be blank"]}'],
    [{ error: 'insufficient_scope', error_description: 'needs api' }, 'needs api'],
    [{ error: 'invalid_token' }, 'invalid_token'],
  ])('tells what GitLab said: %j', async (body, description) => {
    const loopback = await serve((_, response) => json(response, 403, body));
    const { gitlab } = gitlabOf(loopback);
    const error: unknown = await gitlab.Issues.show(1, { projectId: 1 }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(GitlabHttpError);
    expect(error).toMatchObject({ status: 403, method: 'GET', path: expect.stringContaining('/api/v4/'), description });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('glpat-secret');
  });

  it('names bad JSON and an HTML error page', async () => {
    const loopback = await serve((_, response, nth) => {
      if (nth === 1) return response.writeHead(200, { 'content-type': 'application/json' }).end('{"iid":');
      response.writeHead(503, { 'content-type': 'text/html' }).end('<h1>GitLab is down</h1>');
    });
    const { gitlab } = gitlabOf(loopback);
    await expect(gitlab.Issues.show(1, { projectId: 1 })).rejects.toMatchObject({
      status: 200,
      description: 'the body is no JSON',
    });
    await expect(gitlab.Issues.show(1, { projectId: 1 })).rejects.toMatchObject({
      status: 503,
      description: 'GitLab is down',
    });
  });
});
