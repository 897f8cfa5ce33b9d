/** Trials of `first-reply-outside-zendesk`: where the first reply was written. */
import { instant } from '../../../src/model/instant.ts';
import { cast, cleanDay } from '../clean-day.ts';
import { arriveAt, editEvent, inTurn, sending, setText, silence } from '../edits.ts';
import { sent } from '../subjects.ts';
import { change, type Mutation, tweet } from '../trial.ts';

const { last } = cast;
const ground = cleanDay;
const sentComment = sent(ground, last.answer);
const commentKey = sentComment.replace(/^.*#/u, '');

export const mutations: readonly Mutation[] = [
  {
    name: 'answered-from-tweetdeck',
    told: 'The last question is answered from TweetDeck; its ticket is solved without a comment.',
    ground,
    edit: editEvent(sending(last.answer), silence),
    changes: [
      change('first-reply-outside-zendesk', tweet(last.answer), 'kept', 'broken error'),
      change('removed-reply', sentComment, 'kept', 'absent'),
    ],
  },
  {
    name: 'answered-before-the-ticket',
    told: 'The last question is answered from TweetDeck before it becomes a ticket.',
    ground,
    edit: inTurn(
      editEvent(sending(last.answer), (e) => ({ ...silence(e), at: instant('2026-11-18T14:55:00Z') })),
      arriveAt(last.asked, '2026-11-18T14:50:00Z'),
    ),
    changes: [
      change('first-reply-outside-zendesk', tweet(last.answer), 'kept', 'broken info'),
      change('removed-reply', sentComment, 'kept', 'absent'),
    ],
  },
  {
    name: 'another-text-on-x',
    told: 'What Zendesk says was sent is another text than what X shows: the one was removed, the other is a follow-up.',
    ground,
    edit: setText(commentKey, 'Sorry, we could not find out.'),
    changes: [
      change('first-reply-outside-zendesk', tweet(last.answer), 'kept', 'absent'),
      change('follow-up-through-zendesk', tweet(last.answer), 'absent', 'kept'),
      change('missing-tweetdeck-note', tweet(last.answer), 'absent', 'broken warning'),
    ],
  },
  {
    name: 'a-letter-differs',
    told: 'Zendesk and X differ by a letter in the text of the answer.',
    ground,
    edit: setText(commentKey, 'You can, put it into an earlier stage of the pipelines.'),
    changes: [],
  },
];
