/** The ledger of skips: who passed over which ticket, how, what became of it, and who else came by (rules.md, skipped-ticket). */
import { localDate } from '../model/business-time.ts';
import { textOf } from '../model/capture.ts';
import type { ReconciledDay, TicketHistory } from '../model/day.ts';
import { compareIds } from '../model/ids.ts';
import { earlier, type Instant } from '../model/instant.ts';
import type { Person } from '../model/person.ts';
import { type PolicyRevision, revisionAt } from '../model/policy.ts';
import type { Overtaking, QueuedTicket, SkipRecord } from '../model/queue.ts';
import { waited } from '../model/reply-target.ts';
import type { SkipEntry, WhatCameNext } from '../model/skips.ts';
import type { Ground } from './ground.ts';
import { knowAuthors, measureDifficulty } from './measure-difficulty.ts';
import { type Act, firstTouches, isFreeFor, isOpen, wasOwed } from './queue-order.ts';
import type { ReadTicket } from './read-tickets.ts';
import { knowFates } from './what-came-next.ts';

/** One skip: a record of Zendesk, or what a person took up on one day while the ticket waited. */
interface Skipped {
  readonly at: Instant;
  readonly person: Person;
  readonly record?: SkipRecord;
  readonly owed: boolean;
  readonly overtakings: number;
}

function byTime(a: Skipped, b: Skipped): number {
  return a.at !== b.at
    ? a.at < b.at
      ? -1
      : 1
    : compareIds(a.person.id, b.person.id) || compareIds(a.record?.id ?? '', b.record?.id ?? '');
}

/**
 * A skip record is written when the ticket is left, the overtaking follows when the next one is taken up: where the same
 * person did both on one day, they are one skip.
 */
function findSkips(
  ticket: TicketHistory,
  overtakings: readonly Overtaking[],
  dateOf: (at: Instant) => string,
): Skipped[] {
  const turnOf = (person: Person, at: Instant): string => `${person.id} ${dateOf(at)}`;
  const records = Map.groupBy(ticket.skips, (s) => turnOf(s.person, s.at));
  const taken = Map.groupBy(overtakings, (o) => turnOf(o.person, o.at));
  const bearer = (turn: string, { at }: Overtaking): string | undefined => {
    const own = records.get(turn);
    return (own?.findLast((s) => s.at <= at) ?? own?.[0])?.id;
  };
  const recorded = [...records].flatMap(([turn, own]) =>
    own.map((record) => ({
      at: record.at,
      person: record.person,
      record,
      owed: wasOwed(ticket, record),
      overtakings: (taken.get(turn) ?? []).filter((o) => bearer(turn, o) === record.id).length,
    })),
  );
  const seenOnly = [...taken].flatMap(([turn, [first, ...more]]) =>
    first === undefined || records.has(turn)
      ? []
      : [{ at: first.at, person: first.person, owed: true, overtakings: more.length + 1 }],
  );
  return [...recorded, ...seenOnly].sort(byTime);
}

/** Who took a ticket up in the view while this one waited and was free for them, and whoever ended its wait. */
function whoCameBy(ticket: TicketHistory, acts: readonly Act[], takenAt: Instant): Set<string> {
  const left = ticket.states.find((s) => !isOpen(s.status))?.from;
  const end = ticket.touches[0]?.at ?? earlier(left ?? takenAt, takenAt);
  return new Set(
    acts
      .filter(({ touch }) => ticket.createdAt < touch.at && touch.at <= end)
      .filter(({ ticket: taken, touch }) => taken.id === ticket.id || isFreeFor(ticket, touch.person, touch.at))
      .map(({ touch }) => touch.person.id),
  );
}

/** Until somebody took the ticket up, was given it, or answered it. */
function leftAlone(
  ticket: TicketHistory,
  at: Instant,
  { at: ended, fate }: WhatCameNext,
  revision: PolicyRevision,
): Pick<SkipEntry, 'leftUntil' | 'leftSeconds'> {
  const hands = [
    ...ticket.touches.map((touch) => touch.at),
    ...ticket.assignments.flatMap((one) => (one.to === null ? [] : [one.at])),
    ...(fate === 'answered' && ended !== null ? [ended] : []),
  ];
  const next = hands.filter((hand) => hand > at).sort()[0];
  if (next === undefined || !ticket.historyWhole) return { leftUntil: null, leftSeconds: null };
  return { leftUntil: next, leftSeconds: waited(at, next, revision) };
}

type Known = Pick<ReconciledDay, 'conversations' | 'tickets' | 'coverage' | 'span' | 'takenAt'>;

/** In order of time. */
export function keepSkips(
  day: Known,
  queue: readonly QueuedTicket[],
  read: readonly ReadTicket[],
  { capture, policy, tweets }: Pick<Ground, 'capture' | 'policy' | 'tweets'>,
): SkipEntry[] {
  const overtakingsOf = new Map(queue.map((q) => [q.ticketId, q.overtakings]));
  const readById = new Map(read.map((t) => [t.id, t]));
  const acts = firstTouches(day.tickets);
  const fates = knowFates(day, policy);
  const countEarlier = knowAuthors(read);
  const dateOf = (at: Instant): string => localDate(revisionAt(policy, at).timeZone, at);

  return day.tickets
    .flatMap((ticket) => {
      const skips = findSkips(ticket, overtakingsOf.get(ticket.id) ?? [], dateOf);
      if (skips.length === 0) return [];
      const owed = skips.filter((s) => s.owed);
      const skippers = new Set(owed.map((s) => s.person.id));
      const cameBy = whoCameBy(ticket, acts, day.takenAt);
      for (const id of skippers) cameBy.add(id);
      const mention = fates.mentionsOf(ticket)[0];
      const difficulty = measureDifficulty(readById.get(ticket.id), mention?.tweet?.id, tweets, countEarlier(ticket));
      return skips.map((skip): SkipEntry => {
        const { record } = skip;
        const next = fates.after(ticket, skip.at);
        const mayTell = revisionAt(policy, skip.at).privacy.text === 'files';
        return {
          ticket: ticket.id,
          at: skip.at,
          person: skip.person.name,
          record: record?.id ?? null,
          hasReason: record?.hasReason ?? null,
          reason: record?.hasReason === true && mayTell ? textOf(capture, `skip/${record.id}`) : null,
          owed: skip.owed,
          overtakings: skip.overtakings,
          next,
          ...leftAlone(ticket, skip.at, next, revisionAt(policy, mention?.at ?? skip.at)),
          again: owed.filter((other) => byTime(skip, other) < 0).length,
          others: [...skippers].filter((id) => id !== skip.person.id).length,
          cameBy: cameBy.size,
          difficulty,
        };
      });
    })
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : compareIds(a.ticket, b.ticket)));
}
