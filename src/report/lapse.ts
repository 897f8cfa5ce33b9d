/** Says in the thread where a waiver was given that its end comes, or has come. */
import { lapseMarker } from '../model/issue-form.ts';
import { inlineCode } from './escape/markdown.ts';

export interface LapseToTell {
  readonly noteId: string;
  /** Days ahead of the last date: 14, 7, 1 or 0. */
  readonly step: number;
  readonly lastDate: string;
  readonly until: string;
  /** Its end was given as an instant, and not as a date. */
  readonly isExact: boolean;
  readonly isOver: boolean;
  readonly waived: readonly string[];
}

const mostNamed = 20;

/** Its hidden first line names note, end and step: each step is told once. By date, for nobody knows when it is read. */
export function renderLapse({ noteId, step, lastDate, until, isExact, isOver, waived }: LapseToTell): string {
  const more = waived.length > mostNamed ? ` and ${waived.length - mostNamed} more` : '';
  const names = waived.slice(0, mostNamed).map((one) => inlineCode(one, 60));
  const waiver = `The waiver of ${names.join(', ')}${more}`;
  const end = isExact ? inlineCode(until) : `the end of ${inlineCode(lastDate)}`;
  const told = isOver
    ? `**Lapsed.** ${waiver} held to ${end}. What it permitted counts again. A new waiver takes a new command, with its reason and end.`
    : `${step === 0 ? '**Last day.** ' : ''}${waiver} holds to ${end}. What it permits counts again after that, unless a new one is given, with its reason and end.`;
  return `${lapseMarker(noteId, until, step)}\n\n${told}`;
}
