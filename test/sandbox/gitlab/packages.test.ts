import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { as, listOf, type OpenGitlab, openGitlab, type Reply } from './ask.ts';

const bytes = Buffer.from([0, 13, 10, 255, 254, 0]);
const sha256 = createHash('sha256').update(bytes).digest('hex');
const put = (body: Uint8Array) => ({ method: 'PUT', body });

function upload(gitlab: OpenGitlab, path: string, body: Uint8Array = bytes): Promise<Reply> {
  return gitlab.ask(`packages/generic/${path}`, put(body));
}

const idsOf = (reply: Reply): readonly number[] =>
  z
    .array(z.looseObject({ id: z.number() }))
    .parse(reply.body)
    .map((one) => one.id);

describe('generic packages', () => {
  it('keep a file byte for byte', async () => {
    const gitlab = await openGitlab();
    const put = await upload(gitlab, 'reply-audit/2026.11.21-7/days/result.json');
    expect(put).toMatchObject({ status: 201, body: { message: '201 Created' } });
    const url = `${gitlab.url}/api/v4/projects/42/packages/generic/reply-audit/2026.11.21-7/days/result.json`;
    const got = await fetch(url, { headers: { 'job-token': gitlab.credentials.jobToken } });
    expect([got.status, got.headers.get('content-type')]).toEqual([200, 'application/octet-stream']);
    expect(Buffer.from(await got.arrayBuffer())).toEqual(bytes);
    expect(gitlab.packages()).toMatchObject([
      { name: 'reply-audit', version: '2026.11.21-7', files: [{ name: 'days/result.json', bytes }] },
    ]);
  });

  it('say what they stored when asked, with its hash', async () => {
    const gitlab = await openGitlab();
    const reply = await upload(gitlab, 'a/1/f?select=package_file');
    expect(reply).toMatchObject({ status: 201, body: { file_name: 'f', size: 6, file_sha256: sha256 } });
    const [id] = idsOf(await gitlab.ask('packages'));
    expect((await gitlab.ask(`packages/${id}/package_files`)).body).toMatchObject([
      { package_id: id, file_sha256: sha256 },
    ]);
    expect((await gitlab.ask(`packages/${id}`)).body).toMatchObject({
      name: 'a',
      version: '1',
      package_type: 'generic',
    });
  });

  it('add a second file of one name, and hand out the newest', async () => {
    const gitlab = await openGitlab();
    await upload(gitlab, 'a/1/f', Buffer.from('old'));
    await upload(gitlab, 'a/1/f', Buffer.from('new'));
    expect((await gitlab.ask('packages/generic/a/1/f')).text).toBe('new');
    const [id] = idsOf(await gitlab.ask('packages'));
    expect(listOf(await gitlab.ask(`packages/${id}/package_files`), 'file_name')).toEqual(['f', 'f']);
  });

  it('refuse a second file of one name where the project says so', async () => {
    const gitlab = await openGitlab({ project: { duplicatePackages: 'refused' } });
    await upload(gitlab, 'a/1/f', Buffer.from('old'));
    const again = await upload(gitlab, 'a/1/f', Buffer.from('new'));
    expect(again).toMatchObject({
      status: 400,
      body: { message: '400 Bad request - Duplicate package is not allowed' },
    });
    expect((await upload(gitlab, 'a/1/g')).status).toBe(201);
    expect((await gitlab.ask('packages/generic/a/1/f')).text).toBe('old');
  });

  it('are listed by type, name and order; a name is searched for', async () => {
    const gitlab = await openGitlab();
    for (const path of ['audit/2/f', 'audit/1/f', 'audit-old/3/f', 'other/9/f']) await upload(gitlab, path);
    const versions = async (query: string): Promise<unknown> =>
      listOf(await gitlab.ask(`packages?${query}`), 'version');
    expect(await versions('')).toEqual(['2', '1', '3', '9']);
    expect(await versions('package_type=generic&package_name=audit&order_by=version')).toEqual(['1', '2', '3']);
    expect(await versions('package_name=audit&order_by=version&sort=desc')).toEqual(['3', '2', '1']);
    expect(await versions('order_by=name&sort=desc')).toEqual(['9', '3', '1', '2']);
    expect(await versions('package_version=1')).toEqual(['1']);
    expect(await versions('package_type=npm')).toEqual([]);
    expect(await versions('per_page=1&page=3')).toEqual(['3']);
  });

  it.each(['a%20b/1/f', 'a/1%202/f', 'a/1..2/f', 'a/1/f%3Ag'])('refuse the name %s', async (path) => {
    const gitlab = await openGitlab();
    expect((await upload(gitlab, path)).status).toBe(400);
    expect(gitlab.packages()).toEqual([]);
  });

  it('are written by developers, read by reporters, deleted by maintainers', async () => {
    const gitlab = await openGitlab();
    await upload(gitlab, 'a/1/f');
    const [id] = idsOf(await gitlab.ask('packages'));
    const asked = async (username: string, method: string, path: string): Promise<number> =>
      (await gitlab.ask(path, { method, headers: as(username), ...(method === 'PUT' ? { body: bytes } : {}) })).status;
    expect(await asked('ben_reports', 'PUT', 'packages/generic/a/1/g')).toBe(403);
    expect(await asked('ben_reports', 'GET', 'packages/generic/a/1/f')).toBe(200);
    expect(await asked('gus_guest', 'GET', 'packages/generic/a/1/f')).toBe(403);
    expect(await asked('ana_answers', 'DELETE', `packages/${id}`)).toBe(403);
    const [file] = idsOf(await gitlab.ask(`packages/${id}/package_files`));
    expect(await asked('mira_manages', 'DELETE', `packages/${id}/package_files/${file}`)).toBe(204);
    expect((await gitlab.ask('packages/generic/a/1/f')).body).toEqual({ message: '404 Package file Not Found' });
    expect(await asked('mira_manages', 'DELETE', `packages/${id}`)).toBe(204);
    expect((await gitlab.ask('packages/generic/a/1/f')).body).toEqual({ message: '404 Package Not Found' });
    expect((await gitlab.ask(`packages/${id}`)).status).toBe(404);
  });

  it('refuse a file that is too large, and take no file at all where they are switched off', async () => {
    const gitlab = await openGitlab({ packageBytes: 5 });
    expect((await upload(gitlab, 'a/1/f')).status).toBe(400);
    expect((await upload(gitlab, 'a/1/f', bytes.subarray(1))).status).toBe(201);
    const off = await openGitlab({ project: { packagesEnabled: false } });
    expect((await upload(off, 'a/1/f')).status).toBe(404);
  });

  it("tell of a client that sends an envelope, as gitbeaker's publish does", async () => {
    const gitlab = await openGitlab();
    const form = new FormData();
    form.set('file', new Blob(['x']));
    const url = `${gitlab.url}/api/v4/projects/42/packages/generic/a/1/f`;
    await fetch(url, { method: 'PUT', body: form, headers: { 'private-token': gitlab.credentials.token } });
    expect(gitlab.unplanned()).toEqual([expect.stringContaining('envelope')]);
    expect(gitlab.packages()).toEqual([]);
  });
});
