/** Subjects as the rules name them, found in the ground; a story gives the same ids every time it is told. */
import type { TicketEvent } from '../../src/model/capture.ts';
import { compareIds } from '../../src/model/ids.ts';
import type { Said, Story } from '../../src/scenario/story.ts';
import { sending } from './edits.ts';
import { type Ground, ticketIdOf } from './trial.ts';

/** A tweet that is told beside the ground. */
export function told(ground: Ground, tell: (story: Story) => Said): { tell: (story: Story) => void; said: Said } {
  return { tell: (story) => void tell(story), said: tell(ground.tell()) };
}

/** `ticket/<id>#comment/<comment>`: a note, or what was sent from the ticket. */
export function comment(on: Said, commentId: string): string {
  return `ticket/${ticketIdOf(on)}#comment/${commentId}`;
}

/** The assignment that came with this update, as `cross-assignment` names it. */
export function assignmentOf(event: TicketEvent | undefined): string {
  const made = event?.changes.find((c) => c.field === 'assignee_id');
  if (event === undefined || made === undefined) throw new RangeError('nobody is assigned here');
  return `ticket/${event.ticketId}#event/${made.id}`;
}

function lastEvent(events: readonly TicketEvent[]): TicketEvent {
  const last = [...events].sort((a, b) => compareIds(a.id, b.id)).at(-1);
  if (last === undefined) throw new RangeError('no ticket has a history');
  return last;
}

/** The last update that is told beside the ground. */
export function updated<T>(ground: Ground, tell: (story: Story) => T): { tell: typeof tell; event: TicketEvent } {
  const story = ground.tell();
  tell(story);
  return { tell, event: lastEvent(story.capture().ticketEvents) };
}

/** An assignment that is told beside the ground, as `cross-assignment` names it. */
export function assigned(ground: Ground, tell: (story: Story) => void): { tell: typeof tell; subject: string } {
  return { tell, subject: assignmentOf(updated(ground, tell).event) };
}

/** The assignment that this ticket saw last, as `cross-assignment` names it. */
export function lastAssignment(ground: Ground, said: Said): string {
  const events = ground.tell().capture().ticketEvents;
  const found = events.filter((e) => e.ticketId === said.ticketId && e.changes.some((c) => c.field === 'assignee_id'));
  return assignmentOf(found.at(-1));
}

/** As `unassigned-reply` names it. */
export function updateName(event: TicketEvent): string {
  return `ticket/${event.ticketId}#update/${event.id}`;
}

/** The last update of this ticket, as `unassigned-reply` names it. */
export function lastUpdate(ground: Ground, said: Said): string {
  return updateName(
    lastEvent(
      ground
        .tell()
        .capture()
        .ticketEvents.filter((e) => e.ticketId === said.ticketId),
    ),
  );
}

function sendingOf(ground: Ground, said: Said): TicketEvent {
  const capture = ground.tell().capture();
  const event = capture.ticketEvents.find((e) => sending(said)(e, capture));
  if (event === undefined) throw new RangeError(`no update sent the tweet of ${said.at}`);
  return event;
}

/** The update that sent this tweet, as `unassigned-reply` names it. */
export function update(ground: Ground, said: Said): string {
  return updateName(sendingOf(ground, said));
}

/** The comment that this tweet was sent from, as `removed-reply` names it. */
export function sent(ground: Ground, said: Said): string {
  return comment(said, sendingOf(ground, said).comments[0]?.id ?? '');
}

/** The assignment that came with the update that sent this tweet, as `cross-assignment` names it. */
export function takingWith(ground: Ground, said: Said): string {
  return assignmentOf(sendingOf(ground, said));
}
