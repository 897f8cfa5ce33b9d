/** Entries of a status page as records. */
import type { Incident } from '../../model/capture.ts';
import type { Instant } from '../../model/instant.ts';
import type { StatusIoIncident, StatusIoMaintenance, StatuspageIncident, StatuspageMaintenance } from './schema.ts';

/** What an entry belongs to. */
export interface Page {
  /** Origin of the page for people. */
  readonly url: string;
  readonly observedAt: Instant;
}

function toRecord(
  kind: Incident['kind'],
  about: Pick<Incident, 'id' | 'name' | 'startedAt'>,
  more: { readonly endedAt: Instant | undefined; readonly impact?: string | undefined },
  address: string,
  { observedAt }: Page,
): Incident {
  const { endedAt, impact } = more;
  return {
    ...about,
    kind,
    // Entries made up afterwards may end before they begin.
    ...(endedAt === undefined ? {} : { endedAt: endedAt < about.startedAt ? about.startedAt : endedAt }),
    ...(impact === undefined ? {} : { impact }),
    url: address,
    observedAt,
  };
}

export function fromStatuspageIncident(raw: StatuspageIncident, page: Page): Incident {
  const { id, name, impact } = raw;
  const startedAt = raw.started_at ?? raw.created_at;
  const url = `${page.url}/incidents/${encodeURIComponent(id)}`;
  return toRecord('incident', { id, name, startedAt }, { endedAt: raw.resolved_at, impact }, url, page);
}

export function fromStatuspageMaintenance(raw: StatuspageMaintenance, page: Page): Incident {
  const { id, name, status, impact } = raw;
  const startedAt = raw.started_at ?? raw.scheduled_for;
  // One that runs over its time goes on until it is completed.
  const isOpen = status === 'in_progress' || status === 'verifying';
  const endedAt = raw.resolved_at ?? (isOpen ? undefined : raw.scheduled_until);
  return toRecord(
    'maintenance',
    { id, name, startedAt },
    { endedAt, impact },
    `${page.url}/incidents/${encodeURIComponent(id)}`,
    page,
  );
}

/** Status.io's state of a message that ends an incident. */
const resolved = 400;

export function fromStatusIoIncident(raw: StatusIoIncident, page: Page): Incident {
  const end = raw.messages.find((message) => message.state === resolved);
  const about = { id: raw._id, name: raw.name, startedAt: raw.datetime_open };
  return toRecord('incident', about, { endedAt: end?.datetime }, page.url, page);
}

export function fromStatusIoMaintenance(raw: StatusIoMaintenance, isActive: boolean, page: Page): Incident {
  const about = { id: raw._id, name: raw.name, startedAt: raw.datetime_planned_start };
  return toRecord('maintenance', about, { endedAt: isActive ? undefined : raw.datetime_planned_end }, page.url, page);
}
