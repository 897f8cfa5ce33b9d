/** The evaluation: its invented oddities do occur, and the real program finds the truth of three brands' conversations. */
import { describe, expect, test } from 'vitest';
import { type Made, makeWorld } from '../../scripts/evaluate-matching/make-world.ts';
import { dataIsHere, readConversations, type Turn } from '../../scripts/evaluate-matching/read-conversations.ts';
import { runProgram } from '../../scripts/evaluate-matching/run-program.ts';
import {
  compareTweets,
  compareWaits,
  figuresOf,
  scorePairs,
  workingSeconds,
} from '../../scripts/evaluate-matching/score.ts';

const start = Date.parse('2026-11-16T08:00:00Z');

/** Each asks, is answered an hour later, asks again and is answered again; every question differs. */
function inventConversations(count: number): readonly (readonly Turn[])[] {
  return Array.from({ length: count }, (_, index) => {
    const handle = `asker_${index}`;
    const say = (turn: number, isBrand: boolean, text: string): Turn => {
      const ms = start + index * 613_000 + turn * 3_600_000;
      return {
        id: String((BigInt(ms) - 1288834974657n) << 22n),
        ms,
        text,
        isBrand,
        handle: isBrand ? 'Kettles' : handle,
      };
    };
    const page = `https://kettles.example/help/${index}?from=here&to=there`;
    return [
      say(
        0,
        false,
        `@Kettles my kettle no. ${index} "sings", it doesn't boil & nobody knows why ${'very '.repeat(15 + (index % 25))}odd`,
      ),
      say(1, true, `@${handle} Sorry! Is lid ${index} shut? Page ${page} shows how. ^AB`),
      say(2, false, `@Kettles It's shut, and number ${index} <still> sings`),
      say(3, true, `@${handle} Then we'll send you kettle ${index + 1000}.`),
    ];
  });
}

describe('a world of 100 invented conversations', () => {
  const conversations = inventConversations(100);
  const made = makeWorld('Kettles', conversations, 1);
  const { capture } = made.world;
  const textsOf = (kind: string): string[] =>
    Object.entries(capture.texts).flatMap(([key, text]) => (key.startsWith(kind) ? [text] : []));

  test('the same seed makes the same world, another seed another', () => {
    expect(makeWorld('Kettles', conversations, 1)).toEqual(made);
    expect(makeWorld('Kettles', conversations, 2).world).not.toEqual(made.world);
  });

  test('3 % of tickets are lost, 2 % merged, 1 % of texts said twice', () => {
    expect(made.truth.counts).toMatchObject({ lost: 3, merged: 2, repeated: 1 });
    expect(capture.tickets.filter((t) => t.tags.includes('closed_by_merge'))).toHaveLength(2);
    expect(capture.tweets).toHaveLength(401);
  });

  test('Zendesk has each tweet 1 to 240 minutes later', () => {
    const commentedAt = new Map(capture.ticketEvents.flatMap((e) => e.comments.map((c) => [c.id, e])));
    const sentAt = new Map(capture.tweets.map((t) => [t.id, Date.parse(t.sentAt)]));
    const lags = made.truth.pairs.flatMap(([tweetId, commentId]) => {
      const event = commentedAt.get(commentId);
      return event?.channel === 'twitter' ? [(Date.parse(event.at) - (sentAt.get(tweetId) ?? 0)) / 60_000] : [];
    });
    expect(lags.length).toBeGreaterThan(150);
    expect(Math.min(...lags)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...lags)).toBeLessThanOrEqual(240);
  });

  test('texts differ between the two: cut ones, entities, t.co links, appended ticket links', () => {
    expect(textsOf('tweet/').filter((t) => t.includes('kettles.example'))).toEqual([]);
    expect(textsOf('comment/').filter((t) => t.includes('kettles.example')).length).toBeGreaterThan(10);
    expect(textsOf('comment/').filter((t) => t.includes('…')).length).toBeGreaterThan(5);
    expect(textsOf('comment/').filter((t) => t.includes('&#39;')).length).toBeGreaterThan(20);
    const appended = capture.tweets.filter((t) => t.links.some((l) => l.expanded?.includes('zendesk.com/tickets/')));
    expect(appended.length).toBeGreaterThan(10);
  });

  test('the program finds its truth', async () => {
    await expectTruth(made);
  }, 120_000);
});

async function expectTruth(made: Made): Promise<void> {
  const { truth, takenAtMs } = made;
  const ran = await runProgram(made, undefined);
  expect(ran.unplanned).toEqual([]);
  expect(ran.result.gaps).toEqual([]);
  const { wrong, missed } = scorePairs(truth, ran.items);
  expect({ wrong, missed }).toEqual({ wrong: [], missed: [] });
  expect(compareTweets(truth, ran.items)).toEqual([]);
  expect(compareWaits(truth, takenAtMs, ran.judgements)).toEqual([]);
  const { metrics, outcomes, completeness } = ran.result;
  const figures = figuresOf(truth, takenAtMs);
  expect(metrics.mentions).toBe(truth.mentions.length);
  expect(metrics.replies).toBe(truth.replies.size);
  expect(metrics.customerWait.seconds.median).toBe(figures.medianWait);
  expect(outcomes.find((o) => o.rule === 'first-reply-sla')?.broken).toBe(figures.misses);
  expect(completeness.share).toBe(1);
}

describe('the business clock of the evaluation', () => {
  test.each([
    ['2026-11-18T09:00:00Z', '2026-11-18T09:00:30Z', 30],
    ['2026-11-20T21:59:00Z', '2026-11-23T08:01:00Z', 120],
    ['2026-11-21T10:00:00Z', '2026-11-22T10:00:00Z', 0],
    ['2026-11-18T03:00:00Z', '2026-11-19T23:00:00Z', 28 * 3600],
  ])('%s to %s', (from, to, seconds) => {
    expect(workingSeconds(Date.parse(from), Date.parse(to))).toBe(seconds);
  });
});

/** The conversations stand beside the repository, and never in it: without them these are skipped. */
describe.skipIf(!dataIsHere())('real conversations (../shared/data/ibm-cdp; skipped where they are not)', () => {
  test.each(['RockstarSupport', 'Google', 'MojangSupport'])(
    'the program finds the truth of @%s',
    async (brand) => {
      await expectTruth(makeWorld(brand, readConversations().get(brand) ?? [], 1));
    },
    120_000,
  );
});
