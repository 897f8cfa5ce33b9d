/** Which decisions hold for a day: its own, those of a rule over a span wherever they were said, and what was said since. */
import { canonicalJson } from '../model/canonical-json.ts';
import type { Decision } from '../model/decision.ts';
import { addSeconds, type Span } from '../model/instant.ts';
import type { Review } from '../model/review.ts';
import type { Past, PastDay } from './past.ts';
import { decisionsOf } from './review-days.ts';

/** Longer than a day may wait to be judged for the last time. */
const carriedSeconds = 21 * 86_400;

export interface Decisions {
  /** In the order in which they were said. */
  holdFor(date: string | null, window: Span, before: PastDay | undefined): readonly Decision[];
  /** Something was said since the last run that concerns this day. */
  isNewFor(date: string, window: Span): boolean;
}

function hasSpan({ target }: Decision): boolean {
  return !('fingerprint' in target);
}

function overlaps({ target }: Decision, window: Span): boolean {
  return 'span' in target && target.span.start < window.end && window.start < target.span.end;
}

function endsBefore({ target }: Decision, window: Span): boolean {
  return 'span' in target && target.span.end < addSeconds(window.start, -carriedSeconds);
}

function unite(decisions: readonly Decision[]): readonly Decision[] {
  const all = new Map(decisions.map((decision) => [canonicalJson(decision), decision]));
  return [...all.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** Every day judged carries the waived spans of the days judged before it, so that the newest ones know them all. */
export async function gatherDecisions(past: Past, review: Review | undefined): Promise<Decisions> {
  const carried = (await past.newest()).flatMap((day) => day.decisions).filter(hasSpan);
  const fresh = (review?.notes ?? []).flatMap((note) =>
    decisionsOf(note).map((decision) => ({ date: note.date, decision })),
  );
  const saidOf = (date: string | null) => fresh.filter((one) => one.date === date).map((one) => one.decision);
  const spans = fresh.map((one) => one.decision).filter(hasSpan);
  return {
    holdFor: (date, window, before) =>
      unite([
        ...(before?.decisions ?? []),
        ...[...carried, ...spans].filter((decision) => !endsBefore(decision, window)),
        ...saidOf(date),
      ]),
    isNewFor: (date, window) => saidOf(date).length > 0 || spans.some((decision) => overlaps(decision, window)),
  };
}
