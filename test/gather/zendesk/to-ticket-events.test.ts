import { describe, expect, it } from 'vitest';
import { auditSchema, type RawAudit, ticketEventSchema, ticketSchema } from '../../../src/gather/zendesk/schema.ts';
import { fromAudit, fromTicketEvent } from '../../../src/gather/zendesk/to-ticket-events.ts';
import { toTicket } from '../../../src/gather/zendesk/to-tickets.ts';
import { channelOf, readVia } from '../../../src/gather/zendesk/via.ts';
import { instant } from '../../../src/model/instant.ts';

const now = instant('2026-11-22T05:00:00Z');
const web = { channel: 'web', source: { from: {}, to: {}, rel: null } };
const twitter = {
  channel: 'twitter',
  source: {
    from: { username: 'ada_writes', name: 'Ada', profile_url: 'https://twitter.com/ada_writes' },
    to: { username: 'ExampleBrand', name: 'Example Brand' },
    rel: 'mention',
  },
};

function audit(events: readonly object[], more: object = {}): RawAudit {
  return auditSchema.parse({
    id: 20,
    ticket_id: 101,
    created_at: '2026-11-21T09:42:10Z',
    author_id: 7001,
    metadata: { system: {}, custom: {} },
    via: web,
    events,
    ...more,
  });
}

function exported(children: readonly object[], more: object = {}) {
  return ticketEventSchema.parse({
    id: 20,
    ticket_id: 101,
    timestamp: 1795254130,
    created_at: '2026-11-21T09:42:10Z',
    updater_id: 7001,
    via: 'Web form',
    system: {},
    event_type: 'Audit',
    child_events: children,
    ...more,
  });
}

describe('both forms of history', () => {
  it('give the same ticket event', () => {
    const [ofAudit, ofExport] = [
      fromAudit(
        audit([
          { id: 21, type: 'Comment', author_id: 7001, body: 'On it', public: true },
          { id: 22, type: 'Change', field_name: 'assignee_id', value: '7001', previous_value: null },
          { id: 23, type: 'Change', field_name: 'tags', value: ['b', 'c'], previous_value: ['a', 'c'] },
          {
            id: 24,
            type: 'Change',
            field_name: 'status',
            value: 'open',
            previous_value: 'new',
            via: { channel: 'rule' },
          },
          { id: 25, type: 'Error', message: 'The tweet was not delivered' },
        ]),
        now,
      ),
      fromTicketEvent(
        exported([
          {
            id: 21,
            event_type: 'Comment',
            via: web,
            author_id: 7001,
            body: 'On it',
            public: true,
            comment_public: true,
          },
          { id: 22, event_type: 'Change', via: 'Web form', assignee_id: 7001, previous_value: null },
          { id: 23, event_type: 'Change', via: 'Web form', tags: ['b', 'c'], added_tags: ['b'], removed_tags: ['a'] },
          { id: 24, event_type: 'Change', via: 'Rule', via_reference_id: 9, status: 'open', previous_value: 'new' },
          { id: 25, event_type: 'Error', via: 'Web form', message: 'The tweet was not delivered' },
        ]),
        now,
      ),
    ];
    expect(ofExport).toEqual(ofAudit);
    expect(ofAudit.texts).toEqual({ 'comment/21': 'On it' });
    expect(ofAudit.event).toEqual({
      id: '20',
      observedAt: now,
      ticketId: '101',
      at: '2026-11-21T09:42:10Z',
      authorId: '7001',
      channel: 'web',
      relatedTickets: [],
      bulk: false,
      comments: [{ id: '21', authorId: '7001', public: true }],
      changes: [
        { id: '22', field: 'assignee_id', from: null, to: '7001', created: false },
        { id: '23', field: 'tags', from: ['a', 'c'], to: ['b', 'c'], created: false },
        { id: '24', field: 'status', from: 'new', to: 'open', created: false, channel: 'rule' },
      ],
      errors: ['The tweet was not delivered'],
    });
  });

  it('mark what was set as the ticket was made', () => {
    const change = { id: '22', field: 'assignee_id', from: null, to: '7001', created: true };
    const ofAudit = fromAudit(audit([{ id: 22, type: 'Create', field_name: 'assignee_id', value: '7001' }]), now);
    const ofExport = fromTicketEvent(
      exported([{ id: 22, event_type: 'Create', via: 'Web form', assignee_id: '7001' }]),
      now,
    );
    expect([ofAudit.event.changes, ofExport.event.changes]).toEqual([[change], [change]]);
  });

  it.each([
    ['a list', ['b', 'a']],
    ['one text', 'b a'],
    ['one text with commas', 'b, a'],
  ])('understand tags as %s', (_, tags) => {
    const ofAudit = fromAudit(audit([{ id: 22, type: 'Change', field_name: 'tags', value: tags }]), now);
    const ofExport = fromTicketEvent(
      exported([{ id: 22, event_type: 'Change', via: 'Web form', tags, added_tags: ['b'] }]),
      now,
    );
    expect(ofAudit.event.changes[0]).toMatchObject({ from: [], to: ['a', 'b'] });
    expect(ofExport.event.changes[0]).toMatchObject({ from: ['a'], to: ['a', 'b'] });
  });

  it('name the tickets of a merge', () => {
    const via = { channel: 'web', source: { from: { ticket_ids: [102, 103] }, to: {}, rel: 'merge' } };
    const merged = { rel: 'merge', relatedTickets: ['102', '103'] };
    expect(fromAudit(audit([], { via }), now).event).toMatchObject(merged);
    expect(fromTicketEvent(exported([], { merged_ticket_ids: [102, 103] }), now).event).toMatchObject(merged);
    const comment = {
      id: 21,
      event_type: 'Comment',
      via,
      author_id: 7001,
      body: 'Request #102 was closed',
      public: false,
    };
    expect(fromTicketEvent(exported([comment]), now).event).toMatchObject(merged);
  });
});

describe('an audit', () => {
  it('takes the author of the update for a comment without one', () => {
    const { event } = fromAudit(audit([{ id: 21, type: 'Comment', body: 'note', public: false }]), now);
    expect(event.comments).toEqual([{ id: '21', authorId: '7001', public: false }]);
  });

  it('hands its sides on to a comment that came with it', () => {
    const { event } = fromAudit(audit([{ id: 21, type: 'Comment', body: 'hi', public: true }], { via: twitter }), now);
    expect(event).toMatchObject({ channel: 'twitter', rel: 'mention' });
    expect(event.comments[0]).toMatchObject({
      rel: 'mention',
      from: { handle: 'ada_writes' },
      to: { handle: 'ExampleBrand' },
    });
  });

  it('keeps the channel of a comment that came from elsewhere', () => {
    const comment = { id: 21, type: 'Comment', body: 'hi', public: true, via: { channel: 26 } };
    expect(fromAudit(audit([comment]), now).event.comments[0]).toMatchObject({ channel: 'twitter_dm' });
  });

  it.each([
    [false, 'public'],
    [true, 'direct'],
  ])('tells that a tweet went out (direct_message %s)', (direct_message, sentTweet) => {
    expect(fromAudit(audit([{ id: 22, type: 'Tweet', direct_message, body: 'On it' }]), now).event.sentTweet).toBe(
      sentTweet,
    );
  });

  it('of the system is nobody’s, and unknown events are let through', () => {
    const { event } = fromAudit(audit([{ id: 22, type: 'SomethingNew', value: { a: 1 } }], { author_id: -1 }), now);
    expect(event).toMatchObject({ authorId: '-1', changes: [], comments: [] });
  });

  it.each([
    [{ via: { channel: 'batch' } }, true],
    [{ metadata: { system: { job_status_id: '8b72' } } }, true],
    [{ via: { channel: 'api' } }, false],
    [{ metadata: { system: { client: 'x' } } }, false],
  ])('%j is bulk: %s', (more, bulk) => {
    expect(fromAudit(audit([], more), now).event.bulk).toBe(bulk);
  });
});

describe('via', () => {
  it.each([
    [30, 'twitter'],
    ['30', 'twitter'],
    [26, 'twitter_dm'],
    [23, 'twitter_favorite'],
    [5, 'api'],
    [8, 'rule'],
    ['Web form', 'web'],
    ['Web service', 'api'],
    ['Twitter DM', 'twitter_dm'],
    ['Twitter Favorite', 'twitter_favorite'],
    ['Rule', 'rule'],
    ['Mail', 'email'],
    ['some_new_channel', 'some_new_channel'],
    [999, 'via_999'],
  ])('%j is %s', (raw, channel) => {
    expect(channelOf(raw)).toBe(channel);
  });

  it('without anything says nothing', () => {
    expect(readVia(undefined)).toEqual({ relatedTickets: [] });
    expect(readVia({ channel: 'web', source: { from: null, to: undefined, rel: undefined } })).toEqual({
      channel: 'web',
      relatedTickets: [],
    });
  });
});

it('a ticket is read with numbers as ids, and Zendesk’s own reply time', () => {
  const raw = ticketSchema.parse({
    id: 101,
    via: { ...twitter, channel: 30 },
    created_at: '2026-11-21T09:00:05Z',
    updated_at: '2026-11-21T09:42:10Z',
    status: 'solved',
    subject: 'pushes fail',
    requester_id: 9001,
    assignee_id: 7001,
    group_id: null,
    ticket_form_id: 3001,
    external_id: '',
    tags: 'b a',
    custom_fields: [
      { id: 1, value: null },
      { id: 2, value: 'https://x.com/a/status/1' },
      { id: 3, value: ['p', 'q'] },
      { id: 4, value: true },
    ],
    metric_set: { reply_time_in_minutes: { calendar: 42, business: null } },
  });
  expect(toTicket(raw, now)).toEqual({
    id: '101',
    observedAt: now,
    channel: 'twitter',
    rel: 'mention',
    from: { handle: 'ada_writes', name: 'Ada' },
    to: { handle: 'ExampleBrand', name: 'Example Brand' },
    createdAt: '2026-11-21T09:00:05Z',
    updatedAt: '2026-11-21T09:42:10Z',
    status: 'solved',
    requesterId: '9001',
    assigneeId: '7001',
    formId: '3001',
    tags: ['a', 'b'],
    customFields: { 2: 'https://x.com/a/status/1', 3: 'p q', 4: 'true' },
    replyTime: { calendarMinutes: 42 },
    historyWhole: false,
  });
});
