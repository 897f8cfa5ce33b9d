/** What `doctor` needs of GitLab's answers, and no more: unknown fields are let through, missing needed ones fail. */
import { z } from 'zod';

export const tokenSchema = z.object({
  name: z.string().nullish(),
  user_id: z.number(),
  scopes: z.array(z.string()),
  /** `YYYY-MM-DD`, the first day on which it no longer works. */
  expires_at: z.string().nullish(),
});
export type TokenAnswer = z.output<typeof tokenSchema>;

const access = z.object({ access_level: z.number() }).nullish();

export const projectSchema = z.object({
  path_with_namespace: z.string(),
  visibility: z.string(),
  archived: z.boolean().nullish(),
  issues_enabled: z.boolean().nullish(),
  issues_access_level: z.string().nullish(),
  packages_enabled: z.boolean().nullish(),
  package_registry_access_level: z.string().nullish(),
  permissions: z.object({ project_access: access, group_access: access }).nullish(),
});
export type ProjectAnswer = z.output<typeof projectSchema>;

export const memberSchema = z.object({ username: z.string(), state: z.string().nullish(), access_level: z.number() });

export const labelSchema = z.object({ name: z.string() });

export const scheduleSchema = z.object({
  description: z.string().nullish(),
  active: z.boolean(),
  next_run_at: z.string().nullish(),
  owner: z.object({ username: z.string(), state: z.string().nullish() }).nullish(),
});
export type ScheduleAnswer = z.output<typeof scheduleSchema>;
