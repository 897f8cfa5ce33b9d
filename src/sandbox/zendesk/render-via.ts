/** Where something came from: an object on tickets, audits and comments, a label in ticket events. */
import type { TicketSide } from '../../model/capture.ts';
import type { JsonObject } from '../http.ts';
import { idNumber } from './numbers.ts';

export type ChannelStyle = 'string' | 'integer';

export interface Via {
  readonly channel: string;
  readonly rel?: string | undefined;
  readonly from?: TicketSide | undefined;
  readonly to?: TicketSide | undefined;
  readonly relatedTickets?: readonly string[];
}

const channelNumbers: ReadonlyMap<string, number> = new Map([
  ['web', 0],
  ['email', 4],
  ['api', 5],
  ['rule', 8],
  ['twitter_favorite', 23],
  ['twitter_dm', 26],
  ['twitter', 30],
  ['macro_reference', 32],
]);

const channelLabels: ReadonlyMap<string, string> = new Map([
  ['web', 'Web form'],
  ['email', 'Mail'],
  ['api', 'Web service'],
  ['rule', 'Rule'],
  ['twitter', 'Twitter'],
  ['twitter_dm', 'Twitter DM'],
  ['twitter_favorite', 'Twitter Favorite'],
]);

export function labelOf(channel: string): string {
  return channelLabels.get(channel) ?? channel;
}

function renderSide(side: TicketSide | undefined): JsonObject {
  if (side === undefined) return {};
  const { handle, name } = side;
  return {
    ...(handle === undefined ? {} : { profile_url: `https://twitter.com/${handle}`, username: handle }),
    ...(name === undefined ? {} : { name }),
  };
}

function renderRelated(tickets: readonly string[]): JsonObject {
  const [first, ...others] = tickets;
  if (first === undefined) return {};
  return others.length === 0 ? { ticket_id: idNumber(first) } : { ticket_ids: tickets.map(idNumber) };
}

export function renderVia(via: Via, style: ChannelStyle): JsonObject {
  return {
    channel: style === 'integer' ? (channelNumbers.get(via.channel) ?? via.channel) : via.channel,
    source: {
      from: { ...renderSide(via.from), ...renderRelated(via.relatedTickets ?? []) },
      to: renderSide(via.to),
      rel: via.rel ?? null,
    },
  };
}
