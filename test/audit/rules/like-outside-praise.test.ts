import { describe, expect, test } from 'vitest';
import { likeOutsidePraise } from '../../../src/audit/rules/like-outside-praise.ts';
import { runRule } from '../../../src/audit/run-rule.ts';
import type { Gap } from '../../../src/model/capture.ts';
import { addSeconds, instant } from '../../../src/model/instant.ts';
import { builtInPolicy } from '../../../src/policy/built-in.ts';
import { reconcile } from '../../../src/reconcile/reconcile.ts';
import { Story } from '../../../src/scenario/story.ts';
import { expectVerdicts, judgeStory } from '../judge-story.ts';

const rule = 'like-outside-praise';
const joke = { by: '@carl_codes', to: null, text: 'a pipeline walks into a bar' };

test('a like belongs to the last second of the day that ended before it was first seen', () => {
  const story = new Story();
  story.like('09:12', story.mention('09:00', joke));
  expect(judgeStory(rule, story).map((j) => j.at)).toEqual(['2026-11-18T23:59:59Z']);
  expect(judgeStory(rule, story, { policy: { timeZone: 'America/New_York' } }).map((j) => j.at)).toEqual([
    // Midnight in New York is five in UTC: the day is just over.
    '2026-11-19T04:59:59Z',
  ]);
  expect(judgeStory(rule, story, { policy: { timeZone: 'Asia/Tokyo' } }).map((j) => j.at)).toEqual([
    '2026-11-18T14:59:59Z',
  ]);
});

test('the first reading is the baseline', () => {
  const story = new Story();
  const old = story.mention('-1 09:00', joke);
  story.like('-1 10:00', old);
  expectVerdicts(rule, story, []);
});

test('nobody is named, and it is information only', () => {
  const story = new Story();
  story.like('09:12', story.mention('09:00', joke), { from: '@GitLabStatus' });
  expect(judgeStory(rule, story)).toMatchObject([{ handle: 'GitLabStatus', verdict: { cause: 'unknown' } }]);
  expect(judgeStory(rule, story)[0]?.verdict).not.toHaveProperty('person');
  expect(likeOutsidePraise.meta.severity).toBe('info');
});

test('two handles that like one tweet are one subject, dated by the first', () => {
  const story = new Story();
  const said = story.mention('09:00', joke);
  story.like('+1 09:12', said);
  story.like('09:20', said, { from: '@MovingToGitLab' });
  expect(judgeStory(rule, story)).toMatchObject([{ handle: 'MovingToGitLab', at: '2026-11-18T23:59:59Z' }]);
});

test('words of praise are the policy’s', () => {
  const story = new Story();
  story.like('09:12', story.mention('09:00', { ...joke, text: 'pipelines that purr' }));
  expectVerdicts(rule, story, ['broken']);
  const { words } = builtInPolicy.revisions[0];
  expectVerdicts(rule, story, ['kept'], { policy: { words: { ...words, praise: ['purr'] } } });
});

describe('a ticket that the like may have made', () => {
  const liked = (mentioned: string, at: string, channel?: string) => {
    const story = new Story();
    const said = story.mention(mentioned, { ...joke, lag: 60, channel: channel ?? 'twitter' });
    story.like(at, said);
    return story;
  };

  test('of the channel for likes, whenever', () => {
    expectVerdicts(rule, liked('-2 09:00', '09:00', 'twitter_favorite'), ['kept']);
  });

  test('of another channel, made since the last reading or in the hour after this one', () => {
    expectVerdicts(rule, liked('09:00', '09:30'), ['kept']);
    // The reading before was at five.
    expectVerdicts(rule, liked('04:59:00', '09:30'), ['kept']);
    expectVerdicts(rule, liked('04:58:59', '09:30'), ['broken']);
  });
});

test('a liked tweet that X does not show is unknown', () => {
  const story = new Story();
  const said = story.mention('09:00', { ...joke, lag: null });
  story.like('09:12', said);
  story.vanish(said, 'protected');
  expectVerdicts(rule, story, ['unknown']);
});

describe('the list of likes', () => {
  const outcome = (story: Story, gaps: (span: Gap['span']) => readonly Gap[] = () => []) => {
    const capture = story.capture();
    const start = instant(`${story.date}T00:00:00Z`);
    const day = reconcile({ ...capture, gaps: gaps(capture.span) }, builtInPolicy);
    return runRule(likeOutsidePraise, day, builtInPolicy, { start, end: addSeconds(start, 86_400) }).outcome;
  };

  test('not configured: not applicable, and the reason names the variable', () => {
    expect(outcome(new Story())).toMatchObject({
      status: 'notApplicable',
      reason: expect.stringMatching(/not configured \(X_ACCESS_TOKEN_<HANDLE> is not set\)/),
    });
  });

  test('unreadable when the day’s likes would have been seen: skipped', () => {
    const gap = (start: string, end: string): Gap => ({
      source: 'likes',
      kind: 'all',
      span: { start: instant(start), end: instant(end) },
      cause: 'unavailable',
      why: 'X is down',
      lasting: false,
    });
    const story = new Story({ systems: ['likes'] });
    expect(outcome(story, () => [gap('2026-11-18T05:00:00Z', '2026-11-19T05:00:00Z')]).status).toBe('skipped');
    expect(outcome(story, () => [gap('2026-11-17T05:00:00Z', '2026-11-18T05:00:00Z')]).status).toBe('notApplicable');
  });
});
