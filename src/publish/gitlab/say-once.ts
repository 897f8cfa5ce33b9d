/** Writes a note that is found again by its hidden first line, and of which there is to be one, however many runs say it. */
import { TweetAuditError } from '../../model/errors.ts';
import { fateOf } from './failures.ts';
import { isSameText } from './issue-changes.ts';
import { noteSchema } from './schema.ts';
import type { PlannedWrite } from './types.ts';
import type { Writer } from './writer.ts';

/**
 * `said`: the notes that say it, read anew each time. `issuePath`: where a note is taken back from.
 * False where it had been said before.
 */
export async function sayOnce(
  writer: Writer,
  issuePath: string,
  write: PlannedWrite & { readonly body: { readonly body: string } },
  said: () => Promise<readonly { readonly id: number }[]>,
): Promise<boolean> {
  if ((await said()).length > 0) return false;
  let answer: unknown;
  try {
    answer = await writer.send(write);
  } catch (error) {
    // Without an answer the note may be there; where it is not, the next run says it.
    if (fateOf(error) !== 'unclear' || (await said()).length === 0) throw error;
    writer.wasDone(write);
    return true;
  }
  if (writer.isPlan) return true;
  const note = noteSchema.parse(answer);
  if (!isSameText(note.body, write.body.body)) {
    throw new TweetAuditError(
      'unpublished',
      `GitLab stored another note at ${issuePath} than was sent: a quick action was read out of it`,
      'Report this with the version of your GitLab.',
    );
  }
  // Of two runs that said it at once, the later one takes its note back.
  const first = Math.min(note.id, ...(await said()).map((one) => one.id));
  if (first < note.id) {
    await writer.send({
      method: 'DELETE',
      path: `${issuePath}/notes/${note.id}`,
      body: {},
      why: 'another run has said it already',
    });
  }
  return true;
}
