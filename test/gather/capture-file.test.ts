import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadCapture, saveCapture } from '../../src/gather/capture-file.ts';
import { type CaptureWriterOptions, openCaptureWriter } from '../../src/gather/capture-writer.ts';
import {
  type Capture,
  emptyCapture,
  type Ticket,
  type TicketEvent,
  type Tweet,
  type TweetFacts,
} from '../../src/model/capture.ts';
import { TweetAuditError } from '../../src/model/errors.ts';
import { addSeconds, instant } from '../../src/model/instant.ts';
import { normaliseCapture } from '../../src/model/merge-captures.ts';

const span = { start: instant('2026-11-21T00:00:00Z'), end: instant('2026-11-22T00:00:00Z') };
const takenAt = instant('2026-11-22T05:00:00Z');
const options: CaptureWriterOptions = { span, takenAt, key: 'handles', salt: 'salt', zendeskUrl: 'http://127.0.0.1:1' };
const noRequests = { requests: 0 };

const tweet = (id: string): Tweet => ({
  id,
  observedAt: takenAt,
  authorId: '7',
  conversationId: id,
  sentAt: span.start,
  mentions: [{ handle: 'ExampleBrand', start: 0, end: 13 }],
  links: [{ url: 'https://t.co/a', expanded: 'https://example.com' }],
  editHistory: [id],
});
const ticket: Ticket = {
  id: '101',
  observedAt: takenAt,
  channel: 'twitter',
  rel: 'mention',
  from: { handle: 'ada_writes' },
  createdAt: span.start,
  updatedAt: span.start,
  status: 'open',
  requesterId: '9001',
  tags: ['a'],
  customFields: { 2: 'x' },
  replyTime: { calendarMinutes: 3 },
  historyWhole: true,
};
const event: TicketEvent = {
  id: '20',
  observedAt: takenAt,
  ticketId: '101',
  at: span.start,
  authorId: '7001',
  channel: 'web',
  relatedTickets: [],
  bulk: false,
  changes: [{ id: '22', field: 'tags', from: [], to: ['a'], created: false, channel: 'rule' }],
  comments: [{ id: '21', authorId: '7001', public: true }],
  errors: [],
  sentTweet: 'public',
};
function factsOf(id: string): TweetFacts {
  const { id: _, links: __, lang: ___, ...facts } = tweet(id);
  return facts;
}
const capture: Capture = normaliseCapture({
  ...emptyCapture(span, takenAt),
  zendeskUrl: 'http://127.0.0.1:1',
  accounts: [{ id: '7', handle: 'ada_writes', observedAt: takenAt }],
  tweets: [tweet('5'), tweet('6')],
  tombstones: [
    { id: '8', observedAt: takenAt, state: 'not-found' },
    { id: '9', observedAt: takenAt, state: 'not-found', was: factsOf('9') },
  ],
  tickets: [ticket],
  ticketEvents: [event],
  skips: [{ id: '1', observedAt: takenAt, ticketId: '101', agentId: '7001', at: span.start, hasReason: true }],
  users: [{ id: '7001', observedAt: takenAt, name: 'Ana', role: 'agent', suspended: false }],
  groups: [{ id: '1', observedAt: takenAt, name: 'Advocates' }],
  texts: {
    'tweet/5': 'pushes fail\n"today" 🦊',
    'comment/21': 'On it',
    'ticket/101/subject': 'pushes',
    'skip/1': 'busy',
  },
  coverage: [{ source: 'x', kind: 'sent', handle: 'ExampleBrand', span }],
  gaps: [{ source: 'zendesk', kind: 'tickets', span, ids: ['3'], cause: 'unreadable', why: 'odd', lasting: true }],
  usage: { [takenAt]: { zendesk: { requests: 3 }, x: { requests: 2, posts: 5, users: 1 } } },
});

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'capture-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

function failureOf(dir: string): TweetAuditError {
  try {
    loadCapture(dir);
  } catch (error) {
    if (error instanceof TweetAuditError) return error;
    throw error;
  }
  throw new Error('loaded, although it should not');
}

describe('a saved capture', () => {
  it('is loaded as it was', async () => {
    const dir = folder();
    await saveCapture(dir, capture, 'salt');
    expect(loadCapture(dir)).toEqual(capture);
  });

  it('takes the place of what was there, and leaves nothing half written', async () => {
    const dir = folder();
    await saveCapture(dir, capture, 'salt');
    await saveCapture(dir, { ...emptyCapture(span, takenAt), tweets: [tweet('9')] }, 'salt');
    expect(loadCapture(dir).tweets.map(({ id }) => id)).toEqual(['9']);
    expect(readdirSync(dir).sort()).toEqual(['manifest.json', 'tweets.ndjson.gz']);
  });

  it('keeps text apart from records', async () => {
    const dir = folder();
    await saveCapture(dir, capture, 'salt');
    const names = readdirSync(dir).filter((name) => name.endsWith('.gz') && name !== 'texts.ndjson.gz');
    const all = names.map((name) => gunzipSync(readFileSync(join(dir, name))).toString('utf8')).join('');
    expect(all).not.toContain('pushes');
    expect(names).toHaveLength(8);
  });

  it('commits to its files with a salt, so that equal files have different commitments', async () => {
    const [one, other] = [folder(), folder()];
    await saveCapture(one, capture, 'salt');
    await saveCapture(other, capture, 'pepper');
    const filesOf = (dir: string) =>
      JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')).files['tweets.ndjson.gz'];
    expect(filesOf(one)).toMatchObject({ records: 2, sha256: filesOf(other).sha256 });
    expect(filesOf(one).commitment).not.toBe(filesOf(other).commitment);
  });
});

describe('a folder that is no capture', () => {
  it('is named, with the cure', () => {
    const dir = folder();
    expect(failureOf(dir)).toMatchObject({
      kind: 'usage',
      message: `there is no capture in ${dir}`,
      cure: expect.stringContaining('manifest.json'),
    });
  });

  it('because gathering was interrupted says how to go on', async () => {
    const dir = folder();
    await openCaptureWriter(dir, options).write('x', { tweets: [tweet('5')] }, noRequests);
    expect(failureOf(dir)).toMatchObject({
      message: expect.stringContaining('unfinished'),
      cure: expect.stringContaining('gather again'),
    });
  });

  it.each([
    ['changed', (path: string) => writeFileSync(path, gzipSync('{}\n'))],
    ['cut', (path: string) => writeFileSync(path, readFileSync(path).subarray(0, 20))],
    ['missing', (path: string) => rmSync(path)],
  ])('because a file is %s names the file', async (_, damage) => {
    const dir = folder();
    await saveCapture(dir, capture, 'salt');
    damage(join(dir, 'tweets.ndjson.gz'));
    expect(failureOf(dir)).toMatchObject({
      kind: 'usage',
      message: expect.stringContaining('tweets.ndjson.gz'),
      cure: expect.stringContaining('Gather'),
    });
  });

  it.each([
    ['is no JSON', '{"id":', /line 3 is no JSON/],
    ['is of another kind', '{"id":"9","observedAt":"yesterday"}', /line 3, /],
  ])('because a line %s names file and line', async (_, line, message) => {
    const dir = folder();
    const path = join(dir, 'tweets.ndjson.gz');
    const writer = openCaptureWriter(dir, options);
    await writer.write('x', { tweets: [tweet('5'), tweet('6')] }, noRequests);
    appendFileSync(path, gzipSync(`${line}\n`));
    await writer.finish({ coverage: [], gaps: [], usage: {} });
    const failure = failureOf(dir);
    expect(failure.message).toMatch(message);
    expect(failure.message).toContain(path);
  });

  it('because its manifest is odd, or of another version', async () => {
    const dir = folder();
    writeFileSync(join(dir, 'manifest.json'), '{"schemaVersion":"1"}');
    expect(failureOf(dir).message).toContain('manifest.json');
    await saveCapture(dir, { ...capture, schemaVersion: '1' }, 'salt');
    const path = join(dir, 'manifest.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"schemaVersion": "1"', '"schemaVersion": "99"'));
    expect(failureOf(dir).message).toContain('schema version 99');
  });
});

describe('a writer', () => {
  it('appends a gzip member a page', async () => {
    const dir = folder();
    const writer = openCaptureWriter(dir, options);
    await writer.write('x', { tweets: [tweet('5')], texts: { 'tweet/5': 'a' } }, noRequests);
    const first = statSync(join(dir, 'tweets.ndjson.gz')).size;
    await writer.write('x', { tweets: [tweet('6')], texts: { 'tweet/6': 'b' } }, noRequests);
    const file = readFileSync(join(dir, 'tweets.ndjson.gz'));
    expect(gunzipSync(file.subarray(first)).toString()).toContain('"id":"6"');
    await writer.finish({ coverage: [], gaps: [], usage: {} });
    expect(loadCapture(dir)).toMatchObject({
      tweets: [{ id: '5' }, { id: '6' }],
      texts: { 'tweet/5': 'a', 'tweet/6': 'b' },
    });
    expect(existsSync(join(dir, 'progress.json'))).toBe(false);
  });

  it('takes pages of both vendors at once', async () => {
    const dir = folder();
    const writer = openCaptureWriter(dir, options);
    const ids = Array.from({ length: 20 }, (_, nth) => String(nth + 1));
    await Promise.all(
      ids.map((id, nth) => writer.write(nth % 2 === 0 ? 'x' : 'zendesk', { tweets: [tweet(id)] }, noRequests)),
    );
    await writer.finish({ coverage: [], gaps: [], usage: {} });
    expect(loadCapture(dir).tweets.map(({ id }) => id)).toEqual(ids);
  });

  it('goes on after the last whole page, and cuts off a torn one', async () => {
    const dir = folder();
    await openCaptureWriter(dir, options).write('x', { tweets: [tweet('5')] }, { requests: 4 });
    // What was being written when the power went: half a member, and a file of its own.
    appendFileSync(join(dir, 'tweets.ndjson.gz'), gzipSync(`${JSON.stringify(tweet('6'))}\n`).subarray(0, 25));
    writeFileSync(join(dir, 'tickets.ndjson.gz'), gzipSync('{"id"').subarray(0, 9));
    const later = {
      ...options,
      takenAt: addSeconds(takenAt, 600),
      span: { ...span, end: addSeconds(span.end, 600) },
      salt: 'other',
    };
    const writer = openCaptureWriter(dir, later);
    expect(writer).toMatchObject({
      span,
      takenAt,
      resumed: { sources: { x: { requests: 4 } }, saved: { tweets: [{ id: '5' }], tickets: [] } },
    });
    await writer.write('x', { tweets: [tweet('6')] }, noRequests);
    await writer.finish({ coverage: [], gaps: [], usage: {} });
    expect(loadCapture(dir).tweets.map(({ id }) => id)).toEqual(['5', '6']);
  });

  it.each([
    ['asks for another start', { span: { ...span, start: addSeconds(span.start, -86_400) } }],
    ['asks for other handles', { key: 'others' }],
    ['comes days later', { takenAt: addSeconds(takenAt, 2 * 86_400) }],
  ])('begins anew where it %s', async (_, more) => {
    const dir = folder();
    await openCaptureWriter(dir, options).write('x', { tweets: [tweet('5')] }, noRequests);
    const writer = openCaptureWriter(dir, { ...options, ...more });
    expect(writer.resumed).toBeUndefined();
    await writer.finish({ coverage: [], gaps: [], usage: {} });
    expect(loadCapture(dir).tweets).toEqual([]);
  });

  it.each([
    ['progress file', (dir: string) => writeFileSync(join(dir, 'progress.json'), '{"sch')],
    ['page', (dir: string) => writeFileSync(join(dir, 'tweets.ndjson.gz'), Buffer.alloc(4096, 7))],
  ])('begins anew where an interrupted gathering left a damaged %s', async (_, damage) => {
    const dir = folder();
    await openCaptureWriter(dir, options).write('x', { tweets: [tweet('5')] }, noRequests);
    damage(dir);
    expect(openCaptureWriter(dir, options).resumed).toBeUndefined();
    expect(readdirSync(dir)).toEqual([]);
  });

  it('replaces a finished capture', async () => {
    const dir = folder();
    await saveCapture(dir, capture, 'salt');
    const writer = openCaptureWriter(dir, options);
    expect(writer.resumed).toBeUndefined();
    await writer.write('x', { tweets: [tweet('9')] }, noRequests);
    await writer.finish({ coverage: [], gaps: [], usage: {} });
    expect(loadCapture(dir)).toMatchObject({ tweets: [{ id: '9' }], tickets: [], zendeskUrl: 'http://127.0.0.1:1' });
  });
});
