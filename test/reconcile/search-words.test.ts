import { describe, expect, test } from 'vitest';
import { builtInWords } from '../../src/policy/built-in-words.ts';
import { attemptsFor, fits, keywordsOf } from '../../src/reconcile/search-words.ts';

describe('keywords', () => {
  test.each([
    ['@GitLab how do I mirror repositories to another server?', ['mirror', 'repositories', 'server']],
    ['@GitLab my pipeline fails since this morning', ['pipeline']],
    ['see https://example.com/secret-token-page, webhooks don’t fire', ['webhooks', 'fire']],
    ['status:open #tag "quoted" -minus', ['status', 'quoted', 'minus']],
    ['thanks! 👍 502 503', []],
    ['パイプラインが失敗', ['パイプラインが失敗']],
  ])('of "%s" are %j', (text, words) => {
    expect(keywordsOf(text, builtInWords)).toEqual(words);
  });

  test('are what the policy does not call too common', () => {
    expect(keywordsOf('the widget mirrors', { tooCommon: ['the', 'widget'] })).toEqual(['mirrors']);
  });
});

test('fewer words are tried where more find nothing', () => {
  expect(attemptsFor([])).toEqual([]);
  expect(attemptsFor(['mirror'])).toEqual([['mirror']]);
  expect(attemptsFor(['mirror', 'repositories', 'server'])).toEqual([
    ['mirror', 'repositories', 'server'],
    ['mirror', 'repositories'],
  ]);
});

test.each([
  [['mirror', 'repositories', 'server'], 'Mirroring a repository', true],
  [['mirror', 'repositories', 'server'], 'How to mirror', false],
  [['commit'], 'Common questions', false],
  [['parse', 'anchor'], 'Parsing takes long', true],
  [['git-lfs'], 'Git LFS is slow', true],
  [['runner-token'], 'Where is the token of a runner?', true],
  [['パイプラインが失敗'], 'パイプラインが失敗', true],
])('%j fit "%s": %s', (words, title, does) => {
  expect(fits(words, title)).toBe(does);
});
