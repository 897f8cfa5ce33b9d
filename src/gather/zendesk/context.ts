/** What the steps of reading Zendesk share. */
import type { z } from 'zod';
import type { Gap, Ticket, TicketEvent } from '../../model/capture.ts';
import type { Instant, Span } from '../../model/instant.ts';
import type { TicketSelection } from '../../model/policy.ts';
import type { CapturePage } from '../capture-page.ts';
import type { Query, ZendeskClient } from './client.ts';
import { idOnlySchema } from './schema.ts';
import { type Stop, stopOf } from './stop.ts';

export type Step = 'tickets' | 'histories' | 'walk' | 'rest';

/** How far reading came, as data that a later run goes on from. */
export interface ZendeskReached {
  readonly step: Step;
  /** Address of the page that comes next. */
  readonly next?: string;
  /** What could not be read so far. */
  readonly gaps: readonly Gap[];
}

export interface ZendeskContext {
  readonly client: ZendeskClient;
  readonly span: Span;
  readonly takenAt: Instant;
  readonly selections: readonly TicketSelection[];
  /** Kept tickets by id; `historyWhole` tells which are done. */
  readonly tickets: Map<string, Ticket>;
  readonly people: People;
  readonly gaps: Gap[];
  save(page: CapturePage, step: Step, next?: string): Promise<void>;
}

/** Zendesk users whom records name, and those whom we have. */
export interface People {
  readonly known: Set<string>;
  readonly named: Set<string>;
}

function isUserId(id: string | undefined): id is string {
  return id !== undefined && /^[1-9]\d*$/.test(id);
}

function nameUsers(people: People, ids: readonly (string | undefined)[]): void {
  for (const id of ids) if (isUserId(id)) people.named.add(id);
}

export function nameUsersOfTicket(people: People, ticket: Ticket): void {
  nameUsers(people, [ticket.requesterId, ticket.submitterId, ticket.assigneeId]);
}

export function nameUsersOfEvent(people: People, event: TicketEvent): void {
  const assignees = event.changes
    .filter((change) => change.field === 'assignee_id')
    .flatMap((change) => [change.from, change.to])
    .filter((value) => typeof value === 'string');
  nameUsers(people, [event.authorId, ...event.comments.map((comment) => comment.authorId), ...assignees]);
}

export type Read<T> = { readonly answer: T } | { readonly stop: Stop };

/** One page, parsed; what Zendesk did wrong as a stop. */
export async function readPage<T>(
  client: ZendeskClient,
  schema: z.ZodType<T>,
  address: string,
  query?: Query,
): Promise<Read<T>> {
  const where = describe(address);
  try {
    return { answer: schema.parse(await client.get(address, query)) };
  } catch (error) {
    const stop = stopOf(error, where);
    if (stop === undefined) throw error;
    return { stop };
  }
}

/** The path without host, ids and parameters: words that stay the same from run to run. */
function describe(address: string): string {
  const path = /^https?:/.test(address) ? new URL(address).pathname : address;
  return path
    .replace(/^\/api\/v2\//, '')
    .replace(/\.json$/, '')
    .replace(/\/\d+/g, '');
}

/** What went wrong within a step, as its stop; bugs go through. */
export async function guarded<T>(step: () => Promise<T>, where: string): Promise<T | { readonly stop: Stop }> {
  try {
    return await step();
  } catch (error) {
    const stop = stopOf(error, where);
    if (stop === undefined) throw error;
    return { stop };
  }
}

export interface Parsed<T> {
  readonly records: readonly T[];
  /** Ids of records that are not as documented. */
  readonly unreadable: readonly string[];
  /** Records that have not even an id. */
  readonly nameless: number;
}

/** Takes a list apart record by record, so that an odd one costs only itself. */
export function parseEach<T>(schema: z.ZodType<T>, list: readonly unknown[] | null | undefined): Parsed<T> {
  const records: T[] = [];
  const unreadable: string[] = [];
  let nameless = 0;
  for (const raw of list ?? []) {
    const parsed = schema.safeParse(raw);
    if (parsed.success) {
      records.push(parsed.data);
      continue;
    }
    const named = idOnlySchema.safeParse(raw);
    if (named.success) unreadable.push(named.data.id);
    else nameless += 1;
  }
  return { records, unreadable, nameless };
}
