/** What may be said of a person's figures: counts, what the team's rate would give, and whether chance explains the difference. */
import type { Circumstance } from '../../measure/people/circumstances.ts';
import type { Compared, Comparison, FairTerms, PeopleFigures, PersonFigures } from '../../measure/people/compare.ts';
import type { RecoveryKind, Streak } from '../../measure/people/praise.ts';
import type { Counts } from '../../measure/people/tally.ts';
import type { PeopleView } from '../../measure/people/view-people.ts';
import { type Share, shareOf } from '../../measure/wilson.ts';
import { showHandle } from '../../model/handle.ts';
import { plural } from '../../model/plural.ts';
import { showDuration } from '../../model/show-duration.ts';

const tellPercent = (share: number): string => `${Math.round(share * 100)} %`;
export const tellExpected = (expected: number): string => expected.toFixed(1);
export const tellOf = ({ misses, opportunities }: Counts): string => `${misses} of ${opportunities}`;

/** `5 % (2 to 14 %)`: the rate, and Wilson's interval at 95 %. */
function tellShare({ share, low, high }: Share): string {
  return share === null
    ? 'no rate'
    : `${tellPercent(share)} (95 % interval ${Math.round(low * 100)} to ${tellPercent(high)})`;
}

/** The own rate with its interval; undefined below the minimum. */
export function tellRate(counts: Counts, { minOpportunities }: FairTerms): string | undefined {
  return counts.opportunities < minOpportunities ? undefined : tellShare(shareOf(counts.misses, counts.opportunities));
}

const verdictWords: Readonly<Record<Compared['verdict'], string>> = {
  within: 'within what chance explains',
  more: 'more than chance explains',
  fewer: 'fewer than chance explains',
};

/** `3 of 60, the team's rate would give 4.1: within what chance explains.` */
export function tellComparison(comparison: Comparison, terms: FairTerms): string {
  const counts = tellOf(comparison);
  switch (comparison.kind) {
    case 'compared':
      return `${counts}, the team's rate would give ${tellExpected(comparison.expected)}: ${verdictWords[comparison.verdict]}.`;
    case 'tooFew':
      return `${counts}: too few for a rate, which needs ${terms.minOpportunities}.`;
    case 'tooFewPeople':
      return `${counts}: not compared, for fewer than ${terms.minPeople} people do enough of the same work.`;
  }
}

/** `Chance alone gives 1 to 9.` */
export function tellRange({ least, most }: Compared): string {
  return `Chance alone gives ${least} to ${most}.`;
}

export function tellRatio({ ratio }: Compared): string {
  return ratio === null
    ? 'none expected'
    : `${ratio.value.toFixed(2)} (${ratio.low.toFixed(2)} to ${ratio.high.toFixed(2)})`;
}

/** A difference is a question about the work, never an answer about the person. */
export const questionOfMore =
  'A question, not a verdict: was something about the work different? The shift, the handle, the kind of work, the tools?';

export function labelOfCircumstance({ by, label }: Circumstance): string {
  return by === 'handle' ? showHandle(label) : label;
}

export const circumstanceWords: Readonly<Record<Circumstance['by'], string>> = {
  rule: 'By rule, most at',
  handle: 'By handle, most at',
  hours: 'By the hour, most from',
};

export function tellSetAside(aside: PersonFigures['setAside']): readonly string[] {
  const told: readonly (readonly [number, string])[] = [
    [aside.notPersonal, 'found, and more likely caused by the organisation of work, a tool, or something unknown'],
    [aside.decided, 'found, and waived, disputed, or ruled to be no fault'],
    [aside.sameConversation, 'found in a conversation that counts already'],
    [aside.ofSomebodyElse, 'found, and a matter for somebody else'],
    [aside.unjudged, 'excused, still open, or not to be judged'],
  ];
  return told.flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`]));
}

export function tellStreak({ days, opportunities, first, last, goesOn }: Streak): string {
  return `${plural(days, 'day')} with work in a row and not a miss, ${first} to ${last}, in ${plural(opportunities, 'opportunity', 'opportunities')}${goesOn ? '; it goes on' : ''}`;
}

/** `seconds`: null for a correction. */
export function tellRecovery(kind: RecoveryKind, seconds: number | null): string {
  const soon = seconds === null ? '' : seconds < 60 ? 'within a minute' : `after ${showDuration(seconds)}`;
  switch (kind) {
    case 'overtaken':
      return `answered ${soon} although the ticket had been passed over before`;
    case 'lateArrival':
      return `answered ${soon} once a mention that came late to Zendesk was there`;
    case 'overnight':
      return `answered ${soon} of business time what had come while the team was off`;
    case 'corrected':
      return 'put a wrong handle right in the follow-up';
  }
}

/** What every page about people says of itself. */
export const whatCounts =
  'Each person stands beside what the rest of the team would have missed at the same work, rule by rule; nobody is ranked. A miss counts where its likely cause is the person, nothing was decided on it, and its conversation does not count already.';

export function tellNominal(compared: number): string {
  return `${plural(compared, 'person', 'people')} looked at at once: were all alike, one report in twenty at most would tell anybody apart.`;
}

export function tellDispersion(dispersion: number): string | undefined {
  if (dispersion < 1.1) return undefined;
  return `Misses come in runs here: days differ ${dispersion.toFixed(1)} times as much as chance alone would make them, and what chance explains is drawn wider for it.`;
}

/** The team in a sentence, without a name: for the dashboard, a roll-up, and the head of the page. */
export function tellTeam({ people, compared }: PeopleFigures | PeopleView): string {
  if (compared === 0) return 'Nobody is compared: there is too little work yet, or too few people do the same.';
  const verdicts = people.flatMap(({ comparison }) => (comparison.kind === 'compared' ? [comparison.verdict] : []));
  const more = verdicts.filter((verdict) => verdict === 'more').length;
  const fewer = verdicts.filter((verdict) => verdict === 'fewer').length;
  const told = [
    ...(more === 0 ? [] : [`a question about the work of ${plural(more, 'person', 'people')}`]),
    ...(fewer === 0 ? [] : [`fewer misses than chance explains for ${plural(fewer, 'person', 'people')}`]),
  ];
  return `${plural(compared, 'person', 'people')} compared: ${told.length === 0 ? 'all within what chance explains' : `${told.join(', ')}; the others within what chance explains`}.`;
}
