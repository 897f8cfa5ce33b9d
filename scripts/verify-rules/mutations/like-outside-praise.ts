/** Trials of `like-outside-praise`: what the liked tweet says, and whether the like is new. */
import { setText } from '../edits.ts';
import { outageCast as cast, outageDay } from '../outage-day.ts';
import { change, type Mutation, tweet } from '../trial.ts';

const ground = outageDay;
const rule = 'like-outside-praise';
const subject = tweet(cast.praise);

export const mutations: readonly Mutation[] = [
  {
    name: 'a-joke-is-liked',
    told: 'The liked tweet is a joke instead of praise.',
    ground,
    edit: setText(subject, 'a pipeline walks into a bar'),
    changes: [change(rule, subject, 'kept', 'broken info')],
  },
  {
    name: 'the-like-was-there-before',
    told: 'The first reading of the likes shows the like already.',
    ground,
    edit: (capture) => ({
      ...capture,
      likes: capture.likes.map(({ notBefore: _, ...like }) => ({ ...like, baseline: true })),
    }),
    changes: [change(rule, subject, 'kept', 'absent')],
  },
];
