/** Trials of `support-reply-without-pointer`: where a long support conversation is led. */
import { setText } from '../edits.ts';
import { supportCast as cast, supportDay } from '../support-day.ts';
import { change, type Mutation, tweet } from '../trial.ts';

const ground = supportDay;

export const mutations: readonly Mutation[] = [
  {
    name: 'third-reply-points-nowhere',
    told: 'The third reply asks on instead of linking the forum.',
    ground,
    edit: setText(tweet(cast.third), '@pia_pipes And what does the line above say?'),
    changes: [change('support-reply-without-pointer', tweet(cast.third), 'kept', 'broken info')],
  },
  {
    name: 'third-reply-links-a-stranger',
    told: 'The third reply links a place that is none of ours.',
    ground,
    edit: setText(tweet(cast.third), '@pia_pipes Somebody wrote about that: https://a-blog.example/exit-code-1'),
    changes: [change('support-reply-without-pointer', tweet(cast.third), 'kept', 'broken info')],
  },
  {
    name: 'one-turn-more-is-allowed',
    told: 'The third reply points nowhere, where the policy allows three turns.',
    ground,
    edit: setText(tweet(cast.third), '@pia_pipes And what does the line above say?'),
    policy: { publicTurns: 3 },
    changes: [change('support-reply-without-pointer', tweet(cast.third), 'kept', 'absent')],
  },
];
