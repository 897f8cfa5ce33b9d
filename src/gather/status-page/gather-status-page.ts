/** Reads the status page: what was open when, as far back as the page tells; what it does not tell is a gap. */
import type { Transport } from '../../http/types.ts';
import type { Coverage, Gap, Incident, ReadKind } from '../../model/capture.ts';
import { earlier, type Instant, later, type Span } from '../../model/instant.ts';
import { sourceTitles, systemVariables } from '../../model/sources.ts';
import { type Asked, getJson, type Stop, stopOf } from '../json-client.ts';
import { statusIoStatus, statuspageIncidents, statuspageMaintenances } from './schema.ts';
import {
  fromStatusIoIncident,
  fromStatusIoMaintenance,
  fromStatuspageIncident,
  fromStatuspageMaintenance,
  type Page,
} from './to-incidents.ts';

export interface StatusPageSource {
  readonly kind: 'statuspage' | 'status-io';
  /** Statuspage: its origin. Status.io: the whole address of its public status. */
  readonly url: string;
}

export interface GatherStatusPageOptions extends StatusPageSource {
  readonly transport: Transport;
  /** All that judging needs: the page gives what it has at once. */
  readonly span: Span;
  readonly takenAt: Instant;
  readonly onPage: (page: { readonly incidents: readonly Incident[] }) => Promise<void> | void;
}

export interface StatusPageOutcome {
  readonly coverage: readonly Coverage[];
  readonly gaps: readonly Gap[];
}

const statusPageAsked: Asked = {
  who: sourceTitles['status-page'],
  variable: systemVariables['status-page'],
};

/** Statuspage lists no more than its newest. */
const mostListed = 50;

type Kind = Extract<ReadKind, 'incidents' | 'maintenances'>;
const kinds: readonly Kind[] = ['incidents', 'maintenances'];

function gapOf(kind: ReadKind, span: Span, { cause, why, cure, lasting }: Stop): Gap {
  return { source: 'status-page', kind, span, cause, why, ...(cure === undefined ? {} : { cure }), lasting };
}

/** One list of a Statuspage: its records, and since when it is whole. */
interface Listed {
  readonly records: readonly Incident[];
  /** Undefined: since ever. */
  readonly since: Instant | undefined;
}

function listed(records: readonly Incident[]): Listed {
  const since = records.length < mostListed ? undefined : records.map((r) => r.startedAt).reduce(earlier);
  return { records, since };
}

async function readLists(options: GatherStatusPageOptions): Promise<Readonly<Record<Kind, Listed | Stop>>> {
  const { transport, takenAt: observedAt } = options;
  const page: Page = { url: options.url, observedAt };
  const guarded = async (read: () => Promise<Listed>): Promise<Listed | Stop> => {
    try {
      return await read();
    } catch (error) {
      const stop = stopOf(error, statusPageAsked);
      if (stop === undefined) throw error;
      return stop;
    }
  };
  const incidents = await guarded(async () => {
    const answer = await getJson(transport, `${options.url}/api/v2/incidents.json`, statuspageIncidents);
    return listed(answer.incidents.map((raw) => fromStatuspageIncident(raw, page)));
  });
  const maintenances = await guarded(async () => {
    const address = `${options.url}/api/v2/scheduled-maintenances.json`;
    const answer = await getJson(transport, address, statuspageMaintenances);
    return listed(answer.scheduled_maintenances.map((raw) => fromStatuspageMaintenance(raw, page)));
  });
  return { incidents, maintenances };
}

const notShown: Stop = {
  cause: 'limit',
  why: `the status page lists its newest ${mostListed} entries, and not what was before`,
  lasting: true,
};

/** Those that were open at some time between the beginning of the span and now. */
async function handOn(all: readonly Incident[], { span, takenAt, onPage }: GatherStatusPageOptions): Promise<void> {
  const incidents = all.filter((r) => r.startedAt <= takenAt && (r.endedAt ?? takenAt) >= span.start);
  if (incidents.length > 0) await onPage({ incidents });
}

async function gatherStatuspage(options: GatherStatusPageOptions): Promise<StatusPageOutcome> {
  const { span } = options;
  const lists = await readLists(options);
  const coverage: Coverage[] = [];
  const gaps: Gap[] = [];
  const records: Incident[] = [];
  for (const kind of kinds) {
    const list = lists[kind];
    if (!('records' in list)) {
      gaps.push(gapOf(kind, span, list));
      continue;
    }
    records.push(...list.records);
    const since = earlier(later(span.start, list.since ?? span.start), span.end);
    if (span.start < since) gaps.push(gapOf(kind, { start: span.start, end: since }, notShown));
    if (since < span.end) coverage.push({ source: 'status-page', kind, span: { start: since, end: span.end } });
  }
  const { incidents, maintenances } = lists;
  if (!('records' in incidents) && !('records' in maintenances))
    return { coverage: [], gaps: [gapOf('all', span, incidents)] };
  await handOn(records, options);
  return { coverage, gaps };
}

const onlyNow: Stop = {
  cause: 'limit',
  why: 'Status.io tells what is open when it is asked, and not what was',
  lasting: true,
};

async function gatherStatusIo(options: GatherStatusPageOptions): Promise<StatusPageOutcome> {
  const { url, transport, span, takenAt: observedAt } = options;
  const page: Page = { url: new URL(url).origin, observedAt };
  try {
    const { result } = await getJson(transport, url, statusIoStatus);
    await handOn(
      [
        ...result.incidents.map((raw) => fromStatusIoIncident(raw, page)),
        ...result.maintenance.active.map((raw) => fromStatusIoMaintenance(raw, true, page)),
        ...result.maintenance.upcoming.map((raw) => fromStatusIoMaintenance(raw, false, page)),
      ],
      options,
    );
  } catch (error) {
    const stop = stopOf(error, statusPageAsked);
    if (stop === undefined) throw error;
    return { coverage: [], gaps: [gapOf('all', span, stop)] };
  }
  return { coverage: [], gaps: kinds.map((kind) => gapOf(kind, span, onlyNow)) };
}

export function gatherStatusPage(options: GatherStatusPageOptions): Promise<StatusPageOutcome> {
  return options.kind === 'statuspage' ? gatherStatuspage(options) : gatherStatusIo(options);
}
