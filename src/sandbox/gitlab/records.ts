/** What the sandbox's GitLab remembers; changed in place, as a database is. */

export const accessLevels = { guest: 10, planner: 15, reporter: 20, developer: 30, maintainer: 40, owner: 50 } as const;

export type Role = keyof typeof accessLevels;

export interface User {
  readonly id: number;
  readonly username: string;
  readonly name: string;
}

export interface Token {
  readonly secret: string;
  /** A personal or project access token, or that of a CI job. */
  readonly kind: 'private' | 'job';
  readonly userId: number;
  readonly name: string;
  readonly scopes: readonly string[];
  /** `YYYY-MM-DD`, the first day on which it no longer works. */
  readonly expiresAt: string | null;
  readonly revoked?: boolean;
  /** A project access token reaches this project alone. */
  readonly projectId?: number;
}

export interface Label {
  readonly id: number;
  name: string;
  color: string;
  description: string | null;
}

export interface StateEvent {
  readonly id: number;
  readonly userId: number;
  readonly at: string;
  readonly state: 'closed' | 'reopened';
}

export interface Note {
  readonly id: number;
  body: string;
  readonly authorId: number;
  readonly at: string;
  updatedAt: string;
  readonly system: boolean;
  readonly internal: boolean;
  /** Notes of one thread share it. */
  readonly discussion: string;
  /** A comment of its own until somebody answers it. */
  individual: boolean;
}

export interface Issue {
  readonly id: number;
  readonly iid: number;
  title: string;
  description: string | null;
  state: 'opened' | 'closed';
  labels: string[];
  assigneeIds: number[];
  readonly authorId: number;
  dueDate: string | null;
  confidential: boolean;
  locked: boolean;
  readonly at: string;
  updatedAt: string;
  closedAt: string | null;
  closedById: number | null;
  readonly notes: Note[];
  readonly stateEvents: StateEvent[];
}

export interface PackageFile {
  readonly id: number;
  readonly name: string;
  readonly bytes: Buffer;
  readonly at: string;
}

export interface Package {
  readonly id: number;
  readonly name: string;
  readonly version: string;
  readonly at: string;
  /** Oldest first; a second upload of one name adds a file. */
  files: PackageFile[];
}

export interface Schedule {
  readonly id: number;
  readonly description: string;
  readonly ref: string;
  readonly cron: string;
  readonly cronTimezone: string;
  readonly active: boolean;
  readonly ownerId: number;
  readonly nextRunAt: string;
}

export interface Project {
  readonly id: number;
  readonly path: string;
  visibility: 'private' | 'internal' | 'public';
  archived: boolean;
  issuesEnabled: boolean;
  packagesEnabled: boolean;
  /** GitLab's default; a project may forbid a second file of one name. */
  duplicatePackages: 'allowed' | 'refused';
  readonly members: Map<number, Role>;
  labels: Label[];
  readonly issues: Issue[];
  packages: Package[];
  readonly schedules: readonly Schedule[];
  readonly protectedBranches: readonly string[];
  /** Who may see the project's Pages: its members, as the project itself, or everyone. */
  pagesAccess: 'private' | 'enabled' | 'public' | 'disabled';
  /** Scoped labels exclude each other, as on Premium. */
  exclusiveLabels: boolean;
  /** Numbers of issues are never used twice. */
  nextIid(): number;
}

export interface Gitlab {
  readonly users: readonly User[];
  readonly tokens: readonly Token[];
  readonly projects: readonly Project[];
  /** Ids grow over the whole instance. */
  nextId(): number;
  /** Now, RFC 3339 with milliseconds; no two writes share one. */
  stamp(): string;
}
