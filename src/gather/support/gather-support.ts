/**
 * Looks into the Support team's Zendesk, which holds other people's troubles: number, state and link of a cited ticket, and
 * shareable links in solved ones. Their text is read, and dropped here: it reaches no record, report or log.
 */
import type { Transport } from '../../http/types.ts';
import { ZendeskHttpError } from '../../http/zendesk-transport.ts';
import type { Coverage, Gap, SupportSearch, SupportTicket } from '../../model/capture.ts';
import type { Instant, Span } from '../../model/instant.ts';
import type { WantedLookups, WantedSearch } from '../../model/lookups.ts';
import { findShareable, type SharePlaces } from '../../model/shareable-links.ts';
import type { Stop } from '../json-client.ts';
import { askEach } from '../look-up.ts';
import type { ZendeskCredentials } from '../zendesk/auth.ts';
import { createZendeskClient, type ZendeskClient } from '../zendesk/client.ts';
import { commentsSchema, foundTicketsSchema, meSchema, shownTicketSchema } from './schema.ts';
import { stopOf, unknownUser } from './stop.ts';

export interface SupportSource {
  /** Origin. */
  readonly url: string;
  readonly credentials: ZendeskCredentials;
  readonly transport: Transport;
  /** Where links may lead that are kept. */
  readonly places: SharePlaces;
}

interface Reading {
  readonly span: Span;
  readonly takenAt: Instant;
}

function gapOf(kind: Gap['kind'], span: Span, { cause, why, cure, lasting }: Stop): Gap {
  return { source: 'support', kind, span, cause, why, ...(cure === undefined ? {} : { cure }), lasting };
}

/** Whether we are let in; what is read there is looked up later, record by record. */
export async function gatherSupport(
  options: SupportSource & Reading,
): Promise<{ readonly coverage: readonly Coverage[]; readonly gaps: readonly Gap[] }> {
  const { span } = options;
  try {
    const { user } = meSchema.parse(await createZendeskClient(options).get('users/me.json'));
    // Without valid credentials the live API answers 200 here.
    if (user.id === null || user.id === undefined) return { coverage: [], gaps: [gapOf('all', span, unknownUser)] };
    return { coverage: [{ source: 'support', kind: 'users', span }], gaps: [] };
  } catch (error) {
    const stop = stopOf(error);
    if (stop === undefined) throw error;
    return { coverage: [], gaps: [gapOf('all', span, stop)] };
  }
}

function isStatus(error: unknown, ...statuses: readonly number[]): boolean {
  return error instanceof ZendeskHttpError && statuses.includes(error.status);
}

async function showTicket(
  client: ZendeskClient,
  origin: string,
  number: string,
  observedAt: Instant,
): Promise<SupportTicket> {
  const about = { id: number, url: `${origin}/agent/tickets/${number}`, observedAt };
  try {
    const { ticket } = shownTicketSchema.parse(await client.get(`tickets/${number}.json`));
    const { status, updated_at: updatedAt } = ticket;
    return { ...about, status, ...(updatedAt === undefined ? {} : { updatedAt }) };
  } catch (error) {
    if (isStatus(error, 404)) return about;
    // Some groups' tickets are for that group alone, though we are let in.
    if (isStatus(error, 403)) return { ...about, hidden: true };
    throw error;
  }
}

/** The first few tickets are looked through, as the workflow asks. */
const mostSkimmed = 3;
const enoughLinks = 3;

async function linksInTicket(client: ZendeskClient, id: string, places: SharePlaces): Promise<readonly string[]> {
  try {
    const answer = await client.get(`tickets/${id}/comments.json`, { 'page[size]': 100 });
    const { comments } = commentsSchema.parse(answer);
    // What was told to one user in public may be told to another; notes may not.
    return comments.filter((c) => c.public).flatMap((c) => findShareable(`${c.body}\n${c.html_body}`, places));
  } catch (error) {
    if (isStatus(error, 403, 404)) return [];
    throw error;
  }
}

async function searchSolved(
  client: ZendeskClient,
  { id, words }: WantedSearch,
  places: SharePlaces,
  observedAt: Instant,
): Promise<SupportSearch> {
  const query = `type:ticket status:solved ${words.join(' ')}`;
  const answer = await client.get('search.json', { query, per_page: mostSkimmed });
  const { results } = foundTicketsSchema.parse(answer);
  const solved = results.filter((r) => (r.result_type ?? 'ticket') === 'ticket' && (r.status ?? 'solved') === 'solved');
  const links = new Set<string>();
  for (const ticket of solved.slice(0, mostSkimmed)) {
    if (links.size >= enoughLinks) break;
    for (const link of await linksInTicket(client, ticket.id, places)) links.add(link);
  }
  return { id, links: [...links].slice(0, enoughLinks), observedAt };
}

export async function lookUpSupport(
  source: SupportSource,
  { span, takenAt }: Reading,
  wanted: Pick<WantedLookups, 'supportTickets' | 'supportSearches'>,
): Promise<{
  readonly supportTickets: readonly SupportTicket[];
  readonly supportSearches: readonly SupportSearch[];
  readonly gaps: readonly Gap[];
}> {
  const client = createZendeskClient(source);
  const { origin } = new URL(source.url);
  const tickets = await askEach(wanted.supportTickets, {
    idOf: (number) => number,
    ask: (number) => showTicket(client, origin, number, takenAt),
    stopOf,
    gapOf: (stop, ids) => ({ ...gapOf('tickets', span, stop), ids }),
  });
  const searches = await askEach(wanted.supportSearches, {
    idOf: ({ id }) => id,
    ask: (search) => searchSolved(client, search, source.places, takenAt),
    stopOf,
    gapOf: (stop, ids) => ({ ...gapOf('searches', span, stop), ids }),
  });
  return {
    supportTickets: tickets.answers,
    supportSearches: searches.answers,
    gaps: [...tickets.gaps, ...searches.gaps],
  };
}
