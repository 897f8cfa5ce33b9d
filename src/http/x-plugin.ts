/** Plugs the transport into twitter-api-v2: the client builds and signs the request, the plugin sends it and answers. */
import type { ITwitterApiClientPlugin, TwitterRateLimit } from 'twitter-api-v2';
import type { HttpResponse, Transport } from './types.ts';

/** X refused, or answered with what is no JSON. */
export class XHttpError extends Error {
  readonly status: number;
  readonly path: string;
  readonly body: string;
  /** 2xx whose body is no JSON: an HTML page, a cut text. */
  readonly unreadable: boolean;

  constructor(status: number, path: string, body: string, unreadable = false) {
    super(`X answered ${status} to ${path}${unreadable ? ' with a body that is no JSON' : ''}`);
    this.name = 'XHttpError';
    this.status = status;
    this.path = path;
    this.body = body;
    this.unreadable = unreadable;
  }
}

/** twitter-api-v2 has no option for it. */
const builtInOrigin = 'https://api.x.com';

/** Builds the request with query and `Authorization`: bearer, or an OAuth 1.0a signature over the real address. Protected, thus by name. */
const buildRequest = 'getHttpRequestArgs';

function limitOf(headers: HttpResponse['headers']): TwitterRateLimit | undefined {
  const numbers = ['limit', 'remaining', 'reset'].map((name) => Number(headers[`x-rate-limit-${name}`]));
  const [limit = Number.NaN, remaining = Number.NaN, reset = Number.NaN] = numbers;
  return numbers.some(Number.isNaN) ? undefined : { limit, remaining, reset };
}

function parse(response: HttpResponse, path: string): unknown {
  try {
    return JSON.parse(response.body);
  } catch {
    throw new XHttpError(response.status, path, response.body, true);
  }
}

/**
 * For `new TwitterApi(token, { plugins: [plugin] })`; `apiUrl` is the origin of X's API.
 * Requests reject with an XHttpError or an HttpFailure.
 */
export function createXPlugin(transport: Transport, apiUrl: string): ITwitterApiClientPlugin {
  const origin = new URL(apiUrl).origin;
  return {
    async onBeforeRequestConfig({ client, params }) {
      const request = client[buildRequest]({ ...params, url: params.url.replace(builtInOrigin, origin) });
      const response = await transport.send({
        method: request.method,
        url: request.url.href,
        headers: request.headers,
        ...(request.body === undefined ? {} : { body: request.body }),
      });
      const path = request.url.pathname;
      if (response.status < 200 || response.status > 299) throw new XHttpError(response.status, path, response.body);
      const rateLimit = limitOf(response.headers);
      return {
        data: parse(response, path),
        headers: { ...response.headers },
        ...(rateLimit === undefined ? {} : { rateLimit }),
      };
    },
  };
}
