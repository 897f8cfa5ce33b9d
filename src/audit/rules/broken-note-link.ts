import type { LinkedTweet, NoteWithLinks, TicketHistory } from '../../model/day.ts';
import { Story } from '../../scenario/story.ts';
import { defineRule } from '../define-rule.ts';
import { showComment, showTicket, showTweet } from '../evidence.ts';

interface Subject {
  readonly ticket: TicketHistory;
  readonly linking: NoteWithLinks;
}

/** What is wrong with a link, worst first; undefined where nothing is. */
const faults: readonly {
  readonly is: (link: LinkedTweet) => boolean;
  readonly message: string;
  readonly because: (link: LinkedTweet) => string;
  readonly severity?: 'info';
}[] = [
  {
    is: (link) => link.state === 'not found' && !link.seen,
    message: 'The note links a tweet that X does not know',
    because: ({ id }) => `X answers that there is no tweet ${id}`,
  },
  {
    is: (link) => link.place === 'elsewhere',
    message: 'The note links a tweet of another conversation',
    because: ({ id }) => `tweet ${id} was sent to somebody else`,
  },
  {
    is: (link) => link.state === 'not found',
    message: 'The note links a tweet that is gone by now',
    because: ({ id }) => `tweet ${id} was read before, and X does not show it any more`,
    severity: 'info',
  },
];

export const brokenNoteLink = defineRule<Subject>({
  meta: {
    id: 'broken-note-link',
    title: 'Links in internal notes lead to the reply',
    failureTitle: 'Notes whose link does not lead to the reply',
    section: '#tweetdeck',
    rationale:
      'The note is all that a ticket knows of a follow-up; a link that was cut or mixed up tells nobody what was said.',
    remedy: 'Copy the address of the reply anew, and add it in another note.',
    judges: 'internal notes with links to tweets of official handles, by the handle in the link or by the tweet itself',
    brokenWhen: [
      'X does not know the linked tweet',
      'the linked reply belongs to another conversation; own posts that answer nobody may be linked anywhere',
      'the tweet was read before, and is gone now: info',
      'a note with several links is as good as its worst one',
    ],
    severity: 'warning',
    category: 'tweetdeck',
    since: '0.1.0',
    needs: ['zendesk', 'x'],
  },
  population: ({ day }) => day.tickets.flatMap((ticket) => ticket.tweetLinks.map((linking) => ({ ticket, linking }))),
  at: ({ linking }) => linking.note.at,
  identify: ({ ticket, linking }) => `ticket/${ticket.id}#comment/${linking.note.id}`,
  conversation: ({ ticket }) => ticket.conversation,
  doneBy: ({ linking }) => linking.note.person?.name,
  check({ ticket, linking }, { day }) {
    const { note, links } = linking;
    for (const fault of faults) {
      const link = links.find(fault.is);
      if (link === undefined) continue;
      return {
        verdict: 'broken',
        message: fault.message,
        because: fault.because(link),
        cause: fault.severity === undefined ? 'person' : 'unknown',
        ...(fault.severity === undefined ? {} : { severity: fault.severity }),
        ...(note.person === undefined || fault.severity !== undefined ? {} : { person: note.person.name }),
        evidence: [
          showComment(day, note, 'note', 'the note'),
          showTweet({ id: link.id, at: note.at }, 'the linked tweet (time: of the note)'),
          showTicket(day, ticket.id, ticket.createdAt, 'the ticket'),
        ],
        details: { linked: link.id },
      };
    }
    const open = links.find((l) => l.state === 'unread' || l.state === 'hidden' || l.place === 'unknown');
    if (open === undefined) return { verdict: 'kept', because: 'every linked tweet stands where it should' };
    return {
      verdict: 'unknown',
      because:
        open.state === 'found'
          ? `to which conversation tweet ${open.id} belongs is unknown`
          : `tweet ${open.id} could not be read${open.state === 'hidden' ? ': X says that it is protected or withheld' : ''}`,
    };
  },
  examples: {
    good: [
      {
        title: 'The note links the follow-up',
        tell() {
          const story = new Story();
          const answer = story.replyInZendesk('09:20', story.mention('09:00'));
          const more = story.mention('10:00', { under: answer, text: 'and how often does it run?' });
          const followUp = story.replyInTweetDeck('10:20', more);
          story.note('10:25', more, { links: followUp });
          return story;
        },
      },
      {
        title: 'A note links a post of ours that the author speaks of',
        tell() {
          const story = new Story();
          const post = story.post('08:00');
          const question = story.mention('09:00');
          story.note('09:10', question, { links: post });
          story.replyInZendesk('09:20', question);
          return story;
        },
      },
    ],
    bad: [
      {
        title: 'The address was cut when it was copied',
        tell() {
          const story = new Story();
          const answer = story.replyInZendesk('09:20', story.mention('09:00'));
          const more = story.mention('10:00', { under: answer, text: 'and how often does it run?' });
          const followUp = story.replyInTweetDeck('10:20', more);
          const cut = { ...followUp, id: followUp.id.slice(0, -1) };
          story.note('10:25', more, { links: cut });
          story.vanish(cut);
          return story;
        },
        messages: ['The note links a tweet that X does not know'],
      },
      {
        title: 'The note stands on somebody else’s ticket',
        tell() {
          const story = new Story();
          const answer = story.replyInZendesk('09:20', story.mention('09:00'));
          const more = story.mention('10:00', { under: answer, text: 'and how often does it run?' });
          const followUp = story.replyInTweetDeck('10:20', more);
          const other = story.mention('10:10', { by: '@bo_builds' });
          story.note('10:25', other, { links: followUp });
          story.replyInZendesk('10:30', other);
          return story;
        },
        messages: ['The note links a tweet of another conversation'],
      },
    ],
  },
});
