/** Trials of `unclarified-instance`: whether the first reply asks which instance it is. */
import { ask, inTurn, setText } from '../edits.ts';
import { sent } from '../subjects.ts';
import { supportCast as cast, supportDay } from '../support-day.ts';
import { change, type Edit, type Mutation, tweet } from '../trial.ts';

const ground = supportDay;
const reply = 'Sorry to hear that! Which job is it?';
const withoutAsking: Edit = inTurn(
  setText(tweet(cast.first), `@pia_pipes ${reply}`),
  setText(sent(ground, cast.first).replace(/^.*#/u, ''), reply),
);

export const mutations: readonly Mutation[] = [
  {
    name: 'instance-not-asked-for',
    told: 'The first reply asks for the job, and not for the instance.',
    ground,
    edit: withoutAsking,
    changes: [change('unclarified-instance', tweet(cast.first), 'kept', 'broken info')],
  },
  {
    name: 'instance-named-by-the-author',
    told: 'The same, where the author has named the instance.',
    ground,
    edit: inTurn(withoutAsking, ask(cast.asked, '@GitLab my pipeline on gitlab.com fails in the second stage')),
    changes: [change('unclarified-instance', tweet(cast.first), 'kept', 'absent')],
  },
];
