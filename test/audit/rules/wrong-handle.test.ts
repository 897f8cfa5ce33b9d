import { expect, test } from 'vitest';
import type { Capture } from '../../../src/model/capture.ts';
import { Story } from '../../../src/scenario/story.ts';
import { expectVerdicts, judgeStory } from '../judge-story.ts';

const rule = 'wrong-handle';

/** One mention, one answer from a handle. */
function answered(text: string, to: string | null, from: string): Story {
  const story = new Story();
  const mention = story.mention('09:00', { to, text });
  story.replyInTweetDeck('09:10', mention, { from });
  return story;
}

test.each([
  ['a question to the main handle', 'a question', '@GitLab', '@GitLab', 'kept'],
  ['a question to the main handle, from the campaign handle', 'a question', '@GitLab', '@MovingToGitLab', 'broken'],
  ['only the campaign handle named', 'a question', '@MovingToGitLab', '@MovingToGitLab', 'kept'],
  ['only the campaign handle named, answered from the main one', 'a question', '@MovingToGitLab', '@GitLab', 'broken'],
  ['only the status handle named, not about availability', 'a question', '@GitLabStatus', '@GitLab', 'kept'],
  [
    'only the status handle named, not about availability, answered from it',
    'a question',
    '@GitLabStatus',
    '@GitLabStatus',
    'broken',
  ],
  ['about availability, from the status handle', 'gitlab is down', '@GitLab', '@GitLabStatus', 'kept'],
  ['about availability, from the main handle', 'gitlab is down', '@GitLabStatus', '@GitLab', 'kept'],
  ['about availability, from the campaign handle', 'gitlab is down', '@GitLab', '@MovingToGitLab', 'broken'],
  ['several handles named', 'and @MovingToGitLab, a question', '@GitLab', '@GitLab', 'kept'],
  [
    'several handles named, from the campaign handle',
    'and @MovingToGitLab, a question',
    '@GitLab',
    '@MovingToGitLab',
    'broken',
  ],
  [
    'unclear whether about availability: a remark only',
    'I get an error when I log in',
    '@GitLab',
    '@GitLabStatus',
    'broken info',
  ],
])('%s', (_name, text, to, from, verdict) => {
  expectVerdicts(rule, answered(text, to, from), [verdict]);
});

test('a tag says that it is about availability', () => {
  const story = new Story();
  const mention = story.mention('09:00', { tags: ['downtine'] });
  story.replyInZendesk('09:10', mention, { from: '@GitLabStatus' });
  expectVerdicts(rule, story, ['kept']);
});

test('who answers a tweet of ours expects that handle', () => {
  const story = new Story();
  const campaign = story.post('08:00', { from: '@MovingToGitLab' });
  const reply = story.mention('09:00', { under: campaign, text: 'we moved, too' });
  story.replyInTweetDeck('09:10', reply, { from: '@MovingToGitLab' });
  expectVerdicts(rule, story, ['kept']);
});

test('who answers a status update is about availability', () => {
  const story = new Story();
  const update = story.post('08:00', { from: '@GitLabStatus', text: 'we are looking into it' });
  const reply = story.mention('09:00', { under: update, text: 'any news?' });
  story.replyInZendesk('09:10', reply, { from: '@GitLabStatus' });
  expectVerdicts(rule, story, ['kept']);
});

test('answering a wrong handle’s tweet does not make it right; judging stops at the first wrong one', () => {
  const story = new Story();
  const mention = story.mention('09:00', { text: 'a question' });
  const wrong = story.replyInTweetDeck('09:10', mention, { from: '@GitLabStatus' });
  const more = story.mention('09:20', { under: wrong, text: 'and another one' });
  story.replyInTweetDeck('09:30', more, { from: '@GitLabStatus' });
  const judged = judgeStory(rule, story);
  expect(judged.map((j) => [j.subject, j.verdict.verdict])).toEqual([[`tweet/${wrong.id}`, 'broken']]);
});

test('a handle that a later mention types in its text is right for the follow-up, one that X carried along is not', () => {
  const typed = new Story();
  const question = typed.mention('09:00', { text: 'a question' });
  const answer = typed.replyInZendesk('09:10', question);
  const more = typed.mention('09:20', { under: answer, text: 'what does @MovingToGitLab say to that?' });
  typed.replyInTweetDeck('09:30', more, { from: '@MovingToGitLab' });
  expectVerdicts(rule, typed, ['kept', 'kept']);

  const carried = new Story();
  const first = carried.mention('09:00', { text: 'a question' });
  const reply = carried.replyInZendesk('09:10', first);
  const later = carried.mention('09:20', { under: reply, text: 'and another' });
  carried.replyInTweetDeck('09:30', later, { from: '@MovingToGitLab' });
  expectVerdicts(rule, carried, ['kept', 'broken']);
});

test('a quote that answers a mention is judged, a reply that answers none is not', () => {
  const story = new Story();
  const mention = story.mention('09:00', { text: 'a question' });
  story.replyInTweetDeck('09:10', mention, { from: '@MovingToGitLab', quotes: true });
  const stranger = story.mention('10:00', { by: '@carl_codes', to: null, text: 'pipelines are like cooking' });
  story.replyInTweetDeck('10:10', stranger, { from: '@MovingToGitLab' });
  expectVerdicts(rule, story, ['broken']);
});

test('the advocate is named by the comment, or by the note that links the reply', () => {
  const story = new Story();
  const mention = story.mention('09:00', { text: 'a question' });
  story.replyInZendesk('09:10', mention, { by: 'Ben', from: '@GitLabStatus' });
  const other = story.mention('10:00', { by: '@bo_builds', text: 'a question' });
  const reply = story.replyInTweetDeck('10:10', other, { from: '@GitLabStatus' });
  story.note('10:12', other, { by: 'Cleo', links: reply });
  const people = judgeStory(rule, story).map((j) => (j.verdict.verdict === 'broken' ? j.verdict.person : null));
  expect(people).toEqual(['Ben', 'Cleo']);
});

test('unknown only where Zendesk hides a ticket whose tag could make the reply right', () => {
  const gap = (capture: Capture): Capture => ({
    ...capture,
    gaps: [
      {
        source: 'zendesk',
        kind: 'tickets',
        span: capture.span,
        cause: 'unavailable',
        why: 'no answer',
        lasting: false,
      },
    ],
  });
  const told = (from: string, lag: number | null): Story => {
    const story = new Story();
    story.replyInTweetDeck('09:10', story.mention('09:00', { text: 'a question', lag }), { from });
    return story;
  };
  expectVerdicts(rule, told('@GitLabStatus', null), ['unknown'], { capture: gap });
  expectVerdicts(rule, told('@GitLabStatus', null), ['broken']);
  expectVerdicts(rule, told('@GitLabStatus', 60), ['broken'], { capture: gap });
  expectVerdicts(rule, told('@MovingToGitLab', null), ['broken'], { capture: gap });
  expectVerdicts(rule, told('@GitLab', null), ['kept'], { capture: gap });
});
