/** A world: everything that both vendors hold. The sandbox servers play it; `gather` must find it again. */
import type { Capture } from '../model/capture.ts';

export interface World {
  /**
   * All records of both vendors. A tweet with a tombstone was deleted or is protected: the servers show the tombstone only.
   * `span`, `takenAt`, `coverage`, `gaps` and `usage` say nothing here.
   */
  readonly capture: Capture;
  /** Handles connected to Zendesk, as X spells them. */
  readonly monitoredHandles: readonly string[];
}
