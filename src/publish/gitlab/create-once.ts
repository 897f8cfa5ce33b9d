/** Makes the issue of a day or a roll-up, and never a second one: under a lock that is a label (docs/adr/0005-one-issue-per-day.md). */
import { GitlabHttpError } from '../../http/gitlab-requester.ts';
import type { Clock } from '../../http/types.ts';
import { TweetAuditError } from '../../model/errors.ts';
import { type GitlabClient, isShut, type StoredIssue } from './client.ts';
import { fateOf, msAskedBy } from './failures.ts';
import { type FoundIssue, findIssue } from './find-issue.ts';
import { lockGeneration, lockName } from './lock-names.ts';
import { issueSchema, type Label, labelSchema } from './schema.ts';
import type { PlannedWrite } from './types.ts';
import type { Writer } from './writer.ts';

/** Who holds a lock starts to create within this time, or gives it back. */
const leaseMs = 30_000;
/** A request that got no answer (the transport waits 30 s for one) is done by now, or never. */
const deadAfterMs = 60_000;
/** Whose lock stands longer than this is dead: more than lease, answer and `deadAfterMs` together. */
const takeOverAfterMs = 180_000;
/** All that one issue may take. */
const patienceMs = 20 * 60_000;
/** Between two looks at a lock that others hold: at first, and at most. */
const pollMs = 2_000;
const longestPollMs = 15_000;
const mostUnclear = 3;

export interface Creation {
  readonly client: GitlabClient;
  readonly clock: Clock;
  readonly writer: Writer;
  readonly projectPath: string;
  readonly key: string;
  /** The POST. */
  readonly write: PlannedWrite;
}

export type Created =
  | { readonly kind: 'made'; readonly issue: StoredIssue }
  /** Made by us, though no answer came. */
  | { readonly kind: 'made-unseen'; readonly found: FoundIssue }
  /** By another run. */
  | { readonly kind: 'found'; readonly found: FoundIssue }
  | { readonly kind: 'planned' };

interface Lock extends Label {
  readonly generation: number;
}

interface Held extends Lock {
  /** When we asked for it, ms since 1970. */
  readonly askedAt: number;
}

/** Newest first. */
export function locksOf(labels: readonly Label[], key: string): readonly Lock[] {
  return labels
    .flatMap((label) => {
      const generation = lockGeneration(label.name, key);
      return generation === undefined ? [] : [{ ...label, generation }];
    })
    .sort((a, b) => b.generation - a.generation);
}

/** Takes a lock label away; a lock that stays is a warning, for the next run takes it away. */
export async function removeLock(
  writer: Writer,
  projectPath: string,
  lock: { readonly id: number | '{lock}'; readonly name: string },
  why: string,
): Promise<void> {
  try {
    await writer.send({ method: 'DELETE', path: `${projectPath}/labels/${lock.id}`, body: {}, why });
  } catch (error) {
    if (fateOf(error) === undefined) throw error;
    if (error instanceof GitlabHttpError && error.status === 404) return;
    writer.warn(`The lock label ${lock.name} could not be removed; the next run removes it.`);
  }
}

const isTaken = (error: unknown): boolean =>
  error instanceof GitlabHttpError &&
  (error.status === 409 || ([400, 422].includes(error.status) && /taken|already exist/i.test(error.description)));

export async function createOnce(creation: Creation): Promise<Created> {
  const { client, clock, writer, projectPath, key, write } = creation;
  const giveUpAt = clock.now() + patienceMs;
  let watched: { readonly id: number; readonly since: number } | undefined;
  let unclear = 0;
  /** An issue of ours may still come into being: the lock must outlive it. */
  let isInFlight = false;

  const find = async (): Promise<FoundIssue | undefined> => findIssue(client, key, await client.labelled());

  async function waitAfter(error: unknown): Promise<void> {
    const fate = fateOf(error);
    if (fate === 'unclear') unclear += 1;
    const ms = Math.max(pollMs, msAskedBy(error) ?? 0);
    const isHopeless = unclear >= mostUnclear || clock.now() + ms > giveUpAt;
    if (fate === undefined || fate === 'refused' || isHopeless) throw error;
    await clock.sleep(ms);
  }

  const lockWrite = (generation: number): PlannedWrite => ({
    method: 'POST',
    path: `${projectPath}/labels`,
    body: {
      name: lockName(key, generation),
      color: '#808080',
      description: 'Keeps a second run of tweet-audit from making the same issue. Gone when the issue is there.',
    },
    why: 'the lock: only one run makes this issue',
  });

  /** Undefined where another run was quicker, or nobody knows; `none` where this token may make no labels. */
  async function takeLock(generation: number): Promise<Held | 'none' | undefined> {
    const askedAt = clock.now();
    try {
      return { ...labelSchema.parse(await writer.send(lockWrite(generation))), generation, askedAt };
    } catch (error) {
      if (isShut(error)) return 'none';
      if (isTaken(error)) await clock.sleep(pollMs);
      else await waitAfter(error);
      return undefined;
    }
  }

  /** After a POST without an answer: undefined when the issue did not come in the time that GitLab may take. */
  async function awaitUnseen(): Promise<FoundIssue | undefined> {
    const deadAt = clock.now() + deadAfterMs;
    for (let pause = 1_000; ; pause *= 2) {
      const found = await find();
      if (found !== undefined || clock.now() >= deadAt) return found;
      await clock.sleep(Math.min(pause, deadAt - clock.now()));
    }
  }

  type Try = Created | { readonly kind: 'failed'; readonly error: unknown } | { readonly kind: 'too-late' };

  async function createUnder(askedAt: number): Promise<Try> {
    const found = await find();
    if (found !== undefined) return { kind: 'found', found };
    if (clock.now() - askedAt > leaseMs) return { kind: 'too-late' };
    try {
      isInFlight = true;
      const answer = await writer.send(write);
      isInFlight = false;
      return { kind: 'made', issue: issueSchema.parse(answer) };
    } catch (error) {
      isInFlight &&= fateOf(error) === 'unclear';
      if (fateOf(error) !== 'unclear') return { kind: 'failed', error };
      const unseen = await awaitUnseen();
      isInFlight = false;
      if (unseen === undefined) return { kind: 'failed', error };
      writer.wasDone(write);
      return { kind: 'made-unseen', found: unseen };
    }
  }

  async function plan(held: readonly Lock[]): Promise<Created> {
    const generation = (held[0]?.generation ?? 0) + 1;
    if (held.length > 0)
      writer.warn('Another run makes this issue right now, or one broke off: this one would wait for it.');
    await writer.send(lockWrite(generation));
    await writer.send(write);
    await release({ id: '{lock}', name: lockName(key, generation) }, held);
    return { kind: 'planned' };
  }

  /** By id: a lock that others took meanwhile has another one. */
  async function release(own: { readonly id: number | '{lock}'; readonly name: string }, dead: readonly Lock[]) {
    for (const lock of dead) await removeLock(writer, projectPath, lock, 'the lock of a run that broke off');
    await removeLock(writer, projectPath, own, 'the lock is given back');
  }

  for (;;) {
    const found = await find();
    if (found !== undefined) return { kind: 'found', found };
    const held = locksOf(await client.locks(), key);
    if (writer.isPlan) return plan(held);
    const [newest] = held;
    if (newest?.id !== watched?.id) watched = newest && { id: newest.id, since: clock.now() };
    if (newest !== undefined && clock.now() - (watched?.since ?? 0) < takeOverAfterMs) {
      if (clock.now() > giveUpAt) throw lockedOut(newest.name);
      const waited = clock.now() - (watched?.since ?? 0);
      await clock.sleep(Math.min(longestPollMs, Math.max(pollMs, waited / 2)));
      continue;
    }
    const lock = await takeLock((newest?.generation ?? 0) + 1);
    if (lock === undefined) continue;
    if (lock === 'none') {
      writer.warn(
        'The token may make no labels, so that two runs at once could make two issues. Give it the role Reporter.',
      );
    }
    let outcome: Try;
    try {
      outcome = await createUnder(lock === 'none' ? clock.now() : lock.askedAt);
    } finally {
      if (lock !== 'none' && !isInFlight) await release(lock, held);
    }
    if (outcome.kind === 'failed') await waitAfter(outcome.error);
    else if (outcome.kind !== 'too-late') return outcome;
  }
}

function lockedOut(label: string): TweetAuditError {
  return new TweetAuditError(
    'unpublished',
    `other runs have held the lock label ${label} for ${patienceMs / 60_000} minutes, and made no issue`,
    'See that no other publishing job runs, delete the label in the project, and publish again.',
  );
}
