/** Handles to X user ids, a hundred at a time. */
import type { Account } from '../../model/capture.ts';
import { TweetAuditError } from '../../model/errors.ts';
import { handleKey, sameHandle, showHandle } from '../../model/handle.ts';
import type { Instant } from '../../model/instant.ts';
import { lookUpSize, userFields } from './queries.ts';
import type { XReader } from './reader.ts';
import type { Problem } from './schema.ts';
import { type Stop, stopOfProblems } from './stop.ts';
import { toAccount } from './to-tweets.ts';

/** `name` without the sign. */
export interface HandleToResolve {
  readonly name: string;
  readonly userId?: string;
}

export interface ResolvedHandles {
  readonly resolved: readonly { readonly name: string; readonly userId: string }[];
  readonly accounts: readonly Account[];
  /** Handles that X knows but does not show, or did not answer about. */
  readonly unresolved: readonly { readonly name: string; readonly stop: Stop }[];
}

function unknownHandles(names: readonly string[]): TweetAuditError {
  const shown = names.map(showHandle).join(', ');
  return new TweetAuditError(
    'usage',
    `X knows no such handle: ${shown}`,
    'Correct the spelling under `handles` in the policy.',
  );
}

function isGone(problem: Problem): boolean {
  return problem.type.endsWith('/resource-not-found') && !/suspend/i.test(`${problem.title} ${problem.detail}`);
}

/** Throws a TweetAuditError (`usage`) that names every handle unknown to X. Handles that come with an id are not asked for. */
export async function resolveHandles(
  reader: Pick<XReader, 'readUsers'>,
  handles: readonly HandleToResolve[],
  observedAt: Instant,
): Promise<ResolvedHandles> {
  const asked = handles.filter((handle) => handle.userId === undefined).map((handle) => handleKey(handle.name));
  const impossible = asked.filter((name) => !/^\w{1,15}$/.test(name));
  if (impossible.length > 0) throw unknownHandles(impossible);

  const accounts: Account[] = [];
  const problems: Problem[] = [];
  const stops = new Map<string, Stop>();
  for (let from = 0; from < asked.length; from += lookUpSize) {
    const names = asked.slice(from, from + lookUpSize);
    const read = await reader.readUsers('users/by', { usernames: names.join(','), ...userFields }, names.length);
    if ('stop' in read) for (const name of names) stops.set(name, read.stop);
    else {
      accounts.push(...read.answer.users.map((user) => toAccount(user, observedAt)));
      problems.push(...read.answer.problems);
    }
  }

  const resolved: { name: string; userId: string }[] = [];
  const unresolved: { name: string; stop: Stop }[] = [];
  const unknown: string[] = [];
  for (const { name, userId } of handles) {
    const id = userId ?? accounts.find((account) => sameHandle(account.handle, name))?.id;
    if (id !== undefined) {
      resolved.push({ name, userId: id });
      continue;
    }
    const stop = stops.get(handleKey(name));
    const about = problems.filter(({ value, resource_id }) =>
      [value, resource_id].some((said) => said !== undefined && sameHandle(said, name)),
    );
    if (stop !== undefined) unresolved.push({ name, stop });
    else if (about.length === 0 || about.some(isGone)) unknown.push(name);
    else unresolved.push({ name, stop: stopOfProblems(about, name) });
  }
  if (unknown.length > 0) throw unknownHandles(unknown);
  return { resolved, accounts, unresolved };
}
