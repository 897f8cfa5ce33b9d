/** Trials of `reply-outside-tweetdeck`: what the campaign handle sends, and from where. */
import { cast, cleanDay } from '../clean-day.ts';
import { sendFrom } from '../edits.ts';
import { change, type Mutation, tweet } from '../trial.ts';

const { taken, followed } = cast;
const ground = cleanDay;

export const mutations: readonly Mutation[] = [
  {
    name: 'second-thought-from-campaign-handle',
    told: 'The second thought is sent from Zendesk, by the campaign handle.',
    ground,
    edit: sendFrom(taken.secondThought, '@MovingToGitLab'),
    changes: [
      change('reply-outside-tweetdeck', tweet(taken.secondThought), 'absent', 'broken warning'),
      change('wrong-handle', tweet(taken.secondThought), 'kept', 'broken error'),
      change('duplicate-reply', tweet(taken.secondThought), 'kept', 'broken error'),
      change('follow-up-through-zendesk', tweet(taken.secondThought), 'kept', 'absent'),
    ],
  },
  {
    name: 'follow-up-from-campaign-handle',
    told: 'The follow-up is sent from TweetDeck, by the campaign handle.',
    ground,
    edit: sendFrom(followed.followUp, '@MovingToGitLab'),
    changes: [
      change('reply-outside-tweetdeck', tweet(followed.followUp), 'absent', 'kept'),
      change('wrong-handle', tweet(followed.followUp), 'kept', 'broken error'),
      change('missing-tweetdeck-note', tweet(followed.followUp), 'kept', 'absent'),
      change('follow-up-through-zendesk', tweet(followed.followUp), 'kept', 'absent'),
    ],
  },
];
