/** The ground of trials about support: a Thursday on which a problem took three replies, and was led to the forum. */
import type { Said, Story } from '../../src/scenario/story.ts';
import { makeGround } from './make-ground.ts';

interface Cast {
  /** A problem report that names no instance. */
  readonly asked: Said;
  /** Asks which instance it is. */
  readonly first: Said;
  readonly third: Said;
}

function tellCast(story: Story): Cast {
  const asked = story.mention('09:00', { by: '@pia_pipes', text: 'my pipeline fails since this morning' });
  const first = story.replyInZendesk('09:10', asked, {
    by: 'Ana',
    text: 'Sorry to hear that! Is it on GitLab.com or self-managed?',
  });
  const more = story.mention('09:30', { by: '@pia_pipes', under: first, text: 'on ours, it says exit code 1' });
  const second = story.replyInTweetDeck('09:40', more, { text: 'Does the log name a file just above that?' });
  story.note('09:41', more, { by: 'Ana', links: second });
  const still = story.mention('10:00', { by: '@pia_pipes', under: second, text: 'it does, and the file is there' });
  const third = story.replyInTweetDeck('10:10', still, {
    text: 'Then our forum can see more than a tweet shows: https://forum.gitlab.com/c/ci-cd',
  });
  story.note('10:11', still, { by: 'Ana', links: third });
  story.solve('10:12', still, { by: 'Ana' });
  return { asked, first, third };
}

export const { cast: supportCast, ground: supportDay } = makeGround({
  name: 'support-day',
  title: 'a Thursday on which a problem took three replies, and was led to the forum',
  date: '2026-11-12',
  tellCast,
});
