import { expect, test } from 'vitest';
import type { Said, Story as StoryType } from '../../../src/scenario/story.ts';
import { Story } from '../../../src/scenario/story.ts';
import { expectVerdicts, judgeStory, withoutCoverage } from '../judge-story.ts';

const rule = 'missing-tweetdeck-note';

/** A first reply from Zendesk, and a follow-up from TweetDeck at 10:20. */
function followedUp(date?: string): { story: StoryType; more: Said; followUp: Said } {
  const story = new Story(date === undefined ? {} : { date });
  const question = story.mention('09:00');
  const answer = story.replyInZendesk('09:20', question);
  const more = story.mention('10:00', { under: answer, text: 'and how often does it run?' });
  return { story, more, followUp: story.replyInTweetDeck('10:20', more) };
}

test('first replies, and follow-ups from Zendesk, want no note', () => {
  const story = new Story();
  const question = story.mention('09:00');
  const first = story.replyInTweetDeck('09:20', question);
  const more = story.mention('09:40', { under: first, text: 'and then?' });
  story.replyInZendesk('09:50', more);
  expectVerdicts(rule, story, []);
});

test.each([
  ['https://twitter.com/GitLab/status/ID'],
  ['https://x.com/GitLab/status/ID?s=20'],
  ['https://mobile.twitter.com/gitlab/status/ID.'],
  ['see [here](https://www.x.com/GitLab/status/ID)'],
  ['https://x.com/i/web/status/ID'],
])('a note with %s links it', (form) => {
  const { story, more, followUp } = followedUp();
  story.note('10:25', more, { text: form.replace('ID', followUp.id) });
  expectVerdicts(rule, story, ['kept']);
});

test.each([
  ['https://example.com/twitter.com.evil/GitLab/status/ID'],
  ['https://nottwitter.com/GitLab/status/ID'],
  ['https://twitter.com/GitLab/status/ID9'],
])('a note with %s does not', (form) => {
  const { story, more, followUp } = followedUp();
  story.note('10:25', more, { text: form.replace('ID', followUp.id) });
  expectVerdicts(rule, story, ['broken']);
});

test('a public comment with the link is no note', () => {
  const { story, more, followUp } = followedUp();
  story.replyInZendesk('10:25', more, { text: `https://twitter.com/GitLab/status/${followUp.id}`, fails: true });
  expect(judgeStory(rule, story)[0]?.verdict.verdict).toBe('broken');
});

test('a note on another ticket of the conversation counts', () => {
  const { story, more, followUp } = followedUp();
  const second = story.mention('12:00', { by: more.by, text: 'another matter' });
  story.merge('12:10', second, more);
  story.note('12:20', second, { links: followUp });
  expectVerdicts(rule, story, ['kept']);
});

test('a note that links a later part of the same answer counts', () => {
  const { story, followUp, more } = followedUp();
  const part = story.post('10:21', { under: followUp, text: 'one more thing' });
  story.note('10:25', more, { links: part });
  expectVerdicts(rule, story, ['kept']);
});

test('due at the end of the next business day: pending before, broken after, Friday waits for Monday', () => {
  const friday = followedUp('2026-11-20');
  const [judged] = judgeStory(rule, friday.story);
  expect(judged?.verdict).toMatchObject({ verdict: 'broken', details: { due: '2026-11-24T00:00:00Z' } });
  const before = judgeStory(rule, friday.story, {
    capture: (c) => ({ ...c, takenAt: friday.story.at('+3 23:59:59') }),
  });
  expect(before[0]?.verdict).toMatchObject({ verdict: 'pending', due: '2026-11-24T00:00:00Z' });
});

test('a late note makes it kept', () => {
  const { story, more, followUp } = followedUp();
  story.note('+5 10:00', more, { links: followUp });
  expectVerdicts(rule, story, ['kept']);
});

test('handles that answer from TweetDeck want no note', () => {
  const story = new Story();
  const question = story.mention('09:00', { to: '@MovingToGitLab' });
  const first = story.replyInTweetDeck('09:10', question, { from: '@MovingToGitLab' });
  const more = story.mention('09:20', { under: first, text: 'and then?' });
  story.replyInTweetDeck('09:30', more, { from: '@MovingToGitLab' });
  expectVerdicts(rule, story, []);
});

test('unknown when Zendesk was not read whole: neither origin nor note can be told', () => {
  const { story } = followedUp();
  expectVerdicts(rule, story, ['unknown'], { capture: withoutCoverage('zendesk', 'ticket-events') });
});
