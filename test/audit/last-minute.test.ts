/** Zendesk's exports keep the last minute back: a capture that was read as far as could be hides nothing. */
import { test } from 'vitest';
import type { RuleId } from '../../src/model/rule-ids.ts';
import { Story } from '../../src/scenario/story.ts';
import { expectVerdicts } from './judge-story.ts';

const stories: readonly [rule: RuleId, tell: (story: Story) => void, verdicts: readonly string[]][] = [
  ['unanswered-mention', (story) => story.solve('09:10', story.mention('09:00')), ['broken']],
  ['unassigned-reply', (story) => story.replyInZendesk('09:10', story.mention('09:00'), { assign: false }), ['broken']],
  ['removed-reply', (story) => story.replyInZendesk('09:10', story.mention('09:00'), { fails: true }), ['broken']],
  [
    'duplicate-reply',
    (story) => {
      const question = story.mention('09:00');
      story.replyInTweetDeck('09:10', question, { text: 'It is in the settings.' });
      story.replyInZendesk('09:20', question, { text: 'Hi! Have a look at the guide.' });
    },
    ['broken'],
  ],
];

test.each(stories)('%s', (rule, tell, verdicts) => {
  const story = new Story({ takenAt: '2026-11-19T05:00:00Z' });
  tell(story);
  const until = (end: string) => ({
    capture: (c: ReturnType<Story['capture']>) => ({
      ...c,
      coverage: c.coverage.map((one) => ({ ...one, span: { ...one.span, end: story.at(end) } })),
    }),
  });
  expectVerdicts(rule, story, verdicts, until('+1 04:59'));
  expectVerdicts(rule, story, ['unknown'], until('+1 04:58:59'));
});
