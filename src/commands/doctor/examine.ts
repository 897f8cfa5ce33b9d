/** What there is to examine: the settings first, then each vendor with them, side by side. */
import { forumChecks } from '../../gather/forum/checks.ts';
import { statusPageChecks } from '../../gather/status-page/checks.ts';
import { supportChecks } from '../../gather/support/checks.ts';
import { createXCheckup, xChecks } from '../../gather/x/checks.ts';
import { createUserCheckup, userChecks } from '../../gather/x/user-checks.ts';
import { createZendeskCheckup, zendeskChecks } from '../../gather/zendesk/checks.ts';
import type { Transport } from '../../http/types.ts';
import { type Check, type Diagnosis, fail, fine } from '../../model/check.ts';
import { TweetAuditError } from '../../model/errors.ts';
import { showHandle } from '../../model/handle.ts';
import { type PolicyRevision, revisionAt } from '../../model/policy.ts';
import { createGitlabCheckup } from '../../publish/gitlab/checkup.ts';
import { gitlabChecks } from '../../publish/gitlab/checkup-list.ts';
import type { Progress } from '../progress.ts';
import { readGitlabSettings } from '../read-gitlab-settings.ts';
import { readForumSettings, readSupportSettings } from '../read-help-settings.ts';
import { readPolicyFile, readPolicyInput } from '../read-policy.ts';
import {
  given,
  readProxy,
  readSecrets,
  readSlackWebhook,
  readStatusPageSettings,
  readXSettings,
  readZendeskSettings,
} from '../read-settings.ts';
import { readUserHandles } from '../read-user-settings.ts';
import type { Surroundings } from '../surroundings.ts';
import { clockChecks } from './check-clock.ts';
import { type Checked, runChecks, skipChecks } from './run-checks.ts';
import { createVendorTransport, type Patience, type VendorTransport } from './vendor-transport.ts';

export interface Examination {
  readonly policy: string | undefined;
  readonly surroundings: Surroundings;
  readonly progress: Progress;
  readonly patience: Patience;
}

type Settled<T> = { readonly value: T } | { readonly problem: Diagnosis };

/** What a reader of settings throws, as a failure. */
function settle<T>(read: () => T): Settled<T> {
  try {
    return { value: read() };
  } catch (error) {
    if (!(error instanceof TweetAuditError)) throw error;
    return { problem: fail(error.kind === 'credentials' ? 'credentials' : 'usage', error.message, error.cure) };
  }
}

type Vendor = 'Zendesk' | 'X' | 'GitLab' | 'X accounts' | 'Status page' | 'Forum' | 'Support Zendesk' | 'Slack';

/** A vendor's settings as a check of its own, then its checks; without settings they are skipped, or not spoken of. */
async function examineVendor<Settings, Context>(
  vendor: Vendor,
  settled: Settled<Settings | undefined>,
  describe: (settings: Settings) => string,
  checks: readonly Check<Context>[],
  contextOf: (settings: Settings) => Context | string,
  isOptional = false,
): Promise<readonly Checked[]> {
  const title = 'settings';
  if ('problem' in settled) {
    return [
      { group: vendor, title, ...settled.problem },
      ...skipChecks(vendor, checks, 'not looked at, because of "settings"'),
    ];
  }
  if (settled.value === undefined && isOptional) return [];
  if (settled.value === undefined) return skipChecks(vendor, [{ title }, ...checks], 'not configured');
  const found: Checked = { group: vendor, title, ...fine(describe(settled.value)) };
  const context = contextOf(settled.value);
  const rest =
    typeof context === 'string' ? skipChecks(vendor, checks, context) : await runChecks(vendor, checks, context);
  return [found, ...rest];
}

function examinePolicy(file: string | undefined, now: Surroundings['now']) {
  const settled = settle(() => ({ policy: readPolicyFile(file), input: readPolicyInput(file) }));
  if ('problem' in settled) return { revision: undefined, checked: settled.problem };
  const { policy, input } = settled.value;
  const revision: PolicyRevision = revisionAt(policy, now);
  const said = input.text === undefined ? 'no file; the built-in policy holds' : `${input.fileName} is valid`;
  return { revision, checked: fine(`${said}, revision ${revision.name} is in force`) };
}

/** The way out; its address may hold a password, so that only the host is shown. */
function examineProxy(env: Surroundings['env']) {
  const settled = settle(() => readProxy(env));
  if ('problem' in settled) return { proxy: undefined, checked: settled.problem };
  const { https, http } = settled.value;
  const address = https ?? http;
  const said = address === undefined ? 'none' : `requests go through ${new URL(address).host}`;
  return { proxy: settled.value, checked: fine(said) };
}

/** Undefined where no handle has tokens of its own, or X itself is not configured. */
function readAccounts(env: Surroundings['env'], handles: readonly string[]) {
  const users = readUserHandles(env, handles);
  return users.length === 0 || given(env, 'X_BEARER_TOKEN') === undefined
    ? undefined
    : { ...readXSettings(env), users };
}

/** Asks all vendors at the same time; resolves with one entry a check, in the order of the list. */
export async function examine({ policy, surroundings, progress, patience }: Examination): Promise<readonly Checked[]> {
  const { env, clock, now } = surroundings;
  const { revision, checked } = examinePolicy(policy, now);
  const handles = revision?.handles;
  const out = examineProxy(env);
  const asked = new Map<Vendor, VendorTransport>();

  /** Hands `make` a transport to that address; without a way out, the reason why there is none. */
  function reaching<Context>(vendor: Vendor, url: string, make: (transport: Transport) => Context): Context | string {
    if (out.proxy === undefined) return 'not looked at, because of "proxy"';
    const log = (line: string): void => progress.detail(`${vendor}: ${line}`);
    const options = { clock, allowedOrigins: [url], proxy: out.proxy, secrets: readSecrets(env), log };
    const made = createVendorTransport(options, patience);
    asked.set(vendor, made);
    return make(made.transport);
  }

  const zendesk = examineVendor(
    'Zendesk',
    settle(() => readZendeskSettings(env)),
    ({ url }) => url,
    zendeskChecks,
    (settings) =>
      reaching('Zendesk', settings.url, (transport) =>
        createZendeskCheckup({ ...settings, transport }, { now, handles }),
      ),
  );
  const x = examineVendor(
    'X',
    settle(() => readXSettings(env)),
    ({ apiUrl }) => apiUrl,
    xChecks,
    (settings) => reaching('X', settings.apiUrl, (transport) => createXCheckup({ ...settings, transport }, handles)),
  );
  const gitlab = examineVendor(
    'GitLab',
    settle(() => readGitlabSettings(env)),
    ({ url, project }) => `project ${project} of ${url}`,
    gitlabChecks,
    ({ url, project, token, readToken }) =>
      readToken === undefined
        ? 'neither GITLAB_READ_TOKEN nor GITLAB_TOKEN is set here'
        : reaching('GitLab', url, (transport) =>
            createGitlabCheckup({
              transport,
              url,
              project,
              readToken,
              ...(token === undefined ? {} : { writeToken: token }),
              now,
              assignees: revision?.issue.assignees,
            }),
          ),
  );
  const statusPage = examineVendor(
    'Status page',
    settle(() => readStatusPageSettings(env)),
    ({ url }) => url,
    statusPageChecks,
    (settings) => reaching('Status page', settings.url, (transport) => ({ ...settings, transport, takenAt: now })),
    true,
  );
  const forum = examineVendor(
    'Forum',
    settle(() => readForumSettings(env)),
    ({ url }) => url,
    forumChecks,
    ({ url }) => reaching('Forum', url, (transport) => ({ url, transport, takenAt: now })),
    true,
  );
  const support = examineVendor(
    'Support Zendesk',
    settle(() => readSupportSettings(env)),
    ({ url, credentials }) =>
      `${url}, ${credentials.kind === 'client' ? 'an OAuth client, which fetches its own tokens' : 'a ready-made OAuth token'}`,
    supportChecks,
    (settings) =>
      reaching('Support Zendesk', settings.url, (transport) => ({
        ...settings,
        transport,
        takenAt: now,
        places: { docs: [], issues: [] },
      })),
    true,
  );
  const accounts = examineVendor(
    'X accounts',
    settle(() => readAccounts(env, handles?.map(({ name }) => name) ?? [])),
    ({ users }) => `tokens of ${users.map(({ name }) => showHandle(name)).join(', ')}`,
    userChecks,
    ({ apiUrl, fieldStyle, users }) =>
      reaching('X accounts', apiUrl, (transport) => createUserCheckup(users, { transport, apiUrl }, { fieldStyle })),
    true,
  );
  const slack = examineVendor<string, never>(
    'Slack',
    settle(() => readSlackWebhook(env)),
    (url) => `a webhook at ${new URL(url).host}; it is not tried, for that would post`,
    [],
    () => 'nothing else is looked at',
    true,
  );
  const vendors = (await Promise.all([zendesk, x, gitlab, accounts, statusPage, forum, support, slack])).flat();
  const drifts = Object.fromEntries([...asked].map(([vendor, { driftMs }]) => [vendor, driftMs()]));
  return [
    { group: 'Policy', title: 'file', ...checked },
    { group: 'This machine', title: 'proxy', ...out.checked },
    ...vendors,
    ...(await runChecks('This machine', clockChecks, drifts)),
  ];
}
