/** What the sandbox's GitLab answers and takes, held against GitLab's own document where it is at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { openGitlab } from './ask.ts';

const folder = new URL('../../../../shared/contracts/', import.meta.url);
const isAbsent = !existsSync(folder);

const object = z.record(z.string(), z.unknown());

const propertySchema = z.looseObject({
  type: z.string().optional(),
  format: z.string().optional(),
  example: z.unknown().optional(),
  description: z.string().optional(),
  $ref: z.string().optional(),
  get items() {
    return propertySchema.optional();
  },
  get properties() {
    return z.record(z.string(), propertySchema).optional();
  },
});
type Property = z.infer<typeof propertySchema>;

const operation = z.looseObject({
  parameters: z
    .array(z.looseObject({ in: z.string(), name: z.string(), schema: propertySchema.optional() }))
    .default([]),
  responses: z.record(z.string(), z.looseObject({ schema: propertySchema.optional() })),
});
const documentSchema = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  definitions: z.record(z.string(), propertySchema),
});

const document = isAbsent
  ? { paths: {}, definitions: {} }
  : documentSchema.parse(parse(readFileSync(new URL('gitlab-api-v4.swagger.yaml', folder), 'utf8')));

function resolve(property: Property | undefined): Property | undefined {
  const name = property?.$ref?.replace('#/definitions/', '');
  return name === undefined ? property : document.definitions[name];
}

/** The document is made by a script that writes `string` for whatever it does not know. */
const isGuess = (one: Property): boolean =>
  one.type === 'string' && one.format === undefined && one.example === undefined && one.description === undefined;

const instant = z.iso.datetime({ offset: true });
const day = z.iso.date();

function isOfType(value: unknown, { type, format }: Property): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'boolean') return typeof value === 'boolean';
  if (type !== 'string') return true;
  if (format === 'date-time') return instant.safeParse(value).success;
  return format === 'date' ? day.safeParse(value).success : typeof value === 'string';
}

/** Ways to what the document does not name, or types otherwise. Null is never mentioned there, nor that a record comes as a list. */
function strays(value: unknown, given: Property | undefined, way = ''): readonly string[] {
  const schema = resolve(given);
  if (schema === undefined) return [`${way} is not documented`];
  if (schema.type === 'array' && schema.items === undefined) return [];
  if (value === null || isGuess(schema)) return [];
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.flatMap((one) => strays(one, schema.type === 'array' ? schema.items : schema, `${way}[]`));
  }
  if (typeof value !== 'object') return isOfType(value, schema) ? [] : [`${way} is no ${schema.format ?? schema.type}`];
  return Object.entries(value).flatMap(([key, one]) => strays(one, schema.properties?.[key], `${way}.${key}`));
}

function operationOf(method: string, path: string): z.infer<typeof operation> {
  return operation.parse(document.paths[`/api/v4/${path}`]?.[method.toLowerCase()]);
}

/** Names that a request may carry, in query and body. */
function parametersOf(method: string, path: string): readonly string[] {
  return operationOf(method, path).parameters.flatMap((one) =>
    one.in === 'body' ? Object.keys(resolve(one.schema)?.properties ?? {}) : [one.name],
  );
}

const project = 'projects/{id}';
type Body = Readonly<Record<string, unknown>>;

const calls: readonly (readonly [method: string, path: string, address: string, body: Body])[] = [
  ['GET', `${project}/issues/{issue_iid}`, 'issues/1', {}],
  ['GET', `${project}/issues`, 'issues', {}],
  [
    'POST',
    `${project}/issues`,
    'issues',
    { title: 'x', description: 'd', labels: 'a', assignee_ids: [12], due_date: '2026-12-01', confidential: true },
  ],
  [
    'PUT',
    `${project}/issues/{issue_iid}`,
    'issues/1',
    {
      title: 'y',
      description: 'e',
      labels: 'b',
      add_labels: 'c',
      remove_labels: 'a',
      state_event: 'close',
      assignee_ids: [12],
    },
  ],
  [
    'PUT',
    `${project}/issues/{issue_iid}`,
    'issues/1',
    { due_date: '2026-12-01', discussion_locked: true, confidential: true },
  ],
  ['GET', project, '', {}],
  ['GET', `${project}/members/all`, 'members/all', {}],
  ['GET', `${project}/members/{user_id}`, 'members/12', {}],
  ['GET', `${project}/pipeline_schedules`, 'pipeline_schedules', {}],
  ['GET', `${project}/protected_branches`, 'protected_branches', {}],
  ['GET', `${project}/packages`, 'packages', {}],
];

describe.skipIf(isAbsent)("GitLab's document of its API (skipped without ../shared/contracts)", () => {
  async function open() {
    const gitlab = await openGitlab();
    await gitlab.file({ description: '- [ ] one', labels: 'a', assignee_ids: [12], due_date: '2026-11-30' });
    await gitlab.ask('packages/generic/a/1/f', { method: 'PUT', body: Buffer.from('x') });
    return gitlab;
  }

  it.each(calls)('is kept by %s %s (%s %j)', async (method, path, address, body) => {
    const gitlab = await open();
    const reply = await gitlab.ask(address, { method, ...(method === 'GET' ? {} : { body }) });
    const { responses } = operationOf(method, path);
    expect(Object.keys(responses)).toContain(String(reply.status));
    expect(reply.status).toBeLessThan(300);
    expect(strays(reply.body, responses[reply.status]?.schema)).toEqual([]);
    expect(Object.keys(body).filter((name) => !parametersOf(method, path).includes(name))).toEqual([]);
    expect(gitlab.unplanned()).toEqual([]);
  });

  it('is kept by packages and their files', async () => {
    const gitlab = await open();
    const id = gitlab.packages()[0]?.id;
    for (const [path, address] of [
      [`${project}/packages/{package_id}`, `packages/${id}`],
      [`${project}/packages/{package_id}/package_files`, `packages/${id}/package_files`],
    ] as const) {
      const reply = await gitlab.ask(address);
      expect(reply.status).toBe(200);
      expect(strays(reply.body, operationOf('GET', path).responses['200']?.schema)).toEqual([]);
    }
  });

  it.each([
    ['personal_access_tokens/self', ['.expires_at is no date-time']], // a date, whatever the document says
    ['version', []],
  ])('is kept by GET %s', async (path, otherwise) => {
    const reply = await (await open()).askInstance(path);
    expect(strays(reply.body, operationOf('GET', path).responses['200']?.schema)).toEqual(otherwise);
  });

  it.each([
    [`${project}/issues`, 'issues', ['pagination']], // of all keyset lists, so named elsewhere
    [`${project}/packages`, 'packages', []],
    [`${project}/members/all`, 'members/all', []],
    [`${project}/pipeline_schedules`, 'pipeline_schedules', []],
    [`${project}/protected_branches`, 'protected_branches', []],
  ])('names every parameter that %s takes', async (path, address, more) => {
    const gitlab = await open();
    const documented = parametersOf('GET', path);
    const candidates = ['pagination', 'order_by', 'sort', 'cursor', 'id_after', 'page', 'per_page', 'labels', 'state'];
    const taken: string[] = [];
    for (const name of candidates) {
      const reply = await gitlab.ask(`${address}?${name}=`);
      if (object.parse(Array.isArray(reply.body) ? {} : reply.body).error !== `${name} is unknown`) taken.push(name);
    }
    expect(taken.filter((name) => !documented.includes(name))).toEqual(more);
    expect(taken).toContain('per_page');
  });

  const readShape = (file: string): unknown => JSON.parse(readFileSync(new URL(`shapes/${file}`, folder), 'utf8'));

  /** Ways to keys of the first that the second lacks. */
  function lacking(sample: unknown, answer: unknown, way = ''): readonly string[] {
    if (Array.isArray(sample)) {
      const given: readonly unknown[] = Array.isArray(answer) ? answer : [];
      return lacking(sample[0], given[0], `${way}[]`);
    }
    const keys = object.safeParse(sample);
    const given = object.catch({}).parse(answer);
    if (!keys.success) return [];
    return Object.entries(keys.data).flatMap(([key, one]) =>
      key in given ? lacking(one, given[key], `${way}.${key}`) : [`${way}.${key}`],
    );
  }

  it.each([
    ['gitlab4j/issue-discussions.json', 'issues/1/discussions', []],
    ['narkoz/notes.json', 'issues/1/notes', ['[].author.email', '[].author.blocked', '[].author.created_at']], // of 2012
    ['gitlab4j/package-files.json', 'packages/1003/package_files', []],
    ['gitlab4j/packages.json', 'packages', []],
    ['narkoz/labels.json', 'labels', []],
    ['narkoz/pipeline_schedules.json', 'pipeline_schedules', []],
    ['narkoz/issue_resource_state_events.json', 'issues/1/resource_state_events', []],
  ])('has the keys recorded in %s', async (file, address, gone) => {
    const gitlab = await open();
    gitlab.commentAs('mira_manages', 1, 'hello');
    gitlab.editAs('mira_manages', 1, { state_event: 'close' });
    const id = gitlab.packages()[0]?.id;
    const reply = await gitlab.ask(address.replace('1003', String(id)));
    expect(lacking(readShape(file), reply.body)).toEqual(gone);
  });
});
