import { expect, test } from 'vitest';
import { builtInRevision } from '../../../src/policy/built-in.ts';
import { Story } from '../../../src/scenario/story.ts';
import { expectVerdicts, judgeStory, withoutCoverage } from '../judge-story.ts';

const rule = 'reply-outside-tweetdeck';

test('from Zendesk broken, with the agent; from TweetDeck kept; quotes and other handles are not judged', () => {
  const story = new Story();
  const news = story.mention('09:00', { text: 'and @MovingToGitLab, we moved' });
  story.replyInZendesk('09:10', news, { from: '@MovingToGitLab', by: 'Ben' });
  const other = story.mention('10:00', { by: '@bo_builds', to: '@MovingToGitLab', text: 'we moved, too' });
  story.replyInTweetDeck('10:10', other, { from: '@MovingToGitLab' });
  story.replyInTweetDeck('10:20', other, { from: '@MovingToGitLab', quotes: true });
  story.replyInZendesk('11:10', story.mention('11:00', { by: '@carl_codes' }));
  expectVerdicts(rule, story, ['broken', 'kept']);
  expect(judgeStory(rule, story)[0]?.verdict).toMatchObject({ cause: 'person', person: 'Ben' });
});

test('a reply that answers no mention is judged, too', () => {
  const story = new Story();
  const stranger = story.mention('09:00', { to: null, text: 'we moved to another host' });
  story.replyInTweetDeck('09:10', stranger, { from: '@MovingToGitLab' });
  expectVerdicts(rule, story, ['kept']);
});

test('the channel is the policy’s', () => {
  const story = new Story();
  story.replyInZendesk('09:10', story.mention('09:00'));
  const handles = builtInRevision.handles.map((h) => ({ ...h, channel: 'tweetdeck' as const }));
  expectVerdicts(rule, story, ['broken'], { policy: { handles } });
});

test('trap: a campaign ticket of an integration; a public comment there tweets nothing', () => {
  const story = new Story();
  const news = story.mention('09:00', { to: '@MovingToGitLab', channel: 'api', tags: ['campaign'] });
  const reply = story.replyInTweetDeck('09:10', news, { from: '@MovingToGitLab', text: 'Welcome! How was it?' });
  story.comment('09:12', news, { text: reply.text });
  const handles = builtInRevision.handles.map((h) =>
    h.role === 'campaign' ? { ...h, tickets: { ...h.tickets, tags: ['campaign'] } } : h,
  );
  expectVerdicts(rule, story, ['kept'], { policy: { handles } });
});

test('unknown where Zendesk was not read whole', () => {
  const story = new Story();
  const news = story.mention('09:00', { to: '@MovingToGitLab' });
  story.replyInTweetDeck('09:10', news, { from: '@MovingToGitLab' });
  expectVerdicts(rule, story, ['unknown'], { capture: withoutCoverage('zendesk', 'tickets') });
});
