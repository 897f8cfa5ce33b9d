/** Reads a Discourse forum: its categories with every run, and what its search finds for single mentions as look-ups. */
import type { Transport } from '../../http/types.ts';
import type { Coverage, ForumCategory, ForumSearch, Gap } from '../../model/capture.ts';
import type { Instant, Span } from '../../model/instant.ts';
import type { WantedSearch } from '../../model/lookups.ts';
import { sourceTitles, systemVariables } from '../../model/sources.ts';
import { type Asked, getJson, type Stop, stopOf } from '../json-client.ts';
import { askEach } from '../look-up.ts';
import { readCategories } from './read-categories.ts';
import { type RawTopic, searchSchema } from './schema.ts';

export interface ForumSource {
  /** Where it begins, without a slash at its end. */
  readonly url: string;
  readonly transport: Transport;
}

export interface GatherForumOptions extends ForumSource {
  readonly span: Span;
  readonly takenAt: Instant;
  readonly onPage: (page: { readonly forumCategories: readonly ForumCategory[] }) => Promise<void> | void;
}

const forumAsked: Asked = { who: sourceTitles.forum, variable: systemVariables.forum };

function gapOf(kind: Gap['kind'], span: Span, { cause, why, cure, lasting }: Stop): Gap {
  return { source: 'forum', kind, span, cause, why, ...(cure === undefined ? {} : { cure }), lasting };
}

export async function gatherForum(
  options: GatherForumOptions,
): Promise<{ readonly coverage: readonly Coverage[]; readonly gaps: readonly Gap[] }> {
  const { url, transport, span, takenAt } = options;
  try {
    const forumCategories = await readCategories(transport, url, takenAt);
    if (forumCategories.length > 0) await options.onPage({ forumCategories });
    return { coverage: [{ source: 'forum', kind: 'categories', span }], gaps: [] };
  } catch (error) {
    const stop = stopOf(error, forumAsked);
    if (stop === undefined) throw error;
    return { coverage: [], gaps: [gapOf('all', span, stop)] };
  }
}

/** What the search gives on its first page is more than anybody reads. */
const mostTopics = 10;

export async function searchForum(
  { url, transport }: ForumSource,
  { span, takenAt }: { readonly span: Span; readonly takenAt: Instant },
  searches: readonly WantedSearch[],
): Promise<{ readonly forumSearches: readonly ForumSearch[]; readonly gaps: readonly Gap[] }> {
  const toTopic = ({ id, title, slug, created_at }: RawTopic): ForumSearch['topics'][number] => ({
    id,
    title,
    url: `${url}/t/${encodeURIComponent(slug === '' ? '-' : slug)}/${id}`,
    ...(created_at === undefined ? {} : { createdAt: created_at }),
  });
  const { answers, gaps } = await askEach(searches, {
    idOf: (search) => search.id,
    async ask({ id, words }): Promise<ForumSearch> {
      const address = `${url}/search.json?${new URLSearchParams({ q: words.join(' ') })}`;
      const { topics } = await getJson(transport, address, searchSchema);
      return { id, topics: topics.slice(0, mostTopics).map(toTopic), observedAt: takenAt };
    },
    stopOf: (error) => stopOf(error, forumAsked),
    gapOf: (stop, ids) => ({ ...gapOf('searches', span, stop), ids }),
  });
  return { forumSearches: answers, gaps };
}
