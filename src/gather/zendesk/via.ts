/** Zendesk says where something came from as an object, a number or a label; we say it as one word. */
import type { TicketSide } from '../../model/capture.ts';
import type { RawVia } from './schema.ts';

/** Zendesk, via types: numbers that stand for channels. */
const channelNumbers: ReadonlyMap<number, string> = new Map([
  [0, 'web'],
  [4, 'email'],
  [5, 'api'],
  [8, 'rule'],
  [23, 'twitter_favorite'],
  [26, 'twitter_dm'],
  [27, 'closed_ticket'],
  [29, 'chat'],
  [30, 'twitter'],
  [31, 'ticket_sharing'],
  [32, 'macro_reference'],
  [57, 'sms'],
]);

/** Labels of ticket events, and old words for the same channels. */
const channelWords: ReadonlyMap<string, string> = new Map([
  ['web_form', 'web'],
  ['mail', 'email'],
  ['web_service', 'api'],
  ['web_service_(api)', 'api'],
  ['web_service_api', 'api'],
  ['trigger', 'rule'],
  ['automation', 'rule'],
  ['trigger_or_automation', 'rule'],
  ['trigger,_automation', 'rule'],
  ['twitter_direct_message', 'twitter_dm'],
  ['twitter_like', 'twitter_favorite'],
  ['x', 'twitter'],
  ['x_dm', 'twitter_dm'],
  ['x_direct_message', 'twitter_dm'],
  ['x_corp_direct_message', 'twitter_dm'],
  ['x_like', 'twitter_favorite'],
  ['ticket_merge', 'merge'],
]);

export function channelOf(channel: string | number | null | undefined): string | undefined {
  if (channel === null || channel === undefined || channel === '') return undefined;
  if (typeof channel === 'number' || /^\d+$/.test(channel)) {
    return channelNumbers.get(Number(channel)) ?? `via_${channel}`;
  }
  const word = channel.trim().toLowerCase().replace(/\s+/g, '_');
  return channelWords.get(word) ?? word;
}

export interface Via {
  readonly channel?: string;
  readonly rel?: string;
  readonly from?: TicketSide;
  readonly to?: TicketSide;
  readonly relatedTickets: readonly string[];
}

interface RawSide {
  readonly username?: string | undefined;
  readonly name?: string | undefined;
  readonly ticket_id?: string | undefined;
  readonly ticket_ids?: readonly string[] | null | undefined;
}

function sideOf(raw: RawSide | null | undefined): TicketSide | undefined {
  const handle = raw?.username?.replace(/^@/, '');
  const name = raw?.name;
  if (handle === undefined && name === undefined) return undefined;
  return { ...(handle === undefined ? {} : { handle }), ...(name === undefined ? {} : { name }) };
}

function ticketsOf(raw: RawSide | null | undefined): readonly string[] {
  return [...(raw?.ticket_id === undefined ? [] : [raw.ticket_id]), ...(raw?.ticket_ids ?? [])];
}

export function readVia(raw: RawVia | null | undefined): Via {
  if (raw === null || raw === undefined) return { relatedTickets: [] };
  if ('label' in raw) {
    const channel = channelOf(raw.label);
    return { ...(channel === undefined ? {} : { channel }), relatedTickets: [] };
  }
  const channel = channelOf(raw.channel);
  const from = sideOf(raw.source?.from);
  const to = sideOf(raw.source?.to);
  const rel = raw.source?.rel;
  return {
    ...(channel === undefined ? {} : { channel }),
    ...(rel === undefined ? {} : { rel }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    relatedTickets: [...new Set([...ticketsOf(raw.source?.from), ...ticketsOf(raw.source?.to)])],
  };
}
