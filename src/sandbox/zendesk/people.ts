/** Users, groups and connected handles. */
import type { ZendeskGroup } from '../../model/capture.ts';
import type { JsonObject } from '../http.ts';
import { listingParameters, listPage } from './listing.ts';
import { badRequest } from './refusals.ts';
import { renderGroup, renderIdentities, renderMonitoredHandle, renderUser } from './render-people.ts';
import { splitList, type ZendeskCall, type ZendeskRoute } from './route.ts';
import { readIds } from './tickets.ts';

function showUsers(call: ZendeskCall): JsonObject {
  const wanted = readIds(call);
  const includes = splitList(call.query.get('include'));
  if (includes.some((name) => name !== 'identities')) throw badRequest('only identities can be included');
  const users = wanted.flatMap((id) => call.ledger.userById.get(id) ?? []);
  return {
    users: users.map((user) => renderUser(user, call.origin)),
    ...(includes.length > 0 ? { identities: renderIdentities(users) } : {}),
    next_page: null,
    previous_page: null,
    count: users.length,
  };
}

function groups(call: ZendeskCall): JsonObject {
  const render = (group: ZendeskGroup): JsonObject => renderGroup(group, call.origin);
  const items = call.ledger.capture.groups;
  return listPage({ key: 'groups', items, idOf: (group) => group.id, render, url: `${call.url}.json` }, call.query);
}

function monitoredHandles(call: ZendeskCall): JsonObject {
  const { monitoredHandles: handles, capture } = call.ledger;
  return {
    monitored_twitter_handles: handles.map((handle, i) =>
      renderMonitoredHandle(handle, i, capture.accounts, call.origin),
    ),
    next_page: null,
    previous_page: null,
    count: handles.length,
  };
}

/** The user whose tokens the sandbox takes. */
function me(call: ZendeskCall): JsonObject {
  const role = call.options.zendeskRole ?? 'admin';
  return { user: renderUser({ id: '7', name: 'Audit robot', role, suspended: false }, call.origin) };
}

export const peopleRoutes: readonly ZendeskRoute[] = [
  { method: 'GET', path: 'users/me', parameters: [], answer: me },
  { method: 'GET', path: 'users/show_many', parameters: ['ids', 'include'], answer: showUsers },
  { method: 'GET', path: 'groups', parameters: listingParameters, answer: groups },
  { method: 'GET', path: 'channels/twitter/monitored_twitter_handles', parameters: [], answer: monitoredHandles },
];
