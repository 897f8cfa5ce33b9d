/** What would have met the target, had nobody skipped its ticket: without the time from each skip until somebody took it up. */
import type { LinkedSkip } from '../model/skips.ts';
import type { Miss } from './late-replies.ts';

/** A late answer whose ticket was skipped while it waited. */
export interface SkippedMiss {
  /** On the target's clock. */
  readonly lateSeconds: number;
  readonly savedSeconds: number;
  readonly isMet: boolean;
}

/** Stretches that end with the same touch lie within each other: the longest is all of them. */
function savedBy(skips: readonly LinkedSkip[]): number {
  const longest = new Map<string, number>();
  for (const { leftUntil, leftSeconds } of skips)
    if (leftUntil !== null && leftSeconds !== null)
      longest.set(leftUntil, Math.max(longest.get(leftUntil) ?? 0, leftSeconds));
  return [...longest.values()].reduce((sum, seconds) => sum + seconds, 0);
}

/** Only misses of which the ledger tells the same lateness as the finding does: then both speak of one wait. */
export function withoutSkips(misses: readonly Miss[], skips: readonly LinkedSkip[]): readonly SkippedMiss[] {
  const late = skips.filter(
    ({ owed, next, leftSeconds }) =>
      owed && next.fate === 'answered' && next.inTime === false && next.marginSeconds !== null && leftSeconds !== null,
  );
  return misses.flatMap(({ answered, targetSeconds, finding: { details, evidence } }): readonly SkippedMiss[] => {
    const { waitedSeconds } = details;
    if (!answered || targetSeconds === null || typeof waitedSeconds !== 'number') return [];
    const lateSeconds = waitedSeconds - targetSeconds;
    const tickets = new Set(evidence.filter(({ kind }) => kind === 'ticket').map(({ id }) => id));
    const own = late.filter(({ ticket, next }) => tickets.has(ticket) && next.marginSeconds === -lateSeconds);
    if (own.length === 0) return [];
    const savedSeconds = savedBy(own);
    return [{ lateSeconds, savedSeconds, isMet: savedSeconds >= lateSeconds }];
  });
}
