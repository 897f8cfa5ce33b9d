/** An account's direct messages of the last thirty days, newest first; with their text where nothing else is asked for. */
import { instantFromMillis } from '../../model/instant.ts';
import type { ToldMessage } from '../../scenario/world.ts';
import { fromBase36, toBase36 } from '../cursors.ts';
import type { JsonObject } from '../http.ts';
import { invalidRequest } from './problems.ts';
import type { XCall, XRoute } from './route.ts';

const reachMs = 30 * 86_400_000;
const fieldNames = [
  'attachments',
  'created_at',
  'dm_conversation_id',
  'entities',
  'event_type',
  'id',
  'participant_ids',
  'referenced_tweets',
  'sender_id',
  'text',
];
const eventTypes = ['MessageCreate', 'ParticipantsJoin', 'ParticipantsLeave'];

function readList(
  call: XCall,
  name: string,
  known: readonly string[],
  byDefault: readonly string[],
): readonly string[] {
  const text = call.query.get(name);
  if (text === undefined) return byDefault;
  const names = text.split(',');
  if (names.every((one) => known.includes(one)) && new Set(names).size === names.length) return names;
  const message = `The \`${name}\` query parameter value [${text}] is not one of [${known.join(',')}]`;
  throw invalidRequest(name, text, message, call.options.fieldStyle);
}

function readNumber(call: XCall): number {
  const text = call.query.get('max_results') ?? '100';
  const size = Number(text);
  if (Number.isInteger(size) && size >= 1 && size <= 100) return size;
  const message = `The \`max_results\` query parameter value [${text}] is not between 1 and 100`;
  throw invalidRequest('max_results', text, message, call.options.fieldStyle);
}

function readToken(call: XCall): number {
  const text = call.query.get('pagination_token');
  const [given] = text === undefined ? [0] : (fromBase36(text) ?? []);
  if (typeof given === 'number') return given;
  const message = `The \`pagination_token\` query parameter value [${text}] is not valid`;
  throw invalidRequest('pagination_token', text ?? '', message, call.options.fieldStyle);
}

function render(message: ToldMessage, fields: ReadonlySet<string>): JsonObject {
  const all: JsonObject = {
    created_at: message.at.replace('Z', '.000Z'),
    dm_conversation_id: message.conversationId,
    sender_id: message.senderId,
    text: message.text,
  };
  const asked = Object.entries(all).filter(([name]) => fields.has(name));
  return { id: message.id, event_type: 'MessageCreate', ...Object.fromEntries(asked) };
}

function messages(call: XCall): JsonObject {
  const { user, shelf, nowMs } = call;
  const now = instantFromMillis(nowMs);
  const since = instantFromMillis(nowMs - reachMs);
  const fields = new Set(readList(call, 'dm_event.fields', fieldNames, ['id', 'text', 'event_type']));
  const types = readList(call, 'event_types', eventTypes, eventTypes);
  const [size, from] = [readNumber(call), readToken(call)];
  const all = shelf.messages.filter(
    ({ participants, at }) => user !== undefined && participants.includes(user.id) && since <= at && at <= now,
  );
  const given = types.includes('MessageCreate') ? all.slice(from, from + size) : [];
  if (given.length === 0) return { meta: { result_count: 0 } };
  const next = from + given.length;
  return {
    data: given.map((message) => render(message, fields)),
    meta: { result_count: given.length, ...(next < all.length ? { next_token: toBase36([next]) } : {}) },
  };
}

export const messageRoutes: readonly XRoute[] = [
  {
    method: 'GET',
    path: '/2/dm_events',
    parameters: ['max_results', 'pagination_token', 'event_types', 'dm_event.fields', 'expansions', 'user.fields'],
    limited: 'messages',
    userOnly: true,
    answer: messages,
  },
];
