import { describe, expect, it } from 'vitest';
import { createSieve } from '../../../src/gather/x/page.ts';
import { tweetsAnswer } from '../../../src/gather/x/schema.ts';
import { instant } from '../../../src/model/instant.ts';

const observedAt = instant('2026-11-22T05:00:00Z');
const base = { created_at: '2026-11-20T09:42:11.000Z', author_id: '111', conversation_id: '2123702881088438273' };
const ownId = '2123713505260470273';
const otherId = '2123702881088438273';

function recordsOf(body: unknown) {
  return createSieve(observedAt).pass(tweetsAnswer.parse(body), () => true);
}

describe('a tweet', () => {
  it('keeps links, mentions by code point, language and edit history', () => {
    const text = '👋🏽 @ada_writes see https://t.co/abc';
    const entities = {
      mentions: [{ start: 3, end: 14, username: 'ada_writes', id: '222' }],
      urls: [{ start: 19, end: 35, url: 'https://t.co/abc', expanded_url: 'https://example.com/' }],
      hashtags: null,
    };
    const { tweets } = recordsOf({
      data: [{ ...base, id: ownId, text, entities, lang: 'en', edit_history_tweet_ids: [otherId, ownId] }],
    });
    expect(tweets).toEqual([
      {
        observedAt,
        id: ownId,
        authorId: '111',
        conversationId: otherId,
        sentAt: '2026-11-20T09:42:11Z',
        mentions: [{ handle: 'ada_writes', id: '222', start: 3, end: 14 }],
        links: [{ url: 'https://t.co/abc', expanded: 'https://example.com/' }],
        editHistory: [otherId, ownId],
        lang: 'en',
      },
    ]);
    const [mention] = tweets[0]?.mentions ?? [];
    expect([...text].slice(mention?.start, mention?.end).join('')).toBe('@ada_writes');
  });

  it.each(['note_tweet', 'note_post'])('beyond 280 characters has its text and entities from %s', (name) => {
    const note = {
      text: `@ada_writes ${'long '.repeat(80)}@bob_builds`,
      entities: { mentions: [{ start: 412, end: 423, username: 'bob_builds' }] },
    };
    const { tweets, texts } = recordsOf({ data: [{ ...base, id: ownId, text: '@ada_writes long…', [name]: note }] });
    expect(texts[`tweet/${ownId}`]).toBe(note.text);
    expect(tweets[0]?.mentions.map((mention) => mention.handle)).toEqual(['bob_builds']);
  });

  it.each([
    ['tweets', 'referenced_tweets'],
    ['posts', 'referenced_posts'],
  ])('that retweets has its original’s full text, from includes.%s', (list, references) => {
    const original = {
      ...base,
      id: otherId,
      author_id: '222',
      text: 'cut…',
      note_tweet: { text: 'the whole long text' },
    };
    const retweet = {
      ...base,
      id: ownId,
      text: 'RT @ada_writes: the whole l…',
      [references]: [{ type: 'retweeted', id: otherId }],
    };
    const { tweets, texts } = recordsOf({ data: [retweet], includes: { [list]: [original] } });
    expect(tweets.map((tweet) => [tweet.id, tweet.retweeted])).toEqual([
      [ownId, otherId],
      [otherId, undefined],
    ]);
    expect(texts).toEqual({
      [`tweet/${ownId}`]: 'RT @ada_writes: the whole long text',
      [`tweet/${otherId}`]: 'the whole long text',
    });
  });

  it('that a reply names keeps whom it answers', () => {
    const reply = {
      ...base,
      id: ownId,
      text: 'yes',
      in_reply_to_user_id: '222',
      referenced_tweets: [
        { type: 'replied_to', id: otherId },
        { type: 'quoted', id: '5' },
      ],
    };
    expect(recordsOf({ data: [reply] }).tweets[0]).toMatchObject({
      inReplyToUserId: '222',
      repliedTo: otherId,
      quoted: '5',
    });
  });
});

describe('included tweets', () => {
  it('without created_at take their time from their id, and without an author are left out', () => {
    const { tweets } = recordsOf({
      data: [{ ...base, id: ownId, text: 'a' }],
      includes: {
        tweets: [
          { id: otherId, text: 'b', author_id: '222' },
          { id: '2123702881088438274', text: 'c' },
          { id: 7 },
          null,
        ],
      },
    });
    expect(tweets.map((tweet) => [tweet.id, tweet.sentAt])).toEqual([
      [ownId, '2026-11-20T09:42:11Z'],
      [otherId, '2026-11-20T08:59:58Z'],
    ]);
  });

  it('that were incomplete are handed out again when they come whole, whole ones once', () => {
    const sieve = createSieve(observedAt);
    const pass = (body: unknown) => sieve.pass(tweetsAnswer.parse(body), () => true).tweets.map((tweet) => tweet.id);
    const whole = { ...base, id: otherId, text: 'b' };
    expect(pass({ includes: { tweets: [{ id: otherId, text: 'b', author_id: '222' }] } })).toEqual([otherId]);
    expect(pass({ includes: { tweets: [{ id: otherId, text: 'b', author_id: '222' }] } })).toEqual([]);
    expect(pass({ data: [whole] })).toEqual([otherId]);
    expect(pass({ data: [whole], includes: { tweets: [whole] } })).toEqual([]);
  });
});

describe('errors', () => {
  it('about tweets are tombstones; about users and fields they are not', () => {
    const problem = (resource_type: string, type: string) => ({
      resource_id: otherId,
      resource_type,
      title: 't',
      detail: 'd',
      type: `https://api.twitter.com/2/problems/${type}`,
    });
    const { tombstones } = recordsOf({
      errors: [
        problem('tweet', 'resource-not-found'),
        problem('user', 'resource-not-found'),
        problem('tweet', 'not-authorized-for-field'),
      ],
    });
    expect(tombstones).toEqual([{ observedAt, id: otherId, state: 'not-found' }]);
  });
});
