/** What an X route is, and what it is given. */
import type { Account } from '../../model/capture.ts';
import type { JsonObject, Query } from '../http.ts';
import type { SandboxOptions, XLimited } from '../options.ts';
import type { Shelf } from './shelf.ts';

export interface XCall {
  readonly shelf: Shelf;
  readonly options: SandboxOptions;
  readonly parts: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly nowMs: number;
  readonly emptyPage: boolean;
  /** Posts that were given, for the usage endpoint. */
  onPostsRead(ids: readonly string[]): void;
  readonly postsRead: number;
  /** The account whose tokens signed the request; absent for the app's own token. */
  readonly user?: Account;
}

export interface XRoute {
  readonly method: 'GET';
  readonly path: string;
  readonly parameters: readonly string[];
  readonly limited: XLimited;
  /** Answers accounts about themselves only. */
  readonly userOnly?: true;
  answer(call: XCall): JsonObject;
}
