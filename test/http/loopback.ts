/** A bare loopback server and a clock that never sleeps, for the tests of the transport and what plugs into it. */
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import type { Clock } from '../../src/http/types.ts';

export interface SimulatedClock extends Clock {
  readonly slept: number[];
}

/** Sleeping moves the time on at once. */
export function simulatedClock(startMs = Date.UTC(2026, 10, 22, 5)): SimulatedClock {
  let nowMs = startMs;
  const slept: number[] = [];
  return {
    slept,
    now: () => nowMs,
    async sleep(ms) {
      slept.push(ms);
      nowMs += ms;
    },
  };
}

export interface Seen {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Loopback {
  readonly origin: string;
  readonly seen: Seen[];
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

const addressSchema = z.object({ port: z.number() });

/** Listens until the test ends; the origin. */
async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${addressSchema.parse(server.address()).port}`;
}

/** An origin where nobody listens any more. */
export async function closedOrigin(): Promise<string> {
  const server = createServer();
  const origin = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return origin;
}

/** A proxy that notes where it is asked to connect to, and refuses. */
export async function serveConnect(): Promise<{ readonly origin: string; readonly asked: string[] }> {
  const asked: string[] = [];
  const server = createServer();
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  return { origin: await listen(server), asked };
}

/** Starts a server that lives as long as the test. */
export async function serve(answer: (seen: Seen, response: ServerResponse, nth: number) => void): Promise<Loopback> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const url = new URL(request.url ?? '/', 'http://127.0.0.1');
      const one = { method: request.method ?? '', url, headers: request.headers, body };
      seen.push(one);
      answer(one, response, seen.length);
    });
  });
  const origin = await listen(server);
  return { origin, seen };
}

export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}
