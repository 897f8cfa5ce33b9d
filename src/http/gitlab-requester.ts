/** Plugs the transport into gitbeaker, whose own retries ignore Retry-After and repeat POSTs. */
import { createRequesterFn, type RequesterType, type ResourceOptions } from '@gitbeaker/requester-utils';
import { z } from 'zod';
import { parseJson, whyRefused } from './gitlab-refusal.ts';
import type { HttpResponse, Transport } from './types.ts';

/** GitLab refused, or answered with what cannot be read. Holds no request: gitbeaker's own error would print the token. */
export class GitlabHttpError extends Error {
  readonly status: number;
  readonly method: string;
  readonly path: string;
  /** What GitLab said, one line. */
  readonly description: string;

  constructor(status: number, method: string, path: string, description: string) {
    super(`GitLab answered ${status} to ${method} ${path}: ${description}`);
    this.name = 'GitlabHttpError';
    this.status = status;
    this.method = method;
    this.path = path;
    this.description = description;
  }
}

/** What gitbeaker hands to the request handler. */
const optionsSchema = z.object({
  method: z.string().default('GET'),
  prefixUrl: z.string(),
  searchParams: z.string().optional(),
  headers: z.record(z.string(), z.string()).default({}),
  body: z.union([z.string(), z.instanceof(FormData)]).optional(),
});

type GitlabBody = Record<string, unknown> | Record<string, unknown>[] | string | null;

function isRecords(value: unknown): value is Record<string, unknown> | Record<string, unknown>[] {
  return typeof value === 'object' && value !== null;
}

function bodyOf(response: HttpResponse, method: string, path: string): GitlabBody {
  if (response.status === 204 || response.body === '') return null;
  if (!/\bjson\b/.test(response.headers['content-type'] ?? '')) return response.body;
  const value = parseJson(response.body);
  if (value === undefined) throw new GitlabHttpError(response.status, method, path, 'the body is no JSON');
  return isRecords(value) ? value : String(value);
}

/**
 * For `new Gitlab({ host, token, requesterFn })`. GET and HEAD are repeated after unclear failures, writes never.
 * Rejects with a GitlabHttpError or an HttpFailure.
 */
export function createGitlabRequester(transport: Transport): (options: ResourceOptions) => RequesterType {
  return createRequesterFn(
    (_, options) => Promise.resolve(options),
    async (endpoint, options) => {
      const { method, prefixUrl, searchParams, headers, body } = optionsSchema.parse(options);
      if (body instanceof FormData)
        throw new TypeError('uploads do not go through gitbeaker: GitLab would store the multipart envelope');
      // Resources below a project come without the slash: `.../api/v4/projects`.
      const url = new URL(endpoint, prefixUrl.endsWith('/') ? prefixUrl : `${prefixUrl}/`);
      url.search = searchParams ?? '';
      const response = await transport.send({
        method,
        url: url.href,
        headers,
        ...(body === undefined ? {} : { body }),
      });
      if (response.status < 200 || response.status > 299) {
        throw new GitlabHttpError(response.status, method, url.pathname, whyRefused(response.body));
      }
      return {
        body: bodyOf(response, method, url.pathname),
        headers: { ...response.headers },
        status: response.status,
      };
    },
  );
}
