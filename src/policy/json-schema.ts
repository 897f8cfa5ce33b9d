/** The policy file's JSON Schema, for editors, and what it allows at a place, for suggestions. */
import { z } from 'zod';
import type { KeyPath } from './problem.ts';
import { policyFileSchema } from './schema.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** JSON Schema, draft 2020-12. */
export function policyJsonSchema(): JsonSchema {
  const schema: JsonSchema = z.toJSONSchema(policyFileSchema, { io: 'input', reused: 'ref' });
  return { title: 'tweet-audit policy', ...schema };
}

function alternatives(node: JsonSchema): readonly JsonSchema[] {
  return [node, ...(node.anyOf ?? []).flatMap(alternatives)];
}

function step(node: JsonSchema, part: string | number): readonly JsonSchema[] {
  const { items, properties, additionalProperties } = node;
  if (typeof part === 'number') return typeof items === 'object' && !Array.isArray(items) ? [items] : [];
  const next = properties?.[part] ?? additionalProperties;
  return typeof next === 'object' ? [next] : [];
}

export interface Allowed {
  /** Keys that may stand under the path. */
  readonly keys: readonly string[];
  /** Words that may stand as its value. */
  readonly values: readonly string[];
}

let whole: JsonSchema | undefined; // made once, and only when something is wrong

/** What the policy file may hold under `path`. */
export function allowedAt(path: KeyPath): Allowed {
  whole ??= z.toJSONSchema(policyFileSchema, { io: 'input' });
  const top = whole;
  const nodes = path
    .reduce<readonly JsonSchema[]>(
      (found, part) => found.flatMap(alternatives).flatMap((node) => step(node, part)),
      [top],
    )
    .flatMap(alternatives);
  return {
    keys: nodes.flatMap(({ properties }) => Object.keys(properties ?? {})),
    values: nodes.flatMap((node) => [...(node.enum ?? []), node.const]).filter((word) => typeof word === 'string'),
  };
}
