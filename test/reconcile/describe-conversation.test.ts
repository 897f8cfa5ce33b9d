/** Which mention begins a conversation. */
import { expect, test } from 'vitest';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { Story } from '../../src/scenario/story.ts';

function firstMentions(story: Story): (string | undefined)[] {
  const { conversations } = reconcile(story.capture(), builtInPolicy);
  return conversations.flatMap((c) => c.mentions.filter((m) => m.first).map((m) => m.tweet?.id));
}

test('we answer, unasked, somebody who named nobody: what they say then is their first mention', () => {
  const story = new Story();
  const sigh = story.mention('09:00', { text: 'my builds fail since noon', to: null });
  const offer = story.replyInTweetDeck('09:30', sigh);
  const told = story.mention('09:40', { text: 'they stop at the cache', under: offer });
  story.mention('09:50', { text: 'and only on Fridays', under: offer });
  expect(firstMentions(story)).toEqual([told.id]);
});

test('our reply answers a tweet that was not read: what they say then is no first mention', () => {
  const story = new Story();
  const asked = story.mention('09:00', { text: 'how do I cache my builds?', lag: null });
  const reply = story.replyInTweetDeck('09:30', asked);
  story.mention('09:40', { text: 'thanks, and on Fridays?', under: reply });
  story.vanish(asked);
  expect(firstMentions(story)).toEqual([]);
});

test('within one second, ids tell what was said after a reply from what it answers', () => {
  const story = new Story();
  const asked = story.mention('09:00:00', { text: 'how do I cache my builds?' });
  const reply = story.replyInTweetDeck('09:00:00', asked);
  const asking = story.mention('09:00:00', { text: 'and for how long?', under: reply });
  const { conversations } = reconcile(story.capture(), builtInPolicy);
  expect(conversations.flatMap((c) => c.replies.map((r) => r.answers))).toEqual([`tweet/${asked.id}`]);
  const unanswered = conversations.flatMap((c) => c.mentions.filter((m) => m.answer === undefined));
  expect(unanswered.map((m) => m.tweet?.id)).toEqual([asking.id]);
});

test('parts of one answer stay one, though a colleague’s answer comes between them', () => {
  const story = new Story();
  const asked = story.mention('09:00', { text: 'how do I cache my builds?' });
  const first = story.replyInTweetDeck('09:10:00', asked, { text: 'It is in the settings. 1/2' });
  const other = story.replyInTweetDeck('09:10:10', asked, { text: 'Docs on their way', from: '@GitLabStatus' });
  const second = story.replyInTweetDeck('09:10:20', asked, { text: 'Under CI, at the end. 2/2' });
  const { conversations } = reconcile(story.capture(), builtInPolicy);
  expect(conversations.flatMap((c) => c.replies.map((r) => [r.tweet.id, r.parts.map((p) => p.id)]))).toEqual([
    [first.id, [second.id]],
    [other.id, []],
  ]);
});
