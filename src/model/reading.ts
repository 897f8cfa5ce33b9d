/** How a reading went: what was covered, what was not and why, and what it cost. */
import type { Span } from './instant.ts';
import type { LedgerSource, OptionalSystem, SourceName } from './sources.ts';

/** What a gap or a coverage speaks of. */
export const readKinds = [
  'all',
  'tickets',
  'ticket-events',
  'skips',
  'users',
  'accounts',
  'sent',
  'mentions',
  'tweets',
  'incidents',
  'maintenances',
  'likes',
  'direct-messages',
  'categories',
  'searches',
] as const;
export type ReadKind = (typeof readKinds)[number];

/** Why something could not be read; decides the exit code (interfaces.md). */
export type GapCause = 'credentials' | 'limit' | 'unavailable' | 'unreadable' | 'budget';

/** Something that could not be read. `ids` names single records, where the gap is about them only. */
export interface Gap {
  readonly source: SourceName;
  readonly kind: ReadKind;
  readonly handle?: string;
  readonly span: Span;
  readonly ids?: readonly string[];
  readonly cause: GapCause;
  readonly why: string;
  readonly cure?: string;
  /** A later run will not do better by itself. */
  readonly lasting: boolean;
}

/** Something that was read whole. */
export interface Coverage {
  readonly source: SourceName;
  readonly kind: ReadKind;
  readonly handle?: string;
  readonly span: Span;
}

export interface SourceUsage {
  readonly requests: number;
  readonly posts?: number;
  readonly users?: number;
  readonly likes?: number;
  readonly directMessages?: number;
}

/** What each source cost; optional systems only where they were asked. */
export type Usage = Readonly<Record<LedgerSource, SourceUsage> & Partial<Record<OptionalSystem, SourceUsage>>>;
