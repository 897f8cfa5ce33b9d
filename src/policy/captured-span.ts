/** The stretch that must be read to judge a window: look-back before it, and what its deadlines need after it (rules.md, Settling). */
import { addBusinessSeconds, endOfBusinessDayAfter } from '../model/business-time.ts';
import { addSeconds, earlier, type Instant, later, type Span } from '../model/instant.ts';
import { type Policy, revisionAt } from '../model/policy.ts';

export function capturedSpan(policy: Policy, window: Span, takenAt: Instant): Span {
  const revision = revisionAt(policy, window.start);
  const { businessHours, timeZone } = revision;
  const lastMoment = addSeconds(window.end, -1);
  const days = Math.max(revision.noteWithinDays, revision.unansweredAfterDays);
  const longestTarget = Math.max(revision.targetSeconds, ...revision.handles.map((h) => h.targetSeconds ?? 0));
  const deadlines = [
    endOfBusinessDayAfter(businessHours, timeZone, lastMoment, days),
    revision.slaClock === 'calendar'
      ? addSeconds(lastMoment, longestTarget)
      : addBusinessSeconds(businessHours, lastMoment, longestTarget),
    addSeconds(window.end, revision.ingestionLagSeconds),
    addSeconds(window.end, revision.playHoldSeconds),
  ];
  return {
    start: addSeconds(window.start, -revision.lookBackSeconds),
    end: earlier(takenAt, addSeconds(deadlines.reduce(later), 1)),
  };
}
