import { expect, test } from 'vitest';
import { Story } from '../../../src/scenario/story.ts';
import { expectVerdicts, judgeStory } from '../judge-story.ts';

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
