/** The one way out: what the three vendor clients are plugged into. */

export interface HttpRequest {
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** May be sent again after an unclear failure; by default GET, HEAD and OPTIONS only. */
  readonly idempotent?: boolean;
  /** All that this request may wait for limits, ms; by default what the transport allows. 0: the caller waits, and then asks again with fresh facts. */
  readonly patienceMs?: number;
}

export interface HttpResponse {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Transport {
  /**
   * Sends one request: paced, timed out, retried where that is safe, logged without secrets.
   * Resolves with any final answer of the vendor (2xx, 4xx, 5xx after retries); rejects with an `HttpFailure` where there was none.
   */
  send(request: HttpRequest): Promise<HttpResponse>;
  /** Requests that left this machine, retries counted. */
  requestCount(): number;
}

/** Time as the transport sees it; tests pass a simulated one. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(ms: number): Promise<void>;
}

/** No usable answer: the host was not reached, took too long, or asked for more patience than we have. */
export class HttpFailure extends Error {
  readonly reason: 'unreachable' | 'timeout' | 'limit' | 'foreign-origin';
  /** What a limit asked us to wait, ms. */
  readonly waitMs: number | undefined;
  constructor(
    reason: HttpFailure['reason'],
    message: string,
    options?: ErrorOptions & { readonly waitMs?: number | undefined },
  ) {
    super(message, options);
    this.name = 'HttpFailure';
    this.reason = reason;
    this.waitMs = options?.waitMs;
  }
}
