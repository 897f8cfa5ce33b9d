import { describe, expect, onTestFinished, test } from 'vitest';
import { gatherDirectMessages } from '../../../src/gather/direct-messages/gather-direct-messages.ts';
import { createTransport } from '../../../src/http/transport.ts';
import { type Capture, emptyCapture } from '../../../src/model/capture.ts';
import { addSeconds, instant, millisOf } from '../../../src/model/instant.ts';
import { mergeCaptures } from '../../../src/model/merge-captures.ts';
import { userTokens } from '../../../src/sandbox/credentials.ts';
import type { SandboxOptions } from '../../../src/sandbox/options.ts';
import { startSandbox } from '../../../src/sandbox/start-sandbox.ts';
import { Story } from '../../../src/scenario/story.ts';
import { json, serve, simulatedClock } from '../../http/loopback.ts';

const takenAt = instant('2026-11-19T05:00:00Z');
const span = { start: instant('2026-11-11T00:00:00Z'), end: takenAt };
const always = { times: Number.POSITIVE_INFINITY };
const consumer = { consumerKey: 'sandbox-consumer-key', consumerSecret: 'sandbox-consumer-secret' };
const handles = ['GitLab', 'GitLabStatus'].map((name, place) => ({
  name,
  tokens: { ...consumer, ...userTokens(String(1001 + place)) },
}));

async function gatherFrom(apiUrl: string, more: Partial<Parameters<typeof gatherDirectMessages>[0]> = {}) {
  const pages: Partial<Capture>[] = [];
  const outcome = await gatherDirectMessages({
    transport: createTransport({ clock: simulatedClock(millisOf(takenAt)), allowedOrigins: [apiUrl] }),
    apiUrl,
    fieldStyle: 'auto',
    handles,
    span,
    takenAt,
    onPage: (page) => void pages.push(page),
    ...more,
  });
  const empty = emptyCapture(span, takenAt);
  const capture = pages
    .map((page): Capture => ({ ...empty, ...page }))
    .reduce(mergeCaptures, { ...empty, coverage: outcome.coverage, gaps: outcome.gaps });
  return { ...outcome, capture };
}

async function play(story: Story, options: Partial<SandboxOptions> = {}) {
  const sandbox = await startSandbox(story.world(), { now: () => millisOf(takenAt), ...options });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

function tell(): Story {
  const story = new Story({ takenAt });
  story.directMessage('09:00', { to: '@ada_writes', text: 'a secret question' });
  story.directMessage('09:10', { from: '@ada_writes', to: '@GitLab', text: 'a secret answer' });
  story.directMessage('10:00', { from: '@GitLabStatus', to: '@carl_codes', text: 'another secret' });
  story.directMessage('-40 10:00', { to: '@dee_deploys', text: 'long ago' });
  return story;
}

describe('reading direct messages', () => {
  test('who wrote in which conversation, and when; nothing of what', async () => {
    const sandbox = await play(tell());
    const { capture, coverage, gaps, usage } = await gatherFrom(sandbox.xUrl);
    expect(capture.directMessages.map((m) => [m.handle, m.senderId === '1001' || m.senderId === '1002', m.at])).toEqual(
      [
        ['GitLab', true, '2026-11-18T09:00:00Z'],
        ['GitLab', false, '2026-11-18T09:10:00Z'],
        ['GitLabStatus', true, '2026-11-18T10:00:00Z'],
      ],
    );
    expect(capture.accounts.map((a) => a.handle).sort()).toEqual(['ada_writes', 'carl_codes']);
    expect(JSON.stringify(capture)).not.toMatch(/secret/);
    expect(gaps).toEqual([]);
    expect(coverage.map((c) => [c.kind, c.handle, c.span])).toEqual([
      ['direct-messages', 'GitLab', span],
      ['direct-messages', 'GitLabStatus', span],
      ['all', undefined, span],
    ]);
    expect(usage).toMatchObject({ directMessages: 3 });
    expect(sandbox.unplanned()).toEqual([]);
    const asked = sandbox.requests().filter((r) => r.path === '/2/dm_events');
    expect(asked.map((r) => r.query['dm_event.fields']?.includes('text'))).toEqual([false, false]);
  });

  test('a text that X sends unasked goes no further than the schema', async () => {
    const { origin } = await serve(({ url }, response) => {
      if (url.pathname === '/2/users/me') return json(response, 200, { data: { id: '1001', username: 'GitLab' } });
      if (url.pathname === '/2/users') return json(response, 200, { data: [] });
      const message = { id: '7', event_type: 'MessageCreate', sender_id: '5', dm_conversation_id: '5-1001' };
      return json(response, 200, {
        data: [{ ...message, created_at: '2026-11-18T09:00:00.000Z', text: 'a secret', urls: [{ url: 'secret' }] }],
      });
    });
    const lines: string[] = [];
    const { capture } = await gatherFrom(origin, {
      handles: handles.slice(0, 1),
      transport: createTransport({
        clock: simulatedClock(),
        allowedOrigins: [origin],
        log: (line) => void lines.push(line),
      }),
    });
    expect(capture.directMessages).toHaveLength(1);
    expect(JSON.stringify(capture) + lines.join('')).not.toContain('secret"');
    expect(JSON.stringify(capture)).not.toContain('a secret');
  });

  test('turns pages, and stops where X allows no more: what is older is a gap', async () => {
    const many = new Story({ takenAt });
    for (let n = 0; n < 250; n += 1) {
      const minute = String(n % 60).padStart(2, '0');
      many.directMessage(`0${Math.floor(n / 60)}:${minute}`, { from: '@ada_writes', to: '@GitLab' });
    }
    const sandbox = await play(many);
    const whole = await gatherFrom(sandbox.xUrl, { handles: handles.slice(0, 1) });
    expect(whole.capture.directMessages).toHaveLength(250);
    expect(sandbox.requests().filter((r) => r.path === '/2/dm_events')).toHaveLength(3);
    const asked: number[] = [];
    const cut = await gatherFrom(sandbox.xUrl, {
      handles: handles.slice(0, 1),
      mayRead: (messages) => messages === 0 || asked.push(messages) < 3,
    });
    expect(asked).toEqual([100, 200, 300]);
    const oldest = addSeconds(instant('2026-11-18T04:09:00Z'), -199 * 60);
    expect(cut.gaps).toMatchObject([
      { kind: 'direct-messages', handle: 'GitLab', cause: 'budget', span: { start: span.start, end: oldest } },
    ]);
    expect(cut.coverage).toMatchObject([{ handle: 'GitLab', span: { start: oldest, end: span.end } }]);
  });

  test('X shows thirty days: what a longer span asks for is a gap', async () => {
    const sandbox = await play(tell());
    const early = { start: instant('2026-10-01T00:00:00Z'), end: takenAt };
    const { gaps } = await gatherFrom(sandbox.xUrl, { span: early, handles: handles.slice(0, 1) });
    expect(gaps).toMatchObject([
      { cause: 'limit', lasting: true, span: { start: early.start, end: '2026-10-20T05:00:00Z' } },
    ]);
  });

  test.each([
    [403, 'credentials', true],
    [503, 'unavailable', false],
  ] as const)('refused with %i: a gap of everything, that a later reading fills', async (status, cause, lasting) => {
    const fault = { vendor: 'x' as const, path: 'dm_events', status, body: {} };
    const broken = await play(tell(), { faults: [{ ...fault, ...always }] });
    const first = await gatherFrom(broken.xUrl);
    expect(first.gaps).toMatchObject(
      [
        { source: 'direct-messages', kind: 'all', cause, lasting },
        { source: 'direct-messages', kind: 'all' },
      ].slice(0, first.gaps.length),
    );
    expect(first.coverage).toEqual([]);
    const second = await gatherFrom((await play(tell())).xUrl);
    expect(mergeCaptures(first.capture, second.capture).gaps).toEqual([]);
  });

  test('one handle that is refused is a gap of its own', async () => {
    const sandbox = await play(tell());
    const wrong = { ...handles[1], name: 'GitLabStatus', tokens: { ...consumer, ...userTokens('1001') } };
    const { gaps, capture } = await gatherFrom(sandbox.xUrl, { handles: [...handles.slice(0, 1), wrong] });
    expect(gaps).toMatchObject([{ kind: 'direct-messages', handle: 'GitLabStatus', cause: 'credentials' }]);
    expect(capture.directMessages).toHaveLength(2);
  });
});
