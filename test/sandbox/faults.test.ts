import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/sandbox/faults.ts';
import { ask, openSandbox } from './ask.ts';
import { account, ago, say, ticket, world } from './small-world.ts';

const groups: Pick<Fault, 'vendor' | 'path'> = { vendor: 'zendesk', path: '/groups' };

describe('faults', () => {
  it('strike the n-th request of a path, as often as told, and no other vendor', async () => {
    const sandbox = await openSandbox(world(), {
      faults: [{ ...groups, nth: 2, times: 2, status: 503, headers: { 'retry-after': '7' } }],
    });
    const replies = [];
    for (let i = 0; i < 4; i += 1) replies.push(await sandbox.zendesk('groups.json'));
    expect(replies.map((reply) => reply.status)).toEqual([200, 503, 503, 200]);
    expect(replies[1]?.headers.get('retry-after')).toBe('7');
    expect((await sandbox.zendesk('users/me')).status).toBe(200);
    expect((await sandbox.x('users/by', { usernames: 'GitLab' })).status).toBe(200);
  });

  it('answer pages of HTML', async () => {
    const sandbox = await openSandbox(world(), {
      faults: [{ vendor: 'x', path: /users\/by$/, status: 502, body: '<html>Bad gateway</html>', times: Infinity }],
    });
    const reply = await sandbox.x('users/by', { usernames: 'GitLab' });
    expect(reply.headers.get('content-type')).toMatch(/^text\/html/);
    expect(reply.text).toBe('<html>Bad gateway</html>');
  });

  it('cut JSON in half behind a 200', async () => {
    const sandbox = await openSandbox(world(), { faults: [{ ...groups, cutJson: true }] });
    const reply = await sandbox.zendesk('groups');
    expect(reply.status).toBe(200);
    expect(reply.text).toMatch(/^\{/);
    expect(reply.body).toBeUndefined();
    expect((await sandbox.zendesk('groups')).body).toMatchObject({ groups: [] });
  });

  it('reset the connection', async () => {
    const sandbox = await openSandbox(world(), { faults: [{ ...groups, resetConnection: true }] });
    await expect(sandbox.zendesk('groups')).rejects.toThrow();
    expect(sandbox.requests()).toMatchObject([{ path: '/api/v2/groups', status: 0 }]);
    expect((await sandbox.zendesk('groups')).status).toBe(200);
  });

  it('hang, and let the sandbox close all the same', async () => {
    const sandbox = await openSandbox(world(), { faults: [{ ...groups, hang: true }] });
    const waiting = fetch(`${sandbox.zendeskUrl}/api/v2/groups`, { signal: AbortSignal.timeout(20) });
    await expect(waiting).rejects.toThrow(/timeout/i);
    await sandbox.close();
    await expect(ask(`${sandbox.zendeskUrl}/api/v2/groups`, {})).rejects.toThrow();
  });
});

describe('the journal', () => {
  it('holds every request with its answer', async () => {
    const sandbox = await openSandbox(world());
    await sandbox.zendesk('tickets/show_many.json', { ids: '1' });
    await sandbox.x('users/1001/tweets', { max_results: '5' });
    expect(sandbox.requests()).toEqual([
      { vendor: 'zendesk', method: 'GET', path: '/api/v2/tickets/show_many.json', query: { ids: '1' }, status: 200 },
      { vendor: 'x', method: 'GET', path: '/2/users/1001/tweets', query: { max_results: '5' }, status: 200 },
    ]);
  });

  it.each([
    ['zendesk', 'macros', {}, 404],
    ['zendesk', 'tickets/1/audits/5', {}, 404],
    ['zendesk', 'groups', { sort: 'name' }, 400],
    ['zendesk', 'incremental/tickets/cursor', {}, 400],
    ['zendesk', 'incremental/tickets/cursor', { start_time: '0', include: 'slas' }, 400],
    ['zendesk', 'incremental/ticket_events', { start_time: '0', per_page: '1001' }, 400],
    ['x', 'users/1001/followers', {}, 404],
    ['x', 'users/1001/tweets', { 'media.fields': 'url' }, 400],
  ] as const)('notes what nobody planned: %s %s %j', async (vendor, path, query, status) => {
    const sandbox = await openSandbox(world());
    expect((await sandbox[vendor](path, query)).status).toBe(status);
    expect(sandbox.unplanned()).toEqual([expect.stringContaining(path)]);
  });

  it('notes a POST where only reading is planned', async () => {
    const sandbox = await openSandbox(world());
    const authorization = `Bearer ${sandbox.credentials.bearer}`;
    const reply = await fetch(`${sandbox.xUrl}/2/tweets`, { method: 'POST', headers: { authorization } });
    expect(reply.status).toBe(404);
    expect(sandbox.unplanned()).toHaveLength(1);
  });

  it.each([undefined, 'Bearer wrong'])('notes %s as X credentials', async (authorization) => {
    const sandbox = await openSandbox(world());
    const reply = await ask(`${sandbox.xUrl}/2/users/by`, { usernames: 'GitLab' }, authorization);
    expect(reply.status).toBe(401);
    expect(reply.body).toMatchObject({ title: 'Unauthorized', status: 401 });
    expect(sandbox.unplanned()).toHaveLength(1);
  });

  it('is loud about a world that it cannot show', async () => {
    const sandbox = await openSandbox(world({ tickets: [ticket('not-a-number', ago(900))] }));
    const reply = await sandbox.zendesk('incremental/tickets/cursor', { start_time: '0' });
    expect(reply.status).toBe(501);
    expect(sandbox.unplanned()).toEqual([expect.stringContaining('not-a-number')]);
  });
});

it('plays another world when told', async () => {
  const sandbox = await openSandbox(world());
  const nova = account('3001', 'nova_reads');
  sandbox.setWorld(world({ accounts: [nova], said: [say(nova, ago(60), 'hello')], tickets: [ticket('8', ago(900))] }));
  expect((await sandbox.x('users/3001/tweets')).body).toMatchObject({ data: [{ text: 'hello' }] });
  expect((await sandbox.zendesk('tickets/8')).body).toMatchObject({ ticket: { id: 8 } });
});
