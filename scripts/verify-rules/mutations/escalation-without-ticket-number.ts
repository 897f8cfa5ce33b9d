/** Trials of `escalation-without-ticket-number`: whether somebody who waits for a ticket is asked for its number. */
import { ask, inTurn, setText } from '../edits.ts';
import { forumCast as cast, forumDay } from '../forum-day.ts';
import { sent } from '../subjects.ts';
import { change, type Edit, type Mutation, tweet } from '../trial.ts';

const ground = forumDay;
const rule = 'escalation-without-ticket-number';
const text = 'Sorry to hear that! They will get back to you.';
const withoutAsking: Edit = inTurn(
  setText(tweet(cast.number), `@sue_waits ${text}`),
  setText(sent(ground, cast.number).replace(/^.*#/u, ''), text),
);

export const mutations: readonly Mutation[] = [
  {
    name: 'number-not-asked-for',
    told: 'The reply puts off, and does not ask for the number.',
    ground,
    edit: withoutAsking,
    changes: [change(rule, tweet(cast.number), 'kept', 'broken info')],
  },
  {
    name: 'number-given-by-the-author',
    told: 'The same, where the author has given the number.',
    ground,
    edit: inTurn(withoutAsking, ask(cast.plea, '@GitLab I opened a ticket on Friday, 213456, and nobody answers')),
    changes: [],
  },
  {
    name: 'no-ticket-spoken-of',
    told: 'The author asks for something else.',
    ground,
    edit: inTurn(withoutAsking, ask(cast.plea, '@GitLab is there a meetup on Friday?')),
    changes: [change(rule, tweet(cast.number), 'kept', 'absent')],
  },
];
