/** What people did about it: skips, handovers, waivers, decisions, and what went well. No one is named, and no one ranked. */
import type { RollUp } from '../../measure/roll-up.ts';
import type { SkippedTicket } from '../../measure/skips.ts';
import type { WaiverUse } from '../../measure/waiver-use.ts';
import { showHandle } from '../../model/handle.ts';
import { plural } from '../../model/plural.ts';
import { showDuration } from '../../model/show-duration.ts';
import type { ReportOptions } from '../report-options.ts';
import { tellPattern, tellSkipCounts } from '../tell-skips.ts';
import { bold, code, link, metric, type Phrase, say, some } from './phrase.ts';
import { countOf, dayName, shortDate } from './show-figures.ts';

const mostWaivers = 20;
const mostNamed = 5;
const mostDays = 31;
const mostTickets = 10;

function tellSkippedTicket(one: SkippedTicket): Phrase {
  const named = one.url === null ? say`Ticket` : say`${link('ticket', one.url)}`;
  return say`${named} ${code(one.ticket, 40)} was ${tellPattern(one)}`;
}

export function tellSkips({ skips, handovers }: RollUp): readonly Phrase[] {
  const { judged, skipped, days, ledger, unreadDays } = skips;
  const told = tellSkipCounts(ledger);
  const { late, of, seconds } = handovers;
  return [
    judged === 0
      ? say`${metric('skips', 'Skips')}: no ticket could be judged for it.`
      : skipped === 0
        ? say`${metric('skips', 'Skips')}: none, of ${plural(judged, 'ticket')} judged.`
        : say`${metric('skips', 'Skips')}: ${bold(`${skipped} of ${judged}`)} ${judged === 1 ? 'ticket was' : 'tickets were'} passed over, on ${plural(days, 'day')}.`,
    ...(told === '' ? [] : [say`What became of them, by the ledger of each day: ${told}.`]),
    ...ledger.tickets.slice(0, mostTickets).map(tellSkippedTicket),
    ...(ledger.tickets.length > mostTickets
      ? [
          say`${plural(ledger.tickets.length - mostTickets, 'more ticket')} that several skipped, in ${code('rollup.json')}`,
        ]
      : []),
    ...(unreadDays === 0 ? [] : [say`Of ${plural(unreadDays, 'day')} not all skips could be read.`]),
    of === 0
      ? say`Handovers: no late reply to look at.`
      : late === 0
        ? say`Handovers: none held up the ${plural(of, 'late reply', 'late replies')}.`
        : say`Handovers: of ${bold(`${late} of ${of}`)} late ${of === 1 ? 'reply' : 'replies'} somebody else had taken up the ticket first; until the one who answered did, ${showDuration(seconds)} passed together.`,
  ];
}

function tellWaiver(waiver: WaiverUse, { issuePeople }: ReportOptions): Phrase {
  const { rules, handles, fingerprint, reason, lastDate, matched, end } = waiver;
  const about =
    fingerprint === null
      ? say`${some(
          rules.map((rule) => code(rule, 60)),
          mostNamed,
        )}${
          handles.length === 0
            ? ''
            : say` of ${some(
                handles.map((one) => code(showHandle(one))),
                mostNamed,
              )}`
        }`
      : say`finding ${code(fingerprint, 60)}`;
  const told = lastDate === null ? 'has no end' : `${end === 'over' ? 'ended' : 'ends'} with ${shortDate(lastDate)}`;
  // One finding may be of another stretch; that nothing else was permitted says nothing.
  const use =
    fingerprint !== null
      ? ''
      : matched === 0
        ? '; it permitted nothing here'
        : `; it permitted ${plural(matched, 'finding')}`;
  // A reason may name people.
  const why = issuePeople === 'names' ? say`, because ${code(reason, 200)}` : say``;
  return say`The waiver of ${about} ${bold(told)}${use}${why}`;
}

export function tellDecisions(rollUp: RollUp, options: ReportOptions): readonly Phrase[] {
  const { waivers, decisions } = rollUp;
  const telling = waivers.filter(
    ({ end, matched, fingerprint }) => end !== 'later' || (matched === 0 && fingerprint === null),
  );
  const more = telling.length - mostWaivers;
  const rest = waivers.length - telling.length;
  const taken = (
    [
      [decisions.waive, 'waiver', 'waivers'],
      [decisions.dispute, 'dispute', 'disputes'],
      [decisions.accept, 'dispute accepted', 'disputes accepted'],
      [decisions.reject, 'dispute rejected', 'disputes rejected'],
      [decisions.reopen, 'finding opened again', 'findings opened again'],
    ] as const
  ).flatMap(([count, one, many]) => (count === 0 ? [] : [plural(count, one, many)]));
  return [
    ...telling.slice(0, mostWaivers).map((one) => tellWaiver(one, options)),
    ...(more > 0
      ? [
          say`${plural(more, 'more waiver that ends soon or permitted', 'more waivers that end soon or permitted')} nothing, in ${code('rollup.json')}`,
        ]
      : []),
    ...(rest === 0
      ? []
      : [say`${plural(rest, 'other waiver', 'other waivers')} in use, with more than thirty days to go.`]),
    ...(waivers.length === 0 ? [say`No waiver was in force.`] : []),
    taken.length === 0 ? say`Nothing was decided in notes.` : say`Decided in notes: ${taken.join(', ')}.`,
    ...(decisions.open === 0
      ? []
      : [say`${bold(plural(decisions.open, 'dispute waits', 'disputes wait'))} for a ruling.`]),
  ];
}

/** Only where the data shows it. */
export function tellPraise({ praise }: RollUp): readonly Phrase[] {
  const { cleanDays, inTimeDays, lateAnswered, resolved, recoveries } = praise;
  const name = (dates: readonly string[]): Phrase =>
    some(
      dates.slice(0, mostDays).map((date) => say`${dayName(date)}`),
      mostDays,
    );
  return [
    ...(cleanDays.length === 0 ? [] : [say`${bold(plural(cleanDays.length, 'clean day'))}: ${name(cleanDays)}.`]),
    ...(inTimeDays.length === 0
      ? []
      : [say`${bold(`Every first reply in time on ${plural(inTimeDays.length, 'day')}`)}: ${name(inTimeDays)}.`]),
    ...recoveries.map(
      ({ date, from, to }) =>
        say`${bold('Back on its feet')} on ${dayName(date)}: ${countOf(to)} in time, after ${countOf(from)} the audited day before.`,
    ),
    ...(lateAnswered === 0
      ? []
      : [
          say`${plural(lateAnswered, 'customer')} who had waited past the target ${lateAnswered === 1 ? 'was' : 'were'} answered all the same.`,
        ]),
    ...(resolved === 0 ? [] : [say`${plural(resolved, 'finding')} put right after being found.`]),
  ];
}
