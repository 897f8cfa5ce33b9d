/** Holds our questions and our reading of the answers against X's own documents, where they are at hand. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldsOf, probeQuery, searchQuery, timelineQuery, userFields } from '../../../src/gather/x/queries.ts';
import { tweetsAnswer, usersAnswer } from '../../../src/gather/x/schema.ts';
import { addSeconds } from '../../../src/model/instant.ts';
import { day } from './fake-x.ts';

const contracts = new URL('../../../../shared/contracts/', import.meta.url);
const there = existsSync(contracts);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, contracts), 'utf8'));

const parameterSchema = z.object({
  name: z.string(),
  schema: z.object({
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    items: z.object({ enum: z.array(z.string()).optional() }).optional(),
  }),
});
const documentSchema = z.object({
  paths: z.record(z.string(), z.object({ get: z.object({ parameters: z.array(z.unknown()).default([]) }).optional() })),
  components: z.object({ parameters: z.record(z.string(), parameterSchema) }),
});
const reference = z.object({ $ref: z.string() });

function parametersOf(document: z.output<typeof documentSchema>, path: string) {
  const list = document.paths[path]?.get?.parameters ?? [];
  return new Map(
    list.map((item) => {
      const pointer = reference.safeParse(item);
      const parameter = pointer.success
        ? document.components.parameters[pointer.data.$ref.split('/').at(-1) ?? '']
        : item;
      const { name, schema } = parameterSchema.parse(parameter);
      return [name, schema];
    }),
  );
}

const takenAt = addSeconds(day.end, 86_400);
const questions = [
  ['/2/users/{id}/tweets', { ...timelineQuery(day, takenAt), pagination_token: 't' }],
  ['/2/users/{id}/mentions', { ...timelineQuery(day, takenAt), pagination_token: 't' }],
  ['/2/users/{id}/tweets', probeQuery(day.start)],
  ['/2/tweets/search/all', { ...searchQuery('from:example', day, takenAt), next_token: 't' }],
  ['/2/tweets', { ids: '1,2' }],
] as const;

describe.skipIf(!there)('contract: what we ask X (needs ../shared/contracts)', () => {
  describe.each([
    ['tweet', 'x-api-v2-2.166-tweet-names.openapi.json'],
    ['post', 'x-api-v2-2.167-post-names.openapi.json'],
  ] as const)('in %s.* names', (style, file) => {
    const document = there ? documentSchema.parse(read(file)) : undefined;
    it.each(questions)('%s takes our parameters, values and page sizes', (path, own) => {
      if (document === undefined) throw new Error('the document is missing');
      const parameters = parametersOf(document, path);
      for (const [name, value] of Object.entries({ ...own, ...fieldsOf(style) })) {
        const schema = parameters.get(name);
        expect(schema, `${path} has no parameter ${name}`).toBeDefined();
        const allowed = schema?.items?.enum;
        if (allowed !== undefined) expect(allowed).toEqual(expect.arrayContaining(String(value).split(',')));
        if (typeof value !== 'number') continue;
        expect(value).toBeGreaterThanOrEqual(schema?.minimum ?? Number.NEGATIVE_INFINITY);
        expect(value).toBeLessThanOrEqual(schema?.maximum ?? Number.POSITIVE_INFINITY);
      }
    });

    it('/2/users/by takes our parameters', () => {
      if (document === undefined) throw new Error('the document is missing');
      const names = [...parametersOf(document, '/2/users/by').keys()];
      expect(names).toEqual(expect.arrayContaining(['usernames', ...Object.keys(userFields)]));
    });
  });
});

const shapes = there ? globSync('shapes/x/**/*.json', { cwd: contracts }) : [];
const ofUsers = /user_resp|users_resp|user_example/;
const foreign = /error\.|dm_|usage_|events\.json/;

describe.skipIf(!there)('contract: how we read X’s answers (needs ../shared/contracts)', () => {
  it('finds shapes to read', () => expect(shapes.length).toBeGreaterThan(10));

  it.each(shapes.filter((path) => !foreign.test(basename(path))))('%s', (path) => {
    const body = read(path);
    if (ofUsers.test(basename(path)) && !basename(path).includes('timeline')) {
      expect(usersAnswer.parse(body).users.length).toBeGreaterThan(0);
      return;
    }
    const answer = tweetsAnswer.parse(body);
    expect(answer.tweets.length + answer.problems.length + (answer.hasMeta ? 1 : 0)).toBeGreaterThan(0);
  });

  it('reads both spellings of one page alike', () => {
    const [tweets, posts] = ['tweet', 'post'].map((style) =>
      tweetsAnswer.parse(read(`shapes/x/constructed/user_timeline.${style}-names.json`)),
    );
    expect(posts).toEqual(tweets);
    expect(tweets?.tweets.length).toBeGreaterThan(0);
    expect(tweets?.included.length).toBeGreaterThan(0);
  });
});
