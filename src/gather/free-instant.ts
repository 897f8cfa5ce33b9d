import type { Capture } from '../model/capture.ts';
import { addSeconds, type Instant } from '../model/instant.ts';

/** Usage is kept by instant: two rounds within a second must not hide each other. */
export function freeInstant(usage: Capture['usage'], at: Instant): Instant {
  return usage[at] === undefined ? at : freeInstant(usage, addSeconds(at, 1));
}
