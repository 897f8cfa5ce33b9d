/** Links to tweets in ticket text: the one place where tweet ids reliably enter Zendesk (rules.md, Reconcile 5). */

export interface StatusLink {
  readonly tweetId: string;
  /** The handle in the link's path; absent for `i/web/status`. */
  readonly handle?: string;
}

const status =
  /(?:https?:\/\/)?(?:(?:www|mobile|m)\.)?(?<![A-Za-z0-9-])(?:twitter|x)\.com\/(?:#!\/)?(?:i\/web|i|@?([A-Za-z0-9_]{1,20}))\/status(?:es)?\/(\d{1,19})(?!\d)/giu;

/** Every tweet that a text links, in its order, each once. Links that need a visit (t.co) are not seen. */
export function findStatusLinks(text: string): StatusLink[] {
  const found = new Map<string, StatusLink>();
  for (const match of text.matchAll(status)) {
    const [, handle, tweetId] = match;
    if (tweetId === undefined || found.has(tweetId)) continue;
    found.set(tweetId, handle === undefined || handle.toLowerCase() === 'i' ? { tweetId } : { tweetId, handle });
  }
  return [...found.values()];
}
