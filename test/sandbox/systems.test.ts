/** The sandbox's optional systems are as strict as they promise: what a correct client would never ask is refused, and shown. */
import { TwitterApi } from 'twitter-api-v2';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createTransport } from '../../src/http/transport.ts';
import { createXPlugin } from '../../src/http/x-plugin.ts';
import { instant, millisOf } from '../../src/model/instant.ts';
import { sandboxCredentials, userTokens } from '../../src/sandbox/credentials.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { Story } from '../../src/scenario/story.ts';
import { ask } from './ask.ts';

const now = millisOf(instant('2026-11-19T05:00:00Z'));

async function play(story: Story) {
  const sandbox = await startSandbox(story.world(), { now: () => now });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

function tell(): Story {
  const story = new Story({ takenAt: '2026-11-20T05:00:00Z' });
  story.incident('09:00', { until: '10:00' });
  story.incident('+1 04:00', { until: '+1 09:00' });
  story.incident('+1 06:00');
  story.incident('+2 03:00', { until: '+2 04:00', kind: 'maintenance' });
  const said = story.mention('09:00');
  story.like('09:30', said);
  story.like('+1 09:30', story.mention('+1 09:00'));
  story.directMessage('09:40', { to: '@ada_writes', text: 'private' });
  return story;
}

/** The real client, as that account. */
function clientOf(xUrl: string, tokens: { readonly accessToken: string; readonly accessSecret: string }) {
  const { consumerKey: appKey, consumerSecret: appSecret } = sandboxCredentials;
  const transport = createTransport({ clock: { now: () => now, sleep: async () => {} }, allowedOrigins: [xUrl] });
  const plugins = [createXPlugin(transport, xUrl)];
  return new TwitterApi({ appKey, appSecret, ...tokens }, { plugins }).v2;
}

describe('the status page', () => {
  test('shows what has begun by now, and of what goes on no end', async () => {
    const { statusPageUrl, unplanned } = await play(tell());
    const { body } = await ask(`${statusPageUrl}/api/v2/incidents.json`, {});
    expect(body).toMatchObject({
      incidents: [
        { status: 'investigating', started_at: '2026-11-19T04:00:00.000Z', resolved_at: null },
        { status: 'resolved', resolved_at: '2026-11-18T10:00:00.000Z' },
      ],
    });
    const planned = await ask(`${statusPageUrl}/api/v2/scheduled-maintenances.json`, {});
    expect(planned.body).toMatchObject({ scheduled_maintenances: [{ status: 'scheduled', resolved_at: null }] });
    expect(unplanned()).toEqual([]);
  });

  test('of Status.io shows nothing of what is over', async () => {
    const { statusIoUrl } = await play(tell());
    expect((await ask(statusIoUrl, {})).body).toMatchObject({
      result: {
        incidents: [{ datetime_open: '2026-11-19T04:00:00.000Z' }],
        maintenance: { active: [], upcoming: [{ datetime_planned_start: '2026-11-20T03:00:00.000Z' }] },
      },
    });
  });

  test.each([
    ['/api/v2/summary.json', {}, undefined],
    ['/api/v2/incidents.json', { page: '2' }, undefined],
    ['/api/v2/incidents.json', {}, 'Bearer x'],
  ] as const)('refuses %s %o', async (path, query, authorization) => {
    const { statusPageUrl, unplanned } = await play(tell());
    expect((await ask(`${statusPageUrl}${path}`, query, authorization)).status).toBeGreaterThanOrEqual(400);
    expect(unplanned()).toHaveLength(1);
  });
});

describe('the forum', () => {
  const tellForum = (): Story => {
    const story = new Story({ takenAt: '2026-11-20T05:00:00Z' });
    const said = story.mention('09:00');
    story.forumFinds(said, 'Mirroring a repository', '+1 09:00 Mirroring from tomorrow');
    story.forumCategory('Importers');
    return story;
  };

  test('names categories, and finds topics that hold all words and are there by now', async () => {
    const { forumUrl, unplanned } = await play(tellForum());
    expect((await ask(`${forumUrl}/site.json`, {})).body).toMatchObject({
      categories: [{ id: 10, name: 'Importers', slug: 'importers' }],
    });
    expect((await ask(`${forumUrl}/search.json`, { q: 'mirror repositories' })).body).toMatchObject({
      topics: [{ id: 70, slug: 'mirroring-a-repository' }],
    });
    expect((await ask(`${forumUrl}/search.json`, { q: 'mirror pipelines' })).body).not.toHaveProperty('topics');
    expect(unplanned()).toEqual([]);
  });

  test('lets strangers search thirty times a minute', async () => {
    const { forumUrl, unplanned } = await play(tellForum());
    const statuses: number[] = [];
    for (let i = 0; i < 31; i += 1) statuses.push((await ask(`${forumUrl}/search.json`, { q: 'mirror' })).status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
    expect(unplanned()).toEqual([]);
  });

  test.each([
    ['/latest.json', {}, undefined],
    ['/search.json', { q: 'ci' }, undefined],
    ['/search.json', { q: '@kim runner' }, undefined],
    ['/search.json', { term: 'runner' }, undefined],
    ['/site.json', {}, 'Bearer x'],
  ] as const)('refuses %s %o', async (path, query, authorization) => {
    const { forumUrl, unplanned } = await play(tellForum());
    expect((await ask(`${forumUrl}${path}`, query, authorization)).status).toBeGreaterThanOrEqual(400);
    expect(unplanned()).toHaveLength(1);
  });
});

describe('the Zendesk of the Support team', () => {
  const tellSupport = (): Story => {
    const story = new Story({ takenAt: '2026-11-20T05:00:00Z' });
    const said = story.mention('09:00');
    story.supportTicket('4711', { status: 'open', text: 'the runner waits' });
    story.supportFinds(said, 'a runner that waits: https://docs.gitlab.com/runner/faq');
    return story;
  };
  const seat = `Bearer ${sandboxCredentials.supportOauthToken}`;
  const api = (url: string, path: string, query: Readonly<Record<string, string>> = {}, login: string = seat) =>
    ask(`${url}/api/v2/${path}`, query, login);

  test('shows a ticket by number with its comments, and finds solved ones only', async () => {
    const { supportUrl, unplanned } = await play(tellSupport());
    expect((await api(supportUrl, 'tickets/4711.json')).body).toMatchObject({ ticket: { id: 4711, status: 'open' } });
    expect((await api(supportUrl, 'tickets/4712.json')).status).toBe(404);
    const { body } = await api(supportUrl, 'search.json', { query: 'type:ticket status:solved runner waiting' });
    expect(body).toMatchObject({ results: [{ id: 90_002, status: 'solved', result_type: 'ticket' }] });
    expect((await api(supportUrl, 'tickets/90002/comments.json')).body).toMatchObject({
      comments: [{ public: false }, { public: true, html_body: expect.stringContaining('<a href=') }],
    });
    expect(unplanned()).toEqual([]);
  });

  test('takes its own keys, and answers a stranger who asks for themselves with 200', async () => {
    const { supportUrl, zendeskUrl } = await play(tellSupport());
    const community = `Bearer ${sandboxCredentials.oauthToken}`;
    expect((await api(supportUrl, 'users/me.json')).body).toMatchObject({ user: { role: 'agent' } });
    expect((await api(supportUrl, 'users/me.json', {}, community)).body).toMatchObject({ user: { id: null } });
    expect((await api(supportUrl, 'tickets/4711.json', {}, community)).status).toBe(401);
    expect((await api(zendeskUrl, 'tickets/4711.json')).status).toBe(401);
  });

  test.each([
    ['incremental/tickets/cursor.json', {}],
    ['search.json', { query: 'runner' }],
    ['search.json', { query: 'type:ticket status:solved' }],
    ['search.json', { query: 'type:ticket status:solved runner', include: 'users' }],
  ])('refuses %s %o', async (path, query) => {
    const { supportUrl, unplanned } = await play(tellSupport());
    expect((await api(supportUrl, path, query)).status).toBeGreaterThanOrEqual(400);
    expect(unplanned()).toHaveLength(1);
  });
});

describe('X, asked by an account', () => {
  test('takes the signature of the real client, whatever characters it has to encode', async () => {
    const { xUrl, unplanned } = await play(tell());
    const client = clientOf(xUrl, userTokens('1001'));
    expect(await client.get('users/me', { 'user.fields': 'username,name' })).toMatchObject({
      data: { id: '1001', username: 'GitLab' },
    });
    expect(await client.get('users/1001/liked_tweets', { max_results: 5 })).toMatchObject({
      meta: { result_count: 1 },
    });
    expect(unplanned()).toEqual([]);
  });

  test.each([
    ['with a wrong secret', { ...userTokens('1001'), accessSecret: 'x' }, 'users/me', 401],
    ['of a token that X never made', { accessToken: '99-x', accessSecret: 'x' }, 'users/me', 401],
    ['for the likes of another account', userTokens('1002'), 'users/1001/liked_tweets', 403],
  ])('refuses a request %s', async (_what, tokens, path, status) => {
    const { xUrl, unplanned } = await play(tell());
    await expect(clientOf(xUrl, tokens).get(path)).rejects.toMatchObject({ status });
    expect(unplanned()).toHaveLength(1);
  });

  test('answers no app about likes and direct messages', async () => {
    const { xUrl, unplanned } = await play(tell());
    for (const path of ['/2/users/1001/liked_tweets', '/2/dm_events', '/2/users/me'])
      expect((await ask(`${xUrl}${path}`, {}, `Bearer ${sandboxCredentials.bearer}`)).status).toBe(403);
    expect(unplanned()).toHaveLength(3);
  });

  test('gives the text of direct messages where fields are not named, as X does', async () => {
    const { xUrl } = await play(tell());
    const client = clientOf(xUrl, userTokens('1001'));
    expect(await client.get('dm_events')).toMatchObject({ data: [{ text: 'private' }] });
    const named = await client.get('dm_events', { 'dm_event.fields': 'id,event_type,created_at' });
    expect(JSON.stringify(named)).not.toContain('private');
    await expect(client.get('dm_events', { 'dm_event.fields': 'body' })).rejects.toMatchObject({ status: 400 });
    expect(await clientOf(xUrl, userTokens('1002')).get('dm_events')).toMatchObject({ meta: { result_count: 0 } });
  });
});

describe('the Slack webhook', () => {
  const post = async (url: string, body: string, type = 'application/json') => {
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': type }, body });
    return [response.status, await response.text()];
  };

  test('takes clean markup only', async () => {
    const { slackWebhookUrl, slackMessages, unplanned } = await play(tell());
    expect(await post(slackWebhookUrl, '{"text":"a &lt; b <https://example.com|c>"}')).toEqual([200, 'ok']);
    for (const body of [
      '{"text":"<!channel>"}',
      '{"text":"a & b"}',
      '{"text":"a > b"}',
      '{}',
      'text',
      '{"text":"a","as":1}',
    ])
      expect((await post(slackWebhookUrl, body))[0], body).toBe(400);
    expect((await post(slackWebhookUrl, '{"text":"a"}', 'text/plain'))[0]).toBe(400);
    expect((await post(`${slackWebhookUrl}x`, '{"text":"a"}'))[0]).toBe(404);
    expect(slackMessages()).toEqual(['a &lt; b <https://example.com|c>']);
    expect(unplanned()).toHaveLength(8);
  });
});
