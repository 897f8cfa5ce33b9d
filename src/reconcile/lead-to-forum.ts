/** Whether a reply links nothing but the front page of the forum, and where it could have led. */
import type { ForumCategory } from '../model/capture.ts';
import type { FrontPageLink, Reply } from '../model/day.ts';
import { revisionAt } from '../model/policy.ts';
import { readShareable } from '../model/shareable-links.ts';
import type { Ground } from './ground.ts';
import type { Question } from './help-desk.ts';
import { linksIn } from './links-in.ts';
import { decodeEntities } from './normalise-text.ts';
import type { ReadTweet } from './read-tweets.ts';
import { countShared } from './search-words.ts';

/** Lists of everything, which lead nobody anywhere: `/latest` is the same page as `/`. */
const lists = /^\/?(?:latest|categories|top|new|hot)?\/?$/;

const hostInText = /(?<![\w@./-])((?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[^\s]*)?)/giu;

/** With and without `https://`: people write both, and X links both. */
function addressesIn(tweets: readonly ReadTweet[]): readonly URL[] {
  const bare = tweets.flatMap(({ text }) =>
    [...decodeEntities(text).matchAll(hostInText)].map(([, address]) => `https://${address ?? ''}`),
  );
  return [...linksIn(tweets), ...bare].flatMap((link) => {
    const trimmed = link.replace(/[.,;:!?…)\]}'"»”’]+$/u, '');
    return URL.canParse(trimmed) ? [new URL(trimmed)] : [];
  });
}

function isFrontPage(url: URL, forumUrl: string): boolean {
  const base = new URL(forumUrl);
  const root = base.pathname.replace(/\/$/, '');
  const same = url.host.toLowerCase() === base.host.toLowerCase();
  return (
    same &&
    (url.pathname === root || url.pathname.startsWith(`${root}/`)) &&
    lists.test(url.pathname.slice(root.length))
  );
}

/** The category whose name holds most of the words. */
function bestCategory(categories: readonly ForumCategory[], keywords: readonly string[]): ForumCategory | undefined {
  let best: { readonly category: ForumCategory; readonly shared: number } | undefined;
  for (const category of categories) {
    const shared = countShared(keywords, category.name);
    if (shared > (best?.shared ?? 0)) best = { category, shared };
  }
  return best?.category;
}

/** The mention that a reply answers, or an earlier one with more to search for. */
export function questionOf(reply: Pick<Reply, 'answers'>, questions: readonly Question[]): Question | undefined {
  const index = questions.findIndex((q) => q.subject === reply.answers);
  const soFar = index < 0 ? [] : questions.slice(0, index + 1);
  const answered = soFar.at(-1);
  if (answered === undefined || answered.keywords.length > 1) return answered;
  return soFar.reduce((a, b) => (b.keywords.length > a.keywords.length ? b : a), answered);
}

/** Undefined where it does not link the front page, or no forum is configured. */
export function readFrontPageLink(
  reply: Pick<Reply, 'answers' | 'at'>,
  parts: readonly ReadTweet[],
  questions: readonly Question[],
  { capture, policy, desk }: Ground,
): FrontPageLink | undefined {
  const { forumUrl } = capture;
  if (forumUrl === undefined || !capture.systems.includes('forum')) return undefined;
  const addresses = addressesIn(parts);
  if (!addresses.some((url) => isFrontPage(url, forumUrl))) return undefined;
  const beside = addresses
    .map((url) => readShareable(url.href, { forumUrl, docs: [], issues: [] }))
    .find((url) => url !== undefined);
  if (beside !== undefined) return { beside };
  const question = questionOf(reply, questions);
  if (question === undefined) return { unsearched: 'the mention that it answers was not read' };
  const topics = desk.topicsFor(question, 'verdict');
  if (topics === undefined) return { unsearched: 'the forum was not searched for it' };
  const { resources } = revisionAt(policy, reply.at);
  const mayShow = (url: string): boolean => readShareable(url, { forumUrl, ...resources }) !== undefined;
  // Nobody can link what is not there yet.
  const topic = topics.find((t) => mayShow(t.url) && (t.createdAt === undefined || t.createdAt <= reply.at));
  if (topic !== undefined) return { better: { kind: 'topic', title: topic.title, url: topic.url } };
  const category = bestCategory(
    desk.categories.filter((c) => mayShow(c.url)),
    question.keywords,
  );
  if (category !== undefined) return { better: { kind: 'category', title: category.name, url: category.url } };
  return {};
}
