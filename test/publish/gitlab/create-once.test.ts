import { describe, expect, it } from 'vitest';
import { HttpFailure, type Transport } from '../../../src/http/types.ts';
import type { GitlabFault } from '../../../src/sandbox/gitlab/faults.ts';
import { simulatedClock } from '../../http/loopback.ts';
import { Killed } from './simulation.ts';
import {
  bodyOf,
  boxOf,
  cleanDay,
  dayWith,
  errorOf,
  first,
  makeLock,
  onlyIssue,
  openStage,
  type Stage,
  second,
  stageFor,
} from './stage.ts';

const issuePath = /\/issues$/;
const posts = (stage: Stage): number =>
  stage.gitlab.requests().filter((one) => one.method === 'POST' && issuePath.test(one.path)).length;

/** Runs the clock `factor` times as fast as the wall's, for runs that are really at once. */
function fastClock(factor: number) {
  const start = performance.now();
  return {
    now: () => Date.UTC(2026, 10, 22, 5) + (performance.now() - start) * factor,
    sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms / factor)),
  };
}

/** A clock on which something happens during the first sleep. */
function clockWith(happens: () => Promise<void>) {
  const clock = simulatedClock();
  let hasHappened = false;
  return {
    ...clock,
    async sleep(ms: number) {
      await clock.sleep(ms);
      if (hasHappened) return;
      hasHappened = true;
      await happens();
    },
  };
}

async function isRight(stage: Stage, day = dayWith()): Promise<void> {
  const state = day.clean ? 'closed' : 'opened';
  expect(onlyIssue(stage)).toMatchObject({ title: day.title, description: day.description, state });
  expect(await stage.locks()).toEqual([]);
}

describe('an answer that is lost', () => {
  const lost: readonly (readonly [string, Omit<GitlabFault, 'path'>])[] = [
    ['reset', { resetConnection: true }],
    ['timeout', { hang: true }],
    ['500', { status: 500 }],
    ['502', { status: 502 }],
    ['504 in HTML', { status: 504, body: '<h1>gateway</h1>' }],
  ];

  it.each(lost)('%s after the deed: the issue is found, and not made again', async (_, fault) => {
    const stage = await stageFor();
    stage.gitlab.inject({ method: 'POST', path: issuePath, done: true, ...fault });
    const outcome = await stage.publisher({ timeoutMs: 250 }).publishDay(cleanDay());
    expect(outcome).toMatchObject({ action: 'created', iid: 1 });
    expect(posts(stage)).toBe(1);
    await isRight(stage, cleanDay());
  });

  it('half a 201 counts as no answer', async () => {
    const stage = await stageFor();
    stage.gitlab.inject({ method: 'POST', path: issuePath, cutJson: true });
    expect(await stage.publisher().publishDay(dayWith())).toMatchObject({ action: 'created' });
    expect(posts(stage)).toBe(1);
    await isRight(stage);
  });

  it.each(lost)('%s before the deed: looked for a minute, and then made', async (_, fault) => {
    const stage = await stageFor();
    stage.gitlab.inject({ method: 'POST', path: issuePath, ...fault });
    const clock = simulatedClock();
    const outcome = await stage.publisher({ clock, timeoutMs: 250 }).publishDay(dayWith());
    expect(outcome).toMatchObject({ action: 'created' });
    expect(posts(stage)).toBe(2);
    const log = stage.gitlab.requests();
    const after = log[log.findIndex((one) => one.method === 'POST' && issuePath.test(one.path)) + 1];
    expect(after).toMatchObject({ method: 'GET', path: expect.stringMatching(issuePath) });
    expect(clock.slept.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThanOrEqual(60_000);
    await isRight(stage);
  });

  it('a deed that comes long after its client gave up is waited for', async () => {
    const stage = await stageFor();
    let late: (() => Promise<unknown>) | undefined;
    const clock = simulatedClock();
    const begun = clock.now();
    const slowClock = {
      ...clock,
      async sleep(ms: number) {
        await clock.sleep(ms);
        if (late === undefined || clock.now() < begun + 50_000) return;
        const act = late;
        late = undefined;
        await act();
      },
    };
    const around = (transport: Transport): Transport => ({
      ...transport,
      async send(request) {
        if (request.method !== 'POST' || !issuePath.test(request.url)) return transport.send(request);
        late = () => transport.send(request);
        throw new HttpFailure('timeout', 'no answer');
      },
    });
    expect(await stage.publisher({ clock: slowClock, around }).publishDay(dayWith())).toMatchObject({
      action: 'created',
    });
    expect(posts(stage)).toBe(1);
    await isRight(stage);
  });

  it('while GitLab answers no question the lock stays, for the issue may still come', async () => {
    const stage = await stageFor();
    stage.gitlab.inject({ method: 'POST', path: issuePath, status: 502 });
    let isAway = false;
    const around = (transport: Transport): Transport => ({
      ...transport,
      async send(request) {
        if (isAway && request.method === 'GET') throw new HttpFailure('unreachable', 'away');
        const response = await transport.send(request);
        isAway = response.status === 502;
        return response;
      },
    });
    expect(await errorOf(stage.publisher({ around }).publishDay(dayWith()))).toMatchObject({ kind: 'unpublished' });
    expect(await stage.locks()).toHaveLength(1);
    await stage.publisher().publishDay(dayWith());
    await isRight(stage);
  });

  it('three in a row are an error, and leave no lock', async () => {
    const stage = await stageFor();
    stage.gitlab.inject({ method: 'POST', path: issuePath, status: 502, times: Number.POSITIVE_INFINITY });
    expect(await errorOf(stage.publisher().publishDay(dayWith()))).toMatchObject({
      kind: 'unpublished',
      cure: expect.stringContaining('later'),
    });
    expect(posts(stage)).toBe(3);
    expect(await stage.locks()).toEqual([]);
  });
});

describe('a refusal that passes', () => {
  it.each([
    ['by the header', { 'retry-after': '240' }, 240_000],
    ['without a header', {}, 2_000],
  ])('429 is waited for %s, without the lock', async (_, headers, ms) => {
    const stage = await stageFor();
    stage.gitlab.inject({ method: 'POST', path: issuePath, status: 429, headers });
    const clock = clockWith(async () => expect(await stage.locks()).toEqual([]));
    expect(await stage.publisher({ clock }).publishDay(dayWith())).toMatchObject({ action: 'created' });
    expect(clock.slept).toEqual([ms]);
    await isRight(stage);
  });

  it('409 of a record in use is tried again', async () => {
    const stage = await stageFor();
    stage.gitlab.inject({ method: 'POST', path: issuePath, status: 409, body: { message: '409 Resource lock' } });
    await stage.publisher().publishDay(dayWith());
    expect(posts(stage)).toBe(2);
    await isRight(stage);
  });

  it('has an end', async () => {
    const stage = await stageFor();
    stage.gitlab.inject({ method: 'POST', path: issuePath, status: 429, headers: { 'retry-after': '3600' } });
    expect(await errorOf(stage.publisher().publishDay(dayWith()))).toMatchObject({ kind: 'unpublished' });
  });
});

describe('the lock', () => {
  it('of a dead run is taken over after a while, and all locks are gone in the end', async () => {
    const stage = await stageFor();
    await makeLock(stage);
    const clock = simulatedClock();
    const begun = clock.now();
    expect(await stage.publisher({ clock }).publishDay(dayWith())).toMatchObject({ action: 'created' });
    expect(clock.now() - begun).toBeGreaterThanOrEqual(180_000);
    expect(clock.now() - begun).toBeLessThan(200_000);
    await isRight(stage);
  });

  it('of a living run is waited for; what that run made is then brought up to date', async () => {
    const stage = await stageFor();
    await makeLock(stage);
    const other = dayWith({ description: bodyOf('Older.', boxOf(first), boxOf(second)) });
    const clock = clockWith(async () => {
      const { title, description } = other;
      await fetch(`${stage.gitlab.url}/api/v4/projects/42/issues`, {
        method: 'POST',
        headers: { 'private-token': stage.gitlab.credentials.token, 'content-type': 'application/json' },
        body: JSON.stringify({ title, description, labels: 'tweet-audit', confidential: true }),
      });
    });
    expect(await stage.publisher({ clock }).publishDay(dayWith())).toMatchObject({ action: 'updated', iid: 1 });
    expect(onlyIssue(stage).description).toBe(dayWith().description);
    expect(posts(stage)).toBe(1);
  });

  it('is given back by who was too slow to use it', async () => {
    const stage = await stageFor();
    const clock = simulatedClock();
    let isLocked = false;
    const around = (transport: Transport): Transport => ({
      ...transport,
      async send(request) {
        const response = await transport.send(request);
        if (request.method === 'POST' && request.url.endsWith('/labels')) isLocked = true;
        else if (isLocked && request.method === 'GET') {
          isLocked = false;
          if (posts(stage) === 0 && clock.slept.length === 0) await clock.sleep(31_000);
        }
        return response;
      },
    });
    await stage.publisher({ clock, around }).publishDay(dayWith());
    const made = stage.writes().map((one) => `${one.method} ${one.path.split('/').slice(5, 6).join('')}`);
    expect(made).toEqual(['POST labels', 'DELETE labels', 'POST labels', 'POST issues', 'DELETE labels']);
    await isRight(stage);
  });

  it("whose making got no answer is nobody's: another generation follows, and both are gone", async () => {
    const stage = await stageFor();
    stage.gitlab.inject({ method: 'POST', path: '/labels', status: 502, done: true });
    await stage.publisher().publishDay(dayWith());
    expect(stage.writes().filter((one) => one.method === 'POST')[0]?.body.name).toMatch(/-2$/);
    await isRight(stage);
  });

  it.each([
    [409, { message: 'Label already exists' }],
    [400, { message: { title: ['has already been taken'] } }],
  ])('is lost to a quicker run by %i', async (status, body) => {
    const stage = await stageFor();
    stage.gitlab.inject({ method: 'POST', path: '/labels', status, body });
    expect(await stage.publisher().publishDay(dayWith())).toMatchObject({ action: 'created' });
    await isRight(stage);
  });

  it('that cannot be removed is a warning, and the next run removes it', async () => {
    const stage = await stageFor();
    stage.gitlab.inject({ method: 'DELETE', path: '/labels', status: 500 });
    const outcome = await stage.publisher().publishDay(dayWith());
    expect(outcome.warnings).toEqual([expect.stringContaining('next run removes it')]);
    expect(await stage.locks()).toHaveLength(1);
    expect(await stage.publisher().publishDay(dayWith())).toMatchObject({ action: 'unchanged' });
    expect(await stage.locks()).toEqual([]);
  });

  it('that changes hands for ever is an error in the end', async () => {
    const stage = await stageFor();
    await makeLock(stage);
    let generation = 1;
    const clock = simulatedClock();
    const busy = {
      ...clock,
      async sleep(ms: number) {
        await clock.sleep(ms);
        if (clock.now() % 100_000 > ms) return;
        generation += 1;
        await makeLock(stage, generation);
      },
    };
    expect(await errorOf(stage.publisher({ clock: busy }).publishDay(dayWith()))).toMatchObject({
      kind: 'unpublished',
      message: expect.stringContaining('tweet-audit-lock'),
    });
    expect(stage.issues()).toEqual([]);
  });
});

describe('a run that is killed', () => {
  /** Kills at the nth request: before it leaves, or when it was done. */
  function killer(nth: number, when: 'before' | 'after') {
    let count = 0;
    return (transport: Transport): Transport => ({
      ...transport,
      async send(request) {
        count += 1;
        if (count > nth || (count === nth && when === 'before')) throw new Killed();
        const response = await transport.send(request);
        if (count === nth) throw new Killed();
        return response;
      },
    });
  }

  it.each([
    ['before', dayWith()],
    ['after', dayWith()],
    ['before', cleanDay()],
    ['after', cleanDay()],
  ] as const)('%s any of its requests is healed by the next one', async (when, day) => {
    let kills = 0;
    for (let nth = 1; ; nth += 1) {
      const stage = await openStage();
      const error = await errorOf(stage.publisher({ around: killer(nth, when) }).publishDay(day));
      expect(stage.issues().length).toBeLessThanOrEqual(1);
      await stage.publisher().publishDay(day);
      await isRight(stage, day);
      expect(await stage.publisher().publishDay(day)).toMatchObject({ action: 'unchanged', writes: [] });
      expect(stage.gitlab.unplanned()).toEqual([]);
      await stage.gitlab.close();
      if (error === undefined) break;
      expect(error).toBeInstanceOf(Killed);
      kills += 1;
    }
    expect(kills).toBeGreaterThan(8);
  });
});

describe('runs at once', () => {
  it.each([
    [2, dayWith()],
    [5, dayWith()],
    [2, cleanDay()],
    [5, cleanDay()],
  ])('%i of them make one issue', async (many, day) => {
    const stage = await stageFor();
    // All of them see that there is no issue.
    stage.gitlab.inject({ method: 'GET', path: issuePath, together: many });
    const clock = fastClock(50);
    const outcomes = await Promise.all(Array.from({ length: many }, () => stage.publisher({ clock }).publishDay(day)));
    expect(outcomes.filter((one) => one.action === 'created')).toHaveLength(1);
    expect(posts(stage)).toBe(1);
    await isRight(stage, day);
  });

  it('both see no lock: one gets it', async () => {
    const stage = await stageFor();
    stage.gitlab.inject({ method: 'GET', path: '/labels', nth: 3, together: 2 });
    const clock = fastClock(50);
    await Promise.all([1, 2].map(() => stage.publisher({ clock }).publishDay(dayWith())));
    expect(posts(stage)).toBe(1);
    await isRight(stage);
  });
});

describe('a token that may make no labels', () => {
  it.each([403, 404, 405])(
    '(%i) makes the issue all the same, once, and warns of what the lock was for',
    async (status) => {
      const stage = await stageFor();
      const shut = { path: '/labels', status, body: { message: 'no' }, times: Number.POSITIVE_INFINITY };
      stage.gitlab.inject({ method: 'POST', ...shut });
      stage.gitlab.inject({ method: 'GET', ...shut });
      const made = await stage.publisher().publishDay(dayWith());
      expect(made).toMatchObject({
        action: 'created',
        iid: 1,
        warnings: [expect.stringContaining('may make no labels')],
      });
      expect(await stage.publisher().publishDay(dayWith())).toMatchObject({ action: 'unchanged', warnings: [] });
      expect(stage.issues()).toHaveLength(1);
    },
  );
});
