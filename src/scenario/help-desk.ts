/** What a story tells of the forum and of the Support team's Zendesk, and what look-ups there find. */
import type { Capture, ForumTopic } from '../model/capture.ts';
import type { Instant } from '../model/instant.ts';
import { mostAttempts, searchId } from '../model/lookups.ts';
import { findShareable } from '../model/shareable-links.ts';
import type { ToldCategory, ToldSupportTicket, ToldTopic, World } from './world.ts';

export const forumUrl = 'https://forum.example.com';
export const supportUrl = 'https://support-example.zendesk.com';
/** What the built-in policy lets be shared, and the forum of the stories. */
const places = { forumUrl, docs: ['docs.gitlab.com'], issues: ['gitlab.com/gitlab-org', 'gitlab.com/gitlab-com'] };

/** As forums make them of titles and names. */
export function slugOf(text: string): string {
  const slug = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? '-' : slug;
}

export class HelpDesk {
  readonly #takenAt: Instant;
  readonly #categories: ToldCategory[] = [];
  readonly #topics: (ToldTopic & { readonly tweetId: string })[] = [];
  readonly #tickets: (ToldSupportTicket & { readonly tweetId?: string })[] = [];

  constructor(takenAt: Instant) {
    this.#takenAt = takenAt;
  }

  addCategory(name: string): void {
    this.#categories.push({ id: String(10 + this.#categories.length), name });
  }

  addTopic(tweetId: string, title: string, at: Instant): void {
    this.#topics.push({ id: String(70 + this.#topics.length), title, at, tweetId });
  }

  addTicket(ticket: ToldSupportTicket): void {
    this.#tickets.push(ticket);
  }

  addSolved(tweetId: string, at: Instant, comments: readonly string[]): void {
    this.#tickets.push({ number: String(90_001 + this.#tickets.length), status: 'solved', at, comments, tweetId });
  }

  world(): Pick<World, 'forumCategories' | 'forumTopics' | 'supportTickets'> {
    return {
      forumCategories: [...this.#categories],
      forumTopics: this.#topics.map(({ tweetId: _, ...topic }) => topic),
      supportTickets: this.#tickets.map(({ tweetId: _, ...ticket }) => ticket),
    };
  }

  forumAnswers(tweetIds: readonly string[]): Pick<Capture, 'forumCategories' | 'forumSearches'> {
    const topicsOf = (id: string): ForumTopic[] =>
      this.#topics
        .filter((t) => t.tweetId === id)
        .map((t) => ({ id: t.id, title: t.title, url: `${forumUrl}/t/${slugOf(t.title)}/${t.id}`, createdAt: t.at }));
    return {
      forumCategories: this.#categories.map(({ id, name }) => ({
        id,
        name,
        url: `${forumUrl}/c/${slugOf(name)}/${id}`,
        observedAt: this.#takenAt,
      })),
      forumSearches: this.#searches(tweetIds, (id) => ({ topics: topicsOf(id) })),
    };
  }

  supportAnswers(tweetIds: readonly string[]): Pick<Capture, 'supportTickets' | 'supportSearches'> {
    const linksFor = (id: string): readonly string[] =>
      this.#tickets.filter((t) => t.tweetId === id).flatMap((t) => findShareable(t.comments.join('\n'), places));
    return {
      supportTickets: this.#tickets.map(({ number, status, at }) => ({
        id: number,
        status,
        updatedAt: at,
        url: `${supportUrl}/agent/tickets/${number}`,
        observedAt: this.#takenAt,
      })),
      supportSearches: this.#searches(tweetIds, (id) => ({ links: linksFor(id).slice(0, 3) })),
    };
  }

  /** Each tweet was searched for with ever fewer words, and the first search found it all. */
  #searches<T>(tweetIds: readonly string[], found: (tweetId: string) => T) {
    return tweetIds.flatMap((tweetId) =>
      Array.from({ length: mostAttempts }, (_, attempt) => ({
        id: searchId(`tweet/${tweetId}`, attempt + 1),
        ...found(tweetId),
        observedAt: this.#takenAt,
      })),
    );
  }
}
