/** Trials of `wrong-handle`: who answers, and what was asked of whom. */
import { cast, cleanDay } from '../clean-day.ts';
import { ask, editTweet, inTurn, sendFrom } from '../edits.ts';
import { everyRule } from '../every-rule.ts';
import { change, type Mutation, tweet } from '../trial.ts';

const { outage, followed, last, overnight, evening } = cast;
const ground = cleanDay;

export const mutations: readonly Mutation[] = [
  {
    name: 'answer-from-status-handle',
    told: 'A question to the main handle is answered from the status handle.',
    ground,
    edit: sendFrom(last.answer, '@GitLabStatus'),
    changes: [change('wrong-handle', tweet(last.answer), 'kept', 'broken error')],
  },
  {
    name: 'answer-from-status-handle-as-warning',
    told: 'The same, where the policy calls that a warning.',
    ground,
    edit: sendFrom(last.answer, '@GitLabStatus'),
    policy: { rules: { ...everyRule, 'wrong-handle': { inForce: true, severity: 'warning' } } },
    changes: [change('wrong-handle', tweet(last.answer), 'kept', 'broken warning')],
  },
  {
    name: 'answer-from-campaign-handle',
    told: 'A question to the main handle is answered from the campaign handle.',
    ground,
    edit: sendFrom(last.answer, '@MovingToGitLab'),
    changes: [
      change('wrong-handle', tweet(last.answer), 'kept', 'broken error'),
      change('reply-outside-tweetdeck', tweet(last.answer), 'absent', 'broken warning'),
      change('first-reply-outside-zendesk', tweet(last.answer), 'kept', 'absent'),
    ],
  },
  {
    name: 'wrong-handle-put-right',
    told: 'The first answer comes from the status handle, the follow-up from the main handle.',
    ground,
    edit: sendFrom(followed.answer, '@GitLabStatus'),
    changes: [
      change('wrong-handle', tweet(followed.answer), 'kept', 'broken error'),
      change('wrong-handle', tweet(followed.followUp), 'kept', 'absent'),
      change('uncorrected-handle', tweet(followed.followUp), 'absent', 'kept'),
    ],
  },
  {
    name: 'follow-up-from-status-handle',
    told: 'The follow-up comes from the status handle.',
    ground,
    edit: sendFrom(followed.followUp, '@GitLabStatus'),
    changes: [change('wrong-handle', tweet(followed.followUp), 'kept', 'broken error')],
  },
  {
    name: 'outage-from-main-handle',
    told: 'The outage is answered from the main handle, which may do so.',
    ground,
    edit: sendFrom(outage.answer, '@GitLab'),
    changes: [],
  },
  {
    name: 'outage-from-campaign-handle',
    told: 'The outage is answered from the campaign handle.',
    ground,
    edit: sendFrom(outage.answer, '@MovingToGitLab'),
    changes: [
      change('wrong-handle', tweet(outage.answer), 'kept', 'broken error'),
      change('reply-outside-tweetdeck', tweet(outage.answer), 'absent', 'broken warning'),
      change('first-reply-outside-zendesk', tweet(outage.answer), 'kept', 'absent'),
    ],
  },
  {
    name: 'campaign-from-main-handle',
    told: 'A tweet that names only the campaign handle is answered from the main handle.',
    ground,
    edit: sendFrom(evening.answer, '@GitLab'),
    changes: [
      change('wrong-handle', tweet(evening.answer), 'kept', 'broken error'),
      change('reply-outside-tweetdeck', tweet(evening.answer), 'kept', 'absent'),
      change('first-reply-outside-zendesk', tweet(evening.answer), 'absent', 'broken info'),
    ],
  },
  {
    name: 'no-outage-after-all',
    told: 'What is asked of the status handle is about stickers.',
    ground,
    edit: ask(outage.asked, '@GitLabStatus do you have stickers for a meetup?'),
    changes: [change('wrong-handle', tweet(outage.answer), 'kept', 'broken error')],
  },
  {
    name: 'perhaps-an-outage',
    told: 'What is asked of the status handle may or may not be about availability.',
    ground,
    edit: ask(outage.asked, '@GitLabStatus I get an error when I log in'),
    changes: [
      change('wrong-handle', tweet(outage.answer), 'kept', 'broken info'),
      change('unclarified-instance', tweet(outage.answer), 'absent', 'broken info'),
    ],
  },
  {
    name: 'outage-by-tag',
    told: 'The ticket is tagged as downtime, and answered from the status handle.',
    ground,
    tell: (story) => story.tag('14:50', last.asked, { by: 'Ana', tags: ['downtime'] }),
    edit: sendFrom(last.answer, '@GitLabStatus'),
    changes: [],
  },
  {
    name: 'main-handle-named-too',
    told: 'The tweet to the campaign handle names the main handle as well.',
    ground,
    edit: inTurn(
      ask(overnight.asked, '@MovingToGitLab moved all forty repositories this weekend @GitLab'),
      editTweet(overnight.asked, (t) => ({
        ...t,
        mentions: [...t.mentions, { handle: 'GitLab', start: 58, end: 65 }],
      })),
    ),
    changes: [
      change('wrong-handle', tweet(overnight.answer), 'kept', 'broken error'),
      change('mention-without-ticket', tweet(overnight.asked), 'absent', 'broken warning on 2026-11-17'),
    ],
  },
];
