/** Findings name people and what they did: only a private project may hold them. */
import { TweetAuditError } from '../../model/errors.ts';
import type { ProjectFacts } from './schema.ts';

/** GitLab's Planner. Below it confidential issues are hidden, and every run would make another one. */
const leastAccess = 15;

/** Throws where nothing may or can be published. */
export function checkProject(project: ProjectFacts): void {
  if (project.visibility !== 'private') {
    throw new TweetAuditError(
      'unpublished',
      `the GitLab project ${project.id} is ${project.visibility}; reports are published in private projects only, and nothing was written`,
      'Set the project to private (Settings, General, Visibility), or name a private one in GITLAB_PROJECT.',
    );
  }
  if (project.archived || !project.issuesEnabled) {
    throw new TweetAuditError(
      'unpublished',
      `the GitLab project ${project.id} ${project.archived ? 'is archived' : 'has its issues switched off'}`,
      project.archived ? 'Name a living project in GITLAB_PROJECT.' : 'Switch them on (Settings, General, Visibility).',
    );
  }
  if (project.accessLevel !== undefined && project.accessLevel < leastAccess) {
    throw new TweetAuditError(
      'credentials',
      `the GitLab token's role in project ${project.id} is too low (access level ${project.accessLevel}): confidential issues are hidden from it`,
      'Make a project access token with at least the role Reporter.',
    );
  }
}
