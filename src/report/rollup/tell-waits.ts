/** First replies: how many kept the target, how long people waited, and what would have met the target. */
import type { MetricId } from '../../measure/dictionary.ts';
import { type WaitPart, waitParts } from '../../measure/late-replies.ts';
import type { RollUp, StretchWait } from '../../measure/roll-up.ts';
import { plural } from '../../model/plural.ts';
import { showDuration } from '../../model/show-duration.ts';
import { bold, boldMetric, metric, type Phrase, say } from './phrase.ts';
import { before, countOf, interval, percent, tellChange } from './show-figures.ts';

export const partNames: Readonly<Record<WaitPart, string>> = {
  lag: 'before the ticket came (ingestion lag)',
  offHours: 'outside business hours',
  queue: 'before anybody took it up',
  handover: 'from the first who took it up to the one who answered',
  advocate: 'with the one who answered',
};

export function tellAttainment({ attainment }: RollUp): Phrase {
  const { now } = attainment;
  return now.share === null
    ? say`No first reply was due.`
    : say`${boldMetric('sla-attainment', `${countOf(now)} first ${now.of === 1 ? 'reply' : 'replies'} within the target`)}; ${interval(now)}.`;
}

export function tellAgainstBefore(rollUp: RollUp): Phrase {
  const { attainment, before: earlier } = rollUp;
  const name = before(rollUp);
  if (earlier.audited === 0) return say`Nothing is stored of ${name}: there is nothing to compare with.`;
  const days =
    earlier.audited === earlier.days ? '' : ` on the ${earlier.audited} of ${earlier.days} days that were audited`;
  const { change } = attainment;
  if (change === null) return say`In ${name}${days}: ${countOf(attainment.before)}.`;
  return say`In ${name}${days}: ${countOf(attainment.before)}. The difference is ${tellChange(change)}.`;
}

const clockNames = { business: 'business time', calendar: 'calendar time' } as const;

function tellQuantile(seconds: number | null): string {
  return seconds === null ? 'longer than anybody was seen to wait' : `within ${showDuration(seconds)}`;
}

export function tellWait({ clock, seconds, answered, waiting }: StretchWait): readonly Phrase[] {
  if (answered + waiting === 0) return [];
  const apart = `${answered} answered, ${waiting} still waiting and counted in`;
  if (clock === 'mixed')
    return [say`How long people waited is told in no one figure: the policy's clock changed (${apart}).`];
  return [
    say`${metric('customer-wait', 'Customers waited')}, in ${clockNames[clock]}: half ${tellQuantile(seconds.median)}, nine in ten ${tellQuantile(seconds.p90)} (${apart}).`,
  ];
}

export interface Counterfactual {
  readonly had: string;
  readonly short: string;
  readonly met: number;
  readonly meaning?: MetricId;
}

/** What each line leaves out, and how many would have been met. */
export function counterfactuals({ misses }: RollUp): readonly Counterfactual[] {
  const { metWithout, metByAdvocateAlone, parts } = misses;
  return [
    { had: 'without ingestion lag', short: 'no lag', met: metWithout.lag, meaning: 'late-by-lag-alone' },
    ...(parts.offHours === 0
      ? []
      : [{ had: 'had every hour been a business hour', short: 'no off hours', met: metWithout.offHours }]),
    { had: 'had it been taken up at once', short: 'no queue', met: metWithout.queue },
    { had: 'without handover', short: 'no handover', met: metWithout.handover },
    { had: 'had only the time of the one who answered counted', short: 'answering only', met: metByAdvocateAlone },
  ];
}

export function tellMisses(rollUp: RollUp): readonly Phrase[] {
  const { misses, split, unsplit, unanswered, seconds, parts } = rollUp.misses;
  if (misses === 0) return [say`No first reply missed the target.`];
  const answered = misses - unanswered;
  const told = [
    say`${bold(`${plural(misses, 'first reply', 'first replies')} missed the target`)}: ${answered} came late, ${unanswered} had not come when last looked at${unsplit === 0 ? '' : `; of ${unsplit} nobody can say what the wait was spent on`}.`,
  ];
  if (split === 0) return told;
  const ofAll = (part: WaitPart): string =>
    `${showDuration(parts[part])}${seconds === 0 ? '' : ` (${percent(parts[part] / seconds, 0)})`} ${partNames[part]}`;
  const spent = waitParts.filter((part) => parts[part] > 0).map(ofAll);
  return [
    ...told,
    ...counterfactuals(rollUp).map(
      ({ had, met, meaning }) =>
        say`Would have been in time ${meaning === undefined ? had : metric(meaning, had)}: ${bold(`${met} of ${split}`)}`,
    ),
    ...(rollUp.misses.skipped === 0
      ? []
      : [
          say`Would have been in time had nobody skipped ${metric('skips', 'its ticket')}: ${bold(`${rollUp.misses.metWithoutSkips} of ${rollUp.misses.skipped}`)} late ones whose ticket was skipped while it waited, without the time from a skip until somebody took it up`,
        ]),
    say`${metric('wait-parts', 'The late ones waited')} ${showDuration(seconds)} together: ${spent.join(', ')}.`,
    say`Each of these lines leaves out one part of the wait and keeps the others as they were; one reply can stand in several.`,
  ];
}
