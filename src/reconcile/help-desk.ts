/** Answers of the forum and of the Support team's Zendesk, as far as they were looked up; what is missing is noted as wanted. */
import type { Capture, ForumCategory, ForumTopic, SupportTicket } from '../model/capture.ts';
import { compareIds } from '../model/ids.ts';
import { searchId, type WantedLookups, type WantedSearch } from '../model/lookups.ts';
import { attemptsFor, fits } from './search-words.ts';

/** A mention, and the words to search for it by. */
export interface Question {
  readonly subject: string;
  readonly keywords: readonly string[];
}

/** What a verdict rests on is always searched for; what would only help, for so many questions at a time. */
export type Purpose = 'verdict' | 'help';
const mostHelped = 30;

export interface HelpDesk {
  /** Topics that fit, best first; undefined where the forum was not searched for it. */
  topicsFor(question: Question, purpose: Purpose): readonly ForumTopic[] | undefined;
  /** Those that the forum has now. */
  readonly categories: readonly ForumCategory[];
  /** Links found in solved tickets; undefined where nobody searched there. */
  linksFor(question: Question): readonly string[] | undefined;
  /** A cited ticket; undefined where it was not looked up. */
  ticket(number: string): SupportTicket | undefined;
  wanted(): Omit<WantedLookups, 'tweets'>;
}

interface Shelf<R> {
  readonly records: ReadonlyMap<string, R>;
  readonly missing: Map<string, WantedSearch & { readonly purpose: Purpose }>;
}

/** The first search that brought something; empty where none did, undefined where one was not made yet. */
function firstFound<R, T>(
  { records, missing }: Shelf<R>,
  { subject, keywords }: Question,
  purpose: Purpose,
  foundIn: (record: R, words: readonly string[]) => readonly T[],
): readonly T[] | undefined {
  for (const [index, words] of attemptsFor(keywords).entries()) {
    const id = searchId(subject, index + 1);
    const record = records.get(id);
    if (record === undefined) {
      const needed = missing.get(id)?.purpose === 'verdict' || purpose === 'verdict';
      missing.set(id, { id, words, purpose: needed ? 'verdict' : 'help' });
      return undefined;
    }
    const found = foundIn(record, words);
    if (found.length > 0) return found;
  }
  return [];
}

function shelve<R extends { readonly id: string }>(records: readonly R[]): Shelf<R> {
  return { records: new Map(records.map((record) => [record.id, record])), missing: new Map() };
}

/** A category that the newest reading does not show is there no more. */
function currentCategories(all: readonly ForumCategory[]): readonly ForumCategory[] {
  const newest = all.map((c) => c.observedAt).reduce<string>((a, b) => (a > b ? a : b), '');
  return all.filter((c) => c.observedAt === newest).sort((a, b) => compareIds(a.id, b.id));
}

/** The newest questions first: who asked last still waits. */
function choose({ missing }: Pick<Shelf<unknown>, 'missing'>): readonly WantedSearch[] {
  const all = [...missing.values()].sort((a, b) => compareIds(b.id, a.id));
  const needed = all.filter(({ purpose }) => purpose === 'verdict');
  const helpful = all.filter(({ purpose }) => purpose === 'help').slice(0, mostHelped);
  return [...needed, ...helpful].map(({ id, words }) => ({ id, words }));
}

export function openHelpDesk(capture: Capture): HelpDesk {
  const [hasForum, hasSupport] = [capture.systems.includes('forum'), capture.systems.includes('support')];
  const forum = shelve(hasForum ? capture.forumSearches : []);
  const support = shelve(hasSupport ? capture.supportSearches : []);
  const tickets = new Map((hasSupport ? capture.supportTickets : []).map((t) => [t.id, t]));
  const missingTickets = new Set<string>();
  return {
    categories: hasForum ? currentCategories(capture.forumCategories) : [],
    topicsFor(question, purpose) {
      if (!hasForum) return undefined;
      return firstFound(forum, question, purpose, ({ topics }, words) =>
        topics.filter(({ title }) => fits(words, title)),
      );
    },
    linksFor(question) {
      return hasSupport ? firstFound(support, question, 'help', ({ links }) => links) : undefined;
    },
    ticket(number) {
      const known = tickets.get(number);
      if (hasSupport && known === undefined) missingTickets.add(number);
      return known;
    },
    wanted: () => ({
      forumSearches: choose(forum),
      supportTickets: [...missingTickets].sort(compareIds),
      supportSearches: choose(support),
    }),
  };
}
