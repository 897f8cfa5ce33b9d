import { expect, test } from 'vitest';
import { builtInRevision } from '../../../src/policy/built-in.ts';
import { Story } from '../../../src/scenario/story.ts';
import { expectVerdicts, judgeStory } from '../judge-story.ts';

const rule = 'official-retweet';

function allowing(name: string, mayRetweet: string[]) {
  return { policy: { handles: builtInRevision.handles.map((h) => (h.name === name ? { ...h, mayRetweet } : h)) } };
}

test('a retweet is broken, of whomever; X does not say who pressed', () => {
  const story = new Story();
  const praise = story.mention('09:00', { by: '@ada_writes' });
  story.retweet('09:10', praise);
  story.retweet('09:20', story.post('09:15', { from: '@GitLabStatus' }));
  const judged = judgeStory(rule, story).filter((j) => j.verdict.verdict === 'broken');
  expect(judged.map((j) => j.verdict)).toMatchObject([{ cause: 'unknown' }, { cause: 'unknown' }]);
});

test('allowances hold for that handle and that author', () => {
  const story = new Story();
  story.retweet('09:10', story.mention('09:00', { by: '@ada_writes' }));
  story.retweet('09:20', story.mention('09:05', { by: '@bo_builds' }));
  expectVerdicts(rule, story, ['kept', 'broken'], allowing('GitLab', ['ada_writes']));
  expectVerdicts(rule, story, ['kept', 'kept'], allowing('GitLab', ['*']));
  expectVerdicts(rule, story, ['broken', 'broken'], allowing('MovingToGitLab', ['*']));
});

test('quotes: of an outside tweet a warning, of our own kept, of a mention in answer kept, of an unreadable one unknown', () => {
  const story = new Story();
  const outside = story.mention('08:00', { by: '@carl_codes', to: null, text: 'pipelines are like cooking' });
  story.post('09:00', { quotes: outside });
  story.post('10:00', { quotes: story.post('09:30', { from: '@GitLabStatus' }) });
  story.replyInTweetDeck('11:00', story.mention('10:30'), { quotes: true });
  const gone = story.mention('11:30', { by: '@dee_deploys', to: null, text: 'soon gone' });
  story.post('12:00', { quotes: gone });
  story.vanish(gone);
  expectVerdicts(rule, story, ['broken warning', 'kept', 'kept', 'kept', 'unknown']);
});

test('a quote of a team member’s own tweet is kept', () => {
  const story = new Story();
  const own = story.post('08:00', { from: '@ana_at_home', text: 'my talk is online' });
  story.post('09:00', { quotes: own });
  expectVerdicts(rule, story, ['kept'], { policy: { people: [{ name: 'Ana', handles: ['ana_at_home'] }] } });
});

test('a quote of an outside tweet is one in a thread of our own, too; in an answer it is none', () => {
  const story = new Story();
  const stranger = story.mention('09:00', { by: '@carl_codes', to: null, text: 'pipelines are like cooking' });
  const post = story.post('10:00', { text: 'three voices of the week' });
  story.post('10:01', { under: post, text: 'the first', quotes: stranger });
  const question = story.mention('11:00');
  story.post('11:10', { under: question, text: '@ada_writes somebody said it well', quotes: stranger });
  expectVerdicts(rule, story, ['kept', 'broken warning', 'kept']);
});

test('a retweet names its author where the original cannot be read', () => {
  const story = new Story();
  const praise = story.mention('09:00', { text: 'love the new editor' });
  story.retweet('09:25', praise);
  story.vanish(praise);
  const handles = builtInRevision.handles.map((h) => ({ ...h, mayRetweet: ['ada_writes'] }));
  expectVerdicts(rule, story, ['kept'], { policy: { handles } });
});
