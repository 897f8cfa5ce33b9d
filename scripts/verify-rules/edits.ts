/** Edits of a capture, record by record. Each throws a RangeError where the record is not there: a mutation that hits nothing proves nothing. */
import type { Capture, FieldChange, Ticket, TicketEvent, Tweet } from '../../src/model/capture.ts';
import { sameHandle } from '../../src/model/handle.ts';
import { addSeconds, earlier, type Instant, instant } from '../../src/model/instant.ts';
import type { Said } from '../../src/scenario/story.ts';
import { type Edit, ticketIdOf } from './trial.ts';

/** One edit after the other. */
export function inTurn(...edits: readonly Edit[]): Edit {
  return (capture) => edits.reduce((edited, edit) => edit(edited), capture);
}

function editOne<T extends { readonly id: string }>(
  records: readonly T[],
  id: string,
  edit: (record: T) => T,
): readonly T[] {
  if (!records.some((r) => r.id === id)) throw new RangeError(`no record ${id} in the capture`);
  return records.map((r) => (r.id === id ? edit(r) : r));
}

function without<T extends { readonly id: string }>(records: readonly T[], id: string): readonly T[] {
  if (!records.some((r) => r.id === id)) throw new RangeError(`no record ${id} in the capture`);
  return records.filter((r) => r.id !== id);
}

export function editTweet(said: Said, edit: (tweet: Tweet) => Tweet): Edit {
  return (capture) => ({ ...capture, tweets: editOne(capture.tweets, said.id, edit) });
}

function editTicket(said: Said, edit: (ticket: Ticket) => Ticket): Edit {
  return (capture) => ({ ...capture, tickets: editOne(capture.tickets, ticketIdOf(said), edit) });
}

export function editEvent(
  find: (event: TicketEvent, capture: Capture) => boolean,
  edit: (e: TicketEvent) => TicketEvent,
): Edit {
  return (capture) => {
    const found = capture.ticketEvents.filter((e) => find(e, capture));
    const [event] = found;
    if (event === undefined || found.length > 1) throw new RangeError(`${found.length} events are meant, not one`);
    return { ...capture, ticketEvents: editOne(capture.ticketEvents, event.id, edit) };
  };
}

/** The update that sent this tweet: an agent's public comment with its text. */
export function sending(said: Said): (event: TicketEvent, capture: Capture) => boolean {
  return (event, capture) =>
    event.ticketId === said.ticketId &&
    event.sentTweet !== undefined &&
    event.comments.some((c) => c.public && said.text.endsWith(capture.texts[`comment/${c.id}`] ?? ' '));
}

/** The update that holds this comment. */
export function holding(commentId: string): (event: TicketEvent) => boolean {
  return (event) => event.comments.some((c) => c.id === commentId);
}

/** The update that sets the assignee of this ticket and does nothing else. */
export function assigning(said: Said): (event: TicketEvent) => boolean {
  return (event) =>
    event.ticketId === said.ticketId &&
    event.comments.length === 0 &&
    event.changes.length === 1 &&
    event.changes[0]?.field === 'assignee_id';
}

export function setText(key: string, text: string): Edit {
  return (capture) => {
    if (capture.texts[key] === undefined) throw new RangeError(`no text ${key} in the capture`);
    return { ...capture, texts: { ...capture.texts, [key]: text } };
  };
}

/** The author wrote something else, and Zendesk shows that. */
export function ask(said: Said, text: string): Edit {
  return (capture) => {
    const same = Object.entries(capture.texts).filter(
      ([key, known]) => key.startsWith('comment/') && known === said.text,
    );
    return inTurn(setText(`tweet/${said.id}`, text), ...same.map(([key]) => setText(key, text)))(capture);
  };
}

/** The time of a tweet that Zendesk did not send. */
export function sendAt(said: Said, at: string): Edit {
  return editTweet(said, (t) => ({ ...t, sentAt: instant(at) }));
}

/** The time of a tweet that Zendesk sent, and of the update two seconds before it. */
export function answerAt(said: Said, at: string): Edit {
  return inTurn(
    sendAt(said, at),
    editEvent(sending(said), (e) => ({ ...e, at: addSeconds(instant(at), -2) })),
  );
}

/** The time of an update that sent a tweet; the tweet follows two seconds later. */
export function actAt(said: Said, at: string): Edit {
  return answerAt(said, addSeconds(instant(at), 2));
}

/** Another person makes the update that sent this tweet, and is assigned by it where somebody is. */
export function sendBy(said: Said, agentId: string): Edit {
  return editEvent(sending(said), (event) => ({
    ...setAssignee(event, agentId),
    authorId: agentId,
    comments: event.comments.map((c) => ({ ...c, authorId: agentId })),
  }));
}

/** Another account sends it. */
export function sendFrom(said: Said, handle: string): Edit {
  return (capture) => {
    const account = capture.accounts.find((a) => sameHandle(a.handle, handle));
    if (account === undefined) throw new RangeError(`no account ${handle} in the capture`);
    return editTweet(said, (t) => ({ ...t, authorId: account.id }))(capture);
  };
}

export function dropTweet(said: Said): Edit {
  return (capture) => ({ ...capture, tweets: without(capture.tweets, said.id) });
}

export function dropEvent(find: (event: TicketEvent, capture: Capture) => boolean): Edit {
  return (capture) => {
    const left = capture.ticketEvents.filter((e) => !find(e, capture));
    if (left.length !== capture.ticketEvents.length - 1) throw new RangeError('not exactly one event is meant');
    return { ...capture, ticketEvents: left };
  };
}

/** Zendesk could not send it: an error in place of the tweet. */
export function failToSend(said: Said): Edit {
  return inTurn(
    editEvent(sending(said), ({ sentTweet: _, ...e }) => ({ ...e, errors: ['The tweet could not be sent.'] })),
    dropTweet(said),
  );
}

/** It was sent from Zendesk after all: a public comment, two seconds before the tweet. */
export function sendFromZendesk(said: Said, agentId: string): Edit {
  return (capture) => {
    const event: TicketEvent = {
      id: sentFromZendesk.event,
      ticketId: ticketIdOf(said),
      at: addSeconds(said.at, -2),
      authorId: agentId,
      channel: 'web',
      relatedTickets: [],
      bulk: false,
      changes: [],
      comments: [{ id: sentFromZendesk.comment, authorId: agentId, public: true }],
      errors: [],
      sentTweet: 'public',
      observedAt: capture.takenAt,
    };
    return {
      ...capture,
      ticketEvents: [...capture.ticketEvents, event],
      texts: { ...capture.texts, [`comment/${sentFromZendesk.comment}`]: said.text.replace(/^@\w+ /u, '') },
    };
  };
}

/** The ids of the update and the comment that `sendFromZendesk` adds. */
export const sentFromZendesk = { event: '1999999', comment: '3999999' };

/** The ticket was never made. */
export function dropTicket(said: Said): Edit {
  return (capture) => ({
    ...capture,
    tickets: without(capture.tickets, ticketIdOf(said)),
    ticketEvents: capture.ticketEvents.filter((e) => e.ticketId !== said.ticketId),
  });
}

/** The update stays, but says nothing: what it changes, it changes. */
export function silence(event: TicketEvent): TicketEvent {
  const { sentTweet: _, ...rest } = event;
  return { ...rest, comments: [] };
}

/** The answer assigns nobody. */
export function assignNobodyBy(said: Said): Edit {
  return inTurn(
    editTicket(said, ({ assigneeId: _, ...t }) => t),
    editEvent(sending(said), (e) => ({ ...e, changes: e.changes.filter((c) => c.field !== 'assignee_id') })),
  );
}

export function setAssignee(event: TicketEvent, to: string | null): TicketEvent {
  const retarget = (c: FieldChange): FieldChange => (c.field === 'assignee_id' ? { ...c, to } : c);
  return { ...event, changes: event.changes.map(retarget) };
}

/** The ticket, made later: as if the integration had been slow. */
export function arriveAt(said: Said, at: string): Edit {
  const arrival = instant(at);
  return (capture) => {
    const first = capture.ticketEvents
      .filter((e) => e.ticketId === said.ticketId)
      .reduce((a, b) => (a.at <= b.at ? a : b));
    return inTurn(
      editTicket(said, (t) => ({ ...t, createdAt: arrival })),
      editEvent(
        (e) => e.id === first.id,
        (e) => ({ ...e, at: arrival }),
      ),
    )(capture);
  };
}

/** The capture as it would have been, had it been taken then. */
export function takenAt(at: string): Edit {
  const end: Instant = instant(at);
  const seen = <T extends { readonly observedAt: Instant }>(record: T): T => ({ ...record, observedAt: end });
  return (capture) => ({
    ...capture,
    takenAt: end,
    span: { ...capture.span, end },
    accounts: capture.accounts.map(seen),
    tweets: capture.tweets.filter((t) => t.sentAt <= end).map(seen),
    tombstones: capture.tombstones.map(seen),
    tickets: capture.tickets.filter((t) => t.createdAt <= end).map(seen),
    ticketEvents: capture.ticketEvents.filter((e) => e.at <= end).map(seen),
    skips: capture.skips.filter((s) => s.at <= end).map(seen),
    users: capture.users.map(seen),
    coverage: capture.coverage.map((c) => ({ ...c, span: { ...c.span, end: earlier(c.span.end, end) } })),
  });
}
