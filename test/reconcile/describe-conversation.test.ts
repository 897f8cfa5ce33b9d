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
