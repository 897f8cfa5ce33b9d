/** Reads parameters as GitLab does: from the query, from JSON and from forms, with its own complaints. */
import { z } from 'zod';
import { badParameter, badText, unknownParameter, unplanned } from './refusals.ts';
import type { Params } from './route.ts';
import type { GitlabRequest } from './server.ts';

const jsonBody = z.record(z.string(), z.unknown());

function bodyParams(request: GitlabRequest): Params {
  if (request.bytes.length === 0) return {};
  const text = request.bytes.toString('utf8');
  if (!/\bjson\b/.test(request.headers['content-type'] ?? '')) return fromForm(new URLSearchParams(text));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw unplanned('the body is no JSON');
  }
  const parsed = jsonBody.safeParse(value);
  if (!parsed.success) throw unplanned('the body is no JSON object');
  return parsed.data;
}

/** `labels[]=a&labels[]=b` is a list; `not[labels]=a` keeps its name. */
function fromForm(form: URLSearchParams): Params {
  const params: Record<string, unknown> = {};
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name);
    if (name.endsWith('[]')) params[name.slice(0, -2)] = values;
    else params[name] = values.at(-1);
  }
  return params;
}

function hasNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0');
  return typeof value === 'object' && value !== null && Object.values(value).some(hasNul);
}

/** Throws where a parameter is none that the route knows, or holds U+0000. */
export function readParams(request: GitlabRequest, known: readonly string[], rawBody: boolean): Params {
  if (rawBody && /^multipart\//.test(request.headers['content-type'] ?? ''))
    throw unplanned('the registry stores a multipart body with its envelope');
  const params = { ...fromForm(request.query), ...(rawBody ? {} : bodyParams(request)) };
  for (const [name, value] of Object.entries(params)) {
    if (!known.includes(name)) throw unknownParameter(name);
    if (hasNul(value)) throw badText();
  }
  return params;
}

/** Zod's first complaint in Grape's words: `title is missing`. */
export function parseParams<T>(schema: z.ZodType<T>, params: Params): T {
  const parsed = schema.safeParse(params);
  if (parsed.success) return parsed.data;
  const name = String(parsed.error.issues[0]?.path[0] ?? 'a parameter');
  throw badParameter(params[name] === undefined ? `${name} is missing` : `${name} is invalid`);
}

/** A list, or its items joined by commas. */
export const listParam = z
  .union([z.string(), z.array(z.string())])
  .transform((given) =>
    (typeof given === 'string' ? given.split(',') : given).map((one) => one.trim()).filter(Boolean),
  );

export const booleanParam = z
  .union([z.boolean(), z.enum(['true', 'false', '1', '0'])])
  .transform((given) => given === true || given === 'true' || given === '1');

export const integerParam = z.union([
  z.int(),
  z
    .string()
    .regex(/^-?\d+$/)
    .transform(Number),
]);

export const integersParam = z
  .union([z.array(integerParam), z.string(), integerParam])
  .transform((given) =>
    (Array.isArray(given) ? given : String(given).split(',').filter(Boolean).map(Number)).filter((one) => one > 0),
  );

/** `YYYY-MM-DD`; empty or null takes it away. */
export const dateParam = z
  .union([z.literal(''), z.null(), z.string().regex(/^\d{4}-\d{2}-\d{2}$/)])
  .transform((given) => (given === '' ? null : given));
