/** How the sandbox is to behave: time, limits, rights, and the oddities that vendors do not document. */
import type { Instant } from '../model/instant.ts';
import type { Fault } from './faults.ts';

export interface Limits {
  /** Zendesk requests a minute of the whole account (Support Professional: 400). */
  readonly zendeskPerMinute: number;
  /** All incremental exports together. */
  readonly incrementalPerMinute: number;
  readonly searchExportPerMinute: number;
  /** Requests a minute of the Support team's Zendesk, and searches a minute of the forum without a login. */
  readonly supportPerMinute: number;
  readonly forumSearchesPerMinute: number;
  /** X requests per 15 minutes, by route; what is not named keeps X's own limit. */
  readonly x: Readonly<Partial<Record<XLimited, number>>>;
  readonly searchAllPerSecond: number;
}

export type XLimited =
  | 'users/by'
  | 'sent'
  | 'mentions'
  | 'lookup'
  | 'search/recent'
  | 'search/all'
  | 'usage'
  | 'users/me'
  | 'liked'
  | 'messages'
  | 'users';

export interface SandboxOptions {
  /** What the servers take as now, ms since 1970. Records of later times are not there yet. */
  now(): number;
  readonly faults?: readonly Fault[];
  readonly limits?: Partial<Limits>;
  /** Which spelling X speaks: `tweet.fields` (spec 2.166) or `post.fields` (2.167). Default `tweet`. */
  readonly fieldStyle?: 'tweet' | 'post';
  /** What X does with the other spelling; neither counts as unplanned. Default `refused` (400). */
  readonly foreignFields?: 'refused' | 'ignored';
  /** Default: no full-archive search. */
  readonly xAccess?: { readonly searchAll: boolean };
  /** How many tweets the timelines reach back. Default 3200, and 800 mentions. */
  readonly xReach?: { readonly sent: number; readonly mentions: number };
  /** Role of the user whose tokens these are. Default `admin`. */
  readonly zendeskRole?: 'admin' | 'agent';
  /** When a token fetched with client credentials expires. Default 1800 seconds, any number of uses. */
  readonly accessToken?: { readonly seconds?: number; readonly uses?: number };
  /** `via.channel` as text or as Zendesk's number. Default `string`. */
  readonly channelStyle?: 'string' | 'integer';
  /**
   * What the links to the next page of an export repeat. Default `position`: the cursor or start time alone, so that a
   * client which wants sideloads and page sizes must ask again. `whole`: all parameters.
   */
  readonly exportLinks?: 'position' | 'whole';
  /** How long after it was closed a ticket is archived: Zendesk lists its skips no more. Default 120 days. */
  readonly archiveAfterSeconds?: number;
  /** Tickets that the system touched later than `updated_at` shows, by id: exports select by this time. */
  readonly generatedAt?: Readonly<Record<string, Instant>>;
}

export const defaultLimits: Limits = {
  zendeskPerMinute: 400,
  incrementalPerMinute: 10,
  searchExportPerMinute: 100,
  supportPerMinute: 700,
  forumSearchesPerMinute: 30,
  x: {},
  searchAllPerSecond: 1,
};
