import { describe, expect, it } from 'vitest';
import { addSeconds, type Instant } from '../../../src/model/instant.ts';
import { idsIn, openSandbox, textAt } from '../ask.ts';
import { ada, ago, ben, gitlab, nowMs, say, snowflake, world } from '../small-world.ts';

const sentPath = 'users/1001/tweets';
const mentionsPath = 'users/1001/mentions';

function posts(count: number, author = gitlab) {
  return Array.from({ length: count }, (_, i) => {
    const at = ago(10_000 - i * 10);
    return say(author, at, `@GitLab number ${i}`, { id: snowflake(at, Number(author.id)) });
  });
}

describe('timelines', () => {
  it('give what the account sent, and what names it, newest first', async () => {
    const asked = say(ada, ago(900), '@GitLab how?');
    const answered = say(gitlab, ago(800), '@ada_writes so', { repliedTo: asked.tweet.id, inReplyToUserId: ada.id });
    const selfie = say(gitlab, ago(700), 'We are @gitlab');
    const other = say(ben, ago(600), 'hello @ada_writes');
    const shared = say(ben, ago(500), 'RT @GitLab: so', { retweeted: answered.tweet.id });
    const sandbox = await openSandbox(world({ said: [asked, answered, selfie, other, shared] }));
    expect(idsIn(await sandbox.x(sentPath), 'data')).toEqual([selfie.tweet.id, answered.tweet.id]);
    expect(idsIn(await sandbox.x(mentionsPath), 'data')).toEqual([shared.tweet.id, asked.tweet.id]);
    expect(idsIn(await sandbox.x(sentPath, { exclude: 'replies' }), 'data')).toEqual([selfie.tweet.id]);
    const byBen = await sandbox.x('users/2002/tweets', { exclude: 'retweets' });
    expect(idsIn(byBen, 'data')).toEqual([other.tweet.id]);
  });

  it('page with tokens, ten at a time by default, and order tweets of one second by id', async () => {
    const at = ago(900);
    const said = Array.from({ length: 12 }, (_, i) => say(gitlab, at, 'x', { id: snowflake(at, i) }));
    const sandbox = await openSandbox(world({ said }));
    const first = await sandbox.x(sentPath);
    const newest = said.map(({ tweet }) => tweet.id).toReversed();
    expect(idsIn(first, 'data')).toEqual(newest.slice(0, 10));
    expect(first.body).toMatchObject({
      meta: {
        result_count: 10,
        newest_id: newest[0],
        oldest_id: newest[9],
        next_token: expect.stringMatching(/^[0-9a-z]+$/),
      },
    });
    const second = await sandbox.x(sentPath, { pagination_token: textAt(first, 'meta', 'next_token') ?? '' });
    expect(idsIn(second, 'data')).toEqual(newest.slice(10));
    expect(second.body).not.toHaveProperty('meta.next_token');
  });

  it('say so and leave out data where there is nothing', async () => {
    const sandbox = await openSandbox(world());
    expect((await sandbox.x(sentPath)).body).toEqual({ meta: { result_count: 0 } });
  });

  it('include the start and exclude the end, by the second', async () => {
    const said = [ago(902), ago(901), ago(900)].map((at) => say(gitlab, at, 'x'));
    const ids = said.map(({ tweet }) => tweet.id);
    const sandbox = await openSandbox(world({ said }));
    const within = (start_time: Instant, end_time: Instant) => sandbox.x(sentPath, { start_time, end_time });
    expect(idsIn(await within(ago(902), ago(900)), 'data')).toEqual([ids[1], ids[0]]);
    expect(idsIn(await within(ago(901), addSeconds(ago(900), 1)), 'data')).toEqual([ids[2], ids[1]]);
  });

  it('take ids as bounds that exclude, and that count before times', async () => {
    const said = [ago(902), ago(901), ago(900)].map((at) => say(gitlab, at, 'x'));
    const [a = '', b = '', c = ''] = said.map(({ tweet }) => tweet.id);
    const sandbox = await openSandbox(world({ said }));
    expect(idsIn(await sandbox.x(sentPath, { since_id: a }), 'data')).toEqual([c, b]);
    expect(idsIn(await sandbox.x(sentPath, { until_id: c }), 'data')).toEqual([b, a]);
    expect(idsIn(await sandbox.x(sentPath, { since_id: a, start_time: ago(900) }), 'data')).toEqual([c, b]);
  });

  it.each([
    ['a page too small', { max_results: '4' }],
    ['a page too large', { max_results: '101' }],
    ['a time without a zone', { start_time: '2026-11-20T00:00:00' }],
    ['an end within the last ten seconds', { end_time: ago(9) }],
    ['a start after the end', { start_time: ago(100), end_time: ago(200) }],
    ['a start before there were snowflakes', { start_time: '2010-11-06T00:00:00Z' }],
    ['a strange token', { pagination_token: 'zzz' }],
    ['a strange id', { since_id: 'abc' }],
    ['a strange exclusion', { exclude: 'quotes' }],
    ['an unknown parameter', { count: '10' }],
    ['an unknown field', { 'tweet.fields': 'created_at,mood' }],
    ['a field twice', { 'tweet.fields': 'created_at,created_at' }],
    ['an unknown expansion', { expansions: 'author' }],
  ])('refuse %s', async (_what, query: Record<string, string>) => {
    const sandbox = await openSandbox(world());
    const reply = await sandbox.x(sentPath, query);
    expect(reply.status).toBe(400);
    expect(reply.body).toMatchObject({ title: 'Invalid Request', errors: [{ parameters: {} }] });
    expect(sandbox.unplanned()).toHaveLength(1);
  });

  it('end silently at their reach, which later tweets use up', async () => {
    const sandbox = await openSandbox(world({ said: posts(8) }), { xReach: { sent: 6, mentions: 6 } });
    const whole = await sandbox.x(sentPath, { max_results: '5' });
    const rest = await sandbox.x(sentPath, {
      max_results: '5',
      pagination_token: textAt(whole, 'meta', 'next_token') ?? '',
    });
    expect(idsIn(whole, 'data').length + idsIn(rest, 'data').length).toBe(6);
    expect(rest.body).not.toHaveProperty('errors');
    const old = await sandbox.x(sentPath, { end_time: ago(9970) });
    expect(idsIn(old, 'data')).toHaveLength(1);
    expect(idsIn(await sandbox.x(sentPath, { end_time: ago(9980) }), 'data')).toEqual([]);
  });

  it('reach farther for sent tweets than for mentions and for sent tweets without replies', async () => {
    const sandbox = await openSandbox(world({ said: [...posts(999), ...posts(999, ada)] }));
    const oldestSent = await sandbox.x(sentPath, { end_time: ago(9900) });
    expect(idsIn(oldestSent, 'data')).toHaveLength(10);
    expect(idsIn(await sandbox.x(sentPath, { end_time: ago(9900), exclude: 'replies' }), 'data')).toEqual([]);
    expect(idsIn(await sandbox.x(mentionsPath, { end_time: ago(9900) }), 'data')).toEqual([]);
  });

  it('do not show deleted tweets, nor those to come', async () => {
    const said = [say(gitlab, ago(900), 'gone'), say(gitlab, ago(800), 'here'), say(gitlab, ago(-60), 'later')];
    const tombstones = [{ id: said[0]?.tweet.id ?? '', state: 'not-found' as const, observedAt: ago(0) }];
    const sandbox = await openSandbox(world({ said, tombstones }));
    expect(idsIn(await sandbox.x(sentPath), 'data')).toEqual([said[1]?.tweet.id]);
    sandbox.setNow(nowMs + 60_000);
    expect(idsIn(await sandbox.x(sentPath), 'data')).toEqual([said[2]?.tweet.id, said[1]?.tweet.id]);
  });

  it('show the newest version of an edited tweet only', async () => {
    const first = say(gitlab, ago(900), 'teh');
    const id = snowflake(ago(800));
    const second = say(gitlab, ago(800), 'the', { id, editHistory: [first.tweet.id, id] });
    const sandbox = await openSandbox(world({ said: [first, second] }));
    const reply = await sandbox.x(sentPath);
    expect(reply.body).toMatchObject({ data: [{ id, edit_history_tweet_ids: [first.tweet.id, id] }] });
    expect(idsIn(reply, 'data')).toEqual([id]);
    expect(idsIn(await sandbox.x('tweets', { ids: first.tweet.id }), 'data')).toEqual([first.tweet.id]);
    sandbox.setNow(nowMs - 850_000);
    expect(idsIn(await sandbox.x(sentPath), 'data')).toEqual([first.tweet.id]);
  });

  it('answer 200 with errors alone for a user who is not there', async () => {
    const sandbox = await openSandbox(world());
    const reply = await sandbox.x('users/99/mentions');
    expect(reply.status).toBe(200);
    expect(reply.body).toMatchObject({ errors: [{ resource_type: 'user', parameter: 'id', value: '99' }] });
    expect(reply.body).not.toHaveProperty('data');
  });

  it('give an empty page with a token where a fault says so, and lose nothing', async () => {
    const faults = [{ vendor: 'x', path: '/tweets', nth: 2, emptyPage: true }] as const;
    const sandbox = await openSandbox(world({ said: posts(8) }), { faults });
    const seen: string[] = [];
    const sizes: number[] = [];
    for (let token: string | undefined, i = 0; i === 0 || token !== undefined; i += 1) {
      const reply = await sandbox.x(sentPath, {
        max_results: '5',
        ...(token === undefined ? {} : { pagination_token: token }),
      });
      seen.push(...idsIn(reply, 'data'));
      sizes.push(idsIn(reply, 'data').length);
      token = textAt(reply, 'meta', 'next_token');
    }
    expect(sizes).toEqual([5, 0, 3]);
    expect(new Set(seen).size).toBe(8);
  });
});

describe("X's limits", () => {
  it('tell what remains, and when a window ends', async () => {
    const sandbox = await openSandbox(world(), { limits: { x: { mentions: 2 } } });
    const first = await sandbox.x(mentionsPath);
    const reset = String((nowMs + 900_000) / 1000);
    const told = (reply: typeof first) =>
      ['limit', 'remaining', 'reset'].map((name) => reply.headers.get(`x-rate-limit-${name}`));
    expect(told(first)).toEqual(['2', '1', reset]);
    await sandbox.x(mentionsPath);
    const refused = await sandbox.x(mentionsPath);
    expect(refused.status).toBe(429);
    expect(told(refused)).toEqual(['2', '0', reset]);
    expect(refused.body).toMatchObject({ title: 'Too Many Requests', status: 429 });
    expect((await sandbox.x(sentPath)).status).toBe(200);
    sandbox.setNow(nowMs + 900_000);
    expect((await sandbox.x(mentionsPath)).status).toBe(200);
  });
});
