/** The law that ties the sandbox to gather: what the servers play is what gather finds, record by record. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { gather, gatherLookups } from '../../src/gather/gather.ts';
import type { OptionalSources } from '../../src/gather/gather-systems.ts';
import { gatherSystemLookups } from '../../src/gather/look-up-systems.ts';
import { createTransport } from '../../src/http/transport.ts';
import { canonicalJson } from '../../src/model/canonical-json.ts';
import type { Capture } from '../../src/model/capture.ts';
import { millisOf } from '../../src/model/instant.ts';
import { normaliseCapture } from '../../src/model/merge-captures.ts';
import { builtInPolicy, builtInRevision } from '../../src/policy/built-in.ts';
import { reconcile, wantedLookups } from '../../src/reconcile/reconcile.ts';
import type { SandboxOptions } from '../../src/sandbox/options.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { tellDemoDay } from '../../src/scenario/demo-day.ts';
import { Story } from '../../src/scenario/story.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

async function gatherFrom(
  story: Story,
  options: Partial<SandboxOptions> = {},
): Promise<{ capture: Capture; unplanned: readonly string[]; forumUrl: string }> {
  const dir = mkdtempSync(join(tmpdir(), 'tweet-audit-'));
  folders.push(dir);
  const now = millisOf(story.takenAt);
  const sandbox = await startSandbox(story.world(), { now: () => now, ...options });
  const clock = { now: () => now, sleep: async () => {} };
  const transports = {
    zendesk: createTransport({ clock, allowedOrigins: [sandbox.zendeskUrl] }),
    x: createTransport({ clock, allowedOrigins: [sandbox.xUrl] }),
  };
  const reach = (url: string) => createTransport({ clock, allowedOrigins: [url] });
  const told = story.capture().systems;
  const systems: OptionalSources = {
    ...(told.includes('forum') ? { forum: { url: sandbox.forumUrl, transport: reach(sandbox.forumUrl) } } : {}),
    ...(told.includes('support')
      ? {
          support: {
            url: sandbox.supportUrl,
            credentials: { kind: 'oauth', token: sandbox.credentials.supportOauthToken },
            transport: reach(sandbox.supportUrl),
            places: { ...builtInRevision.resources, forumUrl: sandbox.forumUrl },
          },
        }
      : {}),
  };
  const x = { apiUrl: sandbox.xUrl, bearerToken: sandbox.credentials.bearer, fieldStyle: 'auto' as const };
  try {
    let capture = await gather({
      dir,
      span: story.capture().span,
      takenAt: story.takenAt,
      handles: builtInRevision.handles,
      zendesk: { url: sandbox.zendeskUrl, credentials: { kind: 'oauth', token: sandbox.credentials.oauthToken } },
      x,
      systems,
      salt: 'salt',
      transportFor: (source) => transports[source],
    });
    for (let round = 0; round < 3; round += 1) {
      const wanted = wantedLookups(capture, builtInPolicy);
      const { tweets: ids } = wanted;
      if (ids.length > 0)
        capture = await gatherLookups({ x, salt: 'salt', transportFor: (s) => transports[s], clock }, capture, ids);
      capture = await gatherSystemLookups({ systems, salt: 'salt', clock }, capture, wanted);
    }
    return { capture, unplanned: sandbox.unplanned(), forumUrl: sandbox.forumUrl };
  } finally {
    await sandbox.close();
  }
}

/** A day with deletions, protected tweets, merges, notes, skips, private tickets' neighbours, several handles and old parents. */
function tellVariedDay(): Story {
  const story = new Story({ takenAt: '2026-11-19T05:00:00Z' });
  const old = story.post('-20 10:00', { text: 'our summit begins in three weeks' });
  const reply = story.mention('09:00', {
    by: '@ada_writes',
    under: old,
    text: 'is there a livestream? I < 3 it & more',
  });
  story.replyInZendesk('09:10', reply, { text: 'There is, "of course" – see you' });
  const both = story.mention('09:20', { by: '@bo_builds', text: 'hi @GitLabStatus, 😀 which of you answers?' });
  const answer = story.replyInZendesk('09:40', both, { status: 'pending' });
  const more = story.mention('09:50', { by: '@bo_builds', under: answer, text: 'thanks, and now?' });
  const followUp = story.replyInTweetDeck('10:00', more);
  story.note('10:02', more, { links: followUp });
  const gone = story.mention('10:30', { by: '@carl_codes' });
  story.replyInZendesk('10:40', gone);
  story.vanish(gone);
  const hidden = story.mention('10:50', { by: '@dee_deploys' });
  story.replyInTweetDeck('10:55', hidden);
  story.vanish(hidden, 'protected');
  const first = story.mention('11:00', { by: '@eli_edits' });
  const second = story.mention('11:05', { by: '@eli_edits' });
  story.merge('11:10', second, first, { by: 'Ben' });
  story.skip('11:12', first, { by: 'Ben', reason: 'asked the docs team' });
  story.assign('11:13', first, { by: null, to: 'Ana' });
  story.replyInZendesk('11:15', first, { by: 'Ana', fails: true });
  story.retweet('11:20', first);
  story.solve('11:30', both, { by: 'Ben', tags: ['mention'], bulk: true });
  return story;
}

test.each([
  ['tweet.* names', { fieldStyle: 'tweet' }],
  ['post.* names', { fieldStyle: 'post' }],
  ['integer channels', { channelStyle: 'integer' }],
  ['links that repeat all parameters', { exportLinks: 'whole' }],
] as const)('gather finds the world again: %s', async (_name, options) => {
  const story = tellVariedDay();
  const { capture, unplanned } = await gatherFrom(story, options);
  const told = normaliseCapture(story.capture());
  expect(unplanned).toEqual([]);
  expect(capture.gaps).toEqual([]);
  for (const kind of ['tickets', 'ticketEvents', 'skips', 'users'] as const) {
    expect(capture[kind].map(canonicalJson), kind).toEqual(told[kind].map(canonicalJson));
  }
  const relevant = new Set(capture.tweets.map((t) => t.id));
  expect(told.tweets.filter((t) => !relevant.has(t.id))).toEqual([]);
  expect(capture.tweets.map(canonicalJson)).toEqual(told.tweets.map(canonicalJson));
  expect(capture.tombstones.map((t) => [t.id, t.state])).toEqual(told.tombstones.map((t) => [t.id, t.state]));
  // X escapes three characters; the capture keeps what X gave.
  const asGiven = (key: string, text: string): string =>
    key.startsWith('tweet/') ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text;
  for (const [key, text] of Object.entries(told.texts)) expect(capture.texts[key], key).toBe(asGiven(key, text));
});

test('the demo day, read over HTTP, reconciles as it was told', async () => {
  const story = tellDemoDay();
  const { capture, forumUrl, unplanned } = await gatherFrom(story);
  const told = reconcile(story.capture(), builtInPolicy);
  const read = reconcile(capture, builtInPolicy);
  expect(read.items).toEqual(told.items);
  expect(unplanned).toEqual([]);
  const asTold = JSON.stringify(read.conversations).replaceAll(forumUrl, 'https://forum.example.com');
  expect(JSON.parse(asTold)).toEqual(told.conversations);
  expect(told.conversations.flatMap((c) => c.mentions.flatMap((m) => m.mayHelp ?? []))).toHaveLength(3);
  expect(read.tickets).toEqual(told.tickets);
});
