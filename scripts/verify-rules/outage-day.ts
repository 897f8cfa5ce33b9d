/** The ground of trials about the systems beside both ledgers: a Tuesday with an incident, a like of praise, and an address asked for in private. */
import type { Said, Story } from '../../src/scenario/story.ts';
import { makeGround } from './make-ground.ts';

interface Cast {
  readonly reported: Said;
  /** Leads to the status page, while the incident is open. */
  readonly told: Said;
  /** Praise that names nobody; liked. */
  readonly praise: Said;
  readonly winner: Said;
}

function tellCast(story: Story): Cast {
  story.incident('08:50', { until: '11:00' });
  const reported = story.mention('09:00', { by: '@rae_rebases', text: 'the site is down, I get a 502 everywhere' });
  const told = story.replyInZendesk('09:10', reported, {
    by: 'Ana',
    text: 'Sorry about that! We tell what we know at https://status.example.com',
  });
  const praise = story.mention('10:00', { by: '@fan_forks', to: null, text: 'that new editor is wonderful' });
  story.like('10:12', praise);
  const winner = story.mention('12:00', { by: '@ada_writes', text: 'I won a mug, how do you send it?' });
  story.replyInZendesk('12:10', winner, { by: 'Ana', text: 'Congratulations! We write to you.' });
  story.directMessage('12:12', { to: '@ada_writes' });
  return { reported, told, praise, winner };
}

export const { cast: outageCast, ground: outageDay } = makeGround({
  name: 'outage-day',
  title: 'a Tuesday with an incident, a like of praise, and an address asked for in private',
  date: '2026-11-10',
  tellCast,
});
