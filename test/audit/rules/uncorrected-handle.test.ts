import { expect, test } from 'vitest';
import { type Said, Story } from '../../../src/scenario/story.ts';
import { expectVerdicts, judgeStory } from '../judge-story.ts';

const rule = 'uncorrected-handle';

/** A question to the main handle, answered from the status handle, and asked on. */
function wronglyAnswered(text = 'a question'): { story: Story; wrong: Said; more: Said } {
  const story = new Story();
  const wrong = story.replyInTweetDeck('09:10', story.mention('09:00', { text }), { from: '@GitLabStatus' });
  return { story, wrong, more: story.mention('09:20', { under: wrong, text: 'and another one' }) };
}

test('the first wrong reply belongs to wrong-handle; each later one is judged', () => {
  const { story, more } = wronglyAnswered();
  expectVerdicts(rule, story, []);
  const again = story.replyInTweetDeck('09:30', more, { from: '@GitLabStatus' });
  const last = story.mention('09:40', { under: again, text: 'and a last one' });
  story.replyInTweetDeck('09:50', last, { from: '@GitLab' });
  expectVerdicts(rule, story, ['broken', 'kept']);
});

test('after it was put right, a wrong handle is broken again', () => {
  const { story, more } = wronglyAnswered();
  const right = story.replyInTweetDeck('09:30', more, { from: '@GitLab' });
  const last = story.mention('09:40', { under: right, text: 'and a last one' });
  story.replyInTweetDeck('09:50', last, { from: '@MovingToGitLab' });
  expectVerdicts(rule, story, ['kept', 'broken']);
});

test('nothing was wrong, nothing to put right', () => {
  const story = new Story();
  const answer = story.replyInZendesk('09:10', story.mention('09:00', { text: 'a question' }));
  const more = story.mention('09:20', { under: answer, text: 'and another' });
  story.replyInTweetDeck('09:30', more);
  expectVerdicts(rule, story, []);
});

test('a handle that X carried along does not become right, one that the author types in the text does', () => {
  const { story, wrong } = wronglyAnswered();
  const typed = story.mention('09:35', { under: wrong, text: 'what does @GitLabStatus say to that?' });
  story.replyInTweetDeck('09:40', typed, { from: '@GitLabStatus' });
  expectVerdicts(rule, story, ['kept']);
});

test('unclear availability lowers wrong-handle only: this one stays a warning', () => {
  const { story, more } = wronglyAnswered('I get an error when I log in');
  story.replyInTweetDeck('09:30', more, { from: '@GitLabStatus' });
  expectVerdicts(rule, story, ['broken']);
  expectVerdicts('wrong-handle', story, ['broken info']);
});

test('other people in the same X conversation are other conversations', () => {
  const { story, wrong } = wronglyAnswered();
  const other = story.mention('09:30', { by: '@bo_builds', under: wrong, text: 'a question of mine' });
  story.replyInTweetDeck('09:40', other, { from: '@GitLab' });
  expectVerdicts(rule, story, []);
});

test('evidence shows both replies; the person is who sent the later one', () => {
  const { story, wrong, more } = wronglyAnswered();
  story.replyInZendesk('09:30', more, { from: '@GitLabStatus', by: 'Ben' });
  const [judged] = judgeStory(rule, story);
  expect(judged?.verdict).toMatchObject({ verdict: 'broken', person: 'Ben', details: { expected: ['@GitLab'] } });
  const shown = judged?.verdict.verdict === 'broken' ? judged.verdict.evidence.map((e) => e.id) : [];
  expect(shown).toContain(wrong.id);
});
