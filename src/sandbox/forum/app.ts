/** A Discourse forum without a login: its categories, and a search that wants all words. */
import { instantFromMillis } from '../../model/instant.ts';
import { slugOf } from '../../scenario/help-desk.ts';
import type { ToldCategory, ToldTopic, World } from '../../scenario/world.ts';
import { type Answer, type Incoming, type JsonObject, Refusal, type VendorApp } from '../http.ts';
import { defaultLimits, type SandboxOptions } from '../options.ts';
import { createMeter, secondsUntil } from '../rate-limits.ts';
import { findRoute, readQuery } from '../routes.ts';

const minute = 60_000;

function renderCategory({ id, name }: ToldCategory): JsonObject {
  return {
    id: Number(id),
    name,
    slug: slugOf(name),
    color: '0088CC',
    topic_count: 12,
    parent_category_id: null,
    read_restricted: false,
  };
}

function renderTopic({ id, title, at }: ToldTopic): JsonObject {
  return {
    id: Number(id),
    title,
    fancy_title: title,
    slug: slugOf(title),
    posts_count: 3,
    created_at: at.replace('Z', '.000Z'),
    last_posted_at: at.replace('Z', '.000Z'),
    archetype: 'regular',
    closed: false,
    archived: false,
    visible: true,
    category_id: 10,
  };
}

/** Discourse finds other forms of a word by its stem; here the beginning stands for that. */
function stemOf(word: string): string {
  return word.slice(0, Math.max(4, word.length - 3));
}

function holdsAll(title: string, words: readonly string[]): boolean {
  const lower = title.toLowerCase();
  return words.every((word) => lower.includes(stemOf(word)));
}

function refuse(status: number, errors: string, unplanned?: string): Refusal {
  return new Refusal({ status, body: { errors: [errors], error_type: 'invalid_parameters' } }, unplanned);
}

const routes = [
  { method: 'GET', path: '/site.json', parameters: [] },
  { method: 'GET', path: '/search.json', parameters: ['q', 'page'] },
] as const;

export function createForumApp(first: World, options: Pick<SandboxOptions, 'now' | 'limits'>): VendorApp {
  let world = first;
  const limit = options.limits?.forumSearchesPerMinute ?? defaultLimits.forumSearchesPerMinute;
  const meter = createMeter();

  function search(text: string): JsonObject {
    const nowMs = options.now();
    const { refused, resetsAt } = meter.take('search', limit, minute, nowMs);
    if (refused) {
      const body = { errors: ['You’ve performed this action too many times.'], error_type: 'rate_limit' };
      throw new Refusal({
        status: 429,
        headers: { 'retry-after': String(secondsUntil(resetsAt, nowMs)) },
        body,
      });
    }
    const words = text.toLowerCase().split(/\s+/);
    if (words.some((word) => word.length < 3)) throw refuse(422, 'term too short', `a word too short: ${text}`);
    // A mark would be an order: @ for a person, # for a category, a colon for a filter.
    if (/[@#:"]/.test(text)) throw refuse(400, 'bad term', `an order instead of words: ${text}`);
    const now = instantFromMillis(nowMs);
    const topics = (world.forumTopics ?? []).filter(({ title, at }) => at <= now && holdsAll(title, words));
    const posts = topics.map(({ id }) => ({
      id: Number(id) * 10,
      topic_id: Number(id),
      blurb: 'somebody wrote',
      username: 'kim',
    }));
    return {
      posts,
      // Discourse leaves the key out where there are none.
      ...(topics.length === 0 ? {} : { topics: topics.map(renderTopic) }),
      users: [],
      categories: [],
      tags: [],
      groups: [],
      grouped_search_result: { term: text, post_ids: posts.map((p) => p.id), more_posts: null, error: null },
    };
  }

  function answer(incoming: Incoming): Answer {
    const found = findRoute(routes, incoming);
    if (found === undefined) throw new Refusal({ status: 404, body: 'Not found' }, 'no such address');
    if (incoming.headers.authorization !== undefined)
      throw refuse(400, 'no login', 'a secret, where none is asked for');
    const read = readQuery(incoming.query, found.route.parameters);
    if (!('query' in read)) throw refuse(400, 'bad parameter', 'a parameter that search does not know');
    if (found.route.path === '/site.json')
      return {
        status: 200,
        body: { default_archetype: 'regular', categories: (world.forumCategories ?? []).map(renderCategory) },
      };
    return { status: 200, body: search(read.query.get('q') ?? '') };
  }

  return {
    answer,
    setWorld(next) {
      world = next;
    },
  };
}
