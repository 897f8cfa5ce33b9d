/** What must hold of X before a run: the token, the handles with their ids, the fields; as few paid reads as possible. */
import { block, blocking, type Check, type Diagnosis, fail, fine, skip } from '../../model/check.ts';
import { TweetAuditError } from '../../model/errors.ts';
import { sameHandle, showHandle } from '../../model/handle.ts';
import { addSeconds, instant } from '../../model/instant.ts';
import type { HandlePolicy } from '../../model/policy.ts';
import { createXClient, type XClient } from './client.ts';
import { leastSearchPageSize, leastTimelinePageSize, searchQuery, userFields } from './queries.ts';
import { createXReader, type XReader, type XReaderOptions } from './reader.ts';
import { type UsersAnswer, usageAnswer } from './schema.ts';
import { type Stop, stopOf, stopOfProblems } from './stop.ts';

type Handles = readonly Pick<HandlePolicy, 'name' | 'userId'>[];
type UsersRead = { readonly answer: UsersAnswer } | { readonly stop: Stop };

export interface XCheckup {
  readonly client: XClient;
  readonly reader: XReader;
  /** The policy's handles; undefined where the policy cannot be read. */
  readonly handles: Handles | undefined;
  /** Asked once, for X charges for users. */
  users(handles: Handles): Promise<UsersRead>;
}

export function createXCheckup(access: XReaderOptions, handles: Handles | undefined): XCheckup {
  const reader = createXReader(access);
  let asked: Promise<UsersRead> | undefined;
  return {
    client: createXClient(access),
    reader,
    handles,
    users(names) {
      asked ??= reader.readUsers(
        'users/by',
        { usernames: names.map(({ name }) => name).join(','), ...userFields },
        names.length,
      );
      return asked;
    },
  };
}

const noPolicy = skip('the policy names the handles, and it cannot be read');
const reachCure = 'Check the network, HTTPS_PROXY and X_API_URL, and try again.';

function diagnosisOf(stop: Stop): Diagnosis {
  return stop.cause === 'credentials'
    ? fail('credentials', stop.why, stop.cure ?? 'Set X_BEARER_TOKEN to the bearer token of an X app that is in use.')
    : fail('unavailable', stop.why, stop.cure ?? reachCure);
}

/** How much was read is told for nothing, and to every valid token. */
const checkToken: Check<XCheckup> = {
  title: 'reached, and token taken',
  async task({ client }) {
    try {
      const { project_usage: read, project_cap: cap } = usageAnswer.parse(await client.get('usage/tweets', {})).data;
      return read < cap
        ? fine(`X takes the token; ${read} of ${cap} posts of this month are read`)
        : fail(
            'credentials',
            `the month's ${cap} posts are read`,
            'Raise the cap of the X project, or wait for its next month.',
          );
    } catch (error) {
      const stop = stopOf(error);
      if (stop === undefined) throw error;
      const isReached = stop.endpointRefused === true || stop.cause === 'unreadable';
      return isReached ? fine('X answers; how much was read this month it does not tell') : blocking(diagnosisOf(stop));
    }
  },
};

/** Spelling is the policy's matter, a suspension X's: what comes back for a handle, in words; undefined where all is well. */
function complaintAbout({ name, userId }: Handles[number], { users, problems }: UsersAnswer): string | undefined {
  const user = users.find(({ username }) => sameHandle(username, name));
  if (user !== undefined) {
    return userId === undefined || user.id === userId
      ? undefined
      : `${showHandle(name)} has the id ${user.id}, and ${userId} in the policy`;
  }
  const about = problems.filter((one) =>
    [one.value, one.resource_id].some((said) => said !== undefined && sameHandle(said, name)),
  );
  if (
    about.length === 0 ||
    about.every((one) => one.type.endsWith('/resource-not-found') && !/suspend/i.test(one.detail))
  )
    return `X knows no ${showHandle(name)}`;
  return stopOfProblems(about, name).why;
}

const checkHandles: Check<XCheckup> = {
  title: 'handles',
  async task({ handles, users }) {
    if (handles === undefined) return noPolicy;
    const impossible = handles.filter(({ name }) => !/^\w{1,15}$/.test(name)).map(({ name }) => showHandle(name));
    const cure = 'Correct `name` and `userId` under `handles` in the policy.';
    if (impossible.length > 0) return block('usage', `no handle of X can be called ${impossible.join(', ')}`, cure);
    const read = await users(handles);
    if ('stop' in read) return diagnosisOf(read.stop);
    const { answer } = read;
    const complaints = handles.flatMap((handle) => complaintAbout(handle, answer) ?? []);
    if (complaints.length > 0) return fail('usage', complaints.join('; '), cure);
    return fine(answer.users.map(({ username, id }) => `${showHandle(username)} is ${id}`).join(', '));
  },
};

async function knownIds({ handles, users }: XCheckup): Promise<readonly string[]> {
  const read = handles === undefined ? undefined : await users(handles);
  return read === undefined || 'stop' in read ? [] : read.answer.users.map(({ id }) => id);
}

const checkFields: Check<XCheckup> = {
  title: 'fields',
  async task(checkup) {
    for (const id of await knownIds(checkup)) {
      try {
        const read = await checkup.reader.readTweets(`users/${id}/tweets`, { max_results: leastTimelinePageSize });
        if ('stop' in read) return diagnosisOf(read.stop);
        if (read.answer.tweets.length > 0) return fine('tweets come with the time they were sent at');
      } catch (error) {
        if (!(error instanceof TweetAuditError)) throw error;
        return fail('usage', error.message, error.cure);
      }
    }
    return skip('no handle shows a tweet to look at');
  },
};

/** Ten seconds in which nothing of ours was sent: an answer without posts costs nothing. */
const longAgo = { start: instant('2010-12-01T00:00:00Z'), end: instant('2010-12-01T00:00:10Z') };

/** Information only: without it, timelines end at 3,200 sent tweets and 800 mentions. */
const checkArchive: Check<XCheckup> = {
  title: 'full-archive search',
  async task({ reader, handles }) {
    const [first] = handles ?? [];
    if (first === undefined) return noPolicy;
    const query = {
      ...searchQuery(`from:${first.name}`, longAgo, addSeconds(longAgo.end, 3600)),
      max_results: leastSearchPageSize,
    };
    const read = await reader.readTweets('tweets/search/all', query, true);
    if (!('stop' in read)) return fine('available: a day beyond the reach of the timelines can be read');
    if (read.stop.endpointRefused === true || read.stop.tokenRefused === true)
      return fine(
        'not available to this app: days must be read before timelines end (3,200 sent tweets, 800 mentions)',
      );
    return diagnosisOf(read.stop);
  },
};

export const xChecks: readonly Check<XCheckup>[] = [checkToken, checkHandles, checkFields, checkArchive];
