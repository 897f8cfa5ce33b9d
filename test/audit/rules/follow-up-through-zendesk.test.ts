import { expect, test } from 'vitest';
import type { Capture } from '../../../src/model/capture.ts';
import { type Said, Story } from '../../../src/scenario/story.ts';
import { expectVerdicts, judgeStory, withoutCoverage } from '../judge-story.ts';

const rule = 'follow-up-through-zendesk';

/** A first reply from Zendesk, and a tweet of the author after it. */
function askedOn(options: ConstructorParameters<typeof Story>[0] = {}, time = '09:00'): { story: Story; more: Said } {
  const story = new Story(options);
  const answer = story.replyInZendesk(time, story.mention(time.replace('09:', '08:')));
  return { story, more: story.mention('10:00', { under: answer, text: 'and how often does it run?' }) };
}

test('from Zendesk broken, with the agent; from TweetDeck kept; first replies are not judged', () => {
  const desk = askedOn();
  desk.story.replyInZendesk('10:20', desk.more, { by: 'Ben' });
  expect(judgeStory(rule, desk.story).map((j) => j.verdict)).toMatchObject([
    { verdict: 'broken', cause: 'person', person: 'Ben' },
  ]);
  const deck = askedOn();
  deck.story.replyInTweetDeck('10:20', deck.more);
  expectVerdicts(rule, deck.story, ['kept']);
});

test('two tweets of the author before the first reply: a second thought answers the later one', () => {
  const story = new Story();
  const first = story.mention('09:00');
  story.mention('09:05', { under: first, text: 'on a server of ours, @GitLab' });
  story.replyInZendesk('09:20', first);
  story.replyInZendesk('09:25', first);
  expectVerdicts(rule, story, ['broken']);
});

test('a second thought on the only tweet is kept', () => {
  const story = new Story();
  const question = story.mention('09:00');
  story.replyInTweetDeck('09:20', question);
  story.replyInZendesk('09:25', question);
  expectVerdicts(rule, story, ['kept']);
});

test('an integration that threads is no excuse: the workflow asks for TweetDeck', () => {
  const { story, more } = askedOn();
  story.replyInZendesk('10:20', more, { below: more });
  expectVerdicts(rule, story, ['broken']);
});

test('merged tickets: the first reply in each X conversation hangs where it should', () => {
  const story = new Story();
  const first = story.mention('09:00', { text: 'how do I mirror a repository?' });
  const second = story.mention('09:05', { text: 'and do you have stickers?' });
  story.replyInZendesk('09:10', second);
  story.replyInZendesk('09:20', first);
  story.merge('09:30', second, first);
  expectVerdicts(rule, story, ['kept']);
});

test('a tweet elsewhere that is answered from the ticket of the first hangs in the wrong place', () => {
  const story = new Story();
  const first = story.mention('09:00', { text: 'how do I mirror a repository?' });
  story.replyInZendesk('09:10', first);
  const second = story.mention('10:00', { text: 'and do you have stickers?' });
  story.merge('10:05', second, first);
  story.replyInZendesk('10:10', first, { text: 'We do have stickers.' });
  expectVerdicts(rule, story, ['broken']);
});

test('the author deletes the first tweet: a second thought still answers it, and a later tweet is not the first', () => {
  const story = new Story();
  const question = story.mention('09:00');
  const answer = story.replyInZendesk('09:20', question);
  story.replyInZendesk('09:25', question);
  story.vanish(question);
  expectVerdicts(rule, story, ['kept']);
  const more = story.mention('10:00', { under: answer, text: 'and how often does it run?' });
  story.replyInZendesk('10:20', more);
  expectVerdicts(rule, story, ['kept', 'broken']);
});

test('two tweets before the first reply, of which the author deletes the first: a second thought answers the other', () => {
  const story = new Story();
  const first = story.mention('09:00');
  story.mention('09:05', { under: first, text: 'on a server of ours, @GitLab' });
  story.replyInZendesk('09:20', first);
  story.replyInZendesk('09:25', first, { text: 'It works there, too.' });
  story.vanish(first);
  expectVerdicts(rule, story, ['broken']);
});

test('handles that answer from TweetDeck have a rule of their own; quotes are no follow-ups', () => {
  const { story, more } = askedOn();
  story.replyInZendesk('10:20', more, { from: '@MovingToGitLab' });
  story.replyInTweetDeck('10:30', more, { quotes: true });
  expectVerdicts(rule, story, []);
});

test('unknown where the origin cannot be told, or the conversation began before the capture', () => {
  const unread = askedOn();
  unread.story.replyInTweetDeck('10:20', unread.more);
  expectVerdicts(rule, unread.story, ['unknown'], { capture: withoutCoverage('zendesk', 'ticket-events') });

  const old = askedOn({ lookBackDays: 0 }, '-1 09:00');
  old.story.replyInZendesk('10:20', old.more);
  const cut = (c: Capture): Capture => ({
    ...c,
    tweets: c.tweets.filter((t) => t.sentAt >= c.span.start),
    tickets: c.tickets.map((t) => ({ ...t, historyWhole: false })),
    ticketEvents: c.ticketEvents.filter((e) => e.at >= c.span.start),
  });
  expectVerdicts(rule, old.story, ['unknown'], { capture: cut });
});
