/** Why reading stopped, in words for a gap: the cause, and the cure where there is one. */
import { z } from 'zod';
import { HttpFailure } from '../../http/types.ts';
import { XHttpError } from '../../http/x-plugin.ts';
import type { Gap } from '../../model/capture.ts';
import { TweetAuditError } from '../../model/errors.ts';
import type { Problem } from './schema.ts';

export interface Stop extends Pick<Gap, 'cause' | 'why' | 'cure' | 'lasting'> {
  /** X does not take the token: asking for anything else is in vain. */
  readonly tokenRefused?: boolean;
  /** X's answer was a refusal of this very endpoint (402, 403, 404). */
  readonly endpointRefused?: boolean;
}

const problemBody = z.object({ type: z.string(), title: z.string() }).partial();

function problemIn(body: string): z.output<typeof problemBody> {
  try {
    return problemBody.parse(JSON.parse(body));
  } catch {
    return {};
  }
}

/** Whose rights a request has: in words, and the variables that hold them. */
export interface Credential {
  readonly name: string;
  readonly variable: string;
  /** How to set it right. */
  readonly cure: string;
}

export const bearerCredential: Credential = {
  name: 'bearer token',
  variable: 'X_BEARER_TOKEN',
  cure: 'Set X_BEARER_TOKEN to the bearer token of an X app that is in use.',
};

function stopOfAnswer(error: XHttpError, credential: Credential): Stop {
  const { status, path } = error;
  const { type = '', title } = problemIn(error.body);
  const said = title === undefined ? '' : `: ${title.slice(0, 80)}`;
  if (error.unreadable)
    return {
      cause: 'unavailable',
      why: `X answered ${path} with a page that is no JSON, or a cut one`,
      cure: 'Check what stands between here and X (HTTPS_PROXY, X_API_URL), and run again.',
      lasting: false,
    };
  if (status === 401) {
    return {
      cause: 'credentials',
      why: `X does not accept the ${credential.name} (401)`,
      cure: credential.cure,
      lasting: true,
      tokenRefused: true,
    };
  }
  if (status === 402 || type.endsWith('/usage-capped')) {
    const cure = `Top up the credit of the X app behind ${credential.variable}, or raise its monthly cap.`;
    return {
      cause: 'credentials',
      why: `the X app has no credit left (${status}${said})`,
      cure,
      lasting: true,
      endpointRefused: true,
    };
  }
  if (status === 403) {
    const cure = `Give the X app behind ${credential.variable} the access level that this endpoint needs.`;
    return {
      cause: 'credentials',
      why: `the X app may not read ${path} (403${said})`,
      cure,
      lasting: true,
      endpointRefused: true,
    };
  }
  if (status === 404)
    return { cause: 'unreadable', why: `X does not know ${path} (404${said})`, lasting: true, endpointRefused: true };
  if (status >= 500)
    return {
      cause: 'unavailable',
      why: `X failed to answer ${path} (${status})`,
      cure: 'Run again later.',
      lasting: false,
    };
  return { cause: 'unreadable', why: `X does not take our request to ${path} (${status}${said})`, lasting: true };
}

/** Undefined for errors that are none of X's: bugs, which must not become gaps. */
export function stopOf(error: unknown, credential: Credential = bearerCredential): Stop | undefined {
  if (error instanceof XHttpError) return stopOfAnswer(error, credential);
  if (error instanceof HttpFailure) {
    // How long a limit lasts differs from run to run, and a gap's words must not.
    if (error.reason === 'limit') {
      const why = "X's rate limit asks for more patience than we have";
      return { cause: 'unavailable', why, cure: 'Run again later.', lasting: false };
    }
    const cure = 'Check the network, HTTPS_PROXY and X_API_URL, and run again.';
    return { cause: 'unavailable', why: error.message, cure, lasting: error.reason === 'foreign-origin' };
  }
  if (error instanceof TweetAuditError && error.kind === 'budget') {
    return { cause: 'budget', why: error.message, cure: error.cure, lasting: true };
  }
  if (error instanceof z.ZodError) {
    const at = error.issues[0]?.path.join('.') ?? '';
    return {
      cause: 'unreadable',
      why: `X's answer has another shape than documented (at ${at || 'its top'})`,
      lasting: true,
    };
  }
  return undefined;
}

export const budgetStop: Stop = {
  cause: 'budget',
  why: 'reading on would exceed the budget',
  cure: 'Raise the budget, or ask for a shorter span.',
  lasting: true,
};

/** An answer that holds errors about the handle, and nothing else: suspended, protected, gone. */
export function stopOfProblems(problems: readonly Problem[], handle: string): Stop {
  const [problem] = problems;
  const text = `${problem?.title ?? ''} ${problem?.detail ?? ''}`;
  const why = /suspend/i.test(text)
    ? `X has suspended @${handle}`
    : problem?.type.endsWith('/not-authorized-for-resource')
      ? `the tweets of @${handle} are protected`
      : problem?.type.endsWith('/resource-not-found')
        ? `X does not find @${handle} any more`
        : `X shows nothing of @${handle}: ${(problem?.title ?? 'no reason given').slice(0, 80)}`;
  return { cause: 'unreadable', why, lasting: true };
}
