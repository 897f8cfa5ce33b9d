import { describe, expect, it } from 'vitest';
import { idsIn, openSandbox } from '../ask.ts';
import { ada, ago, ben, gitlab, nowMs, say, world } from '../small-world.ts';

const day = 86_400;
const old = say(ada, ago(10 * day), '@GitLab from long ago');
const asked = say(ada, ago(900), '@GitLab how do mirrors work?');
const answered = say(gitlab, ago(800), '@ada_writes like this', {
  conversationId: asked.tweet.id,
  repliedTo: asked.tweet.id,
  inReplyToUserId: ada.id,
});
const shared = say(ben, ago(700), 'RT @GitLab: like this', { retweeted: answered.tweet.id });
const names = new Map(Object.entries({ old, asked, answered, shared }).map(([name, { tweet }]) => [tweet.id, name]));
const searched = world({ said: [old, asked, answered, shared] });

describe('full-archive search', () => {
  it.each([
    ['@GitLab', ['shared', 'asked', 'old']],
    ['@gitlab -is:retweet', ['asked', 'old']],
    ['from:GitLab', ['answered']],
    ['from:nobody_here', []],
    ['to:ada_writes', ['answered']],
    [`conversation_id:${asked.tweet.id}`, ['answered', 'asked']],
    ['(from:GitLab OR from:ben_builds)', ['shared', 'answered']],
    ['(from:GitLab OR @GitLab) -from:ben_builds is:reply', ['answered']],
    ['"long ago"', ['old']],
    ['MIRRORS', ['asked']],
  ])('finds by %s', async (query, found) => {
    const sandbox = await openSandbox(searched, { xAccess: { searchAll: true } });
    const reply = await sandbox.x('tweets/search/all', { query, max_results: '500' });
    expect(idsIn(reply, 'data').map((id) => names.get(id))).toEqual(found);
    expect(sandbox.unplanned()).toEqual([]);
  });

  it('is forbidden to apps without it, who may well ask', async () => {
    const sandbox = await openSandbox(searched);
    const reply = await sandbox.x('tweets/search/all', { query: 'from:GitLab' });
    expect(reply.status).toBe(403);
    expect(reply.body).toMatchObject({ reason: 'client-not-enrolled', status: 403 });
    expect(sandbox.unplanned()).toEqual([]);
  });

  it('takes one request a second', async () => {
    const sandbox = await openSandbox(searched, { xAccess: { searchAll: true } });
    const query = { query: 'from:GitLab' };
    expect((await sandbox.x('tweets/search/all', query)).status).toBe(200);
    const refused = await sandbox.x('tweets/search/all', query);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('x-rate-limit-reset')).toBe(String(nowMs / 1000 + 1));
    sandbox.setNow(nowMs + 1000);
    expect((await sandbox.x('tweets/search/all', query)).status).toBe(200);
  });
});

describe('recent search', () => {
  it('reaches back seven days, and gives no retweets to keywords', async () => {
    const sandbox = await openSandbox(searched);
    const found = async (query: string) =>
      idsIn(await sandbox.x('tweets/search/recent', { query }), 'data').map((id) => names.get(id));
    expect(await found('@GitLab')).toEqual(['asked']);
    expect(await found('from:ben_builds')).toEqual(['shared']);
    const before = { query: 'from:GitLab', start_time: ago(8 * day) };
    expect((await sandbox.x('tweets/search/recent', before)).status).toBe(400);
  });

  it.each(['', 'has:links', '(from:GitLab', 'from:GitLab OR', 'from:GitLab)'])('refuses %j', async (query) => {
    const sandbox = await openSandbox(searched);
    expect((await sandbox.x('tweets/search/recent', { query })).status).toBe(400);
    expect(sandbox.unplanned()).toHaveLength(1);
  });
});
