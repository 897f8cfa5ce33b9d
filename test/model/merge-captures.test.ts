import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Account,
  type Capture,
  type Coverage,
  type DirectMessage,
  emptyCapture,
  type ForumCategory,
  type ForumSearch,
  type Gap,
  type Incident,
  type Like,
  type SourceUsage,
  type SupportSearch,
  type SupportTicket,
  type Ticket,
  type TicketEvent,
  type Tombstone,
  type Tweet,
} from '../../src/model/capture.ts';
import { addSeconds, type Instant, instant, type Span } from '../../src/model/instant.ts';
import { mergeCaptures, normaliseCapture } from '../../src/model/merge-captures.ts';

const start = instant('2026-11-20T00:00:00Z');
const at = (hours: number): Instant => addSeconds(start, hours * 3600);
const span = (from: number, to: number): Span => ({ start: at(from), end: at(to) });
const empty = emptyCapture(span(0, 24), at(24));

const tweet = (id: string, observed: number, authorId = '7'): Tweet => ({
  id,
  observedAt: at(observed),
  authorId,
  conversationId: id,
  sentAt: at(0),
  mentions: [],
  links: [],
  editHistory: [id],
});
const ticket = (id: string, observed: number, more: Partial<Ticket> = {}): Ticket => ({
  id,
  observedAt: at(observed),
  channel: 'twitter',
  createdAt: at(0),
  updatedAt: at(0),
  status: 'new',
  requesterId: '9',
  tags: [],
  customFields: {},
  historyWhole: false,
  ...more,
});
const event = (id: string, ticketId: string, observed: number): TicketEvent => ({
  id,
  ticketId,
  observedAt: at(observed),
  at: at(0),
  authorId: '7',
  channel: 'web',
  relatedTickets: [],
  bulk: false,
  changes: [],
  comments: [{ id: `${id}1`, authorId: '7', public: true }],
  errors: [],
});
const incident = (id: string, observed: number, ended?: number): Incident => ({
  id,
  observedAt: at(observed),
  kind: 'incident',
  name: 'errors',
  startedAt: at(0),
  ...(ended === undefined ? {} : { endedAt: at(ended) }),
  url: 'https://status.example.com',
});
const like = (id: string, observed: number, baseline = false): Like => ({
  id: `gitlab/${id}`,
  handle: 'GitLab',
  tweetId: id,
  baseline,
  observedAt: at(observed),
});
const gap = (from: number, to: number, more: Partial<Gap> = {}): Gap => ({
  source: 'zendesk',
  kind: 'tickets',
  span: span(from, to),
  cause: 'unavailable',
  why: 'Zendesk did not answer',
  lasting: false,
  ...more,
});

describe('records', () => {
  it('are the newest observation of each, with its text', () => {
    const old: Capture = { ...empty, tweets: [tweet('5', 1, '1')], texts: { 'tweet/5': 'old' } };
    const fresh: Capture = { ...empty, tweets: [tweet('5', 2, '2')], texts: { 'tweet/5': 'new' } };
    const merged = mergeCaptures(fresh, old);
    expect(merged.tweets).toEqual([tweet('5', 2, '2')]);
    expect(merged.texts).toEqual({ 'tweet/5': 'new' });
  });

  it('observed in the same second are the one that Zendesk updated last', () => {
    const first = ticket('3', 1, { status: 'solved', updatedAt: at(1) });
    const second = ticket('3', 1, { status: 'open', updatedAt: at(2) });
    expect(normaliseCapture({ ...empty, tickets: [second, first] }).tickets).toEqual([second]);
  });

  it('come in order of ids, each once, however large', () => {
    const ids = ['10', '9', '99999999999999999999', '9'];
    const { tweets } = normaliseCapture({ ...empty, tweets: ids.map((id) => tweet(id, 1)) });
    expect(tweets.map(({ id }) => id)).toEqual(['9', '10', '99999999999999999999']);
  });

  it('fall to a tombstone, whichever was seen first, and take their text with them', () => {
    const seen: Capture = { ...empty, tweets: [tweet('5', 9)], texts: { 'tweet/5': 'gone', 'tweet/6': 'stray' } };
    const removed: Capture = { ...empty, tombstones: [{ id: '5', observedAt: at(1), state: 'not-found' }] };
    const merged = mergeCaptures(seen, removed);
    expect(merged).toMatchObject({ tweets: [], texts: {}, tombstones: [{ id: '5' }] });
  });

  it('leave with their tombstone the bare facts that were known of them, and nothing of what they said', () => {
    const links = [{ url: 'https://t.co/abc', expanded: 'https://example.com/secret' }];
    const read: Tweet = { ...tweet('5', 1), links, lang: 'en' };
    const there: Capture = { ...empty, tweets: [read], texts: { 'tweet/5': 'a secret' } };
    const removed: Capture = {
      ...empty,
      tombstones: ['5', '6'].map((id) => ({ id, observedAt: at(2), state: 'not-found' })),
    };
    const again: Capture = { ...empty, tombstones: [{ id: '5', observedAt: at(3), state: 'not-found' }] };
    const merged = mergeCaptures(mergeCaptures(there, removed), again);
    const was = {
      observedAt: at(1),
      authorId: '7',
      conversationId: '5',
      sentAt: at(0),
      mentions: [],
      editHistory: ['5'],
    };
    expect(merged.tombstones).toEqual([
      { id: '5', observedAt: at(3), state: 'not-found', was },
      { id: '6', observedAt: at(2), state: 'not-found' },
    ]);
  });

  it('keep the texts of their comments and subjects', () => {
    const texts = { 'comment/201': 'We look into it', 'ticket/3/subject': 'Pushes fail' };
    const capture: Capture = { ...empty, tickets: [ticket('3', 1)], ticketEvents: [event('20', '3', 1)], texts };
    expect(mergeCaptures(capture, empty).texts).toEqual(texts);
  });
});

describe('gaps', () => {
  const covered = (from: number, to: number, more: Partial<Coverage> = {}): Coverage => ({
    source: 'zendesk',
    kind: 'tickets',
    span: span(from, to),
    ...more,
  });

  it('lose what another capture covers', () => {
    const merged = mergeCaptures({ ...empty, gaps: [gap(0, 10)] }, { ...empty, coverage: [covered(3, 5)] });
    expect(merged.gaps.map((g) => g.span)).toEqual([span(0, 3), span(5, 10)]);
  });

  it('of one handle are not filled by reading another', () => {
    const mentions = { source: 'x', kind: 'mentions' } as const;
    const merged = mergeCaptures(
      { ...empty, gaps: [gap(0, 10, { ...mentions, handle: 'ExampleBrand' })] },
      {
        ...empty,
        coverage: [
          covered(0, 10, { ...mentions, handle: 'ExampleStatus' }),
          covered(2, 4, { ...mentions, handle: 'examplebrand' }),
        ],
      },
    );
    expect(merged.gaps.map((g) => g.span)).toEqual([span(0, 2), span(4, 10)]);
  });

  it('of all of Zendesk are filled where tickets and their histories were read', () => {
    const all = gap(0, 10, { kind: 'all' });
    const merged = mergeCaptures(
      { ...empty, gaps: [all] },
      { ...empty, coverage: [covered(0, 8), covered(2, 10, { kind: 'ticket-events' })] },
    );
    expect(merged.gaps.map((g) => g.span)).toEqual([span(0, 2), span(8, 10)]);
  });

  it('of a whole status page are filled where both of its lists were read', () => {
    const page = { source: 'status-page' } as const;
    const merged = mergeCaptures(
      { ...empty, gaps: [gap(0, 10, { ...page, kind: 'all' })] },
      {
        ...empty,
        coverage: [covered(0, 8, { ...page, kind: 'incidents' }), covered(2, 10, { ...page, kind: 'maintenances' })],
      },
    );
    expect(merged.gaps.map((g) => g.span)).toEqual([span(0, 2), span(8, 10)]);
  });

  it('lose the ids that are here by now, as record or tombstone', () => {
    const missing = gap(0, 10, { source: 'x', kind: 'tweets', ids: ['3', '1', '2', '1'] });
    const merged = mergeCaptures(
      { ...empty, gaps: [missing] },
      { ...empty, tweets: [tweet('1', 1)], tombstones: [{ id: '3', observedAt: at(1), state: 'protected' }] },
    );
    expect(merged.gaps.map((g) => g.ids)).toEqual([['2']]);
  });

  it('of the forum and the Support team lose what was looked up by now, each its own', () => {
    const forum = gap(0, 10, { source: 'forum', kind: 'searches', ids: ['1', '2'] });
    const searches = gap(0, 10, { source: 'support', kind: 'searches', ids: ['1', '2'] });
    const cited = gap(0, 10, { source: 'support', kind: 'tickets', ids: ['1', '2'] });
    const observedAt = at(1);
    const merged = mergeCaptures(
      { ...empty, gaps: [forum, searches, cited] },
      {
        ...empty,
        tickets: [ticket('1', 1)],
        forumSearches: [{ id: '1', observedAt, topics: [] }],
        supportTickets: [{ id: '2', observedAt, url: 'https://support.example.com/agent/tickets/2' }],
      },
    );
    expect(merged.gaps.map(({ source, kind, ids = [] }) => `${source} ${kind} ${ids.join()}`).sort()).toEqual([
      'forum searches 2',
      'support searches 1,2',
      'support tickets 1',
    ]);
  });

  it('of a whole forum are filled where its categories were read', () => {
    const merged = mergeCaptures(
      {
        ...empty,
        gaps: [gap(0, 10, { source: 'forum', kind: 'all' }), gap(0, 10, { source: 'support', kind: 'all' })],
      },
      {
        ...empty,
        coverage: [
          covered(0, 8, { source: 'forum', kind: 'categories' }),
          covered(2, 10, { source: 'support', kind: 'users' }),
        ],
      },
    );
    expect(merged.gaps.map((g) => [g.source, g.span])).toEqual([
      ['forum', span(8, 10)],
      ['support', span(0, 2)],
    ]);
  });

  it('about a history stay until it was read afterwards', () => {
    const missing = gap(0, 10, { kind: 'ticket-events', ids: ['3', '4'] });
    const ticketEvents = [event('20', '3', 10), event('21', '4', 9)];
    const merged = mergeCaptures({ ...empty, gaps: [missing] }, { ...empty, ticketEvents });
    expect(merged.gaps.map((g) => g.ids)).toEqual([['4']]);
  });
});

it('span is the hull, takenAt the latest, usage by the instant', () => {
  const usage = (requests: number): Record<'zendesk' | 'x', SourceUsage> => ({
    zendesk: { requests },
    x: { requests },
  });
  const a: Capture = { ...emptyCapture(span(0, 24), at(24)), usage: { [at(24)]: usage(3) } };
  const b: Capture = { ...emptyCapture(span(-24, 12), at(30)), usage: { [at(30)]: usage(5) } };
  expect(mergeCaptures(a, b)).toMatchObject({
    span: span(-24, 24),
    takenAt: at(30),
    usage: { [at(24)]: usage(3), [at(30)]: usage(5) },
  });
});

it('an incident seen open is over once a later capture saw its end, and a system is configured if any capture says so', () => {
  const first: Capture = { ...empty, incidents: [incident('i1', 1)] };
  const second: Capture = { ...empty, incidents: [incident('i1', 3, 2)], systems: ['status-page'] };
  expect(mergeCaptures(second, first)).toMatchObject({ incidents: [{ endedAt: at(2) }], systems: ['status-page'] });
});

it('a like is dated by the capture that saw it first', () => {
  const first: Capture = { ...empty, likes: [like('5', 1)] };
  const second: Capture = { ...empty, likes: [like('5', 3, true), like('6', 3)] };
  expect(mergeCaptures(second, first).likes).toEqual([like('5', 1), like('6', 3)]);
});

// Small ranges, so that captures collide in every part.
const hours = fc.integer({ min: 0, max: 6 });
const ids = fc.constantFrom('1', '2', '10', '007', 'x1');
const spans = fc.tuple(hours, hours).map(([a, b]) => span(Math.min(a, b), Math.max(a, b)));
const handles = fc.option(fc.constantFrom('ExampleBrand', 'examplebrand', 'ExampleStatus'), { nil: undefined });
const sources = fc.constantFrom('zendesk', 'x', 'status-page', 'likes', 'direct-messages', 'forum', 'support');
const kinds = fc.constantFrom(
  'all',
  'tickets',
  'ticket-events',
  'tweets',
  'mentions',
  'incidents',
  'maintenances',
  'likes',
  'categories',
  'searches',
  'users',
);
const maybe = <T extends object>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | Record<string, never>> =>
  fc.oneof(arbitrary, fc.constant({}));

const tweets: fc.Arbitrary<Tweet> = fc
  .tuple(ids, hours, fc.constantFrom('7', '8'), fc.constantFrom('en', 'de'))
  .map(([id, observed, author, lang]) => ({ ...tweet(id, observed, author), lang }));
const tickets: fc.Arbitrary<Ticket> = fc
  .tuple(ids, hours, hours, fc.boolean(), fc.constantFrom('new', 'open'))
  .map(([id, observed, updated, historyWhole, status]) =>
    ticket(id, observed, { updatedAt: at(updated), historyWhole, status }),
  );
const ticketEvents: fc.Arbitrary<TicketEvent> = fc
  .tuple(ids, hours)
  .map(([id, observed]) => event(id, id === 'x1' ? '1' : id, observed));
const tombstones: fc.Arbitrary<Tombstone> = fc
  .tuple(
    fc.constantFrom('1', '2'),
    hours,
    fc.constantFrom('not-found', 'protected'),
    fc.option(fc.tuple(hours, fc.constantFrom('7', '8')), { nil: undefined }),
  )
  .map(([id, observed, state, known]) => {
    if (known === undefined) return { id, observedAt: at(observed), state };
    const { id: _, links: __, ...was } = tweet(id, ...known);
    return { id, observedAt: at(observed), state, was };
  });
const accounts: fc.Arbitrary<Account> = fc
  .tuple(ids, hours, fc.constantFrom('ada_writes', 'bob_builds'))
  .map(([id, observed, handle]) => ({ id, observedAt: at(observed), handle }));
const incidents: fc.Arbitrary<Incident> = fc
  .tuple(ids, hours, fc.option(hours, { nil: undefined }))
  .map(([id, observed, ended]) => incident(id, observed, ended));
const likes: fc.Arbitrary<Like> = fc
  .tuple(ids, hours, fc.boolean())
  .map(([id, observed, baseline]) => like(id, observed, baseline));
const directMessages: fc.Arbitrary<DirectMessage> = fc
  .tuple(ids, hours, fc.constantFrom('7', '8'))
  .map(([id, observed, senderId]) => ({
    id,
    handle: 'GitLab',
    conversationId: '7-8',
    senderId,
    at: at(0),
    observedAt: at(observed),
  }));
const forumCategories: fc.Arbitrary<ForumCategory> = fc
  .tuple(ids, hours, fc.constantFrom('CI', 'Runner'))
  .map(([id, observed, name]) => ({ id, name, url: 'https://forum.example.com/c/1', observedAt: at(observed) }));
const forumSearches: fc.Arbitrary<ForumSearch> = fc.tuple(ids, hours, fc.boolean()).map(([id, observed, found]) => ({
  id,
  topics: found ? [{ id: '7', title: 'Runner', url: 'https://forum.example.com/t/7' }] : [],
  observedAt: at(observed),
}));
const supportTickets: fc.Arbitrary<SupportTicket> = fc
  .tuple(ids, hours, fc.option(fc.constantFrom('open', 'solved'), { nil: undefined }))
  .map(([id, observed, status]) => ({
    id,
    ...(status === undefined ? {} : { status }),
    url: 'https://support.example.com/agent/tickets/1',
    observedAt: at(observed),
  }));
const supportSearches: fc.Arbitrary<SupportSearch> = fc
  .tuple(ids, hours, fc.subarray(['https://docs.example.com/a', 'https://docs.example.com/b']))
  .map(([id, observed, links]) => ({ id, links, observedAt: at(observed) }));
const coverages: fc.Arbitrary<Coverage> = fc
  .tuple(sources, kinds, spans, handles)
  .map(([source, kind, covered, handle]) => ({
    source,
    kind,
    span: covered,
    ...(handle === undefined ? {} : { handle }),
  }));
const gaps: fc.Arbitrary<Gap> = fc
  .tuple(sources, kinds, spans, handles, maybe(fc.record({ ids: fc.array(ids, { minLength: 1, maxLength: 3 }) })))
  .map(([source, kind, hidden, handle, named]) => ({
    ...gap(0, 0, { source, kind, span: hidden, ...(handle === undefined ? {} : { handle }) }),
    ...named,
  }));
const keys = fc.constantFrom('tweet/1', 'tweet/2', 'tweet/10', 'ticket/1/subject', 'comment/11');
const usages = fc.dictionary(
  hours.map(at),
  fc.record(
    {
      zendesk: fc.record({ requests: fc.nat(3) }),
      x: fc.record({ requests: fc.nat(3), posts: fc.nat(3) }, { requiredKeys: ['requests'] }),
      likes: fc.record({ requests: fc.nat(3), likes: fc.nat(3) }),
      'direct-messages': fc.record({ requests: fc.nat(3), directMessages: fc.nat(3) }),
      'status-page': fc.record({ requests: fc.nat(3) }),
      forum: fc.record({ requests: fc.nat(3) }),
      support: fc.record({ requests: fc.nat(3) }),
    },
    { requiredKeys: ['zendesk', 'x'] },
  ),
  { maxKeys: 2 },
);

const captures: fc.Arbitrary<Capture> = fc
  .record({
    span: spans,
    takenAt: hours.map(at),
    tweets: fc.array(tweets, { maxLength: 4 }),
    tickets: fc.array(tickets, { maxLength: 4 }),
    ticketEvents: fc.array(ticketEvents, { maxLength: 3 }),
    tombstones: fc.array(tombstones, { maxLength: 2 }),
    accounts: fc.array(accounts, { maxLength: 3 }),
    incidents: fc.array(incidents, { maxLength: 3 }),
    likes: fc.array(likes, { maxLength: 3 }),
    directMessages: fc.array(directMessages, { maxLength: 3 }),
    forumCategories: fc.array(forumCategories, { maxLength: 2 }),
    forumSearches: fc.array(forumSearches, { maxLength: 3 }),
    supportTickets: fc.array(supportTickets, { maxLength: 3 }),
    supportSearches: fc.array(supportSearches, { maxLength: 3 }),
    systems: fc.constantFrom<Capture['systems']>(
      [],
      ['status-page'],
      ['likes'],
      ['forum', 'likes', 'status-page'],
      ['support'],
    ),
    texts: fc.dictionary(keys, fc.constantFrom('a', 'b'), { maxKeys: 3 }),
    coverage: fc.array(coverages, { maxLength: 4 }),
    gaps: fc.array(gaps, { maxLength: 4 }),
    usage: usages,
  })
  .map((parts) => ({ ...empty, ...parts }));
const runs = { numRuns: 500 };

describe('merging', () => {
  it('is commutative', () => {
    fc.assert(
      fc.property(captures, captures, (a, b) => {
        expect(mergeCaptures(a, b)).toEqual(mergeCaptures(b, a));
      }),
      runs,
    );
  });

  it('is associative', () => {
    fc.assert(
      fc.property(captures, captures, captures, (a, b, c) => {
        expect(mergeCaptures(mergeCaptures(a, b), c)).toEqual(mergeCaptures(a, mergeCaptures(b, c)));
      }),
      runs,
    );
  });

  it('with itself changes nothing, and normalising twice is normalising once', () => {
    fc.assert(
      fc.property(captures, (capture) => {
        const normal = normaliseCapture(capture);
        expect(normaliseCapture(normal)).toEqual(normal);
        expect(mergeCaptures(normal, normal)).toEqual(normal);
        expect(mergeCaptures(capture, capture)).toEqual(normal);
      }),
      runs,
    );
  });

  it('gives the same bytes in whichever order records came', () => {
    fc.assert(
      fc.property(captures, (capture) => {
        const shuffled = { ...capture, tweets: capture.tweets.toReversed(), tickets: capture.tickets.toReversed() };
        expect(JSON.stringify(normaliseCapture(shuffled))).toBe(JSON.stringify(normaliseCapture(capture)));
      }),
      runs,
    );
  });
});
