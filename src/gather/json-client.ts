/** JSON by GET over the transport, for systems without a client library: answers, or why there is none. */
import { z } from 'zod';
import { HttpFailure, type Transport } from '../http/types.ts';
import type { Gap } from '../model/capture.ts';
import { TweetAuditError } from '../model/errors.ts';

/** The other side refused, or answered with what is no JSON. */
class JsonHttpError extends Error {
  readonly status: number;
  /** 2xx whose body is no JSON: an HTML page, a cut text. */
  readonly unreadable: boolean;

  constructor(status: number, path: string, unreadable = false) {
    super(`${status} for ${path}${unreadable ? ' with a body that is no JSON' : ''}`);
    this.name = 'JsonHttpError';
    this.status = status;
    this.unreadable = unreadable;
  }
}

/** An HTML page or a cut text behind a 200 is asked for again this often. */
const readableAttempts = 3;

/** Rejects with a JsonHttpError, an HttpFailure, or a ZodError where the answer has another shape. */
export async function getJson<T>(
  transport: Transport,
  url: string,
  schema: z.ZodType<T>,
  headers: Readonly<Record<string, string>> = {},
): Promise<T> {
  const { pathname } = new URL(url);
  for (let attempt = 1; ; attempt += 1) {
    const response = await transport.send({ method: 'GET', url, headers: { accept: 'application/json', ...headers } });
    if (response.status < 200 || response.status > 299) throw new JsonHttpError(response.status, pathname);
    const body = parseJson(response.body);
    if (body !== undefined) return schema.parse(body.value);
    if (attempt >= readableAttempts) throw new JsonHttpError(response.status, pathname, true);
  }
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

export type Stop = Pick<Gap, 'cause' | 'why' | 'cure' | 'lasting'>;

/** `who` begins the sentence ("The status page"); `variable` is where its address stands. */
export interface Asked {
  readonly who: string;
  readonly variable: string;
}

function stopOfAnswer({ status, unreadable }: JsonHttpError, { who, variable }: Asked): Stop {
  if (unreadable) return { cause: 'unavailable', why: `${who} answers with what is no JSON`, lasting: false };
  if (status === 401 || status === 402 || status === 403) {
    const cure = `Let it be read without a login, or correct ${variable}.`;
    return { cause: 'credentials', why: `${who} does not let us read (${status})`, cure, lasting: true };
  }
  if (status === 429 || status >= 500)
    return { cause: 'unavailable', why: `${who} failed to answer (${status})`, lasting: false };
  const cure = `Correct ${variable}.`;
  return { cause: 'unreadable', why: `${who} has nothing at this address (${status})`, cure, lasting: true };
}

/** There is nothing at the address, or nothing for us. */
export function isMissing(error: unknown): boolean {
  return error instanceof JsonHttpError && (error.status === 403 || error.status === 404);
}

/** Undefined for errors that are none of the other side's: bugs, which must not become gaps. */
export function stopOf(error: unknown, asked: Asked): Stop | undefined {
  if (error instanceof JsonHttpError) return stopOfAnswer(error, asked);
  if (error instanceof HttpFailure) {
    // How long a limit lasts differs from run to run, and a gap's words must not.
    const why =
      error.reason === 'limit' ? `${asked.who} asks for more patience than we have` : `${asked.who}: ${error.message}`;
    const cure = `Check the network, HTTPS_PROXY and ${asked.variable}, and run again.`;
    return { cause: 'unavailable', why, cure, lasting: false };
  }
  if (error instanceof TweetAuditError && error.kind === 'budget')
    return { cause: 'budget', why: error.message, cure: error.cure, lasting: true };
  if (error instanceof z.ZodError) {
    const at = error.issues[0]?.path.join('.') || 'its top';
    return {
      cause: 'unreadable',
      why: `${asked.who} answers in another shape than documented (at ${at})`,
      lasting: true,
    };
  }
  return undefined;
}
