/** Who needs an answer: people from the team, and people who disputed from those who rule. */

import { plural } from '../../model/plural.ts';
import type { Finding } from '../../model/result.ts';
import { type HtmlPart, html } from '../escape/html.ts';
import { type IssueContext, tellTime } from '../issue/words.ts';
import { localLink } from '../page/links.ts';
import { decidedFindings, inOrder, viewResult } from '../view.ts';
import { anchorOf } from './findings-table.ts';
import { tellEvidence, tellList, tellWhy } from './words.ts';

const mostNamed = 50;

function tellOne(finding: Finding, context: IssueContext): HtmlPart {
  const about = finding.evidence.find((e) => finding.subject.endsWith(e.id)) ?? finding.evidence[0];
  const why = tellWhy(finding, context);
  return html`${about === undefined ? tellTime(finding.at, context) : tellEvidence(about, context)}${why === undefined ? null : html` – ${why}`} ${localLink(`#${anchorOf(finding)}`, 'see the finding')}`;
}

export function renderWaiting(context: IssueContext): HtmlPart {
  const { result } = context;
  const { waiting } = viewResult(result);
  const due = result.pending.filter((p) => p.rule === 'first-reply-sla').sort((a, b) => (a.due < b.due ? -1 : 1));
  const disputed = decidedFindings(result, 'disputed').sort(inOrder);
  const more = waiting.length - mostNamed;
  return [
    waiting.length === 0 ? html`<p>Nobody waits for a first reply past the target.</p>` : null,
    tellList(waiting.slice(0, mostNamed).map((finding) => tellOne(finding, context))),
    more > 0 ? html`<p>${more} more wait; they are in the table of findings.</p>` : null,
    due[0] === undefined
      ? null
      : html`<p>${plural(due.length, 'first reply is', 'first replies are')} not due yet; the next by ${tellTime(due[0].due, context)}.</p>`,
    disputed.length === 0
      ? null
      : html`<p>${plural(disputed.length, 'dispute waits', 'disputes wait')} for a ruling:</p>${tellList(
          disputed.slice(0, mostNamed).map((f) => html`${localLink(`#${anchorOf(f)}`, f.fingerprint)} ${f.message}`),
        )}`,
  ];
}
