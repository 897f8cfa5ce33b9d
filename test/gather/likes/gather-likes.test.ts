import { describe, expect, onTestFinished, test } from 'vitest';
import { gatherLikes } from '../../../src/gather/likes/gather-likes.ts';
import { createTransport } from '../../../src/http/transport.ts';
import { type Capture, emptyCapture } from '../../../src/model/capture.ts';
import { addSeconds, type Instant, instant, millisOf } from '../../../src/model/instant.ts';
import { mergeCaptures } from '../../../src/model/merge-captures.ts';
import { userTokens } from '../../../src/sandbox/credentials.ts';
import type { SandboxOptions } from '../../../src/sandbox/options.ts';
import { type Sandbox, startSandbox } from '../../../src/sandbox/start-sandbox.ts';
import { Story } from '../../../src/scenario/story.ts';
import type { ToldLike } from '../../../src/scenario/world.ts';

const start = instant('2026-11-11T00:00:00Z');
const morning = (day: number): Instant => instant(`2026-11-${18 + day}T05:00:00Z`);

interface Bench {
  readonly sandbox: Sandbox;
  /** Reads with what `known` knows, and gives both merged. */
  read(at: Instant, known?: Capture, more?: Partial<Parameters<typeof gatherLikes>[0]>): Promise<Capture>;
}

/** A world with this many tweets of strangers; `likes` picks which of them are liked, and when. */
async function bench(
  tweets: number,
  likes: (ids: readonly string[]) => readonly ToldLike[],
  options: Partial<SandboxOptions> = {},
): Promise<Bench> {
  const story = new Story({ takenAt: '2026-11-24T05:00:00Z' });
  const ids = Array.from({ length: tweets }, (_, n) => {
    const minute = String(n % 60).padStart(2, '0');
    const hour = String(Math.floor(n / 60)).padStart(2, '0');
    return story.mention(`-5 ${hour}:${minute}`, { by: '@carl_codes', to: null, text: `joke ${n}`, lag: null }).id;
  });
  const sandbox = await startSandbox(
    { ...story.world(), likes: likes(ids) },
    { now: () => millisOf(story.takenAt), ...options },
  );
  onTestFinished(() => sandbox.close());
  const { consumerKey, consumerSecret } = sandbox.credentials;
  return {
    sandbox,
    async read(at, known, more = {}) {
      sandbox.setNow(millisOf(at));
      const span = { start, end: at };
      const transport = createTransport({
        clock: { now: () => millisOf(at), sleep: async () => {} },
        allowedOrigins: [sandbox.xUrl],
      });
      const pages: Partial<Capture>[] = [];
      const { coverage, gaps, usage } = await gatherLikes({
        transport,
        apiUrl: sandbox.xUrl,
        fieldStyle: 'auto',
        // The second of the story's accounts is the status handle.
        handles: ['GitLab', 'GitLabStatus'].map((name, place) => ({
          name,
          tokens: { consumerKey, consumerSecret, ...userTokens(String(1001 + place)) },
        })),
        known: known ?? emptyCapture(span, at),
        span,
        takenAt: at,
        onPage: (page) => void pages.push(page),
        ...more,
      });
      const empty = { ...emptyCapture(span, at), coverage, gaps, usage: {} };
      const fresh = pages
        .map((page): Capture => ({ ...empty, ...page }))
        .reduce(mergeCaptures, {
          ...empty,
          usage: { [at]: { zendesk: { requests: 0 }, x: { requests: 0 }, likes: usage } },
        });
      return known === undefined ? fresh : mergeCaptures(known, fresh);
    },
  };
}

const likedBy = (handle: string, tweetId: string, at: Instant): ToldLike => ({ handle, tweetId, at });
const told = ({ likes }: Capture) => likes.map((l) => [l.handle, l.tweetId, l.baseline, l.observedAt]);

describe('reading likes', () => {
  test('the first reading is the baseline; what stands above it later is new, and dated by who saw it first', async () => {
    const { read, sandbox } = await bench(3, ([a = '', b = '', c = '']) => [
      likedBy('GitLab', a, instant('2026-11-17T10:00:00Z')),
      likedBy('GitLab', b, instant('2026-11-18T10:00:00Z')),
      likedBy('GitLabStatus', c, instant('2026-11-19T10:00:00Z')),
    ]);
    const first = await read(morning(0));
    expect(told(first).map(([, , baseline]) => baseline)).toEqual([true]);
    const second = await read(morning(1), first);
    const third = await read(morning(2), second);
    expect(told(third).map(([handle, , baseline, seen]) => [handle, baseline, seen])).toEqual([
      ['GitLab', true, morning(0)],
      ['GitLab', false, morning(1)],
      ['GitLabStatus', false, morning(2)],
    ]);
    expect(third.likes[1]).toMatchObject({ notBefore: morning(0) });
    expect(third.likes[2]).toMatchObject({ notBefore: morning(1) });
    expect(third.tweets).toHaveLength(3);
    expect(Object.values(third.texts).sort()).toEqual(['joke 0', 'joke 1', 'joke 2']);
    expect(third.gaps).toEqual([]);
    expect(sandbox.unplanned()).toEqual([]);
  });

  test('a like taken back does not make an old one new', async () => {
    const early = instant('2026-11-17T10:00:00Z');
    const { read, sandbox } = await bench(150, (ids) =>
      ids.map((id, n) => likedBy('GitLab', id, addSeconds(early, n))),
    );
    const first = await read(morning(0));
    expect(first.likes).toHaveLength(100);
    const story = new Story({ takenAt: '2026-11-24T05:00:00Z' });
    // Of the hundred that were known, five are left, with one below them that was liked before all of them.
    const left = first.tweets.slice(0, 5).map((t, n) => likedBy('GitLab', t.id, addSeconds(early, n)));
    const older = story.mention('-6 09:00', { by: '@carl_codes', to: null, lag: null });
    const world = story.world();
    sandbox.setWorld({
      ...world,
      capture: { ...world.capture, tweets: [...world.capture.tweets, ...first.tweets] },
      likes: [likedBy('GitLab', older.id, addSeconds(early, -1)), ...left],
    });
    const second = await read(morning(1), first);
    expect(second.likes.filter((l) => !l.baseline)).toEqual([]);
    expect(second.likes.find((l) => l.tweetId === older.id)).toMatchObject({ baseline: true });
  });

  test('turns pages until it meets a like that it knows', async () => {
    const { read, sandbox } = await bench(251, (ids) =>
      ids.map((id, n) => likedBy('GitLab', id, n === 0 ? instant('2026-11-17T10:00:00Z') : addSeconds(morning(0), n))),
    );
    const first = await read(morning(0));
    const before = sandbox.requests().length;
    const second = await read(morning(1), first);
    expect(second.likes.filter((l) => !l.baseline)).toHaveLength(250);
    expect(
      sandbox
        .requests()
        .slice(before)
        .filter((r) => r.path.includes('/1001/liked_tweets')),
    ).toHaveLength(13);
    expect(second.gaps).toEqual([]);
  });

  test('more than five hundred that it does not know cannot be told apart: a gap, and no finding', async () => {
    const { read } = await bench(502, (ids) =>
      ids.map((id, n) => likedBy('GitLab', id, n === 0 ? instant('2026-11-17T10:00:00Z') : addSeconds(morning(0), n))),
    );
    const first = await read(morning(0));
    const second = await read(morning(1), first);
    expect(second.likes.filter((l) => !l.baseline)).toEqual([]);
    expect(second.gaps).toMatchObject([
      { source: 'likes', kind: 'likes', handle: 'GitLab', cause: 'limit', lasting: true },
    ]);
    const third = await read(morning(2), second);
    expect(third.gaps).toMatchObject([{ span: { start: morning(0), end: morning(1) } }]);
  });

  test('a morning that failed is made up for by the next one', async () => {
    const { read, sandbox } = await bench(1, ([a = '']) => [likedBy('GitLab', a, instant('2026-11-18T10:00:00Z'))], {
      faults: [{ vendor: 'x', path: 'liked_tweets', nth: 3, times: 8, status: 503 }],
    });
    const first = await read(morning(0));
    const second = await read(morning(1), first);
    expect(second.gaps).toMatchObject([
      { source: 'likes', kind: 'all', cause: 'unavailable', span: { start: morning(0), end: morning(1) } },
      { source: 'likes', kind: 'all', cause: 'unavailable' },
    ]);
    const third = await read(morning(2), second);
    expect(third.gaps).toEqual([]);
    expect(third.likes).toMatchObject([{ baseline: false, notBefore: morning(0), observedAt: morning(2) }]);
    expect(sandbox.unplanned()).toEqual([]);
  });

  test('one handle that fails is a gap of its own', async () => {
    const { read } = await bench(0, () => [], {
      faults: [{ vendor: 'x', path: '/1002/liked_tweets', times: Number.POSITIVE_INFINITY, status: 403, body: {} }],
    });
    const { gaps, coverage } = await read(morning(0));
    expect(gaps).toMatchObject([{ kind: 'likes', handle: 'GitLabStatus', cause: 'credentials', lasting: true }]);
    expect(gaps[0]?.cure).toContain('X_ACCESS_TOKEN_GITLABSTATUS');
    expect(coverage.map((c) => c.handle)).toEqual(['GitLab']);
  });

  test.each([
    ['that X never made', { accessToken: '1001-made-up', accessSecret: 'made-up' }, /does not accept.*@GitLab/],
    ['with a wrong secret', { accessToken: '1001-sandbox-access', accessSecret: 'made-up' }, /does not accept/],
    ['of another account', userTokens('1002'), /belong to @GitLabStatus/],
  ])('tokens %s', async (_what, tokens, why) => {
    const { read, sandbox } = await bench(0, () => []);
    const { consumerKey, consumerSecret } = sandbox.credentials;
    const { gaps } = await read(morning(0), undefined, {
      handles: [{ name: 'GitLab', tokens: { consumerKey, consumerSecret, ...tokens } }],
    });
    expect(gaps).toMatchObject([{ source: 'likes', kind: 'all', cause: 'credentials', lasting: true }]);
    expect(gaps[0]?.why).toMatch(why);
    expect(gaps[0]?.cure).toContain('X_ACCESS_TOKEN_GITLAB');
  });

  test('the budget is asked before each page', async () => {
    const { read } = await bench(0, () => []);
    const { gaps } = await read(morning(0), undefined, { mayRead: (likes) => likes === 0 });
    expect(gaps.map((g) => [g.kind, g.cause])).toEqual([
      ['all', 'budget'],
      ['all', 'budget'],
    ]);
  });

  test('counts likes apart, for X has a price of its own for them', async () => {
    const { read } = await bench(1, ([a = '']) => [likedBy('GitLab', a, instant('2026-11-17T10:00:00Z'))]);
    const { usage } = await read(morning(0));
    expect(usage[morning(0)]?.likes).toMatchObject({ likes: 1 });
  });
});
