/** A tweet that an earlier run read is gone in the next one: its bare facts keep the day in shape. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Capture } from '../../src/model/capture.ts';
import type { Conversation, ReconciledDay } from '../../src/model/day.ts';
import { addSeconds } from '../../src/model/instant.ts';
import { mergeCaptures } from '../../src/model/merge-captures.ts';
import { builtInPolicy, builtInRevision } from '../../src/policy/built-in.ts';
import { sealPolicy } from '../../src/policy/seal-policy.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { Story } from '../../src/scenario/story.ts';
import { judgeStory } from '../audit/judge-story.ts';
import { arbitraryActs, tellActs } from './arbitrary-story.ts';

/** A second run, an hour later, which asks X for these tweets and is told that there are none. */
function readAgain(first: Capture, gone: readonly { readonly id: string }[]): Capture {
  const ids = new Set(gone.map(({ id }) => id));
  const takenAt = addSeconds(first.takenAt, 3600);
  return mergeCaptures(first, {
    ...first,
    takenAt,
    tweets: first.tweets.filter(({ id }) => !ids.has(id)),
    tombstones: [...ids].map((id) => ({ id, state: 'not-found', observedAt: takenAt })),
  });
}

function dayOf(capture: Capture): ReconciledDay {
  return reconcile(capture, builtInPolicy);
}

function shapeOf({ id, ticketIds, mentions, replies, availability }: Conversation) {
  return {
    id,
    ticketIds,
    about: availability.about,
    mentions: mentions.map((m) => ({
      subject: m.subject,
      first: m.first,
      typed: m.typed,
      outside: m.typedOutsideHead,
    })),
    answered: mentions.map((m) => m.answer?.at),
    replies: replies.map((r) => ({ id: r.tweet.id, answers: r.answers, order: r.order, expected: r.expected })),
  };
}

function told() {
  const story = new Story();
  const asked = story.mention('09:00', { text: 'is the site down for everybody?' });
  const reply = story.replyInZendesk('09:20', asked);
  const more = story.mention('09:40', { under: reply, text: 'and how often does it run, @GitLab?' });
  story.replyInTweetDeck('10:00', more);
  const aside = story.mention('10:10', { by: '@bo_builds', under: asked, text: 'same here', lag: null });
  return { story, asked, reply, more, aside };
}

test.each(['asked', 'more'] as const)('the conversation keeps its shape without the tweet: %s', (which) => {
  const { story, ...said } = told();
  const first = story.capture();
  expect(dayOf(readAgain(first, [said[which]])).conversations.map(shapeOf)).toEqual(
    dayOf(first).conversations.map(shapeOf),
  );
});

test('nothing of what it said is left, but for what Zendesk holds', () => {
  const { story, asked } = told();
  const { tweets, tombstones, texts } = readAgain(story.capture(), [asked]);
  expect(tweets.map(({ id }) => id)).not.toContain(asked.id);
  expect(Object.keys(texts)).not.toContain(`tweet/${asked.id}`);
  expect(JSON.stringify(tombstones)).not.toContain('down');
});

test('its ticket’s comment is removed, no matter what it is about', () => {
  const { story, asked } = told();
  const { items } = dayOf(readAgain(story.capture(), [asked]));
  expect(items.find((i) => i.id.startsWith(`ticket/${asked.ticketId}#`) && i.kind === 'inbound')).toMatchObject({
    class: 'removed',
    partners: [`tweet/${asked.id}`],
  });
});

test('the subject keeps its id and its verdict over two runs, with a ticket and without', () => {
  const story = new Story();
  const answered = story.mention('09:00');
  story.replyInTweetDeck('09:20', answered);
  const lost = story.mention('09:00', { by: '@bo_builds', lag: null });
  const waiting = story.mention('09:00', { by: '@carl_codes', text: 'how do I feed my runner?' });
  const gone = [answered, lost, waiting];
  for (const rule of ['first-reply-sla', 'unanswered-mention', 'mention-without-ticket'] as const) {
    const [before, after] = [[], gone].map((ids) =>
      judgeStory(rule, story, { capture: (c) => readAgain(c, ids) }).map((j) => [j.subject, j.verdict.verdict]),
    );
    expect(before?.map(([subject]) => subject).sort()).toEqual(gone.map(({ id }) => `tweet/${id}`).sort());
    expect(after).toEqual(before);
  }
});

test('a side mention below it does not become a mention', () => {
  const { story, asked, aside } = told();
  const kindIn = (day: ReconciledDay): string | undefined => day.items.find((i) => i.id === `tweet/${aside.id}`)?.kind;
  expect(kindIn(dayOf(story.capture()))).toBe('side mention');
  expect(kindIn(dayOf(readAgain(story.capture(), [asked])))).toBe('side mention');
});

test('a direct message after it stays solicited', () => {
  const story = new Story();
  const asked = story.mention('09:00');
  story.directMessage('09:12', { to: '@ada_writes' });
  const verdicts = [[], [asked]].map((gone) =>
    judgeStory('unsolicited-direct-message', story, { capture: (c) => readAgain(c, gone) }).map(
      (j) => j.verdict.verdict,
    ),
  );
  expect(verdicts).toEqual([['kept'], ['kept']]);
});

test('a deleted reply is no reply, and still tells whose conversation it was in', () => {
  const story = new Story();
  const asked = story.mention('09:00', { lag: null });
  const reply = story.replyInTweetDeck('09:20', asked, { text: 'It is in the settings. 1/2' });
  const second = story.post('09:21', { under: reply, text: 'Under CI, at the end. 2/2' });
  const other = story.mention('10:00', { text: 'and how often does it run?' });
  story.note('10:30', other, { links: reply });
  const [before, after] = [[], [reply]].map((gone) => dayOf(readAgain(story.capture(), gone)));
  const idsOf = (day: ReconciledDay | undefined) => day?.conversations.map((c) => [c.id, c.ticketIds]);
  expect(idsOf(after)).toEqual(idsOf(before));
  expect(after?.conversations.flatMap((c) => c.replies.map((r) => r.tweet.id))).toEqual([second.id]);
  const [judged] = judgeStory('broken-note-link', story, { capture: (c) => readAgain(c, [reply]) });
  expect(judged?.verdict).toMatchObject({ verdict: 'broken', severity: 'info' });
});

test('where nothing tells what the first tweet said, it is unknown whether the status handle may answer', () => {
  const story = new Story();
  const asked = story.mention('09:00', { lag: null });
  story.replyInTweetDeck('09:20', asked, { from: '@GitLabStatus' });
  const other = story.mention('11:00', { by: '@bo_builds', lag: null });
  story.replyInTweetDeck('11:20', other, { from: '@MovingToGitLab' });
  const judged = judgeStory('wrong-handle', story, { capture: (c) => readAgain(c, [asked, other]) });
  expect(judged.map((j) => j.verdict)).toMatchObject([{ verdict: 'unknown' }, { verdict: 'broken', severity: 'info' }]);
});

test('of the author’s tickets the nearest in time is its own; one later than the lag is not', () => {
  const story = new Story();
  const early = story.mention('09:00', { lag: 60 });
  const never = story.mention('12:00', { lag: null });
  const late = story.mention('12:30', { lag: 6 * 3600 });
  const { conversations } = dayOf(readAgain(story.capture(), [early, never, late]));
  const ticketsOf = (id: string) =>
    conversations.flatMap((c) => c.mentions.filter((m) => m.tweet?.id === id))[0]?.ticketIds;
  expect([early, never, late].map(({ id }) => ticketsOf(id))).toEqual([[early.ticketId], [], []]);
});

/** An integration's ticket: it names nobody, and its note links the reply. */
function throughIntegration(text: string) {
  const story = new Story();
  const asked = story.mention('09:00', { to: '@MovingToGitLab', text, channel: 'api', tags: ['campaign'] });
  const reply = story.replyInTweetDeck('09:20', asked, { from: '@MovingToGitLab' });
  story.note('09:30', asked, { links: reply });
  const handles = builtInRevision.handles.map((h) =>
    h.role === 'campaign' ? { ...h, tickets: { ...h.tickets, tags: ['campaign'] } } : h,
  );
  const users = story.capture().users.map(({ handle: _, ...user }) => user);
  const conversationsOf = (change: (capture: Capture) => Capture) =>
    reconcile(change({ ...story.capture(), users }), sealPolicy([{ ...builtInRevision, handles }])).conversations;
  return { story, asked, reply, conversationsOf };
}

test('an integration’s ticket, whose note links the reply to it, stays in its conversation', () => {
  const { asked, conversationsOf } = throughIntegration('how do I move all of my projects?');
  const [before, after] = [[], [asked]].map((gone) => conversationsOf((c) => readAgain(c, gone)).map(shapeOf));
  expect(before?.map((c) => [c.ticketIds, c.mentions.map((m) => m.subject)])).toEqual([
    [[asked.ticketId], [`tweet/${asked.id}`]],
  ]);
  expect(after).toEqual(before);
});

test('and joins it, where no run ever read the tweet', () => {
  const { story, asked, reply, conversationsOf } = throughIntegration('how do I move all of my projects?');
  story.vanish(asked);
  const conversations = conversationsOf((c) => c);
  expect(conversations.map((c) => [c.ticketIds, c.replies.map((r) => r.tweet.id)])).toEqual([
    [[asked.ticketId], [reply.id]],
  ]);
});

test('a later mention whose words are lost may only have thanked', () => {
  const story = new Story();
  const reply = story.replyInTweetDeck('09:20', story.mention('09:00', { lag: null }));
  const later = story.mention('09:40', { under: reply, text: 'and how often does it run?', lag: null });
  const verdictOf = (gone: readonly { readonly id: string }[]) =>
    judgeStory('unanswered-mention', story, { capture: (c) => readAgain(c, gone) }).find(
      (j) => j.subject === `tweet/${later.id}`,
    )?.verdict.verdict;
  expect([verdictOf([]), verdictOf([later])]).toEqual(['broken', 'unknown']);
});

describe('whatever happened on the day, and whichever tweets are gone', () => {
  test('subjects of mentions stay, conversations of tweets stay, and side mentions stay such', () => {
    fc.assert(
      fc.property(arbitraryActs, fc.nat(), (acts, pick) => {
        const first = tellActs(acts).capture();
        const gone = first.tweets.filter((_, index) => (pick >> (index % 20)) % 2 === 1);
        const [before, after] = [dayOf(first), dayOf(readAgain(first, gone))];
        const goneIds = new Set(gone.map(({ id }) => `tweet/${id}`));
        const mentionsOf = (day: ReconciledDay) =>
          day.conversations.flatMap((c) => c.mentions.map((m) => m.subject)).filter((s) => s.startsWith('tweet/'));
        expect(mentionsOf(after).sort()).toEqual(mentionsOf(before).sort());
        const kindsOf = (day: ReconciledDay) =>
          day.items
            .filter((i) => i.ledger === 'x' && !(i.kind === 'reply' && goneIds.has(i.id)))
            .map((i) => [i.id, i.kind]);
        expect(kindsOf(after)).toEqual(kindsOf(before));
      }),
      { numRuns: 100 },
    );
  });
});
