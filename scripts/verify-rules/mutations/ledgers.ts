/** Trials of no single rule: how both ledgers are matched, what is gone from X, and who acts. */
import type { Capture, TicketEvent } from '../../../src/model/capture.ts';
import { addSeconds } from '../../../src/model/instant.ts';
import type { Said } from '../../../src/scenario/story.ts';
import { cast, cleanDay } from '../clean-day.ts';
import { editEvent, editTweet, inTurn, sendAt, sending, setText } from '../edits.ts';
import { sent, takingWith, told, update } from '../subjects.ts';
import { type Change, change, type Edit, type Mutation, ticket, tweet } from '../trial.ts';

const { followed, taken, older, younger, last, praise, tagged, post, bystander, evening } = cast;
const ground = cleanDay;

const macro = 'Thanks for asking! Our guide has the details.';
const answers = [followed.answer, taken.answer, older.answer, younger.answer, last.answer];
const questions = [followed.asked, taken.asked, older.asked, younger.asked, last.asked, praise.asked, tagged.asked];

function withoutHead(text: string): string {
  return text.replace(/^@\w+ /u, '');
}

function editTexts(edit: (text: string) => string): Edit {
  return (capture) => ({
    ...capture,
    texts: Object.fromEntries(Object.entries(capture.texts).map(([key, text]) => [key, edit(text)])),
  });
}

const answerAlike = editTexts((text) =>
  answers.some((a) => withoutHead(a.text) === withoutHead(text)) ? text.replace(withoutHead(text), macro) : text,
);
const askAlike = (question: string): Edit =>
  editTexts((text) => (questions.some((q) => q.text === text) ? `@GitLab ${question}` : text));

/** An update of every ticket, at the end. */
function updateAll(edit: (event: TicketEvent, index: number) => TicketEvent): Edit {
  return (capture: Capture) => ({
    ...capture,
    ticketEvents: [
      ...capture.ticketEvents,
      ...capture.tickets.map((t, index) =>
        edit(
          {
            id: String(9_500_000 + index),
            ticketId: t.id,
            at: capture.takenAt,
            authorId: '-1',
            channel: 'rule',
            relatedTickets: [],
            bulk: false,
            changes: [],
            comments: [],
            errors: [],
            observedAt: capture.takenAt,
          },
          index,
        ),
      ),
    ],
  });
}

const partOf = (answer: Said, time: string) =>
  told(ground, (story) =>
    story.post(time, { under: answer, text: `@${answer.text.slice(1).split(' ')[0]} 2/2 And say hello.` }),
  );
const secondPart = partOf(last.answer, '14:45:30');
const secondPartOfFollowUp = partOf(followed.followUp, '09:40:30');
const quoting = told(ground, (story) =>
  story.mention('13:30', { by: '@gus_greps', text: 'will there be cake?', quotes: post, lag: null }),
);

/** A question that X does not show any more stands as its ticket. */
function gone(asked: Said): readonly Change[] {
  return [
    change('first-reply-sla', tweet(asked), 'kept', 'absent'),
    change('unanswered-mention', tweet(asked), 'kept', 'absent'),
    change('mention-without-ticket', tweet(asked), 'kept', 'absent'),
    change('first-reply-sla', ticket(asked), 'absent', 'unknown'),
    change('unanswered-mention', ticket(asked), 'absent', 'kept'),
  ];
}

export const mutations: readonly Mutation[] = [
  {
    name: 'one-macro-for-all',
    told: 'Every question is answered with the same words.',
    ground,
    edit: answerAlike,
    changes: [],
  },
  {
    name: 'one-question-for-all',
    told: 'Everybody asks in the same words.',
    ground,
    edit: askAlike('help please'),
    changes: [],
  },
  {
    name: 'one-question-and-one-macro',
    told: 'Everybody sends the same emoji, and gets the same words.',
    ground,
    edit: inTurn(askAlike('👍'), answerAlike),
    changes: [],
  },
  {
    name: 'initials-on-x',
    told: 'Zendesk appends Ana’s initials and a link to the tweet.',
    ground,
    edit: setText(tweet(last.answer), `${last.answer.text} ^AN https://t.co/a1b2c3d4e5`),
    changes: [],
  },
  {
    name: 'cut-on-x',
    told: 'X cuts the answer, and Zendesk shows it whole.',
    ground,
    edit: setText(tweet(last.answer), `${last.answer.text.slice(0, 45)}…`),
    changes: [],
  },
  {
    name: 'sent-before-it-was-written',
    told: 'X dates the answer two seconds before Zendesk’s comment.',
    ground,
    edit: sendAt(last.answer, addSeconds(last.answer.at, -4)),
    changes: [],
  },
  {
    name: 'sent-late',
    told: 'Zendesk sends the answer a quarter of an hour after it was written.',
    ground,
    edit: sendAt(last.answer, addSeconds(last.answer.at, 900)),
    changes: [],
  },
  {
    name: 'no-parent-given',
    told: 'X says whom the answer is for, but not to which tweet.',
    ground,
    edit: editTweet(last.answer, ({ repliedTo: _, ...t }) => t),
    changes: [],
  },
  {
    name: 'answer-in-two-parts',
    told: 'The last answer has a second part, sent from X half a minute later.',
    ground,
    tell: secondPart.tell,
    changes: [change('official-retweet', tweet(secondPart.said), 'absent', 'kept')],
  },
  {
    name: 'follow-up-in-two-parts',
    told: 'The follow-up has a second part, which no note links.',
    ground,
    tell: secondPartOfFollowUp.tell,
    changes: [change('official-retweet', tweet(secondPartOfFollowUp.said), 'absent', 'kept')],
  },
  {
    name: 'asked-by-quoting-us',
    told: 'Somebody quotes our own tweet with a question that names us; it never becomes a ticket, and nobody answers.',
    ground,
    tell: quoting.tell,
    changes: [
      change('first-reply-sla', tweet(quoting.said), 'absent', 'broken error'),
      change('unanswered-mention', tweet(quoting.said), 'absent', 'broken error'),
      change('mention-without-ticket', tweet(quoting.said), 'absent', 'broken warning'),
    ],
  },
  {
    name: 'question-removed',
    told: 'The author removes a question after it was answered.',
    ground,
    tell: (story) => story.vanish(older.asked),
    changes: gone(older.asked),
  },
  {
    name: 'question-protected',
    told: 'The author of a question protects their tweets.',
    ground,
    tell: (story) => story.vanish(older.asked, 'protected'),
    changes: gone(older.asked),
  },
  {
    name: 'question-removed-that-a-bystander-answers',
    told: 'The author removes the last question; whether the bystander typed our handle or X carried it along cannot be told any more.',
    ground,
    tell: (story) => story.vanish(last.asked),
    changes: [
      ...gone(last.asked),
      change('first-reply-sla', tweet(bystander), 'absent', 'broken error'),
      change('unanswered-mention', tweet(bystander), 'absent', 'broken error'),
      change('mention-without-ticket', tweet(bystander), 'absent', 'broken warning'),
    ],
  },
  {
    name: 'campaign-question-removed',
    told: 'The author removes the evening’s question, of which there is no ticket.',
    ground,
    tell: (story) => story.vanish(evening.asked),
    changes: [
      change('first-reply-sla', tweet(evening.asked), 'kept', 'absent'),
      change('unanswered-mention', tweet(evening.asked), 'kept', 'absent'),
      change('wrong-handle', tweet(evening.answer), 'kept', 'absent'),
    ],
  },
  {
    name: 'answered-by-a-trigger',
    told: 'It is a trigger that answers the last question and solves its ticket.',
    ground,
    edit: editEvent(sending(last.answer), (e) => ({
      ...e,
      authorId: '-1',
      channel: 'rule',
      comments: e.comments.map((c) => ({ ...c, authorId: '-1' })),
    })),
    changes: [
      change('first-reply-sla', tweet(last.asked), 'kept', 'broken error'),
      change('unanswered-mention', tweet(last.asked), 'kept', 'broken error'),
      change('skipped-ticket', ticket(last.asked), 'kept', 'pending'),
      change('cross-assignment', takingWith(ground, last.answer), 'kept', 'absent'),
      change('unassigned-reply', update(ground, last.answer), 'kept', 'absent'),
      change('first-reply-outside-zendesk', tweet(last.answer), 'kept', 'absent'),
      change('removed-reply', sent(ground, last.answer), 'kept', 'absent'),
      change('wrong-handle', tweet(last.answer), 'kept', 'absent'),
    ],
  },
  {
    name: 'tagged-in-bulk',
    told: 'At the end of the week, Ben tags all tickets at once.',
    ground,
    edit: updateAll((event, index) => ({
      ...event,
      authorId: ground.tell().advocate('Ben'),
      channel: 'web',
      bulk: true,
      changes: [{ id: String(9_600_000 + index), field: 'tags', from: [], to: ['week-47'], created: false }],
    })),
    changes: [],
  },
  {
    name: 'closed-by-the-system',
    told: 'The system closes all tickets.',
    ground,
    edit: updateAll((event, index) => ({
      ...event,
      changes: [{ id: String(9_600_000 + index), field: 'status', from: 'solved', to: 'closed', created: false }],
    })),
    changes: [],
  },
  {
    name: 'colleague-left',
    told: 'Zendesk does not know Ana any more.',
    ground,
    edit: (capture) => ({ ...capture, users: capture.users.filter((u) => u.name !== 'Ana') }),
    changes: [],
  },
];
