/** What must hold of the official handles' own tokens before a run: whose they are, and what they may read. */
import { type Check, type Diagnosis, fail, fine } from '../../model/check.ts';
import { TweetAuditError } from '../../model/errors.ts';
import { showHandle } from '../../model/handle.ts';
import { messagesAnswer, messagesQuery } from '../direct-messages/schema.ts';
import type { ReadingOptions } from './reader.ts';
import type { Stop } from './stop.ts';
import { openAccount, type UserAccess, type UserAccount, type UserHandle } from './user-account.ts';

export interface UserCheckup {
  readonly handles: readonly UserHandle[];
  /** Opened once, for X charges for users. */
  open(handle: UserHandle): ReturnType<typeof openAccount>;
}

export function createUserCheckup(
  handles: readonly UserHandle[],
  access: UserAccess,
  options: ReadingOptions,
): UserCheckup {
  const opened = new Map<string, ReturnType<typeof openAccount>>();
  return {
    handles,
    open(handle) {
      const account = opened.get(handle.name) ?? openAccount(handle, access, options);
      opened.set(handle.name, account);
      return account;
    },
  };
}

function diagnosisOf({ cause, why, cure }: Stop): Diagnosis {
  return cause === 'credentials'
    ? fail('credentials', why, cure ?? 'Make new tokens for this account.')
    : fail('unavailable', why, cure ?? 'Try again later.');
}

/** The first handle that something is amiss with, or what is said of all. */
async function forEachHandle(
  { handles, open }: UserCheckup,
  said: string,
  look: (account: UserAccount) => Promise<Stop | undefined>,
): Promise<Diagnosis> {
  for (const handle of handles) {
    const account = await open(handle);
    const stop = 'stop' in account ? account.stop : await look(account);
    if (stop !== undefined) return diagnosisOf(stop);
  }
  return fine(`${said} ${handles.map(({ name }) => showHandle(name)).join(', ')}`);
}

const checkTokens: Check<UserCheckup> = {
  title: 'user tokens',
  task: (checkup) => forEachHandle(checkup, 'X takes those of', async () => undefined),
};

const fewest = 5;

const checkLikes: Check<UserCheckup> = {
  title: 'likes',
  async task(checkup) {
    try {
      return await forEachHandle(checkup, 'may be read of', async ({ reader, userId }) => {
        const read = await reader.readTweets(`users/${userId}/liked_tweets`, { max_results: fewest });
        return 'stop' in read ? read.stop : undefined;
      });
    } catch (error) {
      if (!(error instanceof TweetAuditError)) throw error;
      return fail('usage', error.message, error.cure);
    }
  },
};

const checkMessages: Check<UserCheckup> = {
  title: 'direct messages',
  task: (checkup) =>
    forEachHandle(checkup, 'may be read of', async ({ reader }) => {
      const read = await reader.readAny('dm_events', { ...messagesQuery, max_results: 1 }, messagesAnswer);
      return 'stop' in read ? read.stop : undefined;
    }),
};

export const userChecks: readonly Check<UserCheckup>[] = [checkTokens, checkLikes, checkMessages];
