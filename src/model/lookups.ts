/** What judging still needs and did not find in a capture (rules.md, Reconcile 12): named by reconcile, fetched by gather. */

/** A search for a few words. Only its id is kept: the words are somebody's. */
export interface WantedSearch {
  readonly id: string;
  readonly words: readonly string[];
}

export interface WantedLookups {
  /** Ids. */
  readonly tweets: readonly string[];
  readonly forumSearches: readonly WantedSearch[];
  /** Numbers. */
  readonly supportTickets: readonly string[];
  readonly supportSearches: readonly WantedSearch[];
}

/** A mention is searched for by fewer and fewer words: this is its `attempt`th search, from 1. */
export function searchId(subject: string, attempt: number): string {
  return `${subject}#search/${attempt}`;
}

export function isSearchFor(id: string, subject: string): boolean {
  return id.startsWith(`${subject}#search/`);
}

/** How many there can be. */
export const mostAttempts = 2;
