/** What is told of a gathering while it goes on. */
import type { SourceName } from '../model/sources.ts';

/** A line of progress: what one source just brought. */
export interface GatherProgress {
  readonly source: SourceName;
  readonly step: string;
  /** Records so far. */
  readonly records: number;
  readonly requests: number;
}
