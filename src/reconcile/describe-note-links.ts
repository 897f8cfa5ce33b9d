/** What became of the official tweets that a ticket's notes link (rules.md, broken-note-link). */
import type { Capture } from '../model/capture.ts';
import type { LinkedTweet, NoteWithLinks } from '../model/day.ts';
import { compareIds } from '../model/ids.ts';
import type { OfficialAct } from './read-replies.ts';
import type { NoteLink, ReadTicket } from './read-tickets.ts';
import type { ReadTweet, Tweets } from './read-tweets.ts';
import type { Threads } from './thread-conversations.ts';
import type { WhoIsWho } from './who-is-who.ts';

interface Ground {
  readonly capture: Capture;
  readonly who: WhoIsWho;
  readonly tweets: Tweets;
  readonly acts: readonly OfficialAct[];
  readonly tickets: readonly ReadTicket[];
  readonly threads: Threads;
}

/** Conversations that a note on this ticket may speak of: its own, and those of tickets merged with it. */
function ownConversations(ticket: ReadTicket, { tickets, threads }: Ground): ReadonlySet<string> {
  const related = tickets.filter((t) => t.mergedInto === ticket.id || ticket.mergedInto === t.id);
  return new Set([ticket, ...related].flatMap((t) => threads.ofTicket.get(t.id) ?? []));
}

function placeOf(tweet: ReadTweet, own: ReadonlySet<string>, ground: Ground): LinkedTweet['place'] {
  const conversation = ground.threads.ofTweet.get(tweet.id);
  if (conversation === undefined) {
    const kind = ground.acts.find((a) => a.tweet.id === tweet.id)?.kind;
    return kind === undefined || kind === 'reply' ? 'unknown' : 'none';
  }
  if (own.has(conversation)) return 'here';
  // Without a tweet of its author, a ticket's conversation is not known on X.
  return [...own].every((c) => c.startsWith('ticket/')) ? 'unknown' : 'elsewhere';
}

/** Reads links whose path names an official handle, or whose tweet is an official one; of each note that holds some. */
export function createNoteLinkReader(ground: Ground): (ticket: ReadTicket) => readonly NoteWithLinks[] {
  const gone = new Map(ground.capture.tombstones.map((t) => [t.id, t]));

  function readLink(link: NoteLink, own: ReadonlySet<string>): LinkedTweet | undefined {
    const tweet = ground.tweets.byId.get(link.tweetId);
    const named = link.handle !== undefined && ground.who.officialByName(link.handle, link.note.at) !== undefined;
    if (!named && tweet?.official === undefined) return undefined;
    const id = link.tweetId;
    const seen = tweet !== undefined;
    const place = tweet === undefined ? 'unknown' : placeOf(tweet, own, ground);
    if (seen && !tweet.gone) return { id, state: 'found', seen, place };
    const tombstone = gone.get(id) ?? (seen ? gone.get(tweet.record.id) : undefined);
    if (tombstone === undefined) return { id, state: 'unread', seen, place };
    return { id, state: tombstone.state === 'not-found' ? 'not found' : 'hidden', seen, place };
  }

  return (ticket) => {
    const own = ownConversations(ticket, ground);
    const notes = new Map(ticket.noteLinks.map((l) => [l.note.id, l.note]));
    return [...notes.values()]
      .flatMap((note) => {
        const links = ticket.noteLinks.filter((l) => l.note.id === note.id).flatMap((l) => readLink(l, own) ?? []);
        return links.length === 0 ? [] : [{ note, links }];
      })
      .sort((a, b) => (a.note.at < b.note.at ? -1 : a.note.at > b.note.at ? 1 : compareIds(a.note.id, b.note.id)));
  };
}
