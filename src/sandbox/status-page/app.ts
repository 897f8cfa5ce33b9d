/** A status page for one world, in both dialects: Atlassian's Statuspage, and Status.io's public status. */
import type { Incident } from '../../model/capture.ts';
import { type Instant, instantFromMillis } from '../../model/instant.ts';
import type { World } from '../../scenario/world.ts';
import { type Answer, type Incoming, type JsonObject, Refusal, type VendorApp } from '../http.ts';
import { findRoute } from '../routes.ts';

export const statusIoPath = '/1.0/status/5a5a5a5a5a5a5a5a5a5a5a5a';

const mostListed = 50;

interface Call {
  /** Newest first; what ends later than now is open. */
  readonly shown: readonly Incident[];
  readonly now: Instant;
}

/** Statuspage's times have milliseconds. */
const stamp = (at: Instant | undefined): string | null => (at === undefined ? null : at.replace('Z', '.000Z'));

function isOver({ endedAt }: Incident, now: Instant): boolean {
  return endedAt !== undefined && endedAt <= now;
}

function ofKind(kind: Incident['kind'], { shown }: Call): readonly Incident[] {
  return shown.filter((one) => one.kind === kind);
}

const page = { id: 'y2j98763l56x', name: 'Example Status', url: 'https://status.example.com', time_zone: 'Etc/UTC' };

function incidents(call: Call): JsonObject {
  const list = ofKind('incident', call).slice(0, mostListed);
  return {
    page: { ...page, updated_at: stamp(call.now) },
    incidents: list.map((one) => ({
      id: one.id,
      name: one.name,
      status: isOver(one, call.now) ? 'resolved' : 'investigating',
      created_at: stamp(one.startedAt),
      updated_at: stamp(isOver(one, call.now) ? one.endedAt : call.now),
      monitoring_at: null,
      resolved_at: isOver(one, call.now) ? stamp(one.endedAt) : null,
      impact: one.impact ?? 'none',
      shortlink: `https://stspg.example/${one.id}`,
      started_at: stamp(one.startedAt),
      page_id: page.id,
      incident_updates: [],
      components: [],
    })),
  };
}

function maintenanceState(one: Incident, now: Instant): string {
  if (one.startedAt > now) return 'scheduled';
  return isOver(one, now) ? 'completed' : 'in_progress';
}

function maintenances(call: Call): JsonObject {
  const list = ofKind('maintenance', call).slice(0, mostListed);
  return {
    page: { ...page, updated_at: stamp(call.now) },
    scheduled_maintenances: list.map((one) => ({
      id: one.id,
      name: one.name,
      status: maintenanceState(one, call.now),
      created_at: stamp(one.startedAt),
      updated_at: stamp(call.now),
      monitoring_at: null,
      resolved_at: isOver(one, call.now) ? stamp(one.endedAt) : null,
      impact: 'maintenance',
      shortlink: `https://stspg.example/${one.id}`,
      started_at: one.startedAt > call.now ? null : stamp(one.startedAt),
      page_id: page.id,
      incident_updates: [],
      components: [],
      scheduled_for: stamp(one.startedAt),
      scheduled_until: stamp(one.endedAt),
    })),
  };
}

/** What is open, and what is planned: nothing of what was. */
function statusIo(call: Call): JsonObject {
  const open = call.shown.filter((one) => !isOver(one, call.now));
  const toMaintenance = (one: Incident): JsonObject => ({
    _id: one.id,
    name: one.name,
    datetime_open: stamp(one.startedAt),
    datetime_planned_start: stamp(one.startedAt),
    datetime_planned_end: stamp(one.endedAt),
    messages: [],
    components_affected: [],
    containers_affected: [],
  });
  const planned = open.filter((one) => one.kind === 'maintenance');
  return {
    result: {
      status_overall: {
        updated: stamp(call.now),
        status: open.length > 0 ? 'Degraded Performance' : 'Operational',
        status_code: open.length > 0 ? 300 : 100,
      },
      status: [],
      incidents: open
        .filter((one) => one.kind === 'incident' && one.startedAt <= call.now)
        .map((one) => ({
          _id: one.id,
          name: one.name,
          datetime_open: stamp(one.startedAt),
          messages: [{ details: 'We are looking into it.', state: 100, status: 300, datetime: stamp(one.startedAt) }],
          components_affected: [],
          containers_affected: [],
        })),
      maintenance: {
        active: planned.filter((one) => one.startedAt <= call.now).map(toMaintenance),
        upcoming: planned.filter((one) => one.startedAt > call.now).map(toMaintenance),
      },
    },
  };
}

const routes = [
  { method: 'GET', path: '/api/v2/incidents.json', answer: incidents },
  { method: 'GET', path: '/api/v2/scheduled-maintenances.json', answer: maintenances },
  { method: 'GET', path: statusIoPath, answer: statusIo },
] as const;

export function createStatusPageApp(first: World, { now }: { now(): number }): VendorApp {
  let world = first;

  function answer(incoming: Incoming): Answer {
    const found = findRoute(routes, incoming);
    if (found === undefined) throw new Refusal({ status: 404, body: 'Not found' }, 'no such address');
    if ([...incoming.query].length > 0) throw new Refusal({ status: 400, body: 'Bad request' }, 'a parameter too many');
    if (incoming.headers.authorization !== undefined)
      throw new Refusal({ status: 400, body: 'Bad request' }, 'a secret, where none is asked for');
    const at = instantFromMillis(now());
    const shown = world.capture.incidents
      .filter((one) => one.kind === 'maintenance' || one.startedAt <= at)
      .sort((a, b) => (a.startedAt > b.startedAt ? -1 : a.startedAt < b.startedAt ? 1 : 0));
    return { status: 200, body: found.route.answer({ shown, now: at }) };
  }

  return {
    answer,
    setWorld(next) {
      world = next;
    },
  };
}
