/** X's error answers (problem details), and the partial errors beside the data of a 200. */
import { type JsonObject, Refusal } from '../http.ts';
import type { SandboxOptions } from '../options.ts';

type Style = SandboxOptions['fieldStyle'];

function problemType(name: string, style: Style): string {
  return `https://${style === 'post' ? 'api.x.com' : 'api.twitter.com'}/2/problems/${name}`;
}

export function unauthorized(why: string): Refusal {
  const body = { title: 'Unauthorized', type: 'about:blank', status: 401, detail: 'Unauthorized' };
  return new Refusal({ status: 401, body }, why);
}

/** The app may not use this endpoint. A correct client may ask and see. */
export function notEnrolled(style: Style): Refusal {
  const body = {
    client_id: '1000001',
    detail: 'This endpoint needs another access level than the app has.',
    registration_url: 'https://developer.twitter.com/en/docs/projects/overview',
    title: 'Client Forbidden',
    required_enrollment: 'Appropriate Level of API Access',
    reason: 'client-not-enrolled',
    type: problemType('client-forbidden', style),
    status: 403,
  };
  return new Refusal({ status: 403, body });
}

/** The app's own token, where X wants an account's. */
export function unsupportedAuthentication(style: Style): Refusal {
  const body = {
    title: 'Unsupported Authentication',
    detail: 'Authenticating with OAuth 2.0 Application-Only is forbidden for this endpoint.',
    type: problemType('unsupported-authentication', style),
    status: 403,
  };
  return new Refusal({ status: 403, body }, 'the app asks what only an account may');
}

/** An account asks about another one. */
export function notYours(style: Style): Refusal {
  const body = {
    title: 'Forbidden',
    detail: 'You are not permitted to perform this action.',
    type: problemType('client-forbidden', style),
    status: 403,
  };
  return new Refusal({ status: 403, body }, 'an account asks about another one');
}

export function notFound(): Refusal {
  const body = { title: 'Not Found', type: 'about:blank', status: 404, detail: 'Not Found' };
  return new Refusal({ status: 404, body }, 'no such endpoint');
}

export function tooMany(headers: Readonly<Record<string, string>>): Refusal {
  const body = { title: 'Too Many Requests', detail: 'Too Many Requests', type: 'about:blank', status: 429 };
  return new Refusal({ status: 429, headers, body });
}

/** `planned`: a correct client may run into it. */
export function invalidRequest(
  name: string,
  value: string,
  message: string,
  style: Style,
  planned: 'planned' | 'unplanned' = 'unplanned',
): Refusal {
  const body = {
    errors: [{ parameters: { [name]: [value] }, message }],
    title: 'Invalid Request',
    detail: 'One or more parameters to your request was invalid.',
    type: problemType('invalid-request', style),
  };
  return new Refusal({ status: 400, body }, planned === 'planned' ? undefined : message);
}

export type Missing = 'not-found' | 'protected' | 'withheld';

const kinds: Readonly<Record<Missing, { title: string; type: string }>> = {
  'not-found': { title: 'Not Found Error', type: 'resource-not-found' },
  protected: { title: 'Authorization Error', type: 'not-authorized-for-resource' },
  withheld: { title: 'Disallowed Resource', type: 'disallowed-resource' },
};

function detailOf(state: Missing, kind: string, parameter: string, value: string): string {
  if (state === 'not-found') return `Could not find ${kind} with ${parameter}: [${value}].`;
  if (state === 'protected') return `Sorry, you are not authorized to see the ${kind} with ${parameter}: [${value}].`;
  return `The ${kind} with ${parameter}: [${value}] is not shown here.`;
}

/** A resource that was asked for, or referred to, and is not shown. */
export function missingResource(
  resource: 'tweet' | 'user',
  state: Missing,
  parameter: string,
  value: string,
  style: Style,
): JsonObject {
  const kind = resource === 'tweet' && style === 'post' ? 'post' : resource;
  const { title, type } = kinds[state];
  return {
    value,
    detail: detailOf(state, kind, parameter, value),
    title,
    resource_type: kind,
    parameter,
    resource_id: value,
    type: problemType(type, style),
    ...(state === 'not-found' ? {} : { section: parameter.startsWith('referenced') ? 'includes' : 'data' }),
  };
}
