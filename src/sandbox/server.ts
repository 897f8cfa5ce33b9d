/** A loopback HTTP server around one vendor's API: reads requests whole, lets faults strike, keeps the log. */
import { createServer, type ServerResponse } from 'node:http';
import type { FaultBox } from './faults.ts';
import type { Answer, App, Incoming, Vendor } from './http.ts';
import { answerOrRefuse, headersOf, readBytes } from './incoming.ts';
import { type Listening, listenOnLoopback } from './listen.ts';

export interface LoggedRequest {
  readonly vendor: Vendor;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** 0 where no answer was sent. */
  readonly status: number;
}

export interface Journal {
  readonly requests: LoggedRequest[];
  readonly unplanned: string[];
}

function send(response: ServerResponse, answer: Answer, cut: boolean): void {
  const isText = typeof answer.body === 'string';
  const body = Buffer.from(isText ? String(answer.body) : JSON.stringify(answer.body));
  const type = isText ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8';
  response.writeHead(answer.status, { 'content-type': type, ...answer.headers });
  response.end(cut ? body.subarray(0, Math.floor(body.length / 2)) : body);
}

/** Listens on a free port of 127.0.0.1. */
export async function serveVendor(vendor: Vendor, app: App, faults: FaultBox, journal: Journal): Promise<Listening> {
  let origin = '';

  function answer(incoming: Omit<Incoming, 'emptyPage'>, response: ServerResponse): void {
    const fault = faults.strike(vendor, incoming.path);
    const log = (status: number): void => {
      const { method, path, query } = incoming;
      journal.requests.push({ vendor, method, path, query: Object.fromEntries(query), status });
    };
    if (fault?.hang) {
      log(0);
      return;
    }
    if (fault?.resetConnection) {
      log(0);
      response.socket?.resetAndDestroy();
      return;
    }
    if (fault?.status !== undefined) {
      log(fault.status);
      const body = fault.body ?? { error: 'InjectedFault' };
      send(response, { status: fault.status, body, headers: fault.headers ?? {} }, fault.cutJson ?? false);
      return;
    }
    const asked = { ...incoming, emptyPage: fault?.emptyPage ?? false };
    const given = answerOrRefuse(asked, journal, () => app(asked));
    log(given.status);
    send(response, { ...given, headers: { ...given.headers, ...fault?.headers } }, fault?.cutJson ?? false);
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const about = { method: request.method ?? 'GET', path: url.pathname, query: url.searchParams };
    readBytes(request).then(
      (bytes) => answer({ ...about, headers: headersOf(request), body: bytes.toString('utf8'), origin }, response),
      () => response.destroy(), // the client left before it had said all
    );
  });
  const listening = await listenOnLoopback(server);
  origin = listening.origin;
  return listening;
}
