/** The tickets of a span: by the incremental export, or, for days long past, by search. */
import type { Ticket } from '../../model/capture.ts';
import { addSeconds, earlier, type Instant, millisOf } from '../../model/instant.ts';
import { nameUsersOfTicket, parseEach, type Read, readPage, type ZendeskContext } from './context.ts';
import {
  exportPageSchema,
  groupSchema,
  listPageSchema,
  metricSetSchema,
  type RawMetricSet,
  ticketSchema,
  userSchema,
} from './schema.ts';
import { isPrivate, isWanted, searchConditions } from './select-tickets.ts';
import { gapOf, type Stop, stalled } from './stop.ts';
import { subjectOf, toGroup, toTicket, toUser } from './to-tickets.ts';

const mostPerPage = 1000;
const leastPerPage = 50;
const searchPageSize = 100;

export const unixSeconds = (at: Instant): number => Math.floor(millisOf(at) / 1000);

/** Zendesk refuses a start within the last minute. */
export function exportStart(context: ZendeskContext): Instant {
  return earlier(context.span.start, addSeconds(context.takenAt, -61));
}

/** Halves the page where Zendesk takes too long over it (504). */
export async function readShrinking<T>(
  read: (perPage: number) => Promise<Read<T>>,
  perPage: number,
): Promise<{ readonly read: Read<T>; readonly perPage: number }> {
  for (let size = perPage; ; size = Math.floor(size / 2)) {
    const one = await read(size);
    const tryLess = 'stop' in one && one.stop.tooLarge === true && Math.floor(size / 2) >= leastPerPage;
    if (!tryLess) return { read: one, perPage: size };
  }
}

interface Kept {
  readonly tickets: readonly Ticket[];
  readonly texts: Readonly<Record<string, string>>;
}

/** Keeps the wanted ones of a page; what is not as documented becomes a gap. */
function keepTickets(
  context: ZendeskContext,
  list: readonly unknown[],
  metrics: ReadonlyMap<string, RawMetricSet>,
): Kept {
  const { records, unreadable, nameless } = parseEach(ticketSchema, list);
  const odd: Stop = { cause: 'unreadable', why: 'Zendesk gave tickets that are not as documented', lasting: true };
  if (unreadable.length > 0) context.gaps.push(gapOf(odd, 'tickets', context.span, unreadable));
  if (nameless > 0) context.gaps.push(gapOf(odd, 'tickets', context.span));
  const tickets: Ticket[] = [];
  const texts: Record<string, string> = {};
  for (const raw of records) {
    const ticket = toTicket(raw, context.takenAt, metrics.get(raw.id));
    const subject = subjectOf(raw);
    if (ticket.createdAt >= context.span.end || !isWanted(ticket, subject ?? '', context.selections)) continue;
    const known = context.tickets.get(ticket.id);
    if (known !== undefined && known.updatedAt > ticket.updatedAt) continue;
    context.tickets.set(ticket.id, ticket);
    nameUsersOfTicket(context.people, ticket);
    tickets.push(ticket);
    if (subject !== undefined && !isPrivate(ticket)) texts[`ticket/${ticket.id}/subject`] = subject;
  }
  return { tickets, texts };
}

/** The same position, whatever the size of the page. */
export function isSamePage(a: string, b: string): boolean {
  const [x, y] = [new URL(a), new URL(b)];
  for (const url of [x, y]) url.searchParams.delete('per_page');
  return x.href === y.href;
}

/** Goes on at `from` where an earlier run stopped. Undefined when everything was read. */
export async function exportTickets(context: ZendeskContext, from?: string): Promise<Stop | undefined> {
  const { client, takenAt, people } = context;
  const sideloads = { include: 'users,groups,metric_sets' };
  let perPage = mostPerPage;
  let next =
    from ??
    client.addressOf('incremental/tickets/cursor.json', {
      start_time: unixSeconds(exportStart(context)),
      ...sideloads,
      per_page: perPage,
    });
  for (;;) {
    const asked = await readShrinking((size) => readPage(client, exportPageSchema, next, { per_page: size }), perPage);
    perPage = asked.perPage;
    if ('stop' in asked.read) return asked.read.stop;
    const page = asked.read.answer;

    const metrics = new Map<string, RawMetricSet>();
    for (const one of parseEach(metricSetSchema, page.metric_sets).records) {
      if (one.ticket_id !== undefined) metrics.set(one.ticket_id, one);
    }
    const kept = keepTickets(context, page.tickets, metrics);
    // Team members, and the people of kept tickets; nobody else's name is any business of ours.
    const users = parseEach(userSchema, page.users)
      .records.filter((user) => user.role === 'agent' || user.role === 'admin' || people.named.has(user.id))
      .filter((user) => !people.known.has(user.id))
      .map((user) => toUser(user, takenAt, handleOfRequester(kept.tickets, user.id)));
    for (const user of users) people.known.add(user.id);
    const groups = parseEach(groupSchema, page.groups).records.map((group) => toGroup(group, takenAt));

    const following = page.end_of_stream ? undefined : followingOf(context, page);
    await context.save({ ...kept, users, groups }, page.end_of_stream ? 'histories' : 'tickets', following);
    if (page.end_of_stream) return undefined;
    if (following === undefined || isSamePage(following, next)) return stalled;
    next = following;
  }

  /** Zendesk's link may carry the position alone. */
  function followingOf(
    at: ZendeskContext,
    page: { after_url?: string | undefined; after_cursor?: string | undefined },
  ) {
    const { after_url: link, after_cursor: cursor } = page;
    if (link === undefined && cursor === undefined) return undefined;
    return link === undefined
      ? at.client.addressOf('incremental/tickets/cursor.json', {
          cursor: cursor ?? '',
          ...sideloads,
          per_page: perPage,
        })
      : at.client.addressOf(link, { ...sideloads, per_page: perPage });
  }
}

export function handleOfRequester(tickets: Iterable<Ticket>, userId: string): string | undefined {
  for (const ticket of tickets)
    if (ticket.requesterId === userId && ticket.from?.handle !== undefined) return ticket.from.handle;
  return undefined;
}

/**
 * The address after a page of a list with so many records; undefined at its end. Cursor lists have a next link on the
 * last page, too; an older list that has come to an end may name a next page for ever.
 */
export function nextOfList(
  page: {
    readonly meta?: { readonly has_more: boolean } | null | undefined;
    readonly links?: { readonly next?: string | undefined } | null | undefined;
    readonly next_page?: string | undefined;
  },
  records: number,
): string | undefined {
  if (page.meta === null || page.meta === undefined) return records === 0 ? undefined : page.next_page;
  return page.meta.has_more ? page.links?.next : undefined;
}

/**
 * Tickets created within the span, and older ones that something may have happened to within it: those changed since it
 * began. The cursor dies after an hour, so that this always begins anew.
 */
export async function searchTickets(context: ZendeskContext): Promise<Stop | undefined> {
  const { client, span } = context;
  const ages = [`created>=${span.start} created<${span.end}`, `created<${span.start} updated>=${span.start}`];
  const queries = searchConditions(context.selections).flatMap((condition) => ages.map((age) => `${age} ${condition}`));
  for (const query of queries) {
    let next: string | undefined = client.addressOf('search/export', {
      'filter[type]': 'ticket',
      query,
      'page[size]': searchPageSize,
    });
    while (next !== undefined) {
      const read: Read<Record<string, unknown> & Parameters<typeof nextOfList>[0]> = await readPage(
        client,
        listPageSchema,
        next,
      );
      if ('stop' in read) return read.stop;
      const results = Array.isArray(read.answer.results) ? read.answer.results : [];
      await context.save(keepTickets(context, results, new Map()), 'tickets');
      const following = nextOfList(read.answer, results.length);
      if (following === next) return stalled;
      if (following === undefined && read.answer.meta?.has_more === true) return stalled;
      next = following;
    }
  }
  const field = context.selections.find(({ idField }) => idField !== undefined)?.idField;
  return field === undefined ? undefined : unsearchable(field);
}

function unsearchable(field: string): Stop {
  return {
    cause: 'limit',
    why: `Zendesk's search does not find tickets by the content of the field ${field}, and the day is too old for the export`,
    cure: 'Audit days within a week, or select such tickets by a tag as well.',
    lasting: true,
  };
}
