/** Writes the JSON Schemas that the package publishes into `schema/`; a test holds them fresh. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { rollUpJsonSchema } from '../src/measure/roll-up-schema.ts';
import { resultJsonSchema } from '../src/model/result-schema.ts';
import { policyJsonSchema } from '../src/policy/json-schema.ts';

const schemas: Readonly<Record<string, () => unknown>> = {
  'policy.schema.json': policyJsonSchema,
  'result.schema.json': resultJsonSchema,
  'rollup.schema.json': rollUpJsonSchema,
};

const folder = new URL('../schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  writeFileSync(new URL(name, folder), `${JSON.stringify(schema(), null, 2)}\n`);
}
