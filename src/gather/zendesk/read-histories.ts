/** Histories of the kept tickets: ticket by ticket from their audits, or by walking through everybody's ticket events. */
import type { z } from 'zod';
import type { Ticket, TicketEvent } from '../../model/capture.ts';
import { compareIds } from '../../model/ids.ts';
import { addSeconds, millisOf } from '../../model/instant.ts';
import { guarded, nameUsersOfEvent, parseEach, readPage, type ZendeskContext } from './context.ts';
import { exportStart, isSamePage, nextOfList, readShrinking, unixSeconds } from './read-tickets.ts';
import { auditSchema, eventsPageSchema, listPageSchema, ticketEventSchema } from './schema.ts';
import { isPrivate } from './select-tickets.ts';
import { gapOf, type Stop, stalled } from './stop.ts';
import { type EventWithTexts, fromAudit, fromTicketEvent } from './to-ticket-events.ts';

/** Up to here, audits cost less than finding out what the walk would. */
const fewTickets = 50;
/** What Zendesk allows of each a minute (exports: always; audits: the smallest plan). */
const exportsPerMinute = 10;
const auditsPerMinute = 200;
const walkPageSize = 500;
/** Audits read at once, and tickets saved together. */
const workers = 4;
const ticketsPerSave = 20;
/** This many tickets in a row that Zendesk does not answer: neither will it answer for the others. */
const patience = 3;

type History = { readonly events: readonly EventWithTexts[] } | { readonly stop: Stop };

const oddHistory: Stop = {
  cause: 'unreadable',
  why: 'Zendesk gave a history that is not as documented',
  lasting: true,
};

/** A history is read whole, or not at all. */
async function readAudits(context: ZendeskContext, ticket: Ticket): Promise<History> {
  const events: EventWithTexts[] = [];
  let next: string | undefined = context.client.addressOf(`tickets/${ticket.id}/audits.json`, { 'page[size]': 100 });
  while (next !== undefined) {
    const asked: string = next;
    const read = await readPage(context.client, listPageSchema, asked);
    if ('stop' in read) return { stop: read.stop };
    const list = read.answer.audits;
    const audits = parseEach(auditSchema, Array.isArray(list) ? list : [undefined]);
    if (audits.unreadable.length > 0 || audits.nameless > 0) return { stop: oddHistory };
    events.push(...audits.records.map((audit) => fromAudit(audit, context.takenAt)));
    next = nextOfList(read.answer, audits.records.length);
    if (next === asked || (next === undefined && read.answer.meta?.has_more === true)) return { stop: stalled };
  }
  return { events };
}

async function inParallel<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const worker = async (): Promise<void> => {
    for (const [place, item] of queue) results[place] = await work(item);
  };
  await Promise.all(Array.from({ length: workers }, worker));
  return results;
}

function missingHistories(context: ZendeskContext, stop: Stop, ids: readonly string[]): void {
  if (ids.length === 0) return;
  // Beyond now, so that nothing read in this run takes the gap away again when captures merge.
  const span = { start: context.span.start, end: addSeconds(context.takenAt, 1) };
  context.gaps.push(gapOf(stop, 'ticket-events', span, [...ids].sort(compareIds)));
}

function markWhole(context: ZendeskContext, ids: readonly string[]): readonly Ticket[] {
  return ids.flatMap((id) => {
    const ticket = context.tickets.get(id);
    if (ticket === undefined) return [];
    const whole = { ...ticket, historyWhole: true };
    context.tickets.set(id, whole);
    return [whole];
  });
}

/** Of what was said privately, nothing is kept. */
function publicTexts(context: ZendeskContext, { event, texts }: EventWithTexts): EventWithTexts['texts'] {
  const ticket = context.tickets.get(event.ticketId);
  if (event.sentTweet === 'direct' || ticket === undefined || isPrivate(ticket)) return {};
  const hidden = event.comments
    .filter((comment) => comment.rel === 'direct_message' || (comment.channel ?? event.channel) === 'twitter_dm')
    .map((comment) => `comment/${comment.id}`);
  return Object.fromEntries(Object.entries(texts).filter(([key]) => !hidden.includes(key)));
}

function pageOf(
  context: ZendeskContext,
  found: readonly EventWithTexts[],
): { readonly ticketEvents: readonly TicketEvent[]; readonly texts: Readonly<Record<string, string>> } {
  return {
    ticketEvents: found.map(({ event }) => event),
    texts: Object.assign({}, ...found.map((one) => publicTexts(context, one))),
  };
}

async function readEachHistory(context: ZendeskContext, tickets: readonly Ticket[]): Promise<void> {
  let failures = 0;
  for (let from = 0; from < tickets.length; from += ticketsPerSave) {
    const some = tickets.slice(from, from + ticketsPerSave);
    const histories = await inParallel(some, (ticket) => readAudits(context, ticket));
    const found: EventWithTexts[] = [];
    const whole: string[] = [];
    const missing = new Map<string, { stop: Stop; ids: string[] }>();
    let last: Stop | undefined;
    for (const [place, ticket] of some.entries()) {
      const history = histories[place];
      if (history === undefined) continue;
      if ('events' in history) {
        found.push(...history.events);
        whole.push(ticket.id);
        failures = 0;
        continue;
      }
      const { stop } = history;
      // A deleted ticket keeps its place in the export, and loses its history.
      if (stop.status === 404 && ticket.status === 'deleted') continue;
      const group = missing.get(stop.why) ?? { stop, ids: [] };
      group.ids.push(ticket.id);
      missing.set(stop.why, group);
      failures = stop.cause === 'unavailable' ? failures + 1 : failures;
      if (stop.cause === 'credentials' || stop.cause === 'budget' || failures >= patience) last = stop;
    }
    for (const { stop, ids } of missing.values()) missingHistories(context, asUnreadable(stop), ids);
    for (const { event } of found) nameUsersOfEvent(context.people, event);
    await context.save({ tickets: markWhole(context, whole), ...pageOf(context, found) }, 'histories');
    if (last !== undefined) {
      const rest = tickets.slice(from + ticketsPerSave).map((ticket) => ticket.id);
      missingHistories(context, last, rest);
      return;
    }
  }
}

function asUnreadable(stop: Stop): Stop {
  return stop.status === 404
    ? { ...stop, why: 'Zendesk does not find the history of a ticket that it listed (404)' }
    : stop;
}

type EventsPage = z.output<typeof eventsPageSchema>;

/** Where a walk begins: at a page that was read already, or at an address. */
type WalkStart = { readonly page: EventsPage; readonly perPage: number } | { readonly address: string };

/** Walks to now. Undefined when everything was read. */
async function walk(context: ZendeskContext, ids: ReadonlySet<string>, from: WalkStart): Promise<Stop | undefined> {
  const { client, takenAt } = context;
  const parameters = { include: 'comment_events' };
  const seen = new Set<string>();
  const odd = new Set<string>();
  let perPage = 'page' in from ? from.perPage : walkPageSize;
  let ready = 'page' in from ? from.page : undefined;
  let next = 'page' in from ? walkStart(context) : from.address;
  for (;;) {
    let page = ready;
    ready = undefined;
    if (page === undefined) {
      const asked = await readShrinking(
        (size) => readPage(client, eventsPageSchema, next, { ...parameters, per_page: size }),
        perPage,
      );
      perPage = asked.perPage;
      if ('stop' in asked.read) return asked.read.stop;
      page = asked.read.answer;
    }
    // Only events of kept tickets are anybody's business; the last second of a page comes again on the next one.
    const list = page.ticket_events.filter((raw) => {
      const ticketId = ticketIdOf(raw);
      return ticketId === undefined || ids.has(ticketId);
    });
    const events = parseEach(ticketEventSchema, list);
    if (events.unreadable.length > 0 || events.nameless > 0) for (const raw of list) noteOdd(raw, odd);
    const found = events.records.filter((raw) => !seen.has(raw.id)).map((raw) => fromTicketEvent(raw, takenAt));
    for (const { event } of found) {
      seen.add(event.id);
      nameUsersOfEvent(context.people, event);
    }
    const following =
      page.next_page === undefined ? undefined : client.addressOf(page.next_page, { ...parameters, per_page: perPage });
    if (page.end_of_stream) {
      const whole = [...ids].filter((id) => !odd.has(id));
      await context.save({ tickets: markWhole(context, whole), ...pageOf(context, found) }, 'rest');
      return undefined;
    }
    await context.save(pageOf(context, found), 'walk', following);
    if (following === undefined || isSamePage(following, next)) return stalled;
    next = following;
  }
}

function fieldOf(raw: unknown, name: string): unknown {
  return typeof raw === 'object' && raw !== null ? Object.entries(raw).find(([key]) => key === name)?.[1] : undefined;
}

function ticketIdOf(raw: unknown): string | undefined {
  const id = fieldOf(raw, 'ticket_id');
  return typeof id === 'number' || typeof id === 'string' ? String(id) : undefined;
}

function noteOdd(raw: unknown, odd: Set<string>): void {
  const id = ticketIdOf(raw);
  if (id !== undefined && !ticketEventSchema.safeParse(raw).success) odd.add(id);
}

function walkStart(context: ZendeskContext): string {
  return context.client.addressOf('incremental/ticket_events.json', {
    start_time: unixSeconds(exportStart(context)),
    include: 'comment_events',
    per_page: walkPageSize,
  });
}

/** The first page of a walk that, judging by it, takes less time than asking for each of `count` tickets. */
async function tryWalk(context: ZendeskContext, count: number): Promise<WalkStart | undefined> {
  const start = unixSeconds(exportStart(context));
  const { read, perPage } = await readShrinking(
    (size) => readPage(context.client, eventsPageSchema, walkStart(context), { per_page: size }),
    walkPageSize,
  );
  if ('stop' in read) return undefined;
  const page = read.answer;
  const covered = Math.max(1, (page.end_time ?? start) - start);
  const pages = page.end_of_stream ? 1 : Math.ceil((millisOf(context.takenAt) / 1000 - start) / covered);
  return page.end_of_stream || pages / exportsPerMinute < count / auditsPerMinute ? { page, perPage } : undefined;
}

export interface HistoryOptions {
  /** A day long past: a walk would lead from there to now. */
  readonly old: boolean;
  /** The walk that an earlier run was on: the address of its next page. */
  readonly walkFrom?: string;
}

export async function readHistories(context: ZendeskContext, options: HistoryOptions): Promise<void> {
  const start = exportStart(context);
  const pending = (): readonly Ticket[] =>
    [...context.tickets.values()].filter((ticket) => !ticket.historyWhole).sort((a, b) => compareIds(a.id, b.id));
  /** The walk shows the whole history of those only. */
  const isYoung = (ticket: Ticket): boolean => ticket.createdAt >= start;
  const young = pending().filter(isYoung);
  const from = await chooseStart();
  if (from !== undefined) {
    // If the walk breaks off, the audits tell the rest.
    const ids = new Set(young.map((ticket) => ticket.id));
    await guarded(() => walk(context, ids, from), 'ticket events');
  }
  await readEachHistory(context, pending());

  async function chooseStart(): Promise<WalkStart | undefined> {
    if (options.walkFrom !== undefined) return { address: options.walkFrom };
    if (options.old || pending().length <= fewTickets) return undefined;
    return tryWalk(context, young.length);
  }
}
