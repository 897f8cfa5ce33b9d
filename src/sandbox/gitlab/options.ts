/** How the sandbox's GitLab is to behave, and who lives there; all made up. */
import type { GitlabFault } from './faults.ts';
import type { Project, Role, Schedule, Token, User } from './records.ts';

export const gitlabCredentials = {
  /** Project access token, scope `api`, role developer. */
  token: 'glpat-sandbox-write',
  /** The same bot, scope `read_api`. */
  readToken: 'glpat-sandbox-read',
  jobToken: 'glcbt-sandbox-job',
} as const;

export interface Resident extends User {
  /** In the sandbox's project; without it the person is no member. */
  readonly role?: Role;
}

const botId = 90;

/** Everybody but the bot has a token `glpat-sandbox-<username>` with scope `api`. */
export const residents: readonly Resident[] = [
  { id: 11, username: 'mira_manages', name: 'Mira Vale', role: 'maintainer' },
  { id: 12, username: 'ana_answers', name: 'Ana Reyes', role: 'developer' },
  { id: 13, username: 'ben_reports', name: 'Ben Okafor', role: 'reporter' },
  { id: 14, username: 'gus_guest', name: 'Gus Holm', role: 'guest' },
  { id: 15, username: 'otto_outside', name: 'Otto Lind' },
  { id: botId, username: 'project_42_bot_7c1f', name: 'tweet-audit', role: 'developer' },
];

export function tokenOf(username: string): string {
  return `glpat-sandbox-${username}`;
}

export const builtInTokens: readonly Token[] = [
  {
    secret: gitlabCredentials.token,
    kind: 'private',
    userId: botId,
    name: 'tweet-audit publish',
    scopes: ['api'],
    expiresAt: '2027-06-01',
    projectId: 42,
  },
  {
    secret: gitlabCredentials.readToken,
    kind: 'private',
    userId: botId,
    name: 'tweet-audit read',
    scopes: ['read_api'],
    expiresAt: '2027-06-01',
    projectId: 42,
  },
  { secret: gitlabCredentials.jobToken, kind: 'job', userId: 11, name: 'job', scopes: [], expiresAt: null },
];

/** Each person's own token. */
export function ownTokens(people: readonly Resident[]): readonly Token[] {
  return people
    .filter((one) => one.id !== botId)
    .map((one) => ({
      secret: tokenOf(one.username),
      kind: 'private',
      userId: one.id,
      name: 'own',
      scopes: ['api'],
      expiresAt: '2027-06-01',
    }));
}

const nightly: Schedule = {
  id: 5,
  description: 'nightly audit',
  ref: 'main',
  cron: '0 5 * * *',
  cronTimezone: 'UTC',
  active: true,
  ownerId: 11,
  nextRunAt: '2026-11-23T05:00:00.000Z',
};

export type ProjectSettings = Pick<
  Project,
  | 'visibility'
  | 'archived'
  | 'issuesEnabled'
  | 'packagesEnabled'
  | 'duplicatePackages'
  | 'schedules'
  | 'protectedBranches'
  | 'pagesAccess'
  | 'exclusiveLabels'
>;

export const builtInProject: Pick<Project, 'id' | 'path'> & ProjectSettings = {
  id: 42,
  path: 'community/reply-audit',
  visibility: 'private',
  archived: false,
  issuesEnabled: true,
  packagesEnabled: true,
  duplicatePackages: 'allowed',
  schedules: [nightly],
  protectedBranches: ['main'],
  pagesAccess: 'private',
  exclusiveLabels: false,
};

export interface GitlabOptions {
  /** What GitLab takes as now, ms since 1970. */
  now(): number;
  readonly project?: Partial<ProjectSettings>;
  /** Beside the residents; ids of their own, and a token each. */
  readonly people?: readonly Resident[];
  /** Beside the built-in ones. */
  readonly tokens?: readonly Token[];
  readonly faults?: readonly GitlabFault[];
  /** How quick actions are found: by top-level paragraphs (today), or by lines (GitLab until about 17). Default `paragraphs`. */
  readonly quickActions?: 'paragraphs' | 'lines';
  /** Largest file the package registry takes, bytes. Default 5 GB. */
  readonly packageBytes?: number;
}
