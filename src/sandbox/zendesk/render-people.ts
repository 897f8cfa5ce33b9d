/** Users, groups, skips and connected handles as Zendesk's API shows them. */
import { type Account, type Skip, textOf, type ZendeskGroup, type ZendeskUser } from '../../model/capture.ts';
import { sameHandle } from '../../model/handle.ts';
import type { JsonObject } from '../http.ts';
import { idNumber } from './numbers.ts';
import { renderTicket, type TicketView } from './render-ticket.ts';

/** Records whose age the model does not know. */
const longAgo = '2019-01-01T00:00:00Z';

/** A user's handle is no field of the user: it is one of the identities. */
export function renderUser(user: Omit<ZendeskUser, 'observedAt'>, origin: string): JsonObject {
  const isTeam = user.role !== 'end-user';
  return {
    id: idNumber(user.id),
    url: `${origin}/api/v2/users/${user.id}.json`,
    name: user.name,
    email: isTeam ? `user${user.id}@example.com` : null,
    created_at: longAgo,
    updated_at: longAgo,
    time_zone: 'UTC',
    role: user.role,
    custom_role_id: null,
    role_type: isTeam ? 0 : null,
    active: true,
    suspended: user.suspended,
    moderator: isTeam,
    verified: true,
    default_group_id: null,
    organization_id: null,
    tags: [],
  };
}

export function renderIdentities(users: readonly ZendeskUser[]): readonly JsonObject[] {
  return users.flatMap((user) =>
    user.handle === undefined
      ? []
      : [{ id: idNumber(user.id), user_id: idNumber(user.id), type: 'twitter', value: user.handle, primary: true }],
  );
}

/** Zendesk's answer to nobody in particular, with status 200. */
export const anonymousUser: JsonObject = {
  id: null,
  url: null,
  name: 'Anonymous user',
  email: 'invalid@example.com',
  role: 'end-user',
  active: false,
  suspended: false,
};

export function renderGroup(group: ZendeskGroup, origin: string): JsonObject {
  return {
    url: `${origin}/api/v2/groups/${group.id}.json`,
    id: idNumber(group.id),
    name: group.name,
    deleted: false,
    created_at: longAgo,
    updated_at: longAgo,
  };
}

export function renderSkip(skip: Skip, view: TicketView): JsonObject {
  const ticket = view.ledger.ticketById.get(skip.ticketId);
  return {
    id: idNumber(skip.id),
    ticket_id: idNumber(skip.ticketId),
    user_id: idNumber(skip.agentId),
    reason: skip.hasReason ? textOf(view.ledger.capture, `skip/${skip.id}`) : '',
    created_at: skip.at,
    updated_at: skip.at,
    ticket: ticket === undefined ? null : renderTicket(ticket, view),
  };
}

export function renderMonitoredHandle(
  handle: string,
  place: number,
  accounts: readonly Account[],
  origin: string,
): JsonObject {
  const account = accounts.find((one) => sameHandle(one.handle, handle));
  const userId = account === undefined ? null : Number(account.id);
  return {
    url: `${origin}/api/v2/channels/twitter/monitored_twitter_handles/${8001 + place}.json`,
    id: 8001 + place,
    screen_name: handle,
    twitter_user_id: userId !== null && Number.isSafeInteger(userId) ? userId : (account?.id ?? null),
    name: account?.name ?? handle,
    avatar_url: null,
    allow_reply: true,
    can_reply: true,
    brand_id: 4001,
    created_at: longAgo,
    updated_at: longAgo,
  };
}
