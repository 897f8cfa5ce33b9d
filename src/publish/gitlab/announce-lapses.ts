/** Says that a waiver ends, in the thread in which it was given, each step once. */
import type { GitlabClient } from './client.ts';
import { findIssue } from './find-issue.ts';
import { isOurs } from './our-users.ts';
import { sayOnce } from './say-once.ts';
import type { ListedIssue } from './schema.ts';
import type { Writer } from './writer.ts';

export interface LapseNotice {
  /** Key of the issue. */
  readonly key: string;
  /** The note that gave the waiver. */
  readonly noteId: string;
  /** The first line of the body, by which it is found again. */
  readonly marker: string;
  readonly body: string;
}

/** Where the note is gone, on the issue itself; false where there is no issue, or it was said before. */
export async function announceLapse(
  client: GitlabClient,
  writer: Writer,
  projectId: number,
  listed: readonly ListedIssue[],
  { key, noteId, marker, body }: LapseNotice,
): Promise<boolean> {
  const found = await findIssue(client, key, listed);
  if (found === undefined) return false;
  const { iid } = found;
  const issuePath = `${client.projectPath(projectId)}/issues/${iid}`;
  const [ownId, { authorId }] = [await client.ownId(), await client.issue(iid)];
  const said = async () =>
    (await client.comments(iid)).filter(
      (one) =>
        one.body.startsWith(marker) &&
        one.author !== null &&
        one.author !== undefined &&
        isOurs(one.author, projectId, [ownId, authorId]),
    );
  if ((await said()).length > 0) return false;
  const thread = (await client.discussions(iid)).find((one) => one.notes.some((note) => String(note.id) === noteId));
  const path = thread === undefined ? `${issuePath}/notes` : `${issuePath}/discussions/${thread.id}/notes`;
  return sayOnce(writer, issuePath, { method: 'POST', path, body: { body }, why: 'say that a waiver ends' }, said);
}
