import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ask, type OpenSandbox, openSandbox } from '../ask.ts';
import { nowMs, world } from '../small-world.ts';

async function fetchToken(sandbox: OpenSandbox, more: Record<string, string> = {}) {
  const { clientId: client_id, clientSecret: client_secret } = sandbox.credentials;
  const response = await fetch(`${sandbox.zendeskUrl}/oauth/tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ grant_type: 'client_credentials', client_id, client_secret, scope: 'read', ...more }),
  });
  return {
    status: response.status,
    body: z.looseObject({ access_token: z.string().optional() }).parse(await response.json()),
  };
}

const groups = (sandbox: OpenSandbox, authorization?: string) =>
  ask(`${sandbox.zendeskUrl}/api/v2/groups.json`, {}, authorization);

describe('Zendesk credentials', () => {
  it('gives a token for client credentials, and takes it until its uses are spent', async () => {
    const sandbox = await openSandbox(world(), { accessToken: { uses: 2 } });
    const { status, body } = await fetchToken(sandbox);
    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: 'bearer', scope: 'read', expires_in: 1800 });
    const bearer = `Bearer ${body.access_token}`;
    const statuses = [await groups(sandbox, bearer), await groups(sandbox, bearer), await groups(sandbox, bearer)];
    expect(statuses.map((reply) => reply.status)).toEqual([200, 200, 401]);
    expect(statuses[2]?.body).toMatchObject({ error: 'invalid_token' });
    const again = await fetchToken(sandbox);
    expect((await groups(sandbox, `Bearer ${again.body.access_token}`)).status).toBe(200);
    expect(sandbox.unplanned()).toEqual([]);
  });

  it('lets a token expire by the clock', async () => {
    const sandbox = await openSandbox(world(), { accessToken: { seconds: 60 } });
    const { body } = await fetchToken(sandbox);
    sandbox.setNow(nowMs + 59_000);
    expect((await groups(sandbox, `Bearer ${body.access_token}`)).status).toBe(200);
    sandbox.setNow(nowMs + 60_000);
    expect((await groups(sandbox, `Bearer ${body.access_token}`)).status).toBe(401);
  });

  it('refuses a wrong secret', async () => {
    const sandbox = await openSandbox(world());
    const { status, body } = await fetchToken(sandbox, { client_secret: 'wrong' });
    expect(status).toBe(401);
    expect(body).toMatchObject({ error: 'invalid_client' });
    expect(sandbox.unplanned()).toHaveLength(1);
  });

  it('issues a token for an unknown scope, and forbids everything to it', async () => {
    const sandbox = await openSandbox(world());
    const { status, body } = await fetchToken(sandbox, { scope: 'reed' });
    expect(status).toBe(200);
    expect((await groups(sandbox, `Bearer ${body.access_token}`)).status).toBe(403);
    expect((await ask(`${sandbox.zendeskUrl}/api/v2/users/me.json`, {}, `Bearer ${body.access_token}`)).status).toBe(
      403,
    );
  });

  it('takes the legacy API token', async () => {
    const sandbox = await openSandbox(world());
    const { email, apiToken } = sandbox.credentials;
    const basic = `Basic ${Buffer.from(`${email}/token:${apiToken}`).toString('base64')}`;
    expect((await groups(sandbox, basic)).status).toBe(200);
  });

  it.each([undefined, 'Bearer wrong', 'Basic d3Jvbmc='])('answers 401 to %s, and notes it', async (authorization) => {
    const sandbox = await openSandbox(world());
    const reply = await groups(sandbox, authorization);
    expect(reply.status).toBe(401);
    expect(reply.body).toEqual({ error: "Couldn't authenticate you" });
    expect(sandbox.unplanned()).toHaveLength(1);
  });

  it.each([undefined, 'Bearer wrong'])('calls %s an anonymous user with status 200', async (authorization) => {
    const sandbox = await openSandbox(world());
    const reply = await ask(`${sandbox.zendeskUrl}/api/v2/users/me.json`, {}, authorization);
    expect(reply.status).toBe(200);
    expect(reply.body).toMatchObject({ user: { id: null, name: 'Anonymous user' } });
  });

  it('knows the role of the user behind the token', async () => {
    const admin = await openSandbox(world());
    expect((await admin.zendesk('users/me')).body).toMatchObject({ user: { id: 7, role: 'admin' } });
    const agent = await openSandbox(world(), { zendeskRole: 'agent' });
    expect((await agent.zendesk('users/me')).body).toMatchObject({ user: { role: 'agent' } });
  });

  it.each(['incremental/tickets/cursor.json', 'incremental/ticket_events.json'])(
    'keeps %s for admins',
    async (path) => {
      const sandbox = await openSandbox(world(), { zendeskRole: 'agent' });
      expect((await sandbox.zendesk(path, { start_time: '0' })).status).toBe(403);
      expect((await sandbox.zendesk('groups')).status).toBe(200);
    },
  );
});
