/** Reads the Zendesk ledger of a span, page by page; what could not be read becomes a gap. */
import type { Capture, Coverage, Gap, ReadKind, SourceUsage } from '../../model/capture.ts';
import { addSeconds, earlier, type Instant, type Span, secondsBetween } from '../../model/instant.ts';
import type { TicketSelection } from '../../model/policy.ts';
import { type CapturePage, recordKinds } from '../capture-page.ts';
import { warningAbout } from './auth.ts';
import { createZendeskClient, type ZendeskAccess, type ZendeskClient } from './client.ts';
import {
  guarded,
  nameUsersOfEvent,
  nameUsersOfTicket,
  readPage,
  type Step,
  type ZendeskContext,
  type ZendeskReached,
} from './context.ts';
import { readHistories } from './read-histories.ts';
import { readMonitoredHandles, readSkips, readUsers } from './read-people.ts';
import { exportTickets, searchTickets } from './read-tickets.ts';
import { meSchema } from './schema.ts';
import { gapOf, type Stop } from './stop.ts';

export interface GatherZendeskOptions extends ZendeskAccess {
  /** Which tickets to keep beside those of the Twitter channels. */
  readonly selections: readonly TicketSelection[];
  readonly span: Span;
  readonly takenAt: Instant;
  /** Called for each page in order, with how far reading came; the next page waits for it. Pages may be empty. */
  readonly onPage: (page: CapturePage, reached: ZendeskReached) => Promise<void> | void;
  /** What an earlier run over the same span saved, and how far it came. */
  readonly resume?: { readonly reached: ZendeskReached; readonly saved: Capture };
  readonly warn?: (line: string) => void;
}

export interface ZendeskOutcome {
  readonly coverage: readonly Coverage[];
  readonly gaps: readonly Gap[];
  readonly usage: SourceUsage;
}

/** Exports keep the last minute back. */
const withheldSeconds = 60;
/** For spans that ended longer ago, everything that changed since would have to be read. */
const oldAfterSeconds = 7 * 86_400;

const anonymous: Stop = {
  cause: 'credentials',
  why: 'Zendesk takes us for an anonymous user: it knows neither the token nor its user',
  cure: 'Set ZENDESK_CLIENT_ID and ZENDESK_CLIENT_SECRET of an OAuth client in use, or a ZENDESK_OAUTH_TOKEN that has not expired.',
  lasting: true,
};

/** Zendesk answers 200 to wrong credentials, too: only the user's id tells. */
async function checkLogin(client: ZendeskClient): Promise<{ readonly role: string } | { readonly stop: Stop }> {
  const read = await readPage(client, meSchema, 'users/me.json');
  // A proxy that lets only ticket paths through hides this one; the exports will then say who we are.
  // Nor does a fault of this page alone hide the tickets; without any answer there is no use in asking on.
  if ('stop' in read)
    return read.stop.cause === 'credentials' || read.stop.status === undefined ? read : { role: 'unknown' };
  const { id, role } = read.answer.user;
  return id === null || id === undefined ? { stop: anonymous } : { role: role ?? 'unknown' };
}

/** A refusal is explained best by the role of the user whose token it is. */
function withRole(stop: Stop, role: string): Stop {
  if (stop.cause !== 'credentials' || stop.status !== 403 || role === 'admin') return stop;
  return {
    ...stop,
    why: `${stop.why}: the token's user has the role ${role}`,
    cure: `Make the user behind the Zendesk credentials an admin (it is ${role}): incremental exports are for admins only.`,
  };
}

function createContext(options: GatherZendeskOptions, client: ZendeskClient): ZendeskContext {
  const { span, takenAt, selections, resume } = options;
  // Histories and users that were missing are asked for again, and missed again where they still are.
  const gaps = (resume?.reached.gaps ?? []).filter((gap) => gap.ids === undefined || gap.kind === 'tickets');
  const context: ZendeskContext = {
    client,
    span,
    takenAt,
    selections,
    tickets: new Map(resume?.saved.tickets.map((ticket) => [ticket.id, ticket])),
    people: { known: new Set(resume?.saved.users.map((user) => user.id)), named: new Set() },
    gaps,
    async save(page, step: Step, next) {
      await options.onPage(page, { step, gaps: [...gaps], ...(next === undefined ? {} : { next }) });
    },
  };
  for (const ticket of resume?.saved.tickets ?? []) nameUsersOfTicket(context.people, ticket);
  for (const event of resume?.saved.ticketEvents ?? []) nameUsersOfEvent(context.people, event);
  for (const skip of resume?.saved.skips ?? []) context.people.named.add(skip.agentId);
  return context;
}

/** Never rejects for what Zendesk does: shortfalls are gaps, and what was read is kept. */
export async function gatherZendesk(options: GatherZendeskOptions): Promise<ZendeskOutcome> {
  const { span, takenAt, transport, resume } = options;
  const requestsBefore = transport.requestCount();
  const client = createZendeskClient(options);
  const context = createContext(options, client);
  const coverage: Coverage[] = [];
  const outcome = (): ZendeskOutcome => ({
    coverage,
    gaps: context.gaps,
    usage: { requests: transport.requestCount() - requestsBefore },
  });

  const warning = warningAbout(options.credentials);
  if (warning !== undefined) options.warn?.(warning);
  const login = await guarded(() => checkLogin(client), 'users/me');
  if ('stop' in login) {
    context.gaps.push(gapOf(login.stop, 'all', span));
    return outcome();
  }

  const covered: Span = { start: span.start, end: earlier(span.end, addSeconds(takenAt, -withheldSeconds)) };
  const cover = (kind: ReadKind): void => {
    if (covered.start < covered.end) coverage.push({ source: 'zendesk', kind, span: covered });
  };
  const hide = (stop: Stop, ...kinds: ReadKind[]): void => {
    for (const kind of kinds) context.gaps.push(gapOf(withRole(stop, login.role), kind, span));
  };

  const old = secondsBetween(span.end, takenAt) > oldAfterSeconds;
  const step = resume?.reached.step ?? 'tickets';
  if (step === 'tickets') {
    const read = async (): Promise<{ stop: Stop } | undefined> => {
      const stop = old ? await searchTickets(context) : await exportTickets(context, resume?.reached.next);
      return stop === undefined ? undefined : { stop };
    };
    const failed = await guarded(read, 'tickets');
    if (failed === undefined) cover('tickets');
    else hide(failed.stop, 'tickets', 'ticket-events');
  } else if (!context.gaps.some((gap) => gap.kind === 'tickets' && gap.ids === undefined)) {
    cover('tickets');
  }

  const walkFrom = step === 'walk' ? resume?.reached.next : undefined;
  const histories = await guarded(
    () => readHistories(context, { old, ...(walkFrom === undefined ? {} : { walkFrom }) }),
    'ticket histories',
  );
  if (histories !== undefined) hide(histories.stop, 'ticket-events');
  else if (coverage.some((one) => one.kind === 'tickets')) cover('ticket-events');

  const skips = await guarded(() => readSkips(context), 'skips');
  if (skips === 'whole') cover('skips');
  else if (skips !== 'not offered') {
    const cure = 'Give the user behind the Zendesk credentials the permission to view reports.';
    hide(skips.stop.status === 403 ? { ...skips.stop, cure } : skips.stop, 'skips');
  }

  await guarded(() => readMonitoredHandles(context), 'monitored handles');
  const users = await guarded(() => readUsers(context), 'users');
  if (users !== undefined) hide(users.stop, 'users');
  return outcome();
}

/** Records on a page, for a progress line. */
export function countRecords(page: CapturePage): number {
  return recordKinds.reduce((sum, kind) => sum + (page[kind]?.length ?? 0), 0);
}
