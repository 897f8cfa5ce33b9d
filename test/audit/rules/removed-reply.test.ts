import { describe, expect, test } from 'vitest';
import { builtInRevision } from '../../../src/policy/built-in.ts';
import { Story } from '../../../src/scenario/story.ts';
import { expectVerdicts, judgeStory, withoutCoverage } from '../judge-story.ts';

const rule = 'removed-reply';

function failing(): { story: Story; question: ReturnType<Story['mention']> } {
  const story = new Story();
  const question = story.mention('09:00');
  story.replyInZendesk('09:20', question, { fails: true });
  return { story, question };
}

test('not delivered is an error of the tool, removed a remark', () => {
  const [failed] = judgeStory(rule, failing().story);
  expect(failed?.verdict).toMatchObject({ verdict: 'broken', cause: 'tool' });
  expect(failed?.verdict).not.toHaveProperty('severity');
  for (const state of ['not-found', 'protected'] as const) {
    const story = new Story();
    story.vanish(story.replyInZendesk('09:20', story.mention('09:00')), state);
    expect(judgeStory(rule, story)[0]?.verdict).toMatchObject({
      verdict: 'broken',
      severity: 'info',
      cause: 'unknown',
    });
  }
});

test('a comment that X never showed, though it was read whole, is a remark', () => {
  const story = new Story();
  const reply = story.replyInZendesk('09:20', story.mention('09:00'));
  expectVerdicts(rule, story, ['broken info'], {
    capture: (c) => ({ ...c, tweets: c.tweets.filter((t) => t.id !== reply.id) }),
  });
});

describe('somebody replied afterwards', () => {
  test('from Zendesk, the same again', () => {
    const { story, question } = failing();
    story.replyInZendesk('09:25', question);
    expectVerdicts(rule, story, ['kept', 'kept']);
  });

  test('from Zendesk, in the same second: the error is that of the update which holds it', () => {
    const story = new Story();
    const question = story.mention('09:00');
    story.replyInZendesk('09:20:00', question, { fails: true });
    const again = story.replyInZendesk('09:20:00', question, { text: 'The guide tells how.', by: 'Bo' });
    expectVerdicts(rule, story, ['broken', 'broken info'], {
      capture: (c) => ({ ...c, tweets: c.tweets.filter((t) => t.id !== again.id) }),
    });
  });

  test('from TweetDeck, by whichever handle', () => {
    const { story, question } = failing();
    story.replyInTweetDeck('15:00', question, { from: '@GitLabStatus' });
    expectVerdicts(rule, story, ['kept']);
  });

  test('a reply before it does not help, nor one to somebody else', () => {
    const story = new Story();
    const question = story.mention('09:00');
    story.replyInTweetDeck('09:10', question, { text: 'One moment.' });
    story.replyInZendesk('09:20', question, { fails: true });
    const other = story.mention('09:30', { by: '@bo_builds' });
    story.replyInTweetDeck('09:40', other);
    expectVerdicts(rule, story, ['broken']);
  });
});

test('a tag that excuses says that it was taken back on purpose', () => {
  const story = new Story();
  const question = story.mention('09:00');
  story.vanish(story.replyInZendesk('09:20', question));
  story.tag('09:30', question, { tags: ['removed'] });
  expectVerdicts(rule, story, ['excused']);
});

test('trap: internal notes and automatic replies are none of ours', () => {
  const story = new Story();
  const question = story.mention('09:00');
  story.note('09:10', question, { by: 'Light' });
  story.replyInZendesk('09:20', question, { fails: true });
  expectVerdicts(rule, story, [], {
    capture: (c) => ({
      ...c,
      ticketEvents: c.ticketEvents.map((e) => (e.errors.length > 0 ? { ...e, channel: 'rule', authorId: '-1' } : e)),
    }),
  });
});

test('trap: a public comment on a ticket of an integration tweets nothing', () => {
  const story = new Story();
  const news = story.mention('09:00', { to: '@MovingToGitLab', channel: 'api', tags: ['campaign'] });
  story.comment('09:10', news, { text: 'Welcome! How was it?' });
  const handles = builtInRevision.handles.map((h) =>
    h.role === 'campaign' ? { ...h, tickets: { ...h.tickets, tags: ['campaign'] } } : h,
  );
  expectVerdicts(rule, story, [], { policy: { handles } });
});

test('a ticket made by a like sends tweets', () => {
  const story = new Story();
  const praise = story.mention('09:00', { text: 'love the new editor', channel: 'twitter_favorite' });
  story.replyInZendesk('09:20', praise, { fails: true });
  expectVerdicts(rule, story, ['broken']);
});

describe('unknown where X was not read whole', () => {
  test('for the handle that sent it: whether it is there', () => {
    const story = new Story();
    const reply = story.replyInZendesk('09:20', story.mention('09:00'));
    const capture = withoutCoverage('x', 'sent', 'GitLab');
    expectVerdicts(rule, story, ['unknown'], {
      capture: (c) => capture({ ...c, tweets: c.tweets.filter((t) => t.id !== reply.id) }),
    });
  });

  test('for another: whether somebody replied from it', () => {
    expectVerdicts(rule, failing().story, ['unknown'], { capture: withoutCoverage('x', 'sent', 'MovingToGitLab') });
  });
});
