import { dayWindow, localDate } from '../../model/business-time.ts';
import type { NewLike } from '../../model/day.ts';
import { showHandle } from '../../model/handle.ts';
import { addSeconds } from '../../model/instant.ts';
import { Story } from '../../scenario/story.ts';
import { defineRule } from '../define-rule.ts';
import { showTicket, showTweet } from '../evidence.ts';

export const likeOutsidePraise = defineRule<NewLike>({
  meta: {
    id: 'like-outside-praise',
    title: 'Official handles like positive feedback, and nothing else',
    failureTitle: 'Likes of tweets without a word of praise',
    section: '#usage-of-likes',
    rationale: 'The list of likes is shown to people who ask whether others love the product.',
    remedy: 'Look at the tweet; where it is no praise, take the like back.',
    judges: 'tweets that an official handle likes, and did not like when its likes were last read',
    brokenWhen: [
      'the tweet holds none of the policy’s words of praise',
      'not when a ticket was made of it by a like, or around the time of the like',
      'a like has no time on X: it belongs to the day that ended before it was first seen',
    ],
    severity: 'info',
    category: 'sharing',
    since: '0.1.0',
    needs: ['x', 'likes'],
  },
  population: ({ day }) => day.likes ?? [],
  at({ seenAt }, { policyAt }) {
    const { timeZone } = policyAt(seenAt);
    return addSeconds(dayWindow(timeZone, localDate(timeZone, seenAt)).start, -1);
  },
  identify: ({ tweetId }) => `tweet/${tweetId}`,
  handle: ({ handle }) => handle.name,
  check({ handle, tweet, praise, ticketId, seenAt }, { day }) {
    if (ticketId !== undefined) return { verdict: 'kept', because: `the like may have made ticket ${ticketId} of it` };
    if (tweet === undefined) return { verdict: 'unknown', because: 'X does not show the liked tweet' };
    if (praise !== undefined) return { verdict: 'kept', because: `it says "${praise}"` };
    const tickets = day.conversations
      .filter((c) => c.mentions.some((m) => m.tweet?.id === tweet.id))
      .flatMap((c) => c.ticketIds);
    return {
      verdict: 'broken',
      message: 'An official handle liked a tweet without a word of praise',
      because: `${showHandle(handle.name)} likes it since some time before ${seenAt}; X does not say who pressed, or when`,
      cause: 'unknown',
      evidence: [
        showTweet(tweet, 'the liked tweet'),
        ...tickets.map((id) => showTicket(day, id, tweet.at, 'its ticket')),
      ],
      details: { handle: showHandle(handle.name), seenAt },
    };
  },
  examples: {
    good: [
      {
        title: 'Praise is liked',
        tell() {
          const story = new Story();
          const praise = story.mention('09:00', { text: 'your new editor is wonderful' });
          story.replyInZendesk('09:10', praise, { text: 'Thank you!' });
          story.like('09:12', praise);
          return story;
        },
      },
      {
        title: 'A like turns a stranger’s tweet into a ticket',
        tell() {
          const story = new Story();
          const stranger = story.mention('09:00', {
            by: '@carl_codes',
            to: null,
            text: 'does anybody know how pipelines wait for each other?',
            channel: 'twitter_favorite',
          });
          story.like('09:00:30', stranger);
          return story;
        },
      },
    ],
    bad: [
      {
        title: 'A joke is liked',
        tell() {
          const story = new Story();
          const joke = story.mention('09:00', { by: '@carl_codes', to: null, text: 'a pipeline walks into a bar' });
          story.like('09:12', joke);
          return story;
        },
        messages: ['An official handle liked a tweet without a word of praise'],
      },
    ],
  },
});
