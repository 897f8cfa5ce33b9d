import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Capture } from '../../../src/model/capture.ts';
import type { TicketHistory } from '../../../src/model/day.ts';
import { addSeconds } from '../../../src/model/instant.ts';
import { builtInPolicy } from '../../../src/policy/built-in.ts';
import { reconcile } from '../../../src/reconcile/reconcile.ts';
import { Story } from '../../../src/scenario/story.ts';
import { arbitraryActs, tellActs } from '../../reconcile/arbitrary-story.ts';
import { expectVerdicts, judgeStory, withoutCoverage } from '../judge-story.ts';

const rule = 'skipped-ticket';

/** Two tickets; the younger one is answered at 09:30 by Ana. */
function overtaken(): { story: Story; older: ReturnType<Story['mention']>; younger: ReturnType<Story['mention']> } {
  const story = new Story();
  const older = story.mention('09:00', { by: '@ada_writes' });
  const younger = story.mention('09:05', { by: '@bo_builds' });
  story.replyInZendesk('09:30', younger, { by: 'Ana' });
  return { story, older, younger };
}

test('skipped: nobody else works in the view, an error with the person', () => {
  const { story, older } = overtaken();
  story.replyInZendesk('10:30', older, { by: 'Ana' });
  const judged = judgeStory(rule, story);
  expect(judged.map((j) => j.verdict.verdict)).toEqual(['broken', 'kept']);
  expect(judged[0]?.at).toBe(story.at('09:30'));
  expect(judged[0]?.verdict).toMatchObject({ cause: 'person', person: 'Ana' });
});

test.each([
  ['09:45:00', 'kept'],
  ['09:45:01', 'broken'],
])('a colleague takes the older one up at %s: %s', (time, verdict) => {
  const { story, older } = overtaken();
  story.replyInZendesk(time, older, { by: 'Ben' });
  expect(judgeStory(rule, story).find((j) => j.subject === `ticket/${older.ticketId}`)?.verdict.verdict).toBe(verdict);
});

test('coming back oneself within the quarter hour does not undo the skip', () => {
  const { story, older } = overtaken();
  story.replyInZendesk('09:35', older, { by: 'Ana' });
  expect(judgeStory(rule, story)[0]?.verdict.verdict).toBe('broken');
});

test('others who work in the view then make it a warning of unknown cause', () => {
  const { story, older } = overtaken();
  const third = story.mention('09:10', { by: '@carl_codes' });
  story.replyInZendesk('09:44', third, { by: 'Ben' });
  story.replyInZendesk('11:00', older, { by: 'Ana' });
  const judged = judgeStory(rule, story).find((j) => j.subject === `ticket/${older.ticketId}`);
  expect(judged?.verdict).toMatchObject({ verdict: 'broken', severity: 'warning', cause: 'unknown' });
});

test('a ticket that is assigned to somebody else is not owed; one that is assigned to the actor is', () => {
  const others = new Story();
  const theirs = others.mention('09:00', { by: '@ada_writes' });
  others.assign('09:01:30', theirs, { by: null, to: 'Ben' });
  others.replyInZendesk('09:30', others.mention('09:05', { by: '@bo_builds' }), { by: 'Ana' });
  others.replyInZendesk('12:00', theirs, { by: 'Ben' });
  expectVerdicts(rule, others, ['kept', 'kept']);

  const own = new Story();
  const mine = own.mention('09:00', { by: '@ada_writes' });
  own.assign('09:01:30', mine, { by: null, to: 'Ana' });
  own.replyInZendesk('09:30', own.mention('09:05', { by: '@bo_builds' }), { by: 'Ana' });
  own.replyInZendesk('12:00', mine, { by: 'Ana' });
  expect(judgeStory(rule, own)[0]?.verdict.verdict).toBe('broken');
});

test('an excusing tag counts whenever it was set', () => {
  const { story, older } = overtaken();
  story.solve('15:00', older, { by: 'Ana', tags: ['non-english'] });
  expect(judgeStory(rule, story).find((j) => j.subject === `ticket/${older.ticketId}`)?.verdict.verdict).toBe(
    'excused',
  );
});

test('notes, triggers, bulk updates and merges are no touch', () => {
  const story = new Story();
  const older = story.mention('09:00', { by: '@ada_writes' });
  const younger = story.mention('09:05', { by: '@bo_builds' });
  const bulk = story.mention('09:06', { by: '@carl_codes' });
  story.note('09:10', younger, { by: 'Ana' });
  story.assign('09:11', younger, { by: null, to: 'Ana' });
  story.solve('09:12', bulk, { by: 'Ana', assign: false, bulk: true });
  story.replyInZendesk('11:00', older, { by: 'Ana' });
  story.replyInZendesk('11:10', younger, { by: 'Ana' });
  expect(judgeStory(rule, story).filter((j) => j.verdict.verdict === 'broken')).toEqual([]);
});

test.each([
  ['09:20', 'left the view before anybody acted', []],
  ['12:30', 'was free when it was passed over', ['broken']],
])('a ticket merged at %s %s', (time, _what, broken) => {
  const { story, older } = overtaken();
  story.merge(time, older, story.mention('09:10', { by: '@ada_writes' }), { by: 'Ana' });
  // A team that does not let a merge excuse.
  const judged = judgeStory(rule, story, { policy: { excusingTags: ['mention'] } });
  const verdicts = judged.filter((j) => j.subject === `ticket/${older.ticketId}`).map((j) => j.verdict.verdict);
  expect(verdicts.filter((v) => v === 'broken')).toEqual(broken);
});

test('at most one ticket an act: the oldest, by creation and then id; the others are counted', () => {
  const story = new Story();
  const first = story.mention('09:00', { by: '@ada_writes' });
  const second = story.mention('09:00', { by: '@bo_builds' });
  const third = story.mention('09:05', { by: '@carl_codes' });
  story.replyInZendesk('09:30', third, { by: 'Ana' });
  story.replyInZendesk('12:00', first, { by: 'Ana' });
  story.replyInZendesk('12:10', second, { by: 'Ana' });
  const broken = judgeStory(rule, story).filter((j) => j.verdict.verdict === 'broken');
  expect(broken.map((j) => j.subject)).toEqual([`ticket/${first.ticketId}`]);
  expect(broken[0]?.verdict).toMatchObject({ details: { alsoWaiting: 1 } });
});

test('a re-opened ticket is not owed to anybody', () => {
  const story = new Story();
  const older = story.mention('09:00', { by: '@ada_writes' });
  story.solve('09:02', older, { by: null });
  const answer = story.replyInTweetDeck('09:03', older);
  story.mention('09:04', { by: '@ada_writes', under: answer, text: 'still open' });
  story.replyInZendesk('09:30', story.mention('09:05', { by: '@bo_builds' }), { by: 'Ana' });
  expect(judgeStory(rule, story).filter((j) => j.verdict.verdict === 'broken')).toEqual([]);
});

test('skip records: without a reason an error, with one a remark, alone they count at their instant', () => {
  const without = overtaken();
  without.story.skip('09:29', without.older, { by: 'Ana' });
  without.story.replyInZendesk('11:00', without.older, { by: 'Ben' });
  expect(judgeStory(rule, without.story)[0]).toMatchObject({
    at: without.story.at('09:29'),
    verdict: { verdict: 'broken', cause: 'person' },
  });

  const reasoned = overtaken();
  reasoned.story.skip('09:29', reasoned.older, { by: 'Ana', reason: 'asked the docs team' });
  reasoned.story.replyInZendesk('11:00', reasoned.older, { by: 'Ben' });
  expect(judgeStory(rule, reasoned.story)[0]?.verdict).toMatchObject({ verdict: 'broken', severity: 'info' });

  const alone = new Story();
  const ticket = alone.mention('09:00');
  alone.skip('09:29', ticket, { by: 'Ana' });
  expect(judgeStory(rule, alone)[0]).toMatchObject({ at: alone.at('09:29'), verdict: { verdict: 'broken' } });
});

test('neither taken up nor overtaken: pending; an act that is too fresh: pending as well', () => {
  const waiting = new Story({ takenAt: '2026-11-18T10:00:00Z' });
  waiting.mention('09:00');
  expectVerdicts(rule, waiting, ['pending']);

  const fresh = new Story({ takenAt: '2026-11-18T09:40:00Z' });
  fresh.mention('09:00', { by: '@ada_writes' });
  fresh.replyInZendesk('09:30', fresh.mention('09:05', { by: '@bo_builds' }), { by: 'Ana' });
  expectVerdicts(rule, fresh, ['pending', 'kept']);
});

test('Guided mode may serve somebody else’s ticket: leaving that one is no skip', () => {
  const story = new Story();
  const theirs = story.mention('09:00');
  story.assign('09:05', theirs, { by: 'Ben', to: 'Ben' });
  story.skip('09:10', theirs, { by: 'Ana' });
  story.replyInZendesk('09:20', theirs, { by: 'Ben' });
  expectVerdicts(rule, story, ['kept']);
});

test('its day is the first act, whatever a later record adds', () => {
  const { story, older } = overtaken();
  story.skip('09:20', older, { by: 'Ben', reason: 'asked the docs team' });
  story.skip('+1 09:20', older, { by: 'Ana' });
  expect(judgeStory(rule, story)[0]).toMatchObject({
    at: story.at('09:20'),
    verdict: { verdict: 'broken', cause: 'person', person: 'Ana' },
  });
});

test('coming back oneself settles it at once: nobody else can take it up first any more', () => {
  const story = new Story({ takenAt: '2026-11-18T09:40:00Z' });
  const older = story.mention('09:00', { by: '@ada_writes' });
  story.replyInZendesk('09:30', story.mention('09:05', { by: '@bo_builds' }), { by: 'Ana' });
  story.replyInZendesk('09:35', older, { by: 'Ana' });
  expectVerdicts(rule, story, ['broken', 'kept']);
});

/** Zendesk listed the ticket, but did not give its history. */
function withoutHistory(ticketId: string | undefined) {
  return (capture: Capture): Capture => ({
    ...capture,
    tickets: capture.tickets.map((t) => (t.id === ticketId ? { ...t, historyWhole: false } : t)),
    ticketEvents: capture.ticketEvents.filter((e) => e.ticketId !== ticketId),
  });
}

test('a ticket whose history was not read is nobody’s skip, and hides only what it could hide', () => {
  const { story, older, younger } = overtaken();
  story.replyInZendesk('10:30', older, { by: 'Ben' });
  const before = story.mention('08:00', { by: '@carl_codes' });
  story.replyInZendesk('08:10', before, { by: 'Ana' });
  const verdicts = (capture: (c: Capture) => Capture) =>
    Object.fromEntries(judgeStory(rule, story, { capture }).map((j) => [j.subject, j.verdict.verdict]));
  const [t0, t1, t2] = [before, older, younger].map((said) => `ticket/${said.ticketId}`);
  expect(verdicts((c) => c)).toEqual({ [`${t0}`]: 'kept', [`${t1}`]: 'broken', [`${t2}`]: 'kept' });
  // Perhaps somebody had answered it: neither it nor its neighbours are accused.
  expect(verdicts(withoutHistory(older.ticketId))).toMatchObject({ [`${t0}`]: 'kept', [`${t2}`]: 'kept' });
  expect(verdicts(withoutHistory(older.ticketId))[`${t1}`]).not.toBe('broken');
  // Who took up the younger one, and when, is not known.
  expect(verdicts(withoutHistory(younger.ticketId))).toMatchObject({ [`${t0}`]: 'kept', [`${t1}`]: 'unknown' });
});

test('nobody else worked in the view: only where Zendesk was read', () => {
  const { story, older } = overtaken();
  story.replyInZendesk('10:30', older, { by: 'Ana' });
  const verdict = judgeStory(rule, story, { capture: withoutCoverage('zendesk', 'ticket-events') })[0]?.verdict;
  expect(verdict).toMatchObject({ verdict: 'broken', severity: 'warning', cause: 'unknown' });
});

/** The clause told plainly, act by act and ticket by ticket. */
function owedPlainly(tickets: readonly TicketHistory[], act: TicketHistory): string | undefined {
  const [touch] = act.touches;
  if (touch === undefined) return undefined;
  const age = (t: TicketHistory): string => `${t.createdAt} ${t.id.padStart(20, '0')}`;
  return tickets
    .filter((t) => t.id !== act.id && age(t) < age(act) && t.createdAt < touch.at)
    .filter((t) => t.excused === undefined)
    .filter((t) => t.touches[0] === undefined || t.touches[0].at > touch.at)
    .filter((t) => t.states.every((s) => s.from >= touch.at || s.status === 'new' || s.status === 'open'))
    .filter((t) =>
      [null, touch.person.id].includes(t.states.filter((s) => s.from < touch.at).at(-1)?.assigneeId ?? null),
    )
    .sort((a, b) => (age(a) < age(b) ? -1 : 1))
    .map((t) => `ticket/${t.id}`)[0];
}

test('whom the queue says was overtaken is whom the clause says, on any day', () => {
  fc.assert(
    fc.property(arbitraryActs, (acts) => {
      const story = tellActs(acts);
      const day = reconcile({ ...story.capture(), skips: [] }, builtInPolicy);
      const hold = builtInPolicy.revisions[0].playHoldSeconds;
      const expected = new Set(
        day.tickets.flatMap((t) => {
          const owed = owedPlainly(day.tickets, t);
          const [touch] = t.touches;
          const next = day.tickets.find((o) => `ticket/${o.id}` === owed)?.touches[0];
          if (owed === undefined || touch === undefined) return [];
          const taken =
            next !== undefined && next.person.id !== touch.person.id && next.at <= addSeconds(touch.at, hold);
          return taken ? [] : [owed];
        }),
      );
      const judged = judgeStory(rule, story, { capture: (c) => ({ ...c, skips: [] }) });
      const broken = judged.filter((j) => j.verdict.verdict === 'broken').map((j) => j.subject);
      expect(new Set(broken)).toEqual(expected);
    }),
    { numRuns: 100 },
  );
});
