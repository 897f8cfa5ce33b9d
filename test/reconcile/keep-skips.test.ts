/** The ledger of skips: what became of each, who else came by, and that no record is lost or told twice. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/audit/catalogue.ts';
import { contextOf } from '../../src/audit/run-rule.ts';
import type { Capture } from '../../src/model/capture.ts';
import type { PolicyRevision } from '../../src/model/policy.ts';
import type { SkipEntry } from '../../src/model/skips.ts';
import { builtInPolicy, builtInRevision } from '../../src/policy/built-in.ts';
import { sealPolicy } from '../../src/policy/seal-policy.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { type Said, Story } from '../../src/scenario/story.ts';
import { arbitraryActs, tellActs } from './arbitrary-story.ts';

interface Told {
  readonly policy?: Partial<PolicyRevision>;
  readonly capture?: (capture: Capture) => Capture;
}

function skipsOf(story: Story, { policy = {}, capture = (c) => c }: Told = {}): readonly SkipEntry[] {
  return reconcile(capture(story.capture()), sealPolicy([{ ...builtInRevision, ...policy }])).skips;
}

/** The only entry there is. */
function skipOf(story: Story, told: Told = {}): SkipEntry {
  const [only, ...more] = skipsOf(story, told);
  if (only === undefined || more.length > 0) throw new RangeError(`one skip, not ${skipsOf(story, told).length}`);
  return only;
}

/** A question at 09:00 that Ana skipped at 09:20. */
function skipped(options: { takenAt?: string; reason?: string; text?: string } = {}): { story: Story; question: Said } {
  const { takenAt, reason, text = 'how do I mirror a repository to another server?' } = options;
  const story = new Story(takenAt === undefined ? {} : { takenAt });
  const question = story.mention('09:00', { by: '@ada_writes', text });
  story.skip('09:20', question, { by: 'Ana', ...(reason === undefined ? {} : { reason }) });
  return { story, question };
}

describe('what came next', () => {
  test.each([
    ['16:00:00', true, 0],
    ['16:00:01', false, -1],
  ])('answered from elsewhere at %s, in time: %s', (time, inTime, marginSeconds) => {
    const { story, question } = skipped();
    story.replyInTweetDeck(time, question);
    const at = story.at(time);
    expect(skipOf(story).next).toMatchObject({ fate: 'answered', at, by: null, inTime, marginSeconds });
  });

  test('answered in Zendesk: by whom; from elsewhere: by whoever links it', () => {
    const inZendesk = skipped();
    inZendesk.story.replyInZendesk('11:00', inZendesk.question, { by: 'Ben' });
    expect(skipOf(inZendesk.story).next).toMatchObject({ fate: 'answered', by: 'Ben', inTime: true });
    const elsewhere = skipped();
    const reply = elsewhere.story.replyInTweetDeck('11:00', elsewhere.question);
    elsewhere.story.note('11:05', elsewhere.question, { by: 'Cleo', links: reply });
    expect(skipOf(elsewhere.story).next).toMatchObject({ fate: 'answered', by: 'Cleo', inTime: true });
  });

  test('still open: until when, and whether the target is past', () => {
    expect(skipOf(skipped({ takenAt: '2026-11-18T12:00:00Z' }).story).next).toMatchObject({
      fate: 'open',
      at: null,
      due: '2026-11-18T16:00:00Z',
      inTime: null,
    });
    expect(skipOf(skipped({ takenAt: '2026-11-18T16:00:00Z' }).story).next.inTime).toBeNull();
    expect(skipOf(skipped({ takenAt: '2026-11-18T16:00:01Z' }).story).next).toMatchObject({
      fate: 'open',
      inTime: false,
    });
  });

  test('solved without an answer, by a person or by a trigger', () => {
    const person = skipped();
    person.story.solve('10:00', person.question, { by: 'Ben' });
    expect(skipOf(person.story).next).toMatchObject({ fate: 'solved', at: person.story.at('10:00'), by: 'Ben' });
    const trigger = skipped();
    trigger.story.solve('10:00', trigger.question, { by: null });
    trigger.story.close('+1 10:00', trigger.question);
    expect(skipOf(trigger.story).next).toMatchObject({ fate: 'solved', at: trigger.story.at('10:00'), by: null });
  });

  test('excused by a tag, whenever it was set; an answer says more than that', () => {
    const tagged = skipped();
    tagged.story.solve('10:00', tagged.question, { by: 'Ben', tags: ['mention'] });
    expect(skipOf(tagged.story).next).toMatchObject({ fate: 'excused', because: expect.stringContaining('mention') });
    const answered = skipped();
    answered.story.replyInZendesk('10:00', answered.question, { by: 'Ben' });
    answered.story.tag('10:05', answered.question, { tags: ['mention'] });
    expect(skipOf(answered.story).next).toMatchObject({ fate: 'answered', inTime: null, marginSeconds: null });
  });

  test('answered before: the skip came late', () => {
    const { story, question } = skipped();
    story.replyInTweetDeck('09:10', question);
    expect(skipOf(story).next).toMatchObject({ fate: 'answered before', at: story.at('09:10'), inTime: true });
  });

  test('of a later mention of a conversation: no target holds, whoever answers', () => {
    const story = new Story();
    const question = story.mention('09:00', { by: '@ada_writes' });
    const answer = story.replyInZendesk('09:10', question, { by: 'Ben' });
    const more = story.mention('10:00', { by: '@ada_writes', under: answer, text: 'and on the free plan?' });
    story.skip('10:05', more, { by: 'Ana' });
    story.replyInZendesk('20:30', more, { by: 'Ben', text: 'On that one as well.' });
    expect(skipOf(story).next).toMatchObject({ fate: 'answered', by: 'Ben', inTime: null });
  });

  test('unknown where the history, Zendesk or the sent tweets were not read whole', () => {
    const { story } = skipped();
    const without = (kind: string) => ({
      capture: (c: Capture): Capture => ({ ...c, coverage: c.coverage.filter((one) => one.kind !== kind) }),
    });
    for (const kind of ['sent', 'ticket-events', 'tickets']) {
      const { next } = skipOf(story, without(kind));
      expect(next).toMatchObject({ fate: 'unknown', because: expect.stringContaining('not read whole') });
    }
    const unread = (c: Capture): Capture => ({
      ...c,
      tickets: c.tickets.map((t) => ({ ...t, historyWhole: false })),
    });
    expect(skipOf(story, { capture: unread }).next).toMatchObject({ fate: 'unknown' });
  });

  test('a late answer accuses nobody where an earlier one may be hidden', () => {
    const { story, question } = skipped();
    story.replyInTweetDeck('20:00', question);
    expect(skipOf(story).next.inTime).toBe(false);
    const capture = (c: Capture): Capture => ({ ...c, coverage: c.coverage.filter((one) => one.kind !== 'sent') });
    expect(skipOf(story, { capture }).next).toMatchObject({ fate: 'answered', inTime: null, marginSeconds: null });
  });
});

describe('a skip', () => {
  test('without a record: a ticket that was overtaken, once for all that a person took up on that day', () => {
    const story = new Story();
    const older = story.mention('09:00', { by: '@ada_writes' });
    for (const [asked, answered] of [
      ['09:05', '09:30'],
      ['10:05', '10:30'],
    ] as const) {
      story.replyInZendesk(answered, story.mention(asked, { by: '@bo_builds' }), { by: 'Ben' });
    }
    story.replyInZendesk('+1 09:30', story.mention('+1 09:05', { by: '@carl_codes' }), { by: 'Ben' });
    story.replyInZendesk('+1 11:00', older, { by: 'Ana' });
    const shared = { ticket: older.ticketId, person: 'Ben', record: null, hasReason: null, owed: true };
    expect(skipsOf(story)).toMatchObject([
      { ...shared, at: story.at('09:30'), overtakings: 2, again: 1, others: 0, cameBy: 2 },
      { ...shared, at: story.at('+1 09:30'), overtakings: 1, again: 0, others: 0, cameBy: 2 },
    ]);
  });

  test('with a record and what was taken up instead is one', () => {
    const { story, question } = skipped();
    story.replyInZendesk('09:30', story.mention('09:05', { by: '@bo_builds' }), { by: 'Ana' });
    story.replyInZendesk('12:00', question, { by: 'Ben' });
    expect(skipOf(story)).toMatchObject({ at: story.at('09:20'), hasReason: false, overtakings: 1, cameBy: 2 });
  });

  test('of somebody else’s ticket is told, and counts for nobody', () => {
    const story = new Story();
    const theirs = story.mention('09:00');
    story.assign('09:05', theirs, { by: 'Ben', to: 'Ben' });
    story.skip('09:10', theirs, { by: 'Ana' });
    story.replyInZendesk('09:20', theirs, { by: 'Ben' });
    expect(skipOf(story)).toMatchObject({ person: 'Ana', owed: false, others: 0, again: 0, cameBy: 1 });
  });

  test('by several: who took up any ticket while it waited came by, whoever came later did not', () => {
    const { story, question } = skipped();
    story.skip('09:40', question, { by: 'Ben', reason: 'no idea' });
    story.skip('09:50', question, { by: 'Ana' });
    // Cleo passes over the ticket of 08:00, which is older still; Fay comes when this one is answered.
    story.replyInZendesk('10:00', story.mention('09:30', { by: '@bo_builds' }), { by: 'Cleo' });
    story.replyInZendesk('10:10', story.mention('08:00', { by: '@carl_codes' }), { by: 'Dan' });
    story.replyInZendesk('11:00', question, { by: 'Eve' });
    story.replyInZendesk('12:00', story.mention('11:50', { by: '@dee_deploys' }), { by: 'Fay' });
    const own = skipsOf(story).filter((s) => s.ticket === question.ticketId);
    expect(own.map((s) => [s.person, s.record === null, s.again, s.others, s.cameBy])).toEqual([
      ['Ana', false, 2, 1, 5],
      ['Ben', false, 1, 1, 5],
      ['Ana', false, 0, 1, 5],
    ]);
  });

  test('has its reason only where the policy allows text in files', () => {
    const { story } = skipped({ reason: 'needs an expert' });
    expect(skipOf(story)).toMatchObject({ hasReason: true, reason: null });
    const policy = { privacy: { ...builtInRevision.privacy, text: 'files' as const } };
    expect(skipOf(story, { policy })).toMatchObject({ hasReason: true, reason: 'needs an expert' });
    expect(skipOf(skipped().story, { policy })).toMatchObject({ hasReason: false, reason: null });
  });
});

describe('what may have made it hard', () => {
  test('words, links, and earlier tickets of the author', () => {
    const text = 'why is it slow? see https://a.example.com/1 and https://a.example.com/2';
    const { story } = skipped({ text: `@GitLab ${text}` });
    expect(skipOf(story).difficulty).toEqual({ words: 6, links: 2, earlierTickets: 0 });
    const again = new Story();
    again.replyInZendesk('08:10', again.mention('08:00', { by: '@ada_writes' }), { by: 'Ben' });
    again.skip('09:20', again.mention('09:00', { by: '@ada_writes', text: 'なぜ遅いのですか' }), { by: 'Ana' });
    const { words, earlierTickets } = skipOf(again).difficulty;
    expect(earlierTickets).toBe(1);
    expect(words).toBeGreaterThan(2);
  });

  test('is counted from Zendesk’s copy where X does not show the tweet', () => {
    const { story, question } = skipped({ text: 'five words are told here' });
    story.vanish(question);
    expect(skipOf(story).difficulty).toMatchObject({ words: 5, links: 0 });
  });
});

describe('on any day', () => {
  test('each record of a Twitter ticket stands in the ledger once, in order of time', () => {
    fc.assert(
      fc.property(arbitraryActs, (acts) => {
        const capture = tellActs(acts).capture();
        const { skips } = reconcile(capture, builtInPolicy);
        const records = skips.flatMap((s) => s.record ?? []);
        expect(records.toSorted()).toEqual(capture.skips.map((s) => s.id).toSorted());
        expect(skips.map((s) => s.at)).toEqual(skips.map((s) => s.at).toSorted());
        for (const { record, overtakings, others, cameBy, owed } of skips) {
          expect(record !== null || overtakings > 0).toBe(true);
          expect(cameBy).toBeGreaterThanOrEqual(others + (owed ? 1 : 0));
        }
      }),
      { numRuns: 150 },
    );
  });

  test('the tickets that were skipped are those that the rule finds, and excused ones with a record', () => {
    const rule = catalogue.find((r) => r.meta.id === 'skipped-ticket');
    fc.assert(
      fc.property(arbitraryActs, (acts) => {
        const day = reconcile(tellActs(acts).capture(), builtInPolicy);
        const judged = rule?.judge(contextOf(day, builtInPolicy)) ?? [];
        const found = judged.filter((j) => j.verdict.verdict === 'broken').map((j) => j.subject);
        const excused = new Set(day.tickets.filter((t) => t.excused !== undefined).map((t) => t.id));
        const owed = day.skips.filter((s) => s.owed && !excused.has(s.ticket)).map((s) => `ticket/${s.ticket}`);
        expect([...new Set(owed)].toSorted()).toEqual(found.toSorted());
      }),
      { numRuns: 150 },
    );
  });

  test('in time is what the rule of the target says', () => {
    const rule = catalogue.find((r) => r.meta.id === 'first-reply-sla');
    fc.assert(
      fc.property(arbitraryActs, (acts) => {
        const day = reconcile(tellActs(acts).capture(), builtInPolicy);
        const verdicts = new Map(rule?.judge(contextOf(day, builtInPolicy)).map((j) => [j.subject, j.verdict.verdict]));
        const conversationOf = new Map(day.tickets.map((t) => [t.id, t.conversation]));
        for (const { ticket, next } of day.skips) {
          const conversation = day.conversations.find((c) => c.id === conversationOf.get(ticket));
          const first = conversation?.mentions.find((m) => m.first)?.subject ?? '';
          if (next.inTime !== null) expect(verdicts.get(first)).toBe(next.inTime ? 'kept' : 'broken');
        }
      }),
      { numRuns: 150 },
    );
  });

  test('what happens later changes what came next, and no skip before', () => {
    fc.assert(
      fc.property(arbitraryActs, (acts) => {
        const story = tellActs(acts);
        const capture = story.capture();
        const later = { ...capture, takenAt: story.at('+9 05:00') };
        const plainly = (c: Capture) =>
          reconcile(c, builtInPolicy).skips.map(({ ticket, at, person }) => [ticket, at, person]);
        expect(plainly(later)).toEqual(expect.arrayContaining(plainly(capture)));
      }),
      { numRuns: 60 },
    );
  });
});
