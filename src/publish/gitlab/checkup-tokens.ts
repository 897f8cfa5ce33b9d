/** GitLab's tokens: reached, scopes, expiry, and the roles behind them. */

import { block, blocking, type Check, type Diagnosis, fail, fine, skip, warn } from '../../model/check.ts';
import { type Instant, millisOf } from '../../model/instant.ts';
import { plural } from '../../model/plural.ts';
import { type Asked, diagnosisOf, type GitlabCheckup, type TokenView } from './checkup.ts';
import type { TokenAnswer } from './checkup-schema.ts';

const dayMs = 86_400_000;
const expiryWarningDays = 30;

/** GitLab's numbers of roles, rising. */
const roles = [
  [10, 'Guest'],
  [15, 'Planner'],
  [20, 'Reporter'],
  [30, 'Developer'],
  [40, 'Maintainer'],
  [50, 'Owner'],
] as const;
const plannerLevel = 15;

function roleName(level: number): string {
  return roles.findLast(([from]) => level >= from)?.[1] ?? 'no role';
}

export const newToken = (variable: string, scope: string): string =>
  `Make a project access token with the scope ${scope} under Settings > Access tokens, and set ${variable} to it.`;

function diagnoseExpiry(variable: string, { expires_at }: TokenAnswer, scopes: string, now: Instant): Diagnosis {
  if (expires_at === null || expires_at === undefined)
    return fine(`${variable} has the scope ${scopes} and does not expire`);
  const days = Math.ceil((Date.parse(expires_at) - millisOf(now)) / dayMs);
  const cure = `Rotate it under Settings > Access tokens, and set ${variable} to the new one.`;
  if (days <= 0) return fail('credentials', `${variable} has expired on ${expires_at}`, cure);
  const said = `${variable} has the scope ${scopes} and expires on ${expires_at}, in ${plural(days, 'day')}`;
  return days > expiryWarningDays ? fine(said) : warn(said, cure);
}

function diagnoseToken(
  view: TokenView,
  asked: Asked<TokenAnswer>,
  wanted: 'api' | 'read_api',
  now: Instant,
): Diagnosis {
  const { variable } = view;
  const cure = newToken(variable, wanted);
  if ('refusal' in asked) return diagnosisOf(asked.refusal, variable, cure);
  const { scopes } = asked.answer;
  const shown = scopes.join(', ');
  if (!scopes.includes('api') && !scopes.includes(wanted))
    return fail('credentials', `${variable} has the scope ${shown || 'of nothing'}, not ${wanted}`, cure);
  const expiry = diagnoseExpiry(variable, asked.answer, shown, now);
  const isTooMuch =
    expiry.status === 'ok' && wanted === 'read_api' && variable === 'GITLAB_READ_TOKEN' && scopes.includes('api');
  if (!isTooMuch) return expiry;
  return warn(`${expiry.said}; it could write, too`, newToken(variable, 'read_api'));
}

export const checkReadToken: Check<GitlabCheckup> = {
  title: 'reached, and read token',
  async task({ read, now, url }) {
    const asked = await read.token();
    if ('answer' in asked) return diagnoseToken(read, asked, 'read_api', now);
    if (asked.refusal.status !== 404) return blocking(diagnoseToken(read, asked, 'read_api', now));
    return block(
      'usage',
      `${url} does not speak GitLab's API (404)`,
      'Correct GITLAB_URL: its origin, and the path where GitLab lives below one.',
    );
  },
};

export const checkWriteToken: Check<GitlabCheckup> = {
  title: 'write token',
  async task({ write, now }) {
    if (write === undefined)
      return skip('GITLAB_TOKEN is not set here; it belongs to the job that publishes, and to no other');
    return diagnoseToken(write, await write.token(), 'api', now);
  },
};

async function diagnoseRole(view: TokenView, purpose: string): Promise<Diagnosis> {
  const cure = `Give the member behind ${view.variable} the role Reporter (Planner suffices for issues).`;
  const asked = await view.accessLevel();
  if ('refusal' in asked) return diagnosisOf(asked.refusal, `the role behind ${view.variable}`, cure);
  const said = `${view.variable} acts as ${roleName(asked.answer)}`;
  if (asked.answer >= plannerLevel) return fine(`${said}, enough to ${purpose}`);
  return fail('credentials', `${said}, too little to ${purpose}`, cure);
}

export const checkReadRole: Check<GitlabCheckup> = {
  title: 'role of the read token',
  task: ({ read }) => diagnoseRole(read, 'read confidential issues'),
};

export const checkWriteRole: Check<GitlabCheckup> = {
  title: 'role of the write token',
  async task({ write }) {
    if (write === undefined) return skip('GITLAB_TOKEN is not set here');
    return diagnoseRole(write, 'write confidential issues and labels');
  },
};
