/** The figures and the praise of one person, in pieces: the same words on the person's own page and on the page about the team. */
import type { FairTerms, PersonFigures } from '../../measure/people/compare.ts';
import type { Praise } from '../../measure/people/praise.ts';
import type { PersonView } from '../../measure/people/view-people.ts';
import type { Item, Line, Piece } from './document.ts';
import {
  circumstanceWords,
  labelOfCircumstance,
  questionOfMore,
  tellComparison,
  tellExpected,
  tellOf,
  tellRange,
  tellRate,
  tellRecovery,
  tellSetAside,
  tellStreak,
} from './words.ts';

export function tellRuleFigures(figures: PersonFigures['byRule'][number], terms: FairTerms): Line {
  const rate = tellRate(figures, terms);
  const expected =
    figures.expected === null
      ? `the team's rate is not shown, for fewer than ${terms.minPeople} people do this work`
      : `the team's rate would give ${tellExpected(figures.expected)}`;
  const told = rate === undefined ? `too few for a rate, which needs ${terms.minOpportunities}` : rate;
  return [{ outside: figures.rule }, `: ${tellOf(figures)}; ${told}; ${expected}.`];
}

function tellCircumstances({ circumstances }: Pick<PersonView, 'circumstances'>): Line {
  return circumstances.flatMap((one, i): readonly Piece[] => [
    `${i === 0 ? '' : ' '}${circumstanceWords[one.by]} `,
    one.by === 'hours' ? one.label : { outside: labelOfCircumstance(one) },
    `: ${tellOf(one)}.`,
  ]);
}

/** The sentence, and what belongs to it. */
export function tellFigures(person: PersonView, terms: FairTerms): readonly Line[] {
  const { comparison } = person;
  const rate = tellRate(person, terms);
  const aside = tellSetAside(person.setAside);
  return [
    [
      tellComparison(comparison, terms),
      ...(comparison.kind === 'compared' ? [` ${tellRange(comparison)}`] : []),
      ...(rate === undefined ? [] : [` The own rate: ${rate}.`]),
    ],
    ...(comparison.kind === 'compared' && comparison.verdict === 'more'
      ? [[questionOfMore], ...(person.circumstances.length === 0 ? [] : [tellCircumstances(person)])]
      : []),
    ...(aside.length === 0 ? [] : [[`In neither half: ${aside.join('; ')}.`]]),
  ];
}

const tweet = /^tweet\/(\d{1,25})$/;
const ticket = /^ticket\/(\d{1,20})(?:#.*)?$/;

/** A link where the subject is a tweet, or a ticket of an instance that is known; its name otherwise. */
function placeOfSubject(subject: string, zendeskUrl: string | undefined): Piece {
  const [, tweetId] = tweet.exec(subject) ?? [];
  if (tweetId !== undefined) return { label: 'evidence', url: `https://x.com/i/web/status/${tweetId}` };
  const [, ticketId] = ticket.exec(subject) ?? [];
  return ticketId !== undefined && zendeskUrl !== undefined
    ? { label: 'evidence', url: `${zendeskUrl}/agent/tickets/${ticketId}` }
    : { outside: subject };
}

export function tellPraise({ streak, recoveries }: Praise, zendeskUrl: string | undefined): readonly Item[] {
  return [
    ...(streak === null
      ? []
      : [{ line: [`${tellStreak(streak)}; the newest: `, placeOfSubject(streak.subject, zendeskUrl), '.'] }]),
    ...recoveries.map(({ kind, subject, at, seconds }) => ({
      line: [`${at.slice(0, 10)}: ${tellRecovery(kind, seconds)}; `, placeOfSubject(subject, zendeskUrl), '.'],
    })),
  ];
}
