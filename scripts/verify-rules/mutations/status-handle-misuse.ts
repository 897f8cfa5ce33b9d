/** Trials of `status-handle-misuse`: what the status handle posts of itself. */
import { cast, cleanDay } from '../clean-day.ts';
import { editTweet, inTurn, sendFrom, setText } from '../edits.ts';
import { change, type Mutation, tweet } from '../trial.ts';

const { statusPost, post, praise } = cast;
const ground = cleanDay;
const misused = change('status-handle-misuse', tweet(statusPost), 'kept', 'broken error');

export const mutations: readonly Mutation[] = [
  {
    name: 'status-handle-congratulates',
    told: 'The status handle wishes everybody a happy birthday.',
    ground,
    edit: setText(tweet(statusPost), 'Happy birthday to everybody who was born today!'),
    changes: [misused],
  },
  {
    name: 'status-handle-in-its-own-words',
    told: 'The status handle posts that all is well again, without a link.',
    ground,
    edit: setText(tweet(statusPost), 'All systems operational again.'),
    changes: [],
  },
  {
    name: 'status-handle-links-its-page',
    told: 'The status handle posts the link of its page, and little more.',
    ground,
    edit: setText(tweet(statusPost), 'More here: https://status.gitlab.com'),
    changes: [],
  },
  {
    name: 'status-handle-announces',
    told: 'The schedule of the hackathon is posted from the status handle.',
    ground,
    edit: sendFrom(post, '@GitLabStatus'),
    changes: [change('status-handle-misuse', tweet(post), 'absent', 'broken error')],
  },
  {
    name: 'status-handle-quotes-praise',
    told: 'The status handle quotes the praise, and says something nice.',
    ground,
    edit: inTurn(
      setText(tweet(statusPost), 'What a party!'),
      editTweet(statusPost, (t) => ({ ...t, quoted: praise.asked.id })),
    ),
    changes: [misused, change('wrong-handle', tweet(statusPost), 'absent', 'broken error')],
  },
];
