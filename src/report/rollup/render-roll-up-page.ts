/** The page of a roll-up: the sentences of its issue, with charts. */
import type { RollUp } from '../../measure/roll-up.ts';
import { type Html, html } from '../escape/html.ts';
import { type PageSection, renderPage } from '../page/render-page.ts';
import type { ReportOptions } from '../report-options.ts';
import { drawAttainment, drawCounterfactuals, drawFindings, drawParts, drawWaits } from './draw-roll-up.ts';
import { type Phrase, toHtml } from './phrase.ts';
import { rollUpTitle } from './show-figures.ts';
import { type SectionId, type ToldSection, tellRollUp } from './tell-roll-up.ts';

const folders = { week: 'weeks', month: 'months' } as const;

/** Below the output folder. Throws a RangeError for a stretch that has no name of ours. */
export function rollUpPagePath({ stretch }: RollUp): { readonly folder: string; readonly name: string } {
  if (!/^\d{4}-(?:W\d{2}|\d{2})$/.test(stretch.name)) throw new RangeError(`no week or month: ${stretch.name}`);
  return { folder: `dashboard/${folders[stretch.kind]}/${stretch.name}`, name: 'index.html' };
}

const charts: Readonly<Partial<Record<SectionId, (rollUp: RollUp) => readonly Html[]>>> = {
  'first-replies': (rollUp) => [drawAttainment(rollUp), drawWaits(rollUp)],
  days: (rollUp) => [drawFindings(rollUp)],
  met: (rollUp) => (rollUp.misses.split === 0 ? [] : [drawCounterfactuals(rollUp), drawParts(rollUp)]),
};

export interface RollUpPageOptions extends ReportOptions {
  /** Whether the dashboard's first page lies beside, so that a link may lead there. */
  readonly hasHome: boolean;
}

export function renderRollUpPage(rollUp: RollUp, options: RollUpPageOptions): string {
  const { verdict, scope, sections } = tellRollUp(rollUp, options);
  const print = (phrase: Phrase): Html => toHtml(phrase, options);
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
    navigation: options.hasHome ? [{ label: 'Dashboard', href: '../../index.html' }] : [],
    sections: sections.map(toSection),
    footer: html`<p>Made by ${rollUp.tool.name} ${rollUp.tool.version} from stored results, without asking Zendesk or X. The figures are in rollup.json.</p>`,
  });
}
