import { describe, expect, test } from 'vitest';
import { type GatherStatusPageOptions, gatherStatusPage } from '../../../src/gather/status-page/gather-status-page.ts';
import { createTransport } from '../../../src/http/transport.ts';
import type { Incident } from '../../../src/model/capture.ts';
import { instant } from '../../../src/model/instant.ts';
import { closedOrigin, json, serve, simulatedClock } from '../../http/loopback.ts';

const span = { start: instant('2026-11-11T00:00:00Z'), end: instant('2026-11-19T05:00:00Z') };
const takenAt = span.end;

type Body = Readonly<Record<string, unknown>>;

function incidentOf(id: string, from: string, to: string | null, more: Body = {}): Body {
  return { id, name: `incident ${id}`, impact: 'minor', created_at: from, started_at: null, resolved_at: to, ...more };
}

/** A page with these lists; null answers 503. */
async function pageWith(incidents: readonly Body[] | null, maintenances: readonly Body[] | null = []) {
  return serve(({ url }, response) => {
    const isIncidents = url.pathname === '/api/v2/incidents.json';
    const list = isIncidents ? incidents : maintenances;
    if (list === null) json(response, 503, {});
    else json(response, 200, { [isIncidents ? 'incidents' : 'scheduled_maintenances']: list });
  });
}

async function gatherFrom(url: string, kind: GatherStatusPageOptions['kind'] = 'statuspage') {
  const transport = createTransport({ clock: simulatedClock(), allowedOrigins: [url] });
  const incidents: Incident[] = [];
  const outcome = await gatherStatusPage({
    kind,
    url,
    transport,
    span,
    takenAt,
    onPage: (page) => {
      incidents.push(...page.incidents);
    },
  });
  return { ...outcome, incidents };
}

describe('an Atlassian Statuspage', () => {
  test('gives what was open in the span, and says that it was read whole', async () => {
    const { origin, seen } = await pageWith(
      [
        incidentOf('b', '2026-11-18T09:00:00.000Z', '2026-11-18T10:30:00.500Z'),
        incidentOf('open', '2026-11-18T20:00:00.000Z', null, { started_at: '2026-11-18T19:50:00Z' }),
        incidentOf('long ago', '2026-10-01T00:00:00Z', '2026-10-01T01:00:00Z'),
      ],
      [
        {
          id: 'm',
          name: 'database',
          status: 'in_progress',
          created_at: '2026-11-01T00:00:00Z',
          scheduled_for: '2026-11-19T03:00:00Z',
          scheduled_until: '2026-11-19T04:00:00Z',
        },
        {
          id: 'next week',
          name: 'database',
          status: 'scheduled',
          created_at: '2026-11-01T00:00:00Z',
          scheduled_for: '2026-11-25T03:00:00Z',
          scheduled_until: '2026-11-25T04:00:00Z',
        },
      ],
    );
    const { incidents, coverage, gaps } = await gatherFrom(origin);
    expect(incidents).toEqual([
      {
        id: 'b',
        kind: 'incident',
        name: 'incident b',
        impact: 'minor',
        startedAt: '2026-11-18T09:00:00Z',
        endedAt: '2026-11-18T10:30:00Z',
        url: `${origin}/incidents/b`,
        observedAt: takenAt,
      },
      {
        id: 'open',
        kind: 'incident',
        name: 'incident open',
        impact: 'minor',
        startedAt: '2026-11-18T19:50:00Z',
        url: `${origin}/incidents/open`,
        observedAt: takenAt,
      },
      // Over its time, and going on.
      {
        id: 'm',
        kind: 'maintenance',
        name: 'database',
        startedAt: '2026-11-19T03:00:00Z',
        url: `${origin}/incidents/m`,
        observedAt: takenAt,
      },
    ]);
    expect(coverage.map((c) => [c.kind, c.span])).toEqual([
      ['incidents', span],
      ['maintenances', span],
    ]);
    expect(gaps).toEqual([]);
    expect(seen.map(({ url }) => url.pathname)).toEqual([
      '/api/v2/incidents.json',
      '/api/v2/scheduled-maintenances.json',
    ]);
  });

  test('lists its newest fifty: what was before is a gap', async () => {
    const fifty = Array.from({ length: 50 }, (_, n) =>
      incidentOf(`i${n}`, n === 49 ? '2026-11-15T12:00:00Z' : '2026-11-16T00:00:00Z', '2026-11-17T00:00:00Z'),
    );
    const { coverage, gaps } = await gatherFrom((await pageWith(fifty)).origin);
    const since = '2026-11-15T12:00:00Z';
    expect(gaps).toMatchObject([
      { kind: 'incidents', cause: 'limit', lasting: true, span: { start: span.start, end: since } },
    ]);
    expect(coverage[0]).toMatchObject({ kind: 'incidents', span: { start: since, end: span.end } });
    const fewer = await gatherFrom((await pageWith(fifty.slice(1))).origin);
    expect(fewer.gaps).toEqual([]);
  });

  test('one list that fails is a gap of its own, both are one of everything', async () => {
    const half = await gatherFrom((await pageWith([], null)).origin);
    expect(half.coverage.map((c) => c.kind)).toEqual(['incidents']);
    expect(half.gaps).toMatchObject([{ kind: 'maintenances', cause: 'unavailable', lasting: false, span }]);
    const none = await gatherFrom((await pageWith(null, null)).origin);
    expect(none.coverage).toEqual([]);
    expect(none.gaps).toMatchObject([{ source: 'status-page', kind: 'all', cause: 'unavailable', span }]);
  });

  test.each([
    [401, 'credentials', true],
    [404, 'unreadable', true],
    [502, 'unavailable', false],
  ] as const)('that answers %i: %s', async (status, cause, lasting) => {
    const { origin } = await serve((_, response) => json(response, status, {}));
    expect((await gatherFrom(origin)).gaps).toMatchObject([{ kind: 'all', cause, lasting }]);
  });

  test.each([
    ['an HTML page', '<html>', 'unavailable'],
    ['another shape', '{"incidents":[{"id":"x"}]}', 'unreadable'],
    ['a time that is none', '{"incidents":[{"id":"x","name":"y","created_at":"yesterday"}]}', 'unreadable'],
  ] as const)('that answers with %s', async (_what, body, cause) => {
    const { origin } = await serve((_, response) => response.end(body));
    const { gaps, incidents } = await gatherFrom(origin);
    expect(gaps).toMatchObject([{ kind: 'all', cause }]);
    expect(incidents).toEqual([]);
  });

  test('that nobody serves is unavailable, and the words name the cure', async () => {
    const { gaps } = await gatherFrom(await closedOrigin());
    expect(gaps).toMatchObject([{ kind: 'all', cause: 'unavailable', lasting: false }]);
    expect(gaps[0]?.cure).toContain('STATUS_PAGE_URL');
  });
});

describe('Status.io', () => {
  const path = '/1.0/status/5a5a5a5a5a5a5a5a5a5a5a5a';

  test('tells what is open and planned; what was is a gap', async () => {
    const { origin } = await serve((_, response) =>
      json(response, 200, {
        result: {
          incidents: [
            { _id: 'now', name: 'errors', datetime_open: '2026-11-19T04:00:00.000Z', messages: [] },
            {
              _id: 'over',
              name: 'errors',
              datetime_open: '2026-11-18T09:00:00.000Z',
              messages: [
                { state: 100, datetime: '2026-11-18T09:00:00.000Z' },
                { state: 400, datetime: '2026-11-18T09:40:00.000Z' },
              ],
            },
          ],
          maintenance: {
            active: [
              {
                _id: 'm',
                name: 'database',
                datetime_planned_start: '2026-11-19T03:00:00Z',
                datetime_planned_end: '2026-11-19T04:00:00Z',
              },
            ],
            upcoming: [{ _id: 'later', name: 'database', datetime_planned_start: '2026-11-20T03:00:00Z' }],
          },
        },
      }),
    );
    const { incidents, coverage, gaps } = await gatherFrom(`${origin}${path}`, 'status-io');
    expect(incidents.map(({ id, kind, startedAt, endedAt }) => [id, kind, startedAt, endedAt])).toEqual([
      ['now', 'incident', '2026-11-19T04:00:00Z', undefined],
      ['over', 'incident', '2026-11-18T09:00:00Z', '2026-11-18T09:40:00Z'],
      ['m', 'maintenance', '2026-11-19T03:00:00Z', undefined],
    ]);
    expect(coverage).toEqual([]);
    expect(gaps.map((g) => [g.kind, g.cause, g.lasting, g.span])).toEqual([
      ['incidents', 'limit', true, span],
      ['maintenances', 'limit', true, span],
    ]);
  });

  test('that fails is a gap of everything', async () => {
    const { origin } = await serve((_, response) => json(response, 500, {}));
    expect((await gatherFrom(`${origin}${path}`, 'status-io')).gaps).toMatchObject([{ kind: 'all' }]);
  });
});
