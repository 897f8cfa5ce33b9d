import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTransport, type TransportOptions } from '../../src/http/transport.ts';
import { HttpFailure, type Transport } from '../../src/http/types.ts';
import { closedOrigin, json, type Loopback, serve, serveConnect, simulatedClock } from './loopback.ts';

const startMs = Date.UTC(2026, 10, 22, 5);

function transportTo(loopback: Loopback, options: Partial<TransportOptions> = {}) {
  const clock = simulatedClock(startMs);
  const lines: string[] = [];
  const transport = createTransport({
    clock,
    allowedOrigins: [loopback.origin],
    log: (line) => lines.push(line),
    ...options,
  });
  const get = (path: string) => transport.send({ method: 'GET', url: `${loopback.origin}${path}` });
  return { transport, clock, lines, get };
}

async function failureOf(promise: Promise<unknown>): Promise<HttpFailure> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof HttpFailure) return error;
  throw new Error(`expected an HttpFailure, got ${String(error)}`);
}

describe('an answer', () => {
  it('comes with status, lower-case headers and body', async () => {
    const loopback = await serve((_, response) => json(response, 200, { ok: 'ü' }, { 'X-Thing': 'Yes' }));
    const { get, transport } = transportTo(loopback);
    const response = await get('/a?b=c');
    expect(response.status).toBe(200);
    expect(response.headers['x-thing']).toBe('Yes');
    expect(JSON.parse(response.body)).toEqual({ ok: 'ü' });
    expect(transport.requestCount()).toBe(1);
  });

  it('comes byte for byte, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (sent) => {
        const loopback = await serve((_, response) => response.writeHead(200).end(sent));
        const { bytes, body } = await transportTo(loopback).get('/a');
        expect(Buffer.from(bytes).equals(Buffer.from(sent))).toBe(true);
        expect(body).toBe(new TextDecoder().decode(sent));
      }),
      { numRuns: 30, examples: [[Uint8Array.of(0xef, 0xbb, 0xbf, 0xff, 0xfe, 0, 0x80, 0x0d, 0x0a)]] },
    );
  });

  it('of 4xx is the answer, and final', async () => {
    const loopback = await serve((_, response) => json(response, 403, { title: 'Forbidden' }));
    const { get, transport } = transportTo(loopback);
    expect((await get('/a')).status).toBe(403);
    expect(transport.requestCount()).toBe(1);
  });

  it('carries method, headers and body to the vendor', async () => {
    const loopback = await serve((_, response) => json(response, 201, {}));
    const { transport } = transportTo(loopback);
    await transport.send({
      method: 'post',
      url: `${loopback.origin}/x`,
      headers: { 'content-type': 'text/plain' },
      body: 'hello',
    });
    expect(loopback.seen[0]).toMatchObject({ method: 'POST', body: 'hello' });
    expect(loopback.seen[0]?.headers['content-type']).toBe('text/plain');
  });
});

describe('unclear failures', () => {
  it('of a GET are retried after 0.5, 1 and 2 s, and the last 5xx is the answer', async () => {
    const loopback = await serve((_, response) => json(response, 502, {}));
    const { get, clock, transport } = transportTo(loopback);
    expect((await get('/a')).status).toBe(502);
    expect(clock.slept).toEqual([500, 1000, 2000]);
    expect(transport.requestCount()).toBe(4);
  });

  it('of a POST are not retried, unless it says that it may be', async () => {
    const loopback = await serve((_, response) => json(response, 500, {}));
    const { transport } = transportTo(loopback);
    const post = { method: 'POST', url: `${loopback.origin}/issues`, body: '{}' };
    expect((await transport.send(post)).status).toBe(500);
    expect(transport.requestCount()).toBe(1);
    await transport.send({ ...post, idempotent: true });
    expect(transport.requestCount()).toBe(5);
  });

  it('of the network become `unreachable`, with the socket’s word', async () => {
    const loopback = await serve((_, response) => response.destroy());
    const { get, transport } = transportTo(loopback);
    expect((await failureOf(get('/a'))).reason).toBe('unreachable');
    expect(transport.requestCount()).toBe(4);
    const nobody = transportTo({ origin: await closedOrigin(), seen: [] });
    expect((await failureOf(nobody.get('/a'))).message).toContain('ECONNREFUSED');
  });

  it('heal on the next attempt', async () => {
    const loopback = await serve((_, response, nth) => (nth < 3 ? response.destroy() : json(response, 200, { nth })));
    const { get } = transportTo(loopback);
    expect(JSON.parse((await get('/a')).body)).toEqual({ nth: 3 });
  });

  it('of a body that is cut off are retried too', async () => {
    const loopback = await serve((_, response, nth) => {
      if (nth > 1) return json(response, 200, { nth });
      response.writeHead(200, { 'content-length': '100' });
      response.write('{"nth"');
      setTimeout(() => response.destroy(), 5);
    });
    const { get } = transportTo(loopback);
    expect(JSON.parse((await get('/a')).body)).toEqual({ nth: 2 });
  });

  it('by silence become `timeout`, while headers or body are awaited', async () => {
    const loopback = await serve((seen, response) => {
      if (seen.url.pathname === '/body') response.writeHead(200).write('{');
    });
    const { get } = transportTo(loopback, { timeoutMs: 40, maxAttempts: 1 });
    expect((await failureOf(get('/headers'))).reason).toBe('timeout');
    expect((await failureOf(get('/body'))).reason).toBe('timeout');
  });
});

describe('an origin that was silent through all attempts', () => {
  it('is given one attempt a request, until it answers again', async () => {
    let silent = true;
    const loopback = await serve((_, response) => {
      if (!silent) json(response, 500, {});
    });
    const { get, transport } = transportTo(loopback, { timeoutMs: 30 });
    expect((await failureOf(get('/a'))).reason).toBe('timeout');
    expect(transport.requestCount()).toBe(4);
    expect((await failureOf(get('/b'))).reason).toBe('timeout');
    expect(transport.requestCount()).toBe(5);
    silent = false;
    expect((await get('/c')).status).toBe(500);
    silent = true;
    expect((await failureOf(get('/d'))).reason).toBe('timeout');
    expect(transport.requestCount()).toBe(5 + 4 + 4);
  });
});

describe('a budget of attempts', () => {
  it('is asked before each of them, and what it throws goes through', async () => {
    const loopback = await serve((_, response) => json(response, 503, {}));
    let left = 2;
    const { get, transport } = transportTo(loopback, {
      mayAttempt() {
        if (left === 0) throw new RangeError('spent');
        left -= 1;
      },
    });
    await expect(get('/a')).rejects.toThrow(RangeError);
    expect(transport.requestCount()).toBe(2);
    expect(loopback.seen).toHaveLength(2);
  });
});

describe('limits', () => {
  it.each([
    ['retry-after', '30', 30_000],
    ['retry-after', 'Sun, 22 Nov 2026 05:02:00 GMT', 120_000],
    ['x-rate-limit-reset', String(startMs / 1000 + 600), 600_000],
    ['ratelimit-reset', '42', 42_000],
  ])('429 with %s %s waits %d ms', async (name, value, ms) => {
    const loopback = await serve((_, response, nth) => json(response, nth === 1 ? 429 : 200, {}, { [name]: value }));
    const { get, clock } = transportTo(loopback);
    expect((await get('/a')).status).toBe(200);
    expect(clock.slept).toEqual([ms]);
  });

  it('a reset in the past means now, and a second refusal backs off', async () => {
    const loopback = await serve((_, response, nth) =>
      json(response, nth < 3 ? 429 : 200, {}, { 'x-rate-limit-reset': String(startMs / 1000 - 60) }),
    );
    const { get, clock } = transportTo(loopback);
    expect((await get('/a')).status).toBe(200);
    expect(clock.slept).toEqual([1000]);
  });

  it('429 to a POST may be sent again, 503 may not', async () => {
    const loopback = await serve((seen, response, nth) => {
      if (seen.url.pathname === '/busy') return json(response, 503, {}, { 'retry-after': '1' });
      json(response, nth === 1 ? 429 : 201, {}, { 'retry-after': '1' });
    });
    const { transport } = transportTo(loopback);
    const post = (path: string) => transport.send({ method: 'POST', url: `${loopback.origin}${path}`, body: '{}' });
    expect((await post('/a')).status).toBe(201);
    expect(transport.requestCount()).toBe(2);
    expect((await post('/busy')).status).toBe(503);
    expect(transport.requestCount()).toBe(3);
  });

  it('503 with Retry-After waits that long for a GET', async () => {
    const loopback = await serve((_, response, nth) =>
      json(response, nth === 1 ? 503 : 200, {}, { 'retry-after': '9' }),
    );
    const { get, clock } = transportTo(loopback);
    expect((await get('/a')).status).toBe(200);
    expect(clock.slept).toEqual([9000]);
  });

  it('a wait beyond our patience fails at once', async () => {
    const loopback = await serve((_, response) => json(response, 429, {}, { 'retry-after': '86400' }));
    const { get, clock, transport } = transportTo(loopback);
    expect((await failureOf(get('/a'))).reason).toBe('limit');
    expect(clock.slept).toEqual([]);
    expect(transport.requestCount()).toBe(1);
  });

  it('a request may have less patience than the transport, and is told the wait', async () => {
    const loopback = await serve((_, response) => json(response, 429, {}, { 'retry-after': '42' }));
    const { clock, transport } = transportTo(loopback);
    const failure = await failureOf(transport.send({ method: 'POST', url: `${loopback.origin}/a`, patienceMs: 0 }));
    expect(failure).toMatchObject({ reason: 'limit', waitMs: 42_000 });
    expect(clock.slept).toEqual([]);
  });

  it('waits that add up beyond our patience fail', async () => {
    const loopback = await serve((_, response) => json(response, 429, {}, { 'retry-after': '600' }));
    const { get, clock } = transportTo(loopback);
    expect((await failureOf(get('/a'))).reason).toBe('limit');
    expect(clock.slept).toEqual([600_000]);
  });

  it('x-rate-limit-remaining 0 holds back the next request of the same endpoint, not of others', async () => {
    const reset = String(startMs / 1000 + 300);
    const loopback = await serve((seen, response) =>
      json(
        response,
        200,
        {},
        seen.url.pathname.endsWith('/mentions') ? { 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': reset } : {},
      ),
    );
    const { get, clock } = transportTo(loopback);
    await get('/2/users/111/mentions');
    await get('/2/users/111/tweets');
    expect(clock.slept).toEqual([]);
    await get('/2/users/222/mentions?pagination_token=x');
    expect(clock.slept).toEqual([300_000]);
  });

  it('Zendesk’s exhausted export counter holds back every incremental export', async () => {
    const loopback = await serve((_, response) =>
      json(response, 200, {}, { 'zendesk-ratelimit-incremental-exports': 'total=10; remaining=0; resets=20' }),
    );
    const { get, clock } = transportTo(loopback);
    await get('/api/v2/incremental/tickets/cursor.json');
    await get('/api/v2/tickets.json');
    expect(clock.slept).toEqual([]);
    await get('/api/v2/incremental/ticket_events.json');
    expect(clock.slept).toEqual([20_000]);
  });

  it('never wait longer than our patience, nor negative, whatever the headers say', async () => {
    const patienceMs = 60_000;
    const names = fc.constantFrom(
      'retry-after',
      'x-rate-limit-reset',
      'x-rate-limit-remaining',
      'ratelimit-reset',
      'ratelimit-remaining',
    );
    const values = fc.oneof(
      fc.integer({ min: -100, max: 200 }).map(String),
      fc.integer({ min: -100, max: 200 }).map((s) => String(startMs / 1000 + s)),
      fc.constantFrom(
        '0',
        '',
        'NaN',
        'Infinity',
        '-1',
        '1e9',
        '9'.repeat(330),
        'Sun, 22 Nov 2026 05:00:30 GMT',
        'x GMT',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.dictionary(names, values), { minLength: 1, maxLength: 4 }), async (answers) => {
        const clock = simulatedClock(startMs);
        let nth = 0;
        const transport: Transport = createTransport({
          clock,
          patienceMs,
          allowedOrigins: ['http://127.0.0.1:9'],
          fetch: async () => {
            const headers = Object.entries(answers[nth % answers.length] ?? {});
            nth += 1;
            return { status: 429, headers, arrayBuffer: async () => new ArrayBuffer(0) };
          },
        });
        expect((await failureOf(transport.send({ method: 'GET', url: 'http://127.0.0.1:9/a' }))).reason).toBe('limit');
        expect(clock.slept.every((ms) => Number.isFinite(ms) && ms >= 0)).toBe(true);
        expect(clock.slept.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(patienceMs);
      }),
    );
  });
});

describe('pace', () => {
  it('keeps the starts of requests apart', async () => {
    const loopback = await serve((_, response) => json(response, 200, {}));
    const { get, clock } = transportTo(loopback, { minIntervalMs: 200 });
    await get('/a');
    await get('/b');
    await get('/c');
    expect(clock.slept).toEqual([200, 200]);
  });
});

describe('origins', () => {
  it('a foreign one is refused before anything is sent', async () => {
    const home = await serve((_, response) => json(response, 200, {}));
    const foreign = await serve((_, response) => json(response, 200, {}));
    const { transport } = transportTo(home);
    const stray = transport.send({
      method: 'GET',
      url: `${foreign.origin}/a`,
      headers: { authorization: 'Bearer s3cret-token' },
    });
    expect((await failureOf(stray)).reason).toBe('foreign-origin');
    expect((await failureOf(transport.send({ method: 'GET', url: 'nonsense' }))).reason).toBe('foreign-origin');
    expect(foreign.seen).toEqual([]);
    expect(transport.requestCount()).toBe(0);
  });

  it('redirects are followed on the same origin only', async () => {
    const foreign = await serve((_, response) => json(response, 200, {}));
    const home = await serve((seen, response) => {
      if (seen.url.pathname === '/here') return json(response, 302, {}, { location: '/there' });
      if (seen.url.pathname === '/away') return json(response, 302, {}, { location: `${foreign.origin}/trap` });
      if (seen.url.pathname === '/loop') return json(response, 302, {}, { location: '/loop' });
      json(response, 200, { path: seen.url.pathname });
    });
    const { get } = transportTo(home, { allowedOrigins: [home.origin, foreign.origin] });
    expect(JSON.parse((await get('/here')).body)).toEqual({ path: '/there' });
    expect((await failureOf(get('/away'))).reason).toBe('foreign-origin');
    expect(foreign.seen).toEqual([]);
    expect((await get('/loop')).status).toBe(302);
  });
});

describe('a download that may lead elsewhere', () => {
  it('goes there without a token or any other header of ours', async () => {
    const storage = await serve((seen, response) => {
      if (seen.url.pathname === '/on') return json(response, 302, {}, { location: '/kept' });
      json(response, 200, { path: seen.url.pathname });
    });
    const home = await serve((_, response) =>
      json(response, 302, {}, { location: `${storage.origin}/on?X-Amz-Signature=0ldsignature&sig=0lderone` }),
    );
    const { transport, lines } = transportTo(home);
    const request = {
      method: 'GET',
      url: `${home.origin}/file`,
      headers: { 'job-token': 'job-secret', 'x-own': 'us' },
    };
    const response = await transport.send({ ...request, followAnywhere: true });
    expect(JSON.parse(response.body)).toEqual({ path: '/kept' });
    expect(home.seen[0]?.headers['job-token']).toBe('job-secret');
    expect(storage.seen).toHaveLength(2);
    for (const { headers } of storage.seen) {
      expect(JSON.stringify(headers)).not.toContain('job-secret');
      expect(headers).not.toHaveProperty('x-own');
    }
    expect(lines.join()).not.toMatch(/0ldsignature|0lderone/);
    expect((await failureOf(transport.send(request))).reason).toBe('foreign-origin');
  });

  it('leads to no open connection, and a write leads nowhere', async () => {
    const home = await serve((_, response) => json(response, 302, {}, { location: 'http://storage.example/kept' }));
    const { transport } = transportTo(home);
    const request = { url: `${home.origin}/file`, followAnywhere: true };
    expect((await failureOf(transport.send({ ...request, method: 'GET' }))).reason).toBe('foreign-origin');
    expect((await transport.send({ ...request, method: 'PUT' })).status).toBe(302);
  });
});

describe('the proxy', () => {
  it('is not used for loopback', async () => {
    const proxy = await serve((_, response) => json(response, 500, {}));
    const home = await serve((_, response) => json(response, 200, {}));
    const { get } = transportTo(home, { proxy: { http: proxy.origin, https: proxy.origin, no: '' } });
    expect((await get('/a')).status).toBe(200);
    expect(proxy.seen).toEqual([]);
  });

  it('is used for other hosts, unless NO_PROXY names them', async () => {
    const proxy = await serveConnect();
    const home = await serve((_, response) => json(response, 200, {}));
    // Reaches this machine, yet is no loopback address by name.
    const origin = home.origin.replace('127.0.0.1', '0.0.0.0');
    const send = (no: string) =>
      createTransport({
        clock: simulatedClock(),
        maxAttempts: 1,
        allowedOrigins: [origin],
        proxy: { http: proxy.origin, no },
      }).send({ method: 'GET', url: `${origin}/a` });
    expect((await send('0.0.0.0')).status).toBe(200);
    expect(proxy.asked).toEqual([]);
    expect((await failureOf(send(''))).reason).toBe('unreachable');
    expect(proxy.asked).toEqual([new URL(origin).host]);
  });
});

describe('the log', () => {
  it('tells method, address, status, time and attempt, and no secret', async () => {
    const loopback = await serve((_, response, nth) => json(response, nth === 1 ? 500 : 200, {}));
    const { transport, lines } = transportTo(loopback, { secrets: ['configured-secret'] });
    await transport.send({
      method: 'GET',
      url: `${loopback.origin}/configured-secret/a?pagination_token=page2&access_token=abc123&q=carried-token`,
      headers: { authorization: 'Bearer carried-token' },
    });
    const address = `${loopback.origin}/[secret]/a?pagination_token=page2&access_token=[secret]&q=[secret]`;
    expect(lines).toEqual([`GET ${address} 500 0 ms`, `GET ${address} 200 0 ms attempt 2`]);
  });

  it('and refusals hide secrets that they repeat', async () => {
    const loopback = await serve((_, response) => json(response, 403, { title: 'Bearer tok-1234 is not welcome' }));
    const { transport } = transportTo(loopback);
    const refused = await transport.send({
      method: 'GET',
      url: `${loopback.origin}/a`,
      headers: { authorization: 'Bearer tok-1234' },
    });
    expect(JSON.parse(refused.body)).toEqual({ title: '[secret] is not welcome' });
  });

  it('and errors hide secrets as well', async () => {
    const { transport } = transportTo({ origin: 'http://127.0.0.1:1', seen: [] }, { secrets: ['hush-hush'] });
    const failure = await failureOf(transport.send({ method: 'GET', url: 'https://hush-hush.example/' }));
    expect(failure.message).not.toContain('hush-hush');
  });
});
