/** Trials of `uncorrected-handle`: what follows a wrong handle. */
import { correctedCast as cast, correctedDay } from '../corrected-day.ts';
import { ask, editTweet, inTurn, sendFrom } from '../edits.ts';
import { change, type Mutation, tweet } from '../trial.ts';

const ground = correctedDay;
const again = change('uncorrected-handle', tweet(cast.followUp), 'kept', 'broken warning');
/** The status handle stands in the head of the second question as X put it there; this one is typed. */
const typed = `${cast.asksMore.text} @GitLabStatus`;

export const mutations: readonly Mutation[] = [
  {
    name: 'wrong-handle-again',
    told: 'The follow-up comes from the status handle again.',
    ground,
    edit: sendFrom(cast.followUp, '@GitLabStatus'),
    changes: [again],
  },
  {
    name: 'another-wrong-handle',
    told: 'The follow-up comes from the campaign handle.',
    ground,
    edit: sendFrom(cast.followUp, '@MovingToGitLab'),
    changes: [
      again,
      change('missing-tweetdeck-note', tweet(cast.followUp), 'kept', 'absent'),
      change('follow-up-through-zendesk', tweet(cast.followUp), 'kept', 'absent'),
      change('reply-outside-tweetdeck', tweet(cast.followUp), 'absent', 'kept'),
    ],
  },
  {
    name: 'wrong-handle-asked-for',
    told: 'The follow-up comes from the status handle again, for the author has asked it by name.',
    ground,
    edit: inTurn(
      ask(cast.asksMore, typed),
      editTweet(cast.asksMore, (t) => ({
        ...t,
        mentions: [...t.mentions, { handle: 'GitLabStatus', start: typed.length - 13, end: typed.length }],
      })),
      sendFrom(cast.followUp, '@GitLabStatus'),
    ),
    changes: [],
  },
  {
    name: 'right-from-the-start',
    told: 'The first answer comes from the main handle.',
    ground,
    edit: sendFrom(cast.wrong, '@GitLab'),
    changes: [
      change('wrong-handle', tweet(cast.wrong), 'broken error', 'kept'),
      change('wrong-handle', tweet(cast.followUp), 'absent', 'kept'),
      change('uncorrected-handle', tweet(cast.followUp), 'kept', 'absent'),
    ],
  },
];
