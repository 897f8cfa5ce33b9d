/** GitLab's error answers; three shapes, as the live API has them. */
import { Refusal } from '../http.ts';

export function notFound(what: string): Refusal {
  return new Refusal({ status: 404, body: { message: `404 ${what} Not Found` } });
}

export function unauthorized(): Refusal {
  return new Refusal({ status: 401, body: { message: '401 Unauthorized' } });
}

export function invalidToken(why: string): Refusal {
  return new Refusal({ status: 401, body: { error: 'invalid_token', error_description: why } });
}

export function insufficientScope(scope: string): Refusal {
  const error_description = 'The request requires higher privileges than provided by the access token.';
  return new Refusal({ status: 403, body: { error: 'insufficient_scope', error_description, scope } });
}

export function forbidden(why?: string): Refusal {
  return new Refusal({
    status: 403,
    body: { message: why === undefined ? '403 Forbidden' : `403 Forbidden - ${why}` },
  });
}

/** A parameter is missing or cannot be read. */
export function badParameter(error: string): Refusal {
  return new Refusal({ status: 400, body: { error } });
}

export function badRequest(why: string): Refusal {
  return new Refusal({ status: 400, body: { message: `400 Bad request - ${why}` } });
}

/** A record that would not be valid: lists of complaints by field. GitLab says 400 here, not 422. */
export function invalidRecord(message: Readonly<Record<string, readonly string[]>>): Refusal {
  return new Refusal({ status: 400, body: { message } });
}

export function conflict(what: string): Refusal {
  return new Refusal({ status: 409, body: { message: what } });
}

/** A correct client of ours always shows a token. */
export function withoutToken(refusal: Refusal): Refusal {
  return new Refusal(refusal.answer, 'no token');
}

/** Rails answers for itself, in plain text, where a parameter holds U+0000. */
export function badText(): Refusal {
  return new Refusal({ status: 400, headers: { 'content-type': 'text/plain' }, body: 'Bad Request' });
}

/** No correct client of ours asks so. */
export function unplanned(why: string): Refusal {
  return new Refusal({ status: 404, body: { error: '404 Not Found' } }, why);
}

export function unknownParameter(name: string): Refusal {
  return new Refusal({ status: 400, body: { error: `${name} is unknown` } }, `unknown parameter ${name}`);
}
