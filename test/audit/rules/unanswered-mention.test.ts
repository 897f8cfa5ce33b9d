import { describe, expect, test } from 'vitest';
import { Story } from '../../../src/scenario/story.ts';
import { expectVerdicts, judgeStory, withoutCoverage } from '../judge-story.ts';

const rule = 'unanswered-mention';

test.each([
  [
    'from Zendesk',
    '@GitLab',
    (story: Story, said: ReturnType<Story['mention']>) => story.replyInZendesk('10:00', said),
  ],
  [
    'from TweetDeck, by whichever handle',
    '@GitLab',
    (story: Story, said: ReturnType<Story['mention']>) =>
      story.replyInTweetDeck('10:00', said, { from: '@GitLabStatus' }),
  ],
  [
    'with a quote',
    '@GitLab',
    (story: Story, said: ReturnType<Story['mention']>) => story.replyInTweetDeck('10:00', said, { quotes: true }),
  ],
])('a reply %s answers', (_name, to, reply) => {
  const story = new Story();
  reply(story, story.mention('09:00', { to }));
  expectVerdicts(rule, story, ['kept']);
});

test('a retweet answers nothing, and neither does a reply to somebody else', () => {
  const story = new Story();
  const praise = story.mention('09:00', { text: 'look at this pipeline' });
  story.retweet('09:10', praise);
  const bystander = story.mention('09:20', {
    by: '@bo_builds',
    under: praise,
    text: 'does @GitLab do that for us, too?',
  });
  story.replyInTweetDeck('09:30', bystander);
  expectVerdicts(rule, story, ['broken', 'kept']);
});

describe('by when', () => {
  const friday = { date: '2026-11-20' };

  test('pending until the end of the second business day after it, weekends left out', () => {
    const story = new Story({ ...friday, takenAt: '2026-11-24T23:59:59Z' });
    story.mention('09:00');
    expect(judgeStory(rule, story)[0]?.verdict).toMatchObject({ verdict: 'pending', due: '2026-11-25T00:00:00Z' });
  });

  test('broken from that instant on, an error for the first mention', () => {
    const story = new Story({ ...friday, takenAt: '2026-11-25T00:00:00Z' });
    story.mention('09:00');
    const [judged] = judgeStory(rule, story);
    expect(judged?.verdict).toMatchObject({ verdict: 'broken', cause: 'process' });
    expect(judged?.verdict).not.toHaveProperty('severity');
  });

  test('a reply after that makes it kept', () => {
    const story = new Story({ ...friday, takenAt: '2026-11-27T06:00:00Z' });
    const mention = story.mention('09:00');
    story.replyInZendesk('+6 09:00', mention);
    expectVerdicts(rule, story, ['kept']);
  });
});

describe('solved without a reply', () => {
  test('is broken at once, and names who solved it', () => {
    const story = new Story({ takenAt: '2026-11-18T12:00:00Z' });
    const mention = story.mention('09:00');
    story.solve('09:10', mention, { by: 'Ben' });
    expect(judgeStory(rule, story)[0]?.verdict).toMatchObject({ verdict: 'broken', cause: 'person', person: 'Ben' });
  });

  test('by a trigger it is not a person’s doing: pending, then broken by time', () => {
    const fresh = new Story({ takenAt: '2026-11-18T12:00:00Z' });
    fresh.solve('09:10', fresh.mention('09:00'), { by: null });
    expectVerdicts(rule, fresh, ['pending']);
    const old = new Story();
    old.solve('09:10', old.mention('09:00'), { by: null });
    expect(judgeStory(rule, old)[0]?.verdict).toMatchObject({ verdict: 'broken', cause: 'process' });
  });

  test('a merge is no solve, also where Zendesk says so in words only', () => {
    const story = new Story({ takenAt: '2026-11-18T12:00:00Z' });
    const mention = story.mention('09:00');
    const other = story.mention('09:05', { by: mention.by, text: 'another matter entirely' });
    story.merge('09:10', other, mention);
    expectVerdicts(rule, story, ['pending', 'pending'], {
      policy: { excusingTags: [] },
      capture: (c) => ({
        ...c,
        ticketEvents: c.ticketEvents.map(({ rel: _rel, ...e }) => e),
      }),
    });
  });

  test('a tag set at any time excuses', () => {
    const story = new Story();
    const mention = story.mention('09:00');
    story.solve('09:10', mention);
    story.tag('+1 09:00', mention, { tags: ['no-op'] });
    expectVerdicts(rule, story, ['excused']);
  });

  test('a reply that Zendesk could not deliver answers nothing; one that was removed later did', () => {
    const failed = new Story();
    failed.replyInZendesk('09:10', failed.mention('09:00'), { fails: true });
    expectVerdicts(rule, failed, ['broken']);
    const removed = new Story();
    removed.vanish(removed.replyInZendesk('09:10', removed.mention('09:00')));
    expectVerdicts(rule, removed, ['kept']);
  });
});

describe('later mentions', () => {
  function later(text: string): Story {
    const story = new Story();
    const answer = story.replyInZendesk('09:10', story.mention('09:00'));
    story.mention('09:20', { under: answer, text });
    return story;
  }

  test('one that asks on and is left is a warning', () => {
    expectVerdicts(rule, later('and how often does it run?'), ['kept', 'broken warning']);
  });

  test.each([['thanks!'], ['Perfect, thank you so much 🙏'], ['👍']])('%s wants nothing', (text) => {
    expectVerdicts(rule, later(text), ['kept', 'excused']);
  });

  test.each([
    ['Thanks Ana!', 'excused'],
    ['thank you, Ana and Ben', 'broken warning'],
    ['Thanks Ben 🙏', 'broken warning'],
    ['Ana?', 'broken warning'],
  ])('%s: only thanks when it names who answered (%s)', (text, verdict) => {
    expectVerdicts(rule, later(text), ['kept', verdict]);
  });

  test('who left a note on the ticket may be thanked by name', () => {
    const story = new Story();
    const first = story.mention('09:00');
    const more = story.mention('09:20', { under: story.replyInZendesk('09:10', first), text: 'and how often?' });
    const followUp = story.replyInTweetDeck('09:30', more);
    story.note('09:31', more, { by: 'Ben', links: followUp });
    story.mention('09:40', { under: followUp, text: 'Thank you Ben!' });
    expectVerdicts(rule, story, ['kept', 'kept', 'excused']);
  });

  test('one whose ticket a person solves afterwards is excused', () => {
    const story = new Story();
    const answer = story.replyInZendesk('09:10', story.mention('09:00'));
    const more = story.mention('09:20', { under: answer, text: 'I will try that tonight' });
    story.solve('09:40', more);
    expectVerdicts(rule, story, ['kept', 'excused']);
  });

  test('a reply to the latest answers all before it', () => {
    const story = new Story();
    const first = story.mention('09:00');
    const second = story.mention('09:01', { under: first, text: 'the version is the newest one, @GitLab' });
    story.mention('09:02', { under: second, text: 'and @GitLab, it is a server of ours' });
    story.replyInZendesk('09:20', first);
    expectVerdicts(rule, story, ['kept', 'kept', 'kept']);
  });
});

test('a burst in another X conversation is answered with the mention after it; one before half an hour is not', () => {
  const story = new Story();
  story.mention('08:00', { text: 'is anybody there?' });
  story.mention('08:31', { text: 'hello?' });
  const asked = story.mention('09:00', { text: 'how do I mirror a repository?' });
  story.replyInZendesk('09:20', asked);
  expectVerdicts(rule, story, ['broken', 'kept', 'kept']);
});

test('side mentions want nothing', () => {
  const story = new Story();
  const question = story.mention('09:00');
  story.replyInZendesk('09:10', question);
  story.mention('09:20', { by: '@bo_builds', under: question, text: 'I wonder about that as well', lag: null });
  expectVerdicts(rule, story, ['kept']);
});

test('an expert’s answer from a personal handle excuses', () => {
  const story = new Story();
  const question = story.mention('09:00');
  story.post('09:30', { from: '@cleo_at_work', text: '@ada_writes it is in the settings', under: question });
  expectVerdicts(rule, story, ['excused'], {
    policy: { people: [{ name: 'Cleo', handles: ['cleo_at_work'] }] },
  });
});

test('a mention that no ticket was made of: the integration’s, and nobody’s', () => {
  const story = new Story();
  story.mention('09:00', { lag: null });
  expect(judgeStory(rule, story)[0]?.verdict).toMatchObject({ verdict: 'broken', cause: 'tool' });
});

test('a mention that X never showed is judged by its ticket', () => {
  const story = new Story();
  const mention = story.mention('09:00');
  story.vanish(mention);
  story.solve('09:10', mention);
  const [judged] = judgeStory(rule, story);
  expect([judged?.subject, judged?.verdict.verdict]).toEqual([`ticket/${mention.ticketId}`, 'broken']);
});

describe('a gap that could hide a reply or a tag makes it unknown', () => {
  test.each([
    ['x', 'sent', '@MovingToGitLab'],
    ['zendesk', 'ticket-events', undefined],
    ['zendesk', 'tickets', undefined],
  ] as const)('%s %s %s', (source, kind, handle) => {
    const story = new Story();
    story.mention('09:00');
    const key = handle === undefined ? undefined : handle.slice(1);
    expectVerdicts(rule, story, ['unknown'], { capture: withoutCoverage(source, kind, key) });
  });

  test('of the mentions: the tweet that a ticket stands for may be there, and answered', () => {
    const story = new Story();
    const mention = story.mention('09:00');
    story.vanish(mention);
    story.solve('09:10', mention);
    expectVerdicts(rule, story, ['unknown'], { capture: withoutCoverage('x', 'mentions') });
    expectVerdicts(rule, story, ['broken']);
  });

  test('what was answered stays kept', () => {
    const story = new Story();
    story.replyInTweetDeck('09:10', story.mention('09:00'));
    expectVerdicts(rule, story, ['kept'], { capture: withoutCoverage('zendesk', 'ticket-events') });
  });
});

describe('the author deletes the tweet, after it was answered from TweetDeck', () => {
  test('the reply still names what it answers: neither unanswered nor nobody’s first reply', () => {
    const story = new Story();
    const question = story.mention('09:00');
    const reply = story.replyInTweetDeck('09:20', question);
    story.solve('09:30', question, { by: 'Ana' });
    story.vanish(question);
    expectVerdicts(rule, story, ['kept']);
    expect(judgeStory('first-reply-outside-zendesk', story).map((j) => [j.subject, j.verdict.verdict])).toEqual([
      [`tweet/${reply.id}`, 'broken'],
    ]);
  });

  test('somebody else’s ticket, an older one and a younger one are not taken for answered', () => {
    const story = new Story();
    const question = story.mention('09:00', { by: '@ada_writes' });
    story.vanish(question);
    story.replyInTweetDeck('09:20', question);
    const others = story.mention('09:00', { by: '@bo_builds' });
    const older = story.mention('08:55', { by: '@ada_writes', text: 'how do I mirror a repository?' });
    for (const said of [others, older]) {
      story.vanish(said);
      story.solve('10:00', said, { by: 'Ana' });
    }
    const verdictOf = (ticketId: string | undefined): string | undefined =>
      judgeStory(rule, story).find((j) => j.subject === `ticket/${ticketId}`)?.verdict.verdict;
    expect([question, others, older].map((said) => verdictOf(said.ticketId))).toEqual(['kept', 'broken', 'broken']);
    const again = story.mention('09:01', { by: '@ada_writes', text: 'or how do I move it?' });
    story.vanish(again);
    story.solve('10:01', again, { by: 'Ana' });
    expect([question, again].map((said) => verdictOf(said.ticketId))).toEqual(['kept', 'broken']);
  });
});
