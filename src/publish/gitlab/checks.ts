/** What must hold of GitLab before a run: tokens, project, roles, labels, schedule. */
import { block, blocking, type Check, type Diagnosis, fail, fine, skip, warn } from '../../model/check.ts';
import { type Instant, millisOf, parseInstant } from '../../model/instant.ts';
import { type Asked, diagnosisOf, type GitlabCheckup, type TokenView } from './checkup.ts';
import type { ProjectAnswer, ScheduleAnswer, TokenAnswer } from './checkup-schema.ts';

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

const newToken = (variable: string, scope: string): string =>
  `Make a project access token with the scope ${scope} under Settings > Access tokens, and set ${variable} to it.`;

function diagnoseExpiry(variable: string, { expires_at }: TokenAnswer, scopes: string, now: Instant): Diagnosis {
  if (expires_at === null || expires_at === undefined)
    return fine(`${variable} has the scope ${scopes} and does not expire`);
  const days = Math.ceil((Date.parse(expires_at) - millisOf(now)) / dayMs);
  const cure = `Rotate it under Settings > Access tokens, and set ${variable} to the new one.`;
  if (days <= 0) return fail('credentials', `${variable} has expired on ${expires_at}`, cure);
  const said = `${variable} has the scope ${scopes} and expires on ${expires_at}, in ${days === 1 ? '1 day' : `${days} days`}`;
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

const checkReadToken: Check<GitlabCheckup> = {
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

const checkWriteToken: Check<GitlabCheckup> = {
  title: 'write token',
  async task({ write, now }) {
    if (write === undefined)
      return skip('GITLAB_TOKEN is not set here; it belongs to the job that publishes, and to no other');
    return diagnoseToken(write, await write.token(), 'api', now);
  },
};

const checkProject: Check<GitlabCheckup> = {
  title: 'project',
  async task({ read, project, url }) {
    const asked = await read.project();
    if ('answer' in asked) {
      const { path_with_namespace: path, archived } = asked.answer;
      return archived === true
        ? fail(
            'usage',
            `${path} is archived: nothing can be written`,
            'Unarchive it, or name another project with GITLAB_PROJECT.',
          )
        : fine(path);
    }
    const cure = `Correct GITLAB_PROJECT, or use a token of that project: to ${read.variable} it is not there.`;
    if (asked.refusal.status === 404) return block('credentials', `${url} shows no project ${project}`, cure);
    return blocking(diagnosisOf(asked.refusal, `the project ${project}`, cure));
  },
};

/** A check of what the project's settings say; those that came before have read it. */
function ofProject(title: string, diagnose: (project: ProjectAnswer) => Diagnosis): Check<GitlabCheckup> {
  return {
    title,
    async task({ read }) {
      const asked = await read.project();
      return 'answer' in asked
        ? diagnose(asked.answer)
        : diagnosisOf(asked.refusal, title, newToken(read.variable, 'read_api'));
    },
  };
}

const checkPrivate = ofProject('project private', ({ visibility }) =>
  visibility === 'private'
    ? fine('only members see it')
    : fail(
        'usage',
        `it is ${visibility}: publish refuses, for issues name people`,
        'Set the visibility to Private under Settings > General.',
      ),
);

const isOff = (enabled: boolean | null | undefined, level: string | null | undefined): boolean =>
  enabled === false || level === 'disabled';

const checkFeatures = ofProject('issues and packages', (project) => {
  const off = [
    ...(isOff(project.issues_enabled, project.issues_access_level) ? ['issues'] : []),
    ...(isOff(project.packages_enabled, project.package_registry_access_level) ? ['the package registry'] : []),
  ];
  if (off.length === 0) return fine('both are on');
  return fail(
    'usage',
    `${off.join(' and ')} ${off.length > 1 || off[0] === 'issues' ? 'are' : 'is'} off`,
    'Turn them on under Settings > General > Visibility, project features, permissions: days become issues, and results are kept as packages.',
  );
});

async function diagnoseRole(view: TokenView, purpose: string): Promise<Diagnosis> {
  const cure = `Give the member behind ${view.variable} the role Reporter (Planner suffices for issues).`;
  const asked = await view.accessLevel();
  if ('refusal' in asked) return diagnosisOf(asked.refusal, `the role behind ${view.variable}`, cure);
  const said = `${view.variable} acts as ${roleName(asked.answer)}`;
  if (asked.answer >= plannerLevel) return fine(`${said}, enough to ${purpose}`);
  return fail('credentials', `${said}, too little to ${purpose}`, cure);
}

const checkReadRole: Check<GitlabCheckup> = {
  title: 'role of the read token',
  task: ({ read }) => diagnoseRole(read, 'read confidential issues'),
};

const checkWriteRole: Check<GitlabCheckup> = {
  title: 'role of the write token',
  async task({ write }) {
    if (write === undefined) return skip('GITLAB_TOKEN is not set here');
    return diagnoseRole(write, 'write confidential issues and labels');
  },
};

const checkAssignees: Check<GitlabCheckup> = {
  title: 'assignees',
  async task({ assignees, members, read }) {
    if (assignees === undefined) return skip('the policy names them, and it cannot be read');
    if (assignees.length === 0) return fine('the policy assigns issues to nobody');
    const missing: string[] = [];
    for (const name of assignees) {
      const asked = await members(name);
      if ('refusal' in asked) return diagnosisOf(asked.refusal, 'the members', newToken(read.variable, 'read_api'));
      const member = asked.answer.find(({ username }) => username.toLowerCase() === name.toLowerCase());
      if (member === undefined) missing.push(`${name} is no member`);
      else if (member.state === 'blocked') missing.push(`${name} is blocked`);
    }
    if (missing.length === 0)
      return fine(`${assignees.join(', ')}: ${assignees.length === 1 ? 'a member' : 'members'}`);
    return fail(
      'usage',
      missing.join('; '),
      'Invite them under Manage > Members, or correct `issue.assignees` in the policy.',
    );
  },
};

const ownLabels = ['tweet-audit', 'tweet-audit::open', 'tweet-audit::done'] as const;

const checkLabels: Check<GitlabCheckup> = {
  title: 'labels',
  async task({ labels, read }) {
    const asked = await labels();
    if ('refusal' in asked) return diagnosisOf(asked.refusal, 'the labels', newToken(read.variable, 'read_api'));
    const missing = ownLabels.filter((name) => !asked.answer.includes(name));
    return fine(missing.length === 0 ? 'all are there' : `publish will create ${missing.join(', ')}`);
  },
};

const scheduleCure = 'Create or repair it under Build > Pipeline schedules, as a member who stays.';

function diagnoseSchedules(schedules: readonly ScheduleAnswer[], now: Instant): Diagnosis {
  if (schedules.length === 0) return warn('there is none: no day is audited by itself', scheduleCure);
  const active = schedules.filter((one) => one.active);
  if (active.length === 0)
    return fail('usage', `none of ${schedules.length} is active: no day is audited by itself`, scheduleCure);
  const owned = active.filter(({ owner }) => owner !== null && owner !== undefined && owner.state !== 'blocked');
  if (owned.length === 0) {
    const owners = active.map(({ owner }) => owner?.username ?? 'a user who is gone');
    return fail(
      'usage',
      `its owner is blocked or gone (${owners.join(', ')}): pipelines will not start`,
      'Take the ownership of it under Build > Pipeline schedules.',
    );
  }
  const runs = owned.flatMap(({ next_run_at, description }) => {
    const at = parseInstant(next_run_at ?? '');
    return at === undefined ? [] : [{ at, description: description ?? 'a schedule' }];
  });
  const [next] = runs.toSorted((a, b) => (a.at < b.at ? -1 : 1));
  if (next === undefined) return warn('GitLab does not say when it runs next', scheduleCure);
  const said = `"${next.description}" runs next at ${next.at}`;
  if (millisOf(now) - millisOf(next.at) <= 3_600_000) return fine(said);
  return warn(
    `"${next.description}" should have run at ${next.at}`,
    'Ask the administrators of this GitLab why scheduled pipelines do not start.',
  );
}

const checkSchedule: Check<GitlabCheckup> = {
  title: 'schedule',
  async task({ schedules, now, read }) {
    const asked = await schedules();
    if ('answer' in asked) return diagnoseSchedules(asked.answer, now);
    if (asked.refusal.status === 403 || asked.refusal.status === 404)
      return skip(`${read.variable} may not see pipeline schedules; the role Developer may`);
    return diagnosisOf(asked.refusal, 'the pipeline schedules', newToken(read.variable, 'read_api'));
  },
};

export const gitlabChecks: readonly Check<GitlabCheckup>[] = [
  checkReadToken,
  checkWriteToken,
  checkProject,
  checkPrivate,
  checkFeatures,
  checkReadRole,
  checkWriteRole,
  checkAssignees,
  checkLabels,
  checkSchedule,
];
