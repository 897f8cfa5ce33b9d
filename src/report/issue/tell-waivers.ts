/** Waivers that end soon, and those that permit nothing: by date, for a countdown would change the issue every day. */
import { showHandle } from '../../model/handle.ts';
import { addSeconds } from '../../model/instant.ts';
import { plural } from '../../model/plural.ts';
import type { DecisionState, Finding, ToldDecision } from '../../model/result.ts';
import { inlineCode } from '../escape/markdown.ts';
import { type IssueContext, tellId, tellPerson, tellSome } from './words.ts';

const toldAheadSeconds = 14 * 86_400;
const mostWaivers = 30;
const mostNamed = 8;

const kindOf: Readonly<Record<DecisionState, ToldDecision['kind']>> = {
  waived: 'waive',
  disputed: 'dispute',
  accepted: 'accept',
  rejected: 'reject',
};

/** What marks a finding, as it was said last. */
export function decisionBehind({ fingerprint, decision }: Finding, { result }: IssueContext): ToldDecision | undefined {
  if (decision === null) return undefined;
  return result.decisions.inForce.findLast((one) => one.kind === kindOf[decision] && one.matched.includes(fingerprint));
}

/** The waiver that permitted a finding until it came to its end; undefined where the finding is permitted, or ruled on, now. */
export function lapsedOf({ fingerprint, decision }: Finding, { result }: IssueContext): ToldDecision | undefined {
  if (decision !== null && decision !== 'rejected') return undefined;
  return result.decisions.lapsed.findLast((one) => one.fingerprint === fingerprint);
}

/** Where reasons may name people they are left out. */
export function tellWhy({ reason }: ToldDecision, { options }: IssueContext): string {
  return options.issuePeople === 'pseudonyms' ? '' : `, because ${inlineCode(reason, 300)}`;
}

function tellWaiver(waiver: ToldDecision, context: IssueContext): string {
  const { fingerprint, rules, handles, by, date, noteId } = waiver;
  const what = fingerprint === null ? tellSome(rules.map(tellId), mostNamed) : tellId(fingerprint);
  const limits =
    handles.length === 0
      ? ''
      : ` for ${tellSome(
          handles.map((one) => inlineCode(showHandle(one), 60)),
          mostNamed,
        )}`;
  const source =
    noteId === null
      ? `by the policy, approved by ${tellPerson(by, context)}`
      : `by ${tellPerson(by, context)}${date === null || date === context.result.window.date ? '' : ` on the issue of ${inlineCode(date, 20)}`}`;
  return `${what}${limits} ${source}${tellWhy(waiver, context)}`;
}

/** Waivers whose end lies within 14 days of the day's own, wherever they were given. */
function endingSoon({ result }: IssueContext): readonly ToldDecision[] {
  const { window, decisions } = result;
  const last = addSeconds(window.end, toldAheadSeconds);
  return [...decisions.inForce, ...decisions.lapsed]
    .filter(({ kind, until }) => kind === 'waive' && until !== null && window.start < until && until <= last)
    .sort((a, b) => ((a.until ?? '') < (b.until ?? '') ? -1 : 1));
}

export function tellEndingWaivers(context: IssueContext): readonly string[] {
  const ending = endingSoon(context);
  const more = ending.length - mostWaivers;
  return [
    ...ending
      .slice(0, mostWaivers)
      .map((one) => `Holds to the end of ${inlineCode(one.lastDate ?? '', 20)}: ${tellWaiver(one, context)}`),
    ...(more > 0 ? [`${more} more, in \`result.json\``] : []),
  ];
}

/** A line for who needs an answer; empty where no waiver ends soon. */
export function tellEndsAhead(context: IssueContext): readonly string[] {
  const ending = endingSoon(context);
  const [first] = ending;
  if (first === undefined) return [];
  const next = inlineCode(first.lastDate ?? '', 20);
  return [
    `${plural(ending.length, 'waiver ends', 'waivers end')} within two weeks of this day, the first with ${next}: see below`,
  ];
}

export function tellUnmatched(context: IssueContext): readonly string[] {
  const unmatched = context.result.waiversWithoutMatch;
  const more = unmatched.length - mostWaivers;
  return [
    ...unmatched.slice(0, mostWaivers).map((one) => {
      const long =
        one.since === null || one.days === null || one.days === 1
          ? ''
          : `, nothing for ${one.days} days, since ${inlineCode(one.since, 20)}`;
      return `Matched nothing on this day${long}: ${tellWaiver(one, context)}`;
    }),
    ...(more > 0 ? [`${more} more, in \`result.json\``] : []),
  ];
}
