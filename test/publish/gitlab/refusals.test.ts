import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { TweetAuditError } from '../../../src/model/errors.ts';
import { tokenOf } from '../../../src/sandbox/gitlab/options.ts';
import { closedOrigin } from '../../http/loopback.ts';
import { bodyOf, boxOf, dayWith, errorOf, first, onlyIssue, second, stageFor } from './stage.ts';

describe('publishing refuses, before anything is written,', () => {
  it.each([
    ['unpublished', { visibility: 'internal' }, 'is internal'],
    ['unpublished', { visibility: 'public' }, 'is public'],
    ['unpublished', { archived: true }, 'is archived'],
    ['unpublished', { issuesEnabled: false }, 'switched off'],
  ] as const)('with %s: %j', async (kind, project, message) => {
    const stage = await stageFor({ project });
    for (const mode of ['apply', 'plan'] as const) {
      const error = await errorOf(stage.publisher({ mode }).publishDay(dayWith()));
      expect(error).toBeInstanceOf(TweetAuditError);
      expect(error).toMatchObject({ kind, message: expect.stringContaining(message) });
    }
    expect(stage.gitlab.requests().map((one) => one.method)).toEqual(['GET', 'GET']);
  });

  it('a token that could not see the confidential issues of others', async () => {
    const stage = await stageFor();
    const error = await errorOf(stage.publisher({ token: tokenOf('gus_guest') }).publishDay(dayWith()));
    expect(error).toMatchObject({ kind: 'credentials', message: expect.stringContaining('role') });
    expect(stage.issues()).toEqual([]);
  });

  it('a text that does not begin with the key of its day', async () => {
    const stage = await stageFor();
    await expect(stage.publisher().publishDay(dayWith({ description: 'no key' }))).rejects.toThrow(
      'begin with the key',
    );
    expect(stage.gitlab.requests()).toEqual([]);
  });
});

describe('an answer of GitLab becomes an error of ours', () => {
  it.each([
    [401, 'credentials'],
    [402, 'credentials'],
    [403, 'credentials'],
    [404, 'unpublished'],
    [500, 'unpublished'],
    [503, 'unpublished'],
  ])('%i: %s, wherever it strikes', async (status, kind) => {
    for (const method of ['GET', 'POST']) {
      const stage = await stageFor();
      stage.gitlab.inject({ method, path: /\/(issues|42)$/, status, times: Number.POSITIVE_INFINITY });
      const error = await errorOf(stage.publisher().publishDay(dayWith()));
      expect(error).toMatchObject({ name: 'TweetAuditError', kind, message: expect.stringContaining(String(status)) });
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('glpat-');
      expect(stage.issues()).toEqual([]);
      expect(await stage.locks()).toEqual([]);
    }
  });

  it('a read token that should write', async () => {
    const stage = await stageFor();
    const { readToken } = stage.gitlab.credentials;
    const error = await errorOf(stage.publisher({ token: readToken }).publishDay(dayWith()));
    expect(error).toMatchObject({ kind: 'credentials', message: expect.stringContaining('higher privileges') });
  });

  it('no server at all', async () => {
    const stage = await stageFor();
    const host = await closedOrigin();
    const error = await errorOf(
      stage
        .publisher({
          around: (transport) => ({
            ...transport,
            send: (request) => transport.send({ ...request, url: request.url.replace(stage.gitlab.url, host) }),
          }),
        })
        .publishDay(dayWith()),
    );
    expect(error).toMatchObject({ kind: 'unpublished' });
  });

  it('a shape that is none of GitLab', async () => {
    const stage = await stageFor();
    stage.gitlab.inject({ path: '/issues', status: 200, body: [{ iid: 'seven' }], times: Number.POSITIVE_INFINITY });
    const error = await errorOf(stage.publisher().publishDay(dayWith()));
    expect(error).toMatchObject({ kind: 'unpublished', message: expect.stringContaining('0.iid') });
  });

  it('a cut answer to a question is asked for again', async () => {
    const stage = await stageFor();
    stage.gitlab.inject({ method: 'GET', path: '/issues', cutJson: true, times: 2 });
    expect(await stage.publisher().publishDay(dayWith())).toMatchObject({ action: 'created' });
  });
});

describe('a quick action that GitLab reads out of a text is an error', () => {
  const hostile = dayWith({ description: bodyOf('/close', '', boxOf(first), boxOf(second)) });

  it.each(['paragraphs', 'lines'] as const)('on creation (%s)', async (quickActions) => {
    const stage = await stageFor({ quickActions });
    const error = await errorOf(stage.publisher().publishDay(hostile));
    expect(error).toMatchObject({ kind: 'unpublished', message: expect.stringContaining('from line 3 on') });
    expect(stage.issues()).toHaveLength(1);
    expect(await stage.locks()).toEqual([]);
  });

  it('on an update, and again in every run', async () => {
    const stage = await stageFor();
    await stage.publisher().publishDay(dayWith());
    for (const _ of [1, 2]) {
      expect(await errorOf(stage.publisher().publishDay(hostile))).toMatchObject({ kind: 'unpublished' });
    }
    await stage.publisher().publishDay(dayWith());
    expect(onlyIssue(stage).description).toBe(dayWith().description);
  });
});
