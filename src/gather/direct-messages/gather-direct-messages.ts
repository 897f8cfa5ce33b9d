/** Reads that the official handles wrote or got direct messages, and when; X keeps thirty days of them. */
import type { Account, Coverage, DirectMessage, Gap, SourceUsage } from '../../model/capture.ts';
import { addSeconds, earlier, type Instant, later, type Span } from '../../model/instant.ts';
import type { CapturePage } from '../capture-page.ts';
import { lookUpSize, userFields } from '../x/queries.ts';
import type { ReadingOptions } from '../x/reader.ts';
import { budgetStop, type Stop } from '../x/stop.ts';
import { toAccount } from '../x/to-tweets.ts';
import { openAccount, type UserAccess, type UserAccount, type UserHandle } from '../x/user-account.ts';
import { messagesAnswer, messagesQuery, type RawMessage } from './schema.ts';

export interface DirectMessagesSource extends UserAccess, ReadingOptions {
  readonly handles: readonly UserHandle[];
}

interface GatherDirectMessagesOptions extends DirectMessagesSource {
  readonly span: Span;
  readonly takenAt: Instant;
  readonly onPage: (page: CapturePage) => Promise<void> | void;
}

interface DirectMessagesOutcome {
  readonly coverage: readonly Coverage[];
  readonly gaps: readonly Gap[];
  readonly usage: SourceUsage;
}

const reachSeconds = 30 * 86_400;
const pageSize = 100;
/** As many requests as X allows an account in a quarter of an hour. */
const mostPages = 15;

interface Listed {
  readonly messages: readonly RawMessage[];
  /** Why what is older than the last of them was not read. */
  readonly stop?: Stop;
}

const tooMany: Stop = {
  cause: 'limit',
  why: `more than ${mostPages * pageSize} direct messages in thirty days`,
  lasting: true,
};

async function listMessages({ reader }: UserAccount, options: GatherDirectMessagesOptions): Promise<Listed> {
  const messages: RawMessage[] = [];
  let next: string | undefined;
  for (let pages = 0; pages < mostPages; pages += 1) {
    if (options.mayRead?.(messages.length + pageSize, 0) === false) return { messages, stop: budgetStop };
    const query = { ...messagesQuery, max_results: pageSize };
    const asked = next === undefined ? query : { ...query, pagination_token: next };
    const read = await reader.readAny('dm_events', asked, messagesAnswer);
    if ('stop' in read) return { messages, stop: read.stop };
    messages.push(...read.answer.messages);
    next = read.answer.nextToken;
    if (next === undefined) return { messages };
  }
  return { messages, stop: tooMany };
}

/** The people in conversations between two; who only got messages from us is named nowhere else. */
async function nameOthers(
  { reader, userId }: UserAccount,
  messages: readonly RawMessage[],
  observedAt: Instant,
): Promise<readonly Account[]> {
  const ids = new Set(messages.flatMap(({ conversationId }) => conversationId.split('-')));
  const others = [...ids].filter((id) => id !== userId && /^\d{1,19}$/.test(id)).sort();
  const accounts: Account[] = [];
  for (let from = 0; from < others.length; from += lookUpSize) {
    const asked = others.slice(from, from + lookUpSize);
    const read = await reader.readUsers('users', { ids: asked.join(','), ...userFields }, asked.length);
    // Without their names an allowance of the policy cannot be seen, and nothing else is lost.
    if ('answer' in read) accounts.push(...read.answer.users.map((user) => toAccount(user, observedAt)));
  }
  return accounts;
}

interface HandleRead {
  readonly coverage: readonly Coverage[];
  readonly gaps: readonly { readonly span: Span; readonly stop: Stop }[];
  readonly usage: SourceUsage;
}

const beyondReach: Stop = { cause: 'limit', why: 'X shows thirty days of direct messages', lasting: true };

async function readHandle(user: UserHandle, options: GatherDirectMessagesOptions): Promise<HandleRead> {
  const { span, takenAt, onPage } = options;
  const account = await openAccount(user, options, options);
  const usageOf = (count: number): SourceUsage => {
    const { requests, users = 0 } = account.reader.usage();
    return { requests, users, directMessages: count };
  };
  if ('stop' in account) return { coverage: [], gaps: [{ span, stop: account.stop }], usage: usageOf(0) };
  const { messages, stop } = await listMessages(account, options);
  const accounts = await nameOthers(account, messages, takenAt);
  const directMessages = messages.map(
    ({ id, conversationId, senderId, at }): DirectMessage => ({
      id,
      handle: user.name,
      conversationId,
      senderId,
      at,
      observedAt: takenAt,
    }),
  );
  if (directMessages.length > 0) await onPage({ directMessages, accounts });
  // Newest first: all from the oldest one met was read.
  const oldest = messages.map(({ at }) => at).reduce(earlier, takenAt);
  const reach = later(span.start, addSeconds(takenAt, -reachSeconds));
  const since = stop === undefined ? reach : later(reach, oldest);
  const about = { source: 'direct-messages', kind: 'direct-messages', handle: user.name } as const;
  const before = { start: span.start, end: earlier(since, span.end) };
  return {
    coverage: since < span.end ? [{ ...about, span: { start: since, end: span.end } }] : [],
    gaps: before.start < before.end ? [{ span: before, stop: stop ?? beyondReach }] : [],
    usage: usageOf(messages.length),
  };
}

function addUsage(a: SourceUsage, b: SourceUsage): SourceUsage {
  return {
    requests: a.requests + b.requests,
    users: (a.users ?? 0) + (b.users ?? 0),
    directMessages: (a.directMessages ?? 0) + (b.directMessages ?? 0),
  };
}

/** What X fails to give is a gap: of a handle, or, where nothing of any handle was read, of everything. */
export async function gatherDirectMessages(options: GatherDirectMessagesOptions): Promise<DirectMessagesOutcome> {
  const read: (HandleRead & { readonly handle: string })[] = [];
  for (const user of options.handles) read.push({ handle: user.name, ...(await readHandle(user, options)) });
  const isNone = read.every(({ coverage }) => coverage.length === 0);
  return {
    coverage: [
      ...read.flatMap(({ coverage }) => coverage),
      ...(read.some(({ gaps }) => gaps.length > 0)
        ? []
        : [{ source: 'direct-messages', kind: 'all', span: options.span } as const]),
    ],
    gaps: read.flatMap(({ handle, gaps }) =>
      gaps.map(
        ({ span, stop: { cause, why, cure, lasting } }): Gap => ({
          source: 'direct-messages',
          ...(isNone ? { kind: 'all' } : { kind: 'direct-messages', handle }),
          span,
          cause,
          why,
          ...(cure === undefined ? {} : { cure }),
          lasting,
        }),
      ),
    ),
    usage: read.map(({ usage }) => usage).reduce(addUsage, { requests: 0 }),
  };
}
