/** Which decisions hold for a day: its own, those of a rule over a span wherever they were said, and what was said since. */
import { canonicalJson } from '../model/canonical-json.ts';
import { type Decision, endOf, inOrderSaid, lastWords } from '../model/decision.ts';
import { addSeconds, type Instant, type Span } from '../model/instant.ts';
import type { Review } from '../model/review.ts';
import type { Past, PastDay } from './past.ts';
import { decisionsOf } from './review-days.ts';

/** Longer than a day may wait to be judged for the last time. */
const carriedSeconds = 21 * 86_400;

/** A run that was broken off before it published what a lapse changed is made up for within this time. */
const retriedSeconds = 7 * 86_400;

export interface Decisions {
  /** In the order in which they were said. Waivers of other days' findings are among them while their end is to be told. */
  holdFor(date: string | null, window: Span, before: PastDay | undefined): readonly Decision[];
  /** Something was said since the last run that concerns this day. */
  isNewFor(date: string, window: Span): boolean;
  /** A waiver given on this day has come to its end, by `now`. */
  hasLapsedOn(date: string, before: PastDay, now: Instant): boolean;
  /** Days with waivers on findings of theirs that may have come to their end. */
  readonly datesWithWaivers: ReadonlySet<string>;
}

type Dated = Decision & { readonly date: string };

function hasSpan({ target }: Decision): boolean {
  return !('fingerprint' in target);
}

function isDatedWaiver(decision: Decision): decision is Dated {
  return decision.kind === 'waive' && !hasSpan(decision) && decision.date !== undefined;
}

function overlaps({ target }: Decision, window: Span): boolean {
  return 'span' in target && target.span.start < window.end && window.start < target.span.end;
}

function endsBefore(decision: Decision, window: Span): boolean {
  const end = 'span' in decision.target ? decision.target.span.end : endOf(decision);
  return end !== undefined && end < addSeconds(window.start, -carriedSeconds);
}

function unite(decisions: readonly Decision[]): readonly Decision[] {
  return inOrderSaid([...new Map(decisions.map((decision) => [canonicalJson(decision), decision])).values()]);
}

/** Without waivers of other days' findings, which are carried along. */
function ownOf(decisions: readonly Decision[], date: string | null): readonly Decision[] {
  return decisions.filter((one) => !isDatedWaiver(one) || one.date === date);
}

/**
 * Waivers that are the last word on their findings. What a day carries may be out of date: the day on which a waiver was
 * given knows what was said after it.
 */
async function lastWaivers(
  carried: readonly Dated[],
  past: Past,
  saidOf: (date: string) => readonly Decision[],
): Promise<readonly Dated[]> {
  const waivers: Dated[] = [];
  for (const date of new Set(carried.map((one) => one.date))) {
    const stored = (await past.day(date))?.decisions ?? [];
    const words = [...lastWords([...ownOf(stored, date), ...saidOf(date)]).values()];
    waivers.push(...words.filter(isDatedWaiver).filter((one) => one.date === date));
  }
  return waivers;
}

/** Every day judged carries waived spans, and waivers whose end is to be told, of the days judged before it: the newest ones know them all. */
export async function gatherDecisions(past: Past, review: Review | undefined): Promise<Decisions> {
  const known = (await past.newest()).flatMap((day) => day.decisions);
  const fresh = (review?.notes ?? []).flatMap((note) =>
    decisionsOf(note).map((decision) => ({ date: note.date, decision })),
  );
  const said = fresh.map((one) => one.decision);
  const saidOf = (date: string | null) => fresh.filter((one) => one.date === date).map((one) => one.decision);
  const spans = said.filter(hasSpan);
  const waivers = await lastWaivers([...known, ...said].filter(isDatedWaiver), past, saidOf);
  return {
    holdFor: (date, window, before) =>
      unite([
        ...ownOf(before?.decisions ?? [], date),
        ...[...known.filter(hasSpan), ...spans, ...waivers].filter((decision) => !endsBefore(decision, window)),
        ...saidOf(date),
      ]),
    isNewFor: (date, window) => saidOf(date).length > 0 || spans.some((decision) => overlaps(decision, window)),
    hasLapsedOn: (date, { result }, now) =>
      waivers.some(({ date: given, target, until }) => {
        if (given !== date || until === null || now < until || !('fingerprint' in target)) return false;
        const finding = result.findings.find((f) => f.fingerprint === target.fingerprint);
        return finding?.decision === 'waived' || now < addSeconds(until, retriedSeconds);
      }),
    datesWithWaivers: new Set(waivers.map((one) => one.date)),
  };
}
