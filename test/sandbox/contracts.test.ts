/** What the sandbox answers, held against the vendors' own documents where they are at hand (`../shared/contracts`). */
import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type OpenSandbox, openSandbox, type Reply } from './ask.ts';
import { ada, ago, ana, change, gitlab, requester, say, ticket, ticketEvent, world } from './small-world.ts';

const folder = new URL('../../../shared/contracts/', import.meta.url);
const isAbsent = !existsSync(folder);

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
}

const object = z.record(z.string(), z.unknown());

describe.skipIf(isAbsent)("X's OpenAPI documents (skipped without ../shared/contracts)", () => {
  const asked = say(ada, ago(900), `@GitLab R&D ${'long '.repeat(70)}https://t.co/x`, {
    links: [{ url: 'https://t.co/x', expanded: 'https://example.com/' }],
  });
  const answered = say(gitlab, ago(800), '@ada_writes so', { repliedTo: asked.tweet.id, inReplyToUserId: ada.id });
  const shared = say(gitlab, ago(700), `RT @ada_writes: ${asked.text}`, { retweeted: asked.tweet.id });
  const gone = say(ada, ago(600), '@GitLab never mind');
  const quoting = say(gitlab, ago(500), 'sad', { quoted: gone.tweet.id });
  const tombstones = [{ id: gone.tweet.id, state: 'protected' as const, observedAt: ago(0) }];
  const made = world({ said: [asked, answered, shared, gone, quoting], tombstones });

  const styles = {
    tweet: {
      file: 'x-api-v2-2.166-tweet-names.openapi.json',
      schema: 'Tweet',
      query: {
        'tweet.fields':
          'created_at,author_id,conversation_id,in_reply_to_user_id,referenced_tweets,entities,note_tweet,edit_history_tweet_ids,lang',
        expansions: 'author_id,referenced_tweets.id,referenced_tweets.id.author_id,in_reply_to_user_id',
        'user.fields': 'username,name',
      },
    },
    post: {
      file: 'x-api-v2-2.167-post-names.openapi.json',
      schema: 'Post',
      query: {
        'post.fields': 'created_at,conversation_id,entities,note_post,lang',
        expansions: 'author_id,referenced_posts,in_reply_to_user_id',
        'user.fields': 'username,name',
      },
    },
  };

  const open = (fieldStyle: 'tweet' | 'post') => openSandbox(made, { fieldStyle, xAccess: { searchAll: true } });
  const calls: readonly (readonly [string, string, Readonly<Record<string, string>>, boolean])[] = [
    ['/2/users/by', 'users/by', { usernames: 'gitlab,nobody' }, false],
    ['/2/users/{id}/tweets', 'users/1001/tweets', {}, true],
    ['/2/users/{id}/mentions', 'users/1001/mentions', {}, true],
    ['/2/users/{id}/mentions', 'users/99/mentions', {}, true],
    ['/2/tweets', 'tweets', { ids: `${asked.tweet.id},${gone.tweet.id},123` }, true],
    ['/2/tweets/search/recent', 'tweets/search/recent', { query: 'from:GitLab' }, true],
    ['/2/tweets/search/all', 'tweets/search/all', { query: '@GitLab' }, true],
    ['/2/usage/tweets', 'usage/tweets', {}, false],
  ];

  describe.each(['tweet', 'post'] as const)('in the spelling of %s', (style) => {
    const { file, query, schema } = styles[style];
    const document = isAbsent ? {} : object.parse(read(file));
    const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
    ajv.addSchema(document, 'x');
    const pointer = (path: string): string =>
      `x#/paths/${path.replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D')}/get/responses/200/content/application~1json/schema`;

    it.each(calls)('answers as documented: %s (%s %j)', async (path, address, own, hasFields) => {
      const sandbox = await open(style);
      const reply = await sandbox.x(address, { ...own, ...(hasFields ? query : {}) });
      expect(reply.status).toBe(200);
      const validate = ajv.compile({ $ref: pointer(path) });
      validate(reply.body);
      expect(validate.errors).toBeNull();
      expect(sandbox.unplanned()).toEqual([]);
    });

    const known = z
      .object({
        components: z.object({ schemas: z.record(z.string(), z.looseObject({ properties: object.optional() })) }),
      })
      .catch({ components: { schemas: {} } })
      .parse(document);
    const fieldsOf = (name: string): readonly string[] => Object.keys(known.components.schemas[name]?.properties ?? {});
    const lists = z.looseObject({
      data: z.array(object),
      includes: z.record(z.string(), z.array(object)),
    });

    it('names no field that the document does not name', async () => {
      const sandbox = await open(style);
      const { data, includes } = lists.parse((await sandbox.x('users/1001/tweets', query)).body);
      const { users = [], [`${style}s`]: referenced = [] } = includes;
      const tweets = [...data, ...referenced];
      expect([users.length, referenced.length]).toEqual([2, 1]);
      const names = [...new Set(tweets.flatMap((tweet) => Object.keys(tweet)))];
      expect(names).toEqual(
        expect.arrayContaining(['created_at', 'author_id', `referenced_${style}s`, `note_${style}`]),
      );
      expect(names.filter((name) => !fieldsOf(schema).includes(name))).toEqual([]);
      const userNames = users.flatMap((one) => Object.keys(one));
      expect(userNames.filter((name) => !fieldsOf('User').includes(name))).toEqual([]);
    });

    it.each([`${style}.fields`, 'expansions', 'user.fields'])('takes only documented names in %s', async (name) => {
      const sandbox = await open(style);
      const reply = await sandbox.x('users/1001/tweets', { [name]: 'zzz' });
      const [, listed = ''] = /is not one of \[([^\]]+)\]/.exec(reply.text) ?? [];
      const documented = JSON.stringify(document);
      expect(listed.split(',').length).toBeGreaterThan(5);
      expect(listed.split(',').filter((one) => !documented.includes(`"${one}"`))).toEqual([]);
    });
  });
});

/** Ways to keys that the sample has and the answer lacks. Lists are compared by their first records. */
function missingKeys(sample: unknown, answer: unknown, way = ''): readonly string[] {
  if (Array.isArray(sample)) {
    const given: readonly unknown[] = Array.isArray(answer) ? answer : [];
    return sample.length === 0 || typeof sample[0] !== 'object' ? [] : missingKeys(sample[0], given[0], `${way}[]`);
  }
  const keys = object.safeParse(sample);
  if (!keys.success) return [];
  const given = object.catch({}).parse(answer);
  return Object.entries(keys.data).flatMap(([key, value]) =>
    key in given ? missingKeys(value, given[key], `${way}.${key}`) : [`${way}.${key}`],
  );
}

describe.skipIf(isAbsent)("Zendesk's constructed shapes (skipped without ../shared/contracts)", () => {
  const inbound = ticketEvent('10', '101', ago(900), {
    authorId: requester.id,
    channel: 'twitter',
    changes: [{ ...change('12', 'status', null, 'new'), created: true }],
    comments: [{ id: '11', authorId: requester.id, public: true }],
  });
  const answer = ticketEvent('20', '101', ago(800), {
    changes: [change('22', 'status', 'open', 'solved'), change('23', 'tags', [], ['advocate-responded'])],
    comments: [{ id: '21', authorId: ana.id, public: true }],
    sentTweet: 'public',
  });
  const open = (): Promise<OpenSandbox> =>
    openSandbox(world({ tickets: [ticket('101', ago(900))], ticketEvents: [inbound, answer] }));

  it('has the keys of an exported ticket', async () => {
    const sample = read('shapes/zendesk/constructed/incremental_tickets_cursor.page1.json');
    const reply = await (await open()).zendesk('incremental/tickets/cursor', { start_time: '0' });
    expect(missingKeys(sample, reply.body)).toEqual([]);
  });

  const byKind = (list: unknown, kind: (one: Record<string, unknown>) => string) =>
    new Map(
      z
        .array(object)
        .parse(list)
        .map((one) => [kind(one), one]),
    );

  it('has the keys of audits and of their events', async () => {
    const audits = z.looseObject({ audits: z.array(z.looseObject({ events: z.array(object) })) });
    const sample = audits.parse(read('shapes/zendesk/constructed/ticket_audits.101.json'));
    const given = audits.parse((await (await open()).zendesk('tickets/101/audits')).body);
    const withoutEvents = (page: z.output<typeof audits>) => ({
      ...page,
      // The first one's `via` names people; the others' show the frame.
      audits: page.audits.slice(1).map(({ events: _events, ...audit }) => audit),
    });
    expect(missingKeys(withoutEvents(sample), withoutEvents(given))).toEqual([]);
    const type = (one: Record<string, unknown>): string => String(one.type);
    const ours = byKind(
      given.audits.flatMap((audit) => audit.events),
      type,
    );
    const theirs = byKind(
      sample.audits.flatMap((audit) => audit.events),
      type,
    );
    theirs.delete('AgentMacroReference'); // captures keep no macros
    expect([...theirs].flatMap(([kind, event]) => missingKeys(event, ours.get(kind), kind))).toEqual([]);
  });

  it('has the keys of ticket events and of their children', async () => {
    const page = z.looseObject({ ticket_events: z.array(z.looseObject({ child_events: z.array(object) })) });
    const sample = page.parse(read('shapes/zendesk/constructed/incremental_ticket_events.page1.json'));
    const query = { start_time: '0', include: 'comment_events' };
    const given = page.parse((await (await open()).zendesk('incremental/ticket_events', query)).body);
    const withoutChildren = (one: z.output<typeof page>) => ({
      ...one,
      ticket_events: one.ticket_events.map(({ child_events: _children, ...event }) => event),
    });
    expect(missingKeys(withoutChildren(sample), withoutChildren(given))).toEqual([]);
    const kind = (one: Record<string, unknown>): string => `${one.event_type} ${'tags' in one ? 'tags' : ''}`;
    const ours = byKind(
      given.ticket_events.flatMap((event) => event.child_events),
      kind,
    );
    const theirs = byKind(
      sample.ticket_events.flatMap((event) => event.child_events),
      kind,
    );
    expect(theirs.size).toBeGreaterThan(2);
    expect([...theirs].flatMap(([name, event]) => missingKeys(event, ours.get(name), name))).toEqual([]);
  });

  it.each(['shapes/zendesk/constructed/error.429.json'])('refuses as in %s', async (file) => {
    const sample = z.object({ status: z.number(), headers: object, body: object }).parse(read(file));
    const sandbox = await openSandbox(world(), { limits: { zendeskPerMinute: 0 } });
    const reply: Reply = await sandbox.zendesk('groups');
    expect(reply.status).toBe(sample.status);
    expect(reply.body).toMatchObject({ error: sample.body.error });
    for (const name of Object.keys(sample.headers)) expect(reply.headers.get(name)).toMatch(/^\d+$/);
  });
});
