/** The ground of trials about time zones: the Sunday in Berlin on which the clock goes back, worked through as an extra day. */
import { builtInRevision } from '../../src/policy/built-in.ts';
import type { Said, Story } from '../../src/scenario/story.ts';
import { makeGround } from './make-ground.ts';

const date = '2026-10-25';
const timeZone = 'Europe/Berlin';

interface Cast {
  /** Asked half an hour after midnight, before the clock goes back. Due seven true hours later, at 05:30:00 UTC. */
  readonly night: { readonly asked: Said; readonly answer: Said };
  /** Followed up on the Saturday; the note is due when Sunday ends, at 23:00:00 UTC. */
  readonly followed: { readonly asked: Said; readonly followUp: Said; readonly note: string };
  /** Asked in the last hours of the Sunday, which ends at 23:00:00 UTC. */
  readonly late: { readonly asked: Said; readonly answer: Said };
}

function tellCast(story: Story): Cast {
  const first = story.mention('-1 12:00', { by: '@kim_keys', text: 'how do I rotate a deploy key?' });
  const answer = story.replyInZendesk('-1 12:10', first, {
    by: 'Ana',
    text: 'Add the new one first, then remove the old.',
  });
  const more = story.mention('-1 12:30', {
    by: '@kim_keys',
    under: answer,
    text: 'and will running jobs survive that?',
  });
  const followUp = story.replyInTweetDeck('-1 12:40', more, { text: 'They will, the key is read when a job begins.' });
  const note = story.note('-1 12:41', more, { by: 'Ana', links: followUp });
  story.solve('-1 12:42', more, { by: 'Ana' });
  const nightAsked = story.mention('-1 22:30', {
    by: '@ole_owl',
    to: '@MovingToGitLab',
    text: 'awake anyway, so I moved our wiki to you',
  });
  const nightAnswer = story.replyInTweetDeck('04:00', nightAsked, {
    from: '@MovingToGitLab',
    text: 'A night well spent! Did all the pages arrive?',
  });
  const lateAsked = story.mention('22:00', {
    by: '@liv_late',
    to: '@MovingToGitLab',
    text: 'does the importer bring the labels along?',
  });
  const lateAnswer = story.replyInTweetDeck('22:20', lateAsked, {
    from: '@MovingToGitLab',
    text: 'It does, with their colours.',
  });
  return {
    night: { asked: nightAsked, answer: nightAnswer },
    followed: { asked: first, followUp, note },
    late: { asked: lateAsked, answer: lateAnswer },
  };
}

export const { cast: clockCast, ground: clockDay } = makeGround({
  name: 'clock-day',
  title: 'the Sunday on which the clock goes back in Berlin, by a policy of that time zone, open all day',
  date,
  policy: {
    timeZone,
    businessHours: {
      ...builtInRevision.businessHours,
      timeZone,
      extraDays: { [date]: [{ from: '00:00', to: '24:00' }] },
    },
  },
  tellCast,
});
