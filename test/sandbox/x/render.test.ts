import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { idsIn, openSandbox } from '../ask.ts';
import { ada, ago, ben, gitlab, mentionsIn, say, world } from '../small-world.ts';

const allFields =
  'created_at,author_id,conversation_id,in_reply_to_user_id,referenced_tweets,entities,note_tweet,edit_history_tweet_ids,lang';
const allExpansions = 'author_id,referenced_tweets.id,referenced_tweets.id.author_id,in_reply_to_user_id';

const asked = say(ada, ago(900), '@GitLab how?');
const answered = say(gitlab, ago(800), '@ada_writes so', {
  conversationId: asked.tweet.id,
  repliedTo: asked.tweet.id,
  inReplyToUserId: ada.id,
});

describe('fields of a tweet', () => {
  it('come only when asked for', async () => {
    const sandbox = await openSandbox(world({ said: [asked, answered] }));
    expect((await sandbox.x('users/1001/tweets')).body).toMatchObject({
      data: [{ id: answered.tweet.id, text: '@ada_writes so', edit_history_tweet_ids: [answered.tweet.id] }],
    });
    const bare = await sandbox.x('tweets', { ids: answered.tweet.id });
    expect(bare.body).toEqual({
      data: [{ id: answered.tweet.id, text: '@ada_writes so', edit_history_tweet_ids: [answered.tweet.id] }],
    });
    const full = await sandbox.x('tweets', {
      ids: answered.tweet.id,
      'tweet.fields': allFields,
      expansions: allExpansions,
      'user.fields': 'username',
    });
    expect(full.body).toEqual({
      data: [
        {
          id: answered.tweet.id,
          text: '@ada_writes so',
          edit_history_tweet_ids: [answered.tweet.id],
          created_at: ago(800).replace('Z', '.000Z'),
          author_id: '1001',
          conversation_id: asked.tweet.id,
          in_reply_to_user_id: '2001',
          referenced_tweets: [{ type: 'replied_to', id: asked.tweet.id }],
          entities: { mentions: [{ start: 0, end: 11, username: 'ada_writes', id: '2001' }] },
          lang: 'en',
        },
      ],
      includes: {
        users: [
          { id: '1001', name: 'GitLab', username: 'GitLab' },
          { id: '2001', name: 'ada_writes', username: 'ada_writes' },
        ],
        tweets: [expect.objectContaining({ id: asked.tweet.id, author_id: '2001' })],
      },
    });
  });

  it('go by other names in the renamed API', async () => {
    const sandbox = await openSandbox(world({ said: [asked, answered] }), { fieldStyle: 'post' });
    const reply = await sandbox.x('tweets', {
      ids: answered.tweet.id,
      'post.fields': 'created_at,conversation_id,entities,note_post,lang',
      expansions: 'author_id,referenced_posts,in_reply_to_user_id',
    });
    expect(reply.body).toMatchObject({
      data: [
        {
          edit_history_post_ids: [answered.tweet.id],
          author_id: '1001',
          in_reply_to_user_id: '2001',
          referenced_posts: [{ type: 'replied_to', id: asked.tweet.id }],
        },
      ],
      includes: { posts: [{ id: asked.tweet.id, author_id: '2001' }], users: [{ id: '1001' }, { id: '2001' }] },
    });
    expect(reply.text).not.toMatch(/tweet_ids|referenced_tweets/);
    expect((await sandbox.x('tweets', { ids: '1', 'post.fields': 'author_id' })).status).toBe(400);
  });

  it.each(['tweet', 'post'] as const)('meets the other spelling as told, where X speaks %s', async (fieldStyle) => {
    const other = fieldStyle === 'tweet' ? 'post' : 'tweet';
    const query = { ids: asked.tweet.id, [`${other}.fields`]: 'created_at' };
    const refusing = await openSandbox(world({ said: [asked] }), { fieldStyle });
    expect((await refusing.x('tweets', query)).status).toBe(400);
    const ignoring = await openSandbox(world({ said: [asked] }), { fieldStyle, foreignFields: 'ignored' });
    const expansions = other === 'tweet' ? 'referenced_tweets.id' : 'referenced_posts';
    const reply = await ignoring.x('tweets', { ...query, expansions });
    expect(reply.status).toBe(200);
    expect(reply.body).not.toHaveProperty('data.0.created_at');
    expect([...refusing.unplanned(), ...ignoring.unplanned()]).toEqual([]);
  });
});

const tweetText = z.object({ data: z.tuple([z.looseObject({ text: z.string() })]) });

describe('text of a tweet', () => {
  it('has &, < and > escaped once, with offsets of the escaped text', async () => {
    const said = say(ada, ago(900), 'Q&A <b> &amp; 🦊 @GitLab see https://t.co/abc', {
      links: [{ url: 'https://t.co/abc', expanded: 'https://example.com/q' }],
    });
    const sandbox = await openSandbox(world({ said: [said] }));
    const reply = await sandbox.x('tweets', { ids: said.tweet.id, 'tweet.fields': 'entities' });
    const text = 'Q&amp;A &lt;b&gt; &amp; 🦊 @GitLab see https://t.co/abc';
    const [handle, link] = [
      [...text.slice(0, text.indexOf('@'))].length,
      [...text.slice(0, text.indexOf('https'))].length,
    ];
    expect(reply.body).toMatchObject({
      data: [
        {
          text,
          entities: {
            mentions: [{ start: handle, end: handle + 7, username: 'GitLab' }],
            urls: [
              {
                start: link,
                end: link + 16,
                url: 'https://t.co/abc',
                expanded_url: 'https://example.com/q',
                display_url: 'example.com/q',
              },
            ],
          },
        },
      ],
    });
  });

  it('is cut at 280, with the rest in the note when asked', async () => {
    const text = `@GitLab ${'long '.repeat(60)}@ben_builds`;
    const said = say(ada, ago(900), text);
    const sandbox = await openSandbox(world({ said: [said] }));
    const bare = tweetText.parse((await sandbox.x('tweets', { ids: said.tweet.id, 'tweet.fields': 'entities' })).body);
    expect([...bare.data[0].text]).toHaveLength(280);
    expect(bare.data[0].text).toMatch(/…$/);
    expect(bare.data[0]).toMatchObject({ entities: { mentions: [{ username: 'GitLab' }] } });
    expect(bare.data[0]).not.toHaveProperty('entities.mentions.1');
    expect(bare.data[0]).not.toHaveProperty('note_tweet');
    const full = await sandbox.x('tweets', { ids: said.tweet.id, 'tweet.fields': 'note_tweet' });
    expect(full.body).toMatchObject({
      data: [{ note_tweet: { text, entities: { mentions: [{ username: 'GitLab' }, { username: 'ben_builds' }] } } }],
    });
  });

  it('is not cut at 280 exactly', async () => {
    const said = say(ada, ago(900), 'é'.repeat(280));
    const sandbox = await openSandbox(world({ said: [said] }));
    const reply = await sandbox.x('tweets', { ids: said.tweet.id, 'tweet.fields': 'note_tweet' });
    expect(tweetText.parse(reply.body).data[0].text).toBe('é'.repeat(280));
    expect(reply.body).not.toHaveProperty('data.0.note_tweet');
  });

  it('of a retweet is cut at 140, with the original beside it', async () => {
    const original = say(ada, ago(900), `@GitLab ${'w'.repeat(200)}`);
    const text = `RT @ada_writes: ${original.text}`;
    const retweet = say(gitlab, ago(800), text, { retweeted: original.tweet.id, mentions: mentionsIn(text) });
    const sandbox = await openSandbox(world({ said: [original, retweet] }));
    const reply = await sandbox.x('tweets', {
      ids: retweet.tweet.id,
      'tweet.fields': 'referenced_tweets,note_tweet',
      expansions: 'referenced_tweets.id',
    });
    expect(reply.body).toMatchObject({
      data: [{ text: `${text.slice(0, 139)}…`, referenced_tweets: [{ type: 'retweeted', id: original.tweet.id }] }],
      includes: { tweets: [{ id: original.tweet.id, text: original.text }] },
    });
    expect(reply.body).not.toHaveProperty('data.0.note_tweet');
  });
});

describe('what X does not show', () => {
  it.each([
    ['not-found', 'resource-not-found'],
    ['protected', 'not-authorized-for-resource'],
    ['withheld', 'disallowed-resource'],
  ] as const)('is an error when %s, and data is missing when nothing is left', async (state, type) => {
    const tombstones = [{ id: asked.tweet.id, state, observedAt: ago(0) }];
    const sandbox = await openSandbox(world({ said: [asked, answered], tombstones }));
    const reply = await sandbox.x('tweets', { ids: asked.tweet.id });
    expect(reply.status).toBe(200);
    expect(reply.body).toMatchObject({
      errors: [
        {
          resource_id: asked.tweet.id,
          value: asked.tweet.id,
          resource_type: 'tweet',
          parameter: 'ids',
          type: `https://api.twitter.com/2/problems/${type}`,
        },
      ],
    });
    expect(reply.body).not.toHaveProperty('data');
    const both = await sandbox.x('tweets', { ids: `${asked.tweet.id},${answered.tweet.id}` });
    expect(idsIn(both, 'data')).toEqual([answered.tweet.id]);
  });

  it('is an error beside the tweet that refers to it', async () => {
    const tombstones = [{ id: asked.tweet.id, state: 'protected' as const, observedAt: ago(0) }];
    const sandbox = await openSandbox(world({ said: [asked, answered], tombstones }));
    const reply = await sandbox.x('users/1001/tweets', { expansions: 'referenced_tweets.id' });
    expect(reply.body).toMatchObject({
      data: [{ id: answered.tweet.id, referenced_tweets: [{ id: asked.tweet.id }] }],
      errors: [{ resource_id: asked.tweet.id, parameter: 'referenced_tweets.id', section: 'includes' }],
    });
    expect(reply.body).not.toHaveProperty('includes');
  });

  it('is an unknown handle, beside those that are known', async () => {
    const sandbox = await openSandbox(world());
    const reply = await sandbox.x('users/by', { usernames: 'gitlab,nobody_here', 'user.fields': 'username,name' });
    expect(reply.body).toMatchObject({
      data: [{ id: '1001', username: 'GitLab', name: 'GitLab' }],
      errors: [
        {
          value: 'nobody_here',
          detail: 'Could not find user with usernames: [nobody_here].',
          resource_type: 'user',
          parameter: 'usernames',
        },
      ],
    });
    expect(sandbox.unplanned()).toEqual([]);
  });

  it.each([
    ['users/by', {}],
    ['users/by', { usernames: 'not a handle' }],
    ['tweets', { ids: 'abc' }],
    ['tweets', { ids: Array.from({ length: 101 }, (_, i) => i).join(',') }],
  ])('is nothing asked for: %s %j', async (path, query: Record<string, string>) => {
    const sandbox = await openSandbox(world());
    expect((await sandbox.x(path, query)).status).toBe(400);
  });
});

it('counts each post that was read once', async () => {
  const sandbox = await openSandbox(world({ said: [asked, answered, say(ben, ago(10), 'x')] }));
  await sandbox.x('users/1001/tweets', { expansions: 'referenced_tweets.id' });
  await sandbox.x('users/1001/tweets');
  expect((await sandbox.x('usage/tweets')).body).toMatchObject({ data: { project_usage: 2 } });
});
