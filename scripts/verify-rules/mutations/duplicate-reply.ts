/** Trials of `duplicate-reply`: what is said twice, by whom, from where, and how soon. */
import { cast, cleanDay } from '../clean-day.ts';
import { answerAt, editEvent, inTurn, sendBy, sendFrom, sending, setText, silence } from '../edits.ts';
import { comment, sent, told, update, updated } from '../subjects.ts';
import { change, type Mutation, tweet } from '../trial.ts';

const { taken } = cast;
const ground = cleanDay;
const ana = ground.tell().advocate('Ana');
const twice = change('duplicate-reply', tweet(taken.secondThought), 'kept', 'broken error');
const byAnother = change('unassigned-reply', update(ground, taken.secondThought), 'kept', 'broken warning');
const sentComment = sent(ground, taken.secondThought);
const commentKey = sentComment.replace(/^.*#/u, '');
const between = told(ground, (story) =>
  story.mention('10:27', { by: '@bo_builds', under: taken.answer, text: 'and who may press it?' }),
);
const noted = updated(ground, (story) => {
  story.note('10:35', taken.asked, { by: 'Ben', links: taken.secondThought });
});

export const mutations: readonly Mutation[] = [
  {
    name: 'same-text-twice',
    told: 'The second thought is the first one again.',
    ground,
    edit: inTurn(
      setText(tweet(taken.secondThought), taken.answer.text),
      setText(commentKey, taken.answer.text.replace('@bo_builds ', '')),
    ),
    changes: [twice],
  },
  {
    name: 'same-text-hours-later',
    told: 'It is the first one again, three hours later.',
    ground,
    edit: inTurn(
      answerAt(taken.secondThought, '2026-11-18T13:25:00Z'),
      setText(tweet(taken.secondThought), taken.answer.text),
      setText(commentKey, taken.answer.text.replace('@bo_builds ', '')),
    ),
    changes: [twice],
  },
  {
    name: 'second-answer-within-the-hour',
    told: 'Ana answers once more, an hour after Ben to the second.',
    ground,
    edit: inTurn(answerAt(taken.secondThought, '2026-11-18T11:25:02Z'), sendBy(taken.secondThought, ana)),
    changes: [twice, byAnother],
  },
  {
    name: 'second-answer-after-the-hour',
    told: 'Ana answers once more, an hour and a second after Ben.',
    ground,
    edit: inTurn(answerAt(taken.secondThought, '2026-11-18T11:25:03Z'), sendBy(taken.secondThought, ana)),
    changes: [byAnother],
  },
  {
    name: 'second-answer-from-another-handle',
    told: 'The second thought comes from the status handle.',
    ground,
    edit: sendFrom(taken.secondThought, '@GitLabStatus'),
    changes: [twice, change('wrong-handle', tweet(taken.secondThought), 'kept', 'broken error')],
  },
  {
    name: 'second-answer-from-tweetdeck',
    told: 'The second thought comes from TweetDeck.',
    ground,
    edit: editEvent(sending(taken.secondThought), silence),
    changes: [
      twice,
      change('missing-tweetdeck-note', tweet(taken.secondThought), 'absent', 'broken warning'),
      change('removed-reply', sentComment, 'kept', 'absent'),
      change('unassigned-reply', update(ground, taken.secondThought), 'kept', 'absent'),
    ],
  },
  {
    name: 'second-answer-from-tweetdeck-noted',
    told: 'The second thought comes from TweetDeck, and a note links it.',
    ground,
    tell: noted.tell,
    edit: editEvent(sending(taken.secondThought), silence),
    changes: [
      change('missing-tweetdeck-note', tweet(taken.secondThought), 'absent', 'kept'),
      change('broken-note-link', comment(taken.asked, noted.event.comments[0]?.id ?? ''), 'absent', 'kept'),
      change('removed-reply', sentComment, 'kept', 'absent'),
      change('unassigned-reply', update(ground, taken.secondThought), 'kept', 'absent'),
    ],
  },
  {
    name: 'author-asked-in-between',
    told: 'The author asks once more before the second thought, which is a follow-up through Zendesk now.',
    ground,
    tell: between.tell,
    changes: [
      change('duplicate-reply', tweet(taken.secondThought), 'kept', 'absent'),
      change('follow-up-through-zendesk', tweet(taken.secondThought), 'kept', 'broken warning'),
      change('mention-without-ticket', tweet(between.said), 'absent', 'kept'),
      change('unanswered-mention', tweet(between.said), 'absent', 'kept'),
    ],
  },
];
