/** The one transport: origin check, pace, limits, timeout, safe retries, and a log without secrets. */
import { plural } from '../model/plural.ts';
import { createFetch, type Fetch, fetchOnce } from './fetch-once.ts';
import { createPauses } from './pauses.ts';
import { isLoopback, type ProxySettings } from './proxy.ts';
import { createRedactor, secretsInHeaders } from './redact.ts';
import { msAskedFor } from './retry-after.ts';
import { type Clock, HttpFailure, type HttpRequest, type HttpResponse, type Transport } from './types.ts';

export interface TransportOptions {
  readonly clock: Clock;
  /** Origins that requests, and the tokens in them, may go to. */
  readonly allowedOrigins: readonly string[];
  readonly fetch?: Fetch;
  readonly proxy?: ProxySettings;
  /** For one attempt, headers and body; 30 s. */
  readonly timeoutMs?: number;
  /** All that one request may wait for limits; 16 min, a little more than X's window. */
  readonly patienceMs?: number;
  /** Least time between the starts of two requests; 0. */
  readonly minIntervalMs?: number;
  /** Attempts in all; 4. */
  readonly maxAttempts?: number;
  readonly log?: (line: string) => void;
  /** Asked before each attempt, retries and redirects too; what it throws goes through, and nothing is sent. */
  readonly mayAttempt?: () => void;
  /** Never to be seen in a log line or an error. What requests carry as tokens is added by itself. */
  readonly secrets?: readonly string[];
}

const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const mostRedirects = 3;

/** 0.5, 1, 2 ... seconds. */
const backOffMs = (attempt: number): number => 500 * 2 ** (attempt - 1);

function originOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).origin : undefined;
}

export function createTransport(options: TransportOptions): Transport {
  const { clock, timeoutMs = 30_000, patienceMs = 16 * 60_000, maxAttempts = 4, log = () => {} } = options;
  const fetch = options.fetch ?? createFetch(options.proxy ?? {});
  const allowed = new Set(options.allowedOrigins.map(originOf));
  const pauses = createPauses(clock, options.minIntervalMs ?? 0);
  const redactor = createRedactor(options.secrets);
  let requests = 0;
  /** Origins that let all attempts of a request run into the timeout: until they answer, one attempt has to do. */
  const silent = new Set<string>();

  const failure = (reason: HttpFailure['reason'], message: string, waitMs?: number): HttpFailure =>
    new HttpFailure(reason, redactor.redact(message), { waitMs });

  function checkedUrl(text: string): URL {
    const origin = originOf(text);
    if (origin === undefined) throw failure('foreign-origin', `not an absolute address: ${text}`);
    if (!allowed.has(origin))
      throw failure('foreign-origin', `${origin} is not among the configured origins; nothing was sent to it`);
    return new URL(text);
  }

  async function attemptOnce(request: HttpRequest, url: URL, attempt: number): Promise<HttpResponse | HttpFailure> {
    options.mayAttempt?.();
    const started = clock.now();
    requests += 1;
    const note = (outcome: string | number): void =>
      log(
        `${request.method} ${redactor.redactUrl(url)} ${outcome} ${clock.now() - started} ms${attempt > 1 ? ` attempt ${attempt}` : ''}`,
      );
    try {
      const response = await fetchOnce(fetch, request, url, timeoutMs);
      note(response.status);
      // A refusal may repeat what it refuses, and its words end up in reports.
      return response.status >= 400 ? { ...response, body: redactor.redact(response.body) } : response;
    } catch (error) {
      if (!(error instanceof HttpFailure)) throw error;
      note(error.reason);
      return failure(error.reason, error.message);
    }
  }

  /** Where a redirect leads, if it is one that we follow: reading, on the same origin unless the request says otherwise. */
  function redirectTarget(request: HttpRequest, url: URL, response: HttpResponse): URL | undefined {
    const location = response.headers.location;
    if (!redirects.has(response.status) || location === undefined || !safeMethods.has(request.method)) return undefined;
    if (!URL.canParse(location, url.href)) return undefined;
    const target = new URL(location, url.href);
    if (target.origin !== url.origin && !mayLeave(request, url, target)) {
      throw failure('foreign-origin', `${url.host} redirects to ${target.origin}, which was not followed`);
    }
    return target;
  }

  /** A secure connection does not become an open one, nor a host outside one on this machine. */
  function mayLeave(request: HttpRequest, url: URL, target: URL): boolean {
    if (request.followAnywhere !== true) return false;
    return isLoopback(target.hostname) ? isLoopback(url.hostname) : target.protocol === 'https:';
  }

  async function sendTo(request: HttpRequest, url: URL): Promise<HttpResponse> {
    const mayRepeat = request.idempotent ?? safeMethods.has(request.method);
    const patience = request.patienceMs ?? patienceMs;
    let waitedMs = 0;

    async function waitForLimit(ms: number): Promise<void> {
      waitedMs += ms;
      if (ms <= 0) return;
      log(`waits ${Math.ceil(ms / 1000)} s for a limit of ${url.host}`);
      await clock.sleep(ms);
    }

    for (let attempt = 1; ; attempt += 1) {
      const pause = pauses.pauseFor(request.method, url);
      // A pause beyond our patience is not waited for: the answer, most likely 429, decides.
      if (waitedMs + pause <= patience) await waitForLimit(pause);
      const turn = pauses.takeTurn();
      if (turn > 0) await clock.sleep(turn);

      const outcome = await attemptOnce(request, url, attempt);
      if (outcome instanceof HttpFailure) {
        const last = attempt >= maxAttempts || (outcome.reason === 'timeout' && silent.has(url.origin));
        if (last && outcome.reason === 'timeout') silent.add(url.origin);
        if (!mayRepeat || last) throw outcome;
        await clock.sleep(backOffMs(attempt));
        continue;
      }

      silent.delete(url.origin);
      pauses.note(request.method, url, outcome.headers);
      const { status } = outcome;
      // 429 was not executed, so that even a POST may be sent again; 503 may have been.
      const limited = status === 429 || (status === 503 && mayRepeat && outcome.headers['retry-after'] !== undefined);
      if (limited) {
        const asked = msAskedFor(outcome.headers, clock.now());
        const wait = asked === undefined || (asked === 0 && attempt > 1) ? backOffMs(attempt) : asked;
        if (waitedMs + wait > patience) {
          throw failure(
            'limit',
            `${url.host} asks to wait ${Math.ceil(wait / 1000)} s, longer than we wait (${patience / 1000} s)`,
            wait,
          );
        }
        if (attempt >= maxAttempts) {
          if (status === 503) return outcome;
          throw failure('limit', `${url.host} still refuses after ${plural(attempt, 'attempt')} (429)`, wait);
        }
        if (status === 429) pauses.pause(request.method, url, wait);
        await waitForLimit(wait);
        continue;
      }
      if (status < 500 || !mayRepeat || attempt >= maxAttempts) return outcome;
      await clock.sleep(backOffMs(attempt));
    }
  }

  return {
    async send(request) {
      let url = checkedUrl(request.url);
      for (const secret of secretsInHeaders(request.headers ?? {})) redactor.hide(secret);
      let normal: HttpRequest = { ...request, method: request.method.toUpperCase() };
      for (let hops = 0; ; hops += 1) {
        const response = await sendTo(normal, url);
        const target = redirectTarget(normal, url, response);
        if (target === undefined || hops >= mostRedirects) return response;
        // Elsewhere, tokens and all other headers stay at home.
        if (target.origin !== url.origin) normal = { method: normal.method, url: target.href, followAnywhere: true };
        url = target;
      }
    },
    requestCount: () => requests,
  };
}
