/** One request on the wire, without second thoughts: answer, or a failure with its kind. */
import { fetch as undiciFetch } from 'undici';
import { createDispatcherChoice, type ProxySettings } from './proxy.ts';
import { HttpFailure, type HttpRequest, type HttpResponse } from './types.ts';

/** The part of `fetch` that is used. */
export type Fetch = (
  url: string,
  init: {
    method: string;
    headers: Record<string, string>;
    body?: string | Uint8Array;
    redirect: 'manual';
    signal: AbortSignal;
  },
) => Promise<{ status: number; headers: Iterable<[string, string]>; arrayBuffer(): Promise<ArrayBuffer> }>;

export function createFetch(proxy: ProxySettings): Fetch {
  const dispatcherFor = createDispatcherChoice(proxy);
  return (url, init) => undiciFetch(url, { ...init, dispatcher: dispatcherFor(new URL(url)) });
}

/** What the socket said (`ECONNREFUSED` and so on); undici hides it in the cause. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof AggregateError && cause.errors.length > 0) return describe(cause.errors[0]);
  return cause instanceof Error ? describe(cause) : error.message;
}

/** Sends, and reads the whole body; the timeout covers both. Rejects with an HttpFailure `unreachable` or `timeout`. */
export async function fetchOnce(
  fetch: Fetch,
  request: HttpRequest,
  url: URL,
  timeoutMs: number,
): Promise<HttpResponse> {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url.href, {
      method: request.method,
      headers: { 'user-agent': 'tweet-audit', ...request.headers },
      ...(request.body === undefined ? {} : { body: request.body }),
      redirect: 'manual',
      signal,
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    let text: string | undefined;
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      bytes,
      // Decoded when asked for: nobody reads a download as text.
      get body() {
        text ??= new TextDecoder().decode(bytes);
        return text;
      },
    };
  } catch (error) {
    if (signal.aborted) throw new HttpFailure('timeout', `${url.host} did not answer within ${timeoutMs / 1000} s`);
    throw new HttpFailure('unreachable', `${url.host} could not be reached: ${describe(error)}`);
  }
}
