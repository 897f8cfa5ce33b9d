/** Plugs the transport into node-zendesk, and turns every answer but 2xx into an error (the client takes 502, 504 and others as success). */
import { z } from 'zod';
import type { HttpResponse, Transport } from './types.ts';

/** Zendesk refused, or answered with what is no JSON. */
export class ZendeskHttpError extends Error {
  readonly status: number;
  readonly body: string;
  /** 2xx whose body is no JSON: an HTML page of a proxy, a cut text. */
  readonly unreadable: boolean;

  constructor(status: number, path: string, body: string, unreadable = false) {
    super(`Zendesk answered ${status} to ${path}${unreadable ? ' with a body that is no JSON' : ''}`);
    this.name = 'ZendeskHttpError';
    this.status = status;
    this.body = body;
    this.unreadable = unreadable;
  }
}

/** What node-zendesk hands to `transportFn` (it holds the token too, which stays where it is). */
const optionsSchema = z.object({
  method: z.string(),
  headers: z.record(z.string(), z.unknown()).default({}),
  body: z.unknown(),
});

function headersIn(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || value === null ? [] : [[name, String(value)]],
    ),
  );
}

export interface ZendeskTransportConfig {
  transportFn(uri: string, options: unknown): Promise<HttpResponse>;
  responseAdapter(response: HttpResponse): {
    json(): Promise<unknown>;
    readonly status: number;
    readonly statusText: string;
    readonly headers: { get(name: string): string | null };
  };
}

/**
 * For `createClient({ transportConfig, throwOriginalException: true })`; without the latter the client hides status and body.
 * Rejects with a ZendeskHttpError or an HttpFailure.
 */
export function createZendeskTransportConfig(transport: Transport): ZendeskTransportConfig {
  return {
    async transportFn(uri, options) {
      const { method, headers, body } = optionsSchema.parse(options);
      const response = await transport.send({
        method,
        url: uri,
        headers: headersIn(headers),
        ...(typeof body === 'string' && body !== '' ? { body } : {}),
      });
      const path = new URL(uri).pathname;
      if (response.status < 200 || response.status > 299) {
        throw new ZendeskHttpError(response.status, path, response.body);
      }
      if (response.status !== 204 && !isJson(response.body)) {
        throw new ZendeskHttpError(response.status, path, response.body, true);
      }
      return response;
    },
    responseAdapter: (response) => ({
      json: async () => JSON.parse(response.body),
      status: response.status,
      statusText: '',
      // The client takes any answer with Retry-After for a refusal; refusals never come this far.
      headers: { get: (name) => (/^retry-after$/i.test(name) ? null : (response.headers[name.toLowerCase()] ?? null)) },
    }),
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
