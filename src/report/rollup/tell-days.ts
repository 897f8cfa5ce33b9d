/** How much of the stretch was audited, and each of its days: a missing day is never a clean one. */
import type { DayStatus, RollUp, RollUpDay } from '../../measure/roll-up.ts';
import { plural } from '../../model/plural.ts';
import { bold, boldMetric, code, dateOf, list, metric, type Phrase, say } from './phrase.ts';
import { countOf, dayName, shortDate } from './show-figures.ts';

const headings: Readonly<Record<'missing' | 'unreadable' | 'incomplete', string>> = {
  missing: 'Missing',
  unreadable: 'Stored, and not readable',
  incomplete: 'Audited in part',
};

function ofStatus(days: readonly RollUpDay[], ...statuses: readonly DayStatus[]): readonly RollUpDay[] {
  return days.filter(({ status }) => statuses.includes(status));
}

function tellLacking(days: readonly RollUpDay[], status: keyof typeof headings): readonly Phrase[] {
  const lacking = ofStatus(days, status);
  if (lacking.length === 0) return [];
  const named = lacking.map(({ date, why }) =>
    why === null || status === 'missing' ? say`${shortDate(date)}` : say`${shortDate(date)} (${code(why, 200)})`,
  );
  return [say`${bold(headings[status])}: ${list(named)}.`];
}

/** What is lacking comes first. */
export function tellAudited({ days }: RollUp): readonly Phrase[] {
  const audited = ofStatus(days, 'whole', 'incomplete').length;
  const ahead = ofStatus(days, 'ahead').length;
  const lacking = [
    ...tellLacking(days, 'missing'),
    ...tellLacking(days, 'unreadable'),
    ...tellLacking(days, 'incomplete'),
  ];
  const over = days.length - ahead;
  return [
    ...lacking,
    say`${bold(`${audited} of ${plural(over, 'day')} audited`)}${lacking.length === 0 ? ', all of them whole.' : '. A day that is missing or audited in part is no clean day.'}${ahead === 0 ? '' : ` ${plural(ahead, 'day is', 'days are')} not over yet.`}`,
  ];
}

/** What may still change, in a sentence; empty where nothing may. */
export function tellUnsettled({ days }: RollUp): readonly Phrase[] {
  const open = ofStatus(days, 'whole', 'incomplete').filter(({ settled }) => !settled).length;
  return open === 0
    ? []
    : [
        say`${plural(open, 'day is', 'days are')} not settled yet: late notes and replies may still change these figures.`,
      ];
}

export function tellFound({ days }: RollUp): Phrase {
  const sum = (name: 'errors' | 'warnings' | 'mentions' | 'replies'): number =>
    days.reduce((all, day) => all + day[name], 0);
  const found =
    sum('errors') + sum('warnings') === 0
      ? 'No open errors and warnings'
      : [
          ...(sum('errors') === 0 ? [] : [plural(sum('errors'), 'error')]),
          ...(sum('warnings') === 0 ? [] : [plural(sum('warnings'), 'warning')]),
        ].join(' and ');
  return say`${boldMetric('findings', found)} in ${sum('mentions')} ${metric('mentions', sum('mentions') === 1 ? 'mention' : 'mentions')} and ${sum('replies')} ${metric('replies', sum('replies') === 1 ? 'reply' : 'replies')}.`;
}

export function tellDay(day: RollUpDay): Phrase {
  const { date, status, why, attainment, errors, warnings, mentions, replies } = day;
  const name = dateOf(date, dayName(date));
  if (status === 'ahead') return say`${name}: not over yet`;
  if (status === 'missing') return say`${name}: ${bold('missing')}`;
  if (status === 'unreadable') return say`${name}: ${bold('not readable')}`;
  const figures = [
    attainment.of === 0 ? 'no first reply due' : `${countOf(attainment)} in time`,
    ...(day.clean ? ['clean'] : []),
    ...(errors === 0 ? [] : [plural(errors, 'error')]),
    ...(warnings === 0 ? [] : [plural(warnings, 'warning')]),
    `${plural(mentions, 'mention')} and ${plural(replies, 'reply', 'replies')}`,
  ].join(', ');
  return status === 'incomplete' && why !== null
    ? say`${name}, ${bold('in part')}: ${figures}; ${code(why, 200)}`
    : say`${name}: ${figures}`;
}
