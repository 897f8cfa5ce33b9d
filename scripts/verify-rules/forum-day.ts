/** The ground of trials about forum and Support team: a Monday on which a question was led to the forum, and an escalation taken up. */
import type { Said, Story } from '../../src/scenario/story.ts';
import { makeGround } from './make-ground.ts';

interface Cast {
  readonly asked: Said;
  /** Gives the front page, where nothing in the forum fits. */
  readonly led: Said;
  readonly plea: Said;
  /** Asks for the ticket's number. */
  readonly number: Said;
}

function tellCast(story: Story): Cast {
  story.forumCategory('Announcements');
  const asked = story.mention('09:00', { by: '@rob_registry', text: 'who else uses webhooks with mattermost?' });
  const led = story.replyInZendesk('09:10', asked, {
    by: 'Ana',
    text: 'Others may know: post it at https://forum.example.com and we look in.',
  });
  const plea = story.mention('10:00', { by: '@sue_waits', text: 'I opened a ticket on Friday and nobody answers' });
  const number = story.replyInZendesk('10:10', plea, {
    by: 'Ana',
    text: 'Sorry to hear that! What is your ticket number?',
  });
  return { asked, led, plea, number };
}

export const { cast: forumCast, ground: forumDay } = makeGround({
  name: 'forum-day',
  title:
    'a Monday on which a question was led to the forum, and somebody who waits for a ticket was asked for its number',
  date: '2026-11-09',
  systems: ['forum', 'support'],
  tellCast,
});
