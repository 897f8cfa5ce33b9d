import { describe, expect, it } from 'vitest';
import { instant } from '../../../src/model/instant.ts';
import { json } from '../../http/loopback.ts';
import { day, fakeX, idAt, lookUpFrom, told } from './fake-x.ts';

const known = told('2026-11-21T09:00:00Z', '222', 'a parent');
const gone = idAt(instant('2026-11-21T08:00:00Z'), 9);

describe('looking tweets up', () => {
  it('gives tweets, and tombstones for deleted ones', async () => {
    const loopback = await fakeX({ tweets: [known] });
    const { tweets, tombstones, gaps } = await lookUpFrom(loopback, [known.id, gone, known.id]);
    expect(tweets).toMatchObject([{ id: known.id, authorId: '222' }]);
    expect(tombstones).toEqual([{ id: gone, state: 'not-found', observedAt: day.end }]);
    expect(gaps).toEqual([]);
    expect(loopback.seen.map(({ url }) => url.searchParams.get('ids'))).toEqual([`${known.id},${gone}`]);
  });

  it.each([
    ['not-authorized-for-resource', 'protected'],
    ['disallowed-resource', 'withheld'],
    ['resource-unavailable', 'withheld'],
  ])('an answer of errors alone (%s) is a tombstone: %s', async (type, state) => {
    const loopback = await fakeX({
      instead: (_, response) => {
        json(response, 200, {
          errors: [
            {
              resource_id: gone,
              resource_type: 'tweet',
              title: 'x',
              detail: 'x',
              type: `https://api.x.com/2/problems/${type}`,
            },
          ],
        });
        return true;
      },
    });
    expect((await lookUpFrom(loopback, [gone])).tombstones).toMatchObject([{ id: gone, state }]);
  });

  it('goes by hundreds', async () => {
    const tweets = Array.from({ length: 230 }, (_, nth) => ({ ...known, id: idAt(known.at, nth) }));
    const loopback = await fakeX({ tweets });
    const found = await lookUpFrom(
      loopback,
      tweets.map((tweet) => tweet.id),
    );
    expect(found.tweets).toHaveLength(230);
    expect(loopback.seen.map(({ url }) => url.searchParams.get('ids')?.split(',').length)).toEqual([100, 100, 30]);
    expect(found.usage).toMatchObject({ requests: 3, posts: 230 });
  });

  it('names what X is silent about, and what is no id', async () => {
    const loopback = await fakeX({
      instead: (_, response) => {
        json(response, 200, {});
        return true;
      },
    });
    const { gaps } = await lookUpFrom(loopback, [gone, 'status']);
    expect(gaps).toMatchObject([
      { kind: 'tweets', ids: ['status'], cause: 'unreadable' },
      { kind: 'tweets', ids: [gone], cause: 'unreadable', lasting: false },
    ]);
  });

  it('stops at a refusal, and goes on after a failure', async () => {
    const ids = Array.from({ length: 150 }, (_, nth) => idAt(known.at, nth));
    const answering = (status: number) =>
      fakeX({
        instead: (_, response, nth) => {
          if (nth > 4) return false;
          json(response, status, {});
          return true;
        },
      });
    const refused = await lookUpFrom(await answering(402), ids);
    expect(refused.gaps).toMatchObject([{ cause: 'credentials', ids }]);
    expect(refused.usage.requests).toBe(1);
    const failed = await lookUpFrom(await answering(500), ids);
    expect(failed.gaps).toMatchObject([{ cause: 'unavailable', ids: ids.slice(0, 100) }]);
    expect(failed.tombstones).toHaveLength(50);
  });

  it('takes an error without a resource type for the tweet that was asked for, and only for that', async () => {
    const loopback = await fakeX({
      instead: (_, response) => {
        const type = 'https://api.twitter.com/2/problems/resource-not-found';
        json(response, 200, { errors: ['1790000000000000000', '9'].map((id) => ({ resource_id: id, type })) });
        return true;
      },
    });
    const { tombstones, gaps } = await lookUpFrom(loopback, ['1790000000000000000']);
    expect(tombstones).toMatchObject([{ id: '1790000000000000000', state: 'not-found' }]);
    expect(gaps).toEqual([]);
  });

  it('names a tweet without author', async () => {
    const loopback = await fakeX({
      instead: (_, response) => {
        json(response, 200, { data: [{ id: known.id, text: 'x', created_at: known.at }] });
        return true;
      },
    });
    const { gaps } = await lookUpFrom(loopback, [known.id]);
    expect(gaps).toMatchObject([{ cause: 'unreadable', lasting: true, ids: [known.id] }]);
  });

  it('asks for as many at a time as the budget allows', async () => {
    const ids = Array.from({ length: 30 }, (_, nth) => idAt(known.at, nth));
    const loopback = await fakeX();
    const { gaps, tombstones } = await lookUpFrom(loopback, ids, { mayRead: (posts) => posts <= 20 });
    expect(loopback.seen.map(({ url }) => url.searchParams.get('ids')?.split(',').length)).toEqual([7, 5, 9, 9]);
    expect(tombstones).toHaveLength(30);
    expect(gaps).toEqual([]);
  });

  it('asks the budget first', async () => {
    const loopback = await fakeX({ tweets: [known] });
    const { gaps } = await lookUpFrom(loopback, [known.id], { mayRead: () => false });
    expect(gaps).toMatchObject([{ cause: 'budget', ids: [known.id] }]);
    expect(loopback.seen).toEqual([]);
  });
});
