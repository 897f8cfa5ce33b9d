/** What all records of a capture have in common. */
import type { Instant } from './instant.ts';

/** Every record says when it was observed, so that captures merge: the newest observation wins. */
export interface Observed {
  readonly observedAt: Instant;
}
