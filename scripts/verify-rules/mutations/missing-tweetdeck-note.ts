/** Trials of `missing-tweetdeck-note`: what a note links, where it stands, and the end of the next business day. */

import { instant } from '../../../src/model/instant.ts';
import { cast, cleanDay } from '../clean-day.ts';
import { clockCast, clockDay } from '../clock-day.ts';
import { dropEvent, editEvent, holding, inTurn, setText, takenAt } from '../edits.ts';
import { comment } from '../subjects.ts';
import { change, type Mutation, ticketIdOf, tweet } from '../trial.ts';

const { followed, taken } = cast;
const ground = cleanDay;
const unlinked = change('missing-tweetdeck-note', tweet(followed.followUp), 'kept', 'broken warning');
const noNote = change('broken-note-link', comment(followed.asked, followed.note), 'kept', 'absent');
const noNoteInBerlin = change(
  'broken-note-link',
  comment(clockCast.followed.asked, clockCast.followed.note),
  'kept on 2026-10-24',
  'absent',
);
const noteKey = `comment/${followed.note}`;
const linkOf = (handle: string, id: string): string => `Answered here: https://twitter.com/${handle}/status/${id}`;

export const mutations: readonly Mutation[] = [
  {
    name: 'no-note',
    told: 'The follow-up has no note.',
    ground,
    edit: dropEvent(holding(followed.note)),
    changes: [unlinked, noNote],
  },
  {
    name: 'no-note-before-the-deadline',
    told: 'The follow-up has no note yet, a second before the next business day is over.',
    ground,
    edit: inTurn(dropEvent(holding(followed.note)), takenAt('2026-11-19T23:59:59Z')),
    changes: [change('missing-tweetdeck-note', tweet(followed.followUp), 'kept', 'pending'), noNote],
  },
  {
    name: 'no-note-at-the-deadline',
    told: 'The follow-up has no note when the next business day is over.',
    ground,
    edit: inTurn(dropEvent(holding(followed.note)), takenAt('2026-11-20T00:00:00Z')),
    changes: [unlinked, noNote],
  },
  {
    name: 'note-after-the-deadline',
    told: 'The note is written a second after the next business day: late, but there.',
    ground,
    edit: editEvent(holding(followed.note), (e) => ({ ...e, at: instant('2026-11-20T00:00:01Z') })),
    changes: [change('broken-note-link', comment(followed.asked, followed.note), 'kept', 'kept on 2026-11-20')],
  },
  {
    name: 'clock-back-before-the-deadline',
    told: 'No note for a Saturday’s follow-up, a second before the Sunday with 25 hours is over.',
    ground: clockDay,
    edit: inTurn(dropEvent(holding(clockCast.followed.note)), takenAt('2026-10-25T22:59:59Z')),
    changes: [
      change(
        'missing-tweetdeck-note',
        tweet(clockCast.followed.followUp),
        'kept on 2026-10-24',
        'pending on 2026-10-24',
      ),
      noNoteInBerlin,
    ],
  },
  {
    name: 'clock-back-at-the-deadline',
    told: 'No note for a Saturday’s follow-up when that Sunday is over.',
    ground: clockDay,
    edit: inTurn(dropEvent(holding(clockCast.followed.note)), takenAt('2026-10-25T23:00:00Z')),
    changes: [
      change(
        'missing-tweetdeck-note',
        tweet(clockCast.followed.followUp),
        'kept on 2026-10-24',
        'broken warning on 2026-10-24',
      ),
      noNoteInBerlin,
    ],
  },
  {
    name: 'note-without-link',
    told: 'The note says that there was an answer, and links nothing.',
    ground,
    edit: setText(noteKey, 'Answered from TweetDeck.'),
    changes: [unlinked, noNote],
  },
  {
    name: 'note-links-the-question',
    told: 'The note links the question instead of the follow-up.',
    ground,
    edit: setText(noteKey, linkOf(followed.asksMore.by, followed.asksMore.id)),
    changes: [unlinked, noNote],
  },
  {
    name: 'note-links-the-first-answer',
    told: 'The note links the answer that Zendesk sent instead of the follow-up.',
    ground,
    edit: setText(noteKey, linkOf('GitLab', followed.answer.id)),
    changes: [unlinked],
  },
  {
    name: 'note-on-another-ticket',
    told: 'The note stands on somebody else’s ticket.',
    ground,
    edit: editEvent(holding(followed.note), (e) => ({ ...e, ticketId: ticketIdOf(taken.asked) })),
    changes: [
      unlinked,
      noNote,
      change('broken-note-link', comment(taken.asked, followed.note), 'absent', 'broken warning'),
    ],
  },
  {
    name: 'note-with-another-link-form',
    told: 'The note links the follow-up as X copies links today, with a query behind.',
    ground,
    edit: setText(noteKey, `Answered, see https://x.com/gitlab/status/${followed.followUp.id}?s=20 for it`),
    changes: [],
  },
];
