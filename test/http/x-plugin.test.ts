import { createHmac } from 'node:crypto';
import { TwitterApi } from 'twitter-api-v2';
import { describe, expect, it } from 'vitest';
import { createTransport } from '../../src/http/transport.ts';
import { createXPlugin, XHttpError } from '../../src/http/x-plugin.ts';
import { json, type Loopback, serve, simulatedClock } from './loopback.ts';

function pluginFor(loopback: Loopback) {
  const clock = simulatedClock();
  const transport = createTransport({ clock, allowedOrigins: [loopback.origin] });
  return { clock, transport, plugins: [createXPlugin(transport, loopback.origin)] };
}

describe('twitter-api-v2 over the transport', () => {
  it('reads with its bearer token, path parameters filled in', async () => {
    const reset = String(Date.UTC(2026, 10, 22, 6) / 1000);
    const limits = { 'x-rate-limit-limit': '450', 'x-rate-limit-remaining': '449', 'x-rate-limit-reset': reset };
    const loopback = await serve((_, response) => json(response, 200, { meta: { result_count: 0 } }, limits));
    const client = new TwitterApi('bearer-secret', { plugins: pluginFor(loopback).plugins });
    const answer = await client.v2.get(
      'users/:id/mentions',
      { max_results: 5 },
      { params: { id: '111' }, fullResponse: true },
    );
    expect(answer.data).toEqual({ meta: { result_count: 0 } });
    expect(answer.rateLimit).toEqual({ limit: 450, remaining: 449, reset: Number(reset) });
    expect(`${loopback.seen[0]?.url.pathname}${loopback.seen[0]?.url.search}`).toBe(
      '/2/users/111/mentions?max_results=5',
    );
    expect(loopback.seen[0]?.headers.authorization).toBe('Bearer bearer-secret');
  });

  it('signs for a user with OAuth 1.0a over the address that is really asked', async () => {
    const loopback = await serve((_, response) => json(response, 200, { data: [] }));
    const tokens = { appKey: 'ck', appSecret: 'cs', accessToken: 'at', accessSecret: 'as' };
    const client = new TwitterApi(tokens, { plugins: pluginFor(loopback).plugins });
    await client.v2.get('users/111/liked_tweets', { max_results: 5 });
    const header = loopback.seen[0]?.headers.authorization ?? '';
    const given: Record<string, string> = {};
    for (const [, name = '', value = ''] of header.matchAll(/(\w+)="([^"]*)"/g))
      given[name] = decodeURIComponent(value);
    const { oauth_signature: signature, ...signed } = given;
    const pairs = Object.entries({ ...signed, max_results: '5' }).sort(([a], [b]) => (a < b ? -1 : 1));
    const parameters = pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
    const base = ['GET', `${loopback.origin}/2/users/111/liked_tweets`, parameters].map(encodeURIComponent).join('&');
    expect(signature).toBe(createHmac('sha1', 'cs&as').update(base).digest('base64'));
  });

  it('waits out a 429 until the reset', async () => {
    const loopback = await serve((_, response, nth) =>
      json(response, nth === 1 ? 429 : 200, {}, { 'x-rate-limit-reset': String(Date.UTC(2026, 10, 22, 5, 10) / 1000) }),
    );
    const { plugins, clock } = pluginFor(loopback);
    await new TwitterApi('b', { plugins }).v2.get('tweets', { ids: '1' });
    expect(clock.slept).toEqual([600_000]);
  });

  it.each([401, 402, 403, 404, 503])('surfaces %d with status and body', async (status) => {
    const loopback = await serve((_, response) =>
      response.writeHead(status, { 'content-type': 'text/html' }).end('<p>no</p>'),
    );
    const asked = new TwitterApi('b', { plugins: pluginFor(loopback).plugins }).v2.get('tweets', { ids: '1' });
    const error: unknown = await asked.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(XHttpError);
    expect(error).toMatchObject({ status, path: '/2/tweets', body: '<p>no</p>', unreadable: false });
  });

  it('names a body that is no JSON', async () => {
    const loopback = await serve((_, response) => response.writeHead(200).end('{"data":['));
    const asked = new TwitterApi('b', { plugins: pluginFor(loopback).plugins }).v2.get('tweets', { ids: '1' });
    await expect(asked).rejects.toMatchObject({ status: 200, body: '{"data":[', unreadable: true });
  });
});
