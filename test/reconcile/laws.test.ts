/** What holds for every day, however it went. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/audit/catalogue.ts';
import { contextOf, runRule } from '../../src/audit/run-rule.ts';
import type { Capture } from '../../src/model/capture.ts';
import type { LedgerItem, ReconciledDay } from '../../src/model/day.ts';
import { addSeconds, instant } from '../../src/model/instant.ts';
import { mergeCaptures, normaliseCapture } from '../../src/model/merge-captures.ts';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import { reconcile, wantedLookups } from '../../src/reconcile/reconcile.ts';
import { type Act, arbitraryActs, tellActs } from './arbitrary-story.ts';

const runs = { numRuns: 150 };

function day(acts: readonly Act[]): { capture: Capture; day: ReconciledDay } {
  const capture = tellActs(acts).capture();
  return { capture, day: reconcile(capture, builtInPolicy) };
}

/** A fixed, seeded shuffle. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const result = [...items];
  let state = seed + 1;
  for (let i = result.length - 1; i > 0; i -= 1) {
    state = (state * 48_271) % 2_147_483_647;
    const j = state % (i + 1);
    const a = result[i];
    const b = result[j];
    if (a !== undefined && b !== undefined) {
      result[i] = b;
      result[j] = a;
    }
  }
  return result;
}

function countClasses(items: readonly LedgerItem[], ledger: LedgerItem['ledger']): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) if (item.ledger === ledger) counts[item.class] = (counts[item.class] ?? 0) + 1;
  return counts;
}

describe('reconciling', () => {
  test('a shuffled capture gives an equal day', () => {
    fc.assert(
      fc.property(arbitraryActs, fc.nat(10_000), (acts, seed) => {
        const { capture, day: ordered } = day(acts);
        const mixed: Capture = {
          ...capture,
          accounts: shuffled(capture.accounts, seed),
          tweets: shuffled(capture.tweets, seed),
          tombstones: shuffled(capture.tombstones, seed),
          tickets: shuffled(capture.tickets, seed),
          ticketEvents: shuffled(capture.ticketEvents, seed),
          skips: shuffled(capture.skips, seed),
          users: shuffled(capture.users, seed),
          forumCategories: shuffled(capture.forumCategories, seed),
          forumSearches: shuffled(capture.forumSearches, seed),
          supportTickets: shuffled(capture.supportTickets, seed),
          supportSearches: shuffled(capture.supportSearches, seed),
        };
        expect(reconcile(mixed, builtInPolicy)).toEqual(ordered);
      }),
      runs,
    );
  });

  test('both ledgers are partitioned: every item once, every public comment an item, matches mutual', () => {
    fc.assert(
      fc.property(arbitraryActs, (acts) => {
        const { capture, day: whole } = day(acts);
        const ids = whole.items.map((i) => i.id);
        expect(new Set(ids).size).toBe(ids.length);
        const comments = capture.ticketEvents.flatMap((e) =>
          e.comments.filter((c) => c.public).map((c) => `ticket/${e.ticketId}#comment/${c.id}`),
        );
        expect(
          whole.items
            .filter((i) => i.ledger === 'zendesk')
            .map((i) => i.id)
            .sort(),
        ).toEqual(comments.sort());
        const byId = new Map(whole.items.map((i) => [i.id, i]));
        for (const item of whole.items) {
          expect(item.partners.length > 0).toBe(item.class === 'matched');
          if (item.ledger === 'x')
            for (const partner of item.partners) expect(byId.get(partner)?.partners).toEqual([item.id]);
        }
      }),
      runs,
    );
  });

  test('inbound comments are never matched with a later tweet', () => {
    fc.assert(
      fc.property(arbitraryActs, (acts) => {
        const { items } = day(acts).day;
        const byId = new Map(items.map((i) => [i.id, i]));
        for (const item of items) {
          if (item.ledger !== 'zendesk' || item.kind !== 'inbound') continue;
          for (const partner of item.partners) {
            const tweet = byId.get(partner);
            if (tweet !== undefined) expect(tweet.at <= item.at).toBe(true);
          }
        }
      }),
      runs,
    );
  });

  test('tweets of strangers who name nobody change nothing', () => {
    fc.assert(
      fc.property(arbitraryActs, fc.nat(20), (acts, index) => {
        const { capture, day: without } = day(acts);
        const model = capture.tweets[index % Math.max(1, capture.tweets.length)];
        if (model === undefined) return;
        const { repliedTo: _parent, inReplyToUserId: _author, ...plain } = model;
        const stranger = {
          ...plain,
          id: `${model.id}7`,
          authorId: '999',
          conversationId: `${model.id}7`,
          mentions: [],
          editHistory: [`${model.id}7`],
        };
        const { quoted: _quoted, retweeted: _retweeted, ...silent } = stranger;
        const strangers: Capture = {
          ...capture,
          accounts: [...capture.accounts, { id: '999', handle: 'a_stranger', observedAt: capture.takenAt }],
          tweets: [...capture.tweets, silent],
          texts: { ...capture.texts, [`tweet/${stranger.id}`]: 'nothing to do with anybody' },
        };
        expect(reconcile(strangers, builtInPolicy)).toEqual(without);
      }),
      runs,
    );
  });

  test('removing a matched reply takes it from one class and puts its comment into another', () => {
    fc.assert(
      fc.property(arbitraryActs, (acts) => {
        const { capture, day: before } = day(acts);
        const reply = before.items.find((i) => i.ledger === 'x' && i.kind === 'reply' && i.class === 'matched');
        if (reply === undefined) return;
        const id = reply.id.replace('tweet/', '');
        const after = reconcile({ ...capture, tweets: capture.tweets.filter((t) => t.id !== id) }, builtInPolicy);
        const x = [countClasses(before.items, 'x'), countClasses(after.items, 'x')] as const;
        expect((x[1].matched ?? 0) <= (x[0].matched ?? 0)).toBe(true);
        const total = (counts: Record<string, number>): number => Object.values(counts).reduce((a, b) => a + b, 0);
        expect(total(countClasses(after.items, 'zendesk'))).toBe(total(countClasses(before.items, 'zendesk')));
      }),
      runs,
    );
  });

  test('a capture and its merge with itself or with an overlapping half reconcile alike', () => {
    fc.assert(
      fc.property(arbitraryActs, (acts) => {
        const whole = normaliseCapture(tellActs(acts).capture());
        const half = (even: boolean): Capture =>
          normaliseCapture({
            ...whole,
            tweets: whole.tweets.filter((_, i) => i % 3 === 0 || (i % 2 === 0) === even),
            ticketEvents: whole.ticketEvents.filter((_, i) => (i % 2 === 0) === even),
          });
        const merged = mergeCaptures(half(true), half(false));
        expect(reconcile({ ...merged, texts: whole.texts }, builtInPolicy)).toEqual(reconcile(whole, builtInPolicy));
        expect(mergeCaptures(whole, whole)).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a forum and a Support team', () => {
  const withBoth = (acts: readonly Act[]): Capture => tellActs(acts, { systems: ['forum', 'support'] }).capture();

  test('change no verdict of a rule that needs neither', () => {
    const verdicts = (capture: Capture): readonly string[] =>
      catalogue
        .filter(({ meta }) => !meta.needs.some((source) => source === 'forum' || source === 'support'))
        .flatMap((rule) =>
          rule
            .judge(contextOf(reconcile(capture, builtInPolicy), builtInPolicy))
            .map(
              ({ subject, at, verdict }) => `${rule.meta.id} ${subject} ${at} ${verdict.verdict} ${verdict.because}`,
            ),
        );
    fc.assert(
      fc.property(arbitraryActs, (acts) => {
        expect(verdicts(withBoth(acts))).toEqual(verdicts(day(acts).capture));
      }),
      { numRuns: 60 },
    );
  });

  test('are asked in whichever order records came, and not for what they answered', () => {
    fc.assert(
      fc.property(arbitraryActs, fc.nat(10_000), (acts, seed) => {
        const unasked: Capture = { ...withBoth(acts), forumSearches: [], supportSearches: [] };
        const wanted = wantedLookups(unasked, builtInPolicy);
        const mixed = { ...unasked, tweets: shuffled(unasked.tweets, seed), tickets: shuffled(unasked.tickets, seed) };
        expect(wantedLookups(mixed, builtInPolicy)).toEqual(wanted);
        const observedAt = unasked.takenAt;
        const answered = wantedLookups(
          {
            ...unasked,
            forumSearches: wanted.forumSearches.map(({ id }) => ({ id, topics: [], observedAt })),
            supportSearches: wanted.supportSearches.map(({ id }) => ({ id, links: [], observedAt })),
          },
          builtInPolicy,
        );
        const asked = new Set([...wanted.forumSearches, ...wanted.supportSearches].map(({ id }) => id));
        for (const { id } of [...answered.forumSearches, ...answered.supportSearches]) expect(asked).not.toContain(id);
      }),
      { numRuns: 60 },
    );
  });
});

describe('judging', () => {
  test('a population is the sum of its verdicts, no rule throws, and days partition its subjects', () => {
    fc.assert(
      fc.property(arbitraryActs, (acts) => {
        const { day: whole } = day(acts);
        const start = instant('2026-11-11T00:00:00Z');
        const all = { start, end: addSeconds(start, 20 * 86_400) };
        for (const rule of catalogue) {
          const { outcome, judgements } = runRule(rule, whole, builtInPolicy, all);
          expect(outcome.status).not.toBe('errored');
          expect(outcome.kept + outcome.broken + outcome.excused + outcome.pending + outcome.unknown).toBe(
            outcome.population,
          );
          expect(new Set(judgements.map((j) => j.subject)).size).toBe(judgements.length);
          const daily = Array.from({ length: 20 }, (_, i) =>
            runRule(rule, whole, builtInPolicy, {
              start: addSeconds(start, i * 86_400),
              end: addSeconds(start, (i + 1) * 86_400),
            }),
          );
          expect(daily.flatMap((d) => d.judgements.map((j) => j.subject)).sort()).toEqual(
            judgements.map((j) => j.subject).sort(),
          );
        }
      }),
      runs,
    );
  });
});
