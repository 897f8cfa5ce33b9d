import { describe, expect, test } from 'vitest';
import type { Capture } from '../../../src/model/capture.ts';
import { builtInRevision } from '../../../src/policy/built-in.ts';
import { Story } from '../../../src/scenario/story.ts';
import { type Asked, expectVerdicts, judgeStory } from '../judge-story.ts';

const rule = 'bare-forum-link';
const question = 'my container registry refuses every login';
const fitting = 'Login to the container registry is refused';
const front = 'Ask in our forum: https://forum.example.com';

interface Told {
  readonly topics?: readonly string[];
  readonly categories?: readonly string[];
  readonly asks?: string;
}

function tell(text: string, { topics = [fitting], categories = [], asks = question }: Told = {}): Story {
  const story = new Story();
  const asked = story.mention('09:00', { text: asks });
  story.forumFinds(asked, ...topics);
  for (const name of categories) story.forumCategory(name);
  story.replyInZendesk('09:20', asked, { text });
  return story;
}

function betterOf(story: Story, asked: Asked = {}) {
  return judgeStory(rule, story, asked).map(({ verdict }) =>
    verdict.verdict === 'broken' ? verdict.details?.betterLink : verdict.verdict,
  );
}

describe('the front page', () => {
  test.each([
    'https://forum.example.com',
    'https://forum.example.com/',
    'http://FORUM.example.com/?utm_source=x',
    'https://forum.example.com! This way',
    '(forum.example.com)',
    'https://forum.example.com/latest',
    'https://forum.example.com/categories',
  ])('is linked by "%s"', (link) => {
    expectVerdicts(rule, tell(`Ask at ${link}`), ['broken']);
  });

  test.each([
    'our forum',
    'https://forum.example.org',
    'https://forum.example.com.evil.example',
    'https://about.example.com/forum.example.com/',
    'https://forum.example.com/u/kim',
    'kim@forum.example.com',
  ])('is not linked by "%s"', (link) => {
    expectVerdicts(rule, tell(`Ask at ${link}`), []);
  });

  test('counts where only the address behind a short link is it', () => {
    const expand = (capture: Capture): Capture => ({
      ...capture,
      tweets: capture.tweets.map((t) =>
        capture.texts[`tweet/${t.id}`]?.includes('t.co/') === true
          ? { ...t, links: [{ url: 'https://t.co/abc', expanded: 'https://forum.example.com/' }] }
          : t,
      ),
    });
    expectVerdicts(rule, tell('Ask at https://t.co/abc'), ['broken'], { capture: expand });
  });

  test('beside a topic or a category is kept', () => {
    expectVerdicts(rule, tell('See https://forum.example.com/t/login/77, or https://forum.example.com'), ['kept']);
    expectVerdicts(rule, tell('See http://forum.example.com/c/ci/5, or https://forum.example.com'), ['kept']);
  });

  test('in a quote is no reply’s', () => {
    const story = new Story();
    const asked = story.mention('09:00', { text: question });
    story.forumFinds(asked, fitting);
    story.replyInTweetDeck('09:20', asked, { text: front, quotes: true });
    expectVerdicts(rule, story, []);
  });

  test('of a part of an answer counts for the answer', () => {
    const story = new Story();
    const asked = story.mention('09:00', { text: question });
    story.forumFinds(asked, fitting);
    const first = story.replyInTweetDeck('09:20', asked, { text: 'Others had that, too 1/2' });
    story.post('09:21', { under: first, text: '2/2 ask them at https://forum.example.com' });
    expectVerdicts(rule, story, ['broken']);
  });
});

describe('what fits', () => {
  test('is named with its link: the best topic, before any category', () => {
    const story = tell(front, {
      topics: [fitting, 'Container registry login again'],
      categories: ['Container Registry'],
    });
    expect(betterOf(story)).toEqual(['https://forum.example.com/t/login-to-the-container-registry-is-refused/70']);
    const [judged] = judgeStory(rule, story);
    expect(judged?.verdict).toMatchObject({ because: expect.stringContaining(fitting), person: 'Ana' });
  });

  test('is no topic about something else, nor one that was begun later', () => {
    expect(betterOf(tell(front, { topics: ['Welcome to the forum', '+0 09:30 Container registry login'] }))).toEqual([
      'kept',
    ]);
    const later = tell(front, { topics: ['+1 09:00 Container registry login', fitting] });
    expect(betterOf(later)).toEqual(['https://forum.example.com/t/login-to-the-container-registry-is-refused/71']);
  });

  test('is the category with most of the words, where no topic does', () => {
    const story = tell(front, { topics: [], categories: ['Announcements', 'Registry', 'Container Registry'] });
    expect(betterOf(story)).toEqual(['https://forum.example.com/c/container-registry/12']);
    expect(betterOf(tell(front, { topics: [], categories: ['Announcements'] }))).toEqual(['kept']);
  });

  test('is no category that the newest reading does not show', () => {
    const gone = (capture: Capture): Capture => ({
      ...capture,
      forumCategories: capture.forumCategories.flatMap((c) => [
        { ...c, observedAt: capture.span.start },
        { ...c, id: '99', name: 'Announcements' },
      ]),
    });
    expect(betterOf(tell(front, { topics: [], categories: ['Registry'] }), { capture: gone })).toEqual(['kept']);
  });

  test('follows the words that the policy calls too common', () => {
    const words = { ...builtInRevision.words, tooCommon: ['my', 'container', 'registry', 'every', 'refuses', 'login'] };
    expectVerdicts(rule, tell(front), ['kept'], { policy: { words } });
  });

  test('to a follow-up of few words is what fits what was asked before', () => {
    const story = new Story();
    const asked = story.mention('09:00', { text: question });
    story.forumFinds(asked, fitting);
    const answer = story.replyInZendesk('09:20', asked, { text: 'Did you try again?' });
    const more = story.mention('09:40', { under: answer, text: 'yes, nothing' });
    story.replyInTweetDeck('09:50', more, { text: front });
    expectVerdicts(rule, story, ['broken']);
  });
});

test('a forum that was not searched leaves it unknown, without words to search by it is kept', () => {
  const unsearched = (capture: Capture): Capture => ({ ...capture, forumSearches: [] });
  expectVerdicts(rule, tell(front), ['unknown'], { capture: unsearched });
  expectVerdicts(rule, tell(front, { asks: '👋' }), ['kept'], { capture: unsearched });
});
