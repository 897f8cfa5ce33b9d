/** Reads what people wrote on the issues of days: notes that are nobody's answer, and that nobody has answered. */

import { type Instant, instantFromMillis } from '../../model/instant.ts';
import { answerMarker, asksNothing, readIssueKey } from '../../model/issue-form.ts';
import type { Note } from '../../model/review.ts';
import { createGitlabClient, type GitlabAccess, type GitlabClient } from './client.ts';
import { publishFailure } from './failures.ts';
import { isOurs } from './our-users.ts';
import type { Discussion, ListedIssue } from './schema.ts';

interface IssueNotes {
  readonly key: string;
  readonly iid: number;
  readonly notes: readonly Note[];
}

export interface ReadNotes {
  /** Access levels of active members, by user id. */
  readonly members: ReadonlyMap<number, number>;
  /** Issues with such notes, by number. */
  readonly issues: readonly IssueNotes[];
  /** Keys of open issues whose boxes are all ticked, or decided on. */
  readonly seen: readonly string[];
}

type Ours = (author: { readonly id: number; readonly username: string }) => boolean;

function notesOf(discussion: Discussion, ours: Ours): readonly Note[] {
  const answers = discussion.notes.filter((one) => one.author !== null && one.author !== undefined && ours(one.author));
  return discussion.notes.flatMap((one): readonly Note[] => {
    const { author, system, body, created_at: created, updated_at: updated } = one;
    const noteId = String(one.id);
    if (system || author === null || author === undefined || ours(author)) return [];
    if (answers.some((answer) => answer.body.startsWith(answerMarker(noteId)))) return [];
    const at = instantFromMillis(Date.parse(created));
    const isEdited = Date.parse(updated) > Date.parse(created);
    return [{ noteId, discussionId: discussion.id, authorId: author.id, by: author.username, body, at, isEdited }];
  });
}

/** Of several issues with one key the lowest number counts, as for publishing. */
function byKey(listed: readonly ListedIssue[], keys: ReadonlySet<string>): ReadonlyMap<string, ListedIssue> {
  const found = new Map<string, ListedIssue>();
  for (const issue of [...listed].sort((a, b) => a.iid - b.iid)) {
    const key = readIssueKey(issue.description);
    if (key !== undefined && keys.has(key) && !found.has(key)) found.set(key, issue);
  }
  return found;
}

async function readAll(client: GitlabClient, keys: ReadonlySet<string>, since: Instant): Promise<ReadNotes> {
  const changed = [...byKey(await client.changedSince(since), keys)];
  const seen = changed.flatMap(([key, issue]) => (issue.isOpen && asksNothing(issue.description) ? [key] : []));
  const found = changed.filter(([, issue]) => issue.mayHaveNotes);
  if (found.length === 0) return { members: new Map(), issues: [], seen };
  const [{ id }, ownId] = [await client.project(), await client.ownId()];
  const issues: IssueNotes[] = [];
  for (const [key, { iid, authorId }] of found) {
    const ours: Ours = (author) => isOurs(author, id, [ownId, authorId]);
    const notes = (await client.discussions(iid)).flatMap((one) => notesOf(one, ours));
    if (notes.length > 0) issues.push({ key, iid, notes });
  }
  return { members: issues.length === 0 ? new Map() : await client.members(), issues, seen };
}

/**
 * `keys`: the issues that matter. An issue that did not change since an instant has no new note. Scope `read_api` is enough.
 * Rejects with a TweetAuditError: `credentials` or `unpublished`.
 */
export async function readNotes(access: GitlabAccess, keys: ReadonlySet<string>, since: Instant): Promise<ReadNotes> {
  try {
    return await readAll(createGitlabClient(access), keys, since);
  } catch (error) {
    throw publishFailure(error, 'reading the notes on its issues');
  }
}
