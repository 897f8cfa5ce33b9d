/** The one way out: what the three vendor clients are plugged into. */

export interface HttpRequest {
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** May be sent again after an unclear failure; by default GET, HEAD and OPTIONS only. */
  readonly idempotent?: boolean;
  /**
   * Where a redirect of a GET leads to another origin, asks there as well, with no header of ours; by default that is a
   * failure. For downloads: GitLab may send them to its object storage, by an address that is signed itself.
   */
  readonly followAnywhere?: boolean;
  /** All that this request may wait for limits, ms; by default what the transport allows. 0: the caller waits, and then asks again with fresh facts. */
  readonly patienceMs?: number;
}

export interface HttpResponse {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as text, UTF-8. */
  readonly body: string;
  /** The body byte for byte, as far as it is no transfer or content encoding. */
  readonly bytes: Uint8Array;
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
