import { createClient } from 'node-zendesk';
import { describe, expect, it } from 'vitest';
import { createTransport } from '../../src/http/transport.ts';
import { createZendeskTransportConfig, ZendeskHttpError } from '../../src/http/zendesk-transport.ts';
import { json, type Loopback, serve, simulatedClock } from './loopback.ts';

function clientOf(loopback: Loopback) {
  const clock = simulatedClock();
  const transport = createTransport({ clock, allowedOrigins: [loopback.origin] });
  const client = createClient({
    oauth: true,
    token: 'zd-token',
    endpointUri: `${loopback.origin}/api/v2`,
    throwOriginalException: true,
    transportConfig: createZendeskTransportConfig(transport),
  });
  return { client, clock, transport };
}

describe('node-zendesk over the transport', () => {
  it('reads a ticket with its bearer token', async () => {
    const loopback = await serve((_, response) => json(response, 200, { ticket: { id: 7 } }));
    const { client } = clientOf(loopback);
    expect(await client.tickets.show(7)).toMatchObject({ result: { id: 7 } });
    expect(loopback.seen[0]?.url.pathname).toBe('/api/v2/tickets/7.json');
    expect(loopback.seen[0]?.headers.authorization).toBe('Bearer zd-token');
  });

  it('follows an absolute link through the generic request', async () => {
    const loopback = await serve((_, response) => json(response, 200, { end_of_stream: true }));
    const { client } = clientOf(loopback);
    const answer = await client.tickets.transporter.request(
      'GET',
      `${loopback.origin}/api/v2/incremental/ticket_events.json?start_time=1`,
    );
    expect(answer.result).toEqual({ end_of_stream: true });
  });

  it.each([400, 401, 403, 404, 410, 422, 500, 502, 504])(
    'surfaces %d with status and body, never as success',
    async (status) => {
      const loopback = await serve((_, response) => json(response, status, { error: 'Nope' }));
      const { client } = clientOf(loopback);
      const error: unknown = await client.tickets.show(7).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(ZendeskHttpError);
      expect(error).toMatchObject({ status, body: '{"error":"Nope"}', unreadable: false });
    },
  );

  it('notices an HTML page and a cut body behind a 200', async () => {
    const loopback = await serve((_, response, nth) =>
      response.writeHead(200).end(nth === 1 ? '<html>' : '{"ticket":{'),
    );
    const { client } = clientOf(loopback);
    for (const body of ['<html>', '{"ticket":{']) {
      const error: unknown = await client.tickets.show(7).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ status: 200, body, unreadable: true });
    }
  });

  it('waits out a 429 and takes a Retry-After on success for no refusal', async () => {
    const loopback = await serve((_, response, nth) =>
      json(response, nth === 1 ? 429 : 200, { ticket: { id: 7 } }, { 'retry-after': '3' }),
    );
    const { client, clock } = clientOf(loopback);
    expect(await client.tickets.show(7)).toMatchObject({ result: { id: 7 } });
    expect(clock.slept).toEqual([3000]);
  });
});
