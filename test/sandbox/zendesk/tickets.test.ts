import { describe, expect, it } from 'vitest';
import type { SandboxOptions } from '../../../src/sandbox/options.ts';
import { ask, idsIn, openSandbox, textAt } from '../ask.ts';
import { ago, ana, change, nowMs, requester, ticket, ticketEvent, world } from '../small-world.ts';

const inbound = ticketEvent('10', '1', ago(900), {
  authorId: requester.id,
  channel: 'twitter',
  changes: [{ ...change('11', 'requester_id', null, '9001'), created: true }],
  comments: [{ id: '12', authorId: requester.id, public: true }],
});
const answer = ticketEvent('20', '1', ago(800), {
  changes: [change('21', 'assignee_id', null, '7001'), { ...change('22', 'tags', ['a'], []), channel: 'rule' }],
  comments: [
    {
      id: '23',
      authorId: ana.id,
      public: true,
      channel: 'api',
      rel: 'direct_message',
      from: { handle: 'GitLab' },
      to: { handle: 'ada_writes', name: 'Ada' },
    },
  ],
  errors: ['The tweet could not be sent.'],
  sentTweet: 'public',
  bulk: true,
});
const texts = { 'comment/12': '@GitLab help', 'comment/23': 'Here you are <3' };
const history = world({ tickets: [ticket('1', ago(900))], ticketEvents: [answer, inbound], texts });

describe('audits of a ticket', () => {
  it('carry ids in values as text, and own channels only where they differ', async () => {
    const sandbox = await openSandbox(history);
    const reply = await sandbox.zendesk('tickets/1/audits.json');
    expect(reply.body).toMatchObject({
      audits: [
        {
          id: 10,
          ticket_id: 1,
          author_id: 9001,
          created_at: ago(900),
          via: { channel: 'twitter' },
          metadata: { system: {}, custom: {} },
          events: [
            { id: 12, type: 'Comment', body: '@GitLab help', public: true, author_id: 9001, audit_id: 10 },
            { id: 11, type: 'Create', field_name: 'requester_id', value: '9001' },
          ],
        },
        {
          id: 20,
          metadata: { system: { job_status_id: expect.any(String) } },
          events: [
            {
              id: 23,
              html_body: '<div class="zd-comment" dir="auto">Here you are &lt;3</div>',
              via: {
                channel: 'api',
                source: { rel: 'direct_message', from: { username: 'GitLab' }, to: { username: 'ada_writes' } },
              },
            },
            { type: 'Tweet', direct_message: false, body: '@ada_writes Here you are <3', recipients: [9001] },
            { id: 21, type: 'Change', field_name: 'assignee_id', value: '7001', previous_value: null },
            { id: 22, field_name: 'tags', value: [], previous_value: ['a'], via: { channel: 'rule' } },
            { type: 'Error', message: 'The tweet could not be sent.' },
          ],
        },
      ],
    });
    expect(reply.body).not.toHaveProperty('audits.0.events.0.via');
    expect(reply.body).not.toHaveProperty('audits.0.events.1.previous_value');
    expect(reply.body).not.toHaveProperty('audits.1.events.2.via');
  });

  it('have a next link on the last page, which leads to nothing', async () => {
    const sandbox = await openSandbox(history);
    const auth = `Bearer ${sandbox.credentials.oauthToken}`;
    const first = await sandbox.zendesk('tickets/1/audits.json', { 'page[size]': '1' });
    expect(first.body).toMatchObject({ meta: { has_more: true } });
    const second = await ask(textAt(first, 'links', 'next') ?? '', {}, auth);
    expect(second.body).toMatchObject({ meta: { has_more: false } });
    expect([first, second].map((reply) => idsIn(reply, 'audits'))).toEqual([['10'], ['20']]);
    const third = await ask(textAt(second, 'links', 'next') ?? '', {}, auth);
    expect(third.body).toMatchObject({ audits: [], meta: { has_more: false } });
    expect(sandbox.unplanned()).toEqual([]);
  });

  it('mark a direct message, and a merge with the tickets it names', async () => {
    const ticketEvents = [
      ticketEvent('30', '1', ago(700), { sentTweet: 'direct' }),
      ticketEvent('31', '1', ago(600), { rel: 'merge', relatedTickets: ['2'] }),
      ticketEvent('32', '1', ago(500), { rel: 'merge', relatedTickets: ['2', '3'] }),
    ];
    const sandbox = await openSandbox(world({ tickets: [ticket('1', ago(900))], ticketEvents }));
    expect((await sandbox.zendesk('tickets/1/audits')).body).toMatchObject({
      audits: [
        { events: [{ type: 'Tweet', direct_message: true }] },
        { via: { channel: 'web', source: { rel: 'merge', from: { ticket_id: 2 } } } },
        { via: { source: { rel: 'merge', from: { ticket_ids: [2, 3] } } } },
      ],
    });
  });

  it('answer 404 RecordNotFound for a ticket that is not there, or not yet', async () => {
    const sandbox = await openSandbox(history);
    const missing = await sandbox.zendesk('tickets/99/audits');
    expect(missing.status).toBe(404);
    expect(missing.body).toMatchObject({ error: 'RecordNotFound' });
    sandbox.setNow(nowMs - 901_000);
    expect((await sandbox.zendesk('tickets/1')).status).toBe(404);
  });
});

describe('lists about tickets', () => {
  it('gives comments with their channels and times', async () => {
    const sandbox = await openSandbox(history);
    expect((await sandbox.zendesk('tickets/1/comments', { 'page[size]': '5' })).body).toMatchObject({
      comments: [
        { id: 12, created_at: ago(900), via: { channel: 'twitter' }, plain_body: '@GitLab help', audit_id: 10 },
        { id: 23, created_at: ago(800), via: { channel: 'api' }, public: true },
      ],
      meta: { has_more: false },
    });
  });

  it('shows many tickets and users, a hundred at most', async () => {
    const sandbox = await openSandbox(history);
    const tickets = await sandbox.zendesk('tickets/show_many', { ids: '1,99' });
    expect(tickets.body).toMatchObject({ tickets: [{ id: 1, description: '@GitLab help' }], count: 1 });
    const users = await sandbox.zendesk('users/show_many.json', { ids: '7001,9001,5', include: 'identities' });
    expect(users.body).toMatchObject({
      users: [
        { id: 7001, name: 'Ana', role: 'agent', suspended: false },
        { id: 9001, role: 'end-user' },
      ],
      identities: [{ user_id: 9001, type: 'twitter', value: 'ada_writes' }],
    });
    const tooMany = Array.from({ length: 101 }, (_, i) => i + 1).join(',');
    expect((await sandbox.zendesk('tickets/show_many', { ids: tooMany })).status).toBe(400);
    expect((await sandbox.zendesk('users/show_many')).status).toBe(400);
    expect((await sandbox.zendesk('users/show_many', { ids: 'me' })).status).toBe(400);
  });

  it('shows a suspended user as such', async () => {
    const users = [{ ...requester, suspended: true }];
    const sandbox = await openSandbox(world({ users }));
    expect((await sandbox.zendesk('users/show_many', { ids: '9001' })).body).toMatchObject({
      users: [{ suspended: true }],
    });
  });

  const skips = ['1', '2', '3'].map((id, i) => ({
    id,
    ticketId: '1',
    agentId: i === 2 ? '7002' : ana.id,
    at: ago(500 - i),
    hasReason: i === 0,
    observedAt: ago(0),
  }));
  const skipped = world({ tickets: [ticket('1', ago(900))], skips, texts: { 'skip/1': 'Not my language' } });

  it('gives skips with their reasons: all, of a ticket, or of a user', async () => {
    const sandbox = await openSandbox(skipped);
    expect((await sandbox.zendesk('skips')).body).toMatchObject({
      skips: [
        { id: 1, ticket_id: 1, user_id: 7001, reason: 'Not my language', created_at: ago(500), ticket: { id: 1 } },
        { id: 2, reason: '' },
        { id: 3 },
      ],
      count: 3,
      next_page: null,
    });
    expect(idsIn(await sandbox.zendesk('users/7002/skips'), 'skips')).toEqual(['3']);
    expect(idsIn(await sandbox.zendesk('tickets/2/skips'), 'skips')).toEqual([]);
  });

  it('lists no skips of tickets that were archived, 120 days after they were closed', async () => {
    const closed = (days: number) =>
      ticketEvent('77', '1', ago(days * 86_400), { changes: [change('771', 'status', 'solved', 'closed')] });
    const listed = async (days: number, options: Partial<SandboxOptions> = {}) => {
      const sandbox = await openSandbox(
        world({ tickets: [ticket('1', ago(20_000_000))], ticketEvents: [closed(days)], skips }),
        options,
      );
      const lists = ['skips', 'tickets/1/skips', 'users/7002/skips'].map((path) => sandbox.zendesk(path));
      return (await Promise.all(lists)).map((reply) => idsIn(reply, 'skips').length);
    };
    expect(await listed(119)).toEqual([3, 3, 1]);
    expect(await listed(120)).toEqual([0, 0, 0]);
    expect(await listed(1, { archiveAfterSeconds: 86_400 })).toEqual([0, 0, 0]);
    expect(await listed(1, { archiveAfterSeconds: 86_401 })).toEqual([3, 3, 1]);
  });

  it('pages lists by offset, or by cursor where asked', async () => {
    const sandbox = await openSandbox(skipped);
    const auth = `Bearer ${sandbox.credentials.oauthToken}`;
    const first = await sandbox.zendesk('skips', { per_page: '2' });
    const second = await ask(textAt(first, 'next_page') ?? '', {}, auth);
    expect([first, second].map((reply) => idsIn(reply, 'skips'))).toEqual([['1', '2'], ['3']]);
    expect(second.body).toMatchObject({ next_page: null });
    const byCursor = await sandbox.zendesk('skips', { 'page[size]': '2' });
    expect(byCursor.body).not.toHaveProperty('count');
    const rest = await ask(textAt(byCursor, 'links', 'next') ?? '', {}, auth);
    expect([byCursor, rest].map((reply) => idsIn(reply, 'skips'))).toEqual([['1', '2'], ['3']]);
    expect((await sandbox.zendesk('skips', { page: '101' })).status).toBe(400);
    expect((await sandbox.zendesk('skips', { page: '1', 'page[size]': '2' })).status).toBe(400);
  });

  it('gives measures, groups and connected handles', async () => {
    const tickets = [ticket('1', ago(900), { replyTime: { calendarMinutes: 9 } }), ticket('2', ago(800))];
    const groups = [{ id: '5001', name: 'Advocates', observedAt: ago(0) }];
    const sandbox = await openSandbox(world({ tickets, groups }));
    expect((await sandbox.zendesk('ticket_metrics')).body).toMatchObject({
      ticket_metrics: [{ ticket_id: 2 }, { ticket_id: 1, reply_time_in_minutes: { calendar: 9, business: null } }],
    });
    expect((await sandbox.zendesk('tickets/1/metrics')).body).toMatchObject({ ticket_metric: { ticket_id: 1 } });
    expect((await sandbox.zendesk('groups')).body).toMatchObject({ groups: [{ id: 5001, name: 'Advocates' }] });
    expect((await sandbox.zendesk('channels/twitter/monitored_twitter_handles')).body).toMatchObject({
      monitored_twitter_handles: [{ screen_name: 'GitLab', twitter_user_id: 1001, can_reply: true }],
    });
    expect(sandbox.unplanned()).toEqual([]);
  });
});
