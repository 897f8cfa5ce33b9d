import { expect, test } from 'vitest';
import type { Capture } from '../../../src/model/capture.ts';
import { type Said, Story } from '../../../src/scenario/story.ts';
import { expectVerdicts, judgeStory } from '../judge-story.ts';

const rule = 'support-reply-without-pointer';

/** A report, and these replies, each after another tweet of the author. */
function turns(report: string, ...texts: readonly string[]): Story {
  const story = new Story();
  let said: Said = story.mention('09:00', { text: report });
  for (const [turn, text] of texts.entries()) {
    const answer = story.replyInTweetDeck(`1${turn}:00`, said, { text });
    said = story.mention(`1${turn}:30`, { under: answer, text: `no luck with that, try ${turn}` });
  }
  return story;
}

test('the third reply is judged, no other', () => {
  expectVerdicts(rule, turns('my pipeline fails', 'a b', 'c d'), []);
  expectVerdicts(rule, turns('my pipeline fails', 'a b', 'c d', 'e f'), ['broken']);
  expectVerdicts(rule, turns('my pipeline fails', 'a b', 'c d', 'e f', 'g h'), ['broken']);
  expectVerdicts(rule, turns('my pipeline fails', 'a b', 'c d'), ['broken'], { policy: { publicTurns: 1 } });
});

test('conversations that report no problem, and outages, are not judged', () => {
  expectVerdicts(rule, turns('how do I mirror it?', 'a b', 'c d', 'e f'), []);
  expectVerdicts(rule, turns('is the site down?', 'a b', 'c d', 'e f'), []);
});

test.each([
  ['https://forum.example.com/t/7', 'kept'],
  ['https://docs.example.com/ci', 'kept'],
  ['https://example.com/help/ci', 'kept'],
  ['https://support.example.com', 'kept'],
  ['https://example.com/group/project/-/issues/7', 'kept'],
  ['https://about.example.com/forum', 'broken'],
  ['docs are online', 'broken'],
])('%s: %s', (link, verdict) => {
  expectVerdicts(rule, turns('my pipeline fails', 'a b', link, 'e f'), [verdict]);
});

test('a link after the third reply comes too late', () => {
  expectVerdicts(rule, turns('my pipeline fails', 'a b', 'c d', 'e f', 'https://docs.example.com'), ['broken']);
});

test('the team’s way of working is the cause, and all replies are evidence', () => {
  const [judged] = judgeStory(rule, turns('my pipeline fails', 'a b', 'c d', 'e f'));
  expect(judged?.verdict).toMatchObject({ verdict: 'broken', cause: 'process', details: { replies: 3 } });
  expect(judged?.verdict.verdict === 'broken' ? judged.verdict.evidence.length : 0).toBe(3);
});

test('unknown where the conversation began before the capture', () => {
  const story = new Story({ lookBackDays: 0 });
  const old = story.mention('-9 09:00', { text: 'hello', lag: null });
  let said = story.mention('09:00', { under: old, text: 'my pipeline fails, @GitLab', lag: null });
  for (const [turn, text] of ['a b', 'c d', 'e f'].entries()) {
    const answer = story.replyInTweetDeck(`1${turn}:00`, said, { text });
    said = story.mention(`1${turn}:30`, { under: answer, text: `no luck with that, try ${turn}`, lag: null });
  }
  const cut = (c: Capture): Capture => ({ ...c, tweets: c.tweets.filter((t) => t.sentAt >= c.span.start) });
  expectVerdicts(rule, story, ['unknown'], { capture: cut });
});
