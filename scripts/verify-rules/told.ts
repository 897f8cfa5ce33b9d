/** Subjects that a trial adds to its ground: told once beforehand, since a story gives the same ids every time. */
import type { Capture, TicketEvent } from '../../src/model/capture.ts';
import { compareIds } from '../../src/model/ids.ts';
import type { Said, Story } from '../../src/scenario/story.ts';
import { sending } from './edits.ts';
import type { Ground } from './trial.ts';

/** A tweet that is told beside the ground. */
export function told(ground: Ground, tell: (story: Story) => Said): { tell: (story: Story) => void; said: Said } {
  return { tell: (story) => void tell(story), said: tell(ground.tell()) };
}

function assignmentOf(event: TicketEvent | undefined): string {
  const made = event?.changes.find((c) => c.field === 'assignee_id');
  if (event === undefined || made === undefined) throw new RangeError('nobody is assigned here');
  return `ticket/${event.ticketId}#event/${made.id}`;
}

function lastEvent({ ticketEvents }: Capture): TicketEvent | undefined {
  return [...ticketEvents].sort((a, b) => compareIds(a.id, b.id)).at(-1);
}

/** An assignment that is told beside the ground, as `cross-assignment` names it. */
export function assigned(ground: Ground, tell: (story: Story) => void): { tell: typeof tell; subject: string } {
  const story = ground.tell();
  tell(story);
  return { tell, subject: assignmentOf(lastEvent(story.capture())) };
}

/** The assignment that this ticket saw last, as `cross-assignment` names it. */
export function lastAssignment(ground: Ground, said: Said): string {
  const events = ground.tell().capture().ticketEvents;
  const found = events.filter((e) => e.ticketId === said.ticketId && e.changes.some((c) => c.field === 'assignee_id'));
  return assignmentOf(found.at(-1));
}

function sendingOf(ground: Ground, said: Said): TicketEvent {
  const capture = ground.tell().capture();
  const event = capture.ticketEvents.find((e) => sending(said)(e, capture));
  if (event === undefined) throw new RangeError(`no update sent the tweet of ${said.at}`);
  return event;
}

/** The assignment that came with the update that sent this tweet, as `cross-assignment` names it. */
export function takingWith(ground: Ground, said: Said): string {
  return assignmentOf(sendingOf(ground, said));
}
