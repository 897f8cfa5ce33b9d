/** The ledger of skips of one day: a line a skip with what became of it, and the tickets that several passed over. */

import { findPatterns } from '../../measure/skips.ts';
import type { JudgedDay } from '../../model/history.ts';
import { plural } from '../../model/plural.ts';
import type { LinkedSkip } from '../../model/skips.ts';
import { type Html, type HtmlPart, html } from '../escape/html.ts';
import { type IssueContext, tellTime } from '../issue/words.ts';
import { renderTable } from '../page/data-table.ts';
import { evidenceLink, localLink, metricLink } from '../page/links.ts';
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
import { tellList, tellPerson } from './words.ts';

const mostListed = 200;
const mostPatterns = 20;

function tellTicket({ ticket, url }: Pick<LinkedSkip, 'ticket' | 'url'>, { options }: IssueContext): Html {
  return evidenceLink(url, `ticket ${ticket}`, options);
}

function rowOf(entry: LinkedSkip, spelling: Spelling, context: IssueContext): readonly HtmlPart[] {
  return [
    spelling.time(entry.at),
    tellTicket(entry, context),
    spelling.person(entry.person),
    tellHow(entry),
    tellNext(entry.next, spelling),
    tellAgain(entry),
    tellWhoElse(entry),
    tellDifficulty(entry.difficulty),
  ];
}

const columns = ['Skipped', 'Ticket', 'By', 'How it shows', 'What came next', 'Again', 'Skipped by', 'The mention'];

/** `root` leads from the page to the folder of the dashboard. */
export function renderSkips(context: IssueContext, root: string): HtmlPart {
  const { entries, unread } = context.result.skips;
  const spelling: Spelling = {
    time: (at) => tellTime(at, context),
    person: (name) => tellPerson(name, context),
  };
  const patterns = findPatterns(entries);
  const left = entries.length - mostListed;
  const more = patterns.length - mostPatterns;
  return [
    html`<p>${entries.length === 0 ? 'No skip is known.' : `${countSkips(entries)}.`} ${metricLink('skips', 'What a skip is', root)}.</p>`,
    entries.length === 0
      ? null
      : renderTable({
          caption: 'Skips, in order of time',
          quiet: true,
          columns: columns.map((label) => ({ label })),
          rows: entries.slice(0, mostListed).map((entry) => rowOf(entry, spelling, context)),
        }),
    left > 0 ? html`<p>${plural(left, 'more is', 'more are')} in <code>result.json</code>.</p>` : null,
    tellList(patterns.slice(0, mostPatterns).map((one) => html`${tellTicket(one, context)} was ${tellPattern(one)}`)),
    more > 0 ? html`<p>${plural(more, 'more ticket was', 'more tickets were')} skipped by several people.</p>` : null,
    tellList(unread.map((why) => html`Not known: ${why}`)),
  ];
}

/** A line on the first page; nothing where no skip is known. */
export function tellNewestSkips({ result, date }: JudgedDay): HtmlPart {
  const told = countSkips(result.skips.entries);
  return told === '' ? null : html`<p>${localLink(`${date}/index.html#skips`, 'Skips of the day')}: ${told}.</p>`;
}
