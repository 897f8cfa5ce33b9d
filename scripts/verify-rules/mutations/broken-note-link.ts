/** Trials of `broken-note-link`: where the links of notes lead. */
import type { Tombstone } from '../../../src/model/capture.ts';
import { cast, cleanDay } from '../clean-day.ts';
import { inTurn, setText } from '../edits.ts';
import { comment } from '../subjects.ts';
import { change, type Edit, type Mutation, tweet } from '../trial.ts';

const { followed, older, post } = cast;
const ground = cleanDay;
const noteKey = `comment/${followed.note}`;
const note = comment(followed.asked, followed.note);
const broken = change('broken-note-link', note, 'kept', 'broken warning');
const unlinked = change('missing-tweetdeck-note', tweet(followed.followUp), 'kept', 'broken warning');
const link = (id: string): string => `https://twitter.com/GitLab/status/${id}`;
/** The last digits were lost in copying. */
const cutId = followed.followUp.id.slice(0, -3);

function answerFor(id: string, state: Tombstone['state']): Edit {
  return (capture) => ({
    ...capture,
    tombstones: [...capture.tombstones, { id, state, observedAt: capture.takenAt }],
  });
}

export const mutations: readonly Mutation[] = [
  {
    name: 'link-cut-in-copying',
    told: 'The link in the note lacks its last digits, and X knows no such tweet.',
    ground,
    edit: inTurn(setText(noteKey, `Answered here: ${link(cutId)}`), answerFor(cutId, 'not-found')),
    changes: [broken, unlinked],
  },
  {
    name: 'link-to-a-hidden-tweet',
    told: 'The note also links a tweet that X says is protected.',
    ground,
    edit: inTurn(
      setText(noteKey, `Answered here: ${link(followed.followUp.id)} and ${link(cutId)}`),
      answerFor(cutId, 'protected'),
    ),
    changes: [change('broken-note-link', note, 'kept', 'unknown')],
  },
  {
    name: 'link-to-another-conversation',
    told: 'The note links the answer to somebody else.',
    ground,
    edit: setText(noteKey, `Answered here: ${link(older.answer.id)}`),
    changes: [broken, unlinked],
  },
  {
    name: 'one-link-of-two-is-wrong',
    told: 'The note links the follow-up, and the answer to somebody else.',
    ground,
    edit: setText(noteKey, `Answered here: ${link(followed.followUp.id)}, like ${link(older.answer.id)}`),
    changes: [broken],
  },
  {
    name: 'note-links-an-own-post-too',
    told: 'The note links the follow-up, and an own tweet that answers nobody.',
    ground,
    edit: setText(noteKey, `Answered here: ${link(followed.followUp.id)}, see also ${link(post.id)}`),
    changes: [],
  },
];
