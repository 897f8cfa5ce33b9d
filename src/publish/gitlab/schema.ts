/** GitLab's answers, reduced to what publishing needs. gitbeaker's own types say nothing about null. */
import { z } from 'zod';

const id = z.int().positive();
const text = z
  .string()
  .nullish()
  .transform((given) => given ?? '');
const user = z.object({ id, username: z.string() });
const access = z.object({ access_level: z.int() }).nullish();

export const projectSchema = z
  .object({
    id,
    visibility: z.string(),
    archived: z.boolean().nullish(),
    issues_enabled: z.boolean().nullish(),
    permissions: z.object({ project_access: access, group_access: access }).nullish(),
  })
  .transform((raw) => {
    const levels = [raw.permissions?.project_access, raw.permissions?.group_access].flatMap(
      (one) => one?.access_level ?? [],
    );
    return {
      id: raw.id,
      visibility: raw.visibility,
      archived: raw.archived ?? false,
      issuesEnabled: raw.issues_enabled ?? true,
      /** Of the token's user; undefined where GitLab does not say. */
      accessLevel: levels.length === 0 ? undefined : Math.max(...levels),
    };
  });
export type ProjectFacts = z.output<typeof projectSchema>;

export const listedIssuesSchema = z.array(
  z
    .object({
      iid: id,
      description: text,
      state: z.string().nullish(),
      author: user.nullish(),
      user_notes_count: z.int().nullish(),
    })
    .transform(({ iid, description, state, author, user_notes_count: count }) => ({
      iid,
      description,
      isOpen: state === 'opened',
      authorId: author?.id,
      /** GitLab may not say how many comments there are. */
      mayHaveNotes: count !== 0,
    })),
);
export type ListedIssue = z.output<typeof listedIssuesSchema>[number];

export const issueSchema = z
  .object({
    iid: id,
    title: z.string(),
    description: text,
    state: z.enum(['opened', 'closed']),
    labels: z.array(z.string()),
    confidential: z.boolean(),
    closed_at: z.string().nullish(),
    assignees: z.array(user).nullish(),
    author: user.nullish(),
    web_url: z.string(),
  })
  .transform((raw) => ({
    iid: raw.iid,
    title: raw.title,
    description: raw.description,
    state: raw.state,
    labels: raw.labels,
    confidential: raw.confidential,
    closedAt: raw.closed_at ?? null,
    assigneeIds: (raw.assignees ?? []).map((one) => one.id),
    authorId: raw.author?.id,
    url: raw.web_url,
  }));

export const labelSchema = z.object({ id, name: z.string() });
export const labelsSchema = z.array(labelSchema);
export type Label = z.output<typeof labelSchema>;

export const userSchema = user;
export const usersSchema = z.array(user);

/** A comment that was nothing but quick actions is answered without an id. */
export const noteSchema = z.object({ id, body: z.string(), author: user.nullish() });
export const notesSchema = z.array(noteSchema);

export const discussionsSchema = z.array(
  z.object({
    id: z.string().regex(/^\w+$/),
    notes: z.array(
      z.object({
        id,
        body: text,
        author: user.nullish(),
        system: z.boolean(),
        created_at: z.iso.datetime({ offset: true }),
        updated_at: z.iso.datetime({ offset: true }),
      }),
    ),
  }),
);
export type Discussion = z.output<typeof discussionsSchema>[number];

export const membersSchema = z.array(z.object({ id, access_level: z.int(), state: z.string().nullish() }));

export const stateEventsSchema = z.array(z.object({ id, state: z.string(), user: z.object({ id }).nullish() }));
