/** Trials of `official-retweet`: what is shared, and whose it is. */
import type { HandlePolicy } from '../../../src/model/policy.ts';
import { builtInRevision } from '../../../src/policy/built-in.ts';
import { cast, cleanDay } from '../clean-day.ts';
import { clockCast, clockDay } from '../clock-day.ts';
import { editTweet, sendAt } from '../edits.ts';
import { change, type Mutation, tweet } from '../trial.ts';

const { post, praise, bystander, evening, statusPost } = cast;
const ground = cleanDay;

function allowing(author: string): readonly HandlePolicy[] {
  return builtInRevision.handles.map((h) => ({ ...h, mayRetweet: [author] }));
}

export const mutations: readonly Mutation[] = [
  {
    name: 'retweets-praise',
    told: 'The own tweet of the day is a retweet of the praise.',
    ground,
    edit: editTweet(post, (t) => ({ ...t, retweeted: praise.asked.id })),
    changes: [change('official-retweet', tweet(post), 'kept', 'broken error')],
  },
  {
    name: 'retweets-who-may-be-shared',
    told: 'The own tweet of the day is a retweet of the praise, and the policy lets the handle share that author.',
    ground,
    edit: editTweet(post, (t) => ({ ...t, retweeted: praise.asked.id })),
    policy: { handles: allowing(praise.asked.by) },
    changes: [],
  },
  {
    name: 'retweets-who-may-not-be-shared',
    told: 'The same, and the policy lets the handle share somebody else.',
    ground,
    edit: editTweet(post, (t) => ({ ...t, retweeted: praise.asked.id })),
    policy: { handles: allowing('somebody_else') },
    changes: [change('official-retweet', tweet(post), 'kept', 'broken error')],
  },
  {
    name: 'retweets-ourselves',
    told: 'The own tweet of the day is a retweet of the status handle.',
    ground,
    edit: editTweet(post, (t) => ({ ...t, retweeted: statusPost.id })),
    changes: [change('official-retweet', tweet(post), 'kept', 'broken error')],
  },
  {
    name: 'quotes-a-bystander',
    told: 'The own tweet of the day quotes somebody who did not talk to us.',
    ground,
    edit: editTweet(post, (t) => ({ ...t, quoted: bystander.id })),
    changes: [change('official-retweet', tweet(post), 'kept', 'broken warning')],
  },
  {
    name: 'quotes-ourselves',
    told: 'The own tweet of the day quotes the status handle.',
    ground,
    edit: editTweet(post, (t) => ({ ...t, quoted: statusPost.id })),
    changes: [],
  },
  {
    name: 'before-midnight',
    told: 'The evening’s answer is sent in the last second of the day.',
    ground,
    edit: sendAt(evening.answer, '2026-11-18T23:59:59Z'),
    changes: [],
  },
  {
    name: 'at-midnight',
    told: 'The evening’s answer is sent at midnight, and belongs to the next day.',
    ground,
    edit: sendAt(evening.answer, '2026-11-19T00:00:00Z'),
    changes: [
      change('wrong-handle', tweet(evening.answer), 'kept', 'kept on 2026-11-19'),
      change('official-retweet', tweet(evening.answer), 'kept', 'kept on 2026-11-19'),
      change('reply-outside-tweetdeck', tweet(evening.answer), 'kept', 'kept on 2026-11-19'),
    ],
  },
  {
    name: 'clock-back-before-midnight',
    told: 'In Berlin, the late answer is sent in the last second of the Sunday with 25 hours.',
    ground: clockDay,
    edit: sendAt(clockCast.late.answer, '2026-10-25T22:59:59Z'),
    changes: [],
  },
  {
    name: 'clock-back-at-midnight',
    told: 'In Berlin, the late answer is sent when that Sunday is over.',
    ground: clockDay,
    edit: sendAt(clockCast.late.answer, '2026-10-25T23:00:00Z'),
    changes: [
      change('wrong-handle', tweet(clockCast.late.answer), 'kept', 'kept on 2026-10-26'),
      change('official-retweet', tweet(clockCast.late.answer), 'kept', 'kept on 2026-10-26'),
      change('reply-outside-tweetdeck', tweet(clockCast.late.answer), 'kept', 'kept on 2026-10-26'),
    ],
  },
];
