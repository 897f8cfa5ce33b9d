import { describe, expect, test } from 'vitest';
import type { Capture } from '../../../src/model/capture.ts';
import { mergeCaptures } from '../../../src/model/merge-captures.ts';
import { type Said, Story } from '../../../src/scenario/story.ts';
import { expectVerdicts, judgeStory } from '../judge-story.ts';

const rule = 'broken-note-link';

/** A follow-up from TweetDeck, not yet noted. */
function followedUp(): { story: Story; more: Said; followUp: Said } {
  const story = new Story();
  const answer = story.replyInZendesk('09:20', story.mention('09:00'));
  const more = story.mention('10:00', { under: answer, text: 'and how often does it run?' });
  return { story, more, followUp: story.replyInTweetDeck('10:20', more) };
}

/** A tweet of ours that never was, or is not any more. */
function nowhere(story: Story, state: 'not-found' | 'protected' = 'not-found'): Said {
  const said: Said = {
    id: '1991500000000000001',
    by: 'GitLab',
    at: story.at('10:00'),
    text: '',
    conversationId: '1991500000000000001',
    firstId: '1991500000000000001',
  };
  story.vanish(said, state);
  return said;
}

test('notes without links, with links elsewhere, and public comments are not judged', () => {
  const { story, more, followUp } = followedUp();
  story.note('10:25', more, { text: 'asked the team' });
  story.note('10:26', more, { text: 'see https://docs.example.com/GitLab/status/1' });
  story.note('10:27', more, { links: more, handle: 'ada_writes' });
  story.replyInZendesk('10:28', more, { text: `https://x.com/GitLab/status/${followUp.id}` });
  expectVerdicts(rule, story, []);
});

test('a link is judged by the handle in its path, or by its tweet', () => {
  const byTweet = followedUp();
  byTweet.story.note('10:25', byTweet.more, { text: `https://x.com/i/web/status/${byTweet.followUp.id}` });
  expectVerdicts(rule, byTweet.story, ['kept']);
  const byPath = followedUp();
  const gone = nowhere(byPath.story);
  byPath.story.note('10:25', byPath.more, { text: `https://twitter.com/gitlab/status/${gone.id}?s=20` });
  byPath.story.note('10:26', byPath.more, { text: `https://twitter.com/i/web/status/${gone.id}` });
  expectVerdicts(rule, byPath.story, ['broken']);
});

test('the subject is the note; its writer is named', () => {
  const { story, more } = followedUp();
  const note = story.note('10:25', more, { by: 'Ben', links: nowhere(story) });
  const [judged] = judgeStory(rule, story);
  expect(judged?.subject).toBe(`ticket/${more.ticketId}#comment/${note}`);
  expect(judged?.verdict).toMatchObject({ verdict: 'broken', cause: 'person', person: 'Ben' });
});

test('seen before and gone now is a remark, and nobody’s', () => {
  const { story, more, followUp } = followedUp();
  story.note('10:25', more, { links: followUp });
  const [judged] = judgeStory(rule, story, {
    // The day was read once, and again when the tweet had been deleted.
    capture: (c) => {
      const tweets = c.tweets.filter((t) => t.id !== followUp.id);
      return mergeCaptures(c, {
        ...c,
        tweets,
        tombstones: [{ id: followUp.id, state: 'not-found', observedAt: c.takenAt }],
      });
    },
  });
  expect(judged?.verdict).toMatchObject({ verdict: 'broken', severity: 'info', cause: 'unknown' });
  expect(judged?.verdict).not.toHaveProperty('person');
});

test('several links in one note: the worst one counts', () => {
  const { story, more, followUp } = followedUp();
  const gone = nowhere(story);
  story.note('10:25', more, {
    text: `https://x.com/GitLab/status/${followUp.id} and https://x.com/GitLab/status/${gone.id}`,
  });
  expectVerdicts(rule, story, ['broken']);
});

describe('another conversation', () => {
  test('a reply to somebody else is one, an own post is none', () => {
    const { story, more } = followedUp();
    const other = story.mention('10:30', { by: '@bo_builds' });
    const reply = story.replyInZendesk('10:40', other);
    story.note('10:45', more, { links: reply });
    story.note('10:46', more, { links: story.post('08:00') });
    expectVerdicts(rule, story, ['broken', 'kept']);
  });

  test('another X conversation of the same author is not', () => {
    const { story, more } = followedUp();
    const again = story.mention('12:00', { text: 'one more thing: is there a limit?', lag: null });
    const reply = story.replyInTweetDeck('12:10', again);
    story.note('12:15', more, { links: reply });
    expectVerdicts(rule, story, ['kept']);
  });

  test('the author’s own tweet under our handle’s path leads there all the same', () => {
    const { story, more } = followedUp();
    story.note('10:25', more, { links: more, handle: 'GitLab' });
    expectVerdicts(rule, story, ['kept']);
  });

  test('a ticket that another person’s was merged into may hold the note', () => {
    const { story, followUp, more } = followedUp();
    const other = story.mention('10:30', { by: '@bo_builds', text: 'I wonder about that, too' });
    story.merge('10:35', more, other);
    story.note('10:40', other, { links: followUp });
    expectVerdicts(rule, story, ['kept']);
  });
});

describe('unknown', () => {
  test('where the tweet was not read', () => {
    const { story, more, followUp } = followedUp();
    story.note('10:25', more, { links: followUp });
    const cut = (c: Capture): Capture => ({ ...c, tweets: c.tweets.filter((t) => t.id !== followUp.id) });
    expectVerdicts(rule, story, ['unknown'], { capture: cut });
  });

  test('trap: a protected tweet cannot be read, and is not missing', () => {
    const { story, more } = followedUp();
    story.note('10:25', more, { links: nowhere(story, 'protected') });
    expectVerdicts(rule, story, ['unknown']);
  });
});
