/** What is read beside tickets: users that records name, skips, and the handles connected to Zendesk. */
import type { Skip } from '../../model/capture.ts';
import { compareIds } from '../../model/ids.ts';
import { parseEach, readPage, type ZendeskContext } from './context.ts';
import { handleOfRequester, nextOfList } from './read-tickets.ts';
import { listPageSchema, monitoredHandleSchema, type RawSkip, skipSchema, userSchema } from './schema.ts';
import { isWanted } from './select-tickets.ts';
import { gapOf, type Stop, stalled } from './stop.ts';
import { subjectOf, toMonitoredAccount, toSkip, toTicket, toUser } from './to-tickets.ts';

const usersAtOnce = 100;
/** Beyond 10,000 records Zendesk's older lists end anyway. */
const mostSkipPages = 100;

function listIn(answer: Readonly<Record<string, unknown>>, name: string): readonly unknown[] {
  const list = answer[name];
  return Array.isArray(list) ? list : [];
}

/** Users whom records name and who did not come along with them; those whom Zendesk forgot are just not there. */
export async function readUsers(context: ZendeskContext): Promise<void> {
  const { client, people, takenAt } = context;
  const missing = [...people.named].filter((id) => !people.known.has(id)).sort(compareIds);
  for (let from = 0; from < missing.length; from += usersAtOnce) {
    const some = missing.slice(from, from + usersAtOnce);
    const read = await readPage(client, listPageSchema, 'users/show_many.json', { ids: some.join(',') });
    if ('stop' in read) {
      context.gaps.push(gapOf(read.stop, 'users', context.span, missing.slice(from)));
      return;
    }
    const users = parseEach(userSchema, listIn(read.answer, 'users')).records.map((user) =>
      toUser(user, takenAt, handleOfRequester(context.tickets.values(), user.id)),
    );
    for (const user of users) people.known.add(user.id);
    await context.save({ users }, 'rest');
  }
}

export type SkipsRead = 'whole' | 'not offered' | { readonly stop: Stop };

/** What is known of a skip's ticket: one of ours, another, or nothing. */
function whoseTicket(raw: RawSkip, context: ZendeskContext): 'ours' | 'another' | undefined {
  if (context.tickets.has(raw.ticket_id)) return 'ours';
  if (raw.ticket === undefined || raw.ticket === null) return undefined;
  const ticket = toTicket(raw.ticket, context.takenAt);
  return isWanted(ticket, subjectOf(raw.ticket) ?? '', context.selections) ? 'ours' : 'another';
}

/**
 * Skips of wanted tickets within the span, those of tickets included that this run did not read: a skip changes nothing on
 * its ticket, so that the export does not list it again. Where Zendesk does not show whose it is, the record is kept, but not
 * its reason. Zendesk's account-wide list is documented in old pages only: 404 is no fault. */
export async function readSkips(context: ZendeskContext): Promise<SkipsRead> {
  const { client, span, takenAt, people } = context;
  let next = client.addressOf('skips.json', { 'page[size]': 100 });
  for (let page = 1; page <= mostSkipPages; page += 1) {
    const read = await readPage(client, listPageSchema, next);
    if ('stop' in read) return read.stop.status === 404 ? 'not offered' : { stop: read.stop };
    const { records } = parseEach(skipSchema, listIn(read.answer, 'skips'));
    const skips: Skip[] = [];
    const texts: Record<string, string> = {};
    for (const raw of records) {
      const skip = toSkip(raw, takenAt);
      const whose = whoseTicket(raw, context);
      if (skip.at < span.start || whose === 'another') continue;
      skips.push(skip);
      people.named.add(skip.agentId);
      if (whose === 'ours' && skip.hasReason && raw.reason !== undefined) texts[`skip/${skip.id}`] = raw.reason;
    }
    await context.save({ skips, texts }, 'rest');
    const following = nextOfList(read.answer, records.length);
    if (following === undefined) return read.answer.meta?.has_more === true ? { stop: stalled } : 'whole';
    const times = records.map((raw) => raw.created_at);
    const newestFirst = times.every((at, place) => place === 0 || at <= (times[place - 1] ?? at));
    const last = times.at(-1);
    if (newestFirst && times.length > 1 && last !== undefined && last < span.start) return 'whole';
    if (following === next) return { stop: stalled };
    next = client.addressOf(following);
  }
  const why = `Zendesk's list of skips is longer than ${mostSkipPages} pages`;
  return { stop: { cause: 'limit', why, lasting: true } };
}

/** Ties handles to X user ids at the price of one request; where Zendesk does not tell, X will. */
export async function readMonitoredHandles(context: ZendeskContext): Promise<void> {
  const read = await readPage(context.client, listPageSchema, 'channels/twitter/monitored_twitter_handles.json');
  if ('stop' in read) return;
  const handles = parseEach(monitoredHandleSchema, listIn(read.answer, 'monitored_twitter_handles')).records;
  await context.save({ accounts: handles.map(toMonitoredAccount) }, 'rest');
}
