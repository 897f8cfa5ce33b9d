/** Which incident of the status page was open at a time. */
import type { Incident } from './capture.ts';
import { addSeconds, type Instant } from './instant.ts';

/** One that is not over was open as long as somebody looked. */
function endOf({ endedAt, observedAt }: Incident): Instant {
  return endedAt ?? observedAt;
}

/** The first incident (no maintenance) that was open then, or at most so many seconds before or after. */
export function incidentAt(incidents: readonly Incident[], at: Instant, withinSeconds = 0): Incident | undefined {
  return incidents.find(
    (one) =>
      one.kind === 'incident' &&
      one.startedAt <= addSeconds(at, withinSeconds) &&
      addSeconds(at, -withinSeconds) <= endOf(one),
  );
}
