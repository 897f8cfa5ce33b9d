/** Zendesk's error answers: several envelopes, as the live API has them. */
import { Refusal } from '../http.ts';

export function unauthenticated(why: string | undefined): Refusal {
  return new Refusal({ status: 401, body: { error: "Couldn't authenticate you" } }, why);
}

export function tokenExpired(): Refusal {
  const description = 'The access token provided is expired, revoked, malformed or invalid for other reasons.';
  return new Refusal({ status: 401, body: { error: 'invalid_token', error_description: description } });
}

export function missingScope(): Refusal {
  const description = 'You are missing the following required scopes: read';
  return new Refusal({ status: 403, body: { error: 'Forbidden', description } });
}

export function adminsOnly(): Refusal {
  const message =
    'You do not have access to this page. Please contact the account owner of this help desk for further help.';
  return new Refusal({ status: 403, body: { error: { title: 'Forbidden', message } } });
}

export function invalidEndpoint(): Refusal {
  return new Refusal({ status: 404, body: { error: 'InvalidEndpoint', description: 'Not found' } }, 'no such endpoint');
}

export function recordNotFound(): Refusal {
  return new Refusal({ status: 404, body: { error: 'RecordNotFound', description: 'Not found' } });
}

/** `planned`: a correct client may run into it. */
export function badRequest(description: string, planned: 'planned' | 'unplanned' = 'unplanned'): Refusal {
  const answer = { status: 400, body: { error: 'InvalidValue', description } };
  return new Refusal(answer, planned === 'planned' ? undefined : description);
}

export function tooMany(seconds: number, headers: Readonly<Record<string, string>>): Refusal {
  const description = 'Number of allowed API requests per minute exceeded';
  const body = { error: 'APIRateLimitExceeded', description };
  return new Refusal({ status: 429, headers: { ...headers, 'retry-after': String(seconds) }, body });
}
