/** Answers people's notes in their threads, each once. */
import { answerMarker } from '../../model/issue-form.ts';
import type { GitlabClient } from './client.ts';
import { isOurs } from './our-users.ts';
import { sayOnce } from './say-once.ts';
import type { Writer } from './writer.ts';

export interface NoteAnswer {
  /** Number of the issue. */
  readonly issue: number;
  readonly discussionId: string;
  /** The note that it answers. */
  readonly noteId: string;
  /** Begins with the marker of that note. */
  readonly body: string;
}

/** False where it had been answered before. Rejects as GitlabClient does. */
export async function answerNote(
  client: GitlabClient,
  writer: Writer,
  projectId: number,
  answer: NoteAnswer,
): Promise<boolean> {
  const { issue, discussionId, noteId, body } = answer;
  const issuePath = `${client.projectPath(projectId)}/issues/${issue}`;
  const path = `${issuePath}/discussions/${discussionId}/notes`;
  const write = { method: 'POST', path, body: { body }, why: 'answer a note' } as const;
  const [ownId, { authorId }] = [await client.ownId(), await client.issue(issue)];
  return sayOnce(writer, issuePath, write, async () =>
    (await client.comments(issue)).filter(
      (one) =>
        one.body.startsWith(answerMarker(noteId)) &&
        one.author !== null &&
        one.author !== undefined &&
        isOurs(one.author, projectId, [ownId, authorId]),
    ),
  );
}
