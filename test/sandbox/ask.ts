/** Starts a sandbox for the length of a test, and asks it over HTTP. */
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import type { SandboxOptions } from '../../src/sandbox/options.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts';
import type { World } from '../../src/scenario/world.ts';
import { nowMs } from './small-world.ts';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed where it is JSON. */
  readonly body: unknown;
  readonly text: string;
}

export interface OpenSandbox extends Sandbox {
  zendesk(path: string, query?: Readonly<Record<string, string>>): Promise<Reply>;
  x(path: string, query?: Readonly<Record<string, string>>): Promise<Reply>;
}

export async function ask(
  url: string,
  query: Readonly<Record<string, string>>,
  authorization?: string,
): Promise<Reply> {
  const whole = new URL(url);
  for (const [name, value] of Object.entries(query)) whole.searchParams.set(name, value);
  const response = await fetch(whole, { headers: authorization === undefined ? {} : { authorization } });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: parse(text), text };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export async function openSandbox(world: World, options: Partial<SandboxOptions> = {}): Promise<OpenSandbox> {
  const sandbox = await startSandbox(world, { now: () => nowMs, ...options });
  onTestFinished(() => sandbox.close());
  const { oauthToken, bearer } = sandbox.credentials;
  return {
    ...sandbox,
    zendesk: (path, query = {}) => ask(`${sandbox.zendeskUrl}/api/v2/${path}`, query, `Bearer ${oauthToken}`),
    x: (path, query = {}) => ask(`${sandbox.xUrl}/2/${path}`, query, `Bearer ${bearer}`),
  };
}

const record = z.looseObject({ id: z.union([z.number(), z.string()]) });

/** Ids of the records under `key`, as text. */
export function idsIn(reply: Reply, key: string): readonly string[] {
  const list = z.looseObject({ [key]: z.array(record).optional() }).parse(reply.body)[key];
  return z
    .array(record)
    .parse(list ?? [])
    .map((one) => String(one.id));
}

/** One text inside the body, by the way to it. */
export function textAt(reply: Reply, ...way: readonly string[]): string | undefined {
  let value: unknown = reply.body;
  for (const key of way) value = z.looseObject({}).parse(value)[key];
  return z.string().nullish().parse(value) ?? undefined;
}
