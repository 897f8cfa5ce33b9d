/** Why reading Zendesk stopped, in words for a gap: the cause, and the cure where there is one. */
import { z } from 'zod';
import { HttpFailure } from '../../http/types.ts';
import { ZendeskHttpError } from '../../http/zendesk-transport.ts';
import type { Gap, ReadKind } from '../../model/capture.ts';
import { TweetAuditError } from '../../model/errors.ts';
import type { Span } from '../../model/instant.ts';

export interface Stop extends Pick<Gap, 'cause' | 'why' | 'cure' | 'lasting'> {
  /** HTTP status, where there was an answer. */
  readonly status?: number;
  /** A smaller page may do. */
  readonly tooLarge?: boolean;
}

/** Names the place where a shape surprised us; never the content. */
function placeOf(error: z.ZodError): string {
  return error.issues[0]?.path.join('.') || 'its top';
}

const later = 'Run again later.';

function stopOfAnswer(error: ZendeskHttpError, where: string): Stop {
  const { status } = error;
  if (error.unreadable) {
    return {
      cause: 'unavailable',
      why: `Zendesk answered ${where} with a page that is no JSON, or a cut one`,
      cure: 'Check what stands between here and Zendesk (HTTPS_PROXY, ZENDESK_URL), and run again.',
      lasting: false,
      status,
    };
  }
  if (status === 401) {
    return {
      cause: 'credentials',
      why: 'Zendesk does not accept the credentials (401)',
      cure: 'Set ZENDESK_CLIENT_ID and ZENDESK_CLIENT_SECRET of an OAuth client in use, or a ZENDESK_OAUTH_TOKEN that has not expired.',
      lasting: true,
      status,
    };
  }
  if (status === 402 || status === 403) {
    return {
      cause: 'credentials',
      why: `Zendesk does not let us read ${where} (${status})`,
      cure: 'Give the user behind the Zendesk credentials the role admin, and the token the scope read: incremental exports are for admins only.',
      lasting: true,
      status,
    };
  }
  if (status === 429)
    return {
      cause: 'unavailable',
      why: `Zendesk keeps refusing ${where} for its rate limit`,
      cure: later,
      lasting: false,
      status,
    };
  if (status >= 500) {
    return {
      cause: 'unavailable',
      why: `Zendesk failed to answer ${where} (${status})`,
      cure: later,
      lasting: false,
      status,
      tooLarge: status === 504,
    };
  }
  return {
    cause: 'unreadable',
    why: `Zendesk does not take our request for ${where} (${status})`,
    lasting: true,
    status,
  };
}

const failureWords: Readonly<Record<HttpFailure['reason'], string>> = {
  limit: "Zendesk's rate limit asks for more patience than we have",
  timeout: 'Zendesk did not answer in time',
  unreachable: 'Zendesk could not be reached',
  'foreign-origin': 'Zendesk led to another origin',
};

/** Undefined for errors that are none of Zendesk's: bugs, which must not become gaps. `where` names what was asked for. */
export function stopOf(error: unknown, where: string): Stop | undefined {
  if (error instanceof ZendeskHttpError) return stopOfAnswer(error, where);
  if (error instanceof HttpFailure) {
    // How long a limit lasts differs from run to run, and a gap's words must not.
    const details = error.reason === 'limit' ? '' : ` (${error.message})`;
    return {
      cause: 'unavailable',
      why: `${failureWords[error.reason]}${details}`,
      cure: error.reason === 'limit' ? later : 'Check the network, HTTPS_PROXY and ZENDESK_URL, and run again.',
      lasting: error.reason === 'foreign-origin',
      tooLarge: error.reason === 'timeout',
    };
  }
  if (error instanceof TweetAuditError && (error.kind === 'credentials' || error.kind === 'budget')) {
    return { cause: error.kind, why: error.message, cure: error.cure, lasting: true };
  }
  if (error instanceof z.ZodError) {
    return {
      cause: 'unreadable',
      why: `Zendesk's answer to ${where} has another shape than documented (at ${placeOf(error)})`,
      lasting: true,
    };
  }
  return undefined;
}

export const stalled: Stop = {
  cause: 'unavailable',
  why: 'export stalled: Zendesk named no next page, or the same one again',
  lasting: false,
};

export function gapOf(stop: Stop, kind: ReadKind, span: Span, ids?: readonly string[]): Gap {
  const { cause, why, cure, lasting } = stop;
  return {
    source: 'zendesk',
    kind,
    span,
    cause,
    why,
    lasting,
    ...(cure === undefined ? {} : { cure }),
    ...(ids === undefined ? {} : { ids }),
  };
}
