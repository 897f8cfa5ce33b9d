/** The project: private, with what publishing needs, its people and labels. */
import { block, blocking, type Check, type Diagnosis, fail, fine, skip } from '../../model/check.ts';
import { diagnosisOf, type GitlabCheckup } from './checkup.ts';
import type { ProjectAnswer } from './checkup-schema.ts';
import { newToken } from './checkup-tokens.ts';

export const checkProject: Check<GitlabCheckup> = {
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

export const checkPrivate = ofProject('project private', ({ visibility }) =>
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

export const checkFeatures = ofProject('issues and packages', (project) => {
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

export const checkAssignees: Check<GitlabCheckup> = {
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

export const checkLabels: Check<GitlabCheckup> = {
  title: 'labels',
  async task({ labels, read }) {
    const asked = await labels();
    if ('refusal' in asked) return diagnosisOf(asked.refusal, 'the labels', newToken(read.variable, 'read_api'));
    const missing = ownLabels.filter((name) => !asked.answer.includes(name));
    return fine(missing.length === 0 ? 'all are there' : `publish will create ${missing.join(', ')}`);
  },
};
