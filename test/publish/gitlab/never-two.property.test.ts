import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TweetAuditError } from '../../../src/model/errors.ts';
import type { GitlabFault } from '../../../src/sandbox/gitlab/faults.ts';
import { createSimulation, type Fate, Killed, slowTransport } from './simulation.ts';
import { cleanDay, dayWith, errorOf, openStage, type Stage } from './stage.ts';

const days = fc.constantFrom(dayWith(), cleanDay(), dayWith({ mustBeSeen: [], settled: true }));
type Day = ReturnType<typeof dayWith>;

const isOurs = (error: unknown): boolean =>
  error === undefined || error instanceof TweetAuditError || error instanceof Killed;

/** Whatever happened: at most one issue; after a run without faults exactly one, right; and then nothing more to do. */
async function healsBy(stage: Stage, day: Day, runs: readonly unknown[]): Promise<void> {
  for (const error of runs) expect(isOurs(error) ? undefined : error).toBeUndefined();
  expect(stage.issues().length).toBeLessThanOrEqual(1);
  await stage.publisher().publishDay(day);
  const state = day.clean || day.mustBeSeen.length === 0 ? 'closed' : 'opened';
  expect(stage.issues()).toMatchObject([{ title: day.title, description: day.description, state, confidential: true }]);
  expect(await stage.locks()).toEqual([]);
  expect(await stage.publisher().publishDay(day)).toMatchObject({ action: 'unchanged', writes: [] });
  expect(stage.gitlab.unplanned()).toEqual([]);
}

async function onStage(act: (stage: Stage) => Promise<void>): Promise<void> {
  const stage = await openStage();
  try {
    await act(stage);
  } finally {
    await stage.gitlab.close();
  }
}

const harm: fc.Arbitrary<Partial<GitlabFault>> = fc.oneof(
  fc.record({ status: fc.constantFrom(500, 502, 503, 504), done: fc.boolean() }),
  fc.record({ resetConnection: fc.constant(true), done: fc.boolean() }),
  fc.record({ hang: fc.constant(true), done: fc.boolean() }),
  fc.record({ cutJson: fc.constant(true) }),
  fc.record({ status: fc.constantFrom(400, 401, 403, 404, 409, 422) }),
  fc.record({
    status: fc.constant(429),
    headers: fc.constantFrom<Record<string, string>>({}, { 'retry-after': '7' }, { 'retry-after': '900' }),
  }),
);

/** Matches a part of a path, for as long as it should. */
class PathWhile extends RegExp {
  readonly #isOn: () => boolean;

  constructor(part: string | RegExp, isOn: () => boolean) {
    super(part);
    this.#isOn = isOn;
  }

  override test(path: string): boolean {
    return this.#isOn() && super.test(path);
  }
}

const fault = fc
  .tuple(
    harm,
    fc.record({
      method: fc.constantFrom('GET', 'POST', 'POST', 'PUT', 'DELETE'),
      path: fc.constantFrom('/issues', '/labels', '/projects/42'),
      nth: fc.integer({ min: 1, max: 4 }),
      times: fc.constantFrom(1, 1, 2, 6),
    }),
  )
  .map(([what, where]) => ({ ...where, ...what }));

describe('never two issues of one day', () => {
  it('whatever goes wrong with GitLab, run after run', async () => {
    await fc.assert(
      fc.asyncProperty(days, fc.array(fault, { minLength: 1, maxLength: 4 }), async (day, faults) =>
        onStage(async (stage) => {
          let gitlabWorks = false;
          for (const { path, ...rest } of faults) {
            stage.gitlab.inject({ ...rest, path: new PathWhile(path, () => !gitlabWorks) });
          }
          const errors: unknown[] = [];
          for (const _ of [1, 2]) errors.push(await errorOf(stage.publisher({ timeoutMs: 60 }).publishDay(day)));
          gitlabWorks = true;
          await healsBy(stage, day, errors);
        }),
      ),
      { numRuns: 40 },
    );
  }, 120_000);

  it('however slow the requests of several runs are, and wherever runs die', async () => {
    const within = (there: number, back: number) =>
      fc.record({ there: fc.integer({ min: 0, max: there }), back: fc.integer({ min: 0, max: back }) });
    const dies = (fate: fc.Arbitrary<Fate>) =>
      fc.tuple(fate, fc.constantFrom('before', 'after')).map(([one, killed]) => ({ ...one, killed }) as const);
    const quick = within(2_000, 2_000);
    const fatesOf = (slow: fc.Arbitrary<Fate>, often: number) =>
      fc.infiniteStream<Fate>(
        fc.oneof(
          { weight: 20, arbitrary: quick },
          { weight: often, arbitrary: slow },
          { weight: 1, arbitrary: dies(slow) },
        ),
      );
    const fates = fc.record({
      questions: fatesOf(within(200_000, 0), 1),
      creations: fatesOf(
        fc.record({ there: fc.integer({ min: 25_000, max: 85_000 }), back: fc.integer({ min: 0, max: 40_000 }) }),
        20,
      ),
      others: fatesOf(within(85_000, 40_000), 3),
    });
    const startsAt = fc.oneof(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 0, max: 250_000 }));
    const run = fc.record({ startsAt, fates });
    await fc.assert(
      fc.asyncProperty(days, fc.array(run, { minLength: 2, maxLength: 4 }), async (day, runs) =>
        onStage(async (stage) => {
          const simulation = createSimulation(Date.UTC(2026, 10, 22, 5));
          const clock = { now: simulation.now, sleep: simulation.wait };
          const errors = await Promise.all(
            runs.map(({ startsAt, fates: { questions, creations, others } }) =>
              simulation.start(async () => {
                await simulation.wait(startsAt);
                const around = (transport: Parameters<typeof slowTransport>[0]) =>
                  slowTransport(transport, simulation, ({ method, url }) => {
                    if (method === 'GET') return questions.next().value;
                    return (method === 'POST' && url.endsWith('/issues') ? creations : others).next().value;
                  });
                return errorOf(stage.publisher({ clock, around }).publishDay(day));
              }),
            ),
          );
          // What is still under way arrives.
          await simulation.start(() => simulation.wait(200_000));
          await healsBy(stage, day, errors);
        }),
      ),
      { numRuns: 40 },
    );
  }, 120_000);
});
