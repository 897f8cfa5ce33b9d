/** Trials of `bare-forum-link`: what the forum had for somebody who was sent to its front page. */
import { inTurn, setText } from '../edits.ts';
import { forumCast as cast, forumDay } from '../forum-day.ts';
import { sent } from '../subjects.ts';
import { change, type Edit, type Mutation, tweet } from '../trial.ts';

const ground = forumDay;
const rule = 'bare-forum-link';

/** Tweet and ticket comment say so alike. */
function say(text: string): Edit {
  return inTurn(
    setText(tweet(cast.led), `@rob_registry ${text}`),
    setText(sent(ground, cast.led).replace(/^.*#/u, ''), text),
  );
}

export const mutations: readonly Mutation[] = [
  {
    name: 'topic-was-there',
    told: 'A topic of the forum fits the question.',
    ground,
    tell: (story) => story.forumFinds(cast.asked, 'Webhooks for Mattermost'),
    changes: [change(rule, tweet(cast.led), 'kept', 'broken info')],
  },
  {
    name: 'topic-came-later',
    told: 'A topic that fits was begun after the reply.',
    ground,
    tell: (story) => story.forumFinds(cast.asked, '+1 09:00 Webhooks for Mattermost'),
    changes: [],
  },
  {
    name: 'topic-about-something-else',
    told: 'The search finds a topic that has another matter in its title.',
    ground,
    tell: (story) => story.forumFinds(cast.asked, 'Welcome to new members'),
    changes: [],
  },
  {
    name: 'category-fits',
    told: 'A category of the forum fits the question.',
    ground,
    tell: (story) => story.forumCategory('Webhooks'),
    changes: [change(rule, tweet(cast.led), 'kept', 'broken info')],
  },
  {
    name: 'no-link-to-the-forum',
    told: 'The reply speaks of the forum, and does not link it.',
    ground,
    edit: say('Others may know: post it in our forum and we look in.'),
    changes: [change(rule, tweet(cast.led), 'kept', 'absent')],
  },
  {
    name: 'forum-not-searched',
    told: 'The search got no answer.',
    ground,
    edit: (capture) => ({ ...capture, forumSearches: [] }),
    changes: [change(rule, tweet(cast.led), 'kept', 'unknown')],
  },
];
