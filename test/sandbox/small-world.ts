/** Tiny worlds, built by hand: a record of each kind with all that the test does not care about filled in. */
import {
  type Account,
  type Capture,
  emptyCapture,
  type FieldChange,
  type Ticket,
  type TicketEvent,
  type Tweet,
  type ZendeskUser,
} from '../../src/model/capture.ts';
import { addSeconds, type Instant, instant, millisOf } from '../../src/model/instant.ts';
import type { World } from '../../src/scenario/world.ts';

const takenAt = instant('2026-11-20T12:00:00Z');
export const nowMs = millisOf(takenAt);
const observedAt = takenAt;

/** Seconds before now. */
export function ago(seconds: number): Instant {
  return addSeconds(takenAt, -seconds);
}

export function account(id: string, handle: string): Account {
  return { id, handle, name: handle, observedAt };
}

export const gitlab = account('1001', 'GitLab');
export const ada = account('2001', 'ada_writes');
export const ben = account('2002', 'ben_builds');

const snowflakeEpoch = 1288834974657n;

/** Ids differ by `n` where tweets share a second. */
export function snowflake(at: Instant, n = 0): string {
  return String(((BigInt(millisOf(at)) - snowflakeEpoch) << 22n) + BigInt(n));
}

/** The handles that a text names, where they stand. */
export function mentionsIn(text: string): Tweet['mentions'] {
  const ids = new Map([gitlab, ada, ben].map((one) => [one.handle, one.id]));
  return [...text.matchAll(/@(\w+)/g)].map((match) => {
    const handle = match[1] ?? '';
    const start = [...text.slice(0, match.index)].length;
    const id = ids.get(handle);
    return { handle, start, end: start + handle.length + 1, ...(id === undefined ? {} : { id }) };
  });
}

export interface Said {
  readonly tweet: Tweet;
  readonly text: string;
}

export function say(author: Account, at: Instant, text: string, more: Partial<Tweet> = {}): Said {
  const id = more.id ?? snowflake(at);
  return {
    text,
    tweet: {
      id,
      authorId: author.id,
      conversationId: id,
      sentAt: at,
      mentions: mentionsIn(text),
      links: [],
      editHistory: [id],
      lang: 'en',
      observedAt,
      ...more,
    },
  };
}

function user(id: string, name: string, more: Partial<ZendeskUser> = {}): ZendeskUser {
  return { id, name, role: 'end-user', suspended: false, observedAt, ...more };
}

export const ana = user('7001', 'Ana', { role: 'agent' });
export const requester = user('9001', 'ada_writes', { handle: 'ada_writes' });

export function ticket(id: string, createdAt: Instant, more: Partial<Ticket> = {}): Ticket {
  return {
    id,
    channel: 'twitter',
    rel: 'mention',
    from: { handle: 'ada_writes', name: 'Ada' },
    to: { handle: 'GitLab', name: 'GitLab' },
    createdAt,
    updatedAt: createdAt,
    status: 'new',
    requesterId: requester.id,
    submitterId: requester.id,
    tags: [],
    customFields: {},
    historyWhole: true,
    observedAt,
    ...more,
  };
}

export function change(id: string, field: string, from: FieldChange['from'], to: FieldChange['to']): FieldChange {
  return { id, field, from, to, created: false };
}

export function ticketEvent(id: string, ticketId: string, at: Instant, more: Partial<TicketEvent> = {}): TicketEvent {
  return {
    id,
    ticketId,
    at,
    authorId: ana.id,
    channel: 'web',
    relatedTickets: [],
    bulk: false,
    changes: [],
    comments: [],
    errors: [],
    observedAt,
    ...more,
  };
}

export interface WorldParts extends Partial<Omit<Capture, 'tweets'>> {
  readonly said?: readonly Said[];
}

export function world(parts: WorldParts = {}): World {
  const { said = [], texts, ...records } = parts;
  const empty = emptyCapture({ start: ago(7 * 86_400), end: takenAt }, takenAt);
  return {
    monitoredHandles: ['GitLab'],
    capture: {
      ...empty,
      accounts: [gitlab, ada, ben],
      users: [ana, requester],
      ...records,
      tweets: said.map(({ tweet }) => tweet),
      texts: { ...Object.fromEntries(said.map(({ tweet, text }) => [`tweet/${tweet.id}`, text])), ...texts },
    },
  };
}
