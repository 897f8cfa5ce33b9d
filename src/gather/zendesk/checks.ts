/** What must hold of Zendesk before a run: credentials, user, role, and what that user may read. */
import { block, blocking, type Check, type Diagnosis, fail, fine, skip, warn } from '../../model/check.ts';
import { handleKey, showHandle } from '../../model/handle.ts';
import { addSeconds, type Instant, millisOf } from '../../model/instant.ts';
import type { HandlePolicy } from '../../model/policy.ts';
import { createZendeskClient, type ZendeskAccess, type ZendeskClient } from './client.ts';
import { guarded, parseEach, type Read, readPage } from './context.ts';
import { exportPageSchema, listPageSchema, meSchema, monitoredHandleSchema } from './schema.ts';
import type { Stop } from './stop.ts';

interface Me {
  readonly id: string | undefined;
  readonly role: string;
}

export interface ZendeskCheckup extends Pick<ZendeskAccess, 'credentials'> {
  readonly client: ZendeskClient;
  readonly now: Instant;
  /** The policy's handles; undefined where the policy cannot be read. */
  readonly handles: readonly HandlePolicy[] | undefined;
  /** Asked once. */
  me(): Promise<Read<Me>>;
}

export function createZendeskCheckup(
  access: ZendeskAccess,
  about: Pick<ZendeskCheckup, 'now' | 'handles'>,
): ZendeskCheckup {
  const client = createZendeskClient(access);
  let asked: Promise<Read<Me>> | undefined;

  async function askMe(): Promise<Read<Me>> {
    const read = await guarded(() => readPage(client, meSchema, 'users/me.json'), 'users/me');
    if ('stop' in read) return read;
    const { id, role } = read.answer.user;
    return { answer: { id: id === null || id === undefined ? undefined : String(id), role: role ?? 'unknown' } };
  }

  return {
    ...about,
    client,
    credentials: access.credentials,
    me() {
      asked ??= askMe();
      return asked;
    },
  };
}

const reachCure = 'Check the network, HTTPS_PROXY, and ZENDESK_SUBDOMAIN or ZENDESK_URL, and try again.';
const clientCure =
  'Set ZENDESK_CLIENT_ID and ZENDESK_CLIENT_SECRET of an OAuth client in use, or a ZENDESK_OAUTH_TOKEN that has not expired.';
const adminCure =
  'Make the user behind the Zendesk credentials an admin, and the token\'s scope "read": incremental exports are for admins only.';

function diagnosisOf({ cause, why, cure, lasting }: Stop): Diagnosis {
  if (cause === 'credentials') return fail('credentials', why, cure ?? clientCure);
  // It leads elsewhere, as names do that are no Zendesk.
  if (cause === 'unavailable' && lasting)
    return fail('usage', why, 'Correct ZENDESK_SUBDOMAIN or ZENDESK_URL to where this Zendesk lives.');
  return fail('unavailable', why, cure ?? reachCure);
}

const credentialWords = {
  client: 'an OAuth client, which fetches its own tokens',
  oauth: 'a ready-made OAuth token',
} as const;

const checkCredentials: Check<ZendeskCheckup> = {
  title: 'credentials',
  task({ credentials }) {
    if (credentials.kind !== 'api-token') return fine(credentialWords[credentials.kind]);
    return warn(
      'a legacy API token, which stops working on 2027-04-30',
      'Move to an OAuth client: ZENDESK_CLIENT_ID and ZENDESK_CLIENT_SECRET.',
    );
  },
};

const checkLogin: Check<ZendeskCheckup> = {
  title: 'reached',
  async task({ me, credentials }) {
    const read = await me();
    if (!('stop' in read)) return fine(`Zendesk answers${credentials.kind === 'client' ? ', and gave a token' : ''}`);
    const { stop } = read;
    // A proxy that lets only ticket paths through hides who we are; the export below will tell.
    if (stop.status === 404) return fine('Zendesk answers, but does not show who we are');
    return blocking(diagnosisOf(stop));
  },
};

const checkUser: Check<ZendeskCheckup> = {
  title: 'user',
  async task({ me }) {
    const read = await me();
    if ('stop' in read) return skip('Zendesk does not show who we are');
    if (read.answer.id !== undefined) return fine(`known to Zendesk, user ${read.answer.id}`);
    return block(
      'credentials',
      'Zendesk takes us for an anonymous user: it knows neither the token nor its user',
      clientCure,
    );
  },
};

/** The export itself is asked for, a page of one ticket: a role's name alone does not prove it. */
const checkExports: Check<ZendeskCheckup> = {
  title: 'role admin',
  async task({ client, me, now }) {
    const start = Math.floor(millisOf(addSeconds(now, -3600)) / 1000);
    const read = await readPage(client, exportPageSchema, 'incremental/tickets/cursor.json', {
      start_time: start,
      per_page: 1,
    });
    const who = await me();
    const role = 'stop' in who ? 'unknown' : who.answer.role;
    if (!('stop' in read)) return fine(`the ticket export may be read (role ${role})`);
    if (read.stop.status !== 403) return diagnosisOf(read.stop);
    return fail('credentials', `the ticket export is refused (403); the user's role is ${role}`, adminCure);
  },
};

/** Zendesk's account-wide list of skips stands in old documentation only: 404 is no fault. */
const checkSkips: Check<ZendeskCheckup> = {
  title: 'skips',
  async task({ client }) {
    const read = await readPage(client, listPageSchema, 'skips.json', { 'page[size]': 1 });
    if (!('stop' in read)) return fine('skips of Guided mode may be read');
    if (read.stop.status === 404) return skip('this Zendesk does not list skips; the order of answers shows them too');
    if (read.stop.status !== 403) return diagnosisOf(read.stop);
    const cure = 'Give the user behind the Zendesk credentials the permission to view reports.';
    return fail('credentials', 'skips may not be read (403): every run would report a gap, and exit with 5', cure);
  },
};

const checkHandles: Check<ZendeskCheckup> = {
  title: 'handles',
  async task({ client, handles }) {
    if (handles === undefined) return skip('the policy names them, and it cannot be read');
    const read = await readPage(client, listPageSchema, 'channels/twitter/monitored_twitter_handles.json');
    if ('stop' in read) return skip(`Zendesk does not list its connected handles: ${read.stop.why}`);
    const list = read.answer.monitored_twitter_handles;
    const connected = parseEach(monitoredHandleSchema, Array.isArray(list) ? list : []).records;
    const byKey = new Map(connected.map((one) => [handleKey(one.screen_name), one.twitter_user_id]));
    const others = handles.flatMap(({ name, userId }) => {
      const id = byKey.get(handleKey(name));
      return userId === undefined || id === undefined || id === userId
        ? []
        : [`${showHandle(name)} is ${id} in Zendesk and ${userId} in the policy`];
    });
    if (others.length > 0) {
      return fail(
        'usage',
        others.join('; '),
        'Correct `userId` under `handles` in the policy, or connect the right account.',
      );
    }
    const missing = handles.filter((handle) => handle.automation && !byKey.has(handleKey(handle.name)));
    if (missing.length === 0) return fine('all handles whose mentions become tickets are connected');
    return warn(
      `not connected to Zendesk: ${missing.map((handle) => showHandle(handle.name)).join(', ')}`,
      'Connect it under Channels > X Corp in the Admin Center, or set `automation: false` for it in the policy.',
    );
  },
};

export const zendeskChecks: readonly Check<ZendeskCheckup>[] = [
  checkCredentials,
  checkLogin,
  checkUser,
  checkExports,
  checkSkips,
  checkHandles,
];
