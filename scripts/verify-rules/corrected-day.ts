/** The ground of trials about what follows a fault: a Thursday on which a wrong handle answered, and the right one followed up. */
import type { Said, Story } from '../../src/scenario/story.ts';
import { makeGround } from './make-ground.ts';

interface Cast {
  readonly asked: Said;
  /** From the status handle, which is wrong. */
  readonly wrong: Said;
  readonly asksMore: Said;
  /** From the main handle, which puts it right. */
  readonly followUp: Said;
  readonly note: string;
}

function tellCast(story: Story): Cast {
  const asked = story.mention('09:00', { by: '@sam_ships', text: 'do you have stickers for a meetup?' });
  const wrong = story.replyInZendesk('09:10', asked, {
    by: 'Ben',
    from: '@GitLabStatus',
    text: 'We do! Write to us with your address and the date.',
  });
  const asksMore = story.mention('09:30', { by: '@sam_ships', under: wrong, text: 'how long does that take?' });
  const followUp = story.replyInTweetDeck('09:40', asksMore, { text: 'Two weeks, or three across an ocean.' });
  const note = story.note('09:41', asksMore, { by: 'Ben', links: followUp });
  story.solve('09:42', asksMore, { by: 'Ben' });
  return { asked, wrong, asksMore, followUp, note };
}

export const { cast: correctedCast, ground: correctedDay } = makeGround({
  name: 'corrected-day',
  title:
    'a Thursday on which the status handle answered what the main handle should have, and the main handle followed up',
  date: '2026-11-19',
  tellCast,
  broken: ({ wrong }) => [`wrong-handle tweet/${wrong.id}`],
});
