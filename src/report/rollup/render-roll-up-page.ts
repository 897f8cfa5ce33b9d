/** The page of a roll-up: the sentences of its issue, with charts. */
import type { RollUp } from '../../measure/roll-up.ts';
import type { Stretch } from '../../measure/stretch.ts';
import { type Html, html } from '../escape/html.ts';
import { type PageLink, type PageSection, renderPage } from '../page/render-page.ts';
import type { ReportOptions } from '../report-options.ts';
import { drawAttainment, drawCounterfactuals, drawFindings, drawParts, drawWaits } from './draw-roll-up.ts';
import { type Phrase, toHtml } from './phrase.ts';
import { type Around, rollUpPath, rollUpRoot } from './roll-up-path.ts';
import { rollUpTitle } from './show-figures.ts';
import { type SectionId, type ToldSection, tellRollUp } from './tell-roll-up.ts';

const charts: Readonly<Partial<Record<SectionId, (rollUp: RollUp) => readonly Html[]>>> = {
  'first-replies': (rollUp) => [drawAttainment(rollUp), drawWaits(rollUp)],
  days: (rollUp) => [drawFindings(rollUp)],
  met: (rollUp) => (rollUp.misses.split === 0 ? [] : [drawCounterfactuals(rollUp), drawParts(rollUp)]),
};

function navigationOf({ home, before, after }: Around): readonly PageLink[] {
  const to = (stretch: Stretch, label: string): PageLink => ({ label, href: `${rollUpRoot}${rollUpPath(stretch)}` });
  return [
    ...(home ? [{ label: 'All days', href: `${rollUpRoot}index.html` }] : []),
    ...(before === null ? [] : [to(before, `← ${before.name}`)]),
    ...(after === null ? [] : [to(after, `${after.name} →`)]),
    ...(home ? [{ label: 'What the figures mean', href: `${rollUpRoot}metrics.html` }] : []),
  ];
}

export function renderRollUpPage(rollUp: RollUp, around: Around, options: ReportOptions): string {
  const { verdict, scope, sections } = tellRollUp(rollUp, options);
  const site = around.home ? { root: rollUpRoot, days: around.days } : undefined;
  const print = (phrase: Phrase): Html => toHtml(phrase, options, site);
  const toSection = ({ id, heading, lines }: ToldSection): PageSection => {
    const drawn = charts[id]?.(rollUp) ?? [];
    return {
      id,
      heading,
      body: html`<ul class="told">${lines.map((line) => html`<li>${print(line)}</li>\n`)}</ul>
${drawn.length === 0 ? null : html`<div class="charts">${drawn}</div>`}`,
    };
  };
  const title = rollUpTitle(rollUp);
  return renderPage({
    title,
    heading: title,
    lead: html`${verdict.map((one) => html`<p class="lead">${print(one)}</p>\n`)}<p>${print(scope)}</p>`,
    navigation: navigationOf(around),
    sections: sections.map(toSection),
    footer: html`<p>Made by ${rollUp.tool.name} ${rollUp.tool.version} from stored results, without asking Zendesk or X. The command <code>rollup</code> gives the same figures as rollup.json.</p>`,
  });
}
