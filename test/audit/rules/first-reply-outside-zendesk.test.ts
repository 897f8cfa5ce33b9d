import { describe, expect, test } from 'vitest';
import type { Capture } from '../../../src/model/capture.ts';
import { Story } from '../../../src/scenario/story.ts';
import { expectVerdicts, judgeStory, withoutCoverage } from '../judge-story.ts';

const rule = 'first-reply-outside-zendesk';

test('first replies from Zendesk are kept, from TweetDeck broken; follow-ups are not judged', () => {
  const story = new Story();
  const answer = story.replyInZendesk('09:10', story.mention('09:00'));
  const more = story.mention('09:20', { under: answer, text: 'and then?' });
  story.replyInTweetDeck('09:30', more);
  story.replyInTweetDeck('10:10', story.mention('10:00', { by: '@bo_builds' }));
  expectVerdicts(rule, story, ['kept', 'broken']);
});

test('a reply that left an hour late, escaped and with initials is recognised as Zendesk’s', () => {
  const story = new Story();
  story.replyInZendesk('09:10', story.mention('09:00'), { delay: 3600, text: 'The &lt;b&gt; tag is fine there. ^AB' });
  expectVerdicts(rule, story, ['kept']);
});

test('no ticket when it was sent, though one came later: a remark, and the integration’s', () => {
  const story = new Story();
  const mention = story.mention('09:00', { lag: 1800 });
  story.replyInTweetDeck('09:10', mention);
  expect(judgeStory(rule, story)[0]?.verdict).toMatchObject({ verdict: 'broken', severity: 'info', cause: 'tool' });
});

test('a ticket made in the same second was there', () => {
  const story = new Story();
  story.replyInTweetDeck('09:01', story.mention('09:00', { lag: 60 }));
  expectVerdicts(rule, story, ['broken']);
});

test('quotes, other channels and replies to no mention are not judged', () => {
  const story = new Story();
  const praise = story.mention('09:00', { text: 'look at this pipeline' });
  story.replyInTweetDeck('09:10', praise, { quotes: true });
  const moving = story.mention('10:00', { by: '@moe_moves', to: '@MovingToGitLab' });
  story.replyInTweetDeck('10:10', moving, { from: '@MovingToGitLab' });
  const stranger = story.mention('11:00', { by: '@carl_codes', to: null, text: 'pipelines are like cooking' });
  story.replyInTweetDeck('11:10', stranger);
  expectVerdicts(rule, story, []);
});

test('parts of the first reply are one reply', () => {
  const story = new Story();
  const mention = story.mention('09:00');
  const first = story.replyInZendesk('09:10', mention, { text: 'It is in the settings. 1/2' });
  story.post('09:11', { under: first, text: '@ada_writes And the page on it is new. 2/2' });
  expectVerdicts(rule, story, ['kept']);
});

test('whoever links the reply in a note is named, nobody otherwise', () => {
  const story = new Story();
  const mention = story.mention('09:00');
  const reply = story.replyInTweetDeck('09:10', mention);
  expect(judgeStory(rule, story)[0]?.verdict).not.toHaveProperty('person');
  story.note('09:15', mention, { by: 'Ben', links: reply });
  expect(judgeStory(rule, story)[0]?.verdict).toMatchObject({ verdict: 'broken', cause: 'person', person: 'Ben' });
});

describe('unknown', () => {
  function older(): Story {
    const story = new Story({ lookBackDays: 0 });
    const question = story.mention('-9 09:00', { lag: null });
    const more = story.mention('09:00', { under: question, text: 'anybody, @GitLab?', lag: null });
    story.replyInTweetDeck('09:10', more);
    return story;
  }
  const withoutOld = (c: Capture): Capture => ({ ...c, tweets: c.tweets.filter((t) => t.sentAt >= c.span.start) });

  test('when the conversation began before the capture, so that the order cannot be told', () => {
    expectVerdicts(rule, older(), ['unknown'], { capture: withoutOld });
  });

  test('when Zendesk was not read whole', () => {
    const story = new Story();
    story.replyInTweetDeck('09:10', story.mention('09:00'));
    expectVerdicts(rule, story, ['unknown'], { capture: withoutCoverage('zendesk', 'ticket-events') });
  });
});
