/** The desk of the planted busy day: its queue in slots, its people, and the list of what was planted. */
import { type Said, Story } from '../../src/scenario/story.ts';
import type { Planted } from './trial.ts';

const friday = '2026-11-20';
/** Those who play the queue in turn; Gil takes only what is told of him. */
const players = ['Ana', 'Ben', 'Chloe', 'Dev', 'Eve'] as const;
export const floater = 'Gil';

const slotSeconds = 126;
const firstAsked = 7 * 3600 + 54 * 60;
const nightStart = 3600;
const nightSlots = 12;
const waitSeconds = 360;
export const slotCount = 400;

/** `HH:MM:SS` of a second of the story's Friday, or of a later day. */
export function clock(second: number): string {
  const days = Math.floor(second / 86_400);
  const rest = second - days * 86_400;
  const parts = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60].map((n) => String(n).padStart(2, '0'));
  return `${days === 0 ? '' : `+${days} `}${parts.join(':')}`;
}

export function secondOf(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
}

/** One place of the queue: a tweet comes, Zendesk has it a minute later, and it is first touched six minutes after it came (night: at eight). */
export interface Slot {
  readonly index: number;
  readonly askedSecond: number;
  readonly firstSecond: number;
  readonly asked: string;
  readonly first: string;
  readonly by: string;
  readonly next: string;
  /** A time so long after the first touch. */
  after(minutes: number, seconds?: number): string;
}

export function slotAt(index: number): Slot {
  const regular = firstAsked + index * slotSeconds;
  const askedSecond = index < nightSlots ? nightStart + index * 1800 : regular;
  const firstSecond = regular + waitSeconds;
  return {
    index,
    askedSecond,
    firstSecond,
    asked: clock(askedSecond),
    first: clock(firstSecond),
    by: players[index % players.length] ?? 'Ana',
    next: players[(index + 1) % players.length] ?? 'Ben',
    after: (minutes, seconds = 0) => clock(firstSecond + minutes * 60 + seconds),
  };
}

/** The first slot whose tweet comes at that time or later. */
export function slotFrom(time: string): number {
  return Math.ceil((secondOf(time) - firstAsked) / slotSeconds);
}

const firstNames =
  'abe,bea,cai,dot,eva,flo,gus,hal,ida,jay,kim,leo,mae,ned,ola,pam,quy,ray,sol,tea,uma,val,wes,xan,yul,zed'.split(',');
const trades = 'bakes,codes,draws,farms,grows,hikes,knits,makes,paints,reads,sails,tunes,walks'.split(',');

type Rule = string;

/** What is told of the day, and what of it was planted. */
export class Desk {
  readonly story = new Story({ date: friday });
  readonly faults: { what: string; rule: string; subject: string }[] = [];
  readonly lookAlikes: { what: string; rules: readonly string[]; subjects: readonly string[] }[] = [];
  readonly consequences: { rule: string; subject: string }[] = [];
  #people = 0;
  #numbers = 0;

  /** A new outside author. */
  somebody(): string {
    const n = this.#people;
    this.#people += 1;
    const first = firstNames[n % firstNames.length] ?? 'abe';
    const trade = trades[Math.floor(n / firstNames.length) % trades.length] ?? 'bakes';
    const round = Math.floor(n / (firstNames.length * trades.length));
    return `@${first}_${trade}${round === 0 ? '' : round}`;
  }

  /** A number that no other text of the day has; never one that reads like an HTTP error. */
  number(): number {
    this.#numbers += 1;
    return this.#numbers + 10 < 400 ? this.#numbers + 10 : this.#numbers + 210;
  }

  fault(rule: Rule, subject: string, what: string): void {
    this.faults.push({ what, rule, subject });
  }

  lookAlike(rules: readonly Rule[], subjects: readonly string[], what: string): void {
    this.lookAlikes.push({ what, rules, subjects });
  }

  brings(rule: Rule, subject: string): void {
    this.consequences.push({ rule, subject });
  }

  /** The update that was told last, as Zendesk records it. */
  get #last() {
    const event = this.story.capture().ticketEvents.at(-1);
    if (event === undefined) throw new Error('nothing was told yet');
    return event;
  }

  /** Subject of the change of assignee that was told last. */
  assignment(): string {
    const { ticketId, changes } = this.#last;
    const change = changes.find((c) => c.field === 'assignee_id');
    if (change === undefined) throw new Error('the last update assigned nothing');
    return `ticket/${ticketId}#event/${change.id}`;
  }

  /** Subject of the update that was told last. */
  update(): string {
    const { ticketId, id } = this.#last;
    return `ticket/${ticketId}#update/${id}`;
  }

  /** Subject of the source's update of the merge that was told last: the target's comes after it. */
  mergedUpdate(): string {
    const event = this.story.capture().ticketEvents.at(-2);
    if (event?.rel !== 'merge') throw new Error('the last thing told is no merge');
    return `ticket/${event.ticketId}#update/${event.id}`;
  }

  /** Subject of the comment or note that was told last. */
  comment(): string {
    const { ticketId, comments } = this.#last;
    const comment = comments.at(-1);
    if (comment === undefined) throw new Error('the last update has no comment');
    return `ticket/${ticketId}#comment/${comment.id}`;
  }

  /** Id of the ticket that was made last. */
  lastTicket(): string {
    const ticket = this.story.capture().tickets.at(-1);
    if (ticket === undefined) throw new Error('no ticket was made yet');
    return ticket.id;
  }

  /** Subject of the direct-message conversation that was told last. */
  messages(): string {
    const message = this.story.capture().directMessages.at(-1);
    if (message === undefined) throw new Error('no message was told yet');
    return `dm/${message.conversationId}`;
  }

  planted(): Planted {
    return { faults: this.faults, lookAlikes: this.lookAlikes, consequences: this.consequences };
  }
}

export const tweet = (said: Said): string => `tweet/${said.id}`;
export const ticket = (said: Said): string => `ticket/${said.ticketId ?? 'none'}`;

/** What is planted in the queue: in so many slots (at `offsets` after its first one), from `from` on if that matters. */
export interface QueuePlant {
  readonly from?: string;
  readonly offsets?: readonly number[];
  readonly tell: (desk: Desk, slot: Slot, second: Slot, third: Slot) => void;
}

/** What is planted beside the queue. */
export type FreePlant = (desk: Desk) => void;
