/** The same evidence, read otherwise: in another order, in two parts, with other ids, at another time. */
import type { Capture, Coverage } from '../../src/model/capture.ts';
import { addSeconds, later } from '../../src/model/instant.ts';
import { cast, cleanDay } from './clean-day.ts';
import { type Edit, ticketIdOf } from './trial.ts';

/** Every list of the capture. */
export function eachList(edit: <T>(records: readonly T[]) => readonly T[]): Edit {
  return (c) => ({
    ...c,
    accounts: edit(c.accounts),
    tweets: edit(c.tweets),
    tombstones: edit(c.tombstones),
    tickets: edit(c.tickets),
    ticketEvents: edit(c.ticketEvents),
    skips: edit(c.skips),
    users: edit(c.users),
    groups: edit(c.groups),
    coverage: edit(c.coverage),
    texts: Object.fromEntries(edit(Object.entries(c.texts))),
  });
}

/** Mixed by a multiplicative generator, so that every run mixes alike. */
export function shuffled<T>(records: readonly T[]): readonly T[] {
  const keyed: { readonly record: T; readonly key: number }[] = [];
  let state = 20_261_118;
  for (const record of records) {
    state = (state * 48_271) % 2_147_483_647;
    keyed.push({ record, key: state });
  }
  return keyed.sort((a, b) => a.key - b.key).map(({ record }) => record);
}

/** Every second record, and one half of the time of everything that was read whole. */
export function page(capture: Capture, which: 0 | 1): Capture {
  const half = eachList((records) => records.filter((_, index) => index % 2 === which))(capture);
  const middle = cast.post.at;
  const part = ({ span, ...about }: Coverage): Coverage => ({
    ...about,
    span: which === 0 ? { ...span, end: middle } : { ...span, start: middle },
  });
  return { ...half, texts: capture.texts, coverage: capture.coverage.map(part) };
}

/** The same records, seen a day earlier and half done. */
export function staleOf(capture: Capture): Capture {
  const before = addSeconds(capture.takenAt, -86_400);
  return {
    ...capture,
    takenAt: before,
    accounts: capture.accounts.map((a) => ({ ...a, name: 'an older name', observedAt: before })),
    tweets: capture.tweets.map((t) => ({ ...t, links: [], mentions: [], observedAt: before })),
    tickets: capture.tickets.map(({ assigneeId: _, ...t }) => ({
      ...t,
      status: 'open',
      tags: ['mention'],
      updatedAt: t.createdAt,
      observedAt: before,
    })),
    ticketEvents: capture.ticketEvents.map((e) => ({ ...e, changes: [], observedAt: before })),
    users: capture.users.map((u) => ({ ...u, suspended: true, observedAt: before })),
    texts: Object.fromEntries(Object.keys(capture.texts).map((key) => [key, 'an older text'])),
  };
}

/** A system's update of every ticket: a trigger that notes and tags. */
export function triggerEverywhere(capture: Capture): Capture {
  const events = capture.tickets.map((t, index) => ({
    id: String(9_100_000 + index),
    ticketId: t.id,
    at: addSeconds(t.createdAt, 1),
    authorId: '-1',
    channel: 'rule',
    relatedTickets: [],
    bulk: false,
    changes: [
      { id: String(9_200_000 + index), field: 'tags', from: [], to: ['routed'], created: false },
      { id: String(9_300_000 + index), field: 'priority', from: null, to: 'normal', created: false },
    ],
    comments: [{ id: String(9_400_000 + index), authorId: '-1', public: false }],
    errors: [],
    observedAt: capture.takenAt,
  }));
  const texts = Object.fromEntries(events.map((_, index) => [`comment/${9_400_000 + index}`, 'Routed by language.']));
  return { ...capture, ticketEvents: [...capture.ticketEvents, ...events], texts: { ...capture.texts, ...texts } };
}

/** The later the higher becomes the later the lower. */
export const mirror = (id: string): string => String(1_000_000_000_000n - BigInt(id));
export const unmirror = (text: string): string => text.replace(/\b99\d{10}\b/g, mirror);

const shift = 1_000n;
export const shiftTweet = (id: string): string => String(BigInt(id) + shift);
export const unshift = (text: string): string => text.replace(/\b\d{18,19}\b/g, (id) => String(BigInt(id) - shift));

export const numberOf: ReadonlyMap<string, string> = new Map(
  cleanDay
    .tell()
    .capture()
    .tweets.map((t) => t.id)
    .sort()
    .map((id, index) => [id, String(7_000_000_001 + index)]),
);
export const idOf = new Map([...numberOf].map(([id, number]) => [number, id]));

export function laterTaken(capture: Capture): Capture {
  const end = addSeconds(capture.takenAt, 2 * 86_400);
  return {
    ...capture,
    takenAt: end,
    span: { ...capture.span, end },
    coverage: capture.coverage.map((c) => ({ ...c, span: { ...c.span, end: later(c.span.end, end) } })),
  };
}

/** The comment that holds the text of what Zendesk made of this tweet. */
export function inboundKey(capture: Capture): string {
  const event = capture.ticketEvents.find((e) => e.ticketId === ticketIdOf(cast.taken.asked) && e.comments.length > 0);
  return `comment/${event?.comments[0]?.id ?? ''}`;
}
