/** `dashboard/people/index.html`: the manager's page about people. No ranks: everything stands by name. */
import { dot, link, ruleY, text } from '@observablehq/plot';
import type { Compared } from '../../measure/people/compare.ts';
import type { PeopleView, PersonView } from '../../measure/people/view-people.ts';
import { plural } from '../../model/plural.ts';
import { colours } from '../charts/colours.ts';
import { renderChart } from '../charts/render-chart.ts';
import { cleanText, type Html, html } from '../escape/html.ts';
import { renderTable } from '../page/data-table.ts';
import { metricLink } from '../page/links.ts';
import { type PageSection, renderPage } from '../page/render-page.ts';
import { nameOf, type ReportOptions, type TicketHomes } from '../report-options.ts';
import { htmlOfPart } from './document.ts';
import { tellFigures, tellPraise, tellRuleFigures } from './tell-figures.ts';
import {
  tellComparison,
  tellDispersion,
  tellExpected,
  tellNominal,
  tellOf,
  tellRatio,
  tellTeam,
  whatCounts,
} from './words.ts';

export type PeopleOptions = Pick<ReportOptions, 'issuePeople' | 'zendeskUrl'>;

/** From the page to the folder of the dashboard. */
const up = '../';

interface Shown extends PersonView {
  readonly shown: string;
}

/** By the name that is shown, so that the order of pseudonyms tells nothing, either. */
function showPeople(view: PeopleView, { issuePeople }: Pick<PeopleOptions, 'issuePeople'>): readonly Shown[] {
  return view.people
    .map((person) => ({
      ...person,
      shown: cleanText(nameOf(person.name, view.team, { issuePeople })),
    }))
    .sort((a, b) => (a.shown < b.shown ? -1 : a.shown > b.shown ? 1 : 0));
}

interface Point extends Compared {
  readonly shown: string;
}

function pointsOf(people: readonly Shown[]): readonly Point[] {
  return people.flatMap(({ comparison, shown }) =>
    comparison.kind === 'compared' && comparison.expected > 0 ? [{ ...comparison, shown }] : [],
  );
}

const symbols: Readonly<Record<Compared['verdict'], 'circle' | 'triangle' | 'diamond'>> = {
  within: 'circle',
  more: 'triangle',
  fewer: 'diamond',
};

const verdicts = ['within', 'more', 'fewer'] as const;

function drawFunnel(people: readonly Shown[]): Html {
  const points = pointsOf(people);
  const ratio = (point: Point): number => point.misses / point.expected;
  const outside = points.filter((point) => point.verdict !== 'within').length;
  return renderChart({
    id: 'funnel-chart',
    title: "Misses over the team's expectation, and what chance alone gives",
    summary: `${plural(points.length, 'person', 'people')}; ${outside === 0 ? 'all lie' : `${points.length - outside} lie`} within what chance explains.`,
    drawing: {
      height: 320,
      x: { label: "misses that the team's rate would give →", zero: true, nice: true },
      y: { label: '↑ misses, as a multiple of those', zero: true, nice: true },
      marks: [
        ruleY([1], { stroke: colours.target, strokeDasharray: '4 3' }),
        link(points, {
          x1: 'expected',
          x2: 'expected',
          y1: (point: Point) => point.least / point.expected,
          y2: (point: Point) => point.most / point.expected,
          stroke: colours.soft,
          strokeWidth: 8,
          strokeOpacity: 0.35,
        }),
        ...verdicts.map((verdict) =>
          dot(
            points.filter((point) => point.verdict === verdict),
            {
              x: 'expected',
              y: ratio,
              r: 5,
              fill: verdict === 'more' ? colours.target : colours.main,
              symbol: symbols[verdict],
            },
          ),
        ),
        text(
          points.filter((point) => point.verdict !== 'within'),
          { x: 'expected', y: ratio, text: 'shown', dx: 9, textAnchor: 'start', fill: colours.ink },
        ),
      ],
    },
    table: {
      columns: [
        { label: 'Person' },
        { label: 'Misses of opportunities', numeric: true },
        { label: "At the team's rate", numeric: true },
        { label: 'Chance alone', numeric: true },
        { label: 'Ratio (interval)', numeric: true },
      ],
      rows: points.map((point) => [
        point.shown,
        tellOf(point),
        tellExpected(point.expected),
        `${point.least} to ${point.most}`,
        tellRatio(point),
      ]),
    },
    note: html`Each bar is what chance alone gives for that much work: it narrows to the right, where more was expected. The dashed line is the team's rate. A triangle lies above its bar, a diamond below; the others are by name in the table.`,
  });
}

function overview(people: readonly Shown[], view: PeopleView): Html {
  return renderTable({
    caption: 'Everybody, by name',
    columns: [
      { label: 'Person' },
      { label: 'Misses of opportunities', numeric: true },
      { label: 'Guess for the same work again', numeric: true },
      { label: 'What can be said' },
    ],
    rows: people.map(({ shown, comparison, ...counts }) => [
      shown,
      tellOf(counts),
      comparison.kind === 'compared' ? tellExpected(comparison.guess) : 'none',
      tellComparison(comparison, view.terms),
    ]),
  });
}

function sectionOf(person: Shown, index: number, { terms }: PeopleView, homes: TicketHomes): PageSection {
  const praise = tellPraise(person.praise, homes.zendeskUrl);
  return {
    id: `person-${index + 1}`,
    heading: person.shown,
    body: html`${htmlOfPart({ items: praise }, homes)}
${htmlOfPart({ lead: tellFigures(person, terms) }, homes)}
<details><summary>Rule by rule<span class="unseen">: ${person.shown}</span></summary>${htmlOfPart(
      { items: person.byRule.map((figures) => ({ line: tellRuleFigures(figures, terms) })) },
      homes,
    )}</details>`,
  };
}

/** `hasHome`: the dashboard's first page and the meaning of figures lie beside, so that links may lead there. */
export function renderPeople(view: PeopleView, options: PeopleOptions, hasHome: boolean): string {
  const people = showPeople(view, options);
  const runs = tellDispersion(view.dispersion);
  const [first] = view.dates;
  const span = first === undefined ? 'no days' : `${first} to ${view.dates.at(-1) ?? first}`;
  return renderPage({
    title: 'People, fairly',
    heading: 'People, fairly',
    lead: html`<p>${tellTeam(view)}</p>
<p>${whatCounts} ${tellNominal(view.compared)}${runs === undefined ? null : ` ${runs}`}${
      hasHome
        ? html` What the figures mean: ${metricLink('person-rate', 'a person’s rate against the team’s', up)}.`
        : null
    }</p>`,
    navigation: hasHome
      ? [
          { label: 'All days', href: `${up}index.html` },
          { label: 'People, fairly', href: 'index.html', current: true },
          { label: 'What the figures mean', href: `${up}metrics.html` },
        ]
      : [],
    sections: [
      { id: 'funnel', heading: 'Beside the team', body: html`${drawFunnel(people)}${overview(people, view)}` },
      ...people.map((person, i) => sectionOf(person, i, view, options)),
    ],
    footer: html`<p>${span}, ${plural(view.dates.length, 'judged day')}. For the manager and the people on it: counts start a conversation, and decide nothing. Each person gets their own page first, by <code>tweet-audit report --for NAME</code>.</p>`,
  });
}
