/**
 * Links that may be shown to anybody: to topics and categories of the forum, and to pages and issues below the places that
 * the policy names. What else a link holds (credentials, a query) is left out, or makes it none.
 */

export interface SharePlaces {
  /** Where the forum begins, without a slash at its end; absent: none is known. */
  readonly forumUrl?: string;
  /** A host, or a host and the beginning of a path. */
  readonly docs: readonly string[];
  readonly issues: readonly string[];
}

const plainPath = /^(?:\/[\w.~%+-]*)*$/;
const longest = 300;

function isBelow(url: URL, place: string): boolean {
  const whole = `${url.host}${url.pathname}`.toLowerCase();
  return whole.startsWith(`${place.toLowerCase()}/`) && whole.length > place.length + 1;
}

function isOfForum(url: URL, forumUrl: string | undefined): boolean {
  if (forumUrl === undefined) return false;
  const base = new URL(forumUrl);
  const root = base.pathname.replace(/\/$/, '');
  if (url.host.toLowerCase() !== base.host.toLowerCase() || !url.pathname.startsWith(`${root}/`)) return false;
  return /^\/(?:t\/(?:[^/]+\/)?\d+(?:\/\d+)?|c\/[^/]+(?:\/[^/]+)*)\/?$/.test(url.pathname.slice(root.length));
}

/** The link as it may be shown; undefined where it may not. */
export function readShareable(link: string, places: SharePlaces): string | undefined {
  const url = URL.canParse(link) ? new URL(link) : undefined;
  if (url === undefined || url.username !== '' || url.password !== '') return undefined;
  if (!plainPath.test(url.pathname) || url.href.length > longest) return undefined;
  const bare = `${url.origin}${url.pathname}`;
  // Its own scheme, whichever the link has: it may be one of this machine.
  if (isOfForum(url, places.forumUrl)) return `${new URL(places.forumUrl ?? bare).origin}${url.pathname}`;
  if (url.protocol !== 'https:') return undefined;
  if (places.docs.some((place) => isBelow(url, place))) return /^#[\w-]{1,80}$/.test(url.hash) ? bare + url.hash : bare;
  const isIssue = /\/(?:issues|work_items)\/\d{1,12}\/?$/.test(url.pathname);
  return isIssue && places.issues.some((place) => isBelow(url, place)) ? bare : undefined;
}

/** All that a text holds, each once, in its order; HTML may stand in it. */
export function findShareable(text: string, places: SharePlaces): readonly string[] {
  const links = text.match(/\bhttps?:\/\/[^\s<>"'`()[\]{}|\\^]+/giu) ?? [];
  const shareable = links.flatMap((link) => readShareable(link.replace(/[.,;:!?…]+$/u, ''), places) ?? []);
  return [...new Set(shareable)];
}
