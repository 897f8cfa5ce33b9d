/** A loopback server around the sandbox's GitLab: bodies stay bytes, faults strike before or after the deed. */
import { createServer, type ServerResponse } from 'node:http';
import type { Answer } from '../http.ts';
import { answerOrRefuse, headersOf, readBytes } from '../incoming.ts';
import { type Listening, listenOnLoopback } from '../listen.ts';
import type { GitlabFault, GitlabFaultBox } from './faults.ts';

export interface GitlabRequest {
  readonly method: string;
  /** Without the query, still percent-encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
  readonly origin: string;
}

export interface GitlabLogEntry {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** A JSON body, parsed. */
  readonly body: unknown;
  /** 0 where no answer was sent. */
  readonly status: number;
}

export interface GitlabJournal {
  readonly requests: GitlabLogEntry[];
  readonly unplanned: string[];
}

function loggedBody(request: GitlabRequest): unknown {
  if (!/\bjson\b/.test(request.headers['content-type'] ?? '')) return undefined;
  try {
    return JSON.parse(request.bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, answer: Answer, date: string, cut: boolean): void {
  const { body } = answer;
  const isBytes = body instanceof Uint8Array;
  const type = isBytes ? 'application/octet-stream' : typeof body === 'string' ? 'text/html' : 'application/json';
  const bytes = isBytes
    ? Buffer.from(body)
    : Buffer.from(typeof body === 'string' ? body : (JSON.stringify(body) ?? ''));
  response.writeHead(answer.status, {
    date,
    ...(answer.status === 204 ? {} : { 'content-type': type }),
    ...answer.headers,
  });
  response.end(cut ? bytes.subarray(0, Math.floor(bytes.length / 2)) : bytes);
}

/** Listens on a free port of 127.0.0.1. */
export async function serveGitlab(
  app: (request: GitlabRequest) => Answer,
  now: () => number,
  faults: GitlabFaultBox,
  journal: GitlabJournal,
): Promise<Listening> {
  let origin = '';
  const held = new Map<GitlabFault, (() => void)[]>();

  /** Every answer waits for the last of the requests that are to come together. */
  function hold(fault: GitlabFault, many: number, release: () => void): void {
    const waiting = [...(held.get(fault) ?? []), release];
    held.set(fault, waiting);
    if (waiting.length < many) return;
    held.delete(fault);
    for (const one of waiting) one();
  }

  function answer(request: GitlabRequest, response: ServerResponse): void {
    const { method, path } = request;
    const fault = faults.strike(method, path);
    const log = (status: number): void => {
      const query = Object.fromEntries(request.query);
      journal.requests.push({ method, path, query, body: loggedBody(request), status });
    };
    const isReplaced = fault?.status !== undefined || fault?.hang === true || fault?.resetConnection === true;
    const given = isReplaced && fault?.done !== true ? undefined : answerOrRefuse(request, journal, () => app(request));
    if (fault?.hang === true || fault?.resetConnection === true) {
      log(0);
      if (fault.resetConnection === true) response.socket?.resetAndDestroy();
      return;
    }
    const date = new Date(now()).toUTCString();
    const cut = fault?.cutJson ?? false;
    const shown: Answer =
      fault?.status === undefined
        ? (given ?? { status: 501, body: {} })
        : { status: fault.status, body: fault.body ?? { message: 'InjectedFault' } };
    log(shown.status);
    const withHeaders = { ...shown, headers: { ...shown.headers, ...fault?.headers } };
    const release = (): void => {
      if (fault?.delayMs === undefined) send(response, withHeaders, date, cut);
      else setTimeout(() => send(response, withHeaders, date, cut), fault.delayMs).unref();
    };
    if (fault?.together === undefined) release();
    else hold(fault, fault.together, release);
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const about = { method: request.method ?? 'GET', path: url.pathname, query: url.searchParams };
    readBytes(request).then(
      (bytes) => answer({ ...about, headers: headersOf(request), bytes, origin }, response),
      () => response.destroy(), // the client left before it had said all
    );
  });
  const listening = await listenOnLoopback(server);
  origin = listening.origin;
  return listening;
}
