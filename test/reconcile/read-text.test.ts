/** Texts as two vendors give them: normalised, compared, searched for links, words, thanks and part numbers. */
import { describe, expect, test } from 'vitest';
import { builtInRevision } from '../../src/policy/built-in.ts';
import { isOnlyThanks } from '../../src/reconcile/availability.ts';
import { readPartNumber } from '../../src/reconcile/group-answers.ts';
import { isSameText, normaliseText, similarity } from '../../src/reconcile/normalise-text.ts';
import { findListed, isWordless } from '../../src/reconcile/own-words.ts';
import { findStatusLinks } from '../../src/reconcile/status-links.ts';

const long =
  'the runner stops after ten minutes with a timeout although the setting says sixty, and nothing in the log tells why that could be so';

describe('the same text', () => {
  test.each([
    ['entities', 'a &amp; b &lt; c', 'a & b < c'],
    ['entities escaped twice', 'a &amp;amp; b', 'a & b'],
    ['numeric entities', 'it&#39;s &#x201C;so&#x201D;', "it's “so”"],
    ['leading handles', '@GitLab @bo_builds hello there', 'hello there'],
    ['short and expanded links', 'look https://t.co/abc123 here', 'look https://example.com/a/long/path?x=1 here'],
    ['an appended ticket link', 'we are on it', 'we are on it https://t.co/zzzz'],
    ['initials', 'we are on it ^AB', 'we are on it'],
    ['white space', 'we  are\n on it ', 'we are on it'],
    ['composed and decomposed letters', 'caf\u00e9', 'cafe\u0301'],
    ['invisible marks', 'we\u200b are \u200eon it\ufe0f', 'we are on it'],
    ['cut with an ellipsis', `${long.slice(0, 90)}…`, long],
    ['cut with three dots', `${long.slice(0, 90)}...`, long],
    ['cut within a link', `${long.slice(0, 80)} https://t.c…`, `${long.slice(0, 80)} https://example.com and more`],
    ['cut at 280 without a mark', long.repeat(3).slice(0, 280), long.repeat(3)],
    ['only handles', '@GitLab', '@GitLab @bo_builds'],
  ])('%s', (_name, a, b) => {
    expect(isSameText(normaliseText(a), normaliseText(b))).toBe(true);
    expect(isSameText(normaliseText(b), normaliseText(a))).toBe(true);
  });

  test.each([
    ['another word', 'we are on it', 'we are off it'],
    ['a short beginning without a mark', 'we are', 'we are on it'],
    ['a very short beginning with a mark', 'we…', 'we are on it'],
    ['nothing and something', '@GitLab', '@GitLab hello'],
  ])('not: %s', (_name, a, b) => {
    expect(isSameText(normaliseText(a), normaliseText(b))).toBe(false);
  });

  test('similarity: one letter in a sentence is nearly the same, another sentence is not', () => {
    expect(similarity(normaliseText(long), normaliseText(long.replace('ten', 'tin')))).toBeGreaterThan(0.9);
    expect(
      similarity(normaliseText(long), normaliseText('something else altogether, about another matter')),
    ).toBeLessThan(0.5);
    expect(similarity(normaliseText(long), normaliseText(long))).toBe(1);
  });
});

describe('links to tweets', () => {
  test.each([
    ['https://twitter.com/GitLab/status/123456', 'GitLab', '123456'],
    ['http://www.twitter.com/GitLab/statuses/123456?s=20', 'GitLab', '123456'],
    ['(https://mobile.twitter.com/GitLab/status/123456).', 'GitLab', '123456'],
    ['x.com/GitLab/status/123456/photo/1', 'GitLab', '123456'],
    ['https://x.com/i/web/status/123456', undefined, '123456'],
    ['https://x.com/i/status/123456', undefined, '123456'],
    ['[here](https://x.com/GitLab/status/123456)', 'GitLab', '123456'],
  ])('%s', (text, handle, tweetId) => {
    expect(findStatusLinks(text)).toEqual([handle === undefined ? { tweetId } : { handle, tweetId }]);
  });

  test.each([
    'https://notx.com/GitLab/status/1234',
    'https://x.community/GitLab/status/1',
    'https://my-twitter.com/a/status/12',
    'https://x.com/GitLab/likes',
  ])('not: %s', (text) => {
    expect(findStatusLinks(text)).toEqual([]);
  });

  test('each once, in order', () => {
    const text = 'https://x.com/a/status/22 https://twitter.com/b/status/11 https://x.com/a/status/22';
    expect(findStatusLinks(text).map((l) => l.tweetId)).toEqual(['22', '11']);
  });
});

describe('words', () => {
  test.each([
    ['GitLab is DOWN, or is it me?', ['is down']],
    ['I get a 502 everywhere', ['502']],
    ['can’t reach the site', ["can't reach"]],
  ])('%s', (text, listed) => {
    expect(findListed(text, listed)).toBe(listed[0]);
  });
  test.each([
    ['see issue #502', ['502']],
    ['5021 stars', ['502']],
    ['shutdown of my laptop', ['down']],
    ['https://example.com/502', ['502']],
  ])('not: %s', (text, listed) => {
    expect(findListed(text, listed)).toBe(undefined);
  });

  const { thanks } = builtInRevision.words;
  test.each(['Thanks!', '@GitLab thank you so much 🙏🏽', '👍', 'thanks Ana 😀', 'Thank you!!! ❤️'])(
    'only thanks: %s',
    (text) => {
      expect(isOnlyThanks(text, thanks, ['Ana'])).toBe(true);
    },
  );
  test.each(['thanks, but it still fails', 'no thanks to you, the site hangs', 'how do I do that?', '@GitLab', ''])(
    'more than thanks: %s',
    (text) => {
      expect(isOnlyThanks(text, thanks, ['Ana'])).toBe(false);
    },
  );

  test('wordless: handles, links and emoji only', () => {
    expect(isWordless('@GitLab 😱 https://t.co/abc')).toBe(true);
    expect(isWordless('@GitLab why')).toBe(false);
  });
});

describe('parts of one answer', () => {
  test.each([
    ['First this. 1/2', { index: 1, of: 2 }],
    ['(2/2) Then that.', { index: 2, of: 2 }],
    ['Then that 2 of 3', { index: 2, of: 3 }],
    ['@bo_builds 1/ There is more', { index: 1, of: 0 }],
    ['and this 2/2 https://t.co/abc', { index: 2, of: 2 }],
  ])('%s', (text, number) => {
    expect(readPartNumber(text)).toEqual(number);
  });
  test.each(['use 1/2 of the memory that you have there', 'version 3/1', 'nothing'])('not: %s', (text) => {
    expect(readPartNumber(text)).toBe(undefined);
  });
});
