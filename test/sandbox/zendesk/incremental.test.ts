import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { millisOf } from '../../../src/model/instant.ts';
import { ask, idsIn, openSandbox, textAt } from '../ask.ts';
import { ago, ana, change, nowMs, requester, ticket, ticketEvent, world } from '../small-world.ts';

const seconds = (at: ReturnType<typeof ago>): string => String(millisOf(at) / 1000);

describe('incremental tickets by cursor', () => {
  const path = 'incremental/tickets/cursor.json';

  it('refuses a start within the last minute', async () => {
    const sandbox = await openSandbox(world());
    expect((await sandbox.zendesk(path, { start_time: seconds(ago(59)) })).status).toBe(400);
    expect((await sandbox.zendesk(path, { start_time: seconds(ago(60)) })).status).toBe(200);
  });

  it('keeps the last minute back until it has passed', async () => {
    const sandbox = await openSandbox(world({ tickets: [ticket('1', ago(600)), ticket('2', ago(59))] }));
    expect(idsIn(await sandbox.zendesk(path, { start_time: '0' }), 'tickets')).toEqual(['1']);
    sandbox.setNow(nowMs + 1000);
    expect(idsIn(await sandbox.zendesk(path, { start_time: '0' }), 'tickets')).toEqual(['1', '2']);
  });

  it('selects by the time of generation, which may be later than updated_at', async () => {
    const tickets = [ticket('1', ago(9000)), ticket('2', ago(9000))];
    const sandbox = await openSandbox(world({ tickets }), { generatedAt: { 2: ago(300) } });
    const reply = await sandbox.zendesk(path, { start_time: seconds(ago(600)) });
    expect(reply.body).toMatchObject({
      tickets: [{ id: 2, updated_at: ago(9000), generated_timestamp: Number(seconds(ago(300))) }],
    });
  });

  it('gives each ticket once over pages whose links carry the position alone', async () => {
    const tickets = ['5', '4', '3', '2', '1'].map((id, i) => ticket(id, ago(900 - (i % 2))));
    const sandbox = await openSandbox(world({ tickets }));
    const first = await sandbox.zendesk(path, { start_time: '0', per_page: '2', include: 'users' });
    expect(first.body).toMatchObject({ end_of_stream: false, before_url: null });
    const link = textAt(first, 'after_url') ?? '';
    expect([...new URL(link).searchParams.keys()]).toEqual(['cursor']);
    expect(link).toMatch(new RegExp(`^${sandbox.zendeskUrl}/`));
    const auth = `Bearer ${sandbox.credentials.oauthToken}`;
    const second = await ask(link, { per_page: '2' }, auth);
    const third = await ask(textAt(second, 'after_url') ?? '', { per_page: '2' }, auth);
    expect([first, second, third].map((reply) => idsIn(reply, 'tickets'))).toEqual([['1', '3'], ['5', '2'], ['4']]);
    expect(third.body).toMatchObject({ end_of_stream: true });
    expect(second.body).not.toHaveProperty('users');
  });

  it('can repeat all parameters in its links', async () => {
    const tickets = [ticket('1', ago(900)), ticket('2', ago(900))];
    const sandbox = await openSandbox(world({ tickets }), { exportLinks: 'whole' });
    const reply = await sandbox.zendesk(path, { start_time: '0', per_page: '1', include: 'users' });
    expect(Object.fromEntries(new URL(textAt(reply, 'after_url') ?? '').searchParams)).toMatchObject({
      per_page: '1',
      include: 'users',
    });
  });

  it('puts users, groups and metrics beside the tickets only when asked', async () => {
    const one = ticket('1', ago(900), {
      assigneeId: ana.id,
      groupId: '5001',
      replyTime: { calendarMinutes: 42, businessMinutes: 12 },
    });
    const groups = [
      { id: '5001', name: 'Advocates', observedAt: ago(0) },
      { id: '5002', name: 'Others', observedAt: ago(0) },
    ];
    const sandbox = await openSandbox(world({ tickets: [one], groups }));
    const bare = await sandbox.zendesk(path, { start_time: '0' });
    expect(bare.body).not.toHaveProperty('users');
    expect(bare.body).not.toHaveProperty('tickets.0.metric_set');
    const full = await sandbox.zendesk(path, { start_time: '0', include: 'users,groups,metric_sets' });
    expect(full.body).toMatchObject({
      tickets: [{ metric_set: { ticket_id: 1, reply_time_in_minutes: { calendar: 42, business: 12 } } }],
      groups: [{ id: 5001, name: 'Advocates' }],
    });
    expect(idsIn(full, 'users')).toEqual([requester.id, ana.id]);
  });

  it('shows all that a ticket says', async () => {
    const one = ticket('1', ago(900), {
      updatedAt: ago(300),
      status: 'open',
      assigneeId: ana.id,
      groupId: '5001',
      formId: '3001',
      externalId: 'ext-1',
      tags: ['vip', 'mention'],
      customFields: { '360001': 'yes' },
    });
    const sandbox = await openSandbox(world({ tickets: [one], texts: { 'ticket/1/subject': '@GitLab help' } }));
    expect((await sandbox.zendesk(path, { start_time: '0' })).body).toMatchObject({
      tickets: [
        {
          id: 1,
          via: {
            channel: 'twitter',
            source: {
              from: { profile_url: 'https://twitter.com/ada_writes', username: 'ada_writes', name: 'Ada' },
              to: { username: 'GitLab' },
              rel: 'mention',
            },
          },
          created_at: ago(900),
          updated_at: ago(300),
          subject: '@GitLab help',
          status: 'open',
          requester_id: 9001,
          submitter_id: 9001,
          assignee_id: 7001,
          group_id: 5001,
          ticket_form_id: 3001,
          external_id: 'ext-1',
          tags: ['vip', 'mention'],
          custom_fields: [{ id: 360001, value: 'yes' }],
        },
      ],
    });
  });

  it('can give the channel as a number', async () => {
    const tickets = [ticket('1', ago(900)), ticket('2', ago(900), { channel: 'api' })];
    const sandbox = await openSandbox(world({ tickets }), { channelStyle: 'integer' });
    const reply = await sandbox.zendesk(path, { start_time: '0' });
    expect(reply.body).toMatchObject({ tickets: [{ via: { channel: 30 } }, { via: { channel: 5 } }] });
  });
});

describe('incremental ticket events', () => {
  const path = 'incremental/ticket_events.json';
  const page = z.looseObject({
    ticket_events: z.array(z.looseObject({ id: z.number() })),
    next_page: z.string(),
    end_time: z.number(),
    end_of_stream: z.boolean(),
    count: z.number(),
  });

  it('ends pages with whole seconds, repeats the last one, and never says that there is no next page', async () => {
    const [early, late, last] = [ago(900), ago(800), ago(700)];
    const ticketEvents = [early, early, early, late, late, last].map((at, i) => ticketEvent(String(i + 1), '1', at));
    const sandbox = await openSandbox(world({ ticketEvents }));
    const pages: z.output<typeof page>[] = [];
    let query: Record<string, string> = { start_time: seconds(early), per_page: '1' };
    do {
      const one = page.parse((await sandbox.zendesk(path, query)).body);
      pages.push(one);
      query = { ...Object.fromEntries(new URL(one.next_page).searchParams), per_page: '1' };
    } while (pages.at(-1)?.end_of_stream === false);
    expect(pages.map((one) => one.ticket_events.map((event) => event.id))).toEqual([
      [1, 2, 3, 4, 5],
      [4, 5, 6],
    ]);
    expect(pages.map((one) => one.count)).toEqual([5, 3]);
    expect(pages[1]?.end_time).toBe(Number(seconds(last)));
    const beyond = page.parse((await sandbox.zendesk(path, query)).body);
    expect(beyond).toMatchObject({ end_of_stream: true, ticket_events: [{ id: 6 }] });
  });

  it('keeps the last minute back', async () => {
    const ticketEvents = [ticketEvent('1', '1', ago(60)), ticketEvent('2', '1', ago(59))];
    const sandbox = await openSandbox(world({ ticketEvents }));
    expect(idsIn(await sandbox.zendesk(path, { start_time: '0' }), 'ticket_events')).toEqual(['1']);
  });

  const rich = ticketEvent('20', '1', ago(900), {
    changes: [
      { ...change('21', 'status', null, 'new'), created: true },
      { ...change('22', 'assignee_id', '7001', null), channel: 'rule' },
      change('23', 'tags', ['a', 'b'], ['b', 'c']),
    ],
    comments: [{ id: '24', authorId: ana.id, public: false }],
    errors: ['The tweet could not be sent.'],
  });

  it('puts new values under their own names, and comments in whole only when asked', async () => {
    const sandbox = await openSandbox(world({ ticketEvents: [rich], texts: { 'comment/24': 'a & b' } }));
    const bare = await sandbox.zendesk(path, { start_time: '0' });
    expect(bare.body).toMatchObject({
      ticket_events: [
        {
          id: 20,
          ticket_id: 1,
          timestamp: Number(seconds(ago(900))),
          updater_id: 7001,
          via: 'Web form',
          event_type: 'Audit',
          child_events: [
            { id: 24, event_type: 'Comment', via: 'Web form', comment_present: true, comment_public: false },
            { id: 21, event_type: 'Create', status: 'new' },
            { id: 22, event_type: 'Change', via: 'Rule', assignee_id: null, previous_value: '7001' },
            { id: 23, event_type: 'Change', tags: ['b', 'c'], added_tags: ['c'], removed_tags: ['a'] },
            { event_type: 'Error', message: 'The tweet could not be sent.' },
          ],
        },
      ],
    });
    expect(bare.text).not.toContain('a & b');
    const full = await sandbox.zendesk(path, { start_time: '0', include: 'comment_events' });
    expect(full.body).toMatchObject({
      ticket_events: [
        {
          child_events: [
            { id: 24, body: 'a & b', public: false, author_id: 7001, via: { channel: 'web', source: { rel: null } } },
            {},
            {},
            {},
            {},
          ],
        },
      ],
    });
  });

  it('says nothing of tweets that went out, and names merged tickets', async () => {
    const merge = ticketEvent('30', '1', ago(900), {
      rel: 'merge',
      relatedTickets: ['2'],
      sentTweet: 'public',
      comments: [{ id: '31', authorId: ana.id, public: false }],
    });
    const sandbox = await openSandbox(world({ ticketEvents: [merge] }));
    const reply = await sandbox.zendesk(path, { start_time: '0', include: 'comment_events' });
    expect(reply.body).toMatchObject({
      ticket_events: [
        {
          merged_ticket_ids: [2],
          child_events: [{ via: { channel: 'web', source: { rel: 'merge', from: { ticket_id: 2 } } } }],
        },
      ],
    });
    expect(reply.text).not.toContain('Tweet"');
  });
});

describe('the limit on incremental exports', () => {
  it('is shared by all of them, told in a header, and ends with its minute', async () => {
    const sandbox = await openSandbox(world());
    const ask = (i: number) =>
      sandbox.zendesk(i % 2 === 0 ? 'incremental/tickets/cursor' : 'incremental/ticket_events', { start_time: '0' });
    const first = await ask(0);
    expect(first.headers.get('zendesk-ratelimit-incremental-exports')).toBe('total=10; remaining=9; resets=60');
    for (let i = 1; i < 10; i += 1) expect((await ask(i)).status).toBe(200);
    sandbox.setNow(nowMs + 15_000);
    const refused = await ask(10);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('45');
    expect(refused.body).toMatchObject({ error: 'APIRateLimitExceeded' });
    expect((await sandbox.zendesk('groups')).status).toBe(200);
    sandbox.setNow(nowMs + 60_000);
    expect((await ask(11)).status).toBe(200);
    expect(sandbox.unplanned()).toEqual([]);
  });

  it('stands beside the account limit', async () => {
    const sandbox = await openSandbox(world(), { limits: { zendeskPerMinute: 2 } });
    const first = await sandbox.zendesk('groups');
    expect(first.headers.get('x-rate-limit-remaining')).toBe('1');
    expect((await sandbox.zendesk('groups')).status).toBe(200);
    expect((await sandbox.zendesk('groups')).status).toBe(429);
  });
});
