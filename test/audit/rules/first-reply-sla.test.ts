import { expect, test } from 'vitest';
import type { Capture } from '../../../src/model/capture.ts';
import { builtInRevision } from '../../../src/policy/built-in.ts';
import { Story } from '../../../src/scenario/story.ts';
import { expectVerdicts, judgeStory, withoutCoverage } from '../judge-story.ts';

const rule = 'first-reply-sla';

function answeredAt(asked: string, time: string, date?: string): Story {
  const story = new Story(date === undefined ? {} : { date });
  story.replyInTweetDeck(time, story.mention(asked));
  return story;
}

test.each([
  ['one second inside', '09:00', '15:59:59', 'kept'],
  ['exactly at the target', '09:00', '16:00:00', 'kept'],
  ['one second past', '09:00', '16:00:01', 'broken'],
  ['over night: the rest of the evening and of the morning count', '20:00', '+1 13:00', 'kept'],
  ['over night, one second past', '20:00', '+1 13:00:01', 'broken'],
  ['before opening: the clock starts at opening', '05:00', '15:00', 'kept'],
])('%s', (_name, asked, time, verdict) => {
  expectVerdicts(rule, answeredAt(asked, time), [verdict]);
});

test('a weekend costs nothing; an extra day does; a holiday does not', () => {
  const story = answeredAt('21:00', '+3 14:00', '2026-11-20');
  expectVerdicts(rule, story, ['kept']);
  const { businessHours } = builtInRevision;
  const sunday = { ...businessHours, extraDays: { '2026-11-22': [{ from: '08:00', to: '22:00' }] } };
  expectVerdicts(rule, story, ['broken'], { policy: { businessHours: sunday } });
  const late = answeredAt('21:00', '+4 14:00', '2026-11-20');
  expectVerdicts(rule, late, ['broken']);
  expectVerdicts(rule, late, ['kept'], { policy: { businessHours: { ...businessHours, holidays: ['2026-11-23'] } } });
});

test('a handle’s own target, and the calendar clock', () => {
  const story = answeredAt('09:00', '15:00');
  const handles = builtInRevision.handles.map((h) => (h.name === 'GitLab' ? { ...h, targetSeconds: 5 * 3600 } : h));
  expectVerdicts(rule, story, ['broken'], { policy: { handles } });
  expectVerdicts(rule, answeredAt('20:00', '+1 04:00'), ['broken'], { policy: { slaClock: 'calendar' } });
});

test.each(builtInRevision.excusingTags.map((t) => [t]))('excused by the tag %s', (tag) => {
  const story = new Story();
  story.solve('18:00', story.mention('09:00'), { tags: [tag] });
  expectVerdicts(rule, story, ['excused']);
});

test('excused by an expert’s personal handle, and by a suspended requester', () => {
  const expert = new Story();
  const question = expert.mention('09:00');
  expert.post('09:30', { from: '@ana_at_home', under: question, text: '@ada_writes it does' });
  const people = [{ name: 'Ana', handles: ['ana_at_home'] }];
  expectVerdicts(rule, expert, ['excused'], { policy: { people } });
  expectVerdicts(rule, expert, ['broken']);
  const suspended = new Story();
  suspended.mention('09:00', { by: '@spam_bot' });
  suspended.suspend('@spam_bot');
  expectVerdicts(rule, suspended, ['excused']);
});

test('answered with the author’s next mention elsewhere, within half an hour', () => {
  const story = new Story();
  story.mention('09:00');
  story.replyInTweetDeck('10:00', story.mention('09:30'));
  expectVerdicts(rule, story, ['kept', 'kept']);
  const apart = new Story();
  apart.mention('09:00');
  apart.replyInTweetDeck('10:00', apart.mention('09:30:01'));
  expectVerdicts(rule, apart, ['broken', 'kept']);
});

test('a quote answers, a retweet does not', () => {
  const quoted = new Story();
  quoted.replyInTweetDeck('10:00', quoted.mention('09:00'), { quotes: true });
  expectVerdicts(rule, quoted, ['kept']);
  const retweeted = new Story();
  retweeted.retweet('10:00', retweeted.mention('09:00'));
  expectVerdicts(rule, retweeted, ['broken']);
});

test('an availability update in the same thread answers everybody who asked before', () => {
  const story = new Story();
  const update = story.post('09:00', { from: '@GitLabStatus', text: 'we are looking into errors' });
  story.mention('09:10', { by: '@ada_writes', under: update, text: 'same here' });
  story.mention('09:12', { by: '@bo_builds', under: update, text: 'me too' });
  story.post('10:00', { from: '@GitLabStatus', under: update, text: 'all is well again' });
  expectVerdicts(rule, story, ['kept', 'kept']);
});

test('a reply that was removed later counts with its comment’s time; one that was never delivered does not', () => {
  const removed = new Story();
  removed.vanish(removed.replyInZendesk('10:00', removed.mention('09:00')));
  expectVerdicts(rule, removed, ['kept']);
  const failed = new Story();
  failed.replyInZendesk('10:00', failed.mention('09:00'), { fails: true });
  expectVerdicts(rule, failed, ['broken']);
});

test('a tweet that was never readable: its ticket stands for it, unknown', () => {
  const story = new Story();
  const gone = story.mention('09:00');
  story.vanish(gone);
  const [judged] = judgeStory(rule, story);
  expect([judged?.subject, judged?.verdict.verdict]).toEqual([`ticket/${gone.ticketId}`, 'unknown']);
});

test('unknown only where a gap could hide an answer in time', () => {
  const late = answeredAt('09:00', '17:00');
  expectVerdicts(rule, late, ['unknown'], { capture: withoutCoverage('x', 'sent', 'GitLabStatus') });
  expectVerdicts(rule, answeredAt('09:00', '10:00'), ['kept'], {
    capture: withoutCoverage('x', 'sent', 'GitLabStatus'),
  });
});

test('not yet due: pending until the deadline', () => {
  const story = new Story({ takenAt: '2026-11-18T12:00:00Z' });
  story.mention('09:00');
  expect(judgeStory(rule, story)[0]?.verdict).toMatchObject({ verdict: 'pending', due: '2026-11-18T16:00:00Z' });
});

test('a later mention is nobody’s first; one announcement draws a conversation for each author', () => {
  const story = new Story();
  const announcement = story.post('09:00');
  const first = story.mention('09:10', { by: '@ada_writes', under: announcement, text: 'nice' });
  story.mention('09:20', { by: '@bo_builds', under: announcement, text: 'when?' });
  const answer = story.replyInZendesk('09:30', first);
  story.mention('09:40', { by: '@ada_writes', under: answer, text: 'and then?' });
  expectVerdicts(rule, story, ['kept', 'broken']);
});

test('details give both clocks, the target, and whether there was a reply', () => {
  const [judged] = judgeStory(rule, answeredAt('20:00', '+1 14:00'));
  expect(judged?.verdict).toMatchObject({
    details: { replied: true, waitedSeconds: 8 * 3600, calendarSeconds: 18 * 3600, targetSeconds: 7 * 3600 },
  });
});

test('several handles named: the shortest of their targets, the team’s own for those that have none', () => {
  const story = new Story();
  story.replyInTweetDeck('17:00', story.mention('09:00', { text: 'and @MovingToGitLab, how do I move?' }));
  const patient = builtInRevision.handles.map((h) =>
    h.name === 'MovingToGitLab' ? { ...h, targetSeconds: 24 * 3600 } : h,
  );
  expectVerdicts(rule, story, ['broken'], { policy: { handles: patient } });
});

test('what Zendesk hides may excuse: unknown where the ticket, or its history, was not read', () => {
  const ticketless = new Story();
  ticketless.mention('09:00', { lag: null });
  expectVerdicts(rule, ticketless, ['broken']);
  expectVerdicts(rule, ticketless, ['unknown'], { capture: withoutCoverage('zendesk', 'tickets') });

  const ticketed = new Story();
  ticketed.mention('09:00');
  expectVerdicts(rule, ticketed, ['broken'], { capture: withoutCoverage('zendesk', 'tickets') });
  const unread = (capture: Capture): Capture => ({
    ...capture,
    tickets: capture.tickets.map((t) => ({ ...t, historyWhole: false })),
  });
  expectVerdicts(rule, ticketed, ['unknown'], { capture: unread });
});

test('two tweets that fit two tickets equally well: which ticket excuses which is never guessed', () => {
  const story = new Story();
  story.mention('09:00', { text: 'hello?' });
  story.solve('10:00', story.mention('09:00', { text: 'hello?' }), { tags: ['mention'] });
  const tweets = judgeStory(rule, story);
  expect(tweets.map((j) => j.verdict.verdict)).toEqual(['unknown', 'unknown']);
});

test('a deleted tweet whose id a field holds is judged by the time in its id', () => {
  const story = new Story();
  const gone = story.mention('09:00', { lag: 3600 });
  story.replyInZendesk('16:30', gone);
  story.vanish(gone);
  const handles = builtInRevision.handles.map((h) => ({ ...h, tickets: { ...h.tickets, idField: '77' } }));
  const [judged] = judgeStory(rule, story, {
    policy: { handles },
    capture: (c) => ({ ...c, tickets: c.tickets.map((t) => ({ ...t, customFields: { '77': gone.id } })) }),
  });
  expect(judged).toMatchObject({
    subject: `tweet/${gone.id}`,
    at: story.at('09:00'),
    verdict: { verdict: 'broken', details: { waitedSeconds: 7.5 * 3600 + 2 } },
  });
});

test('a ticket that holds an older tweet of the author: what was captured first is no first mention', () => {
  const story = new Story({ lookBackDays: 1 });
  const question = story.mention('-3 09:00');
  const answer = story.replyInZendesk('-3 10:00', question, { status: 'pending' });
  const more = story.mention('09:00', { under: answer, text: 'and how often does it run?' });
  // X gave no tweet from before the span, and none by its id.
  const capture = (c: Capture): Capture => ({ ...c, tweets: c.tweets.filter((t) => t.sentAt >= c.span.start) });
  expect(judgeStory(rule, story, { capture }).map((j) => j.subject)).not.toContain(`tweet/${more.id}`);
});

test('official handles and team members make no mentions, though Zendesk makes tickets of their tweets', () => {
  const story = new Story();
  const people = [{ name: 'Ana', handles: ['Ana_At_Home'] }];
  story.mention('09:00', { by: '@ana_at_home', text: 'look at this' });
  story.mention('10:00', { by: '@GitLabStatus', text: 'all is well again' });
  expectVerdicts(rule, story, [], { policy: { people } });
});

test('an expert who answers below our own tweet has answered the author', () => {
  const story = new Story();
  const question = story.mention('09:00');
  const ours = story.replyInTweetDeck('18:00', question, { text: 'our expert knows' });
  story.post('18:30', { from: '@ana_at_home', under: ours, text: '@GitLab @ada_writes it does' });
  expectVerdicts(rule, story, ['excused'], { policy: { people: [{ name: 'Ana', handles: ['ana_at_home'] }] } });
});

test('what the integration kept back is named, and never the advocate’s', () => {
  const story = new Story();
  story.replyInZendesk('18:00', story.mention('09:00', { lag: 3 * 3600 }), { by: 'Ana' });
  const [judged] = judgeStory(rule, story);
  expect(judged?.verdict).toMatchObject({ verdict: 'broken', cause: 'tool' });
  expect(judged?.verdict).not.toHaveProperty('person');
  expect(judged?.verdict.because).toContain('its ticket came');
});

test('Zendesk’s own figure stands beside ours, with the reason where they differ', () => {
  const capture = (c: Capture): Capture => ({
    ...c,
    tickets: c.tickets.map((t) => ({ ...t, replyTime: { calendarMinutes: 59, businessMinutes: 59 } })),
  });
  const story = new Story();
  story.replyInZendesk('10:00', story.mention('09:00'));
  expect(judgeStory(rule, story, { capture })[0]?.verdict).toMatchObject({
    details: { waitedSeconds: 3602, zendeskCalendarSeconds: 3540, zendeskBusinessSeconds: 3540 },
  });
  const elsewhere = answeredAt('09:00', '10:00');
  expect(judgeStory(rule, elsewhere, { capture })[0]?.verdict).toMatchObject({
    details: { zendeskDiffersBecause: 'the first answer was not sent from Zendesk' },
  });
});

test('the tag of a merged ticket excuses its conversation; where the policy takes the tag out, a merge answers nobody', () => {
  const merged = (answerAt: string | null): Story => {
    const story = new Story();
    const first = story.mention('09:00');
    const second = story.mention('09:40');
    story.merge('09:50', first, second);
    if (answerAt !== null) story.replyInZendesk(answerAt, second);
    return story;
  };
  for (const answerAt of ['10:00', '17:00', null]) expectVerdicts(rule, merged(answerAt), ['excused']);
  const excusingTags = builtInRevision.excusingTags.filter((tag) => tag !== 'closed_by_merge');
  expectVerdicts(rule, merged('10:00'), ['kept'], { policy: { excusingTags } });
  expectVerdicts(rule, merged('17:00'), ['broken'], { policy: { excusingTags } });
  expectVerdicts(rule, merged(null), ['broken'], { policy: { excusingTags } });
});

test('a ticket that is merged into somebody else’s is excused, as its tag says', () => {
  const story = new Story();
  const spam = story.mention('09:00', { by: '@spam_bot' });
  const other = story.mention('09:10', { by: '@spam_bot_2' });
  story.merge('09:20', spam, other);
  expectVerdicts(rule, story, ['excused', 'broken']);
});

test('a reply to a mention that was not read may have answered the whole burst', () => {
  const story = new Story();
  const first = story.mention('09:00', { to: '@MovingToGitLab' });
  const next = story.mention('09:10', { lag: null });
  story.replyInTweetDeck('10:00', next);
  const hidden = (c: Capture): Capture => ({
    ...withoutCoverage('x', 'mentions', 'GitLab')(c),
    tweets: c.tweets.filter((t) => t.id !== next.id),
  });
  expect(judgeStory(rule, story).map((j) => j.verdict.verdict)).toEqual(['kept', 'kept']);
  expect(judgeStory(rule, story, { capture: hidden })).toMatchObject([
    { subject: `tweet/${first.id}`, verdict: { verdict: 'unknown' } },
  ]);
  // Nobody replied: nothing is hidden.
  const silent = new Story();
  silent.mention('09:00', { to: '@MovingToGitLab' });
  expectVerdicts(rule, silent, ['broken'], { capture: withoutCoverage('x', 'mentions', 'GitLab') });
});
