/** One person's page: their findings, their figures beside the team's, and what went well. Nobody else's name is in it. */
import { type PeopleView, type PersonView, viewPeople } from '../../measure/people/view-people.ts';
import type { History } from '../../model/history.ts';
import { plural } from '../../model/plural.ts';
import type { PeoplePolicy, Policy } from '../../model/policy.ts';
import { pseudonymOf } from '../report-options.ts';
import { allNames, blotter, handlesOf } from './blot.ts';
import type { Document, Line, Part } from './document.ts';
import { findingsOf, type OwnFinding } from './own-findings.ts';
import { tellFigures, tellPraise, tellRuleFigures } from './tell-figures.ts';
import { type Reader, tellOwnFinding, tellRemedies } from './tell-finding.ts';
import { tellDispersion, whatCounts } from './words.ts';

export interface PersonPageOptions {
  readonly policy: Policy;
  readonly people: PeoplePolicy;
  /** As the page names its reader. */
  readonly shown: string;
  readonly zendeskUrl?: string;
}

export interface PersonPage {
  readonly document: Document;
  /** What the figures rest on; null where the person did nothing that names anybody. */
  readonly person: PersonView | null;
  readonly findings: readonly OwnFinding[];
  readonly view: PeopleView;
}

/** More of them are a matter for a talk, not for a page. */
const mostFindings = 100;

function tellDays({ days, unreadable }: History): readonly Line[] {
  const incomplete = days.filter(({ result }) => !result.complete).map(({ date }) => date);
  const withoutRows = days.filter(({ rowsKept }) => !rowsKept).map(({ date }) => date);
  const [first] = days;
  const last = days.at(-1);
  const span =
    first === undefined || last === undefined ? '' : first === last ? first.date : `${first.date} to ${last.date}`;
  const told = (dates: readonly string[]): string =>
    `${dates.slice(0, 5).join(', ')}${dates.length > 5 ? ', ...' : ''}`;
  return [
    [`${span}, ${plural(days.length, 'day')}. This page is for the person it is about: it names nobody else.`],
    ...(unreadable.length === 0 ? [] : [[`Could not be read: ${told(unreadable.map((day) => day.date))}.`]]),
    ...(incomplete.length === 0 ? [] : [[`Not audited whole: ${told(incomplete)}.`]]),
    ...(withoutRows.length === 0 ? [] : [[`Without rows, so that they are in no figure: ${told(withoutRows)}.`]]),
  ];
}

function figuresPart(person: PersonView | null, view: PeopleView, { people }: PersonPageOptions): Part {
  const heading = 'Figures';
  if (people.show === 'off') return { heading, lead: [['The policy shows no rates of people (privacy.people.show).']] };
  if (person === null) return { heading, lead: [['No opportunities: nothing here names this person as who did it.']] };
  const runs = tellDispersion(view.dispersion);
  return {
    heading,
    lead: [...tellFigures(person, people), [whatCounts], ...(runs === undefined ? [] : [[runs]])],
    items: person.byRule.map((figures) => ({ line: tellRuleFigures(figures, people) })),
  };
}

function findingsPart(findings: readonly OwnFinding[], reader: Reader): Part {
  const left = findings.length - mostFindings;
  return {
    heading: 'Findings',
    lead:
      findings.length === 0
        ? [['None.']]
        : left > 0
          ? [[`The newest ${mostFindings} of ${findings.length}; all are in findings.csv of each day.`]]
          : [],
    items: findings.slice(0, mostFindings).map((finding) => tellOwnFinding(finding, reader)),
  };
}

function disputePart(findings: readonly OwnFinding[]): Part {
  const example = findings.find(({ finding }) => /^[0-9a-f]{12}$/.test(finding.fingerprint));
  const fingerprint = example?.finding.fingerprint ?? 'FINGERPRINT';
  return {
    heading: 'Wrong, or allowed?',
    lead: [
      [
        "Say so in a note on that day's issue; the next run answers there. Instead of wrong-fact also wrong-person, out-of-scope, justified or tool-fault. A disputed finding leaves the figures at once, and nobody rules on their own work.",
      ],
      ['The whole story of a finding:'],
    ],
    commands: [
      `audit: dispute ${fingerprint} wrong-fact because REASON`,
      `audit: dispute ${fingerprint} wrong-person because REASON`,
      `tweet-audit explain ${fingerprint}`,
    ],
  };
}

/** `name` as the records have it. */
export function personPage(history: History, name: string, options: PersonPageOptions): PersonPage {
  const { policy, people, shown, zendeskUrl } = options;
  const view = viewPeople(history.days, policy, people);
  const person = view.people.find((one) => one.name === name) ?? null;
  const findings = findingsOf(history.days, name);
  const reader: Reader = {
    name,
    shown,
    blot: blotter(name, shown, allNames(history.days, policy)),
    handles: handlesOf(policy, (other) => other !== name),
  };
  const praise = person === null ? [] : tellPraise(person.praise, zendeskUrl);
  const remedies = tellRemedies(
    findings,
    history.days.map(({ result }) => result),
  );
  return {
    person,
    findings,
    view,
    document: {
      heading: ['Twitter audit for ', { outside: shown }],
      lead: tellDays(history),
      parts: [
        ...(praise.length === 0 ? [] : [{ heading: 'What went well', items: praise }]),
        figuresPart(person, view, options),
        findingsPart(findings, reader),
        ...(remedies.length === 0 ? [] : [{ heading: 'What helps', items: remedies }]),
        ...(findings.length === 0 ? [] : [disputePart(findings)]),
      ],
    },
  };
}

/** A file name without anything of a name that a file system could obey. */
export function slugOf(shown: string, team: string): string {
  if (/^person-[0-9a-f]{6}$/.test(shown)) return shown;
  const slug = shown
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
  const isPlain = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/.test(shown) && shown.length <= 40;
  // What letters were dropped from is told apart by the pseudonym's digits.
  return isPlain ? slug : [slug, pseudonymOf(team, shown).slice(-6)].filter((part) => part !== '').join('-');
}
