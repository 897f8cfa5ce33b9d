import { describe, expect, it } from 'vitest';
import type { DayIssue } from '../../../src/publish/gitlab/types.ts';
import { bodyOf, boxOf, cleanDay, dayWith, first, makeLock, type Stage, second, stageFor, third } from './stage.ts';

const more = dayWith({
  description: bodyOf(boxOf(first), boxOf(second), boxOf(third)),
  mustBeSeen: [first, second, third],
  failingRules: ['first-reply-sla'],
});

const publish = (day: DayIssue) => async (stage: Stage) => {
  await stage.publisher().publishDay(day);
};

const cases: readonly (readonly [string, readonly ((stage: Stage) => Promise<void>)[], DayIssue, number])[] = [
  ['a new day', [], dayWith(), 3],
  ['a new clean day', [], cleanDay(), 4],
  ['a clean day that wants no issue', [], cleanDay({ cleanDays: 'none' }), 0],
  ['a day as it is', [publish(dayWith())], dayWith(), 0],
  ['a day with more findings', [publish(dayWith())], more, 1],
  [
    'a day that closes itself',
    [
      publish(dayWith()),
      async ({ gitlab }) => {
        for (const one of [first, second]) gitlab.tickAs('ana_answers', 1, one);
      },
    ],
    dayWith({ settled: true }),
    1,
  ],
  ['a day with new evidence', [publish(cleanDay())], more, 2],
  [
    'a day that a dead run locked',
    [async (stage) => makeLock(stage, 1), async (stage) => makeLock(stage, 2)],
    dayWith(),
    5,
  ],
  ['a day whose lock outlived its run', [publish(dayWith()), async (stage) => makeLock(stage)], dayWith(), 1],
];

describe('a plan names exactly the writes that are then made', () => {
  it.each(cases)('%s', async (_, history, day, count) => {
    const stage = await stageFor();
    for (const happens of history) await happens(stage);
    const before = stage.gitlab.requests().length;
    const { readToken } = stage.gitlab.credentials;
    const planned = await stage.publisher({ mode: 'plan', token: readToken }).publishDay(day);
    expect(
      new Set(
        stage.gitlab
          .requests()
          .slice(before)
          .map((one) => one.method),
      ),
    ).toEqual(new Set(['GET']));
    expect(planned.writes).toHaveLength(count);
    expect(planned.action).toBe(count > 0 ? 'planned' : planned.iid === null ? 'skipped' : 'unchanged');

    const earlier = stage.writes().length;
    const done = await stage.publisher().publishDay(day);
    const made = stage.writes().slice(earlier);
    expect(done.writes.map(({ method, path, body }) => ({ method, path, body }))).toEqual(made);
    expect(done.writes.map((one) => one.why)).toEqual(planned.writes.map((one) => one.why));

    // What GitLab numbers in the act stands in braces in the plan.
    const lockPath =
      done.writes
        .findLast((one) => one.method === 'DELETE')
        ?.path.split('/')
        .at(-1) ?? '';
    const expected = planned.writes.map(({ method, path, body }) => ({
      method,
      path: path.replace('{iid}', String(done.iid)).replace('{lock}', lockPath),
      body,
    }));
    expect(made).toEqual(expected);
  });
});
