/** What one page of a vendor's answer adds to a capture. */
import type { Capture } from '../model/capture.ts';

/** The kinds of records that a capture holds. */
export const recordKinds = [
  'accounts',
  'tweets',
  'tombstones',
  'tickets',
  'ticketEvents',
  'skips',
  'users',
  'groups',
  'incidents',
  'likes',
  'directMessages',
  'forumCategories',
  'forumSearches',
  'supportTickets',
  'supportSearches',
] as const;
export type RecordKind = (typeof recordKinds)[number];

export type CapturePage = Partial<Pick<Capture, RecordKind | 'texts'>>;
