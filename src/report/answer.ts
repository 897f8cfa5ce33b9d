/** The answer to a note with commands: what was taken, what was not, and why. Texts from outside lie in code. */
import { answerMarker } from '../model/issue-form.ts';
import type { ReviewedCommand, ReviewedNote } from '../model/review.ts';
import { inlineCode, ownWords } from './escape/markdown.ts';

function tellCommand({ line, decision, said, form }: ReviewedCommand): string {
  const written = form === null ? '' : ` It is written ${inlineCode(form)}.`;
  return `- **${decision === null ? 'Not taken' : 'Taken'}** ${inlineCode(line, 300)}: ${ownWords(said)}.${written}`;
}

/** Its hidden first line names the note: the answer is written once. */
export function renderAnswer({ noteId, commands }: ReviewedNote): string {
  return [answerMarker(noteId), '', ...commands.map(tellCommand)].join('\n');
}
