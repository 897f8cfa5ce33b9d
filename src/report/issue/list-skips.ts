/** The ledger of skips as a table: a line a skip, as many as there is room for. */
import { findPatterns } from '../../measure/skips.ts';
import { plural } from '../../model/plural.ts';
import type { LinkedSkip } from '../../model/skips.ts';
import { inlineCode, ownWords } from '../escape/markdown.ts';
import { isPermalink } from '../report-options.ts';
import {
  countSkips,
  type Spelling,
  tellAgain,
  tellDifficulty,
  tellHow,
  tellNext,
  tellPattern,
  tellWhoElse,
} from '../tell-skips.ts';
import { takeWithin } from './budget.ts';
import { type IssueContext, tellPerson, tellTime } from './words.ts';

export interface SkipRow {
  readonly when: string;
  readonly ticket: string;
  readonly who: string;
  readonly how: string;
  readonly next: string;
  readonly again: string;
  readonly whoElse: string;
  readonly size: string;
}

export interface SkipSection {
  readonly lead: string;
  readonly rows: readonly SkipRow[];
  /** How many do not stand in the table. */
  readonly left: string;
  readonly patterns: readonly string[];
  readonly unread: readonly string[];
}

const mostListed = 40;
const mostPatterns = 10;
const mostReasons = 5;

function tellTicket({ ticket, url }: Pick<LinkedSkip, 'ticket' | 'url'>, { options }: IssueContext): string {
  return url !== null && isPermalink(url, options)
    ? `[ticket](${url})`
    : `ticket ${inlineCode(url ?? `ticket/${ticket}`, 160)}`;
}

/** A bar parts cells even inside code, and readers of tables do not agree on how to escape it there. */
function inCell(text: string): string {
  return text.replaceAll('|', '¦');
}

function viewRow(entry: LinkedSkip, spelling: Spelling, context: IssueContext): SkipRow {
  return {
    when: spelling.time(entry.at),
    ticket: inCell(tellTicket(entry, context)),
    who: inCell(spelling.person(entry.person)),
    how: tellHow(entry),
    next: inCell(tellNext(entry.next, spelling)),
    again: tellAgain(entry),
    whoElse: tellWhoElse(entry),
    size: tellDifficulty(entry.difficulty),
  };
}

/** Null where there is nothing to tell: no skip, and all of it read. */
export function listSkips(context: IssueContext, bytes: number): SkipSection | null {
  const { entries, unread } = context.result.skips;
  if (entries.length === 0 && unread.length === 0) return null;
  const spelling: Spelling = {
    time: (at) => tellTime(at, context),
    person: (name) => tellPerson(name, context),
  };
  const views = entries.slice(0, mostListed).map((entry) => viewRow(entry, spelling, context));
  const { taken } = takeWithin(views, mostListed, bytes);
  const left = entries.length - taken.length;
  const patterns = findPatterns(entries);
  const more = patterns.length - mostPatterns;
  return {
    lead: entries.length === 0 ? 'No skip is known.' : `${countSkips(entries)}.`,
    rows: taken,
    left: left === 0 ? '' : `${left} more, in \`result.json\`.`,
    patterns: [
      ...patterns
        .slice(0, mostPatterns)
        .map((pattern) => `${tellTicket(pattern, context)} was ${tellPattern(pattern)}`),
      ...(more > 0 ? [`${plural(more, 'more ticket was', 'more tickets were')} skipped by several people`] : []),
    ],
    unread: unread.slice(0, mostReasons).map((why) => ownWords(why, 300)),
  };
}
